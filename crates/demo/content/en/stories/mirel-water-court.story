+++
age = "5d"
section = "politics"
region = "middle-east"
subjects = ["02000000", "20000107"]
places = ["mirel"]
headline = "Mirel’s water court hears the case of a missing spring"
standfirst = "For 900 years five men and a clock have settled quarrels over water in Mirel. Now parliament wants to replace them with a department."
byline = ["Yara Benhalim"]
writer = "yb"
editor = "el"
picture = "wheat"
related = ["mirel-solar", "mirel-library"]
+++
Every Monday at noon, in the shade of the old granary, five farmers in clean shirts sit down on a stone bench and ask whether anyone has been wronged. Usually two or three people say that they have. By one o’clock they have been told who is right. There is no appeal, no fee and no paper.

This is the water court of Mirel. According to its own tradition it has met each week since 1112, apart from one Monday in 1806, when it rained.

Last week’s case was out of the ordinary. A spring at Ain Tulla, which feeds twelve gardens, had dried up within a month. The gardeners blamed a new bottling plant across the hill. The plant’s lawyer, who had come with two boxes of documents, was asked to leave them with the donkeys.

## Salt in the water

The judges did what they always do and walked there. They tipped a sack of salt into the plant’s deepest well and waited for two days, tasting. On the third the overflow of the dead spring’s channel was salty. The plant was told to lower its pump no further than forty metres, and to deliver twelve gardens’ worth of water by lorry, in its own bottles, until the spring returned.

> I have argued before the high court. Nobody there has ever asked me to drink the evidence.
> -- Samir Okasha, counsel for the plant

It accepted. That is the strength of the court: no one can remember a ruling being ignored. Parliament, however, is to vote this month on a law that would hand all water matters to a new department, with inspectors and fines. Its sponsors say that the court knows nothing of aquifers, and has never had a woman on the bench.

The second point went home. This Monday the bench was extended by half a metre. The mason had finished by ten, so that the stone would be dry.
