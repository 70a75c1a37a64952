# Publier : le panneau, le reçu, les aperçus, les traductions.

publish-title = Publier
publish-screen-of = { $screen } : { $headline }
publish-before = Avant de publier
publish-acts = Ce que vous pouvez faire de cet article
publish-nothing = Vous ne pouvez rien faire de cet article pour l’instant.
publish-send-on = D’autres le publient. Transmettez-le par son étape, dans la barre au-dessus du texte.
publish-due = Sortie : { $when }
publish-held = Sous embargo jusqu’au { $when }
publish-since = Public depuis le { $when }
publish-updated = Paru le { $first }, mis à jour le { $when }
publish-blocked = { $count ->
    [one] Un point bloque. Réglez-le d’abord.
   *[other] { $count } points bloquent. Réglez-les d’abord.
}
publish-blocked-eyes = Quelqu’un d’autre doit le publier : ce desk demande un second regard.
publish-warned = { $count ->
    [one] La liste a un avertissement.
   *[other] La liste a { $count } avertissements.
}
publish-cancel = Annuler
publish-write = Ouvrir le texte
publish-busy = Un instant…
publish-keeping = Enregistrement de vos derniers mots…
publish-words-away = Pas de connexion avec la rédaction. Ce que vous avez écrit est gardé dans ce navigateur ; rien n’est fait de l’article avant que cela soit arrivé.
publish-words-late = Vos derniers mots ne sont pas encore arrivés à la rédaction. Rien n’a été fait ; réessayez dans un instant.
publish-outcome = Résultat
publish-forecast = Ce qui va se passer
publish-forecast-schedule = { $when } : le texte alors le plus récent sortira de lui-même. Si quelque chose s’y oppose, l’article sera déprogrammé.
publish-forecast-lose = Si vous modifiez le texte, l’article n’est plus programmé jusqu’à ce qu’une personne autorisée le programme de nouveau.
publish-forecast-embargo = Jusqu’au { $when }, rien n’en sort de la maison.
publish-forecast-embargo-then = Ensuite, il faudra encore le publier ou le programmer.

