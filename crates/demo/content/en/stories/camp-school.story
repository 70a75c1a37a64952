+++
age = "8d"
section = "world"
region = "middle-east"
subjects = ["05000000", "20000400"]
headline = "Class 4 has forty pupils, eleven alphabets and no door"
standfirst = "At the Wadi Hasra camp a teacher without a school found that the children already knew how to run one. It now has a waiting list."
byline = ["Leena Abdourahman"]
writer = "lb"
editor = "nh"
agencies = ["Nordwire", "Halden Photo"]
picture = "refugees-camp"
+++
The bell of the school at Wadi Hasra is a brake drum, and it is rung by whoever has done best in arithmetic. On the morning we came, that was a girl of nine called Sefora, who hit it twelve times because she liked the sound.

The camp, on a gravel plain two hours from the nearest town, houses 21,000 people who have fled from drought and from the fighting that drought leaves behind. About 8,000 are of school age. When Ibtisam Qureyn arrived with her own three children, two years ago, there was no teacher, no tent and, in the list of what the camp had to supply, no line for either.

“I asked for chalk and was given a form,” she said. “The back of it was blank, so that was our first exercise book.”

## The forty who taught

She began with forty of the older ones, and each was to teach something, if only to one other person. A shepherd’s son taught counting, since he had never lost a sheep. Two sisters taught Norran, which they had from a song. It emerged that among them the children could write eleven scripts.

That is how it still works. There are now 2,600 pupils in shifts, forty-two paid teachers and some three hundred unpaid ones under the age of fifteen.

> In most schools a child is asked what it does not know. We could not afford that.
> -- Ibtisam Qureyn, teacher

An education charity has tested the pupils. They read about as well as children in the city and reckon better. It has offered a building, of concrete, with a fence. The parents’ meeting accepted the building and asked for the fence to be sent as benches.

The rains are due next month. Class 4 has been told that it may be moved into a real room. It has put in a request to leave out the door, so that people can go on looking in.
