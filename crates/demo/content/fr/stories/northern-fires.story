+++
age = "470m"
section = "climate"
region = "north-america"
subjects = ["03000000", "20001202"]
places = ["northern-border"]
headline = "Feux de la frontière nord : à la recherche d’un pare-feu plus large"
standfirst = "Sur 600 kilomètres de frontière, deux pays tiennent depuis un siècle les arbres à six mètres les uns des autres. Le feu en saute désormais deux cents."
byline = ["Coralie Whitefeather-Dunn"]
writer = "pd"
editor = "ef"
agencies = ["Nordwire", "Halden Photo"]
picture = "forest"
related = ["delta-embankment", "glacier-shortest-winter"]
+++
Des équipes ont commencé hier, de part et d’autre de la frontière nord, à abattre une bande de forêt large de 250 mètres dans l’espoir d’arrêter trois incendies qui n’en font plus qu’un. Le tracé suit la frontière, parce que la trouée dans les arbres y existe déjà.

Cette trouée, appelée la Vista, fut ouverte en 1908 pour que les arpenteurs puissent voir d’une borne à la suivante. Elle est large de six mètres. La semaine dernière, le feu l’a franchie onze fois sans ralentir.

« Elle a été conçue pour arrêter une dispute, et elle l’a fait », dit Dale Okimaw, qui dirige le camp de l’est. « Personne ne lui a demandé d’arrêter un feu. »

## Deux règlements, un seul vent

L’élargir est plus difficile qu’il n’y paraît. Au sud, un arbre en forêt publique peut être abattu sur ordre du chef des pompiers. Au nord, il faut l’accord des détenteurs des droits de piégeage, et ils sont 94. Soixante et onze ont été joints par téléphone en une nuit. Presque tous ont dit oui ; l’un d’eux a demandé le bois.

Environ 4 300 personnes ont quitté neuf localités. Le feu couvre 186 000 hectares et a gagné la tourbe, où il peut couver sous la neige.

> Avant, nous brûlions cette pente nous-mêmes, un peu, chaque printemps. Puis c’est devenu interdit. Alors elle a mis de côté.
> -- Agnes Tallow, ancienne de Kettle Narrows

L’argument a porté. La nouvelle bande ne sera pas tenue à nu, comme l’ancienne, par des machines. Les deux gouvernements sont convenus de laisser les cinq communautés riveraines la brûler légèrement un printemps sur deux, comme elles le faisaient avant la pose des bornes.

Ce sera pour plus tard. Pour l’heure, il y a 1 100 personnes avec des tronçonneuses, un vent qui doit tourner ce week-end et une seule question : où s’arrêter. M. Okimaw a peint une marque orange sur le dernier arbre du plan.

C’est une belle épinette blanche, dit-il, et sur aucune des deux cartes elle n’appartient à qui que ce soit.
