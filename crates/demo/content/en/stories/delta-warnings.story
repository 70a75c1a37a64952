+++
age = "15h"
section = "climate"
region = "africa"
subjects = ["03000000", "20001131"]
places = ["delta"]
topics = ["delta-floods"]
headline = "Why the delta’s early warnings came too late"
standfirst = "The river was measured to the centimetre and the alarm was sent on time. It then spent nine hours in a queue, behind a message about parking."
byline = ["Noor Haddane"]
writer = "nh"
editor = "el"
agencies = ["Meridian Press"]
picture = "flood"
related = ["delta-embankment", "bulletin-delta-night"]
correction = "This story at first gave the delay of the second warning as twelve hours. The log shows nine hours and six minutes; the sender’s clock was on summer time."
+++
The gauge at Imbe Lock did exactly what it was bought to do. At 14.08 on the day the Oru left its bed it noticed that the water was rising faster than four centimetres an hour, and it wrote to everyone on its list.

The list had three addresses. One belonged to a ministry that has since been divided in two. One was a fax machine. The third was the regional alert centre in Tandoro, which forwards warnings to 212,000 telephones, in the order in which they come.

Ahead of the flood, that afternoon, was a campaign by the town council about where to park on market days. It had 640,000 messages to send, and it was given the same priority. The river’s turn came at 23.14.

## A chain of sensible decisions

We have read the logs of all five agencies involved, and interviewed fourteen people. No one was asleep, drunk or on strike. Each link had been made by somebody reasonable.

1. The gauge was set to warn only once, because villages had complained of too many alarms.
2. The alert centre sold its spare capacity to the council, because its grant had been cut.
3. The radio station, which used to be rung directly, was dropped from the list after it moved house.

“We spent six years getting the forecast from two days to four,” said Dr Ngozi Falade-Brun, who runs the model. “Nobody was paid to look after the last hour.”

> In my father’s day a man came on a bicycle. He was slow. But there was nobody in front of him.
> -- Baba Ousso, fisherman, Imbe

Since last week the gauge rings again every thirty minutes. Flood messages go first, by an order that took one afternoon to sign. And in 23 villages below the lock the district has hired riders, at the price of a bag of rice a month, who set off when the telephone rings and also when it does not.

The next test may come tonight, at Kelo Bend. The riders there have been told to sleep in their shoes.
