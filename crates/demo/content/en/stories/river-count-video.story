+++
age = "5d"
kind = "video"
section = "science"
region = "europe"
subjects = ["13000000", "20000735"]
places = ["aurel"]
headline = "Counting a river, umbrellas included"
standfirst = "Bridge 19, two in the morning, rain. A postman, a schoolgirl and a lamp record what the Lind brings. Nobody is allowed to say “nothing”."
byline = ["Ludo Vanterpool"]
writer = "lv"
editor = "tb"
picture = "bridge"
related = ["river-survey"]
programme = "field-notes"
seconds = 29
+++
There is a sheet with 212 lines, and a clicker for each hand. Left is living, right is not. Foam is estimated in bathtubs. If a whole quarter of an hour goes by without an object, the rule is to write down what the water looks like, and so the largest river survey ever made contains, scattered among the numbers, some 3,000 short descriptions of a river at night.

We spend a shift on Bridge 19 with Pavel Grohman, who delivered letters in this street for thirty years, and Ida, thirteen, who is better at otters. They see a ladder, a swan, half of a piano stool and an umbrella. It is open, and it overtakes the swan.
