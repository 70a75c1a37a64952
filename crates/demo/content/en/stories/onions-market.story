+++
age = "4h"
section = "society"
region = "asia"
subjects = ["14000000", "20000382"]
places = ["kesh"]
topics = ["election-in-kesh"]
headline = "At the market, the price of onions has a lead over everyone"
standfirst = "In Kesh City’s covered bazaar nobody will say how they are going to vote. They will say, to the coin, what a kilo cost on the day of the last election."
byline = ["Hana Oyelaran-Kim"]
writer = "hk"
editor = "do"
picture = "market"
related = ["kesh-bank-governor", "kesh-ballot", "night-market"]
+++
A kilo of onions costs 82 keshar this morning at the covered bazaar in Kesh City. It cost 51 a year ago and 38 on the day Oyuna Tarkhan became prime minister. I know this because I was told it by a porter, a judge, a schoolboy and, unasked, a woman who was selling shoes.

The official rate of inflation is 9.3 per cent. Nobody here has ever bought an official rate. “I do not eat the basket,” said Gulnar Aset, who cooks for a kindergarten of ninety. “I eat the onions.”

There is an explanation, and the traders can give it in their sleep. Rain in the south rotted a third of the crop in the ground. Diesel went up. Then a rumour went round that exports would be banned, and everyone who had a barn filled it.

## A politics of peel

All the parties have noticed. The Reed has sent lorries of onions to a dozen towns, in nets of its own green. The Plough is handing out seed. At the Lamp’s stand, two students explain a chart about supply chains to a man who is waiting for them to finish so that he can ask where they bought the lamp.

> They come every five years and ask me the price. I would vote for one who knew it.
> -- Dauren Bek, onion seller, row 14

Bek has sold in row 14 since he was a boy and regards himself as a kind of pollster. Just before the last election, he says, customers stopped haggling. “People who are angry haggle. People who have decided pay, and look at you.”

And now? He weighs three onions, takes one off, and thinks about it. They are haggling, he says. But they have begun to look.
