+++
age = "85m"
section = "climate"
region = "africa"
subjects = ["03000000", "20000148"]
places = ["delta"]
topics = ["delta-floods"]
headline = "Dritter Damm am Kelo-Bogen bricht in der Nacht"
standfirst = "Vermisst wird niemand. Zweihundert Familien sitzen auf dem Schuldach, mit den Ziegen."
byline = ["Jonas Mire"]
writer = "jm"
agencies = ["Meridian Press"]
picture = "flood"

[work]
desk = "world"
stage = "writing"
people = ["sh"]
due = "2h"
+++
Der Damm am Kelo-Bogen ist heute früh um zehn nach drei gebrochen, neunzig Minuten nachdem die Reiter durchgekommen waren.

Bei Tagesanbruch hatten etwa zweihundert Familien das Dach der Oberschule erreicht. Es wurde 1998 für diesen Zweck flach gebaut und bisher viermal gebraucht. Das Bezirksamt bittet zum zweiten Mal in dieser Woche, die Ziegen zurückzulassen.
