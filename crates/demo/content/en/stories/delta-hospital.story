+++
age = "5d"
section = "society"
region = "africa"
subjects = ["07000000", "20000462"]
places = ["delta"]
topics = ["delta-floods"]
headline = "The hospital that carried itself upstairs"
standfirst = "When the river was forecast to reach the ground floor, Tandoro’s only hospital had 46 hours, no crane and a wrestling club."
byline = ["Kwabo Asenti"]
writer = "ka"
editor = "nh"
picture = "hospital"
related = ["delta-embankment", "delta-warnings", "delta-regatta"]
+++
By the time the forecast said a metre and a half, Sister Philomena Adjei had already measured the staircase. It is 1.64 metres wide, turns twice, and at its narrowest point has a fire hose that sticks out. She had the hose taken off first.

In the 46 hours that followed, Tandoro’s district hospital moved 118 patients, two operating tables, the laboratory, the dispensary and a diesel generator of 1,900 kilograms from the ground floor to the second. Nothing was broken except a jar of thermometers. Six babies were born on the way, one of them on the landing.

“We did not evacuate. There was nowhere to go,” Adjei said. “So we went up.”

## How to lift a generator

The generator was the heart of it: without current there is no oxygen, and without oxygen the ward for the newborn lasts about forty minutes. The manufacturer advised by telephone that it could not be dismantled. The hospital’s electrician, Moussa Tall, who had mended it with bits of a bus, disagreed. He took it apart into 31 pieces and numbered them with nail varnish.

The heaviest piece weighed 410 kilograms. It went up on two ladders and the shoulders of the Tandoro Wrestling Club, twelve men and a coach, who asked to be told what was wrong with each patient they passed and greeted all of them by name.

> Halfway up, somebody sneezed. I have never known a silence like it.
> -- Moussa Tall, electrician

It started at the third attempt. The ground floor is now a store for canoes, and the casualty department is a window with a rope ladder.

Engineers think the building will stand. As for the rest, the ministry has asked Adjei to write a manual. She has sent them one page. It begins: *Measure the stairs today.*
