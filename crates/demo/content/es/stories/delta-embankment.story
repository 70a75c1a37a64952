+++
age = "29m"
section = "climate"
region = "africa"
subjects = ["03000000", "20000154"]
places = ["delta"]
topics = ["delta-floods"]
headline = "Inundaciones en el Delta: un tercer dique cede durante la noche"
front_headline = "Un tercer dique cede durante la noche"
standfirst = "El dique del recodo de Kelo resistió seis días y cayó en cuatro minutos. Tandoro, la ciudad que protegía, ya se había mudado al piso de arriba."
byline = ["Noor Haddane", "Kwabo Asenti"]
writer = "ap"
editor = "nd"
agencies = ["Nordwire"]
picture = "flood"
related = ["glacier-shortest-winter", "northern-fires"]
+++
Un tercer dique del curso bajo del Oru cedió poco después de las cuatro de la madrugada y el agua entró en la ciudad de Tandoro y en unas 9.000 hectáreas de arrozales. Las autoridades no tienen constancia de víctimas mortales. Cerca de 63.000 personas han dejado sus casas desde que el río empezó a crecer hace nueve días.

La brecha del recodo de Kelo mide 140 metros y, a la luz del día, parece extrañamente limpia, como si alguien hubiera cortado una rebanada. A medianoche, la escala marcaba 8,42 metros. El dique se construyó para 8,10.

«No lo perdimos por la altura, sino por el tiempo», dijo Amadi Teku, ingeniero jefe del distrito, que llevaba en la coronación desde el mediodía anterior. «La tierra aguanta tres días con el agua al cuello. Este era el sexto».

## Una ciudad en el primer piso

A Tandoro se la avisó a las nueve de la noche por radio, con altavoces y con la campana de la desmotadora de algodón, que había sonado por última vez en una boda. A medianoche, casi todos sus 14.000 habitantes estaban en la carretera de la loma o en los pisos altos.

> Nos dijeron que cogiéramos los papeles y agua. Mi madre cogió la máquina de coser. Los papeles, dijo, se pueden volver a escribir.
> -- Salimata Oyelle, modista

El hospital siguió abierto. Los celadores y un club de lucha habían subido su generador la semana pasada, pieza a pieza, por dos tramos de escalera.

Las cuadrillas de Teku ya no intentan cerrar la brecha. Abren otra, cuatro kilómetros río abajo, para que salga el agua que ha entrado. Es de esas decisiones que le cuestan el campo a un hombre y salvan el de otros cuarenta. El dueño, un maestro jubilado, marcó él mismo la línea a las excavadoras con estacas de madera.

Se espera que la crecida alcance la costa dentro de dos días. Quedan tres diques, y dos son más antiguos que el país.
