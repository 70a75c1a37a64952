+++
age = "20h"
section = "politics"
region = "asia"
subjects = ["11000000", "20000651"]
places = ["kesh"]
topics = ["election-in-kesh"]
headline = "A coalition is likely in Kesh. A quiet one is not"
standfirst = "Analysis: the polls give nobody a majority, and the three largest parties have each ruled out the other two. At least one of them does not mean it."
byline = ["Daniyar Osh"]
writer = "do"
editor = "el"
agencies = ["Corex"]
picture = "parliament"
related = ["kesh-ballot", "kesh-lenders", "new-voters"]
+++
Count to 86. That is the number of seats needed to govern Kesh, and on the average of the last five polls no party comes closer than 61. In a country that has had one party in power for fourteen years, the most useful skill of the coming month will be addition.

| Party | Seats now | Polls |
| Reed | 94 | 61 |
| Plough | 43 | 51 |
| Lamp | 22 | 34 |
| Six others | 12 | 25 |

Two sums work. The Reed and the Lamp would have 95 seats and agree about railways, foreign lenders and very little else. The Plough and the Lamp, one seat short, would need any of the small parties, and would agree only that fourteen years is long enough.

In both sums the same name appears. The Lamp’s leader, Mereke Sulan, a former judge, has said in every interview that she will sit with neither. Her deputies have been saying it a little less often.

## The price of a lamp

What would she want? People close to her mention three things: the ministry of justice, an independent body to appoint judges, and the publication of the contracts with [the two foreign lenders](story:kesh-lenders). The Plough could grant all of these tomorrow. The Reed, which signed the contracts, would find the third one painful.

> A coalition is a marriage in which the witnesses bring up the children. In Kesh there are seven witnesses.
> -- Farida Monsef, Kesh City University

The risk is not deadlock but noise. There has never been a coalition here, and there are no habits for one: no rule on who speaks first, none for what happens if a partner leaves, and only one door to the cabinet room, which opens outwards.

The constitution allows forty days. Sulan’s father, who once negotiated the price of a herd for six weeks, has advised her to let the others get thirsty first.
