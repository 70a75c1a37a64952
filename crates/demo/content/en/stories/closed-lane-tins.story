+++
age = "13h"
kind = "audio"
section = "business"
region = "talvera"
subjects = ["04000000", "20000291"]
places = ["port-sarn", "talvera"]
topics = ["sarn-strait-talks"]
headline = "What a closed lane costs, tin by tin"
standfirst = "A tin of sardines is landed in Talvera, packed in Norra and sold in Talvera. The Ledger followed one of them across the strait, twice."
byline = ["Rohan Dastur-Lindt"]
writer = "rd"
editor = "mt"
picture = "cover-ledger"
related = ["strait-insurance", "fish-slice"]
programme = "the-ledger"
seconds = 28
+++
The object of this episode weighs 125 grams and costs 2.10. It is a tin of sardines. The fish was caught off Hask, the tin was rolled in Norra, the oil is from somewhere warm, and the label was printed nine kilometres from the shop in which we bought it.

Before June the tin paid four cents to cross the strait. It now pays nineteen: seven for insurance, five for waiting, six for the detour and one that nobody we asked could explain. Rohan Dastur-Lindt reads the bills aloud, talks to a packer who has begun to write the date on her gloves, and finds the missing cent.

It turns out to be rounding. On four million tins, it comes to a house.
