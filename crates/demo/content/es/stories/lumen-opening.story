+++
age = "288m"
section = "culture"
region = "talvera"
subjects = ["01000000", "20000006"]
places = ["port-sarn", "talvera"]
topics = ["lumen-film-week"]
headline = "La Semana de Cine Lumen se abre con una película rodada en un solo barco"
front_headline = "Lumen se abre con una película rodada en un solo barco"
standfirst = "Cuatro actores, cinco técnicos y un pesquero que hacía agua. «Aguas quietas» costó lo mismo que su cartel y dejó muda a la sala."
byline = ["Ottoline Vey"]
writer = "ap"
editor = "nd"
agencies = ["Corex"]
picture = "festival"
related = ["strait-accord", "cup-final"]
+++
La vigesimosegunda Semana de Cine Lumen se inauguró anoche en Puerto Sarn con «Aguas quietas», una película de 84 minutos que no sale nunca de la cubierta, la bodega y el puente de un pequeño arrastrero. Cuando terminó, nadie aplaudió durante un rato. Después empezaron los prácticos del puerto, en la última fila, y la ovación siguió bastante después de encenderse las luces.

La historia es sencilla. Dos hermanos que no se hablan desde el entierro de su padre deben esperar once horas a que suba la marea. La madre está en la radio. El cuarto personaje es un inspector que subió a contar pescado y está demasiado mareado para irse.

«Había dinero para un solo decorado, y tenía que flotar», dijo la directora, Maren Solvang-Idris, de 31 años y antigua marinera. «Me preguntan por la luz. La luz es la que había».

## Nueve personas, ocho literas

Se rodó en diecinueve días en el *Constance*, un barco de faena de la isla de Hask. El equipo dormía a bordo, por turnos. El ruido de la bomba de achique, que no paró porque el casco hacía agua, no se pudo eliminar, así que la compositora afinó con él sus violonchelos.

> Les dije que el barco tiene cuarenta años y no piensa actuar. Se ha llevado el mejor papel.
> -- Eskil Dahn, dueño del «Constance»

Solvang-Idris ha impuesto al festival una pequeña norma: quien llegue con botas de agua entra gratis. A media tarde, una tienda de la calle de los Cordeleros las había agotado.

Lumen proyecta en siete días 116 películas de 47 países, nueve de ellas a concurso por el Farol, un premio de latón y cristal rajado que cada ganador debe devolver al cabo de un año. Esta vez estuvo a punto de no llegar: el último premiado vive al otro lado del estrecho y el paquete pasó [cuatro noches en la cola de barcos](story:strait-accord) frente al puerto.

El *Constance* no ha visto la película. Había salido a pescar.
