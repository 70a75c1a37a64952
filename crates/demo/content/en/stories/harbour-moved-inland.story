+++
age = "6d"
kind = "audio"
section = "society"
region = "africa"
subjects = ["14000000", "20000768"]
places = ["delta"]
headline = "The harbour that moved inland"
standfirst = "Forty years ago ships tied up at Old Sessi. Then the river changed its mind, the sea went with it, and the town packed."
byline = ["Zainab Corrigan"]
writer = "zc"
editor = "jm"
picture = "cover-tide"
programme = "tideline"
seconds = 26
+++
Old Sessi has a customs house, seven bollards and a lighthouse, all of them in the middle of a maize field. When the Oru shifted its mouth in 1984, the sea went with it. The people took the harbour’s name, its bell and its crane, and set up again fourteen kilometres upstream, where the water had gone.

Zainab Corrigan walks from one to the other with Mama Adaku Ferreira, who at nine carried the harbour’s flag the whole way and was scolded for dragging it. They meet a crane driver with nothing to lift and a farmer who ploughs around an anchor. At New Sessi the water is rising, and people have begun, very politely, to look at maps.

With music by the Sessi dockers’ choir, recorded on the old quay, at low maize.
