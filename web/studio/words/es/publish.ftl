# Publicar: el panel, el comprobante, las vistas previas, las traducciones.

publish-title = Publicar
publish-screen-of = { $screen }: { $headline }
publish-before = Antes de publicar
publish-acts = Qué puede hacer con esta noticia
publish-nothing = Ahora no puede hacer nada con esta noticia.
publish-send-on = Otros la publican. Pásela adelante con su fase, en la barra sobre el texto.
publish-due = Sale: { $when }
publish-held = Embargada hasta { $when }
publish-since = Pública desde { $when }
publish-updated = Publicada por primera vez { $first }, actualizada { $when }
publish-blocked = { $count ->
    [one] Hay algo que lo impide. Arréglelo primero.
   *[other] Hay { $count } cosas que lo impiden. Arréglelas primero.
}
publish-blocked-eyes = Tiene que publicarla otra persona: esta mesa pide un segundo par de ojos.
publish-warned = { $count ->
    [one] La lista tiene un aviso.
   *[other] La lista tiene { $count } avisos.
}
publish-cancel = Cancelar
publish-write = Abrir el texto
publish-busy = Un momento…
publish-keeping = Guardando sus últimas palabras…
publish-words-away = No hay conexión con la redacción. Lo que ha escrito se conserva en este navegador; no se hará nada con la noticia hasta que haya llegado.
publish-words-late = Sus últimas palabras aún no han llegado a la redacción. No se ha hecho nada; inténtelo de nuevo en un momento.
publish-outcome = Resultado
publish-forecast = Qué ocurrirá
publish-forecast-schedule = { $when }: saldrá por sí solo el texto que sea entonces el más reciente. Si algo lo impide, la noticia quedará fuera de la programación.
publish-forecast-lose = Si cambia el texto, la noticia deja de estar programada hasta que la programe de nuevo alguien que pueda hacerlo.
publish-forecast-embargo = Hasta { $when } nada de ella sale de la casa.
publish-forecast-embargo-then = Después aún habrá que publicarla o programarla.

publish-act-publish = Publicar…
publish-act-schedule = Programar…
publish-act-unschedule = Quitar de la programación…
publish-act-embargo = Embargar…
publish-act-lift-embargo = Levantar el embargo…
publish-act-correct = Corregir…
publish-act-unpublish = Despublicar…
publish-act-take-down = Retirar…
publish-sure-publish = ¿Publicar «{ $headline }» ahora?
publish-sure-schedule = ¿Cuándo debe salir?
publish-sure-unschedule = ¿Quitarla de la programación? Entonces no saldrá por sí sola.
publish-sure-embargo = ¿Hasta cuándo no puede salir nada de ella?
publish-sure-lift-embargo = ¿Levantar el embargo?
publish-sure-correct = ¿Publicar el último texto con una nota pública sobre el error?
publish-unchanged = Nada ha cambiado en el texto desde que se publicó. Los lectores reciben el mismo texto con su nota.
publish-nothing-new = Los lectores ya tienen este texto: no hay nada nuevo que publicar.
publish-unread = Su texto más reciente contiene cambios que los lectores aún no tienen.
publish-unread-agreed = Publicarlos con la corrección
publish-sure-unpublish = ¿Despublicar «{ $headline }»? Para los lectores será como si nunca hubiera existido.
publish-remains = Sigue siendo público: { $languages }
publish-elsewhere = Los lectores también la tienen en ediciones que no son suyas. Avise a sus editores:
publish-waits = { $language } está en la programación: quitarla
publish-drafts-stay = Borradores en la redacción: { $languages }. Lo que traduce una noticia retirada no sale.
publish-sure-take-down = ¿Retirarla para siempre? El texto desaparece de todas las páginas y de todos los instantes; su nota se queda.
publish-confirm-publish = Publicar ahora
publish-confirm-schedule = Programar
publish-confirm-unschedule = Quitar de la programación
publish-confirm-embargo = Poner el embargo
publish-confirm-lift-embargo = Levantar el embargo
publish-confirm-correct = { $count ->
    [one] Publicar la corrección
   *[other] Publicar la corrección en { $count } idiomas
}
publish-confirm-unpublish = Despublicar
publish-confirm-take-down = { $count ->
    [one] Retirar para siempre
   *[other] Retirar para siempre en { $count } idiomas
}
publish-done-publish = Publicada.
publish-done-schedule = Programada.
publish-done-unschedule = Fuera de la programación.
publish-done-embargo = Embargada.
publish-done-lift-embargo = El embargo está levantado.
publish-done-correct = La corrección es pública.
publish-done-unpublish = Despublicada.
publish-done-take-down = Retirada.
publish-done-amend = Los lectores tienen las nuevas palabras.
publish-done-in = Hecho en: { $languages }
publish-refused-in = No se hizo en { $language }: { $why }
publish-unanswered-in = Aún sin respuesta para { $language }: { $why }
publish-note-correct = Qué se dice a los lectores de la corrección
publish-note-take-down = La nota que queda en lugar del texto
publish-told = Qué se dice a los lectores
publish-told-correction = Corrección, { $when }
publish-told-notice = Nota de retirada, { $when }
publish-told-amended = modificada { $when }
publish-amend = Modificar…
publish-amend-note = La nota con otras palabras
publish-amend-save = Mostrar estas palabras a los lectores
publish-stale = Alguien ha cambiado la noticia entretanto. No se ha hecho nada.
publish-stale-by = { $who } cambió la noticia ({ $when }). No se ha hecho nada.
publish-stale-published = { $who } publicó la noticia ({ $when }). No se ha hecho nada.
publish-stale-you = Ha cambiado la noticia desde que se abrió esto. No se ha hecho nada.
publish-stale-you-published = Usted ha publicado la noticia ({ $when }).
publish-stale-look = Volver a mirar
publish-stale-publish = Publicar lo que hay ahora

