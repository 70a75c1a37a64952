+++
age = "4m"
section = "world"
region = "talvera"
subjects = ["16000000", "20000073"]
places = ["talvera", "norra"]
topics = ["sarn-strait-talks"]
headline = "Talvera’s top envoy says the middle lane stays shut"
standfirst = "Ilse Verran has left the Port Sarn talks with two pages of text and one sentence nobody will repeat."
byline = ["Edda Lohr"]
writer = "el"
agencies = ["Nordwire", "Corex"]
picture = "talks"

[work]
desk = "world"
stage = "needs-edit"
people = ["rl", "sh"]
due = "50m"
note = "Okade’s office rings back before noon"
+++
Ilse Verran came down the steps of the harbour office shortly after nine this morning and told the cameras what she had told them on Monday: the middle lane of the Sarn Strait stays shut to convoys, and it stays shut for everybody.

She then said a second sentence, to nobody in particular, which three people heard and which all three have since decided they did not.

What is known is shorter. Talvera will give four days’ notice of any closure. Norra will give two, and would like four to be understood as a courtesy. The difference is to be settled by a committee that meets on Thursday, if it is formed by Wednesday.

> We have agreed on the length of the table. In this strait that is how it starts.
> -- Ilse Verran, chief envoy of Talvera

Eleven ships lie at anchor off the southern buoy. Their masters were told on Sunday that they would be told on Monday.
