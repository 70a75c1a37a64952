+++
age = "26h"
section = "society"
region = "asia"
subjects = ["14000000", "20000558"]
places = ["kesh"]
headline = "Encore un bol : le dernier marché de nuit de Kesh-Ville"
standfirst = "Il y en eut quatorze, un par pont. Le dernier, sous le pont des Tanneurs, a jusqu’à la fin du mois, ou jusqu’à la fin des nouilles."
byline = ["Hana Oyelaran-Kim"]
writer = "pd"
editor = "ef"
agencies = ["Halden Photo"]
picture = "market"
related = ["kesh-ballot"]
correction = "Une version antérieure de cet article indiquait que le marché comptait 200 étals. Il en compte 120 ; les quatre-vingts autres sont des clients restés assez longtemps pour être recensés."
+++
À minuit moins dix, les lampes s’allument sous le pont des Tanneurs, une guirlande après l’autre, et le dernier marché de nuit de Kesh-Ville ouvre pour ce qui est, selon la mairie, son ultime mois. À la demie, la file pour les nouilles de Mme Serke monte l’escalier, longe le parapet et redescend de l’autre côté.

La ville eut quatorze marchés de nuit. Treize ont fermé depuis que les magasins ont le droit d’ouvrir tard. Le quatorzième occupe un terrain destiné à une gare routière.

« Je n’ai rien contre les bus », dit Mme Serke, 74 ans, qui cuisine au même endroit depuis ses dix-neuf ans. « Je suis arrivée ici dans un bus. »

## Ce qui se vend dans le noir

À deux heures du matin, on peut y faire tailler une clé, écrire une lettre, examiner une dent. Un certain Ilyas répare les parapluies et donne son avis sur les mariages. Aucun des 120 étals n’a d’enseigne ; on dit *la lampe rouge* ou *derrière la dame aux melons*.

> Le jour, cette ville vous demande qui vous êtes. Ici, on vous demande seulement : fort ou pas ?
> -- Jamila Torek, infirmière de nuit

La mairie propose des places dans une halle près du périphérique, avec du carrelage et une fermeture à onze heures. Dix-neuf marchands ont accepté. Les autres ont signé, au dos de papier d’emballage, une pétition longue désormais de six mètres ; les partis en lice pour [l’élection de la semaine prochaine](story:kesh-ballot) ont pris l’habitude de la longer avec un photographe.

Aucun n’a promis de garder le marché. Deux ont promis de l’étudier.

Cette nuit, un livreur a fixé une caméra à son vélo et filme tous les étals, du premier au dernier, sans s’arrêter. Il lui faut onze minutes. Il l’a fait neuf nuits déjà, dit-il, et chaque fois une main lui a tendu, à travers l’image, quelque chose à manger.

La marmite de Mme Serke n’a jamais été vidée. On la remplit depuis le temps de sa mère. Quatre personnes lui ont demandé où elle irait, et elle n’a pas encore décidé laquelle la mérite.
