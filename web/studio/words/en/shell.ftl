# The frame around every screen.
place-desk = Desk

shell-skip = Skip to content
shell-places = Newsroom
shell-home = { $house }, to the desk
shell-search = Search or run a command
shell-here = Here now
shell-mentions = { $count ->
    [one] A comment mentions you in one story
   *[other] Comments mention you in { $shown } stories
  }
shell-assigned = { $count ->
    [one] One story was assigned to you
   *[other] { $shown } stories were assigned to you
  }
shell-unsent = { $count ->
    [one] Unsent words in one story
   *[other] Unsent words in { $shown } stories
  }
shell-clock = Newsroom clock
shell-you = { $initials }: { $name }, you
shell-sign-out = Sign out
shell-loading = Loading
shell-notes = Notes
shell-dismiss = Dismiss
shell-close = Close
shell-unkept = If this is closed, what is in it is lost.
shell-unkept-stay = Stay here
shell-unkept-close = Close it
shell-cancel = Cancel
shell-keep = Keep
shell-undo = Undo
shell-failed = Something went wrong here. Try again; if it stays, tell whoever runs the newsroom.
shell-offline = The newsroom cannot be reached. Check the line; nothing you wrote is lost.
shell-screen-failed = This screen could not be loaded
shell-screen-failed-why = The line may have broken off, or the newsroom was updated a moment ago.
shell-part-failed = This could not be loaded: the line may have broken off, or the newsroom was updated a moment ago. Try again; if it stays, load the page again.
shell-barred = { $place } is not open to you
shell-barred-why = Your role does not reach this far. Whoever looks after people here can change that.
shell-nowhere = There is nothing at this address
shell-reload = Load it again
shell-plain = Read the list as plain text

look-theme = Theme
look-theme-system = System
look-theme-light = Light
look-theme-dark = Dark
look-size = Text size
look-size-usual = Usual
look-size-large = Large
look-size-larger = Larger

palette = Commands
palette-found = Found
palette-stories = Stories
palette-actions = Actions
palette-people = People
palette-settings = Places and settings
palette-go = Go to { $place }
palette-theme = Change between light and dark
palette-letters-off = Switch single-letter keys off
palette-letters-on = Switch single-letter keys on
palette-nothing = Nothing is found for “{ $words }”
palette-person-there = in a story now
palette-person-nowhere = { $name } is in no story now

keys-everywhere = Everywhere
keys-list = In the list
keys-board = On the board
keys-letters = Single-letter keys
keys-letters-why = Letters act only outside fields. Switch them off if you speak to your computer, or press keys by accident.
cap-space = Space
cap-enter = Enter
key-palette = Search or run a command
key-sheet = All shortcuts
key-go = Then the first letter of a place: go there
key-close = Close, and go back to where you were
key-move = move
key-next = Next story
key-previous = Previous story
key-open = Open
key-peek = Peek in the side panel
key-select = Choose
key-new = New story
key-take = Take for edit
key-assign = Assign
key-ready = Mark as ready
key-spike = Put on the spike, or take off
key-filter = Search in the list
key-stage = Only the first, second, third stage; after the stages, scheduled, live and spiked
key-view = List or board
key-lift = Lift or drop a card
key-carry = Carry it to the next stage

signin = Sign in
signin-again = Sign in again
signin-again-why = Your session has ended. What is open behind this stays as it is.
signin-passkey = Sign in with a passkey
signin-provider = Sign in with { $provider }
signin-or = or with a password
signin-email = Email
signin-password = Password
signin-go = Sign in
signin-code = Code from your app
signin-code-hint = Six digits, new every half minute.
signin-recovery = Recovery code
signin-recovery-hint = One of the codes you kept for the day you have no phone. Each works once.
signin-use-recovery = Use a recovery code
signin-use-code = Use the app
signin-back = Back
signin-failed = That did not work; try again.
signin-refused-unknown = { $provider } knows you; this newsroom does not. Ask one of its admins to invite you by the address you have there.
signin-refused-unconfirmed = { $provider } gives no confirmed email address for you. Sign in another way, or ask whoever looks after it.
signin-refused-taken = The account of your address belongs to somebody else at { $provider }. Ask one of this newsroom’s admins for a new link.
signin-refused-stale = That sign-in was used already, took too long, or began in another browser. Begin again.
signin-refused-declined = You have not signed in at { $provider }.
signin-refused-too-often = Too many tries. Wait a few minutes.
signin-refused-unreachable = { $provider } cannot be reached. Sign in another way, or try again later.
signin-refused-untrusted = The answer of { $provider } could not be relied on, so you are not signed in. Try again, or tell an admin: the server’s log says why.
shell-nothing-found = Nothing found
shell-take-off = Take off { $name }
shell-lift = Move { $name } up
order-up = Move “{ $name }” up
order-down = Move “{ $name }” down
order-remove = Take “{ $name }” away
order-moved = { $name }, place { $place } of { $of }

leave = Your words have not all arrived
leave-why = { $count ->
    [one] What you wrote in one story is in this browser alone:
   *[other] What you wrote in { $shown } stories is in this browser alone:
  }
leave-send = Send them and sign out
leave-keep = Keep them here and sign out
leave-keep-why = They are sent when you sign in here again; nobody else sends or sees them in the studio. Leave nothing on a computer that is not yours.
leave-drop = Throw them away and sign out
