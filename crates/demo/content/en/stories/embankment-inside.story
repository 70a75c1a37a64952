+++
age = "55m"
kind = "video"
section = "climate"
region = "africa"
subjects = ["03000000", "20000161"]
places = ["delta"]
topics = ["delta-floods"]
headline = "Inside the third embankment, an hour before it gave way"
standfirst = "An earth bank does not burst. It tires. Field Notes was standing on the one at Kelo Bend when an engineer heard it begin."
byline = ["Kwabo Asenti"]
writer = "ka"
editor = "nh"
picture = "river-survey"
related = ["delta-embankment", "delta-warnings"]
programme = "field-notes"
seconds = 32
+++
Amadi Teku carries a steel rod, two metres long, with a wooden ear at one end. He pushes it into the crest, bends down and listens. Dry earth is silent, he says. Wet earth ticks. At ten past three in the morning it ticks.

We follow him along 400 metres of bank in the rain, with one lamp. He shows us the boils on the landward side, where water comes up through the grass in small clear springs. Clear is good. When one of them turns brown, the river is carrying the bank away from inside, and there is nothing to do but ring the bell and walk, not run, towards the ridge.

The last shot was taken from there. The camera was on a fence post. Nobody was holding it by then.
