+++
age = "14h"
kind = "audio"
section = "society"
region = "talvera"
subjects = ["08000000", "20000502"]
places = ["port-sarn", "talvera"]
topics = ["sarn-strait-talks"]
headline = "The pilot who knows every rock in the strait"
standfirst = "She has brought 9,000 ships through water most captains will not look at. Now the lanes are closed, and she rows."
byline = ["Zainab Corrigan"]
writer = "zc"
editor = "jm"
picture = "cover-tide"
related = ["lanes-history", "lighthouse-sale"]
programme = "tideline"
seconds = 34
+++
Wenna Castellane joined the pilots of Port Sarn at 22, on a bet with her brother, and has climbed up the side of a moving ship some 9,000 times since. She can name all 61 rocks of the strait. Four of them she named herself.

With the middle lane shut, a pilot’s working day has shrunk to two ships and a good deal of tea. So in the mornings she takes out her father’s skiff and goes to look at the rocks from below, where she has never been. Zainab Corrigan went along and was given an oar.

They talk about fog, about the cook who threw a rope, about the *Grey Almanac*, and about the one sentence a pilot must never say on the bridge. It is: “That’s odd.”
