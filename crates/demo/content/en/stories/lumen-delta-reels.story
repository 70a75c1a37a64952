+++
age = "3d"
section = "culture"
region = "africa"
subjects = ["01000000", "20000006"]
places = ["delta", "port-sarn"]
topics = ["lumen-film-week", "delta-floods"]
headline = "Seven reels in a rice sack: how a delta film reached Lumen"
standfirst = "The only print of “The Salt Wife” was in a cinema that is now under two metres of water. It left by the window, on its director’s head."
byline = ["Amara Feldt", "Kwabo Asenti"]
writer = "af"
editor = "ov"
related = ["lumen-projectionist", "lumen-opening", "delta-hospital"]
+++
“The Salt Wife”, which will be shown at Lumen Film Week later this week, exists once. It was shot on film in 1983, in the villages below Tandoro, by a director who was then 24 and could afford a single print. He has looked after it ever since.

Last week he carried it out of a flooded cinema through a lavatory window.

“The tins float for a while,” said Tunde Abara-Voss, now 67 and a teacher of mathematics. “Not for long. I had about as long as the third reel.”

He put the seven tins into two rice sacks, the sacks on his head, and waded 600 metres to the ridge road. A lorry with goats took him to the railway. At the border an officer asked him to open the tins, as is required. Abara-Voss explained that daylight does not harm a finished print, but that goats might. The officer held an umbrella over them.

## A country in four shades

The film tells of a woman who marries the sea for a bet and is held to it. It was made with the people of Kelo, who were paid in petrol and who built, filmed and then went on using a jetty that became the landing place of the district. The jetty, the village and the tree under which the wedding is danced are all in the picture. After [the flood](story:delta-regatta), none of them stands.

> I made a comedy. It has turned, behind my back, into a document.
> -- Tunde Abara-Voss, director

The festival has offered to scan the reels, so that there will be more than one. He has said yes on a condition: the first copy is to go back to Tandoro, with a projector, before anybody’s furniture.

A dozen people from Kelo are travelling to see it. Two of them play the bride’s bad sisters, and would like it to be known that they were acting.
