+++
age = "3d"
section = "science"
region = "north-america"
subjects = ["13000000", "20000442"]
places = ["northern-border"]
headline = "How a burnt forest decides what grows first"
standfirst = "Ecologists thought the wind brought the seeds. After three summers on their knees in the ash, they have begun to suspect the mice."
byline = ["Coralie Whitefeather-Dunn"]
writer = "cw"
editor = "tb"
picture = "forest"
+++
A square metre of burnt ground near Kettle Narrows has been watched more closely over the past three years than most banks. It is called Plot 9. Twice a week somebody kneels beside it with tweezers and writes down everything that has come up.

There are 400 such plots, in the scar of a fire that took 30,000 hectares of spruce. The textbooks say that fireweed will arrive first, on the wind, then birch, then the conifers in their own shade. In about half the plots this is what happened.

In the other half, raspberries did. “We could not work it out,” said Renske Obuya, an ecologist at Lake Tallow College. “Raspberry seed is heavy. It does not fly. It has to be delivered.”

## Night shift

The answer came from forty cheap cameras. Deer mice had moved into the ash within a week of the fire, while it was still warm. They nested under fallen trunks, carried berries in from the unburnt edge and buried more than they ate. Where trunks lay across the slope there were mice; where there were mice there was fruit, then birds, and then everything that birds drop.

> We had been clearing the dead wood to help the forest. It was the furniture.
> -- Renske Obuya

That is awkward, because the removal of burnt timber is how many districts pay for replanting. The team does not ask for it to stop. In a paper out this week it suggests that one trunk in five be left, lying across the slope, at a cost of about two per cent of the sale.

The forestry office has agreed to try that on the next scar, wherever it may be. On present form it will not have long to wait: [three fires are burning](story:northern-fires) an hour to the east.
