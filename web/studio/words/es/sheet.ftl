# Hojas: una cosa de la casa tal como alguien la rellena.
sheet-to = Volver a { $place }
sheet-missing = No está
sheet-back = Lo que había escrito aquí sin guardar está de nuevo en el formulario.
sheet-changed = Otra persona lo cambió mientras usted lo tenía abierto. Sus cambios están en el formulario; de lo de usted aún no se ha guardado nada.
sheet-clashes = Ambos cambiaron: { $places }. Queda como usted lo tiene.
sheet-yield = Tomar ahí lo de la otra persona
sheet-unsaved = Aún sin guardar; este navegador lo conserva
sheet-throw-away = Descartar los cambios
sheet-readers = { $name }: guardado; los lectores ya lo ven
