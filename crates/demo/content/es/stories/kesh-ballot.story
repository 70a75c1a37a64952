+++
age = "178m"
section = "politics"
region = "asia"
subjects = ["11000000", "20000574"]
places = ["kesh"]
topics = ["election-in-kesh"]
headline = "Nueve partidos y una papeleta tan larga como un brazo"
standfirst = "Kesh vota la semana que viene en una hoja de papel de 71 centímetros. Los problemas empezaron cuando alguien intentó doblarla."
byline = ["Daniyar Osh"]
writer = "rc"
editor = "cs"
agencies = ["Corex"]
picture = "ballot"
related = ["kesh-bank-governor", "night-market"]
+++
La comisión electoral de Kesh ha terminado de imprimir 14,6 millones de papeletas para los comicios de la semana próxima, cada una de 71 centímetros de largo, y ha descubierto que la ranura de la urna mide 24 de ancho.

Habrá que doblar el papel, por tanto, y la ley tiene que decir cómo. Tras dos días de debate, la comisión se ha decidido por cuatro pliegues hacia dentro, para que ningún curioso vea la marca. Un vídeo de noventa segundos enseña el procedimiento. Lo protagoniza la persona que limpia la sede, que resultó ser quien mejor doblaba.

«La gente se ríe, y hace bien», dijo Aigul Serim, que preside la comisión. «Pero una papeleta mal doblada es una papeleta nula. En un distrito reñido, cuatro pliegues pueden ser un escaño».

## Por qué es tan larga

Se presentan nueve partidos, y cada uno tiene derecho a su nombre en dos alfabetos, un símbolo y una fotografía de su líder. Los símbolos datan de cuando uno de cada tres votantes no sabía leer, y nadie se ha atrevido a quitarlos.

1. Junco, el partido gobernante de Oyuna Tarkhan
2. Arado, la oposición rural de Iskar Dolmat
3. Lámpara, el partido de las ciudades y las universidades
4. Balanza, Tetera, Puente, Halcón, Dos Manos y Pozo, que se reparten una quinta parte del voto

El orden se sorteó con un samovar. Pozo salió primero y ha subido desde entonces dos puntos en las encuestas, un regalo que su líder, hidrólogo, considera «estadísticamente bochornoso».

> Mi abuelo votaba con una piedrecita blanca o una negra. Nunca pidió un vídeo para eso.
> -- Bolat Kerimsal, anciano de la aldea y vocal de mesa

Aquí han contado cosas más pequeñas que un pliegue. Hace cinco años, el escaño de Alto Narat se decidió por nueve votos, mientras se anulaban 212 papeletas porque los votantes habían dibujado una sonrisa junto al símbolo de su partido.

Las sonrisas siguen sin valer. La comisión lo estudió y votó, a mano alzada, en contra.
