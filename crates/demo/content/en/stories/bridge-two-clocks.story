+++
age = "6d"
section = "world"
region = "north-america"
subjects = ["11000000", "20000638"]
places = ["northern-border"]
headline = "One bridge, two clocks and the longest coat of paint"
standfirst = "The crossing at Kettle Narrows belongs to two countries, which paint it from opposite ends. This year, for the first time, they met in the middle."
byline = ["Gus Marchbanks"]
writer = "gm"
editor = "sb"
picture = "bridge"
related = ["northern-fires", "lake-league"]
+++
Two painters shook hands on the bridge at Kettle Narrows last week, 40 metres above the water, and their governments issued a joint communiqué. It had taken 58 years.

The bridge, 612 metres long, joins two countries and two time zones. Under the treaty of 1967 each side maintains its own half, up to a brass line in the roadway. Each has used its own paint (“forest green” in the south, “spruce” in the north) and begun at its own end, each summer, as far as money went. It never went to the line. The twenty metres in the middle were last painted by the builders.

“From the river it looked like a moustache,” said Maxine Deschutes, the southern foreman, “with a gap in it.”

## Whose rust is it?

The gap was rusting. An inspection last autumn found that six of its hangers had lost a fifth of their steel, and that nobody could say to which side the sixth belonged, as the brass line had been stolen in 1991.

Two commissions were set up. They sat for nine months, an hour apart. It was the painters who ended it: they agreed by radio to work on until they met, mixed what was left in both pots, and put it on the sixth hanger together.

> We called the colour Tuesday. It is neither of theirs and it dries faster.
> -- Isaac Moosewa, northern foreman

The governments have now approved what had been done, under a memorandum of 26 pages. It calls the shade “a transitional green”.

During the fires the bridge has been open all night for the first time, and people leaving the north have crossed it in their thousands. A sign in the middle tells drivers to change their clocks. Somebody has added, in a neat hand and in the new colour, *or don’t*.
