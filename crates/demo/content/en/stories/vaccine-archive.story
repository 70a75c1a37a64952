+++
age = "2d"
section = "science"
region = "latin-america"
subjects = ["07000000", "20000477"]
places = ["valdora"]
headline = "The old vaccine archive, and why it is open again"
standfirst = "In a cellar in Valdora, 41,000 glass tubes waited for sixty years with their labels facing the wall. Any laboratory may now ask for one."
byline = ["Inés Quirarte", "Lucio Abrantes"]
writer = "iq"
editor = "nh"
agencies = ["Meridian Press"]
picture = "lab"
related = ["archive-caretaker", "valdora-volcano"]
+++
The national vaccine archive of Valdora, sealed in 1963 and largely forgotten, was opened this week to every laboratory in the world that can show it has a safe place to work. It holds 41,000 samples of vaccines, sera and the strains they were made from, dried and fused in glass.

Nobody had planned to keep them. The archive lies beneath the old School of Hygiene, in a cellar cut into the rock for wine, where the temperature has not left the range of 9 to 11 degrees since somebody began writing it on the door.

“Dried properly, in the dark, in the cold, most of these are as good as asleep,” said Beatriz Olmedo, a microbiologist who spent four years on the inventory. “We woke forty. Thirty-one got up.”

## Old answers to new questions

The tubes matter because they were made before modern methods narrowed the choice. In the 1940s and 1950s, Valdora’s doctors grew vaccines from hundreds of local strains, village by village. Many of those strains no longer exist outside the cellar, and some of them seem to have caused unusually long protection with a single dose.

For two childhood diseases, three universities have already asked for material. Under the rules, anything they discover must be published, and any product sold at cost in the countries whose villages are named on the labels.

> My grandmother is in there. Not she herself: the cough she had in 1951. They wrote her name and the street.
> -- Ramiro Peñalba, baker, Alto Irel

Names are a problem. The early labels give patients’ full particulars, in fine brown ink. Olmedo’s team has replaced 6,200 of them with numbers and has written to every family it could find. Only four asked for a tube to be withdrawn.

The catalogue is [public and free](https://example.org/valdora-archive). Its most requested entry so far is not a vaccine. It is number 17,730, described by a tired hand in 1958 as *contents unknown, do not shake*.

It has been X-rayed, and turns out to hold a very small amount of sherry.
