+++
age = "10h"
kind = "audio"
section = "climate"
region = "africa"
subjects = ["03000000", "20000154"]
places = ["delta"]
topics = ["delta-floods"]
headline = "Bulletin: the night watch on the Oru"
standfirst = "Five minutes from the delta: the gauge at Kelo, the roads still open, and what to do when the water reaches the meter."
writer = "nh"
editor = "sb"
agencies = ["Nordwire"]
picture = "cover-night"
programme = "bulletin"
seconds = 18
+++
In this edition: the Oru stands at 8.31 metres at Kelo Bend and is rising by two centimetres an hour. Engineers have asked everybody in lower Tandoro to sleep upstairs tonight. The ridge road is open to buses and closed to cars.

Noor Haddane reports from the crest of the third embankment, where volunteers pass sandbags from hand to hand and the only light is that of their telephones. We hear from a district electrician, who says: switch off at the meter, with a dry wooden spoon, while you can still see the floor.

Also: prices of bottled water, a train for livestock at six in the morning, and a list of schools that are taking in families. The bulletin is repeated every hour until dawn, in four languages.
