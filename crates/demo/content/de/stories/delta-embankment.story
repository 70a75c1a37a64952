+++
age = "33m"
section = "climate"
region = "africa"
subjects = ["03000000", "20000154"]
places = ["delta"]
topics = ["delta-floods"]
headline = "Flut im Delta: Dritter Deich bricht in der Nacht"
front_headline = "Dritter Deich bricht in der Nacht"
standfirst = "Der Damm bei Kelo hielt sechs Tage und brach in vier Minuten. Die Stadt Tandoro dahinter war da schon in den ersten Stock gezogen."
byline = ["Noor Haddane", "Kwabo Asenti"]
writer = "hm"
editor = "tz"
agencies = ["Nordwire"]
picture = "flood"
related = ["glacier-shortest-winter", "northern-fires"]
+++
Am Unterlauf des Oru ist kurz nach vier Uhr morgens ein dritter Deich gebrochen. Das Wasser drang in die Stadt Tandoro ein und überschwemmte rund 9.000 Hektar Reisfelder. Von Todesopfern ist den Behörden nichts bekannt. Seit der Fluss vor neun Tagen zu steigen begann, haben etwa 63.000 Menschen ihre Häuser verlassen.

Die Bresche an der Flussbiegung von Kelo ist 140 Meter breit und sieht bei Tageslicht seltsam sauber aus, als hätte jemand eine Scheibe abgeschnitten. Der Pegel daneben stand um Mitternacht bei 8,42 Metern. Gebaut war der Deich für 8,10.

„Nicht die Höhe hat ihn uns genommen, sondern die Zeit“, sagte Amadi Teku, der Chefingenieur des Bezirks, der seit dem Mittag des Vortags auf der Deichkrone stand. „Erde hält drei Tage lang tiefes Wasser aus. Das hier war der sechste.“

## Eine Stadt im ersten Stock

Tandoro wurde um neun Uhr abends gewarnt: über Radio, per Lautsprecherwagen und mit der Glocke der Baumwollfabrik, die zuletzt bei einer Hochzeit geläutet hatte. Um Mitternacht waren die meisten der 14.000 Einwohner auf der Höhenstraße oder in den oberen Stockwerken.

> Wir sollten Papiere und Wasser mitnehmen. Meine Mutter nahm die Nähmaschine. Papiere kann man neu schreiben, sagte sie.
> -- Salimata Oyelle, Schneiderin

Das Krankenhaus blieb geöffnet. Sein Notstromaggregat hatten Pfleger und ein Ringerverein schon in der vergangenen Woche zwei Treppen hinaufgetragen, Stück für Stück.

Tekus Leute versuchen nicht mehr, die Bresche zu schließen. Sie graben vier Kilometer flussabwärts eine zweite, damit das Wasser wieder abfließen kann. Eine solche Entscheidung kostet einen Mann sein Feld und rettet vierzig andere. Der Besitzer, ein pensionierter Lehrer, steckte den Baggern die Linie selbst ab, mit Holzpflöcken.

In zwei Tagen soll der Scheitel der Flut die Küste erreichen. Drei Deiche stehen noch; zwei davon sind älter als das Land.
