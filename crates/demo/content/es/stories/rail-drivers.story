+++
age = "1008m"
section = "business"
region = "talvera"
subjects = ["09000000", "20000340"]
places = ["talvera"]
headline = "¿Es un mito la falta de maquinistas?"
standfirst = "El ferrocarril de Talvera suprime nueve trenes al día porque nadie puede conducirlos. También emplea a 212 maquinistas que no salen del depósito."
byline = ["Sami Brekke"]
writer = "lv"
editor = "nd"
agencies = ["Meridian Press"]
picture = "rail"
related = ["grid-union"]
+++
Nueve veces al día, de media, el panel de alguna estación de Talvera avisa de que un tren no circulará «por falta de maquinistas». La compañía lleva cuatro años diciéndolo. Un informe de los auditores del Estado, publicado esta semana, plantea una pregunta que nadie había puesto por escrito: ¿falta de qué, exactamente?

El ferrocarril tiene 1.140 maquinistas titulados. Su horario requiere 930. Y, sin embargo, en un día laborable solo 860 se sientan en una cabina.

Los auditores encontraron al resto. Unos estaban enfermos o de permiso, como es normal. Pero 212 hacían otra cosa: formarse, planificar, esperar un reconocimiento médico o llevar trenes vacíos desde donde estaban aparcados hasta donde hacían falta.

## El de las 5.10 a ninguna parte

Este último grupo es el mayor. Cuando hace once años se vendió el antiguo depósito de Puerto Sarn para hacer pisos, los trenes se mudaron a Ebbing, 38 kilómetros más allá. Cada mañana vuelven 24, vacíos. Y con ellos los maquinistas, que por convenio solo pueden conducir después otras cuatro horas.

«No perdimos maquinistas. Perdimos una nave», dijo Mirela Haug, la auditora que redactó el informe. «Dio once millones el día en que se vendió. Desde entonces cuesta nueve millones al año».

> Conduzco dos horas para ir al trabajo dentro del trabajo. Mi hija cree que soy pasajero.
> -- Anselm Roke, maquinista desde hace 23 años

La compañía discute las cuentas. Su directora, Petra Lindqvist-Amadi, dijo que un tercio de la plantilla supera los 55 años y que la escasez llegará «aunque todavía no esté aquí». Ha subido el sueldo dos veces y el año pasado formó a 140 personas. Se quedaron 61.

El sindicato, por una vez, coincide con los auditores y se ofrece a negociar el convenio si aparece un apartadero en la capital.

Lo hay. Está detrás de la lonja, tiene vías y pertenece al ferrocarril, que lo alquila como aparcamiento. Entre semana se llena a las siete. La mayoría de los coches son de maquinistas.