publish-act-publish = Publier…
publish-act-schedule = Programmer…
publish-act-unschedule = Déprogrammer…
publish-act-embargo = Embargo…
publish-act-lift-embargo = Lever l’embargo…
publish-act-correct = Corriger…
publish-act-unpublish = Dépublier…
publish-act-take-down = Retirer…
publish-sure-publish = Publier « { $headline } » maintenant ?
publish-sure-schedule = Quand doit-il sortir ?
publish-sure-unschedule = Le déprogrammer ? Il ne sortira alors pas de lui-même.
publish-sure-embargo = Jusqu’à quand rien ne doit-il sortir de la maison ?
publish-sure-lift-embargo = Lever l’embargo ?
publish-sure-correct = Publier le dernier texte avec une note publique sur l’erreur ?
publish-unchanged = Rien n’a changé dans le texte depuis sa parution. Les lecteurs reçoivent le même texte avec votre note.
publish-nothing-new = Les lecteurs ont déjà ce texte : il n’y a rien de nouveau à publier.
publish-unread = Son texte le plus récent contient des changements que les lecteurs n’ont pas encore.
publish-unread-agreed = Les publier avec la correction
publish-sure-unpublish = Dépublier « { $headline } » ? Pour les lecteurs, ce sera comme s’il n’avait jamais existé.
publish-remains = Ce qui reste public : { $languages }
publish-elsewhere = Les lecteurs l’ont aussi dans des éditions qui ne sont pas les vôtres. Adressez-vous à leur rédaction :
publish-waits = { $language } : programmé, le déprogrammer
publish-drafts-stay = Brouillons à la rédaction : { $languages }. Ce qui traduit un article retiré ne paraît pas.
publish-sure-take-down = Le retirer pour de bon ? Le texte disparaît de toutes les pages et de tous les instants ; votre avis reste.
publish-confirm-publish = Publier maintenant
publish-confirm-schedule = Programmer
publish-confirm-unschedule = Déprogrammer
publish-confirm-embargo = Poser l’embargo
publish-confirm-lift-embargo = Lever l’embargo
publish-confirm-correct = { $count ->
    [one] Publier la correction
   *[other] Publier la correction en { $count } langues
}
publish-confirm-unpublish = Dépublier
publish-confirm-take-down = { $count ->
    [one] Retirer pour de bon
   *[other] Retirer pour de bon en { $count } langues
}
publish-done-publish = Publié.
publish-done-schedule = Programmé.
publish-done-unschedule = Déprogrammé.
publish-done-embargo = Sous embargo.
publish-done-lift-embargo = L’embargo est levé.
publish-done-correct = La correction est publique.
publish-done-unpublish = Dépublié.
publish-done-take-down = Retiré.
publish-done-amend = Les lecteurs ont les nouveaux mots.
publish-done-in = Fait en : { $languages }
publish-refused-in = Pas fait en { $language } : { $why }
publish-unanswered-in = Pas encore de réponse pour { $language } : { $why }
publish-note-correct = Ce que les lecteurs apprennent de la correction
publish-note-take-down = L’avis qui reste à la place du texte
publish-told = Ce qui est dit aux lecteurs
publish-told-correction = Correction, { $when }
publish-told-notice = Avis de retrait, { $when }
publish-told-amended = modifié { $when }
publish-amend = Modifier…
publish-amend-note = La note en d’autres mots
publish-amend-save = Montrer ces mots aux lecteurs
publish-stale = Quelqu’un a modifié l’article entre-temps. Rien n’a été fait.
publish-stale-by = { $who } a modifié l’article ({ $when }). Rien n’a été fait.
publish-stale-published = { $who } a publié l’article ({ $when }). Rien n’a été fait.
publish-stale-you = Vous avez modifié l’article depuis l’ouverture de cette étape. Rien n’a été fait.
publish-stale-you-published = Vous avez publié l’article ({ $when }).
publish-stale-look = Regarder de nouveau
publish-stale-publish = Publier ce qui est là maintenant

publish-when-date = Date
publish-when-time = Heure
publish-when-zone = Fuseau horaire
publish-when-never = Les horloges avancent alors : { $when } n’existe pas. Laquelle voulez-vous dire ?
publish-when-twice = Les horloges reculent alors : { $when } vient deux fois. Laquelle voulez-vous dire ?
publish-when-earlier = La première
publish-when-later = La seconde
publish-when-passed = { $when } est passé : l’heure actuelle y est { $now }. Choisissez une heure plus tardive.

