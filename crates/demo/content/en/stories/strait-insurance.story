+++
age = "3d"
section = "business"
region = "talvera"
subjects = ["04000000", "20000279"]
places = ["port-sarn", "talvera"]
topics = ["sarn-strait-talks"]
headline = "Who insures a ship nobody lets through?"
standfirst = "Premiums for the Sarn Strait have risen ninefold since June. A broker explains how a risk is priced when the map itself is in dispute."
byline = ["Rohan Dastur-Lindt"]
writer = "rd"
editor = "mt"
agencies = ["Meridian Press"]
picture = "oil-terminal"
related = ["closed-lane-tins", "lanes-history"]
+++
In a room above a chandler’s in Port Sarn, Wilhelmina Achterberg writes a number on a slip of paper, turns it over and slides it across the table. It is what she wants for insuring one container ship, for one passage of the strait. In May the same slip would have said 11,000. It says 98,000.

“You are paying for the adjective,” she said. “An *open* strait is cheap. A *closed* strait is free, because nobody goes. What we have now is a *disputed* strait, and that is the dearest water there is.”

Achterberg is one of five brokers who still quote. Two large underwriters withdrew last week. Not one ship has been damaged since the [June closure](story:lanes-history).

## Three clocks on one ship

The price, she explains, is the sum of three risks. The first is the old one: rocks, fog, tide. With a pilot aboard it has actually fallen. The second is delay. Fruit that waits in the queue for nine days is compost, and someone must own the compost. The third is law. If a captain obeys Talvera’s order to stop, his contract may call it a breach; if he obeys his contract, Talvera may call it a crime.

> I can tell you the odds of a storm. I can’t tell you the odds of a committee.
> -- Wilhelmina Achterberg, broker

Owners have grown inventive. One has declared his ship a museum, which may pass free, and has hung six paintings in the mess. The harbour office sent an inspector, who found the paintings poor but the application in order.

Others simply wait. At anchor the premium is 400 a day, the crew’s wages 3,000, and the mussels on the hull cost nothing until the ship moves.

Achterberg keeps every slip since 1991 in shoeboxes. The highest ever, for a passage in the fog of 1996, was 210,000. She pulls out the carbon copy. It was never claimed. The ship arrived two hours early, with a cat aboard that nobody had signed for.
