# Portadas: la página de una edición, compuesta a mano.
place-fronts = Portadas
front-title = Portada: { $edition }
front-edition = Edición
front-missing = No se puede mostrar esta portada
front-parts = Partes de esta pantalla
front-stories = Noticias
front-stories-which = Publicadas y listas
front-containers = Bloques
front-preview = Vista previa
front-not-launched = { $count ->
    [one] Un cambio sin lanzar
   *[other] { $count } cambios sin lanzar
  }
front-as-live = Como la ven los lectores
front-stale = No se puede llegar a la redacción; este borrador puede no estar al día.
front-launch = { $count ->
    [0] Lanzar
    [one] Lanzar un cambio
   *[other] Lanzar { $count } cambios
  }
front-launched = { $count ->
    [one] Lanzado: un cambio
   *[other] Lanzado: { $count } cambios
  }
front-launch-others = Hay otras personas en esta portada. Lo que han cambiado en el borrador sale con lo suyo.
front-launch-nothing = El borrador es lo que tienen los lectores; no hay nada que lanzar.
front-undone = Deshecho
front-redo = Rehacer
front-redone = Rehecho
front-compare = Comparar con lo publicado
front-history = Historial
front-history-none = Aquí aún no se ha lanzado nada.
front-live = Publicado
front-draft = Borrador
front-discard = Volver a lo publicado
front-launched-by = { $count ->
    [one] { $name }, un cambio
   *[other] { $name }, { $count } cambios
  }
front-roll-back = Recuperar
front-roll-back-to = Recuperar la de { $at }
front-roll-back-hint = Recuperar cambia el borrador. Los lectores lo ven cuando se lanza.
front-rolled-back = El borrador es como se lanzó el { $at }
front-change-opened = Bloque nuevo: { $container }
front-change-closed = Bloque retirado: { $container }
front-change-shifted = Bloque movido: { $container }
front-change-arranged = Bloque cambiado: { $container }
front-change-added = Añadida a { $container }: { $story }
front-change-removed = Quitada de { $container }: { $story }
front-change-moved = Movida dentro de { $container }: { $story }
front-change-moved-to = Movida de { $from } a { $container }: { $story }
front-change-dressed = Cambiada en { $container }: { $story }
front-change-topics = Temas en foco cambiados
front-change-breaking = Línea de última hora cambiada
front-find = Buscar una noticia
front-find-hint = Titular, tema, número
front-none = Ninguna noticia coincide
front-clipboard = Portapapeles
front-clipboard-empty = Pulse X sobre una tarjeta para dejar aquí su noticia.
front-on-front = En la portada
front-forget = Quitar «{ $story }» del portapapeles
front-add = Añadir «{ $story }» a la portada
front-add-now = Añadir a la portada
front-how = Espacio levanta una tarjeta, las flechas arriba y abajo la mueven, Espacio la suelta, Escape la devuelve. 1, 2 y 3 cambian su tamaño, X la lleva al portapapeles.
front-move = Mover: { $story }
front-lifted = «{ $story }» está levantada.
front-over = Puesto { $place } de { $of } en { $container }
front-dropped = «{ $story }» está en el puesto { $place } de { $container }
front-put-back = Devuelta a su sitio
front-place = Puesto { $place }: { $story }
front-empty = Esta portada no tiene bloques.
front-nothing = Ahora no hay nada aquí
front-automatic = Automática
front-dressed = cambiada para esta portada
front-not-now = No a esta hora
front-not-out = Aún sin publicar
front-scheduled = Sale { $at }
front-of = { $count } de { $size }
front-is-here = { $name } está aquí
front-edit = Palabras, tamaño y horas: { $story }
front-remove = Llevar al portapapeles: { $story }
front-copy = Copiar al portapapeles: { $story }
front-removed = «{ $story }» está en el portapapeles
front-copied = «{ $story }» está también en el portapapeles
front-size = Tamaño
front-size-of = Tamaño: { $story }
front-size-small = Pequeña
front-size-medium = Mediana
front-size-large = Grande
front-size-small-short = S
front-size-medium-short = M
front-size-large-short = L
front-headline = Titular en esta portada
front-kicker = Antetítulo en esta portada
front-container = Bloque
front-place-in = Puesto
front-picture = Imagen
front-picture-own = La de la noticia
front-picture-choose = Elegir otra imagen
front-picture-back = Usar la de la noticia
front-picture-none = Ninguna imagen con texto alternativo y derechos conocidos
front-links = Enlaces debajo
front-links-hint = Hasta cuatro noticias relacionadas con esta; no tendrán tarjeta propia
front-linked = { $count ->
    [one] 1 enlace debajo
   *[other] { $count } enlaces debajo
  }
front-hours = Horas
front-hours-from = Desde ({ $zone })
front-hours-until = Hasta ({ $zone })
front-hours-daily-from = Cada día desde
front-hours-daily-until = Cada día hasta
front-from = desde { $at }
front-until = hasta { $at }
front-daily = cada día { $from }–{ $until }
front-open = Añadir un bloque
front-close = Retirar de la página
front-arrange = Ajustar: { $container }
front-up = Subir: { $container }
front-down = Bajar: { $container }
front-heading = Título
front-role = Qué es
front-role-top-story = Noticia principal
front-role-region = Región
front-role-row = Fila
front-role-live = En emisión
front-role-latest = Últimas
front-look-top-story = Apertura y lista
front-look-region = Región
front-look-row = Fila
front-look-across = Cuatro en fila
front-look-big-left = Grande al inicio
front-look-live = En emisión
front-look-latest = Lista numerada
front-fill = Con qué se llena
front-fill-none = Solo lo elegido
front-fill-newest = Se llena con lo último
front-fill-topic = Se llena con un tema
front-length = Noticias como máximo
front-topics = Temas en foco
front-topic-add = Añadir un tema
front-topic-move = { $topic }, puesto { $place } de { $of }; las flechas lo mueven
front-topic-remove = Quitar { $topic } del foco
front-breaking = Última hora
front-breaking-none = Sin línea de última hora
front-breaking-set = Poner una línea
front-breaking-edit = Cambiar
front-breaking-clear = Retirar
front-breaking-text = La línea
front-breaking-link = Adónde lleva
front-breaking-link-hint = El número de una noticia nuestra o una dirección que empiece por https://
front-device = Dispositivo
front-phone = Teléfono
front-tablet = Tableta
front-desktop = Ordenador
front-preview-of = Vista previa: { $device }
front-preview-failed = No se pudo dibujar la vista previa: { $why }
front-at = Mostrar a las ({ $zone })
front-now = Ahora
front-tomorrow = Mañana, 06:00
front-drawn = Borrador de { $at }.
front-weight = Peso { $total } kB de { $budget }.
front-weight-parts = Página { $html } kB, estilo y script { $style } kB, letras { $fonts } kB, imágenes a la vista { $pictures } kB
keys-front = En una portada
key-front-lift = levantar
key-front-size = tamaño
key-front-remove = al portapapeles
key-front-undo = deshacer
key-front-redo = rehacer
key-front-launch = lanzar
