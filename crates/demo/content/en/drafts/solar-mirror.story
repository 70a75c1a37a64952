+++
age = "8h"
section = "business"
region = "middle-east"
subjects = ["04000000", "20000209"]
places = ["mirel"]
headline = "The mirror-washers of Mirel ask for a day of rain"
byline = ["Yara Benhalim"]
writer = "yb"
picture = "solar"

[work]
desk = "business"
stage = "writing"
people = ["sh"]
due = "50h"
+++
A solar field of 11,000 mirrors is washed by night, by forty people with brushes on poles, and it takes them nine nights. On the tenth they begin again.

In the contract a day of rain counts as a wash. It has counted twice since 2021.
