+++
age = "4m"
section = "world"
region = "talvera"
subjects = ["11000000", "20000644"]
places = ["port-sarn", "talvera"]
topics = ["sarn-strait-talks"]
headline = "Maritime Assembly brings its vote on the strait forward to today"
front_headline = "Assembly brings strait vote forward to today"
standfirst = "Members were told at breakfast, in a note of two lines. Some had flown home for the week and are now being asked to turn round."
byline = ["Edda Lohr", "Sami Brekke"]
writer = "el"
editor = "jm"
agencies = ["Nordwire"]
picture = "talks"
related = ["strait-accord", "assembly-president", "lanes-history"]
+++
The Maritime Assembly will vote this afternoon, and not at the end of the week, on a draft that condemns the closure of the Sarn Strait’s middle lane. The chair announced the change at breakfast, in a note of two lines slid under the doors of the delegations’ hotel.

Delegates we reached had learned of it from the kitchen staff, who had been asked to bring lunch forward.

The move comes less than half an hour after Talvera and Norra [signed an accord](story:strait-accord) that keeps the lane closed to convoys but promises 48 hours’ notice of any new restriction. Whether the chair knew of the signing when the note was printed is not clear.

“It does not look like haste. It is haste,” said a delegate from an undeclared state, who asked not to be named because his capital was still asleep.

## How the numbers stand

A simple majority of the 61 members is enough. At our last count there were:

- 29 in favour of condemning the closure
- 17 against
- 15 undeclared, eight of them island states

Four of the undeclared delegations left Port Sarn on the evening ferry and may vote only if they are in the room. The harbour office says it has lent one of them a pilot boat.

> The rules say that a vote may be moved. They do not say why, and in forty years nobody has been asked to give a reason.
> -- Ingeborg Mbeki-Strand, the Assembly’s registrar

The sitting is due to begin at three and each member may speak for two minutes. If all of them do, the result cannot come before five.

The clock in the chamber, a gift from a salvage company, is known to run four minutes slow. It has been agreed that it counts.
