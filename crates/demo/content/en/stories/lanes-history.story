+++
age = "5d"
section = "world"
region = "talvera"
subjects = ["16000000", "20000747"]
places = ["talvera", "norra"]
topics = ["sarn-strait-talks"]
headline = "How the lanes of the strait were drawn, and by whom"
standfirst = "Three lines on a chart decide who sails, who waits and who pays. They were put there by a priest, a cable company and a man with a wet thumb."
byline = ["Edda Lohr"]
writer = "el"
editor = "tb"
picture = "strait"
related = ["strait-accord", "pilot-every-rock"]
+++
The Sarn Strait is nine nautical miles wide at its narrowest point, and for most of history anyone crossed it as they dared. The three lanes that now fill the news are younger than many of the people who sail them.

The first was drawn in 1868 by Father Aurelio Brand, a parish priest who had buried too many sailors. He rowed out with a lead line every Saturday for six years, marked the depths on the back of hymn sheets, and had the result printed at his own expense. It is today’s South Lane, and it is still the one that fishermen trust.

## A thumb on the chart

The North Lane was an accident. In 1911 a cable company needed a strip in which nobody would anchor. Captains began to use the strip as a road, since it was the only part of the strait where somebody else had paid for buoys.

The Middle Lane, 27 metres deep, is the one that matters. It was added in 1974, when ships outgrew the others. The Convoy Rules of that year let large vessels pass in line, without a local pilot, behind a single leader. The negotiators were tired. On the original chart the lane bends slightly to the east, around nothing.

“We have looked for a rock there for fifty years,” said Yusra Callan, who keeps the charts at the harbour office in Port Sarn. “There isn’t one. It is the shape of a thumb. The ink was wet.”

Talvera and Norra never signed the Convoy Rules. For half a century that made no difference. Then, in April, the tanker *Grey Almanac*, fourth in a convoy of five, cut the corner of the thumb and met the rocks called the Teeth, which are very much there.

In June the two shores closed the lane to convoys and turned eleven ships away in a day.

::: What the law says
The Maritime Assembly holds that a strait used by all may be regulated only by all.

The coastal states answer that whoever must clean up an accident may take steps to prevent one. No court has ever been asked to decide.
:::

Father Brand’s hymn sheets are in the museum. On the last of them he wrote that he would be glad if somebody checked his figures.
