# Der Bildschirm eines Artikels.
editor-opening = Wird geöffnet
editor-missing = Diesen Artikel gibt es hier nicht, oder Sie dürfen ihn nicht lesen
editor-saving = Wird gesichert
editor-saved = Gesichert { $at }
editor-saved-all = Alles gesichert
editor-offline = Offline
editor-offline-kept = { $changes ->
    [one] Offline, eine Änderung hier aufbewahrt
   *[other] Offline, { $shown } Änderungen hier aufbewahrt
  }
editor-list-flat = Eine Liste hat eine Ebene. F6 führt aus dem Text hinaus.
editor-signed-out = Abgemeldet
editor-signed-out-kept = { $changes ->
    [one] Abgemeldet, eine Änderung hier aufbewahrt
   *[other] Abgemeldet, { $shown } Änderungen hier aufbewahrt
  }
editor-signed-out-why = Ihre Sitzung ist beendet. Was Sie schreiben, bleibt hier und geht an den Server, sobald Sie wieder angemeldet sind.
editor-crowded = Zu viele Fenster
editor-crowded-kept = { $changes ->
    [one] Zu viele Fenster, eine Änderung hier aufbewahrt
   *[other] Zu viele Fenster, { $shown } Änderungen hier aufbewahrt
  }
editor-crowded-why = Sie haben zu viele Fenster mit einem Artikel offen. Was Sie schreiben, bleibt hier und geht von selbst an den Server, sobald Sie einige geschlossen haben.
editor-closed = Geschlossen
editor-closed-kept = { $changes ->
    [one] Geschlossen, eine Änderung hier aufbewahrt
   *[other] Geschlossen, { $shown } Änderungen hier aufbewahrt
  }
editor-closed-takedown = Der Artikel wurde entfernt und ist geschlossen. Sie sehen Ihre Kopie; gesichert wird nichts mehr.
editor-closed-role = Sie dürfen diesen Artikel nicht mehr bearbeiten. Sie sehen Ihre Kopie; gesichert wird nichts mehr.
editor-closed-gone = Den Artikel gibt es hier nicht, oder Sie dürfen ihn nicht lesen. Sie sehen Ihre Kopie; gesichert wird nichts mehr.
editor-closed-too-large = Was Sie eingefügt haben, ist mehr, als die Redaktion auf einmal annimmt; sie hat diesen Artikel für dieses Fenster geschlossen. Sie sehen Ihre Kopie; gesichert wird nichts mehr.
editor-closed-malformed = Die Redaktion konnte nicht lesen, was dieses Fenster gesendet hat, und hat diesen Artikel dafür geschlossen. Sie sehen Ihre Kopie; gesichert wird nichts mehr.
editor-closed-forged = Jemand anders hat unter der Nummer dieses Fensters geschrieben, und was es schreibt, kommt nicht an. Was nicht angekommen war, steht über dem Text.
editor-closed-go-on = Mit dem Stand der Redaktion weiterschreiben
editor-closed-other = Der Server hat diesen Artikel geschlossen. Sie sehen Ihre Kopie; gesichert wird nichts mehr.
editor-refused = Der Text ist sicher, aber so wird keine Fassung daraus: { $why }
editor-undrawn = Der Text lässt sich hier so nicht anzeigen; die Redaktion hat ihn vollständig. Laden Sie die Seite neu; bleibt es dabei, sagen Sie es der Technik.
editor-copy-text = Text kopieren
editor-readonly = Nur lesen
editor-readonly-kept = { $changes ->
    [one] Nur lesen, eine Änderung hier aufbewahrt
   *[other] Nur lesen, { $shown } Änderungen hier aufbewahrt
  }
