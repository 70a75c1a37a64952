+++
age = "170m"
section = "sport"
region = "talvera"
subjects = ["15000000", "20001065"]
places = ["port-sarn", "talvera"]
headline = "Port-Sarn remporte la coupe à la 118e minute"
standfirst = "Deux heures de pluie, un carton rouge et le but d’un défenseur qui demandait à sortir. Le port a fait sonner ses sirènes jusqu’à une heure."
byline = ["Bastian Okoro"]
writer = "gv"
editor = "ef"
agencies = ["Nordwire", "Halden Photo"]
picture = "stadium"
related = ["strait-accord", "lumen-opening"]
+++
Port-Sarn a battu les Hask Rovers 2-1 après prolongation, hier soir, et remporté la Coupe de Talvera grâce à une tête sur corner à la 118e minute. Son auteur, Jory Tanager, défenseur central, avait marqué une fois en onze saisons et réclamait, de son propre aveu, à être remplacé depuis la 100e.

« J’avais des crampes aux deux jambes », a-t-il dit. « Je suis monté sur le corner parce que c’était moins loin que de redescendre. »

C’est la première coupe du club en 29 ans, et il ne s’est pas facilité la tâche. Hask, venu d’une île de 4 100 habitants en ferry avec environ la moitié d’entre eux, a mené au bout de neuf minutes grâce à Ilan Mboro, dont le tir à ras de terre a glissé sous le gardien sur une pelouse déjà en train de tourner à la soupe.

## La longue marche de l’arbitre

L’égalisation est venue d’un penalty juste avant la pause. L’arbitre, Sunniva Aalto, l’a sifflé, a marché jusqu’à la touche pour voir les images, a trouvé l’écran éteint par la pluie et est revenue. Elle s’en est tenue à sa décision. Le capitaine de Hask s’en est tenu à la sienne, qui était de lui dire ce qu’il en pensait, et a été expulsé.

À dix, Hask a défendu pendant 74 minutes, et défendu superbement. Le gardien Anders Quill, le petit de Pia-Lotta, a arrêté onze tirs et attrapé un parapluie.

> Nous sommes venus avec dix joueurs, un bateau et pas de sommeil. Je ne l’échangerais pas contre leur coupe. Contre une chemise sèche, si.
> -- Ruta Selm, entraîneuse des Hask Rovers

Au coup de sifflet final, les 214 navires mouillés devant le port et qui [ne vont nulle part](story:strait-accord) ont fait retentir leurs sirènes ensemble. La police a reçu trois plaintes, toutes de la même adresse : celle du gérant de l’hôtel de Hask.

La coupe a passé la nuit dans la vitrine d’une boulangerie de la rue des Cordiers, remplie de petits pains. Elle retournera au stade le jour du défilé.

Tanager ne sera pas dans le bus. On lui a dit de ménager ses jambes.
