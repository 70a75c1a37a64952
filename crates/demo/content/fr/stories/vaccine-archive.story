+++
age = "2d"
section = "science"
region = "latin-america"
subjects = ["07000000", "20000477"]
places = ["valdora"]
headline = "Les vieilles archives de vaccins, et pourquoi elles rouvrent"
standfirst = "Dans une cave de Valdora, 41 000 tubes de verre ont attendu soixante ans, l’étiquette contre le mur. N’importe quel laboratoire peut désormais en demander un."
byline = ["Inés Quirarte", "Lucio Abrantes"]
writer = "mb"
editor = "sr"
agencies = ["Meridian Press"]
picture = "lab"
related = ["river-survey"]
+++
Les archives nationales de vaccins de Valdora, scellées en 1963 et largement oubliées, ont été ouvertes cette semaine à tout laboratoire du monde capable de prouver qu’il dispose d’un lieu de travail sûr. Elles renferment 41 000 échantillons de vaccins, de sérums et de souches, séchés et scellés dans le verre.

Personne n’avait prévu de les garder. Les archives se trouvent sous l’ancienne École d’hygiène, dans une cave à vin creusée dans le roc, où la température n’est pas sortie de la plage de 9 à 11 degrés depuis que quelqu’un l’inscrit sur la porte.

« Bien séchés, dans le noir, la plupart sont comme endormis », dit Beatriz Olmedo, microbiologiste, qui a consacré quatre ans à l’inventaire. « Nous en avons réveillé quarante. Trente et un se sont levés. »

## De vieilles réponses à de nouvelles questions

Ces tubes comptent parce qu’ils datent d’avant les méthodes modernes, qui ont restreint le choix. Dans les années 1940 et 1950, les médecins de Valdora cultivaient des vaccins à partir de centaines de souches locales, village par village. Beaucoup n’existent plus hors de la cave, et certaines semblent avoir conféré une protection étonnamment longue en une seule dose.

Pour deux maladies infantiles, trois universités ont déjà demandé du matériel. Les règles imposent de publier toute découverte et de vendre tout produit à prix coûtant dans les pays dont les villages figurent sur les étiquettes.

> Ma grand-mère est là-dedans. Pas elle : la toux qu’elle avait en 1951. Ils ont écrit le nom et la rue.
> -- Ramiro Peñalba, boulanger, Alto Irel

Les noms posent problème. Les premières étiquettes donnent, à l’encre brune et d’une écriture fine, l’identité complète des patients. L’équipe de Mme Olmedo en a remplacé 6 200 par des numéros et écrit à toutes les familles qu’elle a pu retrouver. Quatre seulement ont demandé le retrait d’un tube.

Le catalogue est [public et gratuit](https://example.org/valdora-archive). L’article le plus demandé à ce jour n’est pas un vaccin. C’est le numéro 17 730, décrit en 1958 d’une main lasse : *contenu inconnu, ne pas agiter*.

On l’a passé aux rayons X. Il contient une très petite quantité de xérès.
