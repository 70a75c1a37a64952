# Les desks : comment chacun est organisé, et qui en fait partie.
place-desks = Desks
desks-what = Un desk est un service de la rédaction. Un article passe par ses étapes avant que les lecteurs le voient.
desks-new = Nouveau desk
desks-arrange = Organiser
desks-arrange-one = Organiser le desk { $desk }
desks-none = Pas encore de desk
desks-none-why = Sans desk, tout le monde travaille sur une seule liste. Créez un desk pour chaque service.
desks-name = Nom
desks-key = Nom court
desks-key-hint = Minuscules sans accent, chiffres et traits d’union. Il figure dans les adresses et ne change pas.
desks-key-taken = Un autre desk porte ce nom court ; choisissez-en un autre.
desks-editions = Éditions
desks-editions-none = Si aucune n’est choisie, le desk écrit pour toutes.
desks-stages = Étapes
desks-stages-why = Un article entre à la première étape ; à la dernière, il est prêt à être publié.
desks-stage = Étape { $place }
desks-stage-add = Ajouter une étape
desks-stage-busy = { $count ->
    [one] un article ici
   *[other] { $count } articles ici
  }
desks-four-eyes = Quatre yeux
desks-four-eyes-why = La dernière personne qui a écrit dans un article ne le publie pas ici avant que quelqu’un d’autre y ait écrit ou l’ait laissé sortir.
desks-make = Créer le desk
desks-made = { $desk } est maintenant un desk
desks-saved = Le desk { $desk } est organisé
desks-stale = Quelqu’un d’autre a organisé ce desk pendant que vous l’aviez ouvert. Rien de vous n’est encore enregistré.
desks-stale-theirs = Voir sa version
desks-stale-mine = Enregistrer la mienne par-dessus
desks-members = Membres
desks-members-none = Personne n’appartient à ce seul desk.
desks-member = Personne
desks-member-add = Ajouter
desks-member-remove = Retirer { $name } du desk
desks-member-added = { $name } fait maintenant partie du desk { $desk }
desks-member-removed = { $name } ne fait plus partie du desk { $desk }
