+++
age = "1010m"
section = "business"
region = "talvera"
subjects = ["09000000", "20000340"]
places = ["talvera"]
headline = "La pénurie de conducteurs de train est-elle un mythe ?"
standfirst = "Les chemins de fer de Talvera suppriment neuf trains par jour faute de bras. Ils emploient aussi 212 conducteurs qui ne sortent jamais du dépôt."
byline = ["Sami Brekke"]
writer = "gv"
editor = "ef"
agencies = ["Meridian Press"]
picture = "rail"
related = ["grid-union"]
+++
Neuf fois par jour, en moyenne, un panneau dans une gare de Talvera annonce qu’un train ne circulera pas « en raison d’une pénurie de conducteurs ». Un rapport des auditeurs de l’État, publié cette semaine, pose une question que personne n’avait mise par écrit : une pénurie de quoi, au juste ?

La compagnie compte 1 140 conducteurs qualifiés. Ses horaires en demandent 930. Or 860 seulement roulent un jour ouvré.

Les auditeurs ont retrouvé les autres. Certains étaient malades ou en congé, mais 212 faisaient autre chose : se former, planifier, attendre une visite médicale ou conduire des trains vides de l’endroit où ils étaient garés à celui où l’on en avait besoin.

## Le 5 h 10 pour nulle part

Ce dernier groupe est le plus nombreux. Lorsque l’ancien dépôt de Port-Sarn a été vendu pour des logements, il y a onze ans, les trains ont déménagé à Ebbing, 38 kilomètres plus haut sur la ligne. Chaque matin, 24 d’entre eux en reviennent à vide. Leurs conducteurs aussi, qui d’après leur contrat ne peuvent ensuite plus conduire que quatre heures.

« Nous n’avons pas perdu des conducteurs. Nous avons perdu un hangar », résume Mirela Haug, l’auditrice qui a rédigé le rapport. « Il a rapporté onze millions le jour de la vente. Depuis, il en coûte neuf par an. »

> Je conduis deux heures pour aller au travail, pendant le travail. Ma fille me prend pour un voyageur.
> -- Anselm Roke, conducteur depuis 23 ans

La compagnie conteste le calcul. Un tiers des conducteurs ont plus de 55 ans, souligne sa directrice, Petra Lindqvist-Amadi, et la pénurie viendra « même si elle n’est pas là ». Les salaires ont été relevés deux fois et 140 recrues formées l’an dernier. Soixante et une sont restées.

Le syndicat, d’accord avec les auditeurs, propose de rouvrir le contrat si l’on trouve une voie de garage dans la capitale.

Il y en a une. Elle est derrière la halle aux poissons, elle a des rails et elle appartient à la compagnie, qui la loue comme parking. En semaine, il est plein à sept heures. La plupart des voitures sont à des conducteurs.
