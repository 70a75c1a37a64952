+++
age = "5d"
section = "society"
region = "talvera"
subjects = ["08000000", "20000241"]
places = ["talvera"]
headline = "Se vende faro, aún encendido, cuatro plazas"
standfirst = "Talvera vende una torre que no puede apagar. El comprador deberá servir té a todo náufrago, en virtud de una ley de 1822."
byline = ["Ottoline Vey"]
writer = "rc"
editor = "cs"
picture = "lighthouse"
related = ["strait-accord", "cup-final"]
+++
La capitanía de Talvera ha puesto a la venta el faro del cabo Ember, por primera vez en sus 203 años, con una lista de condiciones más larga que la descripción de la finca.

La torre mide 34 metros y tiene 168 escalones. Se vende con una casita, un huerto tapiado en el que solo se han dado coles y una lámpara que es del Estado, seguirá siendo del Estado y no puede tocarse, taparse ni «usarse para leer».

«Vendemos la piedra de alrededor de la luz», dijo Odile Marchetti-Roe, responsable de la venta. «La luz se queda. Tiene trabajo».

## La letra pequeña

Quien lo compre habrá de consentir que un inspector suba la escalera cuatro veces al año, de noche si lo prefiere. La sirena sonará cuando haya niebla. Y una ley de 1822, nunca derogada, obliga a sus ocupantes a dar «fuego, té y una manta seca» a quien el mar arroje a la orilla, a su costa y hasta por tres días.

Se aplicó por última vez en 1987. Un regatista de Norra se quedó dos días y se casó con la hermana del farero.

> Me preguntan si se siente uno solo. Pasa un barco cada once minutos. He vivido en pisos donde veía a menos vecinos.
> -- Torvald Een, farero de 1979 a 2004

Han llegado ofertas de diecinueve países. Entre los interesados hay un poeta, un banco, una escuela para perros nerviosos y un hombre que desea saber si la luz puede ser de color. Se le ha dicho dos veces que no.

Piden 410.000, lo que un garaje en el centro de Puerto Sarn. El dinero se destinará a conservar las otras once torres, seis de las cuales se han quedado sin tejado.

El propio Een ha presentado una oferta. Es demasiado baja, y él lo sabe. La acompaña una nota con lo que dejó allí: un barómetro, dos sillas, un cubo para la gotera del tercer rellano y el lugar exacto donde ponerlo.

La capitanía le ha contestado preguntando cuál es el lugar.
