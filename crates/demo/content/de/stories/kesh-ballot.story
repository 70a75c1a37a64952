+++
age = "182m"
section = "politics"
region = "asia"
subjects = ["11000000", "20000574"]
places = ["kesh"]
topics = ["election-in-kesh"]
headline = "Neun Parteien und ein Stimmzettel, so lang wie ein Arm"
standfirst = "Kesch wählt nächste Woche auf einem 71 Zentimeter langen Blatt Papier. Die Schwierigkeiten begannen, als jemand es falten wollte."
byline = ["Daniyar Osh"]
writer = "jr"
editor = "ak"
agencies = ["Corex"]
picture = "ballot"
related = ["kesh-bank-governor", "night-market"]
+++
Die Wahlbehörde von Kesch hat 14,6 Millionen Stimmzettel für die Wahl in der kommenden Woche drucken lassen, jeden 71 Zentimeter lang. Dann stellte sie fest, dass der Schlitz der Wahlurne 24 Zentimeter breit ist.

Also muss gefaltet werden, und das Gesetz muss sagen, wie. Nach zweitägiger Debatte einigte sich die Kommission auf vier Falze nach innen, damit niemand im Vorbeigehen ein Kreuz erkennt. Ein Film von neunzig Sekunden zeigt das Verfahren. In der Hauptrolle: die Reinigungskraft der Kommission, die erwiesenermaßen am besten faltet.

„Die Leute lachen, und das sollen sie auch“, sagte die Vorsitzende Aigul Serim. „Aber ein falsch gefalteter Stimmzettel ist ungültig. In einem knappen Wahlkreis können vier Falze ein Mandat bedeuten.“

## Warum er so lang ist

Neun Parteien treten an, und jede hat Anspruch auf ihren Namen in zwei Schriften, ein Symbol und ein Foto der Parteispitze. Die Symbole stammen aus der Zeit, als jeder dritte Wähler nicht lesen konnte. Sie abzuschaffen hat sich seither niemand getraut.

1. Schilf, die Regierungspartei von Oyuna Tarkhan
2. Pflug, die ländliche Opposition unter Iskar Dolmat
3. Lampe, die Partei der Städte und Universitäten
4. Waage, Kessel, Brücke, Falke, Zwei Hände und Brunnen, die sich etwa ein Fünftel der Stimmen teilen

Die Reihenfolge wurde aus einem Samowar gelost. Der Brunnen kam als Erster heraus und hat in den Umfragen seither zwei Punkte gewonnen, ein Geschenk, das sein Vorsitzender, ein Hydrologe, „statistisch peinlich“ nennt.

> Mein Großvater wählte mit einem weißen oder einem schwarzen Kiesel. Einen Film dazu hat er nie verlangt.
> -- Bolat Kerimsal, Dorfältester und Wahlhelfer

Hier haben schon geringere Dinge als ein Falz den Ausschlag gegeben. Vor fünf Jahren entschieden neun Stimmen über den Wahlkreis Ober-Narat, während 212 Zettel aussortiert wurden, weil die Wähler neben das Symbol ihrer Partei ein Lächeln gemalt hatten.

Lächeln bleibt unzulässig. Die Kommission hat darüber beraten und per Handzeichen dagegen gestimmt.
