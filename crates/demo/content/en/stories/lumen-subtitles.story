+++
age = "4h"
section = "culture"
region = "north-america"
subjects = ["01000000", "20000042"]
places = ["port-sarn"]
topics = ["lumen-film-week"]
headline = "Two lines, forty characters, one life: the subtitler’s week"
standfirst = "From a flat above a laundry, 7,000 kilometres from Lumen, Delphine Osorio-Tan is putting ten films into English. She has never met a director."
byline = ["Gus Marchbanks"]
writer = "gm"
editor = "af"
related = ["lumen-opening", "lumen-jury"]
+++
A reader of subtitles manages about fifteen characters a second. A person in a rage speaks thirty. In the gap between those two figures Delphine Osorio-Tan has made her living for 26 years.

She works in the town of Saltmarch, above a laundry, whose machines she no longer hears and whose silence wakes her. For Lumen Film Week she has taken on ten films in nine days. She understands six of the languages. For the others there is a literal translation and, at the end of a telephone, someone’s aunt.

“I am not translating words,” she said. “I am translating the time it takes to say them.”

## The trouble with a pump

This year’s opening film, [“Slack Water”](story:lumen-opening), gave her the worst night. Two brothers insult each other in the dialect of Hask, in terms taken from the parts of a bilge pump. There are fourteen. Each is a different shade of contempt, and English has a pump of about five.

She wrote to the boat’s owner. He answered by return, with a drawing and arrows, and a remark about which part was worst and why. The line as it stands on the screen has 22 characters. In Port Sarn it got the biggest laugh of the evening, half a second before the actor had finished.

> That half second is my whole art. If they laugh at the same time, I’m late.
> -- Delphine Osorio-Tan

She has rules. Never more than two lines; never split a name; never be funnier than the film. Silence is left alone. A good subtitle, she says, is like a good waiter: you remember having eaten.

The festival has invited her, for the first time, to come and take a bow. She thanked them and asked if the bow was longer than four seconds, because that would be a problem.
