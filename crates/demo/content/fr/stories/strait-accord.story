+++
age = "16m"
section = "world"
region = "talvera"
subjects = ["16000000", "20000076"]
places = ["talvera", "norra"]
topics = ["sarn-strait-talks"]
headline = "Talvera et Norra jugent leur accord sur le détroit « solide comme le roc »"
front_headline = "Détroit : un accord « solide comme le roc », disent Talvera et Norra"
standfirst = "Deux petits États ont signé deux pages disant qui peut passer entre eux. Quatre voisins préparent un vote qui pourrait les laisser seuls tous les deux."
byline = ["Edda Lohr"]
writer = "cl"
editor = "sr"
agencies = ["Nordwire", "Corex"]
picture = "harbour"
related = ["lighthouse-sale", "cup-final"]
+++
Ilse Verran, négociatrice en chef de Talvera, et Tomas Okade, secrétaire à la sécurité de Norra, ont signé ce matin à Port-Sarn un accord commun sur le détroit de Sarn. C’est la première rencontre à ce niveau depuis que onze navires ont été refoulés en juin. Elle a duré trois heures.

« Solide comme le roc », a déclaré Mme Verran sur les marches de la capitainerie. M. Okade, à qui l’on demandait s’il emploierait les mêmes mots, a regardé le ciel, bas et mouillé, et répondu que l’accord tiendrait par tous les temps.

Le texte remplit deux pages. Il maintient le chenal central fermé aux convois, mais oblige les deux gouvernements à prévenir à l’avance.

> Ce qui s’est passé en juin, c’est l’erreur d’un seul navire. Tout a été décidé très loin, contre les petits ports, et ce sont eux qui paient.
> -- Tomas Okade, secrétaire à la sécurité de Norra

@related lighthouse-sale

## Ce qui a été convenu

L’accord prend effet à minuit. [Le texte publié](https://example.org/sarn-accord) prévoit :

- un tableau de service commun à 62 pilotes des deux rives
- un seul canal radio pour tout le trafic du détroit
- un préavis de 48 heures avant toute fermeture de chenal
- aucun bâtiment armé dans les chenaux, y compris les leurs
- un bilan public au bout de 90 jours

![strait]

| Chenal | Profondeur | Navires par jour, avant juin | Navires par jour, à présent |
| Nord | 14 m | 31 | 38 |
| Central | 27 m | 22 | 6 |
| Sud | 9 m | 47 | 51 |

::: La querelle en bref
En avril, un pétrolier naviguant en convoi, sans pilote, a raclé les rochers appelés les Dents, sans faire de blessé.

En juin, Talvera et Norra ont décidé que les grands navires devaient prendre un pilote local et passer un par un. Pour Veskar, Halmia, Orsund et Tolde, seule l’Assemblée maritime peut en décider.
:::

## La peur de l’isolement

Les quatre voisins veulent que l’Assemblée, forte de 61 membres, condamne la fermeture. Selon notre décompte d’hier soir, 29 membres y sont favorables et 17 opposés ; 15 n’ont pas voulu se prononcer.

Au large de la jetée, les pilotes ont compté à l’aube 214 navires au mouillage. L’un d’eux attend depuis si longtemps que l’équipage l’a repeint.
