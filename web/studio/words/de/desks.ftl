# Desks: wie jeder eingerichtet ist und wer zu ihm gehört.
place-desks = Desks
desks-what = Ein Desk ist ein Ressort der Redaktion. Ein Artikel durchläuft seine Stufen, bevor Leser ihn sehen.
desks-new = Neuer Desk
desks-arrange = Einrichten
desks-arrange-one = Desk { $desk } einrichten
desks-none = Noch keine Desks
desks-none-why = Ohne Desks arbeiten alle aus einer Liste. Legen Sie für jedes Ressort einen Desk an.
desks-name = Name
desks-key = Kurzname
desks-key-hint = Kleinbuchstaben, Ziffern und Bindestriche. Er steht in Adressen und bleibt, wie er ist.
desks-key-taken = Ein anderer Desk hat diesen Kurznamen; wählen Sie einen anderen.
desks-editions = Ausgaben
desks-editions-none = Ist keine ausgewählt, schreibt der Desk für alle.
desks-stages = Stufen
desks-stages-why = Ein Artikel beginnt auf der ersten Stufe; auf der letzten kann er veröffentlicht werden.
desks-stage = Stufe { $place }
desks-stage-add = Stufe hinzufügen
desks-stage-busy = { $count ->
    [one] ein Artikel hier
   *[other] { $count } Artikel hier
  }
desks-four-eyes = Vier Augen
desks-four-eyes-why = Wer zuletzt in einem Artikel geschrieben hat, veröffentlicht ihn hier erst, wenn jemand anderes darin geschrieben oder sie freigegeben hat.
desks-make = Desk anlegen
desks-made = { $desk } ist jetzt ein Desk
desks-saved = Der Desk { $desk } ist eingerichtet
desks-stale = Jemand hat diesen Desk eingerichtet, während Sie ihn offen hatten. Von Ihnen ist noch nichts gespeichert.
desks-stale-theirs = Fremden Stand zeigen
desks-stale-mine = Meinen darüber speichern
desks-members = Mitglieder
desks-members-none = Niemand gehört allein zu diesem Desk.
desks-member = Person
desks-member-add = Hinzufügen
desks-member-remove = { $name } vom Desk nehmen
desks-member-added = { $name } gehört jetzt zum Desk { $desk }
desks-member-removed = { $name } gehört nicht mehr zum Desk { $desk }
