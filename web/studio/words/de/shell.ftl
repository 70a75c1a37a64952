# Der Rahmen um jeden Bildschirm.
place-desk = Desk

shell-skip = Zum Inhalt springen
shell-places = Redaktion
shell-home = { $house }, zum Desk
shell-search = Suchen oder Befehl geben
shell-here = Gerade hier
shell-mentions = { $count ->
    [one] Ein Kommentar nennt Sie in einem Artikel
   *[other] Kommentare nennen Sie in { $shown } Artikeln
  }
shell-assigned = { $count ->
    [one] Ein Artikel wurde Ihnen zugewiesen
   *[other] { $shown } Artikel wurden Ihnen zugewiesen
  }
shell-unsent = { $count ->
    [one] Nicht gesendete Worte in einem Artikel
   *[other] Nicht gesendete Worte in { $shown } Artikeln
  }
shell-clock = Uhr der Redaktion
shell-you = { $initials }: { $name }, Sie
shell-sign-out = Abmelden
shell-loading = Wird geladen
shell-notes = Hinweise
shell-dismiss = Ausblenden
shell-close = Schließen
shell-unkept = Wird das geschlossen, geht verloren, was darin steht.
shell-unkept-stay = Hierbleiben
shell-unkept-close = Schließen
shell-cancel = Abbrechen
shell-keep = Behalten
shell-undo = Rückgängig
shell-failed = Hier ist etwas schiefgegangen. Versuchen Sie es noch einmal; bleibt es dabei, sagen Sie es der Technik.
shell-offline = Die Redaktion ist nicht erreichbar. Prüfen Sie die Verbindung; nichts Geschriebenes ist verloren.
shell-screen-failed = Dieser Bildschirm konnte nicht geladen werden
shell-screen-failed-why = Vielleicht ist die Verbindung abgebrochen, oder die Redaktion wurde gerade aktualisiert.
shell-part-failed = Das konnte nicht geladen werden: Vielleicht ist die Verbindung abgebrochen, oder die Redaktion wurde gerade aktualisiert. Versuchen Sie es noch einmal; bleibt es dabei, laden Sie die Seite neu.
shell-barred = { $place }: für Sie nicht offen
shell-barred-why = Ihre Rolle reicht nicht so weit. Wer hier die Personen verwaltet, kann das ändern.
shell-nowhere = Unter dieser Adresse ist nichts
shell-reload = Neu laden
shell-plain = Liste als einfachen Text lesen

look-theme = Farben
look-theme-system = System
look-theme-light = Hell
look-theme-dark = Dunkel
look-size = Schriftgröße
look-size-usual = Normal
look-size-large = Groß
look-size-larger = Größer

palette = Befehle
palette-found = Gefunden
palette-stories = Artikel
palette-actions = Aktionen
palette-people = Personen
palette-settings = Orte und Einstellungen
palette-go = Gehe zu: { $place }
palette-theme = Zwischen hell und dunkel wechseln
palette-letters-off = Einzelne Buchstabentasten ausschalten
palette-letters-on = Einzelne Buchstabentasten einschalten
palette-nothing = Nichts gefunden für „{ $words }“
palette-person-there = gerade in einem Artikel
palette-person-nowhere = { $name } ist gerade in keinem Artikel

keys-everywhere = Überall
keys-list = In der Liste
keys-board = Auf der Tafel
keys-letters = Einzelne Buchstabentasten
keys-letters-why = Buchstaben wirken nur außerhalb von Feldern. Schalten Sie sie aus, wenn Sie mit dem Computer sprechen oder Tasten versehentlich drücken.
cap-space = Leertaste
cap-enter = Enter
key-palette = Suchen oder Befehl geben
key-sheet = Alle Tastenkürzel
key-go = Danach der Buchstabe eines Ortes: dorthin gehen
key-close = Schließen und zurück, wo Sie waren
key-move = bewegen
key-next = Nächster Artikel
key-previous = Voriger Artikel
key-open = Öffnen
key-peek = Im Seitenfeld ansehen
key-select = Auswählen
key-new = Neuer Artikel
key-take = Zum Redigieren nehmen
key-assign = Zuweisen
key-ready = Als fertig markieren
key-spike = Ablegen oder zurückholen
key-filter = In der Liste suchen
key-stage = Nur die erste, zweite, dritte Stufe; nach den Stufen: geplant, live, abgelegt
key-view = Liste oder Tafel
key-lift = Karte aufnehmen oder ablegen
key-carry = Zur nächsten Stufe tragen

signin = Anmelden
signin-again = Noch einmal anmelden
signin-again-why = Ihre Sitzung ist abgelaufen. Was dahinter offen ist, bleibt, wie es ist.
signin-passkey = Mit Passkey anmelden
signin-provider = Mit { $provider } anmelden
signin-or = oder mit Passwort
signin-email = E-Mail
signin-password = Passwort
signin-go = Anmelden
signin-code = Code aus Ihrer App
signin-code-hint = Sechs Ziffern, alle halbe Minute neu.
signin-recovery = Wiederherstellungscode
signin-recovery-hint = Einer der Codes, die Sie für den Tag ohne Telefon aufbewahrt haben. Jeder gilt einmal.
signin-use-recovery = Wiederherstellungscode benutzen
signin-use-code = App benutzen
signin-back = Zurück
signin-failed = Das hat nicht geklappt; versuchen Sie es noch einmal.
signin-refused-unknown = { $provider } kennt Sie, diese Redaktion nicht. Bitten Sie ihre Administratoren um eine Einladung an die Adresse, die Sie dort haben.
signin-refused-unconfirmed = { $provider } nennt keine bestätigte E-Mail-Adresse für Sie. Melden Sie sich anders an oder fragen Sie, wer sich darum kümmert.
signin-refused-taken = Das Konto Ihrer Adresse gehört bei { $provider } jemand anderem. Bitten Sie die Administratoren dieser Redaktion um einen neuen Link.
signin-refused-stale = Diese Anmeldung war schon benutzt, dauerte zu lange oder begann in einem anderen Browser. Beginnen Sie noch einmal.
signin-refused-declined = Sie haben sich bei { $provider } nicht angemeldet.
signin-refused-too-often = Zu viele Versuche. Warten Sie ein paar Minuten.
signin-refused-unreachable = { $provider } ist nicht erreichbar. Melden Sie sich anders an oder versuchen Sie es später noch einmal.
signin-refused-untrusted = Auf die Antwort von { $provider } war kein Verlass, Sie sind nicht angemeldet. Versuchen Sie es noch einmal oder sagen Sie es den Administratoren: Das Protokoll des Servers nennt den Grund.
shell-nothing-found = Nichts gefunden
shell-take-off = { $name } wegnehmen
shell-lift = { $name } nach oben
order-up = „{ $name }“ nach oben
order-down = „{ $name }“ nach unten
order-remove = „{ $name }“ entfernen
order-moved = { $name }, Platz { $place } von { $of }

leave = Ihre Worte sind nicht alle angekommen
leave-why = { $count ->
    [one] Was Sie in einem Artikel geschrieben haben, ist nur in diesem Browser:
   *[other] Was Sie in { $shown } Artikeln geschrieben haben, ist nur in diesem Browser:
  }
leave-send = Senden und abmelden
leave-keep = Hier behalten und abmelden
leave-keep-why = Sie werden gesendet, wenn Sie sich hier wieder anmelden; niemand sonst sendet oder sieht sie in der Redaktion. Lassen Sie nichts auf einem Rechner, der nicht Ihrer ist.
leave-drop = Wegwerfen und abmelden
