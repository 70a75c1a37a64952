+++
age = "18h"
section = "world"
region = "latin-america"
subjects = ["03000000", "20000159"]
places = ["valdora"]
headline = "A volcano wakes, and a village negotiates with 4,000 animals"
standfirst = "Cerro Mudo is called the Mute. It has begun to talk. The people of San Yldo will leave when the llamas do, and not before."
byline = ["Lucio Abrantes"]
writer = "la"
editor = "nh"
agencies = ["Nordwire"]
picture = "volcano"
related = ["referee-walk", "valdora-vineyard"]
+++
Ash fell on five districts of Valdora yesterday after Cerro Mudo, a volcano that has been silent since 1877, threw a column of steam and grit nine kilometres into the air. The authorities have ordered 12,400 people to leave an area of eighteen kilometres around the crater. By last night all but 600 had gone.

The 600 live in San Yldo, on the southern flank. They do not dispute the danger. They have, they say, 4,000 llamas and alpacas, nine lorries and one road.

“If we leave them they die, and then we have been evacuated from our lives,” said Filomena Tacuri, who speaks for the village. “Give us two nights.”

## A timetable from below

She got one and a half. It was arranged at a kitchen table with the head of the national volcano service, Joaquín Ereño, who had driven up to order them out. He unrolled his chart of tremors. The village showed him a path, which is on no map, by which herds used to be walked to the salt lake before there was a road.

They combined the two. The tremors come in swarms, with pauses of about five hours in between. In each pause a herd now moves, 500 animals at a time, with two herders, a radio and a mule. Ereño’s colleagues watch the instruments and have the right to shout.

> They read the mountain in their animals’ ears. I read it in microns. We were never more than ten minutes apart.
> -- Joaquín Ereño, volcanologist

By this morning six herds out of eight were down. The airport in the capital is closed, and flights have been diverted; masks are handed out at schools. Farmers below have been asked to cover their wells.

The service thinks that a larger eruption is possible, though not likely, within ten days. The seventh herd sets out at dusk. It is the slowest, and has been given the best path.
