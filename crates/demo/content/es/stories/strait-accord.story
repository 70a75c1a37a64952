+++
age = "14m"
section = "world"
region = "talvera"
subjects = ["16000000", "20000076"]
places = ["talvera", "norra"]
topics = ["sarn-strait-talks"]
headline = "Talvera y Norra califican de «sólido como una roca» su acuerdo sobre el estrecho"
front_headline = "Talvera y Norra ven su acuerdo «sólido como una roca»"
standfirst = "Dos Estados pequeños han firmado dos páginas sobre quién puede pasar entre ellos. Cuatro vecinos preparan una votación que podría dejar solos a ambos."
byline = ["Edda Lohr"]
writer = "mg"
editor = "cs"
agencies = ["Nordwire", "Corex"]
picture = "harbour"
related = ["lighthouse-sale", "cup-final"]
+++
Ilse Verran, jefa negociadora de Talvera, y Tomas Okade, secretario de Seguridad de Norra, firmaron esta mañana en Puerto Sarn un acuerdo conjunto sobre el estrecho de Sarn. Es el primer encuentro a ese nivel desde que once barcos fueron obligados a dar media vuelta en junio, y duró tres horas, una más de lo previsto.

«Sólido como una roca», dijo Verran en la escalinata de la capitanía. Okade, preguntado si diría lo mismo, miró al cielo, bajo y mojado, y respondió que aguantaría con cualquier tiempo.

El texto ocupa dos páginas. Mantiene el canal central cerrado a los convoyes, pero obliga a los dos Gobiernos a avisar con antelación.

> Lo que ocurrió en junio fue el error de un solo barco. Todo se decidió muy lejos, contra los puertos pequeños, y son ellos quienes lo están pagando.
> -- Tomas Okade, secretario de Seguridad de Norra

@related lighthouse-sale

## Lo que se ha pactado

El acuerdo entra en vigor a medianoche. [El texto publicado](https://example.org/sarn-accord) establece:

- un turno único de 62 prácticos de ambas orillas
- un solo canal de radio para todo el tráfico del estrecho
- un preaviso de 48 horas antes de cerrar cualquier canal
- ningún buque armado en los canales, ni siquiera propio
- una revisión pública a los 90 días

![strait]

| Canal | Calado | Barcos diarios antes de junio | Barcos diarios ahora |
| Norte | 14 m | 31 | 38 |
| Central | 27 m | 22 | 6 |
| Sur | 9 m | 47 | 51 |

::: La disputa, en breve
En abril, un petrolero que navegaba en convoy y sin práctico rozó las rocas conocidas como los Dientes. Nadie resultó herido.

En junio, Talvera y Norra decidieron que los buques grandes deben llevar un práctico local y pasar de uno en uno. Veskar, Halmia, Orsund y Tolde sostienen que eso solo puede decidirlo la Asamblea Marítima.
:::

## Miedo a quedarse solos

Los cuatro vecinos quieren que la Asamblea, de 61 miembros, condene el cierre. Según nuestro recuento de anoche, 29 miembros están a favor y 17 en contra; 15 no quisieron pronunciarse.

Frente al rompeolas, los prácticos contaron al amanecer 214 barcos fondeados. Uno lleva tanto tiempo esperando que la tripulación lo ha pintado.
