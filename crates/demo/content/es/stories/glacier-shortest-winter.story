+++
age = "348m"
section = "climate"
region = "europe"
subjects = ["06000000", "20000418"]
places = ["aurel"]
headline = "El hielo que alimenta cuatro ríos tuvo su invierno más corto"
standfirst = "Una familia mide desde hace cuarenta años el mismo glaciar. Este año cayó la estaca que plantó en 1986, y no quedaba hielo donde clavar otra."
byline = ["Tova Brandelius"]
writer = "rc"
editor = "cs"
picture = "glacier"
related = ["river-survey", "grid-union"]
+++
El glaciar del Var, sobre el valle de Sankt Orin, en Aurel, solo ganó hielo durante 131 días el pasado invierno. Es la temporada más corta desde que hay mediciones: diecisiete días menos que el récord anterior y diez semanas menos que la media de la primera década.

Las cifras no son de ningún instituto. Proceden de los Salvenna, una familia que lleva una posada de montaña y una colección de cuadernos verdes y que, desde 1986, sube el día uno de cada mes hasta las mismas treinta estacas.

La número 14, la más antigua, apareció este año tumbada sobre la roca desnuda. «Mi padre la clavó a cuatro metros», dijo Livia Salvenna, de 41 años, que hizo su primera ronda dentro de una mochila. «Me quedé allí sin saber qué apuntar. No hay columna para eso».

## Cuatro ríos, una cuenta

El Var desagua en cuatro direcciones. El Lind, el Osk, el Verre y el Tamm beben de él en verano y, entre todos, refrigeran dos centrales eléctricas, riegan 70.000 hectáreas y llevan gabarras a tres puertos.

Un glaciar funciona como una cuenta de ahorro: ingresa en invierno y paga en los meses secos. En 1990, el deshielo alcanzaba su máximo a mediados de agosto. Ahora lo hace en los primeros días de julio, cuando los agricultores aún no lo necesitan.

> No nos falta agua al año. Nos falta al mes.
> -- Henrik Oduya, responsable de riegos del bajo Verre

Las cuatro juntas fluviales, a las que no une ningún tratado y que hasta hace poco ni siquiera compartían una lista de teléfonos, se reunieron la semana pasada en Sankt Orin. Acordaron poner en común sus previsiones de embalses y pagar, por primera vez, las mediciones. Salvenna pidió 4.000 al año y unos crampones nuevos.

Ha trasladado la estaca 14 más arriba, a un hielo que el mapa de su abuelo señala como *eterno*. Lo anotó a lápiz, dijo, porque esa palabra ya se ha corregido una vez.
