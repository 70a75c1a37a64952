+++
age = "10d"
section = "politics"
region = "europe"
subjects = ["11000000", "20000584"]
places = ["aurel"]
headline = "A village votes on wind, and the wind has a say"
standfirst = "Turnout was 94 per cent, the result was 212 to 212, and the law of Aurel’s hill districts provides for that. It says: ask again, outdoors."
byline = ["Agathe Brennecke"]
writer = "ab"
editor = "el"
agencies = ["Meridian Press"]
picture = "wind-farm"
related = ["grid-union", "diesel-plant"]
+++
The people of Oberlind, a village of 451 voters in the hills of Aurel, have been asked whether nine wind turbines may be built on the ridge behind the church. They replied yes, 212 times, and no, 212 times.

One further paper was found to have been spoiled. On it somebody had written “depends”.

For ties in matters that concern the landscape, the district’s statutes of 1794 lay down that the vote be repeated within the month “in view of the thing itself”. No one living had seen it done. Last Sunday the village therefore walked up to the ridge and stood on either side of a rope.

## The case on the ground

Nine balloons had been put up, at the height of the hubs, so that people could judge. It was a still day. For twenty minutes they hung in a row like washing, and speakers from both sides had three minutes each.

Those in favour spoke about money: 160,000 a year, enough for the school. Those against spoke about the ridge. Neither said a word that had not been said in the inn. Then, shortly before noon, the wind got up.

> The balloons all turned and bowed to us. I thought: so that is what we are being asked. It was no longer a picture.
> -- Margit Oehme, sexton

Some found it beautiful and some heard the ropes hum, and several changed sides in both directions, ducking. When the clerk closed the count it was 231 to 196 for the turbines, with conditions: seven and not nine, none in front of the church, and all to be stopped for the two nights a year on which the cranes fly over.

The company has accepted. So has the losing side, which is to choose where the seven stand. It has asked to borrow the balloons.
