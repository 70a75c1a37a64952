# Veröffentlichen: das Feld, der Beleg, Vorschauen, Übersetzungen.

publish-title = Veröffentlichen
publish-screen-of = { $screen }: { $headline }
publish-before = Vor der Veröffentlichung
publish-acts = Was Sie mit diesem Artikel tun können
publish-nothing = Mit diesem Artikel können Sie gerade nichts tun.
publish-send-on = Andere veröffentlichen ihn. Geben Sie ihn über seine Stufe weiter, in der Leiste über dem Text.
publish-due = Geht hinaus: { $when }
publish-held = Sperrfrist bis { $when }
publish-since = Öffentlich seit { $when }
publish-updated = Zuerst erschienen { $first }, aktualisiert { $when }
publish-blocked = { $count ->
    [one] Ein Punkt steht im Weg. Beheben Sie ihn zuerst.
   *[other] { $count } Punkte stehen im Weg. Beheben Sie sie zuerst.
}
publish-blocked-eyes = Jemand anderes muss ihn veröffentlichen: Dieser Desk verlangt vier Augen.
publish-warned = { $count ->
    [one] Die Prüfliste hat einen Hinweis.
   *[other] Die Prüfliste hat { $count } Hinweise.
}
publish-cancel = Abbrechen
publish-write = Text öffnen
publish-busy = Einen Augenblick…
publish-keeping = Ihre letzten Worte werden gesichert…
publish-words-away = Es gibt keine Verbindung zur Redaktion. Was Sie geschrieben haben, liegt in diesem Browser; mit dem Artikel geschieht nichts, ehe es angekommen ist.
publish-words-late = Ihre letzten Worte sind noch nicht in der Redaktion angekommen. Es ist nichts geschehen; versuchen Sie es gleich noch einmal.
publish-outcome = Was daraus wurde
publish-forecast = Was geschehen wird
publish-forecast-schedule = { $when }: Der dann neueste Text geht von selbst hinaus. Steht dann etwas im Weg, wird der Artikel aus dem Plan genommen.
publish-forecast-lose = Ändern Sie den Text, so ist er nicht mehr eingeplant, bis ihn jemand, der das darf, wieder einplant.
publish-forecast-embargo = Bis { $when } verlässt nichts davon das Haus.
publish-forecast-embargo-then = Danach muss der Artikel noch veröffentlicht oder geplant werden.

