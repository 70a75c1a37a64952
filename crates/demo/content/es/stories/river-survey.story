+++
age = "108m"
section = "science"
region = "europe"
subjects = ["13000000", "20000439"]
places = ["aurel"]
headline = "El censo del río que lo contó todo, hasta los paraguas"
front_headline = "El censo del río que contó hasta los paraguas"
standfirst = "Durante un año, 340 voluntarios anotaron cada cosa que el Lind arrastraba ante ellos. La lista tiene 1,1 millones de líneas y una sorpresa muy buena."
byline = ["Tova Brandelius"]
writer = "mg"
editor = "cs"
agencies = ["Meridian Press"]
picture = "river-survey"
related = ["glacier-shortest-winter"]
+++
Un equipo de investigadores de Aurel ha publicado el inventario más completo que se haya hecho de lo que lleva un río. Durante doce meses, desde 26 puentes sobre el Lind, los voluntarios registraron cada objeto, cada animal y cada mancha de espuma que pasaba por debajo, en turnos de dos horas, de día y a la luz de una lámpara.

El resultado es una tabla de 1.104.512 líneas. Incluye 61.000 botellas de plástico, 9.480 balones de fútbol, 217 zapatos (153 de ellos, izquierdos), 88 nutrias y 1.906 paraguas.

Los paraguas no tenían por qué importar. «Estuvimos a punto de archivarlos en *otros*», contó Jorun Tesch, directora del proyecto en el Instituto de las Aguas de Aurel. «Hasta que vimos que eran mejores instrumentos que los nuestros».

## Un flotador con mango

Un paraguas abierto deriva casi a la velocidad exacta de la superficie. Uno cerrado se hunde un poco y sigue la corriente de debajo. Como la gente pierde los dos tipos en las mismas tormentas, el equipo pudo cronometrar una capa frente a la otra a lo largo de 190 kilómetros sin comprar un solo sensor.

Lo que hallaron es que el curso bajo fluye ahora en dos pisos. El agua cálida resbala sobre la fría y apenas se mezcla durante un máximo de cinco semanas en verano. Los peces que necesitan oxígeno quedan atrapados bajo una tapa.

> Estuve cien horas en aquel puente contando basura. Resulta que le estaba tomando la fiebre al río.
> -- Pavel Grohman, cartero jubilado y voluntario

El remedio puede salir barato. Tres viejos azudes que iban a demolerse remueven el agua al caer. El instituto recomienda ahora conservar dos y reconstruir el tercero veinte metros más arriba, con escala para peces.

Hay escépticos. Hidrólogos de dos países vecinos dicen que un año es poco y que los paraguas son una muestra sesgada, pues nadie pierde uno en plena sequía.

Tesch les da la razón en ambas cosas. El recuento sigue un segundo año y estrena columna. Se llama *sombrillas*.
