+++
age = "472m"
section = "climate"
region = "north-america"
subjects = ["03000000", "20001202"]
places = ["northern-border"]
headline = "Brände an der Nordgrenze: die Suche nach einer breiteren Schneise"
standfirst = "Auf 600 Kilometern Grenze halten zwei Länder die Bäume seit einem Jahrhundert sechs Meter auseinander. Die Feuer springen inzwischen zweihundert."
byline = ["Coralie Whitefeather-Dunn"]
writer = "hm"
editor = "tz"
agencies = ["Nordwire", "Halden Photo"]
picture = "forest"
related = ["delta-embankment", "glacier-shortest-winter"]
+++
Auf beiden Seiten der Nordgrenze haben Trupps am Vortag begonnen, einen 250 Meter breiten Waldstreifen zu schlagen. Er soll drei Feuer aufhalten, die sich zu einem vereinigt haben. Die Linie folgt der Grenze, weil dort schon eine Lücke in den Bäumen ist.

Die Lücke, „Vista“ genannt, wurde 1908 freigeschlagen, damit Landvermesser von einem Grenzstein zum nächsten sehen konnten. Sie ist sechs Meter breit. Vergangene Woche übersprang das Feuer sie elfmal, ohne langsamer zu werden.

„Sie sollte einen Streit beenden, und das hat sie getan“, sagte Dale Okimaw, der das östliche Lager leitet. „Niemand hat von ihr verlangt, ein Feuer zu stoppen.“

## Zwei Regelwerke, ein Wind

Sie zu verbreitern ist schwieriger, als es klingt. Auf der Südseite darf ein Baum auf öffentlichem Grund auf Weisung des Brandmeisters fallen. Im Norden muss zustimmen, wer dort die Fallenstellerrechte hält, und das sind 94 Personen. Einundsiebzig wurden in einer einzigen Nacht angerufen. Fast alle sagten Ja; einer bat um das Holz.

Etwa 4.300 Menschen haben neun Ortschaften verlassen. Das Feuer bedeckt 186.000 Hektar und hat sich in den Torf gefressen, wo es unter dem Schnee weiterglimmen kann.

> Früher haben wir diesen Hang selbst abgebrannt, ein wenig, jedes Frühjahr. Dann wurde es verboten. Da hat er sich aufgespart.
> -- Agnes Tallow, Älteste aus Kettle Narrows

Ihr Einwand ist bei den Planern angekommen. Anders als die alte soll die neue Schneise nicht von Maschinen kahl gehalten werden. Beide Regierungen wollen den fünf Gemeinden an der Linie erlauben, sie jedes zweite Frühjahr leicht abzubrennen, so wie vor den Grenzsteinen.

Das ist für später. Im Moment gibt es 1.100 Leute mit Sägen, einen Wind, der am Wochenende drehen soll, und eine einzige Frage: wo Schluss ist. Okimaw hat den letzten Baum des Plans orange markiert.

Eine schöne Weißfichte, sagte er. Sie gehöre auf keiner der beiden Karten irgendwem.
