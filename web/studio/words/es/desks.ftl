# Mesas: cómo está organizada cada una y quién pertenece a ella.
place-desks = Mesas
desks-what = Una mesa es una sección de la redacción. Una noticia pasa por sus fases antes de que los lectores la vean.
desks-new = Mesa nueva
desks-arrange = Organizar
desks-arrange-one = Organizar la mesa { $desk }
desks-none = Todavía no hay mesas
desks-none-why = Sin mesas, todos trabajan con una sola lista. Cree una mesa para cada sección.
desks-name = Nombre
desks-key = Nombre corto
desks-key-hint = Minúsculas sin acento, cifras y guiones. Aparece en las direcciones y no cambia.
desks-key-taken = Otra mesa tiene ese nombre corto; elija uno distinto.
desks-editions = Ediciones
desks-editions-none = Si no se elige ninguna, la mesa escribe para todas.
desks-stages = Fases
desks-stages-why = Una noticia entra por la primera fase; en la última está lista para publicarse.
desks-stage = Fase { $place }
desks-stage-add = Añadir una fase
desks-stage-busy = { $count ->
    [one] una noticia aquí
   *[other] { $count } noticias aquí
  }
desks-four-eyes = Cuatro ojos
desks-four-eyes-why = Quien escribió en último lugar en una noticia no la publica aquí hasta que otra persona escriba en ella o la dé a publicar.
desks-make = Crear la mesa
desks-made = { $desk } ya es una mesa
desks-saved = La mesa { $desk } está organizada
desks-stale = Otra persona organizó esta mesa mientras usted la tenía abierta. Todavía no se ha guardado nada de lo suyo.
desks-stale-theirs = Mostrar lo suyo
desks-stale-mine = Guardar lo mío encima
desks-members = Miembros
desks-members-none = Nadie pertenece solo a esta mesa.
desks-member = Persona
desks-member-add = Añadir
desks-member-remove = Quitar a { $name } de la mesa
desks-member-added = { $name } pertenece ahora a la mesa { $desk }
desks-member-removed = { $name } ya no pertenece a la mesa { $desk }
