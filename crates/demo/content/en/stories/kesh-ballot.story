+++
age = "190m"
section = "politics"
region = "asia"
subjects = ["11000000", "20000574"]
places = ["kesh"]
topics = ["election-in-kesh"]
headline = "Nine parties, one ballot the length of an arm"
standfirst = "Kesh votes next week on a sheet of paper 71 centimetres long. The trouble began when somebody tried to fold it."
byline = ["Daniyar Osh"]
writer = "do"
editor = "el"
agencies = ["Corex"]
picture = "ballot"
related = ["new-voters", "coalition-kesh", "onions-market"]
+++
Election officials in Kesh have finished printing 14.6 million ballot papers for next week’s vote, each of them 71 centimetres long, and have discovered that the slot in the ballot box is 24 centimetres wide.

The paper must therefore be folded, and the law must say how. After two days of debate the commission has settled on four folds, inwards, so that no passing eye can see a mark. A film showing the procedure lasts ninety seconds. It stars the commission’s own cleaner, who was found to fold best.

“People laugh, and they should,” said Aigul Serim, who chairs the commission. “But a ballot that is folded wrongly is a spoiled ballot. In a close district, four folds can be a seat.”

## Why it is so long

Nine parties are standing, and each has the right to a name in two scripts, a symbol and a photograph of its leader. Symbols came first, in the days when one voter in three could not read, and nobody has had the courage to drop them.

1. Reed, the governing party of Oyuna Tarkhan
2. Plough, the rural opposition led by Iskar Dolmat
3. Lamp, the party of the cities and the universities
4. Scales, Kettle, Bridge, Falcon, Two Hands and Well, which share about a fifth of the vote

The order was drawn by lot from a samovar. Well came first and has gone up two points in the polls since, a gift that its leader, a hydrologist, calls “statistically embarrassing”.

> My grandfather voted with a white pebble or a black one. He never asked for a film about it.
> -- Bolat Kerimsal, village elder and polling clerk

Smaller things than a fold have mattered here. Five years ago the seat of Upper Narat was decided by nine votes, while 212 papers were thrown out because the voters had drawn a smile next to their party’s symbol.

Smiles are still not allowed. The commission did consider it, and voted, on a show of hands, against.
