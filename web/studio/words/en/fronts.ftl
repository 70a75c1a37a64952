# Fronts: the page of an edition, laid out by hand.
place-fronts = Fronts
front-title = Front: { $edition }
front-edition = Edition
front-missing = This front cannot be shown
front-parts = Parts of this screen
front-stories = Stories
front-stories-which = Live and ready
front-containers = Containers
front-preview = Preview
front-not-launched = { $count ->
    [one] One change not launched
   *[other] { $count } changes not launched
  }
front-as-live = As readers have it
front-stale = The newsroom cannot be reached; this draft may be out of date.
front-launch = { $count ->
    [0] Launch
    [one] Launch one change
   *[other] Launch { $count } changes
  }
front-launched = { $count ->
    [one] Launched: one change
   *[other] Launched: { $count } changes
  }
front-launch-others = Others are at this front, too. What they have changed in the draft goes out with yours.
front-launch-nothing = The draft is what readers have; there is nothing to launch.
front-undone = Undone
front-redo = Redo
front-redone = Done again
front-compare = Compare with live
front-history = History
front-history-none = Nothing was launched here yet.
front-history-older = Earlier launches
front-live = Live
front-draft = Draft
front-discard = Go back to what is live
front-launched-by = { $count ->
    [one] { $name }, one change
   *[other] { $name }, { $count } changes
  }
front-roll-back = Roll back
front-roll-back-to = Roll back to { $at }
front-roll-back-hint = Rolling back changes the draft. Readers see it once you launch it.
front-rolled-back = The draft is as it was launched at { $at }
front-last-edited = { $name } changed this draft, { $at }
front-last-rolled-back = { $name } rolled this draft back to the version of { $to }, { $at }
front-last-launched = { $name } launched it, { $at }
front-replaced = { $name } has put another layout in place of this draft
front-was-rolled-back = { $name } has rolled this draft back to the version of { $to }

front-change-opened = New container: { $container }
front-change-closed = Container taken off: { $container }
front-change-shifted = Container moved: { $container }
front-change-arranged = Container changed: { $container }
front-change-added = Added to { $container }: { $story }
front-change-removed = Removed from { $container }: { $story }
front-change-moved = Moved within { $container }: { $story }
front-change-moved-to = Moved from { $from } to { $container }: { $story }
front-change-dressed = Changed in { $container }: { $story }
front-change-topics = Topics in focus changed
front-change-breaking = Breaking line changed

front-find = Find a story
front-find-hint = Headline, topic, number
front-none = No story fits
front-more = More: { $group }
front-refused-launched = { $by } was first and launched this front ({ $at }). You see it as it is now.
front-refused-changed = { $by } has changed this front in the meantime ({ $at }). Look at it as it is now, then do it once more.
front-refused-no-container = That container is not on this front any more: somebody has taken it off.
front-refused-moved = “{ $story }” is not in “{ $container }” any more: somebody has moved it to “{ $now }”.
front-refused-removed = “{ $story }” is not in “{ $container }” any more: somebody has taken it off.
front-refused-stands = “{ $story }” stands in “{ $container }” already. Move it from there.
front-refused-no-topic = That topic is not in focus any more.
front-refused-hours-backwards = In “{ $container }” the hours end before they begin. Give an end that comes after the beginning.
front-refused-hours-never = In “{ $container }” the daily hours begin and end at the same time. Give two different ones, or none.
front-refused-too-many-topics = There are as many topics in focus as there can be. Take one out first.
front-refused-layout = The front cannot be laid out like that.
front-refused-changed-card = “{ $story }” in “{ $container }” has been changed by somebody since. It stays as they left it.
front-refused-changed-since = “{ $container }” has been changed by somebody since. It stays as they left it.
front-refused-twice = “{ $story }” would stand on this front twice. Take one of its cards off.
front-refused-picture = The picture on “{ $story }” in “{ $container }” cannot go out: it lacks its words, its credit or its rights. Give it those, or choose another.
front-refused-no-fill = “{ $container }” is filled from a topic that is gone. Choose what fills it.
front-refused-topic-gone = A topic in focus is gone. Take it out of focus.
front-refused-address = The breaking line’s address leads nowhere a reader should go. Check it, or lead to a story.
front-clipboard = Clipboard
front-clipboard-empty = Press X on a card to put its story here.
front-on-front = On the front
front-forget = Take “{ $story }” off the clipboard
front-add = Add “{ $story }” to the front
front-add-now = Add to the front

