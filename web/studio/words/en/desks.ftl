# Desks: how each is arranged, and who belongs to it.
place-desks = Desks
desks-what = A desk is a department of the newsroom. A story passes its stages before readers see it.
desks-new = New desk
desks-arrange = Arrange
desks-arrange-one = Arrange the desk { $desk }
desks-none = No desks yet
desks-none-why = Without desks everybody works from one list. Make a desk for each department.
desks-name = Name
desks-key = Short name
desks-key-hint = Small letters, digits and hyphens. It stands in addresses and stays as it is.
desks-key-taken = Another desk has this short name; choose a different one.
desks-editions = Editions
desks-editions-none = With none chosen, the desk writes for all of them.
desks-stages = Stages
desks-stages-why = A story enters at the first stage; on the last it is ready to be published.
desks-stage = Stage { $place }
desks-stage-add = Add a stage
desks-stage-busy = { $count ->
    [one] one story here
   *[other] { $count } stories here
  }
desks-four-eyes = Four eyes
desks-four-eyes-why = Whoever wrote last in a story does not publish it here before somebody else has written in it or let it out.
desks-make = Make the desk
desks-made = { $desk } is a desk now
desks-saved = The desk { $desk } is arranged
desks-stale = Somebody else arranged this desk while you had it open. Nothing of yours is saved yet.
desks-stale-theirs = Show theirs
desks-stale-mine = Save mine over it
desks-members = Members
desks-members-none = Nobody belongs to this desk alone.
desks-member = Person
desks-member-add = Add
desks-member-remove = Take { $name } off the desk
desks-member-added = { $name } belongs to the desk { $desk } now
desks-member-removed = { $name } no longer belongs to the desk { $desk }
