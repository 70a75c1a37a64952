# Las palabras en español del sitio de lectura.

## Moverse por la página
skip-to-content = Ir al contenido
skip-to-menu = Ir al menú principal
skip-to-sites = Ir a más sitios de { $name }
skip-section = Saltar la sección siguiente: { $section }
main-menu = Menú principal
menu = Menú
homepage = portada
languages = Idiomas
change-language = Cambiar de idioma:
live-and-latest = En directo y lo último
live-tv = TV en directo
latest-audio = Últimos audios
latest-videos = Últimos videos
breaking = Última hora
breaking-news = Noticia de última hora
in-focus = En foco
go-to-homepage = Ir a la portada
more-sites = Más sitios de { $name }
about = Acerca de { $name }
archive = Archivo
feeds = Canales RSS
watch-and-listen = Ver y escuchar
text-only = Versión de solo texto
appearance = Apariencia:
light = clara
dark = oscura
as-the-device = la del dispositivo
text-size = Tamaño del texto:
text-usual = habitual
text-large = grande
text-largest = muy grande

## Noticias y tarjetas
just-now = ahora mismo
comma = ,{ " " }
image-by = Imagen:
article = Artículo
audio = Audio
video = Video
related-article = Artículo relacionado
related-audio = Audio relacionado
related-video = Video relacionado
explore-more = Para saber más
top-story = El tema del día en { $name }
more-stories = Más noticias de { $name }
more-from = Más de { $name }
more = Más
latest = Lo último
at-a-glance = De un vistazo
at-a-glance-of = { $name } de un vistazo
latest-from = Lo último: { $name }
follow = Seguir { $name }
no-stories-yet = Aquí todavía no hay noticias.
topics = Temas
table = Tabla
elsewhere = En { $name }

## Las herramientas de un artículo
share-article = Compartir este artículo
copy-link = Copiar enlace
copied = Copiado
share = Compartir
print = Imprimir
signed = Texto, edición y fuentes:
correction = Corrección
revisions = { $count ->
    [one] { $count } versión
   *[other] { $count } versiones
}

## Pasar páginas
pages = Páginas
page = Página { $page }
page-of = Página { $page } de { $pages }
previous-page = Página anterior
next-page = Página siguiente
newer-stories = Noticias más recientes
older-stories = Noticias anteriores

## Sonido, video y televisión
play = Reproducir
download = Descargar
megabytes = { $count } MB
kilobytes = { $count } kB
shows = Programas
episodes = Episodios
audio-intro = Boletines y pódcast, para escuchar aquí o descargar.
video-intro = Reportajes y películas, para ver aquí o descargar.
no-episodes-yet = Aquí todavía no hay episodios.
on-air = En el aire
on-air-now = Ahora en el aire
in-the-schedule-now = Ahora en la programación
up-next = A continuación
then = Después: { $title }.
off-air = Fuera de emisión
off-air-why = El canal no emite en este momento. La programación de abajo dice qué está previsto.
schedule = Programación
day = Día
today = Hoy
times-are = Horas de la zona { $zone }.
times-are-local = Horas de su zona.
show-local-time = Mostrar mi hora local
show-zone-time = Mostrar la hora de { $zone }
no-programmes = No hay programas este día.

## El archivo y las versiones
stories = { $count ->
    [one] { $count } noticia
   *[other] { $count } noticias
}
as-it-stood = Así estaba esta página el
as-it-is-now = Ver cómo está ahora
as-it-stood-then = Cómo estaba entonces
revisions-of = Versiones: { $name }
revision = Versión { $number }
all-revisions = Todas las versiones
changes-to = Cambios: { $name }
what-changed = Qué cambió
read-story = Leer la noticia
added = añadido:
removed = suprimido:
no-changes = Las dos versiones dicen lo mismo.

## Otras páginas
front-title = { $name }: { $has ->
    [all] noticias, TV en directo y audio
    [tv] noticias y TV en directo
    [audio] noticias y audio
   *[news] noticias
  }
no-about-yet = Esta edición todavía no ha dicho nada de sí misma.
not-found = No encontramos esta página
not-found-what-now = Quizá la dirección esté mal escrita, o la página nunca estuvo aquí. Las secciones, el archivo y las noticias de abajo sí están.
gone = Esta noticia ha sido retirada
unavailable = Volvemos enseguida
unavailable-what-now = Algo no funciona de nuestro lado en este momento. Inténtelo de nuevo en un minuto.