publish-check-is-blocks = Bloque :
publish-check-is-warns = À regarder :
publish-check-is-good = En ordre :
publish-check-paragraph = paragraphe { $paragraph }
publish-check-show = Montrer
publish-check-under-embargo = Sous embargo jusqu’au { $until }
publish-check-under-embargo-mend = Publiez-le à ce moment, ou levez l’embargo.
publish-check-source-under-embargo = Un article qu’il traduit est sous embargo jusqu’au { $until }
publish-check-source-under-embargo-mend = Publiez-le à ce moment, ou levez cet embargo.
publish-check-source-taken-down = L’article qu’il traduit a été retiré
publish-check-source-taken-down-mend = Renoncez-y aussi. S’il se suffit à lui-même, dites-le sous Traductions.
publish-check-no-headline = Il n’y a pas de titre
publish-check-no-headline-mend = Écrivez-en un.
publish-check-long-headline = Le titre a { $length } signes sur { $most }
publish-check-long-headline-mend = Raccourcissez-le, ou donnez un titre de une.
publish-check-no-standfirst = Il n’y a pas de chapeau
publish-check-no-standfirst-mend = Les cartes et les flux n’en montreront pas.
publish-check-no-text = Il n’y a pas de texte
publish-check-no-text-mend = La page n’en montrera pas.
publish-check-no-recording = Il n’y a pas d’enregistrement
publish-check-no-recording-mend = Ajoutez le fichier audio ou vidéo.
publish-check-long-standfirst = Le chapeau a { $length } signes sur { $most }
publish-check-long-standfirst-mend = Raccourcissez-le.
publish-check-no-kicker = Il n’y a pas de surtitre
publish-check-no-kicker-mend = Donnez un sujet ou un lieu.
publish-check-filed = Surtitre, rubrique et thème ou région sont donnés
publish-check-four-eyes = Quatre yeux
publish-check-four-eyes-mend = À ce desk, publie quelqu’un d’autre que la dernière personne qui a écrit.
publish-check-no-second-editor = Personne n’a relu
publish-check-no-second-editor-mend = Demandez à quelqu’un d’autre de relire.
publish-check-second-editor = Relu par { $editor }
publish-check-source-is-newer = L’article traduit a changé depuis
publish-check-source-is-newer-mend = Reprenez les changements, puis marquez la traduction comme à jour.
publish-check-open-suggestions = { $count ->
    [one] Une suggestion est ouverte
   *[other] { $count } suggestions sont ouvertes
}
publish-check-open-suggestions-mend = Acceptez-les ou refusez-les. Les lecteurs ont le texte sans elles.
publish-check-open-comments = { $count ->
    [one] Un commentaire est ouvert
   *[other] { $count } commentaires sont ouverts
}
publish-check-open-comments-mend = Lisez-les, et réglez ce qui est fait. Les lecteurs ne les voient pas.
publish-check-picture-is-missing = Une image n’est pas dans la maison
publish-check-picture-is-missing-mend = Ajoutez-la, ou ôtez-la.
publish-check-picture-has-no-alt = Une image n’a pas de texte de remplacement
publish-check-picture-has-no-alt-mend = Dites ce que doit savoir qui ne la voit pas.
publish-check-picture-has-no-credit = Une image n’a pas de crédit
publish-check-picture-has-no-credit-mend = Nommez son auteur.
publish-check-picture-has-no-rights = Les droits d’une image sont inconnus
publish-check-picture-has-no-rights-mend = Dites si elle est à nous, d’agence, sous licence ou du domaine public.
publish-check-file-is-withdrawn = Une image ou un enregistrement est parti avec un article retiré
publish-check-file-is-withdrawn-mend = Renvoyez le fichier, ou ôtez-le.
publish-check-picture-has-changed = Une image a changé depuis que les lecteurs ont l’article
publish-check-picture-has-changed-mend = Publiez de nouveau l’article pour la montrer ainsi.
publish-check-picture-is-whole = L’image a texte de remplacement, légende, crédit et droits
publish-check-leads-to-hidden = Un lien mène à un article que les lecteurs ne voient pas
publish-check-leads-to-hidden-mend = Publiez d’abord celui-ci, ou ôtez le lien.
publish-check-stale-day = « { $word } » a été écrit un autre jour
publish-check-stale-day-mend = Donnez la date, ou mettez à jour.
publish-check-table-is-empty = Un tableau n’a que des cellules vides
publish-check-table-is-empty-mend = Remplissez-le, ou retirez-le.
publish-check-table-has-empty-row = La ligne { $row } d’un tableau est vide
publish-check-table-has-empty-row-mend = Remplissez-la, ou retirez-la.
publish-check-picture-alt-untranslated = Le texte de remplacement d’une image est encore celui de la source
publish-check-picture-alt-untranslated-mend = Traduisez-le.
publish-check-picture-caption-untranslated = La légende d’une image est encore celle de la source
publish-check-picture-caption-untranslated-mend = Traduisez-la.

