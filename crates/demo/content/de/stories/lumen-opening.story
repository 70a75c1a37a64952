+++
age = "292m"
section = "culture"
region = "talvera"
subjects = ["01000000", "20000006"]
places = ["port-sarn", "talvera"]
topics = ["lumen-film-week"]
headline = "Lumen-Filmwoche beginnt mit einem Film, der nur auf einem Boot spielt"
front_headline = "Filmwoche beginnt mit einem Film, der nur auf einem Boot spielt"
standfirst = "Vier Darsteller, fünf Leute im Team und ein leckender Trawler: „Stauwasser“ hat so viel gekostet wie das eigene Plakat und ließ den Saal verstummen."
byline = ["Ottoline Vey"]
writer = "hm"
editor = "tz"
agencies = ["Corex"]
picture = "festival"
related = ["strait-accord", "cup-final"]
+++
Die 22. Lumen-Filmwoche ist am Abend in Port Sarn mit „Stauwasser“ eröffnet worden, einem Film von 84 Minuten, der das Deck, den Laderaum und das Steuerhaus eines kleinen Trawlers nie verlässt. Als er zu Ende war, klatschte eine Weile niemand. Dann fingen in der letzten Reihe die Hafenlotsen an, und es hörte erst auf, als das Licht längst wieder brannte.

Die Geschichte ist einfach. Zwei Brüder, die seit der Beerdigung ihres Vaters nicht miteinander gesprochen haben, müssen elf Stunden auf die Flut warten. Die Mutter ist über Funk dabei. Die vierte Figur ist ein Inspektor, der an Bord kam, um Fische zu zählen, und zu seekrank ist, um wieder zu gehen.

„Das Geld reichte für einen einzigen Drehort, und der musste schwimmen“, sagte die Regisseurin Maren Solvang-Idris, 31, früher selbst Matrosin. „Die Leute fragen nach dem Licht. Das Licht war eben das, was da war.“

## Neun Leute, acht Kojen

Gedreht wurde in neunzehn Tagen auf der *Constance*, einem Fischerboot von der Insel Hask. Alle schliefen an Bord, abwechselnd. Das Geräusch der Lenzpumpe, die wegen des undichten Rumpfs ständig lief, ließ sich nicht herausfiltern. Also stimmte die Komponistin ihre Celli darauf ein.

> Ich habe ihnen gesagt: Das Boot ist vierzig, es spielt euch nichts vor. Jetzt hat es die beste Rolle.
> -- Eskil Dahn, Eigner der „Constance“

Solvang-Idris hat dem Festival eine kleine Regel gegeben: Wer in Seestiefeln kommt, hat freien Eintritt. Am frühen Abend waren sie in einem Laden in der Seilergasse ausverkauft.

Lumen zeigt an sieben Tagen 116 Filme aus 47 Ländern, neun davon im Wettbewerb um die Laterne, einen Preis aus Messing und gesprungenem Glas, den jeder Gewinner nach einem Jahr zurückgeben muss. Diesmal wäre er fast nicht angekommen: Der letzte Preisträger wohnt jenseits des Sunds, und das Paket lag [vier Nächte in der Schlange der Schiffe](story:strait-accord) vor dem Hafen.

Die *Constance* selbst hat den Film nicht gesehen. Sie war auf Fang.
