+++
age = "5d"
section = "society"
region = "talvera"
subjects = ["08000000", "20000241"]
places = ["talvera"]
headline = "À vendre : un phare, toujours allumé, quatre couchages"
standfirst = "Talvera vend une tour qu’elle n’a pas le droit d’éteindre. L’acheteur devra le thé à tout naufragé, en vertu d’une loi de 1822."
byline = ["Ottoline Vey"]
writer = "mb"
editor = "sr"
picture = "lighthouse"
related = ["strait-accord", "cup-final"]
+++
La capitainerie de Talvera a mis en vente le phare du cap Ember, pour la première fois en 203 ans d’existence, avec une liste de conditions plus longue que la description du bien.

La tour mesure 34 mètres et compte 168 marches. Elle s’accompagne d’une maisonnette, d’un jardin clos où n’ont jamais poussé que des choux et d’une lampe qui appartient à l’État, lui appartiendra encore, et ne doit être ni touchée, ni voilée, ni « utilisée pour la lecture ».

« Nous vendons la pierre autour de la lumière », explique Odile Marchetti-Roe, chargée de la vente. « La lumière reste. Elle a un emploi. »

## Les petits caractères

L’acquéreur devra laisser un inspecteur gravir l’escalier quatre fois l’an, la nuit s’il le préfère. La corne retentira par temps de brume. Et une loi de 1822, jamais abrogée, oblige l’occupant à offrir « du feu, du thé et une couverture sèche » à quiconque est jeté au rivage, à ses frais, pendant trois jours au plus.

Elle a servi pour la dernière fois en 1987. Un plaisancier de Norra est resté deux jours, et a épousé la sœur du gardien.

> On me demande si l’on s’y sent seul. Il passe un navire toutes les onze minutes. J’ai vécu dans des immeubles où je croisais moins de voisins.
> -- Torvald Een, gardien de 1979 à 2004

Les offres viennent de dix-neuf pays. Parmi les candidats figurent un poète, une banque, une école pour chiens anxieux et un homme désireux de savoir si la lampe peut être colorée. On lui a dit deux fois que non.

Le prix demandé est de 410 000, à peu près celui d’un garage au centre de Port-Sarn. La somme ira à l’entretien des onze autres tours, dont six ont perdu leur toit.

M. Een a lui-même fait une offre. Elle est trop basse, et il le sait. Il y a joint la liste de ce qu’il a laissé là-haut : un baromètre, deux chaises, un seau pour la fuite du troisième palier et l’endroit exact où le poser.

La capitainerie lui a répondu pour demander où est l’endroit.
