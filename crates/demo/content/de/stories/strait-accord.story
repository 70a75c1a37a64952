+++
age = "18m"
section = "world"
region = "talvera"
subjects = ["16000000", "20000076"]
places = ["talvera", "norra"]
topics = ["sarn-strait-talks"]
headline = "Talvera und Norra nennen ihr Abkommen zum Sund „felsenfest“"
front_headline = "Sund-Abkommen „felsenfest“, sagen Talvera und Norra"
standfirst = "Zwei kleine Staaten haben auf zwei Seiten festgelegt, wer zwischen ihnen hindurchfahren darf. Vier Nachbarn bereiten eine Abstimmung vor, nach der beide allein dastehen könnten."
byline = ["Edda Lohr"]
writer = "kb"
editor = "ak"
agencies = ["Nordwire", "Corex"]
picture = "harbour"
related = ["lighthouse-sale", "cup-final"]
+++
Talveras Chefunterhändlerin Ilse Verran und Norras Sicherheitsminister Tomas Okade haben am Morgen in Port Sarn ein gemeinsames Abkommen über den Sarn-Sund unterzeichnet. Es ist die erste Begegnung dieser Art, seit im Juni elf Schiffe abgewiesen wurden. Sie dauerte drei Stunden, eine länger als vorgesehen.

„Felsenfest“ sei die Vereinbarung, sagte Verran auf den Stufen des Hafenamts. Okade, gefragt, ob er dasselbe Wort wählen würde, sah in den tief hängenden, nassen Himmel und sagte, sie halte bei jedem Wetter.

Der Text füllt zwei Seiten. Die mittlere Fahrrinne bleibt für Konvois gesperrt, doch beide Regierungen müssen Sperrungen künftig ankündigen.

> Was im Juni geschah, war der Fehler eines einzigen Schiffs. Entschieden wurde alles weit weg, gegen kleine Häfen, und bezahlt wird es nun von ihnen.
> -- Tomas Okade, Sicherheitsminister von Norra

@related lighthouse-sale

## Was vereinbart wurde

Das Abkommen tritt nach Angaben beider Seiten um Mitternacht in Kraft. [Der veröffentlichte Text](https://example.org/sarn-accord) sieht vor:

- einen gemeinsamen Dienstplan für 62 Lotsen von beiden Ufern
- einen einzigen Funkkanal für den gesamten Verkehr im Sund
- eine Frist von 48 Stunden vor jeder Sperrung
- keine bewaffneten Schiffe in den Fahrrinnen, auch keine eigenen
- eine öffentliche Überprüfung nach 90 Tagen

![strait]

| Fahrrinne | Tiefe | Schiffe am Tag vor Juni | Schiffe am Tag heute |
| Nord | 14 m | 31 | 38 |
| Mitte | 27 m | 22 | 6 |
| Süd | 9 m | 47 | 51 |

::: Der Streit in Kürze
Im April schrammte ein Tanker, der ohne Lotsen im Konvoi fuhr, über die Felsen, die „die Zähne“ heißen. Verletzt wurde niemand.

Im Juni verfügten Talvera und Norra, dass große Schiffe einen örtlichen Lotsen nehmen und einzeln passieren müssen. Veskar, Halmia, Orsund und Tolde meinen, das dürfe nur die Seeversammlung entscheiden.
:::

## Angst, allein dazustehen

Die vier Nachbarn wollen, dass die Versammlung, die 61 Mitglieder hat und derzeit in Port Sarn tagt, die Sperrung verurteilt. Nach unserer Zählung vom Vorabend sind 29 Mitglieder dafür und 17 dagegen; 15 wollten sich nicht äußern.

Norra hat ihnen allen geschrieben. Der Brief nennt den Entwurf „unausgewogen“ und kommt ansonsten ohne Adjektive aus.

Vor der Mole zählten die Lotsen bei Tagesanbruch 214 Schiffe vor Anker. Eines wartet schon so lange, dass die Besatzung es neu gestrichen hat.