editor-spiked = Dieser Artikel ist abgelegt. Lesen ist möglich, schreiben nicht.
editor-spiked-by = { $name } hat diesen Artikel abgelegt, { $at }. Lesen ist möglich, schreiben nicht.
editor-spiked-waits = Was Sie geschrieben haben, ist nicht angekommen. Es ist in diesem Browser aufbewahrt und kommt in den Text, sobald der Artikel zurückgeholt ist.
editor-embargo = Sperrfrist bis { $until }. Schreiben und lesen ist möglich, veröffentlichen nicht.
editor-published-by = { $name } hat Version { $number } veröffentlicht
editor-published-on-time = Planmäßig erschienen: Version { $number }
editor-unscheduled-by = { $name } hat den Text oder ein Bild geändert: Der Artikel ist nicht mehr eingeplant und geht erst hinaus, wenn er wieder eingeplant wird.
editor-unscheduled-you = Sie haben den Text oder ein Bild geändert: Der Artikel ist nicht mehr eingeplant und geht erst hinaus, wenn er wieder eingeplant wird.
editor-held = Der Artikel war fällig und konnte nicht hinaus: Er ist nicht mehr eingeplant und geht erst hinaus, wenn er wieder eingeplant wird.
editor-here = In diesem Artikel
editor-person-editing = { $name } schreibt
editor-person-reading = { $name } liest
editor-in-field = { $name } ist in „{ $field }“
editor-back = Zurück zum Desk
editor-untitled = Noch ohne Überschrift
editor-publish = Veröffentlichen …
editor-checklist = Prüfliste
editor-region-text = Text des Artikels
editor-region-side = Angaben zum Artikel
editor-tab-text = Text
editor-source-text = Text der Vorlage
editor-tab-publish = Veröffentlichen
editor-tab-details = Angaben
editor-tab-versions = Fassungen
editor-tab-notes = Notizen
editor-tab-suggestions = Vorschläge

editor-kicker = Dachzeile
editor-kicker-none = Noch keine Dachzeile: Geben Sie ein Thema oder einen Ort an
editor-headline = Überschrift
editor-front-headline = Überschrift für die Startseite
editor-standfirst = Vorspann
editor-text = Text
editor-length = { $length } von { $most }
editor-words = { $count ->
    [one] ein Wort, { $minutes } Min.
   *[other] { $shown } Wörter, { $minutes } Min.
  }
editor-hero = Aufmacherbild
editor-hero-add = Aufmacherbild hinzufügen
editor-sign-off = Kürzel
editor-sign-off-none = Noch hat niemand gezeichnet

editor-formatting = Format
editor-bold = Fett
editor-italic = Kursiv
editor-link = Link
editor-language-of-words = Sprache dieser Wörter
editor-undo = Rückgängig
editor-redo = Wiederholen
editor-find = Suchen und ersetzen
editor-suggest = Vorschlagen
editor-suggest-on = Was Sie ändern, ist jetzt ein Vorschlag
editor-suggest-off = Was Sie ändern, gilt jetzt sofort
editor-do-suggest = Änderungen vorschlagen
editor-do-write = Sofort ändern
editor-do-count = Wörter zählen
editor-do-stage = Auf „{ $stage }“ setzen
editor-comment = Kommentar
editor-move-block = Diesen Block verschieben
editor-row-add = Zeile einfügen
editor-column-add = Spalte einfügen
editor-row-drop = Zeile löschen
editor-column-drop = Spalte löschen

editor-put = Einfügen
editor-put-subheading = Zwischenüberschrift
editor-put-picture = Bild
editor-put-quotation = Zitat
editor-put-bullets = Liste
editor-put-numbers = Nummerierte Liste
editor-put-table = Tabelle
editor-put-fact-box = Faktenkasten
editor-put-related = Verwandter Artikel
editor-put-embed = Einbettung

editor-find-text = Im Text suchen
editor-find-back = Voriger Treffer
editor-find-next = Nächster Treffer
editor-found = { $now } von { $all }
editor-replaced = { $count ->
    [one] einmal ersetzt
   *[other] { $shown }-mal ersetzt
  }
editor-match-case = Groß und klein beachten
editor-whole-words = Ganze Wörter
editor-replace-with = Ersetzen durch
editor-replace = Ersetzen
editor-replace-all = Alle ersetzen

