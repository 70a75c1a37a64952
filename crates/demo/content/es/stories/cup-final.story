+++
age = "168m"
section = "sport"
region = "talvera"
subjects = ["15000000", "20001065"]
places = ["port-sarn", "talvera"]
headline = "Puerto Sarn gana la copa en el minuto 118"
standfirst = "Dos horas de lluvia, una tarjeta roja y el gol de un defensa que había pedido el cambio. El puerto hizo sonar las sirenas hasta la una."
byline = ["Bastian Okoro"]
writer = "lv"
editor = "nd"
agencies = ["Nordwire", "Halden Photo"]
picture = "stadium"
related = ["strait-accord", "lumen-opening"]
+++
Puerto Sarn venció anoche por 2-1 en la prórroga a los Hask Rovers y ganó la Copa de Talvera con un cabezazo a la salida de un córner en el minuto 118. Lo firmó Jory Tanager, un central que había marcado un gol en once temporadas y que, según contó, llevaba pidiendo el cambio desde el 100.

«Tenía calambres en las dos piernas», dijo. «Subí al córner porque quedaba más cerca que volver».

Es la primera copa del club en 29 años, y le costó. Hask, que viene de una isla de 4.100 habitantes y llegó en transbordador con cerca de la mitad, se adelantó a los nueve minutos por medio de Ilan Mboro, cuyo tiro raso patinó bajo el portero en un césped que ya se hacía sopa.

## El largo paseo de la árbitra

El empate llegó de penalti poco antes del descanso. La árbitra, Sunniva Aalto, lo señaló, caminó hasta la banda para ver las imágenes, se encontró la pantalla apagada por la lluvia y volvió. Mantuvo su decisión. El capitán de Hask mantuvo la suya, que era decirle lo que pensaba, y fue expulsado.

Con diez, Hask defendió durante 74 minutos, y lo hizo de maravilla. Su portero, Anders Quill, el chico de Pia-Lotta, paró once tiros y atrapó un paraguas.

> Vinimos con diez jugadores, un barco y sin dormir. No lo cambiaría por su copa. Lo cambiaría por una camisa seca.
> -- Ruta Selm, entrenadora de los Hask Rovers

Al pitido final, los 214 barcos fondeados frente al puerto y que [no van a ninguna parte](story:strait-accord) hicieron sonar a la vez sus sirenas. La policía recibió tres quejas, todas de la misma dirección: la del gerente del hotel de Hask.

La copa pasó la noche en el escaparate de una panadería de la calle de los Cordeleros, llena de bollos. Volverá al estadio el día del desfile.

Tanager no irá en el autobús. Tiene orden de no cansar las piernas.
