+++
age = "50m"
section = "business"
region = "asia"
subjects = ["04000000", "20000350"]
places = ["kesh"]
topics = ["election-in-kesh"]
headline = "La banque centrale du Kesh garde son taux et perd son gouverneur"
standfirst = "Rustan Alibey a donné la voix décisive, lu le résultat et démissionné dix minutes plus tard. Les marchés n’avaient pas fini de lire le premier communiqué."
byline = ["Mei-Ann Torvald"]
writer = "gv"
editor = "ef"
agencies = ["Corex", "Meridian Press"]
related = ["kesh-ballot", "night-market"]
+++
Le gouverneur de la banque centrale du Kesh, Rustan Alibey, a démissionné ce matin, dix minutes après que le conseil eut décidé, par cinq voix contre quatre, de laisser le taux directeur à 11,5 %. La voix décisive était la sienne.

Sa lettre compte trois phrases. Elle remercie le personnel, adresse ses vœux au pays et affirme que la banque « devrait être dirigée par quelqu’un à qui l’on demande conseil avant d’annoncer une décision, et non après ». Elle ne dit pas qui a annoncé quoi.

Selon deux personnes ayant vu les documents du conseil, le ministère des finances avait envoyé à la banque, la veille de la réunion, un projet de communiqué saluant une baisse d’un point.

« Aucun gouvernement n’a donné d’instruction à la banque, et aucun ne le ferait », a répondu le ministère. Le projet n’était selon lui qu’un modèle, enregistré par erreur avec un chiffre dedans.

## À six jours du vote

Le moment ne pouvait être plus mal choisi pour la première ministre, Oyuna Tarkhan, qui affronte la semaine prochaine [une élection à neuf partis](story:kesh-ballot) et avait promis un crédit moins cher aux agriculteurs. Les prix ont augmenté de 9,3 % en un an, et ceux de l’oignon, le seul chiffre que les gens citent vraiment, de 61 %.

Le keshar a perdu 2,8 % face à un panier de devises dans la première demi-heure, avant d’en regagner la moitié. La vice-gouverneure, Leyan Sadik, assure l’intérim jusqu’à ce que le Parlement confirme un successeur, ce qu’il ne pourra faire que lorsqu’il y aura un Parlement.

> Ce n’était ni un faucon ni une colombe. C’était un comptable, et on lui avait remis le total avant l’addition.
> -- Farida Monsef, économiste à l’université de Kesh-Ville

M. Alibey a quitté l’immeuble par la grande porte, avec un carton de dossiers et un citronnier en pot. Aux journalistes qui voulaient savoir si son poste lui manquerait, il a répondu que l’ascenseur lui manquerait : c’est le seul de la capitale à n’être jamais tombé en panne.

Il l’avait commandé lui-même, la première semaine, après avoir monté neuf étages à pied pour s’entendre dire que l’inflation était maîtrisée.
