+++
age = "20d"
section = "society"
region = "north-america"
subjects = ["14000000", "20000768"]
places = ["northern-border"]
headline = "The town that clears its neighbours’ snow"
standfirst = "In Saltmarch every house is responsible for the path of the one to its left. It was meant as a punishment, and it is now in the town charter."
byline = ["Coralie Whitefeather-Dunn"]
writer = "cw"
editor = "hk"
+++
The council of Saltmarch voted last week, unanimously and a season early, to write its oldest winter custom into the town charter. When it snows, every path in the town must be clear by seven in the morning, and nobody may clear his own.

The custom dates from 1962. Two brothers-in-law on Fish Street had been throwing their snow over the fence at each other for three winters, until the magistrate lost patience. He ordered each of them to shovel the other’s path, and not his own, for a year, to the other’s satisfaction.

By February both paths were swept to the stone. The brothers-in-law were on speaking terms, chiefly about technique. The neighbours, who had been watching, asked if they could be sentenced too.

## Always the left

Today 2,340 households take part, which is all of them. You clear the path of the house to your left. At the end of a street the duty passes round the corner; at the end of the town it crosses the river to the first house on the other side. The whole of Saltmarch is thus one line, with no beginning, and a person who stays in bed is noticed within minutes by exactly one other.

> I have had the same left for thirty years. I know when she’s ill from her curtains and when she’s cross from her salt.
> -- Wendell Pryce-Amadou, retired surveyor

That has proved to be the point. A doctor at the clinic, Shirin Vance, compared the town with four others nearby. Old people in Saltmarch who have a fall at home are found, on average, in five hours. Elsewhere it is sixteen. In winter she puts it at two.

Other places have tried to copy the rule, and most gave up. They had allowed people to pay someone else to do it.

Newcomers are given a shovel with the keys. On its handle is burnt the number of a house, and it is never their own.
