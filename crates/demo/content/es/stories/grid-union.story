+++
age = "648m"
section = "politics"
region = "europe"
subjects = ["11000000", "20000260"]
places = ["aurel"]
headline = "La Unión construyó una red eléctrica. ¿Podrá con la segunda?"
standfirst = "Once Estados unieron un día sus líneas en nueve años. El nuevo plan lleva siete y, por ahora, ha dado un logotipo."
byline = ["Sami Brekke"]
writer = "mg"
editor = "cs"
agencies = ["Corex"]
picture = "wind-farm"
related = ["mirel-solar", "glacier-shortest-winter"]
+++
Los ministros de Energía de la Unión Interior se marcharon anoche de Aurel sin ponerse de acuerdo sobre quién debe pagar una segunda red eléctrica, los 3.800 kilómetros de alta tensión que han de llevar la energía eólica de la costa a las fábricas del sur. Sí coincidieron, por cuarta vez, en que es urgente.

La primera red se levantó entre 1961 y 1970, en una época con menos abogados. Once Estados unieron sus sistemas con torres de un solo modelo, que una ingeniera llamada Hedwig Tarn dibujó al dorso de un menú. El menú cuelga en la sala de los ministros. Es lo único de esa sala que se terminó a tiempo.

«La primera red cruzaba campos. La segunda cruza opiniones», dijo Cosmin Vardas, comisario de Redes de la Unión.

## Tres disputas en un cable

El dinero es la menor. La línea costaría 31.000 millones y ahorraría, según la comisión, 4.000 millones al año. Se discute por otras cosas:

- los Estados costeros temen que su energía barata pase a ser de todos, al precio de todos
- los del sur temen un cable que pueda apagarse desde el norte
- los de en medio se quedarían con las torres y sin nada que enchufar

Los Estados de tránsito piden una tasa por kilómetro, como un peaje. Un borrador que la concedía se retiró a las diez de la noche, se recuperó a las doce y se perdió a las dos, cuando salió el tren de su autor.

> Todos los países de la sala quieren la línea. Y todos quieren que empiece en casa del vecino.
> -- Agnieszka Rohl, ingeniera de redes

Hay un tramo ya en pie. Cuarenta kilómetros, en las colinas del Verre, que se instalaron hace seis años como prueba y no están conectados a nada por ningún extremo. A las cigüeñas les gustan. Una orden de conservación protege diecinueve nidos.

Los ministros se reunirán de nuevo en primavera. La comisión debe presentar un plan más sencillo y averiguar qué fue del segundo menú de Tarn. Se cuenta que llevaba dibujada una línea a través del mar.
