+++
age = "2d"
section = "culture"
region = "talvera"
subjects = ["01000000", "20000005"]
places = ["port-sarn", "talvera"]
topics = ["lumen-film-week"]
headline = "The last man in Port Sarn who can splice a film"
standfirst = "When a reel breaks at Lumen Film Week, there is one telephone number. It belongs to a locksmith who is paid in tickets and does not watch films."
byline = ["Amara Feldt"]
writer = "af"
editor = "ov"
agencies = ["Halden Photo"]
picture = "studio"
related = ["lumen-opening", "lumen-delta-reels"]
+++
Ninety-four of this year’s 116 films at Lumen arrived over a cable and twenty-one on a hard disk. One came in seven tin cans, by bus. For its sake the festival has unlocked the projection room of the old Orpheum, oiled a machine of 1958, and sent for Gaspard Nim.

Nim, 70, is a locksmith on Ropewalk. For 31 years he was also the Orpheum’s second projectionist, and when the cinema changed to digital he was the one who stayed to sweep up. He took home the splicer “because it was a good tool and they were going to bin it”. It is now, as far as anybody knows, the only one in the republic.

“Film is honest,” he said, drawing a metre of it between two fingers. “You can see where it has been hurt.”

## One minute forty

The print he is preparing has been hurt a lot. He has found 212 old splices, a cigarette burn and, in the fourth reel, a strip of sticking plaster. Each join takes him a minute and forty seconds. He scrapes, cements, presses and counts aloud, in a language he says is Norran, although Norrans deny it.

> I thought that I would teach him something about our archive. He asked me who had stored reel five beside a radiator. I had.
> -- Ines Karoly, film restorer

The festival has paid for two apprentices this year. One is a student of engineering. The other, Wafa Ellery, is eighteen and repairs bicycles; her first splice held for six minutes and her second, Nim reports, will outlive him.

At the screening he will stand in the dark, as always, with his hand flat on the side of the projector, feeling for the shudder that comes before a break. He has not seen a picture on that screen from start to finish since 1981. He heard that one was very good.
