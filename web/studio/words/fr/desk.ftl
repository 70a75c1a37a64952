# Le desk : liste, tableau, panneau latéral.
desk-title = Desk { $desk }
desk-title-all = Tous les desks
desk-counts = { $count ->
    [one] { $stories } article en cours
   *[other] { $stories } articles en cours
  }, { $waiting ->
    [one] { $waiting } attend une relecture
   *[other] { $waiting } attendent une relecture
  }
desk-new = Nouvel article
desk-list = Articles
desk-filter = Filtrer
desk-as-list = En liste
desk-as-board = En tableau
desk-more = Plus d’articles
desk-select = Choisir « { $story } »
desk-chosen = { $count ->
    [one] Un article choisi
   *[other] { $count } articles choisis
  }
desk-move-to = Passer à l’étape
desk-move = Passer
desk-clear = Ne rien choisir
desk-no-headline = Pas encore de titre
desk-no-topic = Autres
desk-no-desk = Sans desk
desk-embargo = Embargo { $at }
desk-due = pour { $when }
desk-late = attendu { $when }
desk-is-here = { $name } est là
desk-is-assigned = Attribué à { $name }
desk-mentions = Vous mentionne
desk-text-by = Texte de { $name }, { $at }
desk-open = Ouvrir
desk-assign = Attribuer
desk-assign-one = Attribuer « { $story } »
desk-assign-many = { $count ->
    [one] Attribuer un article
   *[other] Attribuer { $count } articles
  }
desk-assigned = « { $story } » est attribué
desk-assigned-you = { $name } vous a attribué « { $story } »
desk-moved = « { $story } » est maintenant à « { $stage } »
desk-many-done = { $count ->
    [one] Un article modifié
   *[other] { $count } articles modifiés
  }
desk-many-failed = « { $story } » n’a pas été modifié : { $why }
desk-many-left = Laissés tels quels : { $count }. Ce n’est pas possible avec eux, ou cela ne vous revient pas.
desk-not-yours = Votre rôle ne vous permet pas de faire cela avec « { $story } ».
desk-not-draft = « { $story } » n’est plus un brouillon : ses étapes sont derrière lui.
desk-on-none = « { $story } » n’est encore sur aucun desk ; attribuez-le d’abord.
desk-spike = Mettre de côté
desk-unspike = Reprendre
desk-spiked = « { $story } » est mis de côté
desk-unspiked = « { $story } » est de nouveau un brouillon
desk-is-spiked = « { $story } » est mis de côté ; reprenez-le d’abord.
desk-spike-no-draft = « { $story } » n’est pas un brouillon ; seuls les brouillons sont mis de côté.
desk-spike-scheduled = « { $story } » est programmé ; déprogrammez-le d’abord.
desk-peek-at = Aperçu de « { $story } »
desk-stale = La rédaction est injoignable ; cette liste n’est peut-être plus à jour.
desk-empty = Rien ici pour l’instant
desk-empty-why = Les articles en cours d’écriture apparaissent ici, avec qui y travaille et pour quand.
desk-none = Aucun article ne correspond
desk-none-why = Aucun brouillon ni article publié ne correspond à ces mots et filtres.
desk-none-on-board = Le tableau montre le travail en cours ; rien n’y correspond à ces mots et filtres.
desk-none-all = Montrer tous les articles

column-story = Article
column-stage = Étape
column-language = Lang.
column-words = Mots
column-here = Présents
column-changed = Modifié

stage-idea = Idée
stage-writing = En écriture
stage-needs-edit = À relire
stage-ready = Prêt
state-draft = Brouillon
state-spiked = Mis de côté
state-scheduled = Programmé
state-scheduled-at = Programmé { $at }
state-published = En ligne
state-changed = En ligne, modifié
state-corrected = Corrigé
state-unpublished = Dépublié
state-taken-down = Retiré

filter-all = Tous
filter-mine = Les miens
filter-mentions = Me mentionne
filter-words = Chercher
filter-desk = Desk
filter-desk-all = Desk : tous
filter-person = Personne
filter-person-all = Personne : toutes
filter-language = Langue
filter-language-all = Langue : toutes
filter-sort = Ordre
filter-sort-changed = Ordre : dernier changement
filter-sort-due = Avec échéance, les plus proches d’abord
filter-save = Garder ce filtre
filter-name = Nom du filtre
filter-forget = Oublier le filtre « { $name } »

peek = En bref
peek-kicker = Surtitre
peek-text = Texte
peek-people = Personnes
peek-due = Échéance
peek-note = Note
peek-embargo = Embargo jusqu’au
peek-publish = Publication et historique

assign-desk = Desk
assign-find = Trouver quelqu’un
assign-due = Échéance ({ $zone })
assign-various = Divers ; reste tel quel
assign-various-people = Différentes personnes y travaillent. Celles que vous choisissez prennent leur place ; si vous ne choisissez personne, elles restent.

new-headline = Titre
new-edition = Édition
new-begin = Commencer

board-how = Espace lève une carte, les flèches la portent à une autre étape, Espace la pose, Échap la remet en place.
board-column = { $stage }, { $count ->
    [one] { $count } article
   *[other] { $count } articles
  }
board-lifted = « { $story } » est levé
board-over = { $stage }, place { $place } sur { $of }
board-put-back = Remis en place
