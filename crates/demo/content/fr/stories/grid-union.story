+++
age = "650m"
section = "politics"
region = "europe"
subjects = ["11000000", "20000260"]
places = ["aurel"]
headline = "L’Union a bâti un réseau électrique. Saura-t-elle en bâtir un second ?"
standfirst = "Onze États relièrent jadis leurs lignes en neuf ans. Le nouveau plan en a pris sept et n’a produit, à ce jour, qu’un logo."
byline = ["Sami Brekke"]
writer = "cl"
editor = "sr"
agencies = ["Corex"]
picture = "wind-farm"
related = ["mirel-solar", "glacier-shortest-winter"]
+++
Les ministres de l’énergie de l’Union intérieure ont quitté Aurel hier soir sans s’accorder sur qui doit payer un second réseau électrique, 3 800 kilomètres de lignes à haute tension censées porter l’énergie éolienne de la côte vers les usines du sud. Ils ont convenu, pour la quatrième fois, que c’était urgent.

Le premier réseau fut construit entre 1961 et 1970, à une époque où il y avait moins d’avocats. Onze États relièrent leurs installations par des pylônes d’un modèle unique, dessiné par une ingénieure nommée Hedwig Tarn au dos d’un menu. Le menu est accroché dans la salle des ministres. C’est la seule chose, dans cette salle, qui ait été finie à temps.

« Le premier réseau traversait des champs. Le second traverse des opinions », résume Cosmin Vardas, commissaire de l’Union aux réseaux.

## Trois querelles dans un câble

L’argent est la moindre. La ligne coûterait 31 milliards et en ferait économiser quatre par an, selon la commission. On se dispute sur le reste :

- les États côtiers craignent que leur courant bon marché ne devienne celui de tous, au prix de tous
- ceux du sud redoutent un câble que l’on pourrait couper au nord
- ceux du milieu auraient les pylônes et rien à brancher

Les États de transit réclament une redevance au kilomètre, comme un péage. Un projet qui l’accordait a été retiré à dix heures du soir, rétabli à minuit et perdu à deux heures, quand le train de son auteur est parti.

> Tous les pays dans cette salle veulent la ligne. Et tous veulent qu’elle commence chez le voisin.
> -- Agnieszka Rohl, ingénieure réseau

Un tronçon existe déjà. Quarante kilomètres, dans les collines de la Verre, ont été dressés il y a six ans à titre d’essai et ne sont reliés à rien, à aucun bout. Les cigognes les ont adoptés. Un arrêté protège désormais dix-neuf nids.

Les ministres se retrouveront au printemps. La commission est priée de présenter un plan plus simple et de découvrir ce qu’est devenu le second menu de Tarn. On dit qu’il portait un trait à travers la mer.
