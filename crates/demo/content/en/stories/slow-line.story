+++
age = "4d"
section = "society"
region = "europe"
subjects = ["10000000", "20000563"]
places = ["aurel"]
headline = "The slow line that became the fastest way north"
standfirst = "The branch to Tamm was to be closed for being too slow. Then the motorway flooded, the airport iced up and everyone discovered the 9.40."
byline = ["Ludo Vanterpool"]
writer = "lv"
editor = "hk"
agencies = ["Meridian Press"]
+++
The train from Aurel to Tamm takes five hours and eleven minutes to cover 214 kilometres. It stops at 31 stations, one of which has no village, and waits eleven minutes at Osk Junction for a connection that was withdrawn in 1979. It is at present the quickest way to reach the north.

The motorway over the Harl pass has been shut since a culvert gave way in February. The airport, in its valley, was closed by ice or fog on 61 days last winter. The branch line, which follows the river like a dog, has been late on four.

Passenger numbers have trebled. “We had one conductor and a trolley with biscuits,” said Milena Dorsch, the stationmaster at Tamm. “Now there is a queue for the window seats, and somebody has written a guide to the left-hand side.”

## The virtue of bends

The line was laid in 1884 by an engineer who was paid by the kilometre, and it shows. Where a tunnel would have done, it climbs around the hill. Where a bridge would have served, it goes up the valley to ask for a ford. Nothing in it is steep, long or high, so there is very little that can break.

> They built it badly in a way that turned out to be very good.
> -- Kofi Ambergris, track inspector

The railway had set the last day of service for the end of the year. It has now ordered two new trains instead, with larger windows and, at the request of passengers, the same top speed. A proposal to leave out the eleven minutes at Osk Junction was put to the vote in the carriages and lost.

On the platform there a retired signalman, Piotr Haas, sells soup through a hatch. He can serve sixty people in eleven minutes, he says. In ten, it would be a rush.
