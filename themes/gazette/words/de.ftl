# Die deutschen Wörter der Leserseite.

## Auf der Seite
skip-to-content = Zum Inhalt springen
skip-to-menu = Zum Hauptmenü springen
skip-to-sites = Zu weiteren Angeboten von { $name } springen
skip-section = Abschnitt überspringen: { $section }
main-menu = Hauptmenü
menu = Menü
homepage = Startseite
languages = Sprachen
change-language = Sprache wechseln:
live-and-latest = Live und Neuestes
live-tv = Live-TV
latest-audio = Neueste Audios
latest-videos = Neueste Videos
breaking = Eilmeldung
breaking-news = Eilmeldung
in-focus = Im Fokus
go-to-homepage = Zur Startseite
more-sites = Weitere Angebote von { $name }
about = Über { $name }
archive = Archiv
feeds = Feeds
watch-and-listen = Sehen und hören
text-only = Nur Text
appearance = Darstellung:
light = hell
dark = dunkel
as-the-device = wie das Gerät
text-size = Schriftgröße:
text-usual = üblich
text-large = groß
text-largest = sehr groß

## Beiträge
just-now = gerade eben
comma = ,{ " " }
image-by = Bild:
article = Artikel
audio = Audio
video = Video
related-article = Zum Thema
related-audio = Audio zum Thema
related-video = Video zum Thema
explore-more = Mehr zum Thema
top-story = Topthema bei { $name }
more-stories = Mehr von { $name }
more-from = Mehr aus: { $name }
more = Mehr
latest = Neueste
at-a-glance = Auf einen Blick
at-a-glance-of = { $name } auf einen Blick
latest-from = Neueste Beiträge: { $name }
follow = { $name } folgen
no-stories-yet = Hier gibt es noch keine Beiträge.
topics = Themen
table = Tabelle
elsewhere = Bei { $name }

## Werkzeuge eines Artikels
share-article = Artikel teilen
copy-link = Link kopieren
copied = Kopiert
share = Teilen
print = Drucken
signed = Geschrieben, redigiert, Quellen:
correction = Korrektur
revisions = { $count ->
    [one] { $count } Fassung
   *[other] { $count } Fassungen
}

## Blättern
pages = Seiten
page = Seite { $page }
page-of = Seite { $page } von { $pages }
previous-page = Vorherige Seite
next-page = Nächste Seite
newer-stories = Neuere Beiträge
older-stories = Ältere Beiträge

## Ton, Film und Fernsehen
play = Abspielen
download = Herunterladen
megabytes = { $count } MB
kilobytes = { $count } kB
shows = Sendungen
episodes = Folgen
audio-intro = Nachrichten und Podcasts, zum Anhören und Herunterladen.
video-intro = Berichte und Filme, zum Ansehen und Herunterladen.
no-episodes-yet = Hier gibt es noch keine Folgen.
on-air = Auf Sendung
on-air-now = Jetzt auf Sendung
in-the-schedule-now = Jetzt im Programm
up-next = Danach
then = Dann: { $title }.
off-air = Sendepause
off-air-why = Der Kanal sendet im Augenblick nicht. Das Programm darunter zeigt, was geplant ist.
schedule = Programm
day = Tag
today = Heute
times-are = Zeiten in der Zone { $zone }.
times-are-local = Zeiten in Ihrer Ortszeit.
show-local-time = Meine Ortszeit zeigen
show-zone-time = Zeit der Zone { $zone } zeigen
no-programmes = An diesem Tag ist nichts geplant.

## Archiv und Fassungen
stories = { $count ->
    [one] { $count } Beitrag
   *[other] { $count } Beiträge
}
as-it-stood = So stand diese Seite am
as-it-is-now = Jetzige Fassung ansehen
as-it-stood-then = So stand sie damals
revisions-of = Fassungen: { $name }
revision = Fassung { $number }
all-revisions = Alle Fassungen
changes-to = Änderungen: { $name }
what-changed = Was sich geändert hat
read-story = Zum Beitrag
added = hinzugefügt:
removed = entfernt:
no-changes = Beide Fassungen sagen dasselbe.

## Andere Seiten
front-title = { $name }: { $has ->
    [all] Nachrichten, Live-TV und Audio
    [tv] Nachrichten und Live-TV
    [audio] Nachrichten und Audio
   *[news] Nachrichten
  }
no-about-yet = Diese Ausgabe hat noch nichts über sich gesagt.
not-found = Diese Seite gibt es nicht
not-found-what-now = Vielleicht ist die Adresse falsch geschrieben, oder die Seite gab es nie. Die Ressorts, das Archiv und die Beiträge darunter gibt es.
gone = Dieser Beitrag wurde zurückgezogen
unavailable = Wir sind gleich wieder da
unavailable-what-now = Bei uns funktioniert gerade etwas nicht. Bitte versuchen Sie es in einer Minute noch einmal.
