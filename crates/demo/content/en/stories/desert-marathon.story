+++
age = "6d"
section = "sport"
region = "middle-east"
subjects = ["15000000", "20000836"]
places = ["mirel"]
headline = "The marathon that starts at midnight and ends with breakfast"
standfirst = "Mirel’s desert race has no spectators, no clock on the course and one rule: nobody finishes alone. It had 900 applicants for 300 places."
byline = ["Karim Oyster-Holm"]
writer = "ko"
editor = "bo"
agencies = ["Halden Photo"]
picture = "desert-road"
+++
At midnight the temperature on the old salt road east of Mirel was 31 degrees, and 298 people set off running into it with a lamp on their heads and someone they had never met at their side.

The Salt Road Marathon, held for the ninth time, is run in pairs, drawn from a hat at the start. The pair’s time is that of the slower runner. Anyone who arrives without the partner is sent back for them, and every year somebody is.

“It began as an insurance matter,” said Hind al-Rashwan, who founded the race with a loan of forty water cans. “Nobody would insure people alone in the desert. So we abolished alone.”

## A geologist and a plumber

It was won in three hours and nine minutes by Salma Dirieh, a geologist, and Victor Amunde, a plumber, who discovered at the sixth kilometre that they had no language in common, and at the twentieth that they both knew the same song. They sang it, by their account, for an hour and a half.

> I have run faster by myself. I have never before been told by a stranger, in verse, that I was leaning to the left.
> -- Salma Dirieh

The last pair came in at 7.50. They had stopped twice, once for a sprained ankle and once to look at a comet that turned out to be the aeroplane from the south. Under the rules the kitchen stays open until they arrive, and nobody may eat before that. They were received with real warmth.

There is no prize money. Each runner is given a loaf, a dish of salt from the pan and the partner’s number, torn from the shirt. On the way home in the buses, many people were seen wearing two.
