# Warum etwas abgelehnt wurde.
refused-unreadable = Diese Seite und die Redaktion haben sich nicht verstanden. Laden Sie die Seite neu; bleibt es dabei, sagen Sie es der Technik.
refused-unreadable-broken-off = Die Datei ist unterwegs abgebrochen oder kam zu langsam. Senden Sie sie noch einmal.
refused-unreadable-long-search = Nach mehr als { $most } Zeichen wird nicht gesucht. Nehmen Sie weniger Wörter.
refused-unreadable-far-ahead = Eine Front lässt sich nicht mehr als { $days } Tage im Voraus ansehen. Wählen Sie eine frühere Zeit.
refused-no-token = Sie sind nicht mehr angemeldet. Melden Sie sich noch einmal an.
refused-wrong-keys = Das öffnet nicht. Prüfen Sie Adresse, Passwort oder Code.
refused-code-needed = Ein Code aus Ihrer App wird auch gebraucht.
refused-code-needed-recovery = Ein Passwort allein öffnet dieses Konto nicht. Gehen Sie zurück und nehmen Sie den Passkey, oder geben Sie einen Ihrer Wiederherstellungscodes ein.
refused-passkey-needed = Ein Passwort allein öffnet dieses Konto nicht. Melden Sie sich mit dem Passkey an.
refused-too-often = Zu viele Versuche. Warten Sie ein wenig und versuchen Sie es dann noch einmal.
refused-too-often-password = Zu viele Versuche. Warten Sie ein wenig und versuchen Sie es dann noch einmal; ein Passkey öffnet sofort.
refused-second-factor-needed = Diese Redaktion verlangt einen zweiten Faktor. Fügen Sie Ihrem Konto zuerst einen Passkey oder eine App für Codes hinzu.
refused-proof-needed = Es muss noch einmal gezeigt werden, dass Sie es sind. Tun Sie es noch einmal.
refused-not-permitted = Ihre Rolle erlaubt das hier nicht.
refused-missing = Das gibt es nicht, oder nicht mehr.
refused-not-allowed-now = So wie die Dinge stehen, geht das nicht.
refused-not-allowed-now-in-state = So wie der Artikel steht ({ $state }), geht das nicht.
refused-not-allowed-now-unchanged = { front-launch-nothing }
refused-not-allowed-now-not-live = Die Leser haben diese Ausgabe noch nicht; es gibt noch keine Seite zu zeigen.
refused-not-allowed-now-second-factor-stays = Diese Redaktion verlangt einen zweiten Faktor. Fügen Sie zuerst einen weiteren Passkey oder eine App für Codes hinzu.
refused-not-allowed-now-no-recovery = Wiederherstellungscodes stehen neben einem Passwort, falls Passkey oder App verloren gehen. Setzen Sie ein Passwort und fügen Sie zuerst eines von beiden hinzu.
refused-not-allowed-now-used = Es wird noch benutzt. Nehmen Sie es zuerst dort heraus:
refused-used-menu = Das Hauptmenü von { $name }
refused-used-regions = Die Regionen von { $name }
refused-used-front = Die Front von { $name }
refused-used-focus = Die Themen im Fokus von { $name }
refused-used-draft = Der Entwurf der Front von { $name }
refused-used-channel = Die Woche des Live-Kanals von { $name }
refused-used-story = Der Artikel „{ $name }“
refused-used-others = Artikel, die Sie nicht lesen dürfen
refused-used-below = { $name }, das darunter steht
refused-used-filters = { $count ->
    [one] { $count } Filter, den jemand aufbewahrt
   *[other] { $count } Filter, die aufbewahrt werden
}
refused-used-more = { $count ->
    [one] und { $count } weiteres
   *[other] und { $count } weitere
}
refused-blocked = Der Artikel kann noch nicht veröffentlicht werden. Seine Prüfliste sagt, was fehlt.
refused-stale = Inzwischen hat jemand anderes das geändert. Sehen Sie es an, wie es jetzt ist, und tun Sie es dann noch einmal.
refused-too-large = Das ist größer, als die Redaktion annimmt.
refused-media-type = Diese Art von Datei wird hier nicht angenommen.
refused-invalid = Etwas darin ist nicht so, wie es sein muss.
refused-invalid-huge-picture = Das Bild ist zu groß, um hier geöffnet zu werden. Verkleinern Sie es und speichern Sie es als einfaches JPEG.
refused-invalid-damaged-picture = Das Bild ist leer oder beschädigt. Exportieren Sie es neu und senden Sie es noch einmal.
refused-invalid-password = Wählen Sie ein anderes Passwort: mindestens zwölf Zeichen, und keines, das leicht zu erraten ist.
refused-invalid-code = Das ist nicht der Code, den die App jetzt zeigt. Warten Sie auf den nächsten und versuchen Sie es noch einmal.
refused-invalid-credential = Dieser Passkey ließ sich nicht verwenden. Versuchen Sie es noch einmal oder mit einem anderen.
refused-invalid-email = Diese Adresse geht nicht: Jemand hier hat sie schon, oder sie ist nicht als Adresse in Kleinbuchstaben geschrieben.
refused-invalid-initials = Das Kürzel hat einen bis acht Buchstaben.
refused-invalid-grants = Diese Rollen lassen sich nicht vergeben: Es braucht mindestens eine und keine doppelt; niemand ändert die eigenen oder gibt mehr weiter, als er hat; und das Haus behält einen Admin.
refused-invalid-desk = Dieser Desk nimmt den Artikel nicht: Es gibt ihn nicht mehr, oder er schreibt nicht für dessen Ausgabe.
refused-invalid-handing-over = Auf dem Desk „{ $desk }“ dürften Sie mehr mit dem Artikel als jetzt. Bitten Sie jemanden, der das schon darf, ihn zu verschieben.
refused-invalid-due-under-embargo = Er ist für { $due } geplant, also vor dem Ende der Sperrfrist. Planen Sie ihn zuerst später.
refused-invalid-name-taken = So heißt schon jemand hier. Ergänzen Sie, was Sie unterscheidet, etwa einen zweiten Namen.
refused-invalid-initials-taken = Mit diesem Kürzel zeichnet schon jemand. Wählen Sie ein anderes, bis zu acht Buchstaben lang.
refused-invalid-last-admin = Das ist der einzige Admin des Hauses. Machen Sie zuerst jemand anderen dazu.
refused-invalid-last-way-in = Das ist Ihr einziger Zugang. Legen Sie zuerst ein Passwort fest oder fügen Sie einen weiteren Passkey hinzu.
refused-invalid-on-no-desk = Der Artikel ist noch auf keinem Desk. Wählen Sie einen für ihn.
refused-invalid-source-under-embargo = Was dies übersetzt, hat Sperrfrist. Wer sie aufheben darf, muss es davon lösen.
refused-invalid-stage = Diese Stufe hat der Desk nicht.
refused-invalid-people = Jemand von diesen arbeitet nicht mehr hier.
refused-invalid-stages = Ein Desk hat eine bis zwölf Stufen und behält die, auf denen Artikel stehen.
refused-invalid-headline = Die Überschrift ist zu lang oder enthält einen Zeilenumbruch.
refused-invalid-front-headline = Die Überschrift für die Startseite ist zu lang oder enthält einen Zeilenumbruch.
refused-invalid-standfirst = Der Vorspann ist zu lang oder enthält einen Zeilenumbruch.
refused-invalid-breaking = Die Eilmeldung führt nirgendwohin: Geben Sie einen Artikel dieser Ausgabe an oder eine Adresse, die mit https:// beginnt.
refused-invalid-containers = Etwas auf dieser Front gibt es im Haus nicht mehr, oder es gehört zu einer anderen Ausgabe.
refused-invalid-zone = Das ist keine Zeitzone. Wählen Sie eine aus der Liste, etwa Europe/Berlin.
refused-past = { $at } ist vorbei: Es ist jetzt { $now }. Wählen Sie eine spätere Zeit.
refused-ambiguous-time = Diese Zeit zeigt die Uhr zweimal oder nie. Sagen Sie, welche gemeint ist.
refused-ours = Auf dem Server der Redaktion ist etwas schiefgegangen. Versuchen Sie es noch einmal; bleibt es dabei, sagen Sie es der Technik: Im Protokoll steht, warum.
refused-disk-full = Die Festplatte der Redaktion ist voll; nichts wird mehr gespeichert. Sagen Sie es sofort der Technik.
refused-unavailable = Die Redaktion kann das im Augenblick nicht. Versuchen Sie es bald noch einmal.
refused-too-many = Zu viel auf einmal. Warten Sie einen Augenblick und versuchen Sie es noch einmal.
refused-not-out-yet = Es ist gespeichert, aber Leser sehen es noch nicht. Es geht von selbst hinaus, sobald das möglich ist.
