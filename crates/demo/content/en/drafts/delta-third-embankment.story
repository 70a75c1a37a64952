+++
age = "18m"
section = "climate"
region = "africa"
subjects = ["03000000", "20000148"]
places = ["delta"]
topics = ["delta-floods"]
headline = "Third embankment gives way overnight at Kelo Bend"
standfirst = "Nobody is missing. Two hundred families are on the school roof, with the goats."
byline = ["Noor Haddane"]
writer = "nh"
agencies = ["Meridian Press"]
picture = "flood"

[work]
desk = "world"
stage = "needs-edit"
people = ["rl"]
due = "20m"
note = "Numbers from the district office at :30 past each hour"
+++
The embankment at Kelo Bend gave way at ten past three this morning, ninety minutes after the riders had been through.

By first light about two hundred families had reached the roof of the secondary school, which was built flat for this purpose in 1998 and has been used for it four times. The district office says nobody is missing. It has asked, for the second time in a week, that people leave their goats behind, and has again been ignored.

The water stood at 6.41 metres at Imbe Lock at five o’clock, eleven centimetres above the figure for which the walls were drawn.

> The gauge rang. The telephone rang. The man on the horse shouted. If anyone slept, it was not for want of being told.
> -- Baba Ousso, fisherman, Imbe

Boats from Tandoro are expected at eight.
