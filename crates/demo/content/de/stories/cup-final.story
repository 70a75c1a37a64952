+++
age = "172m"
section = "sport"
region = "talvera"
subjects = ["15000000", "20001065"]
places = ["port-sarn", "talvera"]
headline = "Port Sarn holt den Pokal in der 118. Minute"
standfirst = "Zwei Stunden Regen, eine Rote Karte und ein Tor von einem Verteidiger, der ausgewechselt werden wollte. Der Hafen ließ bis ein Uhr die Hörner tönen."
byline = ["Bastian Okoro"]
writer = "sw"
editor = "tz"
agencies = ["Nordwire", "Halden Photo"]
picture = "stadium"
related = ["strait-accord", "lumen-opening"]
+++
Port Sarn hat am Abend durch ein 2:1 nach Verlängerung gegen die Hask Rovers den Pokal von Talvera gewonnen. In der 118. Minute köpfte Jory Tanager eine Ecke ins Tor, ein Innenverteidiger, der in elf Spielzeiten einmal getroffen und nach eigenem Bekunden seit der 100. Minute um seine Auswechslung gebeten hatte.

„Ich hatte Krämpfe in beiden Beinen“, sagte er. „Zur Ecke bin ich nur vorgegangen, weil der Rückweg länger gewesen wäre.“

Es war der erste Pokal nach 29 Jahren, und Port Sarn tat sich schwer. Hask, von einer Insel mit 4.100 Einwohnern, von denen etwa die Hälfte mit der Fähre angereist war, führte nach neun Minuten: Ilan Mboros Flachschuss rutschte auf dem Rasen, der sich bereits in Suppe verwandelte, unter dem Torwart hindurch.

## Der lange Weg der Schiedsrichterin

Der Ausgleich fiel kurz vor der Pause durch einen Elfmeter. Schiedsrichterin Sunniva Aalto gab ihn, ging zur Seitenlinie, um sich die Bilder anzusehen, fand den Monitor vom Regen außer Gefecht gesetzt und ging zurück. Sie blieb bei ihrer Entscheidung. Hasks Kapitän blieb bei seiner, ihr die Meinung zu sagen, und flog vom Platz.

Zu zehnt verteidigte Hask 74 Minuten lang, und das wunderbar. Torwart Anders Quill, auf der Insel nur als Pia-Lottas Junge bekannt, hielt elf Schüsse und einen Regenschirm.

> Wir kamen mit zehn Spielern, einem Boot und ohne Schlaf. Gegen ihren Pokal würde ich das nicht tauschen. Gegen ein trockenes Hemd schon.
> -- Ruta Selm, Trainerin der Hask Rovers

Nach dem Abpfiff ließen die 214 Schiffe, die vor dem Hafen ankern und [nirgendwohin fahren](story:strait-accord), gemeinsam ihre Hörner ertönen. Bei der Polizei gingen drei Beschwerden ein, alle von derselben Adresse: Sie gehört dem Wirt des Hotels, in dem Hask wohnte.

Die Nacht verbrachte der Pokal im Schaufenster einer Bäckerei in der Seilergasse, gefüllt mit Brötchen. Zur Parade kehrt er ins Stadion zurück.

Tanager wird nicht auf dem Bus stehen. Er soll die Beine schonen.
