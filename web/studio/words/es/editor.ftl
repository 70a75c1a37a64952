# La pantalla de una noticia.
editor-opening = Abriendo
editor-missing = Esta noticia no está aquí, o no puede leerla
editor-saving = Guardando
editor-saved = Guardado { $at }
editor-saved-all = Todo guardado
editor-offline = Sin conexión
editor-offline-kept = { $changes ->
    [one] Sin conexión, un cambio guardado aquí
   *[other] Sin conexión, { $shown } cambios guardados aquí
  }
editor-list-flat = Una lista tiene un solo nivel. F6 sale del texto.
editor-signed-out = Sesión cerrada
editor-signed-out-kept = { $changes ->
    [one] Sesión cerrada, un cambio guardado aquí
   *[other] Sesión cerrada, { $shown } cambios guardados aquí
  }
editor-signed-out-why = Su sesión ha terminado. Lo que escriba queda aquí y pasa al servidor cuando vuelva a entrar.
editor-crowded = Demasiadas ventanas
editor-crowded-kept = { $changes ->
    [one] Demasiadas ventanas, un cambio guardado aquí
   *[other] Demasiadas ventanas, { $shown } cambios guardados aquí
  }
editor-crowded-why = Tiene demasiadas ventanas con una noticia abierta. Lo que escriba queda aquí y pasa solo al servidor cuando cierre algunas.
editor-closed = Cerrada
editor-closed-kept = { $changes ->
    [one] Cerrada, un cambio guardado aquí
   *[other] Cerrada, { $shown } cambios guardados aquí
  }
editor-closed-takedown = La noticia se ha retirado y está cerrada. Lo que ve es su copia; ya no se guarda nada.
editor-closed-role = Ya no puede editar esta noticia. Lo que ve es su copia; ya no se guarda nada.
editor-closed-gone = La noticia no está aquí o usted no puede leerla. Lo que ve es su copia; ya no se guarda nada.
editor-closed-too-large = Lo que ha insertado es más de lo que la redacción acepta de una vez, y ha cerrado esta noticia para esta ventana. Lo que ve es su copia; ya no se guarda nada.
editor-closed-malformed = La redacción no pudo leer lo que envió esta ventana y le ha cerrado esta noticia. Lo que ve es su copia; ya no se guarda nada.
editor-closed-forged = Otra persona ha escrito con el número de esta ventana, y lo que esta escribe no llega. Lo que no había llegado se conserva encima del texto.
editor-closed-go-on = Seguir con lo que tiene la redacción
editor-closed-other = El servidor ha cerrado esta noticia. Lo que ve es su copia; ya no se guarda nada.
editor-refused = El texto está a salvo, pero así no puede ser una versión: { $why }
editor-undrawn = El texto no se puede mostrar aquí tal como está; la redacción lo tiene entero. Vuelva a cargar la página; si sigue igual, avise al equipo técnico.
editor-copy-text = Copiar el texto
editor-readonly = Solo lectura
editor-readonly-kept = { $changes ->
    [one] Solo lectura, un cambio guardado aquí
   *[other] Solo lectura, { $shown } cambios guardados aquí
  }
editor-spiked = Esta noticia está descartada. Se puede leer, no escribir.
editor-spiked-by = { $name } descartó esta noticia, { $at }. Se puede leer, no escribir.
editor-spiked-waits = Lo que escribió no ha llegado. Se guarda en este navegador y entrará en el texto cuando se recupere la noticia.
editor-embargo = Embargada hasta { $until }. Se puede escribir y leer, no publicar.
editor-published-by = { $name } publicó la versión { $number }
editor-published-on-time = Salió a la hora programada: versión { $number }
editor-unscheduled-by = { $name } cambió el texto o una imagen: la noticia ya no está programada y solo saldrá cuando se programe de nuevo.
editor-unscheduled-you = Ha cambiado el texto o una imagen: la noticia ya no está programada y solo saldrá cuando se programe de nuevo.
editor-held = Tocaba publicarla y no pudo salir: la noticia ya no está programada y solo saldrá cuando se programe de nuevo.
editor-here = En esta noticia
editor-person-editing = { $name }, editando
editor-person-reading = { $name }, leyendo
editor-in-field = { $name } está en «{ $field }»
editor-back = Volver a la mesa
editor-untitled = Aún sin titular
editor-publish = Publicar…
editor-checklist = Lista de control
editor-region-text = Texto de la noticia
editor-region-side = Datos de la noticia
editor-tab-text = Texto
editor-source-text = Texto original
editor-tab-publish = Publicar
editor-tab-details = Datos
editor-tab-versions = Versiones
editor-tab-notes = Notas
editor-tab-suggestions = Sugerencias

