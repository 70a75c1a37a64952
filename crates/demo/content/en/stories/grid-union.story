+++
age = "11h"
section = "politics"
region = "europe"
subjects = ["11000000", "20000260"]
places = ["aurel"]
headline = "The Union built one grid. Can it build a second?"
standfirst = "Eleven states once strung their power lines together in nine years. The new plan has taken seven, and has so far produced a logo."
byline = ["Sami Brekke"]
writer = "sb"
editor = "el"
agencies = ["Corex"]
picture = "wind-farm"
related = ["wind-farm-vote", "mirel-solar", "glacier-shortest-winter"]
+++
Energy ministers of the Inland Union left Aurel last night without agreeing who should pay for a second electricity grid, the 3,800 kilometres of high-voltage line that are meant to carry wind power from the coast to the factories in the south. They did agree, for the fourth time, that it was urgent.

The first grid was built between 1961 and 1970, in an age of fewer lawyers. Eleven states joined their networks with pylons of a single design, drawn by an engineer called Hedwig Tarn on the back of a menu. The menu hangs in the ministers’ meeting room. It is the only thing in the room that was finished on time.

“The first grid crossed fields. The second crosses opinions,” said Cosmin Vardas, the Union’s commissioner for networks.

## Three quarrels in one cable

Money is the smallest of them. The line would cost 31 billion and save, on the commission’s figures, four billion a year. The disputes are about something else:

- coastal states fear that their cheap power will become everyone’s, at everyone’s price
- southern ones fear a cable that could be switched off in the north
- those in the middle would get pylons and nothing to plug in

The transit states want a fee for each kilometre, like a toll. A draft that would have granted it was withdrawn at ten in the evening, restored at midnight and lost at two, when its author’s train left.

> Every country in the room wants the line. Every country wants it to begin next door.
> -- Agnieszka Rohl, grid engineer

There is one stretch already standing. Forty kilometres, in the hills of the Verre, were put up six years ago as a trial, and are connected to nothing at either end. Storks have taken to them. A conservation order now protects nineteen nests.

The ministers meet again in spring. The commission has been asked to present a simpler plan, and to find out what happened to Tarn’s second menu. It is said to have had a line running through the sea.
