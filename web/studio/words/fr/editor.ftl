# L’écran d’un article.
editor-opening = Ouverture
editor-missing = Cet article n’est pas ici, ou vous ne pouvez pas le lire
editor-saving = Enregistrement
editor-saved = Enregistré { $at }
editor-saved-all = Tout est enregistré
editor-offline = Hors ligne
editor-offline-kept = { $changes ->
    [one] Hors ligne, une modification gardée ici
   *[other] Hors ligne, { $shown } modifications gardées ici
  }
editor-list-flat = Une liste n’a qu’un niveau. F6 mène hors du texte.
editor-signed-out = Déconnecté
editor-signed-out-kept = { $changes ->
    [one] Déconnecté, une modification gardée ici
   *[other] Déconnecté, { $shown } modifications gardées ici
  }
editor-signed-out-why = Votre session est terminée. Ce que vous tapez reste ici et partira au serveur une fois reconnecté.
editor-crowded = Trop de fenêtres
editor-crowded-kept = { $changes ->
    [one] Trop de fenêtres, une modification gardée ici
   *[other] Trop de fenêtres, { $shown } modifications gardées ici
  }
editor-crowded-why = Vous avez trop de fenêtres avec un article ouvert. Ce que vous tapez reste ici et partira de lui-même au serveur quand vous en aurez fermé.
editor-closed = Fermé
editor-closed-kept = { $changes ->
    [one] Fermé, une modification gardée ici
   *[other] Fermé, { $shown } modifications gardées ici
  }
editor-closed-takedown = L’article a été retiré et il est fermé. Vous voyez votre copie ; plus rien n’est enregistré.
editor-closed-role = Vous ne pouvez plus modifier cet article. Vous voyez votre copie ; plus rien n’est enregistré.
editor-closed-gone = L’article n’est pas ici, ou vous ne pouvez pas le lire. Vous voyez votre copie ; plus rien n’est enregistré.
editor-closed-too-large = Ce que vous avez inséré dépasse ce que la rédaction accepte en une fois ; elle a fermé cet article à cette fenêtre. Vous voyez votre copie ; plus rien n’est enregistré.
editor-closed-malformed = La rédaction n’a pas pu lire ce que cette fenêtre a envoyé et lui a fermé cet article. Vous voyez votre copie ; plus rien n’est enregistré.
editor-closed-forged = Quelqu’un d’autre a écrit sous le numéro de cette fenêtre, et ce qu’elle écrit n’arrive pas. Ce qui n’était pas arrivé est conservé au-dessus du texte.
editor-closed-go-on = Continuer avec ce que la rédaction possède
editor-closed-other = Le serveur a fermé cet article. Vous voyez votre copie ; plus rien n’est enregistré.
editor-refused = Le texte est en sûreté, mais ne peut devenir une version tel quel : { $why }
editor-undrawn = Le texte ne peut pas être affiché ici en l’état ; la rédaction l’a en entier. Rechargez la page ; si cela persiste, prévenez l’équipe technique.
editor-copy-text = Copier le texte
editor-readonly = Lecture seule
editor-readonly-kept = { $changes ->
    [one] Lecture seule, une modification gardée ici
   *[other] Lecture seule, { $shown } modifications gardées ici
  }
editor-spiked = Cet article est mis de côté. On peut le lire, pas l’écrire.
editor-spiked-by = { $name } a mis cet article de côté, { $at }. On peut le lire, pas l’écrire.
editor-spiked-waits = Ce que vous avez écrit n’est pas arrivé. C’est gardé dans ce navigateur et entrera dans le texte dès que l’article sera repris.
editor-embargo = Sous embargo jusqu’au { $until }. On peut écrire et lire, pas publier.
editor-published-by = { $name } a publié la version { $number }
editor-published-on-time = Paru à l’heure prévue : version { $number }
editor-unscheduled-by = { $name } a modifié le texte ou une image : l’article n’est plus programmé et ne sortira qu’une fois programmé de nouveau.
editor-unscheduled-you = Vous avez modifié le texte ou une image : l’article n’est plus programmé et ne sortira qu’une fois programmé de nouveau.
editor-held = L’heure était venue, mais l’article n’a pas pu sortir : il n’est plus programmé et ne sortira qu’une fois programmé de nouveau.
editor-here = Dans cet article
editor-person-editing = { $name }, en train d’écrire
editor-person-reading = { $name }, en lecture
editor-in-field = { $name } est dans « { $field } »
editor-back = Retour au desk
editor-untitled = Pas encore de titre
editor-publish = Publier…
editor-checklist = Liste de contrôle
editor-region-text = Texte de l’article
editor-region-side = Fiche de l’article
editor-tab-text = Texte
editor-source-text = Texte de la source
editor-tab-publish = Publier
editor-tab-details = Fiche
editor-tab-versions = Versions
editor-tab-notes = Notes
editor-tab-suggestions = Suggestions

