+++
age = "55m"
section = "business"
region = "asia"
subjects = ["04000000", "20000344"]
places = ["kesh"]
topics = ["election-in-kesh"]
headline = "Central bank of Kesh holds its rate and loses a governor"
standfirst = "He had one decision left to announce, and announced a second one after it."
byline = ["Rohan Dastur-Lindt"]
writer = "rd"
agencies = ["Corex"]
picture = "city"

[work]
desk = "business"
stage = "needs-edit"
people = ["sh"]
due = "35m"
+++
The central bank of Kesh left its rate at 7.5 per cent this morning. Eleven minutes later its governor left too.

Timur Asanov read the decision, put the sheet face down, and said that he had been asked to change the next one before it was taken. He did not say by whom. He thanked the woman who brings the water by name.

The som fell by two per cent and then, when it was understood that the rate would hold because nobody was left to cut it, rose by three.

- Rate: 7.5 per cent, unchanged since March
- Inflation: 6.1 per cent, of which onions 1.4
- Governors since 2019: four
