+++
age = "29h"
section = "culture"
region = "europe"
subjects = ["01000000", "20000038"]
places = ["aurel"]
headline = "The museum that winds its own clock"
byline = ["Gus Marchbanks"]
writer = "gm"
picture = "museum"

[work]
desk = "culture"
stage = "idea"
people = []
+++
Every Friday at noon the director of the museum in Aurel climbs 88 steps with a crank. In eleven years he has missed two Fridays, and the town has been late for both.
