+++
age = "9d"
section = "politics"
region = "talvera"
subjects = ["11000000", "20000598"]
places = ["talvera", "norra"]
topics = ["sarn-strait-talks"]
headline = "Talvera calls the claim that it may arm convoys ‘false’"
standfirst = "A neighbour said that patrol boats were being readied for Norra. The boats exist. Two of them sell ice cream and the third is on bricks."
byline = ["Jonas Mire"]
writer = "jm"
editor = "el"
agencies = ["Corex"]
related = ["strait-accord", "assembly-president"]
+++
The government of Talvera rejected as “false in every part” a statement by Veskar that the republic was preparing armed patrol boats for service with Norra in the Sarn Strait.

Veskar’s foreign ministry had released three photographs, taken from the air, of grey hulls in a yard at Ebbing. The pictures are genuine. The envoy’s office in Port Sarn therefore invited the press to the yard.

There were three boats. One, the *Vigilant*, was a real patrol boat until 1998 and has no engine. The other two were painted grey last month by their owner, Bruno Achebe, who sells ice cream to yachts and had been offered the paint cheaply.

“I was told grey is calming,” he said. “Now I am an arms programme.”

## A rumour with a purpose

Behind the comedy is a serious worry. The Maritime Assembly is to vote on a draft that describes the closing of the middle lane as “coercive”. The word has a legal meaning: it applies only where force is threatened. Without a boat there is no force, and without force the draft is a good deal weaker.

> Others are endlessly shipping steel into the strait. We are accused because of a freezer.
> -- Ilse Verran, chief envoy of Talvera

Veskar did not withdraw its statement but said that it would study “additional material”. Asked whether it would object to a written promise that no armed vessel, of any flag, may enter the lanes, a spokesman called it an interesting idea.

Officials in Port Sarn thought so as well. By the evening a sentence to that effect had been drafted and sent to Norra for comment. It came back with one change, from “may” to “shall”.

Achebe has been asked by the harbour office to choose another colour. He is thinking of pistachio.
