+++
age = "4d"
section = "culture"
region = "latin-america"
subjects = ["01000000", "20000004"]
places = ["valdora", "port-sarn"]
topics = ["lumen-film-week"]
headline = "Nineteen directors, average age eleven, one donkey"
standfirst = "A school class from the mountains of Valdora has a film in Lumen’s main programme. It lasts seven minutes, and they did not agree to cut it to six."
byline = ["Inés Quirarte"]
writer = "iq"
editor = "af"
picture = "school"
+++
The credits of “Where the Donkey Goes” list nineteen directors in alphabetical order, and it was the alphabet, they say, that caused the only real fight.

They are the whole of the sixth year at the school of Tres Hornos, in Valdora, 3,900 metres up. Their teacher had asked for a drawing about the way to school. What she got was an argument over where the donkey of a classmate, which arrives alone each day at noon and leaves again at two, spends the time in between.

“We had fourteen theories,” said Yesenia Poma, who is eleven. “So we drew fourteen films. Then the teacher said that there was paper for one.”

## Four thousand drawings

They made it in seven months, on the backs of ballot forms left over from a referendum, under a camera clamped to a ladle. There are 4,212 drawings. Wind blew away some thirty of them one afternoon, and the gap has been left in, with a sound of wind.

In the film the donkey visits each house in the village and finds people doing what they do when nobody sees. A grandmother dances. The mayor practises being sorry. The referee, who appears to be drawn from life, polishes a whistle.

> I have had notes from producers all my life. I have never had one in crayon that was right.
> -- Maren Solvang-Idris, director, who saw an early cut

A distributor has offered to buy it, provided that it is cut to six minutes and the ending explained. The class voted, by secret ballot. It was nineteen to nothing, with one vote for the donkey, who is thought to have had help.

Three of the directors are travelling to Port Sarn with the teacher. They were drawn by lot. None of them has seen the sea, and they have asked at what time it starts.
