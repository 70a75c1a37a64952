+++
age = "408m"
section = "science"
region = "middle-east"
subjects = ["04000000", "20000436"]
places = ["mirel"]
headline = "¿Acabaron los paneles baratos con los apagones de verano en Mirel?"
front_headline = "Los paneles baratos acabaron con los apagones. Y casi con la eléctrica"
standfirst = "Por primera vez en once años, la luz no se fue en agosto. La empresa que vende la electricidad quizá no sobreviva al éxito."
byline = ["Yara Benhalim"]
writer = "mg"
editor = "cs"
agencies = ["Corex"]
picture = "solar"
related = ["grid-union"]
+++
Mirel ha pasado un verano sin un solo corte de luz programado, el primero desde que se lleva la cuenta. Los investigadores creen saber por qué, y no es la nueva central, que de momento es una valla alrededor de un poco de arena.

Son los tejados. Un equipo de la Politécnica de Mirel contó los paneles calle por calle, sobre fotografías aéreas, y le salieron 318.000, cinco veces la cifra oficial. La mayoría se compraron de segunda mano y nunca se declararon.

«El mapa del ministerio decía 60 megavatios», explicó Rania Qaderi, directora del estudio. «Lo sobrevolamos y encontramos 340. Es una central que nadie planeó, nadie inauguró y nadie vigila».

## El mediodía es gratis; la noche, no

Los paneles redujeron un 29 % la demanda a mediodía, la hora en que los aires acondicionados solían tumbar la red. Pequeñas baterías, a menudo de coches siniestrados, alargaron el efecto hasta las nueve de la noche.

Pero los clientes que dejaron el contador eran los que pagaban. La compañía de Luz y Agua de Mirel ha perdido en tres años el 44 % de sus ingresos, mientras los cables, las bombas y los sueldos cuestan lo mismo. Ha subido el precio cuatro veces, y con cada subida hubo más tejados azules.

> No culpo a mis clientes. Si tuviera tejado, yo también me dejaría.
> -- Sabri Dannoun, director financiero de la compañía

Quienes carecen de tejado, sobre todo los inquilinos, pagan el resto. En un bajo del barrio de las Tenerías, a Umm Jalal se le ha doblado el recibo mientras el de su casero desaparecía. Ha tendido un cable hasta la batería de él y se la paga, en pan.

El ayuntamiento votará el mes que viene una cuota fija por estar conectado, rebajada para los inquilinos. A los votantes, por ahora, no les gusta.

Qaderi propone otra cosa: pagar a los hogares por lo que guarden sus baterías a las ocho de la tarde. Lo ha probado en una calle. No hizo falta una ley, solo un cuaderno, y ya lo han copiado otras cuatro.
