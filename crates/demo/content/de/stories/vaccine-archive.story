+++
age = "2d"
section = "science"
region = "latin-america"
subjects = ["07000000", "20000477"]
places = ["valdora"]
headline = "Das alte Impfstoffarchiv, und warum es wieder offen ist"
standfirst = "In einem Keller in Valdora warteten 41.000 Glasröhrchen sechzig Jahre lang mit dem Etikett zur Wand. Nun darf jedes Labor eines anfordern."
byline = ["Inés Quirarte", "Lucio Abrantes"]
writer = "jr"
editor = "ak"
agencies = ["Meridian Press"]
picture = "lab"
related = ["river-survey"]
+++
Das nationale Impfstoffarchiv von Valdora, 1963 versiegelt und danach weitgehend vergessen, steht seit dieser Woche jedem Labor der Welt offen, das einen sicheren Arbeitsplatz nachweisen kann. Es umfasst 41.000 Proben von Impfstoffen, Seren und den Stämmen, aus denen sie gewonnen wurden, getrocknet und in Glas eingeschmolzen.

Sie aufzuheben hatte niemand geplant. Das Archiv liegt unter der alten Hygieneschule in einem Weinkeller im Fels. Seit jemand begonnen hat, die Temperatur an die Tür zu schreiben, lag sie stets zwischen 9 und 11 Grad.

„Richtig getrocknet, dunkel und kühl schlafen die meisten nur“, sagte die Mikrobiologin Beatriz Olmedo, die vier Jahre an der Bestandsaufnahme gearbeitet hat. „Wir haben vierzig geweckt. Einunddreißig sind aufgestanden.“

## Alte Antworten auf neue Fragen

Wertvoll sind die Röhrchen, weil sie aus der Zeit stammen, bevor moderne Verfahren die Auswahl verengten. In den Vierziger- und Fünfzigerjahren züchteten Valdoras Ärzte Impfstoffe aus Hunderten örtlicher Stämme, Dorf für Dorf. Viele davon gibt es nur noch in diesem Keller, und einige scheinen mit einer einzigen Dosis ungewöhnlich lange geschützt zu haben.

Für zwei Kinderkrankheiten haben bereits drei Universitäten Material angefragt. Was sie herausfinden, müssen sie veröffentlichen; und jedes Produkt ist zum Selbstkostenpreis in den Ländern abzugeben, deren Dörfer auf den Etiketten stehen.

> Meine Großmutter liegt da drin. Nicht sie selbst: der Husten, den sie 1951 hatte. Name und Straße stehen dabei.
> -- Ramiro Peñalba, Bäcker, Alto Irel

Die Namen sind ein Problem. Frühe Etiketten nennen in feiner brauner Tinte alle Angaben zu den Kranken. Olmedos Team hat 6.200 davon durch Nummern ersetzt und allen auffindbaren Familien geschrieben. Nur vier wollten, dass ein Röhrchen entfernt wird.

Der Katalog ist [öffentlich und kostenlos](https://example.org/valdora-archive). Der bislang begehrteste Eintrag ist kein Impfstoff. Es ist Nummer 17.730, von müder Hand 1958 beschrieben als *Inhalt unbekannt, nicht schütteln*.

Man hat sie geröntgt. Sie enthält eine sehr kleine Menge Sherry.
