+++
age = "15d"
kind = "audio"
section = "society"
region = "latin-america"
subjects = ["09000000", "20000523"]
places = ["valdora"]
headline = "Tideline: the oil port that went over to oysters"
standfirst = "When the last tanker left Bahía Sola, 600 people had a jetty two kilometres long and nothing to hang on it. Then somebody looked underneath."
byline = ["Zainab Corrigan", "Lucio Abrantes"]
writer = "zc"
editor = "jm"
agencies = ["Meridian Press"]
picture = "cover-tide"
programme = "tideline"
seconds = 31
+++
For forty years the jetty of Bahía Sola, in Valdora, took crude oil from tankers and sent it over the hills. Then the field ran dry. The company left behind a pipeline, a football pitch and a promise to take it all down.

It was the divers hired for the demolition who saw what was growing on the piles. Six years on, the jetty carries 11,000 ropes of oysters, and the control room, with its wall of dials, is a restaurant. The dials still work. One shows the temperature of the soup.

We meet Dolores Maita, who used to read pressure gauges and now reads shells, and her former manager, who works for her. He says that the hours are the same, but that nothing hums.
