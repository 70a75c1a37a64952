+++
age = "13d"
section = "science"
region = "africa"
subjects = ["13000000", "20000718"]
headline = "Sixty-four dishes, one desert and a ban on microwaves"
standfirst = "In the Tsavane highlands a telescope is being built that could hear a telephone on Saturn. First, everyone within 70 kilometres has to be quiet."
byline = ["Naledi Forsythe"]
writer = "nf"
editor = "tb"
agencies = ["Meridian Press"]
picture = "observatory"
+++
The first twelve of 64 dishes of the Tsavane Array turned together for the first time last week, with a sound like a drawer being closed, and pointed at a patch of sky in which there is nothing to be seen. That was the point. The astronomers wanted to know how silent it was.

The answer was: nearly. On the second night the array picked up a faint pulse, every forty seconds, from a direction that moved. It was traced after four days to the collar of a goat.

“It was a very good collar,” said Thandeka Okonjo-Reiss, the project’s director. “It had a little transmitter, so that the herd could be found. We found it.”

## A parish of quiet

A radio telescope listens for signals weaker than a snowflake landing. Around Tsavane, therefore, the law now forbids mobile masts, electric fences, microwave ovens and vehicles with spark plugs. In exchange, the 2,300 people of the zone have been given a cable to every house, diesel cars at the price of petrol ones, and a clinic.

Nobody was moved, and nothing was decided without the herders’ council, which met seventeen times and kept the right to say no until the foundations were dry. It asked for something the engineers had not expected: that all sixty-four dishes be named.

> You would not keep sixty-four of anything and call them by numbers.
> -- Petrus Goab, herder and chairman of the council

The names are those of lead animals, living and dead. Dish 7, *Blackface*, has a slight tremor and is said to take after her.

The array will start work in earnest in three years, and will look for the first hydrogen in the universe. Meanwhile it has a use nobody foresaw. The goats wear bells again, and the children of the zone, it has been found, can tell all the herds apart in the dark.
