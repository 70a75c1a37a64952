+++
age = "21h"
section = "business"
region = "talvera"
subjects = ["04000000", "20000213"]
places = ["port-sarn", "talvera"]
headline = "Port Sarn’s fish market will sell by the slice"
standfirst = "A bylaw of 1911 is gone, and so, the stallholders fear, is the shouting. From next month a customer may ask for half a cod."
byline = ["Bastian Okoro"]
writer = "bo"
editor = "rd"
picture = "fishing"
+++
The city council of Port Sarn has voted, 23 to 22, to let the fish market sell fish in pieces. Since 1911 a bylaw has required that every creature leave the hall “entire, with its head, so that it may be known”.

The rule was made after a scandal in which a shark was sold for three weeks as veal of the sea. It has outlived the shark, the veal and, of late, most of the customers. Households in the capital now count 1.9 people on average. A cod weighs nine kilos.

“I have sold whole fish to widows,” said Concepta Hale, whose family has had stall 9 for four generations. “They asked me to cut it at the back door, like smugglers.”

## The noise of a price

Not everyone is pleased. Sale by the whole fish is done by auction, at five in the morning, in a chant so quick that tourists record it. Sale by the slice is done with a scale and a label. Twenty-six of the forty stallholders wanted to keep the old rule, not for the fish but for the voice.

> A label does not listen. You call a price, you look at the faces, you call another. That is the trade. The rest is knives.
> -- Ossian Mbaye, auctioneer

The compromise was found by a clerk. The auction stays, from five until seven, for restaurants and anyone able to carry a halibut. From seven the hall may cut.

There is a practical question, too, and it concerns the heads. About nine tonnes of them a week will now be left behind. A soup kitchen has asked for one tonne, the university for a few hundredweight, and the gulls, a councillor observed, have not been consulted.

Hale has bought a second knife. She plans to cut the first slice herself, for the clerk, free of charge. He has told her that he is allergic.
