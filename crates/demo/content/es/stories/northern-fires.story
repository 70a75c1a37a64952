+++
age = "468m"
section = "climate"
region = "north-america"
subjects = ["03000000", "20001202"]
places = ["northern-border"]
headline = "Incendios en la frontera norte: en busca de un cortafuegos más ancho"
standfirst = "A lo largo de 600 kilómetros de frontera, dos países mantienen desde hace un siglo los árboles a seis metros. El fuego salta ahora doscientos."
byline = ["Coralie Whitefeather-Dunn"]
writer = "ap"
editor = "nd"
agencies = ["Nordwire", "Halden Photo"]
picture = "forest"
related = ["delta-embankment", "glacier-shortest-winter"]
+++
Cuadrillas de ambos lados de la frontera norte empezaron ayer a talar una franja de bosque de 250 metros de ancho con la esperanza de frenar tres incendios que se han unido en uno. La línea sigue la frontera porque es ahí donde ya hay un claro entre los árboles.

Ese claro, llamado la Vista, se abrió en 1908 para que los topógrafos pudieran ver de un mojón al siguiente. Mide seis metros. La semana pasada el fuego lo cruzó once veces sin frenarse.

«Se hizo para zanjar una discusión, y la zanjó», dijo Dale Okimaw, que dirige el campamento oriental. «Nadie le pidió que parase un incendio».

## Dos reglamentos, un viento

Ensancharlo es más difícil de lo que parece. En el lado sur, un árbol de un monte público puede talarse por orden del jefe de bomberos. En el norte hace falta el permiso de quien tenga los derechos de trampeo, y hay 94 titulares. A setenta y uno se los localizó por teléfono en una noche. Casi todos dijeron que sí; uno pidió la madera.

Unas 4.300 personas han dejado nueve poblaciones. El fuego abarca 186.000 hectáreas y ha entrado en la turba, donde puede arder sin llama bajo la nieve.

> Antes esta ladera la quemábamos nosotros, un poco, cada primavera. Luego se prohibió. Así que se fue ahorrando.
> -- Agnes Tallow, anciana de Kettle Narrows

Su argumento ha llegado a los planificadores. La franja nueva no se mantendrá pelada a máquina, como la vieja. Los dos Gobiernos han acordado permitir que las cinco comunidades que la bordean la quemen ligeramente cada dos primaveras, como hacían antes de los mojones.

Eso será después. Por ahora hay 1.100 personas con motosierras, un viento que debe rolar el fin de semana y una sola pregunta: dónde parar. Okimaw ha pintado una marca naranja en el último árbol del plan.

Es una buena pícea blanca, dijo, y en ninguno de los dos mapas tiene dueño.