front-how = Press Space to lift a card, the up and down arrows to move it, Space to drop it, Escape to put it back. 1, 2 and 3 change its size, X puts it on the clipboard.
front-move = Move: { $story }
front-lifted = “{ $story }” is lifted.
front-over = Place { $place } of { $of } in { $container }
front-dropped = “{ $story }” is at place { $place } in { $container }
front-put-back = Put back
front-place = Place { $place }: { $story }
front-empty = This front has no containers.
front-nothing = Nothing stands here now
front-automatic = Automatic
front-dressed = changed for this front
front-not-now = Not at this hour
front-no-room = No room: at most { $count } stand here
front-not-out = Not out yet
front-scheduled = Out { $at }
front-of = { $count } of { $size }
front-is-here = { $name } is here
front-edit = Words, size and hours: { $story }
front-remove = Put on the clipboard: { $story }
front-copy = Copy to the clipboard: { $story }
front-removed = “{ $story }” is on the clipboard
front-copied = “{ $story }” is on the clipboard, too

front-size = Size
front-size-of = Size: { $story }
front-size-small = Small
front-size-medium = Medium
front-size-large = Large
front-size-small-short = S
front-size-medium-short = M
front-size-large-short = L
front-headline = Headline on this front
front-kicker = Kicker on this front
front-container = Container
front-place-in = Place
front-picture = Picture
front-picture-own = The story’s own
front-picture-choose = Choose another picture
front-picture-back = Take the story’s own
front-picture-none = No picture with alternative text and known rights
front-links = Links below
front-links-hint = Up to four stories that belong to this one; they take no card of their own
front-linked = { $count ->
    [one] 1 link below
   *[other] { $count } links below
  }

front-hours = Hours
front-hours-from = From ({ $zone })
front-hours-until = Until ({ $zone })
front-hours-daily-from = Every day from
front-hours-daily-until = Every day until
front-from = from { $at }
front-until = until { $at }
front-daily = daily { $from }–{ $until }
front-over-now = Over

front-open = Add a container
front-close = Take it off the page
front-arrange = Arrange: { $container }
front-up = Up: { $container }
front-down = Down: { $container }
front-heading = Heading
front-role = What it is
front-role-top-story = Top Story
front-role-region = Region
front-role-row = Row
front-role-live = On air
front-role-latest = Latest
front-look-top-story = Lead and list
front-look-region = Region
front-look-row = Row
front-look-across = Four across
front-look-big-left = Big left
front-look-live = On air
front-look-latest = Ranked list
front-fill = What fills it
front-fill-none = Only what is picked
front-fill-newest = Fills itself with the newest
front-fill-topic = Fills itself from a topic
front-length = Stories at most

front-topics = Topics in focus
front-topic-add = Add a topic
front-topic-none = No topic here is called “{ $name }”, or it is in focus already.
front-topic-move = { $topic }, place { $place } of { $of }; arrows move it
front-topic-remove = Take { $topic } out of focus
front-breaking = Breaking
front-breaking-none = No breaking line
front-breaking-set = Set a line
front-breaking-edit = Change
front-breaking-clear = Take it down
front-breaking-text = The line
front-breaking-link = What it leads to
front-breaking-link-hint = The number of one of our stories, or an address that begins with https://

front-device = Device
front-phone = Phone
front-tablet = Tablet
front-desktop = Desktop
front-preview-of = Preview: { $device }
front-preview-failed = The preview could not be drawn: { $why }
front-at = Show it at ({ $zone })
front-now = Now
front-tomorrow = Tomorrow, 06:00
front-drawn = Draft as of { $at }.
front-weight = Weight { $total } kB of { $budget }.
front-weight-parts = Page { $html } kB, style and script { $style } kB, fonts { $fonts } kB, pictures in sight { $pictures } kB

keys-front = On a front
key-front-region = next: stories, containers, preview
key-front-lift = lift
key-front-size = size
key-front-remove = to clipboard
key-front-undo = undo
key-front-redo = redo
key-front-launch = launch