editor-kicker = Antetítulo
editor-kicker-none = Aún sin antetítulo: indique un tema o un lugar
editor-headline = Titular
editor-front-headline = Titular de portada
editor-standfirst = Entradilla
editor-text = Texto
editor-length = { $length } de { $most }
editor-words = { $count ->
    [one] una palabra, { $minutes } min
   *[other] { $shown } palabras, { $minutes } min
  }
editor-hero = Imagen principal
editor-hero-add = Añadir imagen principal
editor-sign-off = Firma
editor-sign-off-none = Nadie ha firmado todavía

editor-formatting = Formato
editor-bold = Negrita
editor-italic = Cursiva
editor-link = Enlace
editor-language-of-words = Idioma de estas palabras
editor-undo = Deshacer
editor-redo = Rehacer
editor-find = Buscar y reemplazar
editor-suggest = Sugerir
editor-suggest-on = Lo que cambie será ahora una sugerencia
editor-suggest-off = Lo que cambie se hará ahora al momento
editor-do-suggest = Sugerir cambios
editor-do-write = Cambiar directamente
editor-do-count = Contar las palabras
editor-do-stage = Pasar a «{ $stage }»
editor-comment = Comentario
editor-move-block = Mover este bloque
editor-row-add = Añadir fila
editor-column-add = Añadir columna
editor-row-drop = Borrar fila
editor-column-drop = Borrar columna

editor-put = Insertar
editor-put-subheading = Ladillo
editor-put-picture = Imagen
editor-put-quotation = Cita
editor-put-bullets = Lista
editor-put-numbers = Lista numerada
editor-put-table = Tabla
editor-put-fact-box = Recuadro de datos
editor-put-related = Noticia relacionada
editor-put-embed = Contenido externo

editor-find-text = Buscar en el texto
editor-find-back = Resultado anterior
editor-find-next = Resultado siguiente
editor-found = { $now } de { $all }
editor-replaced = { $count ->
    [one] un reemplazo
   *[other] { $shown } reemplazos
  }
editor-match-case = Distinguir mayúsculas
editor-whole-words = Palabras completas
editor-replace-with = Reemplazar por
editor-replace = Reemplazar
editor-replace-all = Reemplazar todo

editor-remove = Quitar
editor-picture-gone = Esta imagen no está en la casa
editor-no-alt = Sin texto alternativo
editor-no-credit = Sin crédito
editor-rights = Derechos
editor-rights-own = propia
editor-rights-agency = agencia
editor-rights-licensed = con licencia
editor-rights-public = dominio público
editor-rights-unknown = derechos desconocidos
editor-picture-change = Cambiar
editor-picture-choose = Elegir una imagen
editor-picture-search = Buscar por lo que muestra o por su autor
editor-picture-upload = Subir
editor-picture-working = Subiendo
editor-picture-file = Archivo
editor-picture-more = Más imágenes
editor-picture-use = Usar esta imagen
editor-pictures = Imágenes
editor-alt = Texto alternativo
editor-alt-here = Texto alternativo en esta noticia
editor-alt-hint = ¿Qué necesita saber quien no puede verla?
editor-caption = Pie de foto
editor-caption-here = Pie de foto en esta noticia
editor-credit = Crédito
editor-credit-is = { $credit } · { $rights }
editor-not-published = Sin publicar
editor-story-gone = Esta noticia no está aquí, o no puede leerla
editor-embed-unknown = Proveedor desconocido
editor-embed-title = Título
editor-embed-wrong = Allí no hay nada con ese nombre
editor-embed-address = Dirección
editor-embed-hint = Pegue una dirección de { $providers }
editor-embed-use = Insertar
editor-link-story = Una de nuestras noticias
editor-link-address = Dirección
editor-link-hint = Empieza por https://, http:// o mailto:
editor-link-use = Enlazar
editor-link-remove = Quitar el enlace
editor-language = Idioma
editor-language-as-story = El de la noticia
editor-language-hint = Para que se lean y se dividan bien
editor-language-use = Marcar

editor-paste-pictures = { $count ->
    [one] Se ha omitido una imagen. Las imágenes salen de la casa, con derechos.
   *[other] Se han omitido { $shown } imágenes. Las imágenes salen de la casa, con derechos.
  }
editor-paste-too-much = { $blocks } bloques son más de los que admite una noticia. No se ha pegado nada.
editor-paste-too-long = El texto ocuparía { $size } MB; una noticia admite 2. No se ha pegado nada.

