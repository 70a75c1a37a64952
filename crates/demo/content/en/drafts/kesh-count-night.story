+++
age = "33m"
section = "politics"
region = "asia"
subjects = ["11000000", "20000574"]
places = ["kesh"]
topics = ["election-in-kesh"]
headline = "How Kesh will count four folds by hand"
standfirst = "Each ballot takes eleven seconds to open. There are 14.6 million. The commission has done the sum, and asked for more coffee."
byline = ["Daniyar Osh"]
writer = "do"
picture = "ballot"

[work]
desk = "politics"
stage = "writing"
people = ["do"]
due = "7h"
+++
A ballot paper in Kesh is 71 centimetres long and folded four times, and it takes a practised hand eleven seconds to open one. There will be up to 14.6 million of them.

The commission has therefore hired 41,000 people and practised on 300,000 blank sheets. The best pair, two sisters from a laundry in the north of Kesh City, open one in six seconds and say that a shirt is harder.

“We shall know by four in the morning,” said Aigul Serim, who chairs the commission. “Or we shall know by four in the afternoon. Either way the number will be the same.”
