+++
age = "110m"
section = "science"
region = "europe"
subjects = ["13000000", "20000439"]
places = ["aurel"]
headline = "Le recensement du fleuve qui a tout compté, même les parapluies"
front_headline = "Le recensement du fleuve qui a compté même les parapluies"
standfirst = "Pendant un an, 340 bénévoles ont noté tout ce que la Lind charriait sous leurs yeux. La liste compte 1,1 million de lignes et une très bonne surprise."
byline = ["Tova Brandelius"]
writer = "cl"
editor = "sr"
agencies = ["Meridian Press"]
picture = "river-survey"
related = ["glacier-shortest-winter"]
+++
Des chercheurs d’Aurel ont publié l’inventaire le plus complet jamais dressé de ce que transporte un fleuve. Douze mois durant, depuis 26 ponts sur la Lind, des bénévoles ont consigné chaque objet, chaque animal et chaque plaque d’écume passant au-dessous d’eux, par tours de deux heures, de jour comme à la lampe.

Il en résulte un tableau de 1 104 512 lignes. On y trouve 61 000 bouteilles en plastique, 9 480 ballons de football, 217 chaussures (dont 153 gauches), 88 loutres et 1 906 parapluies.

Les parapluies n’étaient pas censés compter. « Nous avons failli les ranger dans *divers* », raconte Jorun Tesch, qui a dirigé le projet à l’Institut des eaux d’Aurel. « Puis nous avons vu que c’étaient de meilleurs instruments que les nôtres. »

## Un flotteur à poignée

Un parapluie ouvert dérive presque exactement à la vitesse de la surface. Fermé, il s’enfonce un peu et suit le courant du dessous. Comme on perd les deux sortes dans les mêmes tempêtes, l’équipe a pu chronométrer une couche par rapport à l’autre sur 190 kilomètres, sans acheter un seul capteur.

Conclusion : le cours inférieur coule désormais sur deux étages. L’eau chaude glisse sur la froide et ne s’y mêle presque plus, jusqu’à cinq semaines en été. Les poissons qui ont besoin d’oxygène sont pris sous un couvercle.

> J’ai passé cent heures sur ce pont à compter des déchets. En fait, je prenais la fièvre du fleuve.
> -- Pavel Grohman, facteur retraité et bénévole

Le remède pourrait être bon marché. Trois vieux seuils promis à la démolition brassent l’eau en la faisant tomber. L’institut recommande d’en garder deux et de rebâtir le troisième vingt mètres en amont, avec un escalier pour les poissons.

Il reste des sceptiques. Des hydrologues de deux pays voisins jugent qu’un an, c’est trop court, et que le parapluie est un échantillon biaisé, puisque nul n’en perd pendant une sécheresse.

Mme Tesch leur donne raison sur les deux points. Le comptage se poursuit une deuxième année, avec une colonne de plus. Elle s’intitule *ombrelles*.
