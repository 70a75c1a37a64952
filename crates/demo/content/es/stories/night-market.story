+++
age = "26h"
section = "society"
region = "asia"
subjects = ["14000000", "20000558"]
places = ["kesh"]
headline = "Un cuenco más: el último mercado nocturno de Ciudad de Kesh"
standfirst = "Llegó a haber catorce, uno por puente. Al último, bajo el puente de los Curtidores, le queda hasta fin de mes, o hasta que se acaben los fideos."
byline = ["Hana Oyelaran-Kim"]
writer = "ap"
editor = "nd"
agencies = ["Halden Photo"]
picture = "market"
related = ["kesh-ballot"]
correction = "Una versión anterior de este artículo decía que el mercado tenía 200 puestos. Tiene 120; los otros ochenta son clientes que se quedaron el tiempo suficiente para que los contaran."
+++
A las doce menos diez de la noche se encienden las luces bajo el puente de los Curtidores, una guirnalda tras otra, y el último mercado nocturno de Ciudad de Kesh abre en el que, según el ayuntamiento, será su último mes. A y media, la cola de los fideos de la señora Serke sube la escalera, sigue el pretil y baja por el otro lado.

La ciudad tuvo catorce mercados nocturnos. Trece han cerrado desde que se permitió a las tiendas abrir hasta tarde. El decimocuarto ocupa un solar que va a ser estación de autobuses.

«No tengo nada contra los autobuses», dijo Serke, que tiene 74 años y cocina en el mismo sitio desde los diecinueve. «Yo llegué aquí en uno».

## Lo que se vende a oscuras

A las dos de la madrugada uno puede hacerse copiar una llave, escribir una carta o mirar una muela. Un hombre llamado Ilyas arregla paraguas y opina sobre matrimonios. Hay 120 puestos y ninguno tiene rótulo; la gente dice *la lámpara roja* o *detrás de la de los melones*.

> De día esta ciudad te pregunta quién eres. Aquí solo te preguntan cuánto picante.
> -- Jamila Torek, enfermera de noche

El ayuntamiento ofrece plazas en una nave junto a la ronda, con azulejos, desagües y cierre a las once. Diecinueve vendedores aceptaron. El resto ha firmado en papel de envolver una petición que mide ya seis metros; los partidos que concurren a [las elecciones de la semana que viene](story:kesh-ballot) han cogido la costumbre de recorrerla con un fotógrafo.

Ninguno ha prometido conservar el mercado. Dos han prometido estudiarlo.

Esta noche, un repartidor ha fijado una cámara a su bicicleta y graba todos los puestos, del primero al último, sin detenerse. Tarda once minutos. Lo ha hecho ya nueve noches, cuenta, y en todas alguien le ha alargado algo de comer delante del objetivo.

La olla de Serke no se ha vaciado nunca. Se rellena desde los tiempos de su madre. Cuatro personas le han preguntado adónde irá a parar, y aún no ha decidido cuál de ellas se la merece.
