# Les mots français du site de lecture.

## Se déplacer dans la page
skip-to-content = Aller au contenu
skip-to-menu = Aller au menu principal
skip-to-sites = Aller aux autres sites { $name }
skip-section = Passer la section suivante : { $section }
main-menu = Menu principal
menu = Menu
homepage = page d’accueil
languages = Langues
change-language = Changer de langue :
live-and-latest = En direct et derniers titres
live-tv = TV en direct
latest-audio = Derniers audios
latest-videos = Dernières vidéos
breaking = Alerte
breaking-news = Alerte info
in-focus = À la une
go-to-homepage = Aller à la page d’accueil
more-sites = Les autres sites { $name }
about = À propos de { $name }
archive = Archives
feeds = Flux
watch-and-listen = Regarder et écouter
text-only = Version texte seul
appearance = Apparence :
light = claire
dark = sombre
as-the-device = celle de l’appareil
text-size = Taille du texte :
text-usual = habituelle
text-large = grande
text-largest = très grande

## Articles et cartes
just-now = à l’instant
comma = ,{ " " }
image-by = Image :
article = Article
audio = Audio
video = Vidéo
related-article = Article lié
related-audio = Audio lié
related-video = Vidéo liée
explore-more = Pour aller plus loin
top-story = Le grand titre de { $name }
more-stories = Plus d’actualités de { $name }
more-from = Plus d’actualités : { $name }
more = Plus
latest = Derniers titres
at-a-glance = En bref
at-a-glance-of = { $name } en bref
latest-from = Derniers titres : { $name }
follow = Suivre { $name }
no-stories-yet = Il n’y a pas encore d’article ici.
topics = Thèmes
table = Tableau
elsewhere = Sur { $name }

## Les outils d’un article
share-article = Partager cet article
copy-link = Copier le lien
copied = Copié
share = Partager
print = Imprimer
signed = Rédaction, édition et sources :
correction = Rectificatif
revisions = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}

## Tourner les pages
pages = Pages
page = Page { $page }
page-of = Page { $page } sur { $pages }
previous-page = Page précédente
next-page = Page suivante
newer-stories = Articles plus récents
older-stories = Articles plus anciens

## Son, film et télévision
play = Lire
download = Télécharger
megabytes = { $count } Mo
kilobytes = { $count } ko
shows = Émissions
episodes = Épisodes
audio-intro = Journaux et podcasts, à écouter ici ou à télécharger.
video-intro = Reportages et films, à regarder ici ou à télécharger.
no-episodes-yet = Il n’y a pas encore d’épisode ici.
on-air = À l’antenne
on-air-now = À l’antenne maintenant
in-the-schedule-now = Maintenant au programme
up-next = À suivre
then = Ensuite : { $title }.
off-air = Hors antenne
off-air-why = La chaîne n’émet pas en ce moment. Le programme ci-dessous dit ce qui est prévu.
schedule = Programme
day = Jour
today = Aujourd’hui
times-are = Heures du fuseau { $zone }.
times-are-local = Heures de votre fuseau.
show-local-time = Afficher mon heure locale
show-zone-time = Afficher l’heure de { $zone }
no-programmes = Aucune émission ce jour-là.

## Les archives et les versions
stories = { $count ->
    [one] { $count } article
   *[other] { $count } articles
}
as-it-stood = Voici la page telle qu’elle était le
as-it-is-now = La voir telle qu’elle est
as-it-stood-then = Telle qu’elle était alors
revisions-of = Versions : { $name }
revision = Version { $number }
all-revisions = Toutes les versions
changes-to = Modifications : { $name }
what-changed = Ce qui a changé
read-story = Lire l’article
added = ajouté :
removed = supprimé :
no-changes = Les deux versions disent la même chose.

## Autres pages
front-title = { $name } : { $has ->
    [all] actualités, TV en direct et audio
    [tv] actualités et TV en direct
    [audio] actualités et audio
   *[news] actualités
  }
no-about-yet = Cette édition n’a encore rien dit d’elle-même.
not-found = Cette page est introuvable
not-found-what-now = L’adresse est peut-être mal écrite, ou la page n’a jamais existé. Les rubriques, les archives et les articles ci-dessous existent.
gone = Cet article a été retiré
unavailable = Nous revenons dans un instant
unavailable-what-now = Quelque chose ne fonctionne pas chez nous en ce moment. Merci de réessayer dans une minute.
