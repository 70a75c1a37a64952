+++
age = "31m"
section = "climate"
region = "africa"
subjects = ["03000000", "20000154"]
places = ["delta"]
topics = ["delta-floods"]
headline = "Inondations dans le Delta : une troisième digue a cédé dans la nuit"
front_headline = "Une troisième digue cède dans la nuit"
standfirst = "La digue du coude de Kelo a tenu six jours et lâché en quatre minutes. Derrière elle, la ville de Tandoro avait déjà emménagé à l’étage."
byline = ["Noor Haddane", "Kwabo Asenti"]
writer = "pd"
editor = "ef"
agencies = ["Nordwire"]
picture = "flood"
related = ["glacier-shortest-winter", "northern-fires"]
+++
Une troisième digue du cours inférieur de l’Oru a cédé peu après quatre heures ce matin, livrant à l’eau la ville de Tandoro et quelque 9 000 hectares de rizières. Les autorités n’ont connaissance d’aucun mort. Environ 63 000 personnes ont quitté leur maison depuis que le fleuve a commencé à monter, il y a neuf jours.

La brèche du coude de Kelo est large de 140 mètres et paraît, à la lumière du jour, étrangement nette, comme si l’on avait coupé une tranche. À minuit, l’échelle de crue indiquait 8,42 mètres. La digue était construite pour 8,10.

« Ce n’est pas la hauteur qui nous l’a prise, c’est le temps », a dit Amadi Teku, ingénieur en chef du district, sur la crête depuis la veille à midi. « La terre supporte trois jours d’eau profonde. C’était le sixième. »

## Une ville au premier étage

Tandoro a été prévenue à neuf heures du soir, par la radio, par haut-parleur et par la cloche de l’usine d’égrenage, qui avait sonné pour la dernière fois à un mariage. À minuit, la plupart de ses 14 000 habitants se trouvaient sur la route de crête ou dans les étages.

> On nous a dit de prendre les papiers et de l’eau. Ma mère a pris la machine à coudre. Les papiers, a-t-elle dit, ça se réécrit.
> -- Salimata Oyelle, couturière

L’hôpital est resté ouvert. La semaine dernière, des brancardiers et un club de lutte avaient monté son groupe électrogène deux étages plus haut, pièce par pièce.

Les équipes de M. Teku n’essaient plus de refermer la brèche. Elles en creusent une autre, quatre kilomètres en aval, pour que l’eau entrée puisse sortir. Pareille décision coûte son champ à un homme et en sauve quarante autres. Le propriétaire, un instituteur à la retraite, a lui-même jalonné le tracé pour les pelleteuses, avec des piquets de bois.

Le pic de la crue est attendu sur la côte dans deux jours. Il reste trois digues, dont deux sont plus vieilles que le pays.
