# El marco de cada pantalla.
place-desk = Mesa

shell-skip = Ir al contenido
shell-places = Redacción
shell-home = { $house }, a la mesa
shell-search = Buscar o dar una orden
shell-here = Aquí ahora
shell-mentions = { $count ->
    [one] Un comentario le menciona en una noticia
   *[other] Hay comentarios que le mencionan en { $shown } noticias
  }
shell-assigned = { $count ->
    [one] Le han asignado una noticia
   *[other] Le han asignado { $shown } noticias
  }
shell-unsent = { $count ->
    [one] Palabras sin enviar en una noticia
   *[other] Palabras sin enviar en { $shown } noticias
  }
shell-clock = Reloj de la redacción
shell-you = { $initials }: { $name }, usted
shell-sign-out = Salir
shell-loading = Cargando
shell-notes = Avisos
shell-dismiss = Ocultar
shell-close = Cerrar
shell-unkept = Si se cierra, se pierde lo que contiene.
shell-unkept-stay = Quedarse aquí
shell-unkept-close = Cerrar
shell-cancel = Cancelar
shell-keep = Guardar
shell-undo = Deshacer
shell-failed = Algo ha fallado aquí. Inténtelo de nuevo; si sigue igual, avise al equipo técnico.
shell-offline = No se puede llegar a la redacción. Revise la conexión; nada de lo escrito se ha perdido.
shell-screen-failed = No se pudo cargar esta pantalla
shell-screen-failed-why = Quizá se cortó la conexión, o la redacción se acaba de actualizar.
shell-part-failed = No se pudo cargar: quizá se cortó la conexión, o la redacción se acaba de actualizar. Inténtelo de nuevo; si sigue igual, vuelva a cargar la página.
shell-barred = { $place }: no está abierto para usted
shell-barred-why = Su función no llega hasta aquí. Quien gestiona a las personas puede cambiarlo.
shell-nowhere = No hay nada en esta dirección
shell-reload = Volver a cargar
shell-plain = Leer la lista como texto

look-theme = Tema
look-theme-system = Sistema
look-theme-light = Claro
look-theme-dark = Oscuro
look-size = Tamaño del texto
look-size-usual = Normal
look-size-large = Grande
look-size-larger = Mayor

palette = Órdenes
palette-found = Resultados
palette-stories = Noticias
palette-actions = Acciones
palette-people = Personas
palette-settings = Lugares y ajustes
palette-go = Ir a: { $place }
palette-theme = Cambiar entre claro y oscuro
palette-letters-off = Desactivar las teclas de una letra
palette-letters-on = Activar las teclas de una letra
palette-nothing = No hay nada para «{ $words }»
palette-person-there = ahora en una noticia
palette-person-nowhere = { $name } no está ahora en ninguna noticia

keys-everywhere = En todas partes
keys-list = En la lista
keys-board = En el tablero
keys-letters = Teclas de una letra
keys-letters-why = Las letras solo actúan fuera de los campos. Desactívelas si habla con el ordenador o pulsa teclas sin querer.
cap-space = Espacio
cap-enter = Intro
key-palette = Buscar o dar una orden
key-sheet = Todos los atajos
key-go = Después, la letra de un lugar: ir allí
key-close = Cerrar y volver adonde estaba
key-move = mover
key-next = Noticia siguiente
key-previous = Noticia anterior
key-open = Abrir
key-peek = Ver en el panel lateral
key-select = Elegir
key-new = Nueva noticia
key-take = Tomar para editar
key-assign = Asignar
key-ready = Marcar como lista
key-spike = Descartar o recuperar
key-filter = Buscar en la lista
key-stage = Solo la primera, segunda, tercera fase; tras las fases, programadas, publicadas y descartadas
key-view = Lista o tablero
key-lift = Levantar o soltar una tarjeta
key-carry = Llevarla a la fase siguiente

signin = Entrar
signin-again = Entrar de nuevo
signin-again-why = Su sesión ha terminado. Lo que está abierto detrás sigue como está.
signin-passkey = Entrar con una llave de acceso
signin-provider = Entrar con { $provider }
signin-or = o con contraseña
signin-email = Correo electrónico
signin-password = Contraseña
signin-go = Entrar
signin-code = Código de su aplicación
signin-code-hint = Seis cifras, nuevas cada medio minuto.
signin-recovery = Código de recuperación
signin-recovery-hint = Uno de los códigos que guardó para el día sin teléfono. Cada uno vale una vez.
signin-use-recovery = Usar un código de recuperación
signin-use-code = Usar la aplicación
signin-back = Atrás
signin-failed = No ha funcionado; inténtelo de nuevo.
signin-refused-unknown = { $provider } le conoce, pero esta redacción no. Pida a su administración que le invite con la dirección que tiene allí.
signin-refused-unconfirmed = { $provider } no da una dirección de correo confirmada para usted. Entre de otra manera o pregunte a quien lo gestiona.
signin-refused-taken = La cuenta de su dirección pertenece a otra persona en { $provider }. Pida un enlace nuevo a la administración de esta redacción.
signin-refused-stale = Esa entrada ya se había usado, tardó demasiado o empezó en otro navegador. Empiece de nuevo.
signin-refused-declined = No ha entrado en { $provider }.
signin-refused-too-often = Demasiados intentos. Espere unos minutos.
signin-refused-unreachable = No se puede llegar a { $provider }. Entre de otra manera o inténtelo más tarde.
signin-refused-untrusted = No se pudo confiar en la respuesta de { $provider }, así que no ha entrado. Inténtelo de nuevo o avise a la administración: el registro del servidor dice por qué.
shell-nothing-found = No se ha encontrado nada
shell-take-off = Quitar { $name }
shell-lift = Subir { $name }
order-up = Subir «{ $name }»
order-down = Bajar «{ $name }»
order-remove = Quitar «{ $name }»
order-moved = { $name }, lugar { $place } de { $of }

leave = No todas sus palabras han llegado
leave-why = { $count ->
    [one] Lo que escribió en una noticia está solo en este navegador:
   *[other] Lo que escribió en { $shown } noticias está solo en este navegador:
  }
leave-send = Enviarlas y salir
leave-keep = Guardarlas aquí y salir
leave-keep-why = Se envían cuando vuelva a entrar aquí; nadie más las envía ni las ve en el estudio. No deje nada en un ordenador que no sea suyo.
leave-drop = Desecharlas y salir