editor-kicker = Surtitre
editor-kicker-none = Pas encore de surtitre : donnez un sujet ou un lieu
editor-headline = Titre
editor-front-headline = Titre de une
editor-standfirst = Chapô
editor-text = Texte
editor-length = { $length } sur { $most }
editor-words = { $count ->
    [one] { $shown } mot, { $minutes } min
   *[other] { $shown } mots, { $minutes } min
  }
editor-hero = Image principale
editor-hero-add = Ajouter une image principale
editor-sign-off = Signature
editor-sign-off-none = Personne n’a encore signé

editor-formatting = Mise en forme
editor-bold = Gras
editor-italic = Italique
editor-link = Lien
editor-language-of-words = Langue de ces mots
editor-undo = Annuler
editor-redo = Rétablir
editor-find = Chercher et remplacer
editor-suggest = Suggérer
editor-suggest-on = Ce que vous changez est maintenant une suggestion
editor-suggest-off = Ce que vous changez est maintenant fait aussitôt
editor-do-suggest = Proposer des modifications
editor-do-write = Modifier directement
editor-do-count = Compter les mots
editor-do-stage = Passer à « { $stage } »
editor-comment = Commentaire
editor-move-block = Déplacer ce bloc
editor-row-add = Ajouter une ligne
editor-column-add = Ajouter une colonne
editor-row-drop = Supprimer la ligne
editor-column-drop = Supprimer la colonne

editor-put = Insérer
editor-put-subheading = Intertitre
editor-put-picture = Image
editor-put-quotation = Citation
editor-put-bullets = Liste
editor-put-numbers = Liste numérotée
editor-put-table = Tableau
editor-put-fact-box = Encadré
editor-put-related = Article lié
editor-put-embed = Contenu externe

editor-find-text = Chercher dans le texte
editor-find-back = Résultat précédent
editor-find-next = Résultat suivant
editor-found = { $now } sur { $all }
editor-replaced = { $count ->
    [one] { $shown } remplacement
   *[other] { $shown } remplacements
  }
editor-match-case = Respecter la casse
editor-whole-words = Mots entiers
editor-replace-with = Remplacer par
editor-replace = Remplacer
editor-replace-all = Tout remplacer

editor-remove = Retirer
editor-picture-gone = Cette image n’est pas dans la maison
editor-no-alt = Pas de texte de remplacement
editor-no-credit = Pas de crédit
editor-rights = Droits
editor-rights-own = maison
editor-rights-agency = agence
editor-rights-licensed = sous licence
editor-rights-public = domaine public
editor-rights-unknown = droits inconnus
editor-picture-change = Modifier
editor-picture-choose = Choisir une image
editor-picture-search = Chercher par sujet ou par auteur
editor-picture-upload = Envoyer
editor-picture-working = Envoi en cours
editor-picture-file = Fichier
editor-picture-more = Plus d’images
editor-picture-use = Prendre cette image
editor-pictures = Images
editor-alt = Texte de remplacement
editor-alt-here = Texte de remplacement dans cet article
editor-alt-hint = Que doit savoir une personne qui ne peut pas la voir ?
editor-caption = Légende
editor-caption-here = Légende dans cet article
editor-credit = Crédit
editor-credit-is = { $credit } · { $rights }
editor-not-published = Non publié
editor-story-gone = Cet article n’est pas ici, ou vous ne pouvez pas le lire
editor-embed-unknown = Fournisseur inconnu
editor-embed-title = Titre
editor-embed-wrong = Rien n’a ce nom là-bas
editor-embed-address = Adresse
editor-embed-hint = Collez une adresse de { $providers }
editor-embed-use = Insérer
editor-link-story = Un de nos articles
editor-link-address = Adresse
editor-link-hint = Commence par https://, http:// ou mailto:
editor-link-use = Lier
editor-link-remove = Retirer le lien
editor-language = Langue
editor-language-as-story = Celle de l’article
editor-language-hint = Pour une lecture et des coupures correctes
editor-language-use = Marquer

editor-paste-pictures = { $count ->
    [one] { $shown } image a été laissée de côté. Les images viennent de la maison, avec leurs droits.
   *[other] { $shown } images ont été laissées de côté. Les images viennent de la maison, avec leurs droits.
  }
editor-paste-too-much = { $blocks } blocs, c’est plus qu’un article n’en contient. Rien n’a été collé.
editor-paste-too-long = Le texte ferait { $size } Mo ; un article en contient 2. Rien n’a été collé.