editor-remove = Entfernen
editor-picture-gone = Dieses Bild ist nicht im Haus
editor-no-alt = Kein Alternativtext
editor-no-credit = Kein Bildnachweis
editor-rights = Rechte
editor-rights-own = eigenes
editor-rights-agency = Agentur
editor-rights-licensed = lizenziert
editor-rights-public = gemeinfrei
editor-rights-unknown = Rechte unbekannt
editor-picture-change = Ändern
editor-picture-choose = Bild wählen
editor-picture-search = Suchen nach Motiv oder Urheber
editor-picture-upload = Hochladen
editor-picture-working = Wird hochgeladen
editor-picture-file = Datei
editor-picture-more = Weitere Bilder
editor-picture-use = Dieses Bild nehmen
editor-pictures = Bilder
editor-alt = Alternativtext
editor-alt-here = Alternativtext in diesem Artikel
editor-alt-hint = Was muss wissen, wer das Bild nicht sehen kann?
editor-caption = Bildunterschrift
editor-caption-here = Bildunterschrift in diesem Artikel
editor-credit = Bildnachweis
editor-credit-is = { $credit } · { $rights }
editor-not-published = Nicht veröffentlicht
editor-story-gone = Diesen Artikel gibt es hier nicht, oder Sie dürfen ihn nicht lesen
editor-embed-unknown = Unbekannter Anbieter
editor-embed-title = Titel
editor-embed-wrong = So heißt dort nichts
editor-embed-address = Adresse
editor-embed-hint = Fügen Sie eine Adresse von { $providers } ein
editor-embed-use = Einfügen
editor-link-story = Einer unserer Artikel
editor-link-address = Adresse
editor-link-hint = Beginnt mit https://, http:// oder mailto:
editor-link-use = Verlinken
editor-link-remove = Link entfernen
editor-language = Sprache
editor-language-as-story = Wie der Artikel
editor-language-hint = Damit sie richtig gesprochen und getrennt werden
editor-language-use = Auszeichnen

editor-paste-pictures = { $count ->
    [one] Ein Bild wurde weggelassen. Bilder kommen aus dem Haus, mit Rechten.
   *[other] { $shown } Bilder wurden weggelassen. Bilder kommen aus dem Haus, mit Rechten.
  }
editor-paste-too-much = { $blocks } Blöcke sind mehr, als ein Artikel fasst. Es wurde nichts eingefügt.
editor-paste-too-long = Der Text wäre { $size } MB lang; ein Artikel fasst 2. Es wurde nichts eingefügt.

editor-comment-new = Kommentar zur Auswahl
editor-comment-send = Kommentieren
editor-comment-by = Kommentar von { $name }
editor-comment-for = { $name }, für { $whose }
editor-comment-lost = Die Wörter, um die es ging, sind weg
editor-comment-nowhere = Hier stehen keine Wörter, die man kommentieren könnte. Wählen Sie welche aus; was Sie geschrieben haben, bleibt.
editor-names-away = Niemand kann genannt werden, solange die Redaktion nicht antwortet. Senden Sie es später oder ohne das @; was Sie geschrieben haben, bleibt.
editor-mention-unknown = Niemand hier heißt „{ $name }“: Niemand erfährt davon.
editor-resolved = Erledigt
editor-no-comments = Keine Kommentare
editor-reply = Antworten
editor-reply-send = Senden
editor-resolve = Erledigt
editor-reopen = Wieder öffnen
editor-show-resolved = Erledigte zeigen
editor-people = Personen

editor-no-suggestions = Keine offenen Vorschläge
editor-inserted-by = { $name } schlägt vor einzufügen
editor-deleted-by = { $name } schlägt vor zu streichen
editor-replaced-by = { $name } schlägt vor zu ersetzen
editor-accept = Annehmen
editor-reject = Ablehnen
editor-accept-all = Alle { $count } annehmen
editor-reject-all = Alle { $count } ablehnen
editor-suggestion-moved = Dieser Vorschlag hat sich eben geändert. Sehen Sie ihn noch einmal an.

editor-field-crossed = Inzwischen hat jemand hier geschrieben:
editor-field-empty = nichts
editor-field-mine = Meines schreiben
editor-field-theirs = So lassen

