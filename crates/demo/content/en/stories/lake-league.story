+++
age = "11d"
section = "sport"
region = "north-america"
subjects = ["15000000", "20000965"]
places = ["northern-border"]
headline = "The ice league that is waiting for ice"
standfirst = "Lake Tallow used to freeze in November. It now freezes in some years and not in others, so eight hockey teams have learned to play at three days’ notice."
byline = ["Gus Marchbanks"]
writer = "gm"
editor = "bo"
picture = "snow-street"
+++
The fixture list of the Lake Tallow Hockey League, published this week, contains no dates. It gives the order of the matches, the name of the person who brings the nets and a line in capitals: WHEN THE POST OFFICE FLAG IS UP, WE PLAY.

The flag goes up when the postmistress, Lorna Quill-Baptiste, has drilled five holes in the lake and found fifteen centimetres of ice in each. In the 1970s it flew for a hundred days. Last winter it flew for seventeen. The season of 28 matches was got through in nine nights, with a final that began at half past one in the morning, as a thaw was forecast for three.

“We finished with four minutes to spare,” said Quill-Baptiste. “I was counting the cracks.”

## A league without a rink

There is an indoor rink, 160 kilometres to the south. The teams voted against it, not only because of the drive. On the lake anyone can watch, from a car, with the heater on. Goals are greeted with horns.

So they have adapted. Players keep their skates at work. The school allows one lesson to be missed per flag. A farmer has fitted a snowplough with lamps, and the bank closes early, with a note on the door that says only *Lake*.

> My grandfather had a season. I have an appointment, and the lake may cancel.
> -- Beau Okimaw, goalkeeper, Narrows United

A limnologist from the college has gone through the post office’s ice book, kept since 1921, and warns that by the middle of the century there may be winters without a flag. The league has considered this, too. It has set up a fund for floats.

Until then the rule is unchanged. Fifteen centimetres, five holes. If four are good and one is not, they play on the half with four.
