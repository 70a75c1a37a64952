+++
age = "26h"
section = "climate"
region = "africa"
subjects = ["04000000", "20000344"]
places = ["delta"]
topics = ["delta-floods"]
headline = "The rice that was to be cut on Monday"
byline = ["Kwabo Asenti"]
writer = "ka"
picture = "wheat"

[work]
desk = "world"
stage = "idea"
people = ["rl"]
note = "Needs a second farmer, and the price in Tandoro"
+++
Fields below Kelo Bend were to be cut on Monday. On Sunday night they were under a metre of water.

The variety is called Patience. It was bred to stand in water for nine days. Monday will be the tenth.
