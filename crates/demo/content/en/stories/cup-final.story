+++
age = "3h"
section = "sport"
region = "talvera"
subjects = ["15000000", "20001065"]
places = ["port-sarn", "talvera"]
headline = "Port Sarn wins the cup in the 118th minute"
standfirst = "Two hours of rain, one red card and a goal scored by a defender who had asked to come off. The harbour sounded its horns until one."
byline = ["Bastian Okoro"]
writer = "bo"
editor = "sb"
agencies = ["Nordwire", "Halden Photo"]
picture = "stadium"
related = ["referee-walk", "fish-slice"]
+++
Port Sarn beat Hask Rovers 2–1 after extra time last night to win the Talveran Cup, with a header from a corner in the 118th minute by Jory Tanager, a central defender who had scored once in eleven seasons and had, by his own account, been asking to be substituted since the 100th.

“I had cramp in both legs,” he said. “I went up for the corner because it was closer than walking back.”

It was their first cup for 29 years, and they made hard work of it. Hask, who come from an island of 4,100 people and arrived by ferry with about half of them, led after nine minutes through Ilan Mboro, whose low shot skidded in under the goalkeeper on a pitch already turning to soup.

## The referee’s long walk

The equaliser came from a penalty shortly before half-time. The referee, Sunniva Aalto, gave it, walked to the touchline to look at the pictures, found the screen had been put out by the rain, and walked back. She kept to her decision. Hask’s captain kept to his, which was to tell her about it, and was sent off.

With ten men Hask defended for 74 minutes, and defended beautifully. Their goalkeeper, Anders Quill, known on the island as Pia-Lotta’s boy, saved eleven shots and caught one umbrella.

> We came with ten players, one boat and no sleep. I would not swap this for their cup. I would swap it for a dry shirt.
> -- Ruta Selm, manager of Hask Rovers

When the final whistle went, the ships at anchor off the port, 214 of them and [going nowhere](story:strait-accord), sounded their horns together. The police had three complaints. All were from the same address, which belongs to the manager of Hask’s hotel.

The cup spent the night in the window of a bakery on Ropewalk, filled with rolls. It returns to the stadium on the day of the parade.

Tanager will not be on the bus. He has been told to keep off his legs.
