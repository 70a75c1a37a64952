+++
age = "10d"
kind = "audio"
section = "business"
region = "north-america"
subjects = ["04000000", "20000373"]
headline = "The container that went round the world twice"
standfirst = "It holds 1,140 garden chairs that somebody ordered and nobody has been allowed to unload. The Ledger asks what it costs to be undecided."
byline = ["Rohan Dastur-Lindt"]
writer = "rd"
editor = "mt"
picture = "cover-ledger"
programme = "the-ledger"
seconds = 30
+++
Box 771 402 left a factory in spring two years ago with garden chairs for a shop in the town of Saltmarch. By the time it arrived the shop had closed. The port would not keep it, the factory would not take it back, and the ship was leaving. So the box left too.

It has since called at 38 ports. Each has charged for the visit. The chairs, which were worth 21,000, have run up bills of 96,000, and are by now the best-travelled furniture in the hemisphere.

Rohan Dastur-Lindt explains demurrage, with the help of a hotel bill, and talks to a crane driver in Saltmarch who has lifted the box three times and would quite like to sit down.
