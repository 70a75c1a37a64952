# Le cadre de chaque écran.
place-desk = Desk

shell-skip = Aller au contenu
shell-places = Rédaction
shell-home = { $house }, vers le desk
shell-search = Chercher ou lancer une commande
shell-here = Présents
shell-mentions = { $count ->
    [one] Un commentaire vous mentionne dans un article
   *[other] Des commentaires vous mentionnent dans { $shown } articles
  }
shell-assigned = { $count ->
    [one] Un article vous a été attribué
   *[other] { $shown } articles vous ont été attribués
  }
shell-unsent = { $count ->
    [one] Mots non envoyés dans un article
   *[other] Mots non envoyés dans { $shown } articles
  }
shell-clock = Heure de la rédaction
shell-you = { $initials } : { $name }, vous
shell-sign-out = Se déconnecter
shell-loading = Chargement
shell-notes = Messages
shell-dismiss = Masquer
shell-close = Fermer
shell-unkept = Si on ferme, ce qui est ici est perdu.
shell-unkept-stay = Rester ici
shell-unkept-close = Fermer
shell-cancel = Annuler
shell-keep = Garder
shell-undo = Revenir en arrière
shell-failed = Quelque chose n’a pas marché. Réessayez ; si cela persiste, prévenez l’équipe technique.
shell-offline = La rédaction est injoignable. Vérifiez la connexion ; rien de ce que vous avez écrit n’est perdu.
shell-screen-failed = Cet écran n’a pas pu être chargé
shell-screen-failed-why = La connexion a peut-être été coupée, ou la rédaction vient d’être mise à jour.
shell-part-failed = Le chargement a échoué : la connexion a peut-être été coupée, ou la rédaction vient d’être mise à jour. Réessayez ; si cela persiste, rechargez la page.
shell-barred = { $place } : cet écran ne vous est pas ouvert
shell-barred-why = Votre rôle ne va pas jusque-là. La personne qui gère les comptes peut changer cela.
shell-nowhere = Il n’y a rien à cette adresse
shell-reload = Recharger
shell-plain = Lire la liste en texte simple

look-theme = Thème
look-theme-system = Système
look-theme-light = Clair
look-theme-dark = Sombre
look-size = Taille du texte
look-size-usual = Normale
look-size-large = Grande
look-size-larger = Très grande

palette = Commandes
palette-found = Résultats
palette-stories = Articles
palette-actions = Actions
palette-people = Personnes
palette-settings = Lieux et réglages
palette-go = Aller à : { $place }
palette-theme = Passer du clair au sombre
palette-letters-off = Désactiver les touches à une lettre
palette-letters-on = Activer les touches à une lettre
palette-nothing = Rien trouvé pour « { $words } »
palette-person-there = dans un article en ce moment
palette-person-nowhere = { $name } n’est dans aucun article en ce moment

keys-everywhere = Partout
keys-list = Dans la liste
keys-board = Sur le tableau
keys-letters = Touches à une lettre
keys-letters-why = Les lettres n’agissent que hors des champs. Désactivez-les si vous parlez à votre ordinateur ou appuyez sur des touches par mégarde.
cap-space = Espace
cap-enter = Entrée
key-palette = Chercher ou lancer une commande
key-sheet = Tous les raccourcis
key-go = Puis la lettre d’un lieu : y aller
key-close = Fermer et revenir où vous étiez
key-move = se déplacer
key-next = Article suivant
key-previous = Article précédent
key-open = Ouvrir
key-peek = Voir dans le panneau
key-select = Choisir
key-new = Nouvel article
key-take = Prendre en relecture
key-assign = Attribuer
key-ready = Marquer comme prêt
key-spike = Mettre de côté ou reprendre
key-filter = Chercher dans la liste
key-stage = Seulement la première, deuxième, troisième étape ; après les étapes : programmés, en ligne, mis de côté
key-view = Liste ou tableau
key-lift = Lever ou poser une carte
key-carry = La porter à l’étape suivante

signin = Connexion
signin-again = Se reconnecter
signin-again-why = Votre session a pris fin. Ce qui est ouvert derrière reste tel quel.
signin-passkey = Se connecter avec une clé d’accès
signin-provider = Se connecter avec { $provider }
signin-or = ou avec un mot de passe
signin-email = Adresse e-mail
signin-password = Mot de passe
signin-go = Se connecter
signin-code = Code de votre application
signin-code-hint = Six chiffres, nouveaux chaque demi-minute.
signin-recovery = Code de secours
signin-recovery-hint = L’un des codes gardés pour le jour sans téléphone. Chacun sert une fois.
signin-use-recovery = Utiliser un code de secours
signin-use-code = Utiliser l’application
signin-back = Retour
signin-failed = Cela n’a pas marché ; réessayez.
signin-refused-unknown = { $provider } vous connaît, cette rédaction non. Demandez à ses administrateurs de vous inviter à l’adresse que vous avez là-bas.
signin-refused-unconfirmed = { $provider } ne donne aucune adresse e-mail confirmée pour vous. Connectez-vous autrement ou demandez à qui s’en occupe.
signin-refused-taken = Le compte de votre adresse appartient à quelqu’un d’autre chez { $provider }. Demandez un nouveau lien aux administrateurs de cette rédaction.
signin-refused-stale = Cette connexion avait déjà servi, a duré trop longtemps ou a commencé dans un autre navigateur. Recommencez.
signin-refused-declined = Vous ne vous êtes pas connecté chez { $provider }.
signin-refused-too-often = Trop d’essais. Attendez quelques minutes.
signin-refused-unreachable = { $provider } est injoignable. Connectez-vous autrement ou réessayez plus tard.
signin-refused-untrusted = La réponse de { $provider } n’était pas fiable ; vous n’êtes pas connecté. Réessayez ou prévenez un administrateur : le journal du serveur dit pourquoi.
shell-nothing-found = Rien trouvé
shell-take-off = Retirer { $name }
shell-lift = Monter { $name }
order-up = Monter « { $name } »
order-down = Descendre « { $name } »
order-remove = Retirer « { $name } »
order-moved = { $name }, place { $place } sur { $of }

leave = Vos mots ne sont pas tous arrivés
leave-why = { $count ->
    [one] Ce que vous avez écrit dans un article n’est que dans ce navigateur :
   *[other] Ce que vous avez écrit dans { $shown } articles n’est que dans ce navigateur :
  }
leave-send = Les envoyer et se déconnecter
leave-keep = Les garder ici et se déconnecter
leave-keep-why = Ils seront envoyés quand vous vous reconnecterez ici ; personne d’autre ne les envoie ni ne les voit dans le studio. Ne laissez rien sur un ordinateur qui n’est pas le vôtre.
leave-drop = Les jeter et se déconnecter