publish-act-publish = Veröffentlichen…
publish-act-schedule = Planen…
publish-act-unschedule = Aus dem Plan nehmen…
publish-act-embargo = Sperrfrist…
publish-act-lift-embargo = Sperrfrist aufheben…
publish-act-correct = Berichtigen…
publish-act-unpublish = Zurücknehmen…
publish-act-take-down = Entfernen…
publish-sure-publish = „{ $headline }“ jetzt veröffentlichen?
publish-sure-schedule = Wann soll der Artikel hinausgehen?
publish-sure-unschedule = Aus dem Plan nehmen? Der Artikel geht dann nicht von selbst hinaus.
publish-sure-embargo = Bis wann darf nichts davon das Haus verlassen?
publish-sure-lift-embargo = Die Sperrfrist aufheben?
publish-sure-correct = Den neuesten Text mit einem öffentlichen Hinweis auf den Fehler veröffentlichen?
publish-unchanged = Am Text hat sich nichts geändert, seit er erschienen ist. Die Leser bekommen denselben Text mit Ihrer Anmerkung.
publish-nothing-new = Leser haben diesen Text schon: Es gibt nichts Neues zu veröffentlichen.
publish-unread = Sein neuester Text enthält Änderungen, die die Leser noch nicht haben.
publish-unread-agreed = Mit der Korrektur veröffentlichen
publish-sure-unpublish = „{ $headline }“ zurücknehmen? Für die Leser ist es, als hätte es den Artikel nie gegeben.
publish-remains = Öffentlich bleibt: { $languages }
publish-elsewhere = Leser haben ihn auch in Ausgaben, die nicht Ihre sind. Wenden Sie sich an deren Redaktion:
publish-waits = { $language } ist geplant: aus dem Plan nehmen
publish-drafts-stay = Entwürfe im Haus: { $languages }. Was einen entfernten Artikel übersetzt, geht nicht hinaus.
publish-sure-take-down = Endgültig entfernen? Der Text verschwindet von jeder Seite und aus jedem Zeitpunkt; Ihr Hinweis bleibt.
publish-confirm-publish = Jetzt veröffentlichen
publish-confirm-schedule = Planen
publish-confirm-unschedule = Aus dem Plan nehmen
publish-confirm-embargo = Sperrfrist setzen
publish-confirm-lift-embargo = Sperrfrist aufheben
publish-confirm-correct = { $count ->
    [one] Berichtigung veröffentlichen
   *[other] Berichtigung in { $count } Sprachen veröffentlichen
}
publish-confirm-unpublish = Zurücknehmen
publish-confirm-take-down = { $count ->
    [one] Endgültig entfernen
   *[other] In { $count } Sprachen endgültig entfernen
}
publish-done-publish = Veröffentlicht.
publish-done-schedule = Geplant.
publish-done-unschedule = Aus dem Plan genommen.
publish-done-embargo = Die Sperrfrist gilt.
publish-done-lift-embargo = Die Sperrfrist ist aufgehoben.
publish-done-correct = Die Berichtigung ist öffentlich.
publish-done-unpublish = Zurückgenommen.
publish-done-take-down = Entfernt.
publish-done-amend = Die Leser haben die neuen Worte.
publish-done-in = Geschehen in: { $languages }
publish-refused-in = Nicht geschehen in { $language }: { $why }
publish-unanswered-in = Noch keine Antwort für { $language }: { $why }
publish-note-correct = Was die Leser über die Berichtigung erfahren
publish-note-take-down = Der Hinweis, der an der Stelle des Textes steht
publish-told = Was den Lesern gesagt wird
publish-told-correction = Berichtigung, { $when }
publish-told-notice = Hinweis zur Entfernung, { $when }
publish-told-amended = geändert { $when }
publish-amend = Ändern …
publish-amend-note = Der Hinweis in anderen Worten
publish-amend-save = Diese Worte den Lesern zeigen
publish-stale = Jemand hat den Artikel inzwischen geändert. Es ist nichts geschehen.
publish-stale-by = { $who } hat den Artikel geändert ({ $when }). Es ist nichts geschehen.
publish-stale-published = { $who } hat den Artikel veröffentlicht ({ $when }). Es ist nichts geschehen.
publish-stale-you = Sie haben den Artikel geändert, seit dies geöffnet wurde. Es ist nichts geschehen.
publish-stale-you-published = Sie haben den Artikel veröffentlicht ({ $when }).
publish-stale-look = Neu ansehen
publish-stale-publish = Veröffentlichen, was jetzt dasteht

publish-when-date = Tag
publish-when-time = Uhrzeit
publish-when-zone = Zeitzone
publish-when-never = Die Uhren werden dann vorgestellt: { $when } gibt es nicht. Welche Zeit ist gemeint?
publish-when-twice = Die Uhren werden dann zurückgestellt: { $when } gibt es zweimal. Welche Zeit ist gemeint?
publish-when-earlier = Die frühere
publish-when-later = Die spätere
publish-when-passed = { $when } ist vorbei: Dort ist es jetzt { $now }. Wählen Sie eine spätere Zeit.

