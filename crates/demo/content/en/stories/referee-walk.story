+++
age = "6d"
section = "sport"
region = "latin-america"
subjects = ["15000000", "20001065"]
places = ["valdora"]
headline = "The referee who walks six hours to the match"
standfirst = "In Valdora’s highest league the pitches slope, the goats stay and the laws of the game are interpreted by a woman with very strong boots."
byline = ["Lucio Abrantes"]
writer = "la"
editor = "bo"
picture = "mountain-village"
+++
On match days Nilda Choque-Ferrer leaves her house in Alto Irel at four in the morning, with a whistle, two flags, a boiled potato and the ball. The ball is hers, because in her first season the home side kept two of them.

She is the only qualified referee in the Liga de las Nubes, twelve villages above 3,800 metres, three of which can be reached only on foot. She has walked 1,900 kilometres to and from matches this season. Last Sunday’s was goalless.

“They ask me if it was worth it,” she said. “I tell them that it was nil–nil because I was there.”

## Law 1: the field of play

The laws require a level surface. At San Yldo the difference between the goals is four metres, so teams change ends every fifteen minutes. At Tres Hornos the ball has to be replaced when it goes over the western touchline, since it does not stop until the next valley. She keeps a list of such arrangements in an exercise book, and the national federation, having seen it, has asked for a copy.

> She sent off my own brother, and stayed with us for the night afterwards. He made the soup.
> -- Don Hilario, mayor of Tres Hornos

Before she came the league had a fight in most matches, and in one of them a fire. It has had two red cards this year. Captains put it down to her custom of explaining each decision at half-time, to anybody who wishes to ask, with stones.

The federation has offered her matches in the first division, down in the capital, with a car to the ground. She tried it once. Forty thousand people were shouting, she said, and there was not one of them she could have named.

She will do the cup semi-final in the spring. It is in Tres Hornos. She is walking up the day before, to look at the touchline.