publish-receipt-shown = Les lecteurs le voient : { $right } endroits sur { $all }
publish-receipt-gone = Il n’est plus là : { $right } endroits sur { $all }
publish-receipt-is-right = Comme il faut :
publish-receipt-is-wrong = Pas comme il faut :
publish-receipt-shows = montré
publish-receipt-does-not-show = pas montré
publish-receipt-after = après { $ms } ms
publish-receipt-ask = Vérifier partout maintenant
publish-surface-page = Page
publish-surface-permalink = Lien permanent
publish-surface-front = Une
publish-surface-section = Rubrique { $name }
publish-surface-region = Région { $name }
publish-surface-subject = Sujet { $name }
publish-surface-place = Lieu { $name }
publish-surface-topic = Thème { $name }
publish-surface-programme = Émission { $name }
publish-surface-rss = Flux RSS
publish-surface-atom = Flux Atom
publish-surface-json-feed = Flux JSON
publish-surface-news-sitemap = Plan d’actualités
publish-surface-text = Page en texte seul
publish-surface-ninjs = ninjs

publish-history-title = Historique
publish-history-line = { $who } : { $what ->
    [create] a commencé l’article
    [revise] a enregistré la version { $revision }
    [name-revision] a nommé la version { $revision }
    [publish] a publié
    [publish-on-time] a publié à l’heure prévue
    [hold] n’a pas pu sortir à l’heure
    [receive] a reçu une dépêche
    [schedule] a programmé
    [unschedule] a déprogrammé
    [spike] a mis de côté
    [unspike] a repris
    [lose-schedule] a changé le texte ou une image après sa programmation : déprogrammé, jusqu’à ce que quelqu’un qui le peut le programme à nouveau
    [embargo] a posé un embargo
    [lift-embargo] a levé l’embargo
    [correct] a corrigé
    [amend-correction] a modifié une note de correction
    [unpublish] a dépublié
    [take-down] a retiré
    [amend-notice] a modifié l’avis de retrait
    [assign] a modifié l’attribution
    [link-translation] a lié une traduction
    [mark-up-to-date] l’a marqué à jour avec sa source
    [stand-alone] l’a rendu indépendant
    [share-preview] a partagé un aperçu
    [revoke-preview] a révoqué un aperçu
   *[other] { $what }
}

preview-title = Aperçu
preview-of = Aperçu : { $headline }
preview-width = Largeur
preview-phone = Téléphone
preview-tablet = Tablette
preview-desktop = Ordinateur
preview-theme = Clair ou sombre
preview-light = Clair
preview-dark = Sombre
preview-at = À l’instant ({ $zone })
preview-now = Maintenant
preview-again = Recharger
preview-page = La page comme les lecteurs la verront
preview-share-title = Partager cet aperçu
preview-share-for = Le lien cesse après
preview-share-hours = { $hours ->
    [one] une heure
   *[other] { $hours } heures
}
preview-share-fixed = Montrer seulement la version { $revision }
preview-share-shows = Le lien montre la page telle qu’au { $when }.
preview-share-make = Créer un lien
preview-share-link = Lien
preview-share-copy = Copier
preview-share-copied = Le lien est copié.
preview-share-once = Le lien n’est montré que cette fois. Qui l’a peut lire l’article sans se connecter.
preview-share-line = { $who }, jusqu’au { $until }
preview-share-of = version { $revision }
preview-share-at = telle qu’au { $when }
preview-share-revoke = Révoquer
preview-share-revoked = Le lien est mort.

translations-title = Traductions
translations-languages = Langues
translations-none = Il n’y a pas encore de traduction. Commencez-en une ci-dessus.
translations-source = Source
translations-begin = Commencer une traduction
translations-write = Écrire
translations-behind = { $count ->
    [one] Un changement de retard
   *[other] { $count } changements de retard
}
translations-up-to-date = Marquer comme à jour
translations-marked = Marqué comme à jour.
translations-gone = Cet article a été retiré.
translations-gone-before = L’article dont celui-ci est traduit a été retiré.
translations-gone-then = Ce qui le traduit ne paraît pas.
translations-stand-alone = La traduction se suffit à elle-même
translations-alone = Elle est maintenant indépendante.
translations-added = Nouveau
translations-changed = Changé
translations-removed = Ôté