editor-comment-new = Comentar lo seleccionado
editor-comment-send = Comentar
editor-comment-by = Comentario de { $name }
editor-comment-for = { $name }, por { $whose }
editor-comment-lost = Las palabras a las que se refería ya no están
editor-comment-nowhere = Aquí no hay palabras que comentar. Seleccione algunas; lo que ha escrito se conserva.
editor-names-away = No se puede nombrar a nadie mientras la redacción no responda. Envíelo más tarde, o sin la @; lo que ha escrito se conserva.
editor-mention-unknown = Aquí nadie se llama «{ $name }»: no se avisa a nadie.
editor-resolved = Resuelto
editor-no-comments = Sin comentarios
editor-reply = Responder
editor-reply-send = Enviar
editor-resolve = Resolver
editor-reopen = Reabrir
editor-show-resolved = Mostrar los resueltos
editor-people = Personas

editor-no-suggestions = No hay sugerencias pendientes
editor-inserted-by = { $name } sugiere insertar
editor-deleted-by = { $name } sugiere borrar
editor-replaced-by = { $name } sugiere reemplazar
editor-accept = Aceptar
editor-reject = Rechazar
editor-accept-all = Aceptar las { $count }
editor-reject-all = Rechazar las { $count }
editor-suggestion-moved = Esta sugerencia acaba de cambiar. Mírela de nuevo.

editor-field-crossed = Entretanto alguien ha escrito aquí:
editor-field-empty = nada
editor-field-mine = Escribir lo mío
editor-field-theirs = Dejarlo así

editor-versions = Versiones
editor-name-version = Dar nombre a esta versión
editor-version-name = Nombre
editor-version-hint = El texto se guarda de todos modos; un nombre ayuda a encontrarlo
editor-named = Esta versión se llama ahora «{ $name }»
editor-only-named = Solo las que tienen nombre y las publicadas
editor-pick = Elegir la versión { $number }
editor-is-published = Publicada
editor-compare = Comparar
editor-compare-with = Comparar la versión { $from } con la { $to }
editor-compare-picked = Comparar las dos elegidas
editor-compare-title = De la versión { $from } a la { $to }
editor-compare-count = { $count ->
    [0] Nada cambia
    [one] Cambia un bloque
   *[other] Cambian { $count } bloques
  }
editor-restore = Restaurar
editor-restore-number = Restaurar la versión { $number }
editor-restore-asks = Ahora escriben aquí: { $names }. La frase que tienen a medias sale del texto con lo demás; la conservan encima del texto.
editor-restore-suggestions = { $count ->
    [one] Una sugerencia pendiente está en el texto que se sustituye y se va con él; ninguna versión la guarda.
   *[other] { $shown } sugerencias pendientes están en el texto que se sustituye y se van con él; ninguna versión las guarda.
  }
editor-restored = El texto vuelve a ser el de la versión { $number }. Lo que había antes está en las versiones.
editor-restored-by = { $name } recuperó el texto de la versión { $number }. Lo que había antes está en las versiones.
editor-saved-back = Alguien movió o cambió de forma el párrafo en el que usted escribía antes de recibir sus palabras. Están de nuevo en él; compruebe que estén en su sitio:
editor-saved-kept = Alguien quitó o reescribió el párrafo en el que usted escribía antes de recibir sus palabras. Aquí están guardadas:
editor-unsent = Usted escribió esto aquí, y no había llegado cuando la noticia dejó de estar abierta para usted. Solo está en este navegador:
editor-unsent-wordless = Usted cambió algo aquí, y no había llegado cuando la noticia dejó de estar abierta para usted. No hay palabras que copiar.
editor-saved-put = Ponerlas donde está el cursor
editor-more-versions = Versiones anteriores

editor-subjects = Temas
editor-places = Lugares
editor-topics = Asuntos en curso
editor-regions = Regiones
editor-section = Sección
editor-programme = Programa
editor-kicker-hint = El primero aparece en el antetítulo
editor-token-move = { $name }, puesto { $place } de { $of }; las flechas lo mueven
editor-byline = Autoría
editor-byline-hint = Los nombres tal como se imprimen, separados por comas
editor-sign-off-hint = Se forma con quien escribió y quien aprobó; lo que escriba aquí prevalece
editor-sign-off-typed = Escrita a mano. Sin ella: { $derived }
editor-slug = Nombre corto
editor-slug-hint = Sale del titular si no escribe uno
editor-slug-wrong = Una dirección necesita al menos una letra o un número
editor-related = Noticias relacionadas
editor-recording = Grabación
editor-permalink = Enlace corto

place-story = Noticia
keys-editor = Texto
key-put = Insertar un bloque, en una línea vacía
key-bold = Negrita, cursiva
key-lists = Lista numerada, lista
key-link = Enlace, con texto seleccionado
key-blocks = Mover el bloque arriba o abajo
key-comment = Comentar lo seleccionado
key-find = Buscar y reemplazar
key-name = Dar nombre a esta versión
key-region = Zona siguiente: texto, barra, datos
key-source = Original junto a la traducción
key-publish = Panel de publicación; nunca publica por sí solo
