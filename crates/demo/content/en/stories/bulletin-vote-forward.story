+++
age = "12m"
kind = "audio"
section = "world"
region = "talvera"
subjects = ["11000000", "20000644"]
places = ["port-sarn", "talvera"]
topics = ["sarn-strait-talks"]
headline = "Bulletin: two pages signed, and a vote on the move"
standfirst = "Five minutes from Port Sarn: what the strait accord says, who is counting votes, and why the kitchen knew first."
writer = "sb"
editor = "jm"
picture = "cover-night"
related = ["strait-accord", "assembly-vote-today"]
programme = "bulletin"
seconds = 22
+++
The headlines this hour: Talvera and Norra sign an accord on the Sarn Strait. Delegates to the Maritime Assembly say that its vote may be brought forward, and some of them have it from the cook. A third embankment has given way in the delta, with no deaths reported. The central bank of Kesh holds its rate and loses its governor.

Edda Lohr is at the harbour office, where both envoys left by the front door, which is taken here as a good sign. In sport, Port Sarn have their cup and their centre-half has cramp.

Weather for the strait: wind south-west, four to five; showers; good, occasionally poor. There are 214 ships at anchor.