publish-when-date = Fecha
publish-when-time = Hora
publish-when-zone = Zona horaria
publish-when-never = Entonces se adelantan los relojes: { $when } no existe. ¿Cuál quiere decir?
publish-when-twice = Entonces se atrasan los relojes: { $when } llega dos veces. ¿Cuál quiere decir?
publish-when-earlier = La primera
publish-when-later = La segunda
publish-when-passed = { $when } ya ha pasado: la hora allí es { $now }. Elija una posterior.

publish-check-is-blocks = Impide publicar:
publish-check-is-warns = Mire esto:
publish-check-is-good = En orden:
publish-check-paragraph = párrafo { $paragraph }
publish-check-show = Mostrar
publish-check-under-embargo = Embargada hasta { $until }
publish-check-under-embargo-mend = Publíquela entonces o levante el embargo.
publish-check-source-under-embargo = Una noticia que traduce está embargada hasta { $until }
publish-check-source-under-embargo-mend = Publíquela entonces o levante ese embargo.
publish-check-source-taken-down = La noticia que traduce fue retirada
publish-check-source-taken-down-mend = Descártela también. Si se sostiene por sí sola, indíquelo en Traducciones.
publish-check-no-headline = Falta el titular
publish-check-no-headline-mend = Escriba uno.
publish-check-long-headline = El titular tiene { $length } caracteres de { $most }
publish-check-long-headline-mend = Acórtelo o dé un titular de portada.
publish-check-no-standfirst = Falta la entradilla
publish-check-no-standfirst-mend = Las tarjetas y los canales no mostrarán ninguna.
publish-check-no-text = Falta el texto
publish-check-no-text-mend = La página no mostrará ninguno.
publish-check-no-recording = Falta la grabación
publish-check-no-recording-mend = Añada el archivo de audio o vídeo.
publish-check-long-standfirst = La entradilla tiene { $length } caracteres de { $most }
publish-check-long-standfirst-mend = Acórtela.
publish-check-no-kicker = Falta el antetítulo
publish-check-no-kicker-mend = Dele una materia o un lugar.
publish-check-filed = Antetítulo, sección y tema o región están puestos
publish-check-four-eyes = Cuatro ojos
publish-check-four-eyes-mend = En esta mesa publica alguien distinto de quien escribió en último lugar.
publish-check-no-second-editor = Nadie más la ha leído
publish-check-no-second-editor-mend = Pida a otra persona que la lea.
publish-check-second-editor = Segunda lectura: { $editor }
publish-check-source-is-newer = La noticia que traduce ha cambiado desde entonces
publish-check-source-is-newer-mend = Incorpore los cambios y marque la traducción como al día.
publish-check-open-suggestions = { $count ->
    [one] Hay una sugerencia abierta
   *[other] Hay { $count } sugerencias abiertas
}
publish-check-open-suggestions-mend = Acéptelas o rechácelas. Los lectores reciben el texto sin ellas.
publish-check-open-comments = { $count ->
    [one] Hay un comentario abierto
   *[other] Hay { $count } comentarios abiertos
}
publish-check-open-comments-mend = Léalos y resuelva lo que esté hecho. Los lectores no los ven.
publish-check-picture-is-missing = Una imagen no está en la casa
publish-check-picture-is-missing-mend = Añádala o quítela.
publish-check-picture-has-no-alt = Una imagen no tiene texto alternativo
publish-check-picture-has-no-alt-mend = Diga qué necesita saber quien no la ve.
publish-check-picture-has-no-credit = Una imagen no tiene crédito
publish-check-picture-has-no-credit-mend = Nombre a quien la hizo.
publish-check-picture-has-no-rights = No se conocen los derechos de una imagen
publish-check-picture-has-no-rights-mend = Diga si son propios, de agencia, con licencia o públicos.
publish-check-file-is-withdrawn = Una imagen o grabación se fue con una noticia retirada
publish-check-file-is-withdrawn-mend = Vuelva a subir el archivo o quítelo.
publish-check-picture-has-changed = Una imagen ha cambiado desde que los lectores tienen la noticia
publish-check-picture-has-changed-mend = Publique la noticia de nuevo para mostrarla así.
publish-check-picture-is-whole = La imagen tiene texto alternativo, pie, crédito y derechos
publish-check-leads-to-hidden = Un enlace lleva a una noticia que los lectores no ven
publish-check-leads-to-hidden-mend = Publique primero esa noticia o quite el enlace.
publish-check-stale-day = «{ $word }» se escribió otro día
publish-check-stale-day-mend = Ponga la fecha o actualícelo.
publish-check-table-is-empty = Una tabla solo tiene celdas vacías
publish-check-table-is-empty-mend = Complétela o quítela.
publish-check-table-has-empty-row = La fila { $row } de una tabla está vacía
publish-check-table-has-empty-row-mend = Complétela o quítela.
publish-check-picture-alt-untranslated = El texto alternativo de una imagen sigue siendo el del original
publish-check-picture-alt-untranslated-mend = Tradúzcalo.
publish-check-picture-caption-untranslated = El pie de una imagen sigue siendo el del original
publish-check-picture-caption-untranslated-mend = Tradúzcalo.

