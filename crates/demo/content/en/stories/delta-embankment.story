+++
age = "41m"
section = "climate"
region = "africa"
subjects = ["03000000", "20000154"]
places = ["delta"]
topics = ["delta-floods"]
headline = "Delta floods: third embankment gives way overnight"
front_headline = "Third embankment gives way overnight"
standfirst = "The bank at Kelo Bend held for six days and failed in four minutes. Tandoro, the town behind it, had already moved upstairs."
byline = ["Noor Haddane", "Kwabo Asenti"]
writer = "nh"
editor = "sb"
agencies = ["Nordwire"]
picture = "flood"
related = ["delta-warnings", "embankment-inside", "delta-hospital"]
+++
A third embankment on the lower Oru gave way shortly after four this morning, sending water into the town of Tandoro and across some 9,000 hectares of rice. Officials said no one was known to have died. About 63,000 people have left their homes since the river began to rise nine days ago.

The gap at Kelo Bend is 140 metres wide and, by daylight, looks oddly neat, as if someone had taken a slice. The gauge beside it read 8.42 metres at midnight. The bank was built for 8.10.

“We did not lose it to the height. We lost it to the time,” said Amadi Teku, the district’s chief engineer, who had been on the crest since the previous noon. “Earth can stand deep in water for three days. This was the sixth.”

## A town on its first floor

Tandoro was warned at nine in the evening, by radio, by loudspeaker van and by the bell of the ginnery, which had last been rung for a wedding. By midnight most of its 14,000 people were on the ridge road or on upper floors. [An earlier alarm upstream](story:delta-warnings) had come with less than an hour to spare.

> They told us to take papers and water. My mother took the sewing machine. She said papers can be written again.
> -- Salimata Oyelle, tailor

The hospital stayed open. Its generator was [carried up two flights of stairs](story:delta-hospital) last week, piece by piece, by porters and one wrestling club.

Teku’s crews have stopped trying to close the gap. They are cutting another one, four kilometres downstream, so that the water that has come in can leave. It is the kind of decision that costs one man’s field to save forty others, and the owner of that field, a retired teacher, marked the line for the diggers himself with wooden pegs.

The crest of the flood is expected at the coast in two days. Three embankments remain, and two of them are older than the country.
