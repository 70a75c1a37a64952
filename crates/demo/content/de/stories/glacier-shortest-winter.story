+++
age = "352m"
section = "climate"
region = "europe"
subjects = ["06000000", "20000418"]
places = ["aurel"]
headline = "Das Eis, das vier Flüsse speist, hatte seinen kürzesten Winter"
standfirst = "Seit vierzig Jahren vermisst eine Familie denselben Gletscher. Dieses Jahr fiel der Pfahl von 1986 um, und für einen neuen war kein Eis mehr da."
byline = ["Tova Brandelius"]
writer = "jr"
editor = "ak"
picture = "glacier"
related = ["river-survey", "grid-union"]
+++
Der Vargletscher oberhalb des Tals von Sankt Orin in Aurel hat im vergangenen Winter nur an 131 Tagen Eis angesetzt. Das ist die kürzeste Saison seit Beginn der Messungen, siebzehn Tage kürzer als der bisherige Rekord und zehn Wochen kürzer als im Schnitt des ersten Jahrzehnts.

Die Zahlen stammen von keinem Institut. Erhoben hat sie die Familie Salvenna, die einen Berggasthof betreibt, eine Reihe grüner Hefte führt und seit 1986 an jedem Monatsersten dieselben dreißig Pfähle abgeht.

Pfahl 14, der älteste, lag dieses Jahr auf nacktem Fels. „Mein Vater hat ihn vier Meter tief gesetzt“, sagte Livia Salvenna, 41, die ihre erste Runde in einem Rucksack mitmachte. „Ich stand da und wusste nicht, was ich eintragen soll. Dafür gibt es keine Spalte.“

## Vier Flüsse, ein Konto

Der Var entwässert in vier Richtungen. Lind, Osk, Verre und Tamm beziehen im Sommer Wasser von ihm. Zusammen kühlen sie zwei Kraftwerke, bewässern 70.000 Hektar und tragen Lastkähne zu drei Häfen.

Ein Gletscher ist wie ein Sparbuch: Im Winter wird eingezahlt, in den trockenen Monaten abgehoben. 1990 war das Schmelzwasser Mitte August am stärksten. Heute ist es das in den ersten Julitagen, wenn die Bauern es noch nicht brauchen.

> Im Jahr fehlt uns kein Wasser. Im Monat fehlt es uns.
> -- Henrik Oduya, Wassermeister der unteren Verre

Die vier Flussverbände, die kein Vertrag verbindet und bis vor Kurzem nicht einmal eine gemeinsame Telefonliste, trafen sich vergangene Woche in Sankt Orin. Sie wollen ihre Prognosen für die Stauseen zusammenlegen und erstmals für die Messungen bezahlen. Salvenna verlangte 4.000 im Jahr und ein neues Paar Steigeisen.

Pfahl 14 steht jetzt weiter oben, auf Eis, das die Karte ihres Großvaters als *ewig* verzeichnet. Sie habe mit Bleistift eingetragen, sagte sie. Das Wort sei schon einmal korrigiert worden.