publish-receipt-shown = Los lectores la ven: { $right } de { $all } lugares
publish-receipt-gone = Ya no está: { $right } de { $all } lugares
publish-receipt-is-right = Como debe ser:
publish-receipt-is-wrong = No como debe ser:
publish-receipt-shows = se muestra
publish-receipt-does-not-show = no se muestra
publish-receipt-after = tras { $ms } ms
publish-receipt-ask = Comprobar ahora en todos los lugares
publish-surface-page = Página
publish-surface-permalink = Enlace permanente
publish-surface-front = Portada
publish-surface-section = Sección { $name }
publish-surface-region = Región { $name }
publish-surface-subject = Materia { $name }
publish-surface-place = Lugar { $name }
publish-surface-topic = Tema { $name }
publish-surface-programme = Programa { $name }
publish-surface-rss = Canal RSS
publish-surface-atom = Canal Atom
publish-surface-json-feed = Canal JSON
publish-surface-news-sitemap = Mapa de noticias
publish-surface-text = Página de solo texto
publish-surface-ninjs = ninjs

publish-history-title = Historial
publish-history-line = { $who }: { $what ->
    [create] empezó la noticia
    [revise] guardó la revisión { $revision }
    [name-revision] dio nombre a la revisión { $revision }
    [publish] publicó
    [publish-on-time] publicó a la hora programada
    [hold] no pudo salir cuando tocaba
    [receive] recibió un texto de agencia
    [schedule] programó
    [unschedule] quitó de la programación
    [spike] descartó
    [unspike] recuperó
    [lose-schedule] cambió el texto o una imagen tras programarlo: fuera de la programación hasta que la fije de nuevo quien puede
    [embargo] puso un embargo
    [lift-embargo] levantó el embargo
    [correct] corrigió
    [amend-correction] modificó una nota de corrección
    [unpublish] despublicó
    [take-down] retiró
    [amend-notice] modificó la nota de retirada
    [assign] cambió la asignación
    [link-translation] enlazó una traducción
    [mark-up-to-date] la marcó como al día con su fuente
    [stand-alone] la hizo independiente
    [share-preview] compartió una vista previa
    [revoke-preview] anuló una vista previa
   *[other] { $what }
}

preview-title = Vista previa
preview-of = Vista previa: { $headline }
preview-width = Anchura
preview-phone = Teléfono
preview-tablet = Tableta
preview-desktop = Escritorio
preview-theme = Claro u oscuro
preview-light = Claro
preview-dark = Oscuro
preview-at = A fecha de ({ $zone })
preview-now = Ahora
preview-again = Cargar de nuevo
preview-page = La página como la verán los lectores
preview-share-title = Compartir esta vista previa
preview-share-for = El enlace termina tras
preview-share-hours = { $hours ->
    [one] una hora
   *[other] { $hours } horas
}
preview-share-fixed = Mostrar solo la revisión { $revision }
preview-share-shows = El enlace muestra la página a fecha de { $when }.
preview-share-make = Crear un enlace
preview-share-link = Enlace
preview-share-copy = Copiar
preview-share-copied = El enlace está copiado.
preview-share-once = El enlace se muestra solo esta vez. Quien lo tenga puede leer la noticia sin iniciar sesión.
preview-share-line = { $who }, hasta { $until }
preview-share-of = revisión { $revision }
preview-share-at = a fecha de { $when }
preview-share-revoke = Anular
preview-share-revoked = El enlace ya no vale.

translations-title = Traducciones
translations-languages = Idiomas
translations-none = Aún no hay traducción. Empiece una arriba.
translations-source = Original
translations-begin = Empezar una traducción
translations-write = Escribir
translations-behind = { $count ->
    [one] Un cambio de retraso
   *[other] { $count } cambios de retraso
}
translations-up-to-date = Marcar como al día
translations-marked = Marcada como al día.
translations-gone = Esta noticia fue retirada.
translations-gone-before = La noticia de la que se tradujo esta fue retirada.
translations-gone-then = Lo que la traduce no sale.
translations-stand-alone = La traducción se sostiene por sí sola
translations-alone = Ahora es independiente.
translations-added = Nuevo
translations-changed = Cambiado
translations-removed = Quitado
