+++
age = "31h"
kind = "video"
section = "science"
region = "europe"
subjects = ["06000000", "20000418"]
places = ["aurel"]
headline = "Forty years beside one glacier"
standfirst = "Thirty poles, four generations and a shelf of green notebooks. Field Notes walks the round with the family that measured the ice."
byline = ["Tova Brandelius"]
writer = "tb"
editor = "av"
agencies = ["Halden Photo"]
picture = "glacier"
related = ["glacier-shortest-winter", "river-survey"]
programme = "field-notes"
seconds = 36
+++
The first of the month, half past four in the morning, minus fourteen. Livia Salvenna packs a tape, a drill, two pencils and a cheese. Her son carries the drill. In 1986 it was her father who carried her.

The film follows one complete round of the Var glacier: nine hours, thirty poles. Between them it cuts to the family’s own pictures, taken each time from the same boulder, so that the ice goes down over forty years like a bath. The boulder, we notice, has had to be approached from three different directions, and finally with a rope.

At pole 14 she kneels down and says nothing for a while. Then she measures the rock.