publish-check-is-blocks = Steht im Weg:
publish-check-is-warns = Ansehen:
publish-check-is-good = In Ordnung:
publish-check-paragraph = Absatz { $paragraph }
publish-check-show = Zeigen
publish-check-under-embargo = Sperrfrist bis { $until }
publish-check-under-embargo-mend = Veröffentlichen Sie den Artikel dann, oder heben Sie die Sperrfrist auf.
publish-check-source-under-embargo = Ein Artikel, den er übersetzt, hat Sperrfrist bis { $until }
publish-check-source-under-embargo-mend = Veröffentlichen Sie ihn dann, oder heben Sie jene Sperrfrist auf.
publish-check-source-taken-down = Der Artikel, den er übersetzt, wurde entfernt
publish-check-source-taken-down-mend = Lassen Sie auch ihn weg. Steht er für sich, sagen Sie es unter Übersetzungen.
publish-check-no-headline = Die Überschrift fehlt
publish-check-no-headline-mend = Schreiben Sie eine.
publish-check-long-headline = Die Überschrift hat { $length } von { $most } Zeichen
publish-check-long-headline-mend = Kürzen Sie sie, oder geben Sie eine für die Titelseite an.
publish-check-no-standfirst = Der Vorspann fehlt
publish-check-no-standfirst-mend = Karten und Feeds zeigen dann keinen.
publish-check-no-text = Der Text fehlt
publish-check-no-text-mend = Die Seite zeigt dann keinen.
publish-check-no-recording = Die Aufnahme fehlt
publish-check-no-recording-mend = Fügen Sie die Audio- oder Videodatei hinzu.
publish-check-long-standfirst = Der Vorspann hat { $length } von { $most } Zeichen
publish-check-long-standfirst-mend = Kürzen Sie ihn.
publish-check-no-kicker = Die Dachzeile fehlt
publish-check-no-kicker-mend = Geben Sie ein Thema oder einen Ort an.
publish-check-filed = Dachzeile, Ressort und Schwerpunkt oder Region sind gesetzt
publish-check-four-eyes = Vier Augen
publish-check-four-eyes-mend = Auf diesem Desk veröffentlicht nicht, wer zuletzt geschrieben hat.
publish-check-no-second-editor = Niemand hat gegengelesen
publish-check-no-second-editor-mend = Bitten Sie jemanden darum.
publish-check-second-editor = Gegengelesen: { $editor }
publish-check-source-is-newer = Der übersetzte Artikel wurde inzwischen geändert
publish-check-source-is-newer-mend = Tragen Sie die Änderungen nach, und vermerken Sie die Übersetzung als aktuell.
publish-check-open-suggestions = { $count ->
    [one] Ein Vorschlag ist offen
   *[other] { $count } Vorschläge sind offen
}
publish-check-open-suggestions-mend = Nehmen Sie sie an, oder lehnen Sie sie ab. Die Leser bekommen den Text ohne sie.
publish-check-open-comments = { $count ->
    [one] Ein Kommentar ist offen
   *[other] { $count } Kommentare sind offen
}
publish-check-open-comments-mend = Lesen Sie sie, und erledigen Sie, was getan ist. Die Leser sehen sie nicht.
publish-check-picture-is-missing = Ein Bild ist nicht im Haus
publish-check-picture-is-missing-mend = Fügen Sie es hinzu, oder nehmen Sie es heraus.
publish-check-picture-has-no-alt = Ein Bild hat keinen Alternativtext
publish-check-picture-has-no-alt-mend = Sagen Sie, was jemand wissen muss, der es nicht sieht.
publish-check-picture-has-no-credit = Ein Bild hat keinen Bildnachweis
publish-check-picture-has-no-credit-mend = Nennen Sie, von wem es ist.
publish-check-picture-has-no-rights = Die Rechte an einem Bild sind unbekannt
publish-check-picture-has-no-rights-mend = Sagen Sie, ob es ein eigenes, ein lizenziertes, ein gemeinfreies oder das einer Agentur ist.
publish-check-file-is-withdrawn = Ein Bild oder eine Aufnahme ging mit einem gelöschten Artikel
publish-check-file-is-withdrawn-mend = Laden Sie die Datei neu hoch, oder nehmen Sie sie heraus.
publish-check-picture-has-changed = Ein Bild wurde geändert, seit Leser den Artikel haben
publish-check-picture-has-changed-mend = Veröffentlichen Sie den Artikel erneut, um es so zu zeigen.
publish-check-picture-is-whole = Bild hat Alternativtext, Bildunterschrift, Nachweis und Rechte
publish-check-leads-to-hidden = Ein Link führt zu einem Artikel, den die Leser nicht sehen
publish-check-leads-to-hidden-mend = Veröffentlichen Sie den zuerst, oder nehmen Sie den Link heraus.
publish-check-stale-day = „{ $word }“ wurde an einem anderen Tag geschrieben
publish-check-stale-day-mend = Nennen Sie das Datum, oder bringen Sie es auf den Stand.
publish-check-table-is-empty = Eine Tabelle hat nur leere Zellen
publish-check-table-is-empty-mend = Füllen Sie sie aus, oder nehmen Sie sie heraus.
publish-check-table-has-empty-row = Zeile { $row } einer Tabelle ist leer
publish-check-table-has-empty-row-mend = Füllen Sie sie aus, oder nehmen Sie sie heraus.
publish-check-picture-alt-untranslated = Der Alternativtext eines Bildes ist noch der der Vorlage
publish-check-picture-alt-untranslated-mend = Übersetzen Sie ihn.
publish-check-picture-caption-untranslated = Die Unterschrift eines Bildes ist noch die der Vorlage
publish-check-picture-caption-untranslated-mend = Übersetzen Sie sie.

