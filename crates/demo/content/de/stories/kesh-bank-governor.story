+++
age = "52m"
section = "business"
region = "asia"
subjects = ["04000000", "20000350"]
places = ["kesh"]
topics = ["election-in-kesh"]
headline = "Zentralbank von Kesch hält den Zins und verliert ihren Chef"
standfirst = "Rustan Alibey gab die entscheidende Stimme ab, verlas das Ergebnis und trat zehn Minuten später zurück. Da hatten die Märkte die erste Mitteilung noch nicht zu Ende gelesen."
byline = ["Mei-Ann Torvald"]
writer = "sw"
editor = "tz"
agencies = ["Corex", "Meridian Press"]
related = ["kesh-ballot", "night-market"]
+++
Der Gouverneur der Zentralbank von Kesch, Rustan Alibey, ist am Morgen zurückgetreten, zehn Minuten nachdem der Rat der Bank mit fünf zu vier Stimmen beschlossen hatte, den Leitzins bei 11,5 Prozent zu belassen. Die entscheidende Stimme war seine eigene.

Sein Brief hat drei Sätze. Er dankt den Mitarbeitern, wünscht dem Land alles Gute und schreibt, die Bank solle „von jemandem geführt werden, den man um Rat fragt, bevor eine Entscheidung verkündet wird, und nicht danach“. Wer was verkündet hat, steht nicht darin.

Zwei Personen, die Einblick in die Unterlagen des Rats hatten, sagten, das Finanzministerium habe der Bank am Vorabend den Entwurf einer Pressemitteilung geschickt. Darin wurde eine Senkung um einen Prozentpunkt begrüßt.

„Keine Regierung hat der Bank Weisungen erteilt, und keine würde es tun“, teilte das Ministerium mit. Der Entwurf sei eine Vorlage gewesen, versehentlich mit einer Zahl gespeichert.

## Sechs Tage vor der Wahl

Für Ministerpräsidentin Oyuna Tarkhan könnte der Zeitpunkt kaum ungünstiger sein. Sie stellt sich nächste Woche [einer Wahl mit neun Parteien](story:kesh-ballot) und hatte den Bauern billigere Kredite versprochen. Die Preise sind binnen eines Jahres um 9,3 Prozent gestiegen, die für Zwiebeln, über die tatsächlich alle reden, um 61.

Der Keschar verlor in der ersten halben Stunde 2,8 Prozent gegenüber einem Währungskorb und holte die Hälfte wieder auf. Vizegouverneurin Leyan Sadik übernimmt, bis das Parlament einen Nachfolger bestätigt. Das kann es erst, wenn es eines gibt.

> Er war weder Falke noch Taube. Er war Buchhalter, und man hatte ihm die Summe gereicht, bevor gerechnet war.
> -- Farida Monsef, Ökonomin an der Universität Kesch-Stadt

Alibey verließ das Haus durch den Haupteingang, mit einer Aktenbox und einem Zitronenbäumchen im Topf. Ob er das Amt vermissen werde, fragten Reporter. Den Aufzug, antwortete er; es sei der einzige der Hauptstadt, der nie stecken geblieben sei.

Er hatte ihn selbst bestellt, in seiner ersten Woche, nachdem er neun Stockwerke hinaufgestiegen war, um zu erfahren, die Inflation sei unter Kontrolle.
