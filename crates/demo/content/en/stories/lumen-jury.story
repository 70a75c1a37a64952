+++
age = "28h"
section = "culture"
region = "europe"
subjects = ["01000000", "20000498"]
places = ["port-sarn"]
topics = ["lumen-film-week"]
headline = "‘I have slept through two masterpieces and regret one’"
front_headline = "Lumen’s jury president on sleep, envy and bad chairs"
standfirst = "Interview: Clothilde Marn, editor of sixty films and president of this year’s Lumen jury, on what she looks for in the dark."
byline = ["Amara Feldt"]
writer = "af"
editor = "ov"
related = ["lumen-opening", "lumen-subtitles"]
+++
Clothilde Marn has cut sixty feature films in her house in the hills of Aurel, and has been thanked from a stage, by her count, four times. She is 77. This week she presides over the five members of the jury at Lumen Film Week. We met in the Orpheum’s cloakroom, where it is quiet.

**You have nine films to judge. How do you begin?**

With the chair. If I notice the chair in the first ten minutes, it is usually not the chair.

**What does an editor see that others don’t?**

What is missing. A scene has been taken out, and the two on either side are still looking at one another, like a couple at a dinner after somebody has left. Sometimes that is the best thing in the picture.

**Can a jury of five agree?**

It should not. On one jury we all agreed after eight minutes, and gave the prize to a film of which I cannot now remember the title. Anything good divides people. I want to go home hoarse.

> Nobody has ever come out of a film and said: what a well-chosen average.
> -- Clothilde Marn

**Do you sleep in films?**

Of course. I have slept through two masterpieces and regret one. It is a compliment; I do not sleep with people I do not trust. In a bad film I am wide awake. I am repairing it.

**You have never directed.**

I have been asked. A director has to want something from four in the morning. I want breakfast. Then somebody brings me their four in the morning, forty hours of it, and I look for the place where they stopped pretending.

**And the Lantern: do you already know who will get it?**

I know who will not, and I am rather looking forward to being wrong.

She was asked by the cloakroom attendant, as we got up, if she had a ticket. She had not. She had come in, she said, through the film.