editor-versions = Fassungen
editor-name-version = Diese Fassung benennen
editor-version-name = Name
editor-version-hint = Gesichert wird der Text ohnehin; ein Name hilft, ihn wiederzufinden
editor-named = Diese Fassung heißt jetzt „{ $name }“
editor-only-named = Nur benannte und veröffentlichte
editor-pick = Fassung { $number } wählen
editor-is-published = Veröffentlicht
editor-compare = Vergleichen
editor-compare-with = Fassung { $from } mit { $to } vergleichen
editor-compare-picked = Die beiden gewählten vergleichen
editor-compare-title = Von Fassung { $from } zu { $to }
editor-compare-count = { $count ->
    [0] Es ist nichts anders
    [one] Ein Block ist anders
   *[other] { $count } Blöcke sind anders
  }
editor-restore = Wiederherstellen
editor-restore-number = Fassung { $number } wiederherstellen
editor-restore-asks = Hier wird gerade geschrieben: { $names }. Der angefangene Satz geht mit dem übrigen aus dem Text; wer ihn schreibt, behält ihn über dem Text.
editor-restore-suggestions = { $count ->
    [one] Ein offener Vorschlag steht in Text, der ersetzt wird, und geht mit ihm; keine Fassung bewahrt ihn auf.
   *[other] { $shown } offene Vorschläge stehen in Text, der ersetzt wird, und gehen mit ihm; keine Fassung bewahrt sie auf.
  }
editor-restored = Der Text ist wieder der von Fassung { $number }. Was vorher hier stand, liegt unter den Fassungen.
editor-restored-by = { $name } hat den Text von Fassung { $number } zurückgeholt. Was vorher hier stand, liegt unter den Fassungen.
editor-saved-back = Jemand hat den Absatz, in dem Sie dies schrieben, verschoben oder umgeformt, ehe Ihre Worte da waren. Sie stehen wieder darin; sehen Sie nach, ob sie richtig stehen:
editor-saved-kept = Jemand hat den Absatz, in dem Sie dies schrieben, entfernt oder neu geschrieben, ehe Ihre Worte da waren. Hier sind sie aufgehoben:
editor-unsent = Dies haben Sie hier geschrieben, und es war nicht angekommen, als der Artikel für Sie geschlossen wurde. Es liegt nur in diesem Browser:
editor-unsent-wordless = Sie haben hier etwas geändert, und es war nicht angekommen, als der Artikel für Sie geschlossen wurde. Worte zum Kopieren sind nicht darin.
editor-saved-put = An der Schreibmarke einsetzen
editor-more-versions = Frühere Fassungen

editor-subjects = Themen
editor-places = Orte
editor-topics = Schwerpunkte
editor-regions = Regionen
editor-section = Ressort
editor-programme = Sendung
editor-kicker-hint = Das erste steht in der Dachzeile
editor-token-move = { $name }, Platz { $place } von { $of }; Pfeile bewegen es
editor-byline = Autorenzeile
editor-byline-hint = Namen wie gedruckt, durch Kommas getrennt
editor-sign-off-hint = Ergibt sich daraus, wer schrieb und wer abnahm; was Sie hier eintragen, gilt
editor-sign-off-typed = Eingetragen. Sonst: { $derived }
editor-slug = Kurzname
editor-slug-hint = Entsteht aus der Überschrift, wenn Sie keinen angeben
editor-slug-wrong = Eine Adresse braucht mindestens einen Buchstaben oder eine Ziffer
editor-related = Verwandte Artikel
editor-recording = Aufnahme
editor-permalink = Kurzlink

place-story = Artikel
keys-editor = Text
key-put = Block einfügen, in einer leeren Zeile
key-bold = Fett, kursiv
key-lists = Nummerierte Liste, Liste
key-link = Link, bei markiertem Text
key-blocks = Block nach oben oder unten schieben
key-comment = Auswahl kommentieren
key-find = Suchen und ersetzen
key-name = Diese Fassung benennen
key-region = Nächster Bereich: Text, Leiste, Angaben
key-source = Vorlage neben der Übersetzung
key-publish = Veröffentlichen öffnen; löst nie aus
