+++
age = "8h"
section = "climate"
region = "north-america"
subjects = ["03000000", "20001202"]
places = ["northern-border"]
headline = "Northern border fires: the search for a wider firebreak"
standfirst = "Along 600 kilometres of frontier, two countries have kept the trees six metres apart for a century. The fires now jump two hundred."
byline = ["Coralie Whitefeather-Dunn"]
writer = "cw"
editor = "av"
agencies = ["Nordwire", "Halden Photo"]
picture = "forest"
related = ["burnt-forest", "bridge-two-clocks"]
+++
Crews on both sides of the northern border began felling a strip of forest 250 metres wide yesterday, in the hope of stopping three fires that have joined into one. The line they are cutting follows the frontier, because that is where the gap in the trees already is.

The gap, known as the Vista, was cleared in 1908 so that surveyors could see from one boundary stone to the next. It is six metres wide. Last week, fire crossed it eleven times without slowing.

“It was designed to stop an argument, and it has,” said Dale Okimaw, who directs the eastern camp. “No one asked it to stop a fire.”

## Two rule books, one wind

Widening it is harder than it sounds. On the southern side a tree on public land may be felled by order of the fire chief. On the northern side it needs the consent of whoever holds the trapping rights, and there are 94 holders. Seventy-one were reached by telephone in one night. Nearly all said yes; one asked for the wood.

About 4,300 people have left nine settlements. The fire covers 186,000 hectares and has burned into peat, where it can smoulder through the snow.

> We used to burn this hillside ourselves, a little, each spring. Then it became illegal. So it saved itself up.
> -- Agnes Tallow, elder, Kettle Narrows

Her point has reached the planners. The new strip will not be kept bare, as the old one was, by machines. Both governments have agreed to let the five communities along it burn it lightly every second spring, the way they did before the stones were set.

That is for later. For now there are 1,100 people with saws, a wind that is due to turn at the weekend, and a single question about where to stop. Okimaw has painted an orange mark on the last tree in the plan.

It is a fine white spruce, he said, and on neither map does it belong to anybody.
