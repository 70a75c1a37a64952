+++
age = "7d"
section = "society"
region = "middle-east"
subjects = ["14000000", "20000043"]
places = ["mirel"]
headline = "The library that opens when it is too hot to sleep"
standfirst = "On nights above 32 degrees Mirel’s city library stays open until dawn. It lends fans, mattresses and, to its own surprise, books."
byline = ["Karim Oyster-Holm"]
writer = "ko"
editor = "hk"
picture = "library"
+++
At 22.00 the thermometer over the door of Mirel’s city library said 33. The librarian, Suad Merhi, turned a wooden sign round, and the people who had been waiting on the steps with pillows under their arms came in.

The building is a former caravanserai, with walls 1.6 metres thick, and it keeps to 26 degrees without a machine. Two summers ago Merhi noticed that old people came in the afternoon and did not turn their pages. She asked one of them why. He said that he was sleeping here because he could not at home.

She then worked out that there had been 61 nights above 32 degrees that year, and that the library had been shut on all of them.

## Rules for the night

Since then it has stayed open on 104 nights. There are 140 mattresses, in rows, between History and Law. Snorers are shown to Geology. From midnight only reading lamps may be lit, and at three a nurse comes round, quietly, with water.

> I came because of the heat. I am now in the fourth volume.
> -- Abu Nizar, retired bus driver

A study by the health office found that calls for ambulances from the surrounding streets fell by a third on open nights. It cost the city 38,000 last year, less than the ambulances. Four other buildings with thick walls, among them a disused prison, are to follow.

What nobody had expected is the lending. Night visitors borrow twice as many books as people who come by day. Merhi has looked at what they choose, without names, and there is a pattern: almost nothing about the sea, and a great deal about snow.
