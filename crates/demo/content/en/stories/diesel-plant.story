+++
age = "30h"
section = "climate"
region = "talvera"
subjects = ["06000000", "20000436"]
places = ["talvera"]
headline = "Outer islands switch off their last diesel plant"
standfirst = "Old Bertha of Hask ran for 51 years and drank nine tonnes of fuel a day. On her last evening the whole island came to hear her stop."
byline = ["Ottoline Vey"]
writer = "ov"
editor = "av"
agencies = ["Halden Photo"]
picture = "wind-farm"
related = ["mirel-solar", "ferry-vote", "grid-union"]
+++
At four minutes past six in the evening, on the island of Hask, a woman of 83 turned a brass wheel to the right until it would not turn any further, and the last diesel power station in Talvera’s outer islands fell silent. It took about eight seconds. Then people noticed that they could hear the sea.

The engine, a marine diesel known as Bertha, had been running since 1974 with three pauses, two of them for weddings. Signe Ullmark, who turned the wheel, was at her starting as well, as an apprentice.

“She was a filthy old thing and never once let us down,” Ullmark said. “You cannot say that of many.”

## What took her place

Hask and its seven neighbours now live on nine wind turbines, four fields of panels and a battery the size of a chapel, which stands in the chapel. The bishop gave his consent on condition that it be switched to low on Sundays.

It is not only a matter of smoke. Fuel came by tanker, at twice the mainland price, and the tanker needed the [South Lane](story:lanes-history). In June it was sixteen days late. The council had planned the change for the year after next; the queue of ships brought it forward.

> We had a five-year plan for energy and a three-week stock of diesel. The stock won.
> -- Fadel Norrby, mayor of Hask

There are doubts. In a calm week in January, engineers expect the battery to last for fifty hours and the calm for seventy. Until a cable is laid, the islands will keep two small generators under tarpaulins, and a rota for the washing machines.

The rota has caused more argument than the turbines. It was settled, after three meetings, by the alphabet.

Bertha will not be scrapped. The school has asked for her, and the engine hall is to be its workshop. The first exercise, printed on a card above the wheel, is to explain in one’s own words why it turns to the right.
