+++
age = "3d"
section = "culture"
region = "middle-east"
subjects = ["01000000", "20000005"]
places = ["mirel", "port-sarn"]
topics = ["lumen-film-week"]
headline = "A film about darkness, lit by the people who had it"
standfirst = "“Column D” tells of a school during Mirel’s years of power cuts. Each scene was lit with whatever its extras had used at the time."
byline = ["Yara Benhalim"]
writer = "yb"
editor = "ov"
agencies = ["Corex"]
related = ["mirel-solar", "lumen-opening"]
+++
In the timetables of Mirel’s schools, for eleven years, columns A to C gave the subject, the room and the teacher. Column D gave the hours without electricity. A film of that name, to be shown at Lumen Film Week, is set entirely within it.

Nadim Saroufeh was a pupil in those years, and a lighting electrician later. For his first film as a director he put a notice in the paper: he was looking for anybody who still had the lamp.

He got 840 replies. There were paraffin lamps and miners’ lamps, a bicycle on a stand, the headlight of a bus. One woman brought a jar in which she had kept a torch bulb, a battery and a note of the exam she passed by it.

“I did not light the actors,” he said. “I asked the owners to hold the lamp the way they held it then. They all knew at once. It was in the wrist.”

## The sound of a fridge

There is very little plot. A teacher, played by Leila Antar, has forty minutes of dusk in which to explain fractions. Around her the city switches itself off, quarter by quarter, and we learn to hear it: first the lifts, next the fridges, then dogs.

> When my mother saw it she said: you have forgotten that we laughed. So I shot another week.
> -- Nadim Saroufeh

Now that Mirel [has its summers back](story:mirel-solar), he worries that the film may look like nostalgia. It does not. In the longest scene a boy is asked what he will do when the light returns, and he thinks about it for two minutes, in real time, in the shine of a burning shoelace.

He will turn it off, he says, to see if he can.
