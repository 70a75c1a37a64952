+++
age = "180m"
section = "politics"
region = "asia"
subjects = ["11000000", "20000574"]
places = ["kesh"]
topics = ["election-in-kesh"]
headline = "Neuf partis et un bulletin de vote long comme le bras"
standfirst = "Le Kesh vote la semaine prochaine sur une feuille de 71 centimètres. Les ennuis ont commencé quand quelqu’un a voulu la plier."
byline = ["Daniyar Osh"]
writer = "mb"
editor = "sr"
agencies = ["Corex"]
picture = "ballot"
related = ["kesh-bank-governor", "night-market"]
+++
La commission électorale du Kesh a fini d’imprimer 14,6 millions de bulletins pour le scrutin de la semaine prochaine, longs de 71 centimètres chacun, et découvert que la fente de l’urne en mesure 24.

Il faut donc plier la feuille, et la loi doit dire comment. Après deux jours de débats, la commission a opté pour quatre plis, vers l’intérieur, afin qu’aucun regard de passage ne voie la croix. Un film de quatre-vingt-dix secondes montre la marche à suivre. La vedette en est l’agent d’entretien de la commission, dont il a été établi qu’il pliait le mieux.

« Les gens rient, et ils ont raison », a dit Aigul Serim, qui préside la commission. « Mais un bulletin mal plié est un bulletin nul. Dans une circonscription serrée, quatre plis, cela peut faire un siège. »

## Pourquoi il est si long

Neuf partis se présentent, et chacun a droit à son nom en deux écritures, à un symbole et à la photo de son chef. Les symboles remontent au temps où un électeur sur trois ne savait pas lire, et personne n’a eu le courage de les supprimer.

1. Le Roseau, parti au pouvoir d’Oyuna Tarkhan
2. La Charrue, opposition rurale conduite par Iskar Dolmat
3. La Lampe, parti des villes et des universités
4. La Balance, la Bouilloire, le Pont, le Faucon, les Deux Mains et le Puits, qui se partagent un cinquième des voix

L’ordre a été tiré au sort dans un samovar. Le Puits, sorti premier, a depuis gagné deux points dans les sondages, un cadeau que son chef, hydrologue, juge « statistiquement embarrassant ».

> Mon grand-père votait avec un caillou blanc ou un caillou noir. Il n’a jamais réclamé de film.
> -- Bolat Kerimsal, ancien du village et assesseur

Il a fallu moins qu’un pli, ici, pour faire une élection. Il y a cinq ans, le siège du Haut-Narat s’est joué à neuf voix, tandis que 212 bulletins étaient écartés parce que leurs auteurs avaient dessiné un sourire à côté du symbole de leur parti.

Les sourires restent interdits. La commission a examiné la question et voté contre, à main levée.
