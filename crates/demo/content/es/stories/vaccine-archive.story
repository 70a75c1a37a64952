+++
age = "2d"
section = "science"
region = "latin-america"
subjects = ["07000000", "20000477"]
places = ["valdora"]
headline = "El viejo archivo de vacunas y por qué vuelve a estar abierto"
standfirst = "En un sótano de Valdora, 41.000 tubos de vidrio esperaron sesenta años con la etiqueta hacia la pared. Ahora puede pedirlos cualquier laboratorio."
byline = ["Inés Quirarte", "Lucio Abrantes"]
writer = "rc"
editor = "cs"
agencies = ["Meridian Press"]
picture = "lab"
related = ["river-survey"]
+++
El archivo nacional de vacunas de Valdora, sellado en 1963 y casi olvidado, se abrió esta semana a todo laboratorio del mundo que demuestre tener un lugar seguro para trabajar. Guarda 41.000 muestras de vacunas, sueros y las cepas de que se obtuvieron, desecadas y selladas al fuego en vidrio.

Nadie había previsto conservarlas. El archivo está bajo la antigua Escuela de Higiene, en una bodega excavada en la roca, donde la temperatura no ha salido de la franja de 9 a 11 grados desde que alguien empezó a apuntarla en la puerta.

«Bien secas, a oscuras y en frío, casi todas están como dormidas», dijo Beatriz Olmedo, microbióloga, que dedicó cuatro años al inventario. «Despertamos a cuarenta. Se levantaron treinta y una».

## Respuestas viejas para preguntas nuevas

Los tubos importan porque son anteriores a los métodos modernos, que estrecharon el repertorio. En los años cuarenta y cincuenta, los médicos de Valdora obtenían vacunas de cientos de cepas locales, pueblo a pueblo. Muchas ya no existen fuera de esta bodega, y algunas parecen haber dado una protección inusualmente larga con una sola dosis.

Tres universidades han pedido ya material para dos enfermedades infantiles. Según las normas, lo que descubran deberá publicarse, y todo producto se venderá a precio de coste en los países cuyos pueblos figuran en las etiquetas.

> Ahí dentro está mi abuela. No ella: la tos que tuvo en 1951. Pusieron el nombre y la calle.
> -- Ramiro Peñalba, panadero, Alto Irel

Los nombres son un problema. Las primeras etiquetas dan todos los datos de los pacientes, en fina tinta marrón. El equipo de Olmedo ha sustituido 6.200 por números y ha escrito a cuantas familias pudo encontrar. Solo cuatro pidieron que se retirase un tubo.

El catálogo es [público y gratuito](https://example.org/valdora-archive). La entrada más solicitada hasta hoy no es una vacuna. Es la número 17.730, descrita en 1958 por una mano cansada como *contenido desconocido, no agitar*.

La han pasado por rayos X y contiene una cantidad muy pequeña de jerez.
