+++
age = "6h"
section = "climate"
region = "europe"
subjects = ["06000000", "20000418"]
places = ["aurel"]
headline = "The ice that feeds four rivers had its shortest winter"
standfirst = "For forty years one family has measured the same glacier. This year the pole they planted in 1986 fell over, and there was no ice left to hold a new one."
byline = ["Tova Brandelius"]
writer = "tb"
editor = "av"
picture = "glacier"
related = ["glacier-family", "river-survey", "grid-union"]
+++
The Var glacier, above the valley of Sankt Orin in Aurel, gained ice on only 131 days last winter. It is the shortest season since measurements began, seventeen days shorter than the previous record and ten weeks shorter than the average of the first decade.

The figures were not taken by an institute. They come from the Salvenna family, who keep a mountain inn and a set of green notebooks, and who have walked up to the same thirty poles on the first day of each month since 1986.

Pole 14, the oldest, was found lying on bare rock this year. “My father set it four metres deep,” said Livia Salvenna, 41, who made her first round in a rucksack. “I stood there and did not know what to write. There is no column for that.”

## Four rivers, one bank account

The Var drains in four directions. The Lind, the Osk, the Verre and the Tamm all take summer water from it, and together they cool two power stations, irrigate 70,000 hectares and carry barges to three ports.

A glacier works like a savings account: it takes in during winter and pays out in the dry months. In 1990 the meltwater peaked in the middle of August. It now peaks in the first days of July, when farmers do not yet need it.

> We are not short of water in the year. We are short of it in the month.
> -- Henrik Oduya, water master of the lower Verre

The four river boards, which share no treaty and until lately did not share a telephone list, met in Sankt Orin last week. They agreed to pool their reservoir forecasts and to pay, for the first time, for the measurements. Salvenna asked for 4,000 a year and a new pair of crampons.

She has moved pole 14 higher, onto ice that her grandfather’s map marks as *eternal*. She used pencil, she said, and the word has been corrected once already.
