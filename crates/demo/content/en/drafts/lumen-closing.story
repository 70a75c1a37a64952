+++
age = "40m"
section = "culture"
region = "europe"
subjects = ["01000000", "20000005"]
places = ["port-sarn"]
topics = ["lumen-film-week"]
headline = "Lumen Film Week ends as it began, in the dark"
standfirst = "The closing film was shown without its last reel. Nobody left, and the jury gave it a prize for courage."
byline = ["Tova Brandelius"]
writer = "tb"
picture = "festival"

[work]
desk = "culture"
stage = "needs-edit"
people = ["do"]
due = "4h"
+++
The last evening of Lumen Film Week was stopped by a fuse, resumed by a torch and ended, to a silence that lasted almost a minute, eleven minutes early.

The closing film, *The Ferryman’s Ledger*, had come in seven reels. The seventh is thought to be in Norra. Its director, Pella Andrist, walked to the front, apologised and told the ending herself, with both voices.

> I had cut that scene nineteen times. It has never been so good.
> -- Pella Andrist, director

The jury, which had made up its mind in the afternoon, made it up again. There is now a prize for courage, and it will be given every year in which it is needed.
