+++
age = "7d"
section = "business"
region = "africa"
subjects = ["04000000", "20000382"]
headline = "The loaf that split a bakers’ guild down the middle"
standfirst = "Imported wheat has doubled in price, and the bakers of Port Adoma have a recipe with cassava. It is cheaper and better. That is the trouble."
byline = ["Efua Lindqvist"]
writer = "ef"
editor = "mt"
picture = "bakery"
+++
At half past three in the morning, in the back of a bakery in Port Adoma, Gifty Brannam tips four kilos of cassava flour into sixteen of wheat and waits to see who has come to watch. This week it was two competitors and a man from the guild.

For a year the price of imported wheat has climbed, to twice what it was, because of poor harvests and dear freight. Cassava grows behind the town. A loaf with a fifth of it costs a third less to make, keeps a day longer and, in a blind tasting arranged by a newspaper, beat the ordinary one by 61 votes to 22.

“My customers think it is a new oven,” Brannam said. “I have not corrected them.”

## What may be called bread

The guild’s statutes, of 1934, say that bread is “of wheat, water, salt and yeast, and of nothing else”. They were written to keep chalk out. A member who sells anything else under that name can be fined, and seven have been.

Those who want to keep the rule are not fools. They point out that wheat flour comes in sacks with a grade on them, and cassava from a cousin. If it is badly dried, it can poison people.

> We took forty years to make people trust a loaf. You can lose that in one stomach.
> -- Emmanuel Sarku, master of the guild

The state has taken an interest. Cutting wheat by a fifth would save the country 90 million a year in foreign currency, roughly what it spends on school meals. A laboratory at the university has begun to test flour for any farmer, at no charge, and to stamp the sack.

The guild votes at the end of the month. A compromise is in the air: the new loaf may be baked and sold by everyone, but it must have another name. Suggestions are being collected in a jar on Brannam’s counter. The leading one, so far, is *breakfast*.
