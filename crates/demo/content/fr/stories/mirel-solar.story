+++
age = "410m"
section = "science"
region = "middle-east"
subjects = ["04000000", "20000436"]
places = ["mirel"]
headline = "Les panneaux bon marché ont-ils mis fin aux coupures d’été à Mirel ?"
front_headline = "À Mirel, les panneaux ont tué les coupures, et presque la compagnie"
standfirst = "Pour la première fois en onze ans, la lumière a tenu tout le mois d’août. La société qui vend le courant pourrait ne pas survivre à ce succès."
byline = ["Yara Benhalim"]
writer = "cl"
editor = "sr"
agencies = ["Corex"]
picture = "solar"
related = ["grid-union"]
+++
Mirel vient de traverser un été sans une seule coupure programmée, le premier depuis qu’on les recense. Dans une ville où les emplois du temps scolaires eurent jadis une colonne pour l’obscurité, des chercheurs pensent savoir pourquoi, et ce n’est pas la nouvelle centrale, qui n’est encore qu’une clôture autour d’un peu de sable.

Ce sont les toits. Une équipe de l’École polytechnique de Mirel a compté les panneaux rue par rue, sur des photographies aériennes, et en a trouvé 318 000, cinq fois le chiffre officiel. La plupart ont été achetés d’occasion et jamais déclarés.

« La carte du ministère indiquait 60 mégawatts », dit Rania Qaderi, qui a dirigé l’étude. « Nous avons survolé la ville et trouvé 340. C’est une centrale que personne n’a planifiée, personne inaugurée, et que personne ne garde. »

## Midi est gratuit, le soir ne l’est pas

Les panneaux ont réduit la demande de 29 % à la mi-journée, quand les climatiseurs faisaient autrefois tomber le réseau. De petites batteries, souvent prises à des voitures accidentées, prolongent l’effet jusqu’à neuf heures du soir.

Mais les clients qui ont quitté le compteur étaient ceux qui payaient. La régie de l’eau et de l’électricité a perdu 44 % de ses recettes en trois ans, quand câbles, pompes et salaires coûtent toujours autant. Elle a augmenté son tarif quatre fois. À chaque hausse, d’autres toits sont devenus bleus.

> Je n’en veux pas à mes clients. Si j’avais un toit, moi aussi je me quitterais.
> -- Sabri Dannoun, directeur financier de la régie

Les locataires paient le reste. Dans le quartier des Tanneries, la facture d’Umm Jalal a doublé tandis que celle de son propriétaire disparaissait. Elle a tiré un câble jusqu’à sa batterie et le règle, en pain.

Le conseil municipal votera le mois prochain sur un forfait de raccordement, réduit pour les locataires. Les électeurs n’apprécient pas encore.

Mme Qaderi propose autre chose : payer aux ménages ce que contiennent leurs batteries à huit heures du soir. Elle l’a essayé dans une rue. Il n’a pas fallu de loi, juste un carnet, et quatre autres rues l’ont déjà copiée.
