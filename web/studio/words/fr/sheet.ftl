# Feuilles : une chose de la maison telle que quelqu’un la remplit.
sheet-to = Retour à { $place }
sheet-missing = Cela n’existe pas
sheet-back = Ce que vous aviez saisi ici sans l’enregistrer est de nouveau dans le formulaire.
sheet-changed = Quelqu’un d’autre l’a modifié pendant que vous l’aviez ouvert. Ses changements sont dans le formulaire ; rien de vous n’est encore enregistré.
sheet-clashes = Vous avez tous deux modifié : { $places }. C’est votre version qui y figure.
sheet-yield = Y reprendre l’autre version
sheet-unsaved = Pas encore enregistré ; ce navigateur le garde
sheet-throw-away = Abandonner les changements
sheet-readers = { $name } : enregistré ; les lecteurs le voient
