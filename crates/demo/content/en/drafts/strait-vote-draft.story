+++
age = "12m"
section = "politics"
region = "talvera"
subjects = ["11000000", "20000574"]
places = ["talvera"]
topics = ["sarn-strait-talks"]
headline = "Assembly prepares to vote on the strait three days early"
standfirst = "The vote was set for Saturday. On Saturday, it turns out, there is a wedding."
byline = ["Sami Brekke"]
writer = "sb"
picture = "parliament"

[work]
desk = "world"
stage = "writing"
people = ["do"]
due = "3h"
+++
The Maritime Assembly will vote on the closure of the Sarn Strait on Wednesday, three days before the date printed on its own invitations.

The reason given by the president’s office is “the weight of the calendar”. The reason given by two members, separately and with some feeling, is that the president’s daughter marries on Saturday in a chapel four hours away by ferry.

Fourteen of the 31 members have said how they will vote. Nine have said how the others will.
