+++
age = "16d"
section = "sport"
region = "europe"
subjects = ["15000000", "20001154"]
places = ["aurel"]
headline = "Checkmate at Osk Junction: the tournament on a moving train"
standfirst = "Sixty-four players, thirty-two tables and a sleeping car. In the Aurel Night Open you lose on time if you get off."
byline = ["Ludo Vanterpool"]
writer = "lv"
editor = "hk"
+++
The decisive move of this year’s Aurel Night Open was played at 4.47 in the morning, at 60 kilometres an hour, by a retired midwife who had been waiting for a bend.

Radmila Quist, 71, had noticed that the curve before Osk Junction makes the pieces lean, and her opponent, a student seven hundred points above her in the rankings, look out of the window. She moved a knight. He glanced back, took it for an earlier one, and resigned fourteen moves later somewhere near the cement works.

“It is not cheating,” she said. “It is geography.”

## Six rounds and a buffet

The Open was founded in 1977 by a club that could not afford a hall but had a railwayman for treasurer. It leaves Aurel at eight in the evening and comes back at eight in the morning. There are six rounds. Boards are magnetic, clocks are stopped in tunnels, and a player who gets off at a station loses when the doors close.

This has happened four times. One man had gone to buy mustard. He has come back every year since, and is applauded at that stop.

> On land they are all the same, silent and upset. On a train they have to ask each other to pass the sugar.
> -- Ferenc Albu, tournament director and ticket inspector

Grandmasters do not, as a rule, enjoy it. The light flickers and the coffee moves. One of them, after losing to a boy of nine between two level crossings, lodged a protest against the railway. It was heard by the inspector, who looked at the position, then at the timetable, and found both of them to be in order.

Quist won a clock and a season ticket. She intends to use the ticket. The clock runs fast.