editor-comment-new = Commenter la sélection
editor-comment-send = Commenter
editor-comment-by = Commentaire de { $name }
editor-comment-for = { $name }, pour { $whose }
editor-comment-lost = Les mots concernés ont disparu
editor-comment-nowhere = Il n’y a pas de mots à commenter ici. Sélectionnez-en ; ce que vous avez écrit reste.
editor-names-away = Personne ne peut être nommé tant que la rédaction ne répond pas. Envoyez-le plus tard, ou sans le @ ; ce que vous avez écrit reste.
editor-mention-unknown = Personne ici ne s’appelle « { $name } » : personne n’en est averti.
editor-resolved = Réglé
editor-no-comments = Aucun commentaire
editor-reply = Répondre
editor-reply-send = Envoyer
editor-resolve = Régler
editor-reopen = Rouvrir
editor-show-resolved = Montrer ceux qui sont réglés
editor-people = Personnes

editor-no-suggestions = Aucune suggestion en attente
editor-inserted-by = { $name } suggère d’insérer
editor-deleted-by = { $name } suggère de supprimer
editor-replaced-by = { $name } suggère de remplacer
editor-accept = Accepter
editor-reject = Refuser
editor-accept-all = Accepter les { $count }
editor-reject-all = Refuser les { $count }
editor-suggestion-moved = Cette suggestion vient de changer. Regardez-la de nouveau.

editor-field-crossed = Entre-temps, quelqu’un a écrit ici :
editor-field-empty = rien
editor-field-mine = Mettre le mien
editor-field-theirs = Laisser ainsi

editor-versions = Versions
editor-name-version = Nommer cette version
editor-version-name = Nom
editor-version-hint = Le texte est enregistré de toute façon ; un nom aide à le retrouver
editor-named = Cette version s’appelle maintenant « { $name } »
editor-only-named = Seulement les nommées et les publiées
editor-pick = Choisir la version { $number }
editor-is-published = Publiée
editor-compare = Comparer
editor-compare-with = Comparer la version { $from } avec la { $to }
editor-compare-picked = Comparer les deux choisies
editor-compare-title = De la version { $from } à la { $to }
editor-compare-count = { $count ->
    [0] Rien ne change
    [one] { $count } bloc change
   *[other] { $count } blocs changent
  }
editor-restore = Restaurer
editor-restore-number = Restaurer la version { $number }
editor-restore-asks = Écrivent ici en ce moment : { $names }. La phrase en cours quitte le texte avec le reste ; ils la gardent au-dessus du texte.
editor-restore-suggestions = { $count ->
    [one] Une suggestion en attente se trouve dans le texte remplacé et part avec lui ; aucune version ne la garde.
   *[other] { $shown } suggestions en attente se trouvent dans le texte remplacé et partent avec lui ; aucune version ne les garde.
  }
editor-restored = Le texte est de nouveau celui de la version { $number }. Ce qui se trouvait ici est parmi les versions.
editor-restored-by = { $name } a rétabli le texte de la version { $number }. Ce qui se trouvait ici est parmi les versions.
editor-saved-back = Quelqu’un a déplacé ou transformé le paragraphe où vous écriviez avant d’avoir reçu vos mots. Ils y sont de nouveau ; vérifiez leur place :
editor-saved-kept = Quelqu’un a retiré ou réécrit le paragraphe où vous écriviez avant d’avoir reçu vos mots. Ils sont gardés ici :
editor-unsent = Vous avez écrit ceci ici, et ce n’était pas arrivé quand l’article vous a été fermé. Ce n’est que dans ce navigateur :
editor-unsent-wordless = Vous avez changé quelque chose ici, et ce n’était pas arrivé quand l’article vous a été fermé. Il n’y a pas de mots à copier.
editor-saved-put = Les mettre à l’endroit du curseur
editor-more-versions = Versions antérieures

editor-subjects = Sujets
editor-places = Lieux
editor-topics = Dossiers
editor-regions = Régions
editor-section = Rubrique
editor-programme = Émission
editor-kicker-hint = Le premier figure dans le surtitre
editor-token-move = { $name }, place { $place } sur { $of } ; les flèches le déplacent
editor-byline = Auteurs
editor-byline-hint = Les noms tels qu’imprimés, séparés par des virgules
editor-sign-off-hint = Tirée de qui a écrit et de qui a validé ; ce que vous tapez ici l’emporte
editor-sign-off-typed = Tapée. Sinon : { $derived }
editor-slug = Nom court
editor-slug-hint = Tiré du titre si vous n’en écrivez pas
editor-slug-wrong = Une adresse demande au moins une lettre ou un chiffre
editor-related = Articles liés
editor-recording = Enregistrement
editor-permalink = Lien court

place-story = Article
keys-editor = Texte
key-put = Insérer un bloc, sur une ligne vide
key-bold = Gras, italique
key-lists = Liste numérotée, liste
key-link = Lien, sur un texte sélectionné
key-blocks = Monter ou descendre le bloc
key-comment = Commenter la sélection
key-find = Chercher et remplacer
key-name = Nommer cette version
key-region = Zone suivante : texte, barre, fiche
key-source = Source à côté de la traduction
key-publish = Panneau de publication ; il ne publie jamais seul
