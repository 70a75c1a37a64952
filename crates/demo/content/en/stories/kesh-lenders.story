+++
age = "23h"
section = "business"
region = "asia"
subjects = ["04000000", "20000368"]
places = ["kesh"]
topics = ["election-in-kesh"]
headline = "How is Kesh City balancing two rival lenders?"
standfirst = "One paid for the metro’s tunnels and the other for its trains. Each wrote into its contract that the other’s equipment should not be used."
byline = ["Mei-Ann Torvald"]
writer = "mt"
editor = "rd"
picture = "city"
related = ["kesh-bank-governor", "coalition-kesh"]
+++
The first line of Kesh City’s metro is finished. It has 14 stations, 11 kilometres of tunnel and 22 trains, and for eight months none of them has carried a passenger, because the trains are a hand’s breadth too tall for one of the arches.

The tunnels were financed by the Harbour Development Bank, a club of maritime states. The trains come from the Eastern Railway Fund, the bank’s rival. Each lent about 900 million. Each insisted on its own standards, its own engineers and a clause forbidding the other’s.

“We were told that competition would lower the price,” said Timur Hasenov, who runs the city’s works department. “It did. We got two halves very cheaply.”

## The art of owing

Kesh owes the two lenders 11.4 billion together, a little under half of what it produces in a year. That is not unusual. What is unusual is the symmetry: for two decades the finance ministry has taken care never to owe either of them more than 52 per cent. An official there keeps the figure on a slate.

The method has worked. When one lender raised its rates, the other was asked for an offer. Interest is about a point lower than its neighbours pay. But a balance needs a pair of scales, and that has meant buying everything twice: two ports of entry, two signalling systems, two kinds of railway sleeper.

> It is like being courted by two suitors who both send pianos.
> -- Farida Monsef, economist

The opposition wants the contracts published. The government says that they are confidential at the lenders’ request; both lenders, asked by Ostrel, said that they had no objection, provided that the other went first.

As for the arch, the engineers of both sides met on the platform last week, for the first time, with a tape measure. They agreed within ten minutes: the rail can be lowered by nine centimetres. It will be paid for by the city.
