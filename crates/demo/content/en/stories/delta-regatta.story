+++
age = "4d"
section = "sport"
region = "africa"
subjects = ["15000000", "20000877"]
places = ["delta"]
topics = ["delta-floods"]
headline = "They trained for a canoe race. Then the river came to them"
standfirst = "The Oru regatta was cancelled on the morning of the heats. By the evening its 84 boats were the largest rescue fleet in the delta."
byline = ["Bastian Okoro"]
writer = "bo"
editor = "sb"
agencies = ["Halden Photo"]
related = ["delta-hospital", "delta-embankment"]
+++
The starter of the Oru regatta, a retired headmaster with a flare pistol, fired it only once this year. It was at 11.20, from the roof of his own school, and every crew in sight knew what it meant.

Eighty-four long canoes, each with twelve paddlers, had been drawn up for the heats when the river broke through at Ossa. The races were called off. The boats were not. Over three days, according to the district’s count, they brought 7,900 people off roofs, trees and, in one case, a water tower, without a single drowning.

“It is a strange thing to say, but we had never been so well prepared,” said Ebele Wari, who steers for the women of Imbe. “We had six months of training, new paddles and nothing to do.”

## A race with no finish

A racing canoe is narrow, fast and easily overturned. To carry passengers, crews lashed two together with doors. Speeds fell by half. Nobody minded except the timekeepers, who went on writing down times, from habit, and have thereby produced the only reliable record of the rescue.

It shows that the fastest boat made 41 trips, and that it was not a favourite. The crew of the cement works, who had come last for five years running, turned out to be unbeatable over short distances with a goat aboard.

> We have always been too heavy at the start. That day it was called stability.
> -- Job Terna, stroke, Oru Cement

The trophy, a silver paddle, was to have been awarded on the Sunday. The committee has decided that it will be, once there is a dry place to stand. It has been asked to engrave the names of all 84 boats and has found a jeweller who says it can be done, if the letters are small.
