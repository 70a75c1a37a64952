# Bögen: eine Sache des Hauses, wie jemand sie ausfüllt.
sheet-to = Zurück zu { $place }
sheet-missing = Das gibt es nicht
sheet-back = Was Sie hier geschrieben und nicht gespeichert hatten, steht wieder im Formular.
sheet-changed = Jemand hat das geändert, während Sie es offen hatten. Die fremden Änderungen stehen im Formular; von Ihnen ist noch nichts gespeichert.
sheet-clashes = Sie beide haben geändert: { $places }. Es steht da, wie Sie es haben.
sheet-yield = Dort das Fremde nehmen
sheet-unsaved = Noch nicht gespeichert; dieser Browser hebt es auf
sheet-throw-away = Änderungen verwerfen
sheet-readers = { $name } ist gespeichert; Leser sehen es
