+++
age = "48m"
section = "business"
region = "asia"
subjects = ["04000000", "20000350"]
places = ["kesh"]
topics = ["election-in-kesh"]
headline = "El banco central de Kesh mantiene los tipos y pierde a su gobernador"
standfirst = "Rustan Alibey emitió el voto decisivo, leyó el resultado y dimitió diez minutos después. Los mercados no habían terminado de leer el primer comunicado."
byline = ["Mei-Ann Torvald"]
writer = "lv"
editor = "nd"
agencies = ["Corex", "Meridian Press"]
related = ["kesh-ballot", "night-market"]
+++
El gobernador del banco central de Kesh, Rustan Alibey, dimitió esta mañana diez minutos después de que el consejo de la entidad decidiera, por cinco votos a cuatro, mantener el tipo de interés en el 11,5 %. El voto decisivo fue el suyo.

Su carta, de tres frases, afirma que el banco «debería dirigirlo alguien a quien se pida consejo antes de anunciar una decisión, y no después». No dice quién anunció qué.

Dos personas que vieron la documentación del consejo dijeron que el Ministerio de Finanzas había enviado al banco, la víspera de la reunión, un borrador de nota de prensa que celebraba una bajada de un punto.

«Ningún Gobierno ha dado instrucciones al banco, y ninguno lo haría», respondió el ministerio. Según explicó, el borrador era una plantilla guardada por error con una cifra dentro.

## A seis días de las urnas

El momento no podría ser peor para la primera ministra, Oyuna Tarkhan, que se mide la semana que viene en [unas elecciones con nueve partidos](story:kesh-ballot) y había prometido crédito más barato a los agricultores. Los precios han subido un 9,3 % en un año, y los de la cebolla, que es la cifra que la gente cita de verdad, un 61 %.

El keshar perdió un 2,8 % frente a una cesta de divisas en la primera media hora y luego recuperó la mitad. La vicegobernadora, Leyan Sadik, asume el cargo hasta que el Parlamento confirme a un sucesor, cosa que no podrá hacer hasta que haya Parlamento.

> No era ni halcón ni paloma. Era contable, y alguien le había entregado el total antes de hacer la suma.
> -- Farida Monsef, economista de la Universidad de Ciudad de Kesh

Alibey salió del edificio por la puerta principal con una caja de expedientes y un limonero en maceta. Cuando los periodistas le preguntaron si echaría de menos el cargo, contestó que echaría de menos el ascensor, el único de la capital que nunca se ha averiado.

Lo encargó él mismo en su primera semana, después de subir a pie nueve pisos para que le dijeran que la inflación estaba bajo control.
