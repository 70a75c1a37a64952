+++
age = "7h"
section = "world"
region = "talvera"
subjects = ["16000000", "20000076"]
places = ["talvera"]
topics = ["sarn-strait-talks"]
headline = "Qui peut fermer un détroit ?"
byline = ["Amara Feldt"]
writer = "af"
picture = "strait"

[work]
desk = "world"
stage = "idea"
people = ["cm"]
+++
Personne ne possède un détroit. C’est la première phrase de tous les manuels, et la raison pour laquelle ils sont si longs.
