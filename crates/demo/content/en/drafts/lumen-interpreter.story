+++
age = "5h"
section = "culture"
region = "europe"
subjects = ["01000000", "20000006"]
places = ["port-sarn"]
topics = ["lumen-film-week"]
headline = "She whispered sixty-four films into one ear"
byline = ["Tova Brandelius"]
writer = "tb"
picture = "studio"

[work]
desk = "culture"
stage = "writing"
people = ["do"]
due = "30h"
+++
The man in row F has seen every film of the festival since 1991 and not understood a word of any of them without Maren Soll.

She sits on his left, because his right ear is the bad one. She does the dialogue in a whisper and the music not at all. “He knows when it is sad,” she said. “They turn the lights down on the people’s faces.”
