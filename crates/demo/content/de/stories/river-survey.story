+++
age = "112m"
section = "science"
region = "europe"
subjects = ["13000000", "20000439"]
places = ["aurel"]
headline = "Die Flusszählung, die alles erfasste, sogar die Regenschirme"
front_headline = "Die Flusszählung, die sogar Regenschirme erfasste"
standfirst = "Ein Jahr lang notierten 340 Freiwillige alles, was die Lind an ihnen vorbeitrug. Die Liste hat 1,1 Millionen Zeilen und birgt eine sehr schöne Überraschung."
byline = ["Tova Brandelius"]
writer = "kb"
editor = "ak"
agencies = ["Meridian Press"]
picture = "river-survey"
related = ["glacier-shortest-winter"]
+++
Forschende in Aurel haben die bislang vollständigste Aufstellung dessen veröffentlicht, was ein Fluss mit sich führt. Zwölf Monate lang hielten Freiwillige auf 26 Brücken über die Lind jeden Gegenstand, jedes Tier und jeden Schaumfleck fest, in Schichten von zwei Stunden, bei Tag und bei Lampenlicht.

Das Ergebnis ist eine Tabelle mit 1.104.512 Zeilen. Sie umfasst 61.000 Plastikflaschen, 9.480 Fußbälle, 217 Schuhe (davon 153 linke), 88 Otter und 1.906 Regenschirme.

Auf die Schirme sollte es eigentlich nicht ankommen. „Fast hätten wir sie unter *Sonstiges* abgelegt“, sagte Jorun Tesch, die das Projekt am Gewässerinstitut von Aurel leitete. „Dann merkten wir, dass sie bessere Instrumente sind als unsere.“

## Ein Schwimmer mit Griff

Ein offener Schirm treibt fast genau so schnell wie die Oberfläche. Ein geschlossener sinkt ein wenig und folgt der Strömung darunter. Weil die Leute beide Sorten in denselben Stürmen verlieren, konnte das Team die Schichten über 190 Kilometer miteinander vergleichen, ohne einen einzigen Sensor zu kaufen.

Heraus kam, dass der Unterlauf inzwischen in zwei Stockwerken fließt. Warmes Wasser gleitet über kaltes und mischt sich im Sommer bis zu fünf Wochen lang kaum. Fische, die Sauerstoff brauchen, sitzen wie unter einem Deckel.

> Hundert Stunden stand ich auf dieser Brücke, um Müll zu zählen. In Wahrheit habe ich dem Fluss das Fieber gemessen.
> -- Pavel Grohman, pensionierter Briefträger und Freiwilliger

Abhilfe könnte billig sein. Drei alte Wehre, die abgerissen werden sollen, rühren das fallende Wasser um. Das Institut empfiehlt nun, zwei zu erhalten und das dritte zwanzig Meter flussaufwärts neu zu bauen, mit einer Treppe für die Fische.

Zweifel bleiben. Hydrologen aus zwei Nachbarländern halten ein Jahr für zu kurz und Schirme für eine verzerrte Stichprobe, da bei Dürre niemand einen verliere.

Tesch gibt ihnen in beidem recht. Die Zählung geht ins zweite Jahr und hat eine neue Spalte bekommen. Sie heißt *Sonnenschirme*.
