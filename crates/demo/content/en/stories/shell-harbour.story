+++
age = "3d"
section = "science"
region = "talvera"
subjects = ["13000000", "20000729"]
places = ["port-sarn", "talvera"]
headline = "A shell older than the harbour, and what it heard"
standfirst = "A clam dredged from the mud of Port Sarn turns out to be 431 years old. In its rings, researchers have found every ship that ever anchored above it."
byline = ["Tova Brandelius"]
writer = "tb"
editor = "nh"
picture = "museum"
+++
A clam the size of a hand, lifted from the harbour bed by a dredger in spring and put aside by a deckhand who liked its colour, is the oldest animal ever found in Talveran waters. Scientists at the Port Sarn Museum counted 431 growth rings. It was about eighty when the first stone of the harbour was laid.

A clam adds a line a year, thick in good seasons and thin in bad ones. What makes this one remarkable is not the age but the address. It never moved. “Imagine a neighbour who has sat at the same window since before the street was built,” said Isolde Faraday-Nwosu, a marine biologist, “and who took notes.”

## Reading the mud

The notes are chemical. Copper appears in 1761, with the first copper-bottomed ships, and rises until they go out of use. Coal arrives in 1848. The years in which plague kept the port shut are the cleanest on record, and the thickest.

More puzzling were bands of very fine, crooked shell, dozens of them, that match no storm or poison. The team compared the dates with harbour logs and found that each falls in a season of dredging or of blasting. The animal had been closing itself, for weeks, against noise.

> We had assumed that it was quiet down there. It has been complaining for two hundred years, in calcium.
> -- Isolde Faraday-Nwosu

The finding has a use. Port Sarn wants to deepen the basin next year. The museum has asked for a pause of ten days in each month, since the record shows that shells recover in about nine. The harbour office has agreed to try.

The clam itself is alive. It was returned to a spot some distance from the channel, with a small steel tag and a line of latitude that the museum declines to publish. The deckhand named it Auntie. The scientific paper, in a footnote, accepts this.
