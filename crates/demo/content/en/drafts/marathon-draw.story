+++
age = "50h"
section = "sport"
region = "middle-east"
subjects = ["15000000", "20001098"]
places = ["mirel"]
headline = "Four thousand runners, one well"
byline = ["Bastian Okoro"]
writer = "bo"
picture = "desert-road"

[work]
desk = "sport"
stage = "idea"
people = []
note = "Waits for the organiser’s map"
+++
The desert marathon has drawn its 4,000 starters from 19,000 names. The well at the halfway mark gives two litres a minute. The organisers have noticed.
