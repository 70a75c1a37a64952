+++
age = "350m"
section = "climate"
region = "europe"
subjects = ["06000000", "20000418"]
places = ["aurel"]
headline = "La glace qui nourrit quatre rivières a connu son hiver le plus court"
standfirst = "Depuis quarante ans, une famille mesure le même glacier. Cette année, le jalon planté en 1986 est tombé, et il n’y avait plus de glace pour en tenir un neuf."
byline = ["Tova Brandelius"]
writer = "mb"
editor = "sr"
picture = "glacier"
related = ["river-survey", "grid-union"]
+++
Le glacier du Var, au-dessus de la vallée de Sankt Orin, en Aurel, n’a gagné de la glace que pendant 131 jours l’hiver dernier. C’est la saison la plus courte depuis le début des mesures : dix-sept jours de moins que le précédent record, dix semaines de moins que la moyenne de la première décennie.

Ces chiffres ne viennent pas d’un institut. Ils sont l’œuvre de la famille Salvenna, qui tient une auberge de montagne et une série de cahiers verts, et qui monte depuis 1986, le premier de chaque mois, jusqu’aux mêmes trente jalons.

Le numéro 14, le plus ancien, gisait cette année sur la roche nue. « Mon père l’avait enfoncé de quatre mètres », dit Livia Salvenna, 41 ans, qui a fait sa première tournée dans un sac à dos. « Je suis restée là sans savoir quoi écrire. Il n’y a pas de colonne pour ça. »

## Quatre rivières, un seul compte

Le Var s’écoule dans quatre directions. La Lind, l’Osk, la Verre et la Tamm y puisent toutes en été ; ensemble, elles refroidissent deux centrales, irriguent 70 000 hectares et portent des péniches jusqu’à trois ports.

Un glacier fonctionne comme un livret d’épargne : il encaisse l’hiver et verse aux mois secs. En 1990, la fonte culminait à la mi-août. Elle culmine désormais aux premiers jours de juillet, quand les agriculteurs n’en ont pas encore besoin.

> À l’année, nous ne manquons pas d’eau. C’est au mois que nous en manquons.
> -- Henrik Oduya, maître des eaux de la basse Verre

Les quatre offices de rivière, que ne lie aucun traité et qui n’avaient pas même, jusqu’à récemment, de liste de téléphone commune, se sont réunis la semaine dernière à Sankt Orin. Ils ont convenu de partager leurs prévisions de réservoirs et de payer, pour la première fois, les mesures. Mme Salvenna a demandé 4 000 par an et une paire de crampons neufs.

Elle a replanté le jalon 14 plus haut, dans une glace que la carte de son grand-père dit *éternelle*. Elle l’a noté au crayon, précise-t-elle : le mot a déjà été corrigé une fois.
