# Der Desk: Liste, Tafel, Seitenfeld.
desk-title = Desk { $desk }
desk-title-all = Alle Desks
desk-counts = { $count ->
    [one] { $stories } Artikel in Arbeit
   *[other] { $stories } Artikel in Arbeit
  }, { $waiting ->
    [one] einer wartet auf Redaktion
   *[other] { $waiting } warten auf Redaktion
  }
desk-new = Neuer Artikel
desk-list = Artikel
desk-filter = Filter
desk-as-list = Als Liste
desk-as-board = Als Tafel
desk-more = Weitere Artikel
desk-select = „{ $story }“ auswählen
desk-chosen = { $count ->
    [one] Ein Artikel ausgewählt
   *[other] { $count } Artikel ausgewählt
  }
desk-move-to = Auf Stufe setzen
desk-move = Setzen
desk-clear = Auswahl aufheben
desk-no-headline = Noch ohne Titel
desk-no-topic = Sonstiges
desk-no-desk = Auf keinem Desk
desk-embargo = Sperrfrist { $at }
desk-due = fällig { $when }
desk-late = war fällig { $when }
desk-is-here = { $name } ist hier
desk-is-assigned = { $name } ist zugewiesen
desk-mentions = Nennt Sie
desk-text-by = Text von { $name }, { $at }
desk-open = Öffnen
desk-assign = Zuweisen
desk-assign-one = „{ $story }“ zuweisen
desk-assign-many = { $count ->
    [one] Einen Artikel zuweisen
   *[other] { $count } Artikel zuweisen
  }
desk-assigned = „{ $story }“ ist zugewiesen
desk-assigned-you = { $name } hat Ihnen „{ $story }“ zugewiesen
desk-moved = „{ $story }“ steht jetzt auf „{ $stage }“
desk-many-done = { $count ->
    [one] Ein Artikel geändert
   *[other] { $count } Artikel geändert
  }
desk-many-failed = „{ $story }“ wurde nicht geändert: { $why }
desk-many-left = Unverändert geblieben: { $count }. Mit diesen geht es nicht, oder Sie dürfen es nicht.
desk-not-yours = Ihre Rolle erlaubt das bei „{ $story }“ nicht.
desk-not-draft = „{ $story }“ ist kein Entwurf mehr: Die Stufen liegen hinter ihm.
desk-on-none = „{ $story }“ ist noch auf keinem Desk; weisen Sie den Artikel zuerst zu.
desk-spike = Ablegen
desk-unspike = Zurückholen
desk-spiked = „{ $story }“ ist abgelegt
desk-unspiked = „{ $story }“ ist wieder ein Entwurf
desk-is-spiked = „{ $story }“ ist abgelegt; holen Sie den Artikel zuerst zurück.
desk-spike-no-draft = „{ $story }“ ist kein Entwurf; nur Entwürfe werden abgelegt.
desk-spike-scheduled = „{ $story }“ ist geplant; nehmen Sie den Artikel zuerst aus dem Plan.
desk-peek-at = „{ $story }“ ansehen
desk-stale = Die Redaktion ist nicht erreichbar; diese Liste ist vielleicht veraltet.
desk-empty = Hier ist noch nichts
desk-empty-why = Hier stehen Artikel, an denen geschrieben wird: wer daran arbeitet und wann sie fällig sind.
desk-none = Kein Artikel passt
desk-none-why = Kein Entwurf und kein veröffentlichter Artikel passt zu diesen Wörtern und Filtern.
desk-none-on-board = Die Tafel zeigt, was in Arbeit ist; nichts davon passt zu diesen Wörtern und Filtern.
desk-none-all = Alle Artikel zeigen

column-story = Artikel
column-stage = Stufe
column-language = Spr.
column-words = Wörter
column-here = Gerade hier
column-changed = Geändert

stage-idea = Idee
stage-writing = Wird geschrieben
stage-needs-edit = Zu redigieren
stage-ready = Fertig
state-draft = Entwurf
state-spiked = Abgelegt
state-scheduled = Geplant
state-scheduled-at = Geplant { $at }
state-published = Live
state-changed = Live, mit Änderungen
state-corrected = Korrigiert
state-unpublished = Zurückgenommen
state-taken-down = Entfernt

filter-all = Alle
filter-mine = Meine
filter-mentions = Nennt mich
filter-words = Suchen
filter-desk = Desk
filter-desk-all = Desk: alle
filter-person = Person
filter-person-all = Person: alle
filter-language = Sprache
filter-language-all = Sprache: alle
filter-sort = Reihenfolge
filter-sort-changed = Zuletzt geändert
filter-sort-due = Mit Termin, die frühesten zuerst
filter-save = Diesen Filter behalten
filter-name = Name des Filters
filter-forget = Filter „{ $name }“ vergessen

peek = Auf einen Blick
peek-kicker = Dachzeile
peek-text = Text
peek-people = Personen
peek-due = Fällig
peek-note = Notiz
peek-embargo = Sperrfrist bis
peek-publish = Veröffentlichung und Verlauf

assign-desk = Desk
assign-find = Jemanden finden
assign-due = Fällig ({ $zone })
assign-various = Verschieden; bleibt, wie es ist
assign-various-people = Daran arbeiten verschiedene Leute. Wen Sie wählen, der tritt an ihre Stelle; wählen Sie niemanden, bleiben sie.

new-headline = Titel
new-edition = Ausgabe
new-begin = Beginnen

board-how = Leertaste nimmt eine Karte auf, Pfeile tragen sie zu einer anderen Stufe, Leertaste legt sie ab, Escape legt sie zurück.
board-column = { $stage }, { $count ->
    [one] ein Artikel
   *[other] { $count } Artikel
  }
board-lifted = „{ $story }“ ist aufgenommen
board-over = { $stage }, Platz { $place } von { $of }
board-put-back = Zurückgelegt
