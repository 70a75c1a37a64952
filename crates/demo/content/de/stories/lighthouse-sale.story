+++
age = "5d"
section = "society"
region = "talvera"
subjects = ["08000000", "20000241"]
places = ["talvera"]
headline = "Zu verkaufen: ein Leuchtturm, in Betrieb, vier Betten"
standfirst = "Talvera verkauft einen Turm, der nicht abgeschaltet werden darf. Schiffbrüchigen schuldet der Käufer Tee, so will es ein Gesetz von 1822."
byline = ["Ottoline Vey"]
writer = "jr"
editor = "ak"
picture = "lighthouse"
related = ["strait-accord", "cup-final"]
+++
Das Hafenamt von Talvera bietet den Leuchtturm am Kap Ember zum Verkauf an, erstmals in dessen 203 Jahren. Die Liste der Auflagen ist länger als die Beschreibung des Objekts.

Der Turm ist 34 Meter hoch und hat 168 Stufen. Dazu gehören ein Häuschen, ein ummauerter Garten, in dem noch nie etwas anderes als Kohl gewachsen ist, und eine Lampe, die dem Staat gehört, weiter dem Staat gehören wird und weder berührt noch abgeschirmt noch „zum Lesen verwendet“ werden darf.

„Wir verkaufen den Stein um das Licht herum“, sagte Odile Marchetti-Roe, die für den Verkauf zuständig ist. „Das Licht bleibt. Es hat eine Stelle.“

## Das Kleingedruckte

Wer kauft, muss viermal im Jahr einen Inspektor die Treppe hinaufsteigen lassen, auf dessen Wunsch auch nachts. Bei Nebel ertönt das Nebelhorn. Und ein nie aufgehobenes Gesetz von 1822 verpflichtet die Bewohner, allen Angespülten auf eigene Kosten bis zu drei Tage lang „Feuer, Tee und eine trockene Decke“ zu gewähren.

Zuletzt kam es 1987 zur Anwendung. Ein Segler aus Norra blieb zwei Tage und heiratete die Schwester des Wärters.

> Die Leute fragen, ob es einsam ist. Alle elf Minuten kommt ein Schiff. In manchen Mietshäusern sind mir weniger Nachbarn begegnet.
> -- Torvald Een, Wärter von 1979 bis 2004

Gebote kamen aus neunzehn Ländern. Unter den Bietern sind ein Dichter, eine Bank, eine Schule für ängstliche Hunde und ein Mann, der wissen möchte, ob man das Licht einfärben darf. Zweimal wurde ihm gesagt, man dürfe nicht.

Verlangt werden 410.000, etwa der Preis einer Garage im Zentrum von Port Sarn. Das Geld soll die elf übrigen Türme erhalten, von denen sechs kein Dach mehr haben.

Auch Een hat geboten. Es ist zu wenig, und er weiß es. Beigelegt hat er ein Verzeichnis dessen, was er zurückließ: ein Barometer, zwei Stühle, einen Eimer für die tropfende Stelle am dritten Absatz und den genauen Platz, an den er gehört.

Das Amt hat zurückgeschrieben und gefragt, wo dieser Platz sei.
