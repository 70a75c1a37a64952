# Sheets: one of the house’s things as somebody fills it in.
sheet-to = Back to { $place }
sheet-missing = It is not there
sheet-back = What you had typed here and not saved is in the form again.
sheet-changed = Somebody else has changed this while you had it open. What they changed is in the form; nothing of yours is saved yet.
sheet-clashes = You both changed: { $places }. It stands as you have it.
sheet-yield = Take theirs there
sheet-unsaved = Not saved yet; this browser keeps it
sheet-throw-away = Discard changes
sheet-readers = { $name } is saved; readers see it
