+++
age = "2h"
section = "politics"
region = "asia"
subjects = ["11000000", "20000574"]
places = ["kesh"]
topics = ["election-in-kesh"]
headline = "Result: the first figures from Kesh"
standfirst = "For use when polls close. All figures are placeholders until the commission’s own are in."
byline = ["Daniyar Osh"]
writer = "do"
picture = "ballot"

[work]
desk = "politics"
stage = "ready"
people = ["do", "rl"]
embargo = "19h"
note = "Under embargo until polls close; replace every figure"
+++
Polls have closed in Kesh, and the commission has begun to count.

Turnout stood at XX per cent at six in the evening, against 61 per cent four years ago. First figures are expected from the capital’s eastern districts, where the sheets are folded by machine.

Nobody may publish before the last station in the west has closed. It is a post office on a lake, and it is open until the ferry has come.
