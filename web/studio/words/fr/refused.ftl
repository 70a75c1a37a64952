# Pourquoi quelque chose a été refusé.
refused-unreadable = Cette page et la rédaction ne se sont pas comprises. Rechargez la page ; si cela persiste, prévenez l’équipe technique.
refused-unreadable-broken-off = Le fichier s’est interrompu en chemin ou est arrivé trop lentement. Envoyez-le de nouveau.
refused-unreadable-long-search = On ne cherche pas plus de { $most } caractères. Utilisez moins de mots.
refused-unreadable-far-ahead = Une une ne se regarde pas plus de { $days } jours à l’avance. Choisissez un moment plus proche.
refused-no-token = Vous n’êtes plus connecté. Reconnectez-vous.
refused-wrong-keys = Cela n’ouvre pas. Vérifiez l’adresse, le mot de passe ou le code.
refused-code-needed = Il faut aussi un code de votre application.
refused-code-needed-recovery = Un mot de passe seul n’ouvre pas ce compte. Revenez et utilisez sa clé d’accès, ou saisissez un de vos codes de secours.
refused-passkey-needed = Un mot de passe seul n’ouvre pas ce compte. Connectez-vous avec sa clé d’accès.
refused-too-often = Trop d’essais. Attendez un peu et réessayez.
refused-too-often-password = Trop d’essais. Attendez un peu et réessayez ; une clé d’accès ouvre tout de suite.
refused-second-factor-needed = Cette rédaction demande un second facteur. Ajoutez d’abord à votre compte une clé d’accès ou une application de codes.
refused-proof-needed = Il faut montrer encore une fois que c’est bien vous. Recommencez.
refused-not-permitted = Votre rôle ne vous permet pas de faire cela ici.
refused-missing = Cela n’existe pas, ou plus.
refused-not-allowed-now = Dans l’état actuel des choses, ce n’est pas possible.
refused-not-allowed-now-in-state = En l’état de l’article ({ $state }), ce n’est pas possible.
refused-not-allowed-now-unchanged = { front-launch-nothing }
refused-not-allowed-now-not-live = Les lecteurs n’ont pas encore cette édition : il n’y a pas de page à montrer.
refused-not-allowed-now-second-factor-stays = Cette rédaction demande un second facteur. Ajoutez d’abord une autre clé d’accès ou une application de codes.
refused-not-allowed-now-no-recovery = Les codes de secours accompagnent un mot de passe, en cas de perte de la clé d’accès ou de l’application. Définissez un mot de passe et ajoutez d’abord l’une des deux.
refused-not-allowed-now-used = C’est encore utilisé. Retirez-le d’abord de là :
refused-used-menu = Le menu principal de { $name }
refused-used-regions = Les régions de { $name }
refused-used-front = La une de { $name }
refused-used-focus = Les sujets à la une de { $name }
refused-used-draft = Le brouillon de la une de { $name }
refused-used-channel = La semaine de la chaîne en direct de { $name }
refused-used-story = L’article « { $name } »
refused-used-others = Des articles que vous ne pouvez pas lire
refused-used-below = { $name }, qui se trouve en dessous
refused-used-filters = { $count ->
    [one] { $count } filtre conservé
   *[other] { $count } filtres conservés
}
refused-used-more = { $count ->
    [one] et { $count } autre
   *[other] et { $count } autres
}
refused-blocked = L’article n’est pas prêt à être publié. Sa liste de contrôle dit ce qui manque.
refused-stale = Quelqu’un d’autre a modifié cela entre-temps. Regardez où cela en est, puis recommencez.
refused-too-large = C’est plus gros que ce que la rédaction accepte.
refused-media-type = Ce type de fichier n’est pas accepté ici.
refused-invalid = Quelque chose n’y est pas comme il faut.
refused-invalid-huge-picture = L’image est trop grande pour être ouverte ici. Réduisez-la et enregistrez-la en JPEG simple.
refused-invalid-damaged-picture = L’image est vide ou endommagée. Exportez-la de nouveau, puis renvoyez-la.
refused-invalid-password = Choisissez un autre mot de passe : au moins douze caractères, et difficile à deviner.
refused-invalid-code = Ce n’est pas le code que l’application montre maintenant. Attendez le suivant et réessayez.
refused-invalid-credential = Cette clé d’accès n’a pas pu être utilisée. Réessayez, ou utilisez-en une autre.
refused-invalid-email = Cette adresse ne convient pas : quelqu’un ici l’a déjà, ou elle n’est pas écrite comme une adresse en minuscules.
refused-invalid-initials = Les initiales comptent une à huit lettres.
refused-invalid-grants = Ces rôles ne peuvent pas être donnés : il en faut au moins un, aucun en double ; personne ne change les siens ni ne donne plus qu’il n’a ; et la maison garde un administrateur.
refused-invalid-desk = Ce desk ne prend pas l’article : il n’existe plus, ou n’écrit pas pour son édition.
refused-invalid-handing-over = Sur le desk « { $desk } », vous pourriez faire plus avec l’article que maintenant. Demandez à quelqu’un qui en a déjà le droit de le déplacer.
refused-invalid-due-under-embargo = Il est programmé pour { $due }, avant la fin de l’embargo. Programmez-le d’abord plus tard.
refused-invalid-name-taken = Un collègue porte déjà ce nom. Ajoutez ce qui vous distingue, comme un second prénom.
refused-invalid-initials-taken = Un collègue signe déjà ainsi. Choisissez-en d’autres, de huit lettres au plus.
refused-invalid-last-admin = C’est le seul administrateur de la maison. Nommez-en d’abord un autre.
refused-invalid-last-way-in = C’est votre seul accès. Définissez d’abord un mot de passe ou ajoutez une autre clé d’accès.
refused-invalid-on-no-desk = L’article n’est encore sur aucun desk. Choisissez-en un.
refused-invalid-source-under-embargo = Ce que ceci traduit est sous embargo. Quelqu’un qui peut le lever doit l’en détacher.
refused-invalid-stage = Le desk n’a pas cette étape.
refused-invalid-people = L’une de ces personnes ne travaille plus ici.
refused-invalid-stages = Un desk a une à douze étapes et garde celles où se trouvent des articles.
refused-invalid-headline = Le titre est trop long, ou contient un saut de ligne.
refused-invalid-front-headline = Le titre de une est trop long, ou contient un saut de ligne.
refused-invalid-standfirst = Le chapô est trop long, ou contient un saut de ligne.
refused-invalid-breaking = La ligne d’alerte ne mène nulle part : donnez un article de cette édition, ou une adresse qui commence par https://.
refused-invalid-containers = Quelque chose sur cette une n’est plus dans la maison, ou appartient à une autre édition.
refused-invalid-zone = Ce n’est pas un fuseau horaire. Choisissez-en un dans la liste, comme Europe/Berlin.
refused-past = { $at } est passé : il est maintenant { $now }. Choisissez une heure plus tardive.
refused-ambiguous-time = L’horloge montre cette heure deux fois, ou jamais. Dites laquelle est voulue.
refused-ours = Quelque chose n’a pas marché sur le serveur de la rédaction. Réessayez ; si cela persiste, prévenez l’équipe technique : son journal dit pourquoi.
refused-disk-full = Le disque de la rédaction est plein : plus rien n’est enregistré. Prévenez tout de suite l’équipe technique.
refused-unavailable = La rédaction ne peut pas le faire pour l’instant. Réessayez dans un moment.
refused-too-many = Trop à la fois. Attendez un instant et réessayez.
refused-not-out-yet = C’est enregistré, mais les lecteurs ne le voient pas encore. Cela sortira tout seul dès que possible.
