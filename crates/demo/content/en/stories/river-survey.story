+++
age = "2h"
section = "science"
region = "europe"
subjects = ["13000000", "20000439"]
places = ["aurel"]
headline = "The river survey that counted everything, even the umbrellas"
front_headline = "The river survey that counted even the umbrellas"
standfirst = "For a year, 340 volunteers wrote down each thing the Lind carried past them. The list has 1.1 million lines and one very good surprise."
byline = ["Tova Brandelius"]
writer = "tb"
editor = "nh"
agencies = ["Meridian Press"]
picture = "river-survey"
related = ["river-count-video", "glacier-shortest-winter"]
+++
Researchers in Aurel have published the most complete account ever made of what a river carries. For twelve months, at 26 bridges along the Lind, volunteers recorded every object, animal and patch of foam that passed beneath them, in shifts of two hours, in daylight and by lamp.

The result is a table of 1,104,512 lines. It includes 61,000 plastic bottles, 9,480 footballs, 217 shoes (153 of them left), 88 otters and 1,906 umbrellas.

The umbrellas were not meant to matter. “We nearly filed them under *other*,” said Jorun Tesch, who led the project at the Aurel Institute of Waters. “Then we noticed that they were better instruments than ours.”

## A float with a handle

An open umbrella drifts at almost exactly the speed of the surface. A closed one sinks a little and follows the current below. Because people lose both kinds in the same storms, the team could time the two layers against each other for 190 kilometres, without buying a single sensor.

What they found is that the lower river now runs in two storeys. Warm water slides over cold, and hardly mixes, for up to five weeks in summer. Fish that need oxygen are trapped beneath a lid.

> I stood on that bridge for a hundred hours to count rubbish. It turns out I was measuring the fever of the river.
> -- Pavel Grohman, retired postman and volunteer

The remedy could be cheap. Three old weirs, due to be demolished, stir the water as it falls. The institute now recommends that two be kept, and that the third be rebuilt twenty metres upstream, with steps for the fish.

Sceptics remain. Hydrologists in two neighbouring countries say a year is too short, and that umbrellas are a biased sample, since nobody loses one in a drought.

Tesch agrees with both points. The count goes on for a second year, and has been given a new column. It is called *parasols*.
