+++
age = "1h"
section = "business"
region = "asia"
subjects = ["04000000", "20000350"]
places = ["kesh"]
topics = ["election-in-kesh"]
headline = "Central bank of Kesh holds its rate and loses a governor"
standfirst = "Rustan Alibey cast the deciding vote, read out the result and resigned ten minutes later. The markets had not finished reading the first announcement."
byline = ["Mei-Ann Torvald"]
writer = "mt"
editor = "rd"
agencies = ["Corex", "Meridian Press"]
related = ["kesh-lenders", "onions-market", "coalition-kesh"]
+++
The governor of the central bank of Kesh, Rustan Alibey, resigned this morning ten minutes after the bank’s council voted, five to four, to leave its main interest rate at 11.5 per cent. The deciding vote was his own.

His letter has three sentences. It thanks the staff, wishes the country well and says that the bank “should be led by someone who is asked for advice before a decision is announced and not after it”. It does not say who announced what.

Two people who saw the council’s papers said that the finance ministry had sent the bank a draft press release on the evening before the meeting. It welcomed a cut of one percentage point.

“No government has instructed the bank, and none would,” the ministry said. It called the draft a template, saved by mistake with a number in it.

## Six days before a vote

The timing could hardly be worse for Oyuna Tarkhan, the prime minister, who faces [a nine-party election](story:kesh-ballot) next week and had promised cheaper credit for farmers. Prices have risen by 9.3 per cent in a year, and onions, which are [the figure people actually quote](story:onions-market), by 61.

The keshar lost 2.8 per cent against a basket of currencies in the first half hour, then recovered half of it. Leyan Sadik, the deputy governor, takes over until parliament can confirm a successor, which it cannot do until there is a parliament.

> He was not a hawk or a dove. He was an accountant, and somebody had handed him a total before the sum was done.
> -- Farida Monsef, economist at Kesh City University

Alibey left the building by the main door, carrying a box file and a potted lemon tree. Asked by reporters whether he would miss the job, he said he would miss the lift, which is the only one in the capital that has never broken down.

He had ordered it himself, in his first week, after walking up nine floors to be told that inflation was under control.
