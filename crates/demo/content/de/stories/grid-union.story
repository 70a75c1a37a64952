+++
age = "652m"
section = "politics"
region = "europe"
subjects = ["11000000", "20000260"]
places = ["aurel"]
headline = "Die Union hat ein Stromnetz gebaut. Schafft sie ein zweites?"
standfirst = "Elf Staaten verbanden einst in neun Jahren ihre Leitungen. Der neue Plan ist sieben Jahre alt und hat bisher ein Logo hervorgebracht."
byline = ["Sami Brekke"]
writer = "kb"
editor = "ak"
agencies = ["Corex"]
picture = "wind-farm"
related = ["mirel-solar", "glacier-shortest-winter"]
+++
Die Energieminister der Binnenunion sind am Abend aus Aurel abgereist, ohne sich einig zu sein, wer ein zweites Stromnetz bezahlen soll: 3.800 Kilometer Hochspannungsleitung, die Windkraft von der Küste zu den Fabriken im Süden bringen sollen. Einig waren sie sich, zum vierten Mal, dass es eilt.

Das erste Netz entstand zwischen 1961 und 1970, in einer Zeit mit weniger Anwälten. Elf Staaten verbanden sich über Masten von einheitlicher Bauart, die eine Ingenieurin namens Hedwig Tarn auf die Rückseite einer Speisekarte gezeichnet hatte. Die Karte hängt im Sitzungssaal der Minister. Sie ist das Einzige in diesem Raum, das je rechtzeitig fertig wurde.

„Das erste Netz querte Felder. Das zweite quert Meinungen“, sagte Cosmin Vardas, der Netzkommissar der Union.

## Drei Streitfragen in einem Kabel

Das Geld ist die kleinste davon. Die Leitung würde 31 Milliarden kosten und nach Rechnung der Kommission vier Milliarden im Jahr sparen. Gestritten wird um anderes:

- die Küstenstaaten fürchten, dass ihr billiger Strom allen gehören wird, zum Preis aller
- die südlichen fürchten ein Kabel, das man im Norden abschalten kann
- die dazwischen bekämen Masten und nichts zum Einstecken

Die Transitstaaten verlangen eine Gebühr je Kilometer, wie eine Maut. Ein Entwurf, der sie gewährt hätte, wurde um zehn Uhr abends zurückgezogen, um Mitternacht wieder aufgenommen und ging um zwei verloren, als der Zug seines Verfassers fuhr.

> Jedes Land im Raum will die Leitung. Und jedes Land will, dass sie beim Nachbarn anfängt.
> -- Agnieszka Rohl, Netzingenieurin

Ein Stück steht bereits. Vierzig Kilometer in den Hügeln an der Verre wurden vor sechs Jahren zur Probe errichtet; an keinem der beiden Enden sind sie an irgendetwas angeschlossen. Den Störchen gefällt es. Neunzehn Nester stehen inzwischen unter Schutz.

Im Frühjahr treffen sich die Minister wieder. Die Kommission soll einen einfacheren Plan vorlegen und herausfinden, was aus Tarns zweiter Speisekarte wurde. Auf ihr soll eine Linie durchs Meer geführt haben.