publish-receipt-shown = Die Leser sehen es: { $right } von { $all } Stellen
publish-receipt-gone = Es ist fort: { $right } von { $all } Stellen
publish-receipt-is-right = Wie es sein soll:
publish-receipt-is-wrong = Nicht wie es sein soll:
publish-receipt-shows = gezeigt
publish-receipt-does-not-show = nicht gezeigt
publish-receipt-after = nach { $ms } ms
publish-receipt-ask = Jetzt alle Stellen fragen
publish-surface-page = Seite
publish-surface-permalink = Permalink
publish-surface-front = Titelseite
publish-surface-section = Ressort { $name }
publish-surface-region = Region { $name }
publish-surface-subject = Thema { $name }
publish-surface-place = Ort { $name }
publish-surface-topic = Schwerpunkt { $name }
publish-surface-programme = Sendung { $name }
publish-surface-rss = RSS-Feed
publish-surface-atom = Atom-Feed
publish-surface-json-feed = JSON-Feed
publish-surface-news-sitemap = Nachrichten-Sitemap
publish-surface-text = Reine Textseite
publish-surface-ninjs = ninjs

publish-history-title = Verlauf
publish-history-line = { $who }: { $what ->
    [create] hat den Artikel begonnen
    [revise] hat Fassung { $revision } gesichert
    [name-revision] hat Fassung { $revision } benannt
    [publish] hat veröffentlicht
    [publish-on-time] hat planmäßig veröffentlicht
    [hold] konnte nicht hinaus, als es fällig war
    [receive] hat einen Agenturtext empfangen
    [schedule] hat geplant
    [unschedule] hat aus dem Plan genommen
    [spike] hat abgelegt
    [unspike] hat zurückgeholt
    [lose-schedule] hat den Text oder ein Bild nach dem Planen geändert: aus dem Plan, bis jemand neu plant, der es darf
    [embargo] hat eine Sperrfrist gesetzt
    [lift-embargo] hat die Sperrfrist aufgehoben
    [correct] hat berichtigt
    [amend-correction] hat einen Berichtigungshinweis geändert
    [unpublish] hat zurückgenommen
    [take-down] hat entfernt
    [amend-notice] hat den Hinweis zur Entfernung geändert
    [assign] hat die Zuweisung geändert
    [link-translation] hat eine Übersetzung verbunden
    [mark-up-to-date] hat sie als auf dem Stand der Quelle vermerkt
    [stand-alone] hat sie für sich gestellt
    [share-preview] hat eine Vorschau geteilt
    [revoke-preview] hat eine Vorschau widerrufen
   *[other] { $what }
}

preview-title = Vorschau
preview-of = Vorschau: { $headline }
preview-width = Breite
preview-phone = Telefon
preview-tablet = Tablet
preview-desktop = Bildschirm
preview-theme = Hell oder dunkel
preview-light = Hell
preview-dark = Dunkel
preview-at = Stand ({ $zone })
preview-now = Jetzt
preview-again = Neu laden
preview-page = Die Seite, wie die Leser sie sehen werden
preview-share-title = Diese Vorschau teilen
preview-share-for = Der Link endet nach
preview-share-hours = { $hours ->
    [one] einer Stunde
   *[other] { $hours } Stunden
}
preview-share-fixed = Nur Fassung { $revision } zeigen
preview-share-shows = Der Link zeigt die Seite mit Stand { $when }.
preview-share-make = Link anlegen
preview-share-link = Link
preview-share-copy = Kopieren
preview-share-copied = Der Link ist kopiert.
preview-share-once = Der Link wird nur dieses eine Mal gezeigt. Wer ihn hat, kann den Artikel ohne Anmeldung lesen.
preview-share-line = { $who }, bis { $until }
preview-share-of = Fassung { $revision }
preview-share-at = Stand { $when }
preview-share-revoke = Widerrufen
preview-share-revoked = Der Link gilt nicht mehr.

translations-title = Übersetzungen
translations-languages = Sprachen
translations-none = Es gibt noch keine Übersetzung. Beginnen Sie oben eine.
translations-source = Vorlage
translations-begin = Übersetzung beginnen
translations-write = Schreiben
translations-behind = { $count ->
    [one] Eine Änderung zurück
   *[other] { $count } Änderungen zurück
}
translations-up-to-date = Als aktuell vermerken
translations-marked = Als aktuell vermerkt.
translations-gone = Dieser Artikel wurde entfernt.
translations-gone-before = Der Artikel, aus dem dieser übersetzt wurde, wurde entfernt.
translations-gone-then = Was ihn übersetzt, geht nicht hinaus.
translations-stand-alone = Die Übersetzung steht für sich
translations-alone = Sie steht jetzt für sich.
translations-added = Neu
translations-changed = Geändert
translations-removed = Gestrichen
