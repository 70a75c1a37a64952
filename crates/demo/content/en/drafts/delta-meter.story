+++
age = "70m"
section = "society"
region = "africa"
subjects = ["03000000", "20000168"]
places = ["delta"]
topics = ["delta-floods"]
headline = "What to do when the water reaches the meter"
standfirst = "Switch off, carry up, knock next door: the advice of an electrician who has waded into forty cellars."
byline = ["Noor Haddane"]
writer = "nh"
picture = "hospital"

[work]
desk = "world"
stage = "ready"
people = ["rl"]
scheduled = "100m"
+++
First, said Idrissa Konté, do not go and look. People drown in cellars with thirty centimetres in them, because they go down to see how bad it is and the answer is live.

Mr Konté has been an electrician in Imbe for 22 years and has disconnected, by his own count, forty houses with the river in them. He has three rules.

1. If the water is below the meter, switch off at the main and leave it off until somebody with a certificate says otherwise.
2. If it has reached the meter, touch nothing. Go up, and ring the number on the pole outside.
3. Knock next door on the way. They have the same cellar.

A wet socket that has dried in the sun is still a wet socket. It takes about a week. “It will tell you it is dry,” he said. “It is lying.”
