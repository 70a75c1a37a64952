# La mesa: lista, tablero, panel lateral.
desk-title = Mesa { $desk }
desk-title-all = Todas las mesas
desk-counts = { $count ->
    [one] { $stories } noticia en curso
   *[other] { $stories } noticias en curso
  }, { $waiting ->
    [one] una espera edición
   *[other] { $waiting } esperan edición
  }
desk-new = Nueva noticia
desk-list = Noticias
desk-filter = Filtrar
desk-as-list = Como lista
desk-as-board = Como tablero
desk-more = Más noticias
desk-select = Elegir «{ $story }»
desk-chosen = { $count ->
    [one] Una noticia elegida
   *[other] { $count } noticias elegidas
  }
desk-move-to = Pasar a la fase
desk-move = Pasar
desk-clear = No elegir ninguna
desk-no-headline = Aún sin titular
desk-no-topic = Otros
desk-no-desk = Sin mesa
desk-embargo = Embargo { $at }
desk-due = para { $when }
desk-late = era para { $when }
desk-is-here = { $name } está aquí
desk-is-assigned = Asignada a { $name }
desk-mentions = Le menciona
desk-text-by = Texto de { $name }, { $at }
desk-open = Abrir
desk-assign = Asignar
desk-assign-one = Asignar «{ $story }»
desk-assign-many = { $count ->
    [one] Asignar una noticia
   *[other] Asignar { $count } noticias
  }
desk-assigned = «{ $story }» está asignada
desk-assigned-you = { $name } le ha asignado «{ $story }»
desk-moved = «{ $story }» está ahora en «{ $stage }»
desk-many-done = { $count ->
    [one] Una noticia cambiada
   *[other] { $count } noticias cambiadas
  }
desk-many-failed = «{ $story }» no se cambió: { $why }
desk-many-left = Sin cambios: { $count }. Con ellas no es posible o no le corresponde.
desk-not-yours = Su papel no le permite hacer eso con «{ $story }».
desk-not-draft = «{ $story }» no es un borrador: ya pasó por sus fases.
desk-on-none = «{ $story }» aún no está en ninguna mesa; asígnela primero.
desk-spike = Descartar
desk-unspike = Recuperar
desk-spiked = «{ $story }» está descartada
desk-unspiked = «{ $story }» vuelve a ser un borrador
desk-is-spiked = «{ $story }» está descartada; recupérela primero.
desk-spike-no-draft = «{ $story }» no es un borrador; solo se descartan borradores.
desk-spike-scheduled = «{ $story }» está programada; quítela primero de la programación.
desk-peek-at = Ver «{ $story }»
desk-stale = No se puede llegar a la redacción; esta lista puede no estar al día.
desk-empty = Aún no hay nada
desk-empty-why = Aquí aparecen las noticias que se están escribiendo, con quién trabaja en ellas y para cuándo.
desk-none = Ninguna noticia coincide
desk-none-why = Ningún borrador ni noticia publicada coincide con estas palabras y filtros.
desk-none-on-board = El tablero muestra el trabajo en curso; nada de él coincide con estas palabras y filtros.
desk-none-all = Mostrar todas

column-story = Noticia
column-stage = Fase
column-language = Idioma
column-words = Palabras
column-here = Aquí ahora
column-changed = Cambio

stage-idea = Idea
stage-writing = En redacción
stage-needs-edit = Por editar
stage-ready = Lista
state-draft = Borrador
state-spiked = Descartada
state-scheduled = Programada
state-scheduled-at = Programada { $at }
state-published = En línea
state-changed = En línea, con cambios
state-corrected = Corregida
state-unpublished = Despublicada
state-taken-down = Retirada

filter-all = Todas
filter-mine = Mías
filter-mentions = Me menciona
filter-words = Buscar
filter-desk = Mesa
filter-desk-all = Mesa: todas
filter-person = Persona
filter-person-all = Persona: todas
filter-language = Idioma
filter-language-all = Idioma: todos
filter-sort = Orden
filter-sort-changed = Orden: último cambio
filter-sort-due = Con plazo, las más próximas primero
filter-save = Guardar este filtro
filter-name = Nombre del filtro
filter-forget = Olvidar el filtro «{ $name }»

peek = De un vistazo
peek-kicker = Antetítulo
peek-text = Texto
peek-people = Personas
peek-due = Entrega
peek-note = Nota
peek-embargo = Embargo hasta
peek-publish = Publicación e historial

assign-desk = Mesa
assign-find = Buscar a alguien
assign-due = Entrega ({ $zone })
assign-various = Varios; se queda como está
assign-various-people = En estas trabajan personas distintas. Quienes usted elija ocuparán su lugar; si no elige a nadie, se quedan.

new-headline = Titular
new-edition = Edición
new-begin = Empezar

board-how = Espacio levanta una tarjeta, las flechas la llevan a otra fase, Espacio la suelta, Escape la devuelve.
board-column = { $stage }, { $count ->
    [one] una noticia
   *[other] { $count } noticias
  }
board-lifted = «{ $story }» está levantada
board-over = { $stage }, lugar { $place } de { $of }
board-put-back = Devuelta a su sitio
