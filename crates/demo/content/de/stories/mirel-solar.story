+++
age = "412m"
section = "science"
region = "middle-east"
subjects = ["04000000", "20000436"]
places = ["mirel"]
headline = "Haben billige Solarmodule Mirel vor den Stromsperren bewahrt?"
front_headline = "Billige Module beendeten die Stromsperren – und beinahe den Versorger"
standfirst = "Erstmals seit elf Jahren blieb im August das Licht an. Die Firma, die den Strom verkauft, könnte an diesem Erfolg zugrunde gehen."
byline = ["Yara Benhalim"]
writer = "kb"
editor = "ak"
agencies = ["Corex"]
picture = "solar"
related = ["grid-union"]
+++
Mirel hat einen Sommer ohne eine einzige geplante Stromsperre hinter sich, den ersten, seit darüber Buch geführt wird. In einer Stadt, deren Stundenpläne einmal eine Spalte für Dunkelheit hatten, glauben Forscher nun zu wissen, warum. Am neuen Kraftwerk liegt es nicht; das ist bislang ein Zaun um etwas Sand.

Es sind die Dächer. Ein Team der Polytechnischen Hochschule zählte auf Luftbildern Straße für Straße die Module und kam auf 318.000, fünfmal so viele, wie die amtliche Statistik kennt. Die meisten wurden gebraucht gekauft, von Verwandten hinaufgetragen und nie gemeldet.

„Auf der Karte des Ministeriums standen 60 Megawatt“, sagte Studienleiterin Rania Qaderi. „Wir sind darübergeflogen und haben 340 gefunden. Ein Kraftwerk, das keiner geplant, keiner eingeweiht hat und keiner bewacht.“

## Mittags gratis, abends nicht

Die Module senken den Bedarf zur Mittagszeit, wenn früher die Klimaanlagen das Netz in die Knie zwangen, um 29 Prozent. Kleine Batterien, oft aus Unfallwagen, verlängern die Wirkung bis neun Uhr abends.

Doch wer den Zähler hinter sich ließ, war meist ein zahlender Kunde. Die Strom- und Wasserwerke haben in drei Jahren 44 Prozent ihrer Einnahmen verloren, während Leitungen, Pumpen und Löhne so viel kosten wie zuvor. Viermal haben sie den Preis erhöht, und jedes Mal wurden mehr Dächer blau.

> Ich nehme es meinen Kunden nicht übel. Hätte ich ein Dach, würde ich mich auch verlassen.
> -- Sabri Dannoun, Finanzchef des Versorgers

Den Rest bezahlen jene ohne eigenes Dach, vor allem Mieter. Im Gerberviertel hat sich die Rechnung von Umm Jalal verdoppelt, während die ihres Vermieters verschwunden ist. Sie zapft per Kabel seine Batterie an und bezahlt ihn dafür, in Brot.

Der Stadtrat stimmt nächsten Monat über eine Grundgebühr für den Anschluss ab, ermäßigt für Mieter. Ingenieuren gefällt sie. Wählern bisher nicht.

Qaderi schlägt etwas anderes vor: den Haushalten zu vergüten, was ihre Batterien um acht Uhr abends noch enthalten. In einer Straße hat sie es ausprobiert. Es brauchte kein Gesetz, nur ein Notizbuch, und vier weitere Straßen machen es schon nach.
