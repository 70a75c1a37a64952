+++
age = "26h"
section = "society"
region = "asia"
subjects = ["14000000", "20000558"]
places = ["kesh"]
headline = "Noch eine Schale: der letzte Nachtmarkt von Kesch-Stadt"
standfirst = "Einst waren es vierzehn, einer für jede Brücke. Dem letzten unter der Gerberbrücke bleibt Zeit bis Monatsende, oder bis die Nudeln ausgehen."
byline = ["Hana Oyelaran-Kim"]
writer = "hm"
editor = "tz"
agencies = ["Halden Photo"]
picture = "market"
related = ["kesh-ballot"]
correction = "In einer früheren Fassung hieß es, der Markt habe 200 Stände. Es sind 120; bei den übrigen achtzig handelt es sich um Gäste, die lange genug geblieben sind, um mitgezählt zu werden."
+++
Um zehn vor Mitternacht gehen unter der Gerberbrücke die Lampen an, eine Kette nach der anderen, und der letzte Nachtmarkt von Kesch-Stadt öffnet für seinen, wie die Stadt sagt, letzten Monat. Um halb eins reicht die Schlange für Frau Serkes Nudeln die Treppe hinauf, am Geländer entlang und auf der anderen Seite wieder hinunter.

Vierzehn Nachtmärkte gab es einmal. Sie verköstigten die Gerbereien, dann die Eisenbahnwerkstätten, dann alle, die nicht schlafen konnten. Dreizehn haben geschlossen, seit die Läden lange öffnen dürfen. Der vierzehnte steht auf Grund, der ein Busbahnhof werden soll.

„Ich habe nichts gegen Busse“, sagte Serke, die 74 ist und seit ihrem neunzehnten Lebensjahr an derselben Stelle kocht. „Ich bin mit einem hergekommen.“

## Was im Dunkeln verkauft wird

Man kann sich hier um zwei Uhr nachts einen Schlüssel feilen, einen Brief schreiben oder einen Zahn ansehen lassen. Ein Mann namens Ilyas repariert Schirme und gibt Auskunft über Ehen. Keiner der 120 Stände hat ein Schild; die Leute sagen *bei der roten Lampe* oder *hinter der Melonenfrau*.

> Am Tag fragt einen diese Stadt, wer man ist. Hier fragen sie nur, wie scharf.
> -- Jamila Torek, Nachtschwester

Die Stadt bietet Plätze in einer Halle an der Ringstraße an, mit Fliesen, Abflüssen und Ladenschluss um elf. Neunzehn Händler sagten zu. Die übrigen haben auf der Rückseite von Packpapier eine Petition unterschrieben, die inzwischen sechs Meter lang ist. Parteien, die [nächste Woche zur Wahl stehen](story:kesh-ballot), schreiten sie gern mit einem Fotografen ab.

Den Markt zu erhalten hat keine versprochen. Zwei versprachen, es zu prüfen.

In dieser Nacht hat ein Lieferfahrer eine Kamera an sein Rad geschraubt und filmt ohne anzuhalten jeden Stand, vom ersten bis zum letzten. Er braucht elf Minuten. In neun Nächten hat er das getan, und jedes Mal reichte ihm jemand etwas zu essen durchs Bild.

Serkes Topf war nie leer. Er wird nachgefüllt, seit den Tagen ihrer Mutter. Vier Leute haben gefragt, wohin er kommt. Sie hat noch nicht entschieden, wer von ihnen ihn verdient.
