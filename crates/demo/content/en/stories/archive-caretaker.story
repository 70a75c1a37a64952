+++
age = "4d"
kind = "video"
section = "science"
region = "latin-america"
subjects = ["07000000", "20000477"]
places = ["valdora"]
headline = "What is in the old vaccine archive?"
standfirst = "Field Notes goes down 58 steps with the woman who made the list, and with the caretaker who for 29 years did not know what he was taking care of."
byline = ["Inés Quirarte"]
writer = "iq"
editor = "nh"
picture = "lab"
related = ["vaccine-archive"]
programme = "field-notes"
seconds = 33
+++
Evaristo Luz was hired in 1994 to look after a boiler. His contract also mentioned “the lower door, to be kept shut”. He kept it shut. Every evening he read the thermometer beside it, because his predecessor had, and wrote the figure on the wood. When scientists finally came with the key, they found that he had given them a temperature record of 10,500 days.

The camera goes in behind Beatriz Olmedo. We see the racks, cut into the rock for bottles; the glass tubes, each with a twist of cotton; the handwriting of doctors dead for half a century. She opens one, under a hood, with a small file. It makes a sound like a sigh, which is air from 1949.
