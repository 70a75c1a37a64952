+++
age = "12d"
section = "business"
region = "latin-america"
subjects = ["04000000", "20000216"]
places = ["valdora"]
headline = "Valdora’s vineyards are climbing eleven metres a year"
standfirst = "Growers are following the cool air uphill. At 2,640 metres they have met something that does not move: the potato farmers."
byline = ["Inés Quirarte"]
writer = "iq"
editor = "mt"
picture = "vineyard"
+++
When Octavio Brandt’s grandfather planted the first vines above the town of Cielo, in 1938, he was told that they would freeze. They stood at 2,100 metres. Brandt has just pulled them out, because they cook. His new ones are at 2,640.

Between the two lie ninety harvests’ worth of argument, and figures that the growers’ association put on paper for the first time last month. Since 1990 the average height of a vineyard in Valdora has risen by eleven metres a year. The wine is as good as ever. The lorry is in a lower gear.

“I used to look up at the potatoes,” said Brandt. “Now I look them in the eye.”

## Two crops, one slope

The land at that height belongs to farming communities which have grown potatoes on it, of some sixty sorts, for about two thousand years. They, too, are moving up, away from a beetle. Above them is rock.

A hectare fit for vines fetches nine times what it did ten years ago. Some communities have sold. In Sulca Alta, the assembly refused, and made a counter-offer: it would lease out every third terrace, for twelve years, and keep the water.

> You can drink to a good price once. We would like to eat afterwards.
> -- Justina Mamaní-Roth, president of the assembly

It works better than either side expected. The vines’ rows break the wind; the potatoes’ ditches keep off the frost; the beetle appears to dislike the smell of grapes. An agronomist is being paid by both to find out why.

Brandt has signed for seven terraces. His first harvest will be small, he reckons, and rather sharp. The assembly has reserved the right to name the wine, and will not be hurried. Its present idea translates as *Upstairs*.
