# Unes : la page d’une édition, composée à la main.
place-fronts = Unes
front-title = Une : { $edition }
front-edition = Édition
front-missing = Cette une ne peut pas être affichée
front-parts = Parties de cet écran
front-stories = Articles
front-stories-which = En ligne et prêts
front-containers = Blocs
front-preview = Aperçu
front-not-launched = { $count ->
    [one] Un changement non lancé
   *[other] { $count } changements non lancés
  }
front-as-live = Telle que les lecteurs l’ont
front-stale = La rédaction est injoignable ; ce brouillon n’est peut-être plus à jour.
front-launch = { $count ->
    [0] Lancer
    [one] Lancer un changement
   *[other] Lancer { $count } changements
  }
front-launched = { $count ->
    [one] Lancé : un changement
   *[other] Lancé : { $count } changements
  }
front-launch-others = D’autres sont aussi sur cette une. Ce qu’ils ont changé dans le brouillon part avec le vôtre.
front-launch-nothing = Le brouillon est ce que les lecteurs ont ; il n’y a rien à lancer.
front-undone = Annulé
front-redo = Rétablir
front-redone = Rétabli
front-compare = Comparer au direct
front-history = Historique
front-history-none = Rien n’a encore été lancé ici.
front-live = En ligne
front-draft = Brouillon
front-discard = Revenir à ce qui est en ligne
front-launched-by = { $count ->
    [one] { $name }, un changement
   *[other] { $name }, { $count } changements
  }
front-roll-back = Reprendre
front-roll-back-to = Reprendre celle du { $at }
front-roll-back-hint = Reprendre change le brouillon. Les lecteurs le voient une fois lancé.
front-rolled-back = Le brouillon est tel que lancé le { $at }
front-change-opened = Nouveau bloc : { $container }
front-change-closed = Bloc retiré : { $container }
front-change-shifted = Bloc déplacé : { $container }
front-change-arranged = Bloc modifié : { $container }
front-change-added = Ajouté à { $container } : { $story }
front-change-removed = Retiré de { $container } : { $story }
front-change-moved = Déplacé dans { $container } : { $story }
front-change-moved-to = De { $from } vers { $container } : { $story }
front-change-dressed = Modifié dans { $container } : { $story }
front-change-topics = Sujets à la une modifiés
front-change-breaking = Bandeau d’alerte modifié
front-find = Trouver un article
front-find-hint = Titre, sujet, numéro
front-none = Aucun article ne convient
front-clipboard = Presse-papiers
front-clipboard-empty = Appuyez sur X sur une carte pour mettre son article ici.
front-on-front = Sur la une
front-forget = Retirer « { $story } » du presse-papiers
front-add = Ajouter « { $story } » à la une
front-add-now = Ajouter à la une
front-how = Espace soulève une carte, les flèches haut et bas la déplacent, Espace la pose, Échap la remet. 1, 2 et 3 changent sa taille, X la met au presse-papiers.
front-move = Déplacer : { $story }
front-lifted = « { $story } » est soulevée.
front-over = Place { $place } sur { $of } dans { $container }
front-dropped = « { $story } » est à la place { $place } dans { $container }
front-put-back = Remise en place
front-place = Place { $place } : { $story }
front-empty = Cette une n’a pas de blocs.
front-nothing = Rien ne se trouve ici pour l’instant
front-automatic = Automatique
front-dressed = modifié pour cette une
front-not-now = Pas à cette heure
front-not-out = Pas encore publié
front-scheduled = Paraît { $at }
front-of = { $count } sur { $size }
front-is-here = { $name } est ici
front-edit = Mots, taille et heures : { $story }
front-remove = Mettre au presse-papiers : { $story }
front-copy = Copier au presse-papiers : { $story }
front-removed = « { $story } » est au presse-papiers
front-copied = « { $story } » est aussi au presse-papiers
front-size = Taille
front-size-of = Taille : { $story }
front-size-small = Petite
front-size-medium = Moyenne
front-size-large = Grande
front-size-small-short = S
front-size-medium-short = M
front-size-large-short = L
front-headline = Titre sur cette une
front-kicker = Surtitre sur cette une
front-container = Bloc
front-place-in = Place
front-picture = Image
front-picture-own = Celle de l’article
front-picture-choose = Choisir une autre image
front-picture-back = Prendre celle de l’article
front-picture-none = Aucune image avec texte de remplacement et droits connus
front-links = Liens dessous
front-links-hint = Jusqu’à quatre articles liés à celui-ci ; ils n’ont pas de carte à eux
front-linked = { $count ->
    [one] 1 lien dessous
   *[other] { $count } liens dessous
  }
front-hours = Heures
front-hours-from = Dès ({ $zone })
front-hours-until = Jusqu’à ({ $zone })
front-hours-daily-from = Chaque jour dès
front-hours-daily-until = Chaque jour jusqu’à
front-from = dès { $at }
front-until = jusqu’à { $at }
front-daily = chaque jour { $from }–{ $until }
front-open = Ajouter un bloc
front-close = Retirer de la page
front-arrange = Régler : { $container }
front-up = Monter : { $container }
front-down = Descendre : { $container }
front-heading = Titre
front-role = Ce que c’est
front-role-top-story = Sujet principal
front-role-region = Région
front-role-row = Rangée
front-role-live = À l’antenne
front-role-latest = Dernières
front-look-top-story = Ouverture et liste
front-look-region = Région
front-look-row = Rangée
front-look-across = Quatre de front
front-look-big-left = Grand en tête
front-look-live = À l’antenne
front-look-latest = Liste numérotée
front-fill = Ce qui le remplit
front-fill-none = Seulement ce qui est choisi
front-fill-newest = Se remplit du plus récent
front-fill-topic = Se remplit d’un sujet
front-length = Articles au plus
front-topics = Sujets à la une
front-topic-add = Ajouter un sujet
front-topic-move = { $topic }, place { $place } sur { $of } ; les flèches le déplacent
front-topic-remove = Retirer { $topic }
front-breaking = Alerte
front-breaking-none = Pas de bandeau d’alerte
front-breaking-set = Mettre une ligne
front-breaking-edit = Modifier
front-breaking-clear = Retirer
front-breaking-text = La ligne
front-breaking-link = Où elle mène
front-breaking-link-hint = Le numéro d’un de nos articles, ou une adresse qui commence par https://
front-device = Appareil
front-phone = Téléphone
front-tablet = Tablette
front-desktop = Ordinateur
front-preview-of = Aperçu : { $device }
front-preview-failed = L’aperçu n’a pas pu être dessiné : { $why }
front-at = Montrer à ({ $zone })
front-now = Maintenant
front-tomorrow = Demain, 06:00
front-drawn = Brouillon de { $at }.
front-weight = Poids { $total } ko sur { $budget }.
front-weight-parts = Page { $html } ko, style et script { $style } ko, polices { $fonts } ko, images visibles { $pictures } ko
keys-front = Sur une une
key-front-lift = soulever
key-front-size = taille
key-front-remove = au presse-papiers
key-front-undo = annuler
key-front-redo = rétablir
key-front-launch = lancer
