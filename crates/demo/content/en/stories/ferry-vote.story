+++
age = "19h"
section = "society"
region = "talvera"
subjects = ["14000000", "20000578"]
places = ["talvera"]
headline = "The island that votes by ferry"
standfirst = "On Little Ember there are eleven voters, no hall and one boat a week. The polling station therefore comes to them, and leaves when the tide does."
byline = ["Ottoline Vey"]
writer = "ov"
editor = "tb"
picture = "ferry"
related = ["lighthouse-sale", "diesel-plant", "kesh-ballot"]
+++
The whole electorate of Little Ember, ten people in person and one by proxy, voted yesterday on the car deck of the ferry *Patience*, between a milk lorry and a horse, in the thirty-five minutes before the tide turned.

Talvera’s law says that every inhabited island is entitled to a polling station. It does not say that the station must stand still. Since 1953 that of Little Ember has been a folding table, two clerks and a box with a brass lock, which cross on the morning boat with the ballot papers and return on it with the votes.

The occasion was the island council, five seats, five candidates. “One could say the tension was bearable,” said the presiding clerk, Ambrose Tilly-Okafor, who gets seasick and has volunteered nine times.

## The hour of the milk lorry

There are rules. The ramp must be down, so that the deck counts as land. The lorry driver must look at his newspaper. Anyone who arrives after the whistle may vote only if a foot is on the ramp, and in 1988 a foot was; the photograph hangs in the wheelhouse.

> I have walked down here to vote in snow, in labour and in a temper. I have never yet walked down here to buy milk.
> -- Hedda Strom, 91, islander

A plan to replace the trip with a form on the internet was withdrawn last year. It would have saved 2,100 a year. The islanders sent back a single objection: that nobody would then have to come and see how they were.

Turnout was, once again, 100 per cent, counting the proxy, who voted on behalf of a fisherman he had not been able to find. He was found at noon, behind the lorry, asleep.

The results will be announced on Little Ember when the ferry next calls. It is a formality: there is a telephone. But by custom no one rings.
