+++
age = "3h"
section = "politics"
region = "asia"
subjects = ["11000000", "20000644"]
places = ["kesh"]
topics = ["election-in-kesh"]
headline = "Nine leaders, one microphone: Kesh’s last debate"
byline = ["Daniyar Osh"]
writer = "do"

[work]
desk = "politics"
stage = "needs-edit"
people = ["do"]
due = "-40m"
+++
Each of the nine had eight minutes, and a bell. The bell was rung 61 times.

The longest applause of the evening went to the interpreter for the deaf, who at half past nine put down her hands and asked, in her own voice, whether they might speak one at a time.

On the price of onions, which all nine raised, all nine were against.
