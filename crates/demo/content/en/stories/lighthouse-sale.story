+++
age = "5d"
section = "society"
region = "talvera"
subjects = ["08000000", "20000241"]
places = ["talvera"]
headline = "For sale: one lighthouse, still lit, sleeps four"
standfirst = "Talvera is selling a tower that it may not switch off. The buyer must supply tea to any shipwrecked sailor, under a law of 1822."
byline = ["Ottoline Vey"]
writer = "ov"
editor = "jm"
picture = "lighthouse"
related = ["pilot-every-rock", "ferry-vote"]
+++
The harbour office of Talvera has put the lighthouse at Cape Ember up for sale, for the first time in its 203 years, with a list of conditions that is longer than the description of the property.

The tower is 34 metres high and has 168 steps. It comes with a cottage, a walled garden in which only cabbages have ever grown, and a lamp that belongs to the state, will go on belonging to the state, and must not be touched, shaded or “used for reading”.

“We are selling the stone around the light,” said Odile Marchetti-Roe, who is in charge of the sale. “The light is staying. It has a job.”

## Small print

Whoever buys it must agree to let an inspector climb the stairs four times a year, by night if he prefers. The foghorn will sound when there is fog. And a law of 1822, never repealed, obliges the occupant to give “fire, tea and a dry blanket” to anyone washed ashore, at their own expense, for up to three days.

The last time it applied was in 1987. A Norran yachtsman stayed for two days, and married the keeper’s sister.

> People ask if it is lonely. There is a ship every eleven minutes. I have lived in flats where I met fewer neighbours.
> -- Torvald Een, keeper from 1979 to 2004

The bidders come from nineteen countries. They include a poet, a bank, a school for anxious dogs and a man who wants to know if the lamp may be coloured. He has been told twice that it may not.

The price asked is 410,000, about that of a garage in the centre of Port Sarn. The money will go towards the upkeep of the other eleven towers, six of which have lost their roofs.

Een himself has put in an offer. It is too low, and he knows it. He has attached a note of the things he left behind: a barometer, two chairs, a bucket for the drip on the third landing and the exact place to put it.

The office has written back to ask where the place is.
