# Fronts: die Seite einer Ausgabe, von Hand gelegt.
place-fronts = Fronts
front-title = Front: { $edition }
front-edition = Ausgabe
front-missing = Diese Front kann nicht gezeigt werden
front-parts = Teile dieser Ansicht
front-stories = Beiträge
front-stories-which = Live und fertig
front-containers = Container
front-preview = Vorschau
front-not-launched = { $count ->
    [one] Eine Änderung nicht gestartet
   *[other] { $count } Änderungen nicht gestartet
  }
front-as-live = So wie bei den Lesern
front-stale = Die Redaktion ist nicht erreichbar; dieser Entwurf ist vielleicht veraltet.
front-launch = { $count ->
    [0] Starten
    [one] Eine Änderung starten
   *[other] { $count } Änderungen starten
  }
front-launched = { $count ->
    [one] Gestartet: eine Änderung
   *[other] Gestartet: { $count } Änderungen
  }
front-launch-others = Auch andere sind an dieser Front. Was sie im Entwurf geändert haben, geht mit hinaus.
front-launch-nothing = Der Entwurf ist, was die Leser haben; es gibt nichts zu starten.
front-undone = Rückgängig gemacht
front-redo = Wiederholen
front-redone = Wiederholt
front-compare = Mit live vergleichen
front-history = Verlauf
front-history-none = Hier wurde noch nichts gestartet.
front-live = Live
front-draft = Entwurf
front-discard = Zurück zum Live-Stand
front-launched-by = { $count ->
    [one] { $name }, eine Änderung
   *[other] { $name }, { $count } Änderungen
  }
front-roll-back = Zurückholen
front-roll-back-to = Stand von { $at } zurückholen
front-roll-back-hint = Das Zurückholen ändert den Entwurf. Leser sehen es, sobald er gestartet wird.
front-rolled-back = Der Entwurf ist wie am { $at } gestartet
front-change-opened = Neuer Container: { $container }
front-change-closed = Container entfernt: { $container }
front-change-shifted = Container verschoben: { $container }
front-change-arranged = Container geändert: { $container }
front-change-added = Neu in { $container }: { $story }
front-change-removed = Entfernt aus { $container }: { $story }
front-change-moved = Verschoben in { $container }: { $story }
front-change-moved-to = Von { $from } nach { $container }: { $story }
front-change-dressed = Geändert in { $container }: { $story }
front-change-topics = Themen im Fokus geändert
front-change-breaking = Eilmeldung geändert
front-find = Einen Beitrag suchen
front-find-hint = Überschrift, Thema, Nummer
front-none = Kein Beitrag passt
front-clipboard = Ablage
front-clipboard-empty = X auf einer Karte legt ihren Beitrag hierher.
front-on-front = Auf der Front
front-forget = „{ $story }“ aus der Ablage nehmen
front-add = „{ $story }“ auf die Front setzen
front-add-now = Auf die Front setzen
front-how = Leertaste hebt eine Karte an, Pfeile nach oben und unten bewegen sie, Leertaste legt sie ab, Escape legt sie zurück. 1, 2 und 3 ändern die Größe, X legt sie in die Ablage.
front-move = Bewegen: { $story }
front-lifted = „{ $story }“ ist angehoben.
front-over = Platz { $place } von { $of } in { $container }
front-dropped = „{ $story }“ steht auf Platz { $place } in { $container }
front-put-back = Zurückgelegt
front-place = Platz { $place }: { $story }
front-empty = Diese Front hat keine Container.
front-nothing = Hier steht jetzt nichts
front-automatic = Automatisch
front-dressed = für diese Front geändert
front-not-now = Nicht um diese Zeit
front-not-out = Noch nicht veröffentlicht
front-scheduled = Erscheint { $at }
front-of = { $count } von { $size }
front-is-here = { $name } ist hier
front-edit = Worte, Größe und Zeiten: { $story }
front-remove = In die Ablage: { $story }
front-copy = In die Ablage kopieren: { $story }
front-removed = „{ $story }“ liegt in der Ablage
front-copied = „{ $story }“ liegt auch in der Ablage
front-size = Größe
front-size-of = Größe: { $story }
front-size-small = Klein
front-size-medium = Mittel
front-size-large = Groß
front-size-small-short = S
front-size-medium-short = M
front-size-large-short = L
front-headline = Überschrift auf dieser Front
front-kicker = Dachzeile auf dieser Front
front-container = Container
front-place-in = Platz
front-picture = Bild
front-picture-own = Das Bild des Beitrags
front-picture-choose = Ein anderes Bild wählen
front-picture-back = Das Bild des Beitrags nehmen
front-picture-none = Kein Bild mit Alternativtext und geklärten Rechten
front-links = Links darunter
front-links-hint = Bis zu vier Beiträge, die dazugehören; sie bekommen keine eigene Karte
front-linked = { $count ->
    [one] 1 Link darunter
   *[other] { $count } Links darunter
  }
front-hours = Zeiten
front-hours-from = Ab ({ $zone })
front-hours-until = Bis ({ $zone })
front-hours-daily-from = Täglich ab
front-hours-daily-until = Täglich bis
front-from = ab { $at }
front-until = bis { $at }
front-daily = täglich { $from }–{ $until }
front-open = Container hinzufügen
front-close = Von der Seite nehmen
front-arrange = Einrichten: { $container }
front-up = Nach oben: { $container }
front-down = Nach unten: { $container }
front-heading = Überschrift
front-role = Was er ist
front-role-top-story = Topthema
front-role-region = Region
front-role-row = Reihe
front-role-live = Auf Sendung
front-role-latest = Neueste
front-look-top-story = Aufmacher und Liste
front-look-region = Region
front-look-row = Reihe
front-look-across = Vier nebeneinander
front-look-big-left = Groß am Anfang
front-look-live = Auf Sendung
front-look-latest = Rangliste
front-fill = Was ihn füllt
front-fill-none = Nur von Hand Gewähltes
front-fill-newest = Füllt sich mit dem Neuesten
front-fill-topic = Füllt sich aus einem Thema
front-length = Höchstens Beiträge
front-topics = Themen im Fokus
front-topic-add = Ein Thema hinzufügen
front-topic-move = { $topic }, Platz { $place } von { $of }; Pfeile bewegen es
front-topic-remove = { $topic } aus dem Fokus nehmen
front-breaking = Eilmeldung
front-breaking-none = Keine Eilmeldung
front-breaking-set = Eine Zeile setzen
front-breaking-edit = Ändern
front-breaking-clear = Abnehmen
front-breaking-text = Die Zeile
front-breaking-link = Wohin sie führt
front-breaking-link-hint = Die Nummer eines unserer Beiträge oder eine Adresse, die mit https:// beginnt
front-device = Gerät
front-phone = Telefon
front-tablet = Tablet
front-desktop = Bildschirm
front-preview-of = Vorschau: { $device }
front-preview-failed = Die Vorschau konnte nicht gezeichnet werden: { $why }
front-at = Zeigen um ({ $zone })
front-now = Jetzt
front-tomorrow = Morgen, 06:00
front-drawn = Entwurf von { $at }.
front-weight = Gewicht { $total } kB von { $budget }.
front-weight-parts = Seite { $html } kB, Stil und Skript { $style } kB, Schriften { $fonts } kB, sichtbare Bilder { $pictures } kB
keys-front = Auf einer Front
key-front-lift = anheben
key-front-size = Größe
key-front-remove = in die Ablage
key-front-undo = rückgängig
key-front-redo = wiederholen
key-front-launch = starten
