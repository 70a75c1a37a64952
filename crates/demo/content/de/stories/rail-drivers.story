+++
age = "1012m"
section = "business"
region = "talvera"
subjects = ["09000000", "20000340"]
places = ["talvera"]
headline = "Ist der Lokführermangel ein Märchen?"
standfirst = "Talveras Bahn streicht neun Züge am Tag, weil niemand sie fahren kann. Zugleich beschäftigt sie 212 Lokführer, die das Depot nicht verlassen."
byline = ["Sami Brekke"]
writer = "sw"
editor = "tz"
agencies = ["Meridian Press"]
picture = "rail"
related = ["grid-union"]
+++
Im Schnitt neunmal am Tag meldet in Talvera eine Bahnhofstafel, dass ein Zug „wegen Lokführermangels“ ausfällt. So geht das seit vier Jahren. Ein Bericht der staatlichen Rechnungsprüfer stellt nun eine Frage, die noch niemand zu Papier gebracht hatte: Woran genau mangelt es?

Die Bahn hat 1.140 ausgebildete Lokführer. Ihr Fahrplan braucht 930. An einem gewöhnlichen Werktag sitzen aber nur 860 in einem Führerstand.

Die Prüfer haben den Rest gefunden. Manche waren krank oder im Urlaub, wie das vorkommt. 212 aber taten etwas anderes: Sie machten Schulungen, planten, warteten auf den Amtsarzt oder fuhren leere Züge von dort, wo sie abgestellt waren, dorthin, wo man sie brauchte.

## Der 5.10 nach Nirgendwo

Diese letzte Gruppe ist die größte. Als vor elf Jahren das alte Depot von Port Sarn für Wohnungen verkauft wurde, zogen die Züge nach Ebbing, 38 Kilometer die Strecke hinauf. Jeden Morgen kommen 24 von ihnen leer zurück. Mit ihnen die Fahrer, die danach laut Tarifvertrag nur noch vier Stunden am Regler sitzen dürfen.

„Wir haben keine Lokführer verloren, sondern einen Schuppen“, sagte die Prüferin Mirela Haug, die den Bericht verfasst hat. „Er brachte am Tag des Verkaufs elf Millionen ein. Seither kostet er neun Millionen im Jahr.“

> Ich fahre zwei Stunden, um bei der Arbeit zur Arbeit zu kommen. Meine Tochter hält mich für einen Fahrgast.
> -- Anselm Roke, Lokführer seit 23 Jahren

Die Bahn bestreitet die Rechnung. Ein Drittel der Lokführer sei über 55, sagte Direktorin Petra Lindqvist-Amadi; der Mangel werde kommen, „auch wenn er noch nicht da ist“. Zweimal seien die Löhne gestiegen, 140 Neue habe man im vergangenen Jahr ausgebildet. Geblieben sind 61.

Die Gewerkschaft ist ausnahmsweise einer Meinung mit den Prüfern. Sie will über den Vertrag reden, sofern sich in der Hauptstadt ein Abstellplatz findet.

Es gibt einen. Er liegt hinter dem Fischmarkt, hat Gleise und gehört der Bahn, die ihn als Parkplatz vermietet. Werktags ist er um sieben voll. Die meisten Autos gehören Lokführern.
