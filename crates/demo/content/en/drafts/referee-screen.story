+++
age = "4h"
section = "sport"
region = "talvera"
subjects = ["15000000", "20000965"]
places = ["port-sarn"]
headline = "A roof for the referee’s screen costs 240 crowns"
byline = ["Bastian Okoro"]
writer = "bo"
picture = "stadium"

[work]
desk = "sport"
stage = "needs-edit"
people = ["rl"]
due = "-15m"
+++
The screen that went out in the rain during the cup final had no roof, because the roof was an extra.

It costs 240 crowns. The league has eleven grounds. It will, it said on Tuesday, look into it.
