+++
age = "17h"
section = "business"
region = "talvera"
subjects = ["09000000", "20000340"]
places = ["talvera"]
headline = "Is the shortage of rail drivers a myth?"
standfirst = "Talvera’s railway cancels nine trains a day because it has no one to drive them. It also employs 212 drivers who never leave the depot."
byline = ["Sami Brekke"]
writer = "sb"
editor = "rd"
agencies = ["Meridian Press"]
picture = "rail"
related = ["slow-line", "fish-slice"]
+++
Nine times a day, on average, a sign at a station in Talvera says that a train will not run “owing to a shortage of drivers”. The island railway has said so for four years. A report by the state auditors, published this week, asks a question nobody had put in writing: a shortage of whom, exactly?

The railway has 1,140 qualified drivers. Its timetable needs 930. On any working day, however, only 860 sit in a cab.

The auditors found the rest. Some were ill or on leave, as people are. But 212 were doing something else: training, planning, waiting for a medical examination, or driving empty trains from the place where they were parked to the place where they were needed.

## The 5.10 to nowhere

The last group is the largest. When Port Sarn’s old depot was sold for flats eleven years ago, the trains moved to Ebbing, 38 kilometres up the line. Every morning 24 of them come back empty. So do their drivers, who under their contract may not then drive for more than another four hours.

“We did not lose drivers. We lost a shed,” said Mirela Haug, the auditor who wrote the report. “The shed made eleven million on the day it was sold. It has cost nine million a year since.”

> I drive two hours so that I can go to work, at work. My daughter thinks I am a passenger.
> -- Anselm Roke, driver, 23 years’ service

The railway disputes the sums. Its director, Petra Lindqvist-Amadi, said that a third of drivers are over 55 and that the shortage would come “even if it is not here”. It has raised pay twice, and trained 140 recruits last year. Sixty-one stayed.

The union, for once, agrees with the auditors, and has offered to bring the contract up for discussion if a yard is found in the capital.

There is one. It lies behind the fish market, has rails in it and belongs to the railway, which lets it out as a car park. On weekdays it is full by seven. Most of the cars belong to drivers.
