+++
age = "290m"
section = "culture"
region = "talvera"
subjects = ["01000000", "20000006"]
places = ["port-sarn", "talvera"]
topics = ["lumen-film-week"]
headline = "La Semaine du film Lumen s’ouvre sur un film tourné sur un seul bateau"
front_headline = "Lumen s’ouvre sur un film tourné sur un seul bateau"
standfirst = "Quatre acteurs, cinq techniciens et un chalutier qui prenait l’eau. « Étale » a coûté le prix de son affiche et laissé la salle sans voix."
byline = ["Ottoline Vey"]
writer = "pd"
editor = "ef"
agencies = ["Corex"]
picture = "festival"
related = ["strait-accord", "cup-final"]
+++
La vingt-deuxième Semaine du film Lumen s’est ouverte hier soir à Port-Sarn avec « Étale », un film de 84 minutes qui ne quitte jamais le pont, la cale et la timonerie d’un petit chalutier. À la fin, personne n’a applaudi pendant un moment. Puis les pilotes du port, au dernier rang, ont commencé, et cela n’a cessé que bien après le retour de la lumière.

L’histoire est simple. Deux frères qui ne se sont pas parlé depuis l’enterrement de leur père doivent attendre onze heures que la mer remonte. Leur mère est à la radio. Le quatrième personnage est un inspecteur monté à bord pour compter le poisson, et qui a trop le mal de mer pour repartir.

« Nous avions de quoi payer un seul décor, et il devait flotter », dit la réalisatrice, Maren Solvang-Idris, 31 ans, ancienne matelote. « On me parle de la lumière. La lumière, c’est celle qu’il y avait. »

## Neuf personnes, huit couchettes

Le tournage a duré dix-neuf jours sur la *Constance*, un bateau de pêche de l’île de Hask. Tout le monde dormait à bord, à tour de rôle. Impossible d’effacer le bruit de la pompe de cale, qui a tourné sans arrêt à cause des fuites ; la compositrice a donc accordé ses violoncelles dessus.

> Je leur ai dit : le bateau a quarante ans, il ne jouera pas la comédie. C’est lui qui a le meilleur rôle.
> -- Eskil Dahn, propriétaire de la « Constance »

Mme Solvang-Idris a imposé au festival une petite règle : qui vient en bottes de mer entre gratuitement. En début de soirée, une boutique de la rue des Cordiers n’en avait plus une seule.

Lumen montre en sept jours 116 films de 47 pays, dont neuf en compétition pour la Lanterne, un prix de laiton et de verre fêlé que chaque lauréat doit rendre dans l’année. Cette fois, elle a failli ne pas arriver : le dernier lauréat habite de l’autre côté du détroit, et le colis a passé [quatre nuits dans la file des navires](story:strait-accord) devant le port.

La *Constance*, elle, n’a pas vu le film. Elle était en pêche.
