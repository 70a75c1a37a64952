+++
age = "9d"
section = "sport"
region = "asia"
subjects = ["15000000", "20001098"]
places = ["kesh"]
headline = "The belt, the dust and the first woman to blow the whistle"
standfirst = "Belt wrestling in Kesh has had male judges for as long as there has been a belt. Roza Tulegen took one look at the rule book and found no reason why."
byline = ["Bastian Okoro"]
writer = "bo"
editor = "hk"
+++
The loudest noise at the autumn meeting in Narat is not the crowd. It is a cow’s horn, cut short and fitted with a reed, and for the first time in the history of the sport it was blown this year by a woman.

Roza Tulegen, 38, a vet from the Seven Wells, judged 61 bouts in two days. She stopped two for injury, sent off one man for biting and was overruled in none. The elders who had asked her to think again came on the second afternoon to ask her if she could do next year.

“They told me it was against the rules,” she said. “So I asked to see the rules. It took them eight months to find them.”

## A circle and a belt

Belt wrestling is simple to watch. Two people hold each other by a sash and neither may let go. Whoever touches the ground with anything but the soles has lost. There are no points, no weights and no time limit; the longest bout on record lasted from noon until the sheep came home.

It is a good deal harder to judge. A fall may take a fifth of a second, in dust, with both wrestlers turning. The rule book, when it was found, in a tin with some ammunition, asked only for “one who has good eyes, no cousins in the circle and a knowledge of joints”.

> I set bones for a living. The patients bite too, and they are heavier.
> -- Roza Tulegen

The cousins were the difficulty. In Narat everyone has some. Tulegen comes from 200 kilometres away and qualified, in the end, by being a stranger.

In the final, which went on for twenty minutes, a baker’s apprentice of 64 kilograms threw a man twice his weight by waiting until he sneezed. Tulegen blew at once. She has watched the film of it several times since, she says, and it was a sneeze.
