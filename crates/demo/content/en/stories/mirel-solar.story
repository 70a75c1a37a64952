+++
age = "7h"
section = "science"
region = "middle-east"
subjects = ["04000000", "20000436"]
places = ["mirel"]
headline = "Did cheap panels stop the summer blackouts in Mirel?"
front_headline = "Cheap panels ended the blackouts. They also ended the utility"
standfirst = "For the first time in eleven years the lights stayed on through August. The company that sells the electricity may not survive the success."
byline = ["Yara Benhalim"]
writer = "yb"
editor = "nh"
agencies = ["Corex"]
picture = "solar"
related = ["grid-union", "mirel-library", "diesel-plant"]
+++
Mirel has come through a summer without a single planned power cut, the first since records of the cuts began. In a city where a school timetable once had a column for darkness, researchers now say they know why, and it is not the new power station, which is still a fence around some sand.

It is the roofs. A team at Mirel Polytechnic counted panels on aerial photographs, street by street, and found 318,000 of them, five times the official figure. Most were bought second-hand, carried upstairs by relatives and never declared.

“The ministry’s map showed 60 megawatts,” said Rania Qaderi, who led the study. “We flew over and found 340. That is a power station that nobody planned, nobody inaugurated and nobody guards.”

## Noon is free, evening is not

The panels cut demand by 29 per cent at midday, when air conditioners used to bring the network down. Small batteries, often taken from crashed cars, stretched the effect to nine in the evening.

But the customers who left the meter were the ones who paid. Mirel Power and Water has lost 44 per cent of its income in three years, while the wires, pumps and wages cost what they did. It has raised its price four times. With each rise, more roofs went blue.

> I do not blame my clients. If I had a roof, I would leave me too.
> -- Sabri Dannoun, finance director of the utility

Those without a roof of their own, chiefly tenants, pay for the rest. On the ground floor of a block in the Tannery quarter, Umm Jalal’s bill has doubled while her landlord’s has vanished. She runs a cable to his battery and pays him for it, in bread.

The council will vote next month on a flat charge for being connected at all, with a lower rate for tenants. Engineers like it. Voters do not, so far.

Qaderi has a different proposal: to pay households for what their batteries hold at eight in the evening. She has tried it in one street. It needed no law, only a notebook, and it has already been copied in four others.
