+++
age = "6h"
section = "business"
region = "talvera"
subjects = ["04000000", "20000170"]
places = ["port-sarn"]
topics = ["sarn-strait-talks"]
headline = "Insurers want a name for every ship in the queue"
byline = ["Rohan Dastur-Lindt"]
writer = "rd"

[work]
desk = "business"
stage = "idea"
people = []
due = "28h"
note = "Ask Halden Mutual whether they have paid anything at all"
+++
Three insurers have written to the harbour office in Port Sarn asking for a list of the ships waiting off the southern buoy, with the hour at which each dropped anchor.

The hour matters. A ship that waits less than 72 hours is late. After that it is detained, which is another page of the contract.
