+++
age = "8d"
kind = "audio"
section = "business"
region = "middle-east"
subjects = ["04000000", "20000355"]
places = ["mirel"]
headline = "A bank note nobody will change"
standfirst = "In Mirel’s spice market a torn ten has been passed from hand to hand for eleven years. Everyone takes it. No one has ever paid it in."
byline = ["Yara Benhalim"]
writer = "yb"
editor = "rd"
picture = "cover-ledger"
programme = "the-ledger"
seconds = 25
+++
The note is missing a corner, and with it half its serial number. The bank will not exchange it. In the spice market of Mirel it is nevertheless worth exactly ten, because everybody knows it, and because whoever refuses it would have to explain himself to the person who offered it.

Yara Benhalim follows it for a day: from the cardamom man to the boy who brings the tea, on to a locksmith, a bride’s uncle and back. At each stop she asks the same question, which is what money is. The best answer comes from the boy.

An economist listens to the recordings and says that central banks have spent a century trying to achieve what the market did with a bit of glue.
