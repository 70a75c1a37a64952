+++
age = "22m"
section = "sport"
region = "talvera"
subjects = ["15000000", "20001065"]
places = ["port-sarn"]
headline = "Port Sarn’s cup goes home by ferry, with Hask aboard"
standfirst = "The losers had the only boat. They gave the winners a lift, and charged them for it."
byline = ["Bastian Okoro"]
writer = "bo"
agencies = ["Nordwire"]
picture = "ferry"

[work]
desk = "sport"
stage = "ready"
people = ["rl"]
due = "90m"
+++
The Talveran Cup crossed the bay this morning in a fish crate, on a ferry belonging to the team that lost it.

Hask Rovers had come to the final on the only boat that runs on a Sunday, and it was going back. Port Sarn’s own had been put in dry dock on Friday by an optimist at the harbour office, who had thought nobody would need it before Tuesday.

The fare was four crowns each, and nine for the cup, which was weighed. “It is a heavy thing to lose,” said Pia-Lotta Quill, who sells the tickets and whose boy had kept the goal.

Jory Tanager, who had scored in the 118th minute, was asked to sit on the port side, for balance.
