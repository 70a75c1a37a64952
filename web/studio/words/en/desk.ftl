# The desk: the list, the board, the side panel.
desk-title = { $desk } desk
desk-title-all = All desks
desk-counts = { $count ->
    [one] { $stories } story in work
   *[other] { $stories } stories in work
  }, { $waiting ->
    [one] one waits for an editor
   *[other] { $waiting } wait for an editor
  }
desk-new = New story
desk-list = Stories
desk-filter = Filter
desk-as-list = As a list
desk-as-board = As a board
desk-more = More stories
desk-select = Choose “{ $story }”
desk-chosen = { $count ->
    [one] One story chosen
   *[other] { $count } stories chosen
  }
desk-move-to = Move to stage
desk-move = Move
desk-clear = Choose none
desk-no-headline = No headline yet
desk-no-topic = Other
desk-no-desk = On no desk
desk-embargo = Embargo { $at }
desk-due = due { $when }
desk-late = was due { $when }
desk-is-here = { $name } is here
desk-is-assigned = { $name } is assigned
desk-mentions = Mentions you
desk-text-by = Text by { $name }, { $at }
desk-open = Open
desk-assign = Assign
desk-assign-one = Assign “{ $story }”
desk-assign-many = { $count ->
    [one] Assign one story
   *[other] Assign { $count } stories
  }
desk-assigned = “{ $story }” is assigned
desk-assigned-you = { $name } assigned “{ $story }” to you
desk-moved = “{ $story }” is at “{ $stage }” now
desk-many-done = { $count ->
    [one] One story changed
   *[other] { $count } stories changed
  }
desk-many-failed = “{ $story }” was not changed: { $why }
desk-many-left = Left as they are: { $count }. It is not possible with them, or not yours to do.
desk-not-yours = Your role does not let you do that with “{ $story }”.
desk-not-draft = “{ $story }” is no draft: it is past its stages.
desk-on-none = “{ $story }” is on no desk yet; assign it first.
desk-spike = Put on the spike
desk-unspike = Take off the spike
desk-spiked = “{ $story }” is on the spike
desk-unspiked = “{ $story }” is a draft again
desk-is-spiked = “{ $story }” is on the spike; take it off first.
desk-spike-no-draft = “{ $story }” is no draft; only drafts are put on the spike.
desk-spike-scheduled = “{ $story }” is scheduled; take it off the schedule first.
desk-peek-at = Peek at “{ $story }”
desk-stale = The newsroom cannot be reached; this list may be out of date.
desk-empty = Nothing here yet
desk-empty-why = Stories that are being written show up here, with who works on them and when they are due.
desk-none = No story fits
desk-none-why = No draft and no published story fits these words and filters.
desk-none-on-board = The board shows work in progress; none of it fits these words and filters.
desk-none-all = Show all stories

column-story = Story
column-stage = Stage
column-language = Lang.
column-words = Words
column-here = Here now
column-changed = Changed

stage-idea = Idea
stage-writing = Writing
stage-needs-edit = Needs edit
stage-ready = Ready
state-draft = Draft
state-spiked = Spiked
state-scheduled = Scheduled
state-scheduled-at = Scheduled { $at }
state-published = Live
state-changed = Live, with changes
state-corrected = Corrected
state-unpublished = Unpublished
state-taken-down = Taken down

filter-all = All
filter-mine = Mine
filter-mentions = Mentions me
filter-words = Search
filter-desk = Desk
filter-desk-all = Desk: all
filter-person = Person
filter-person-all = Person: all
filter-language = Language
filter-language-all = Language: all
filter-sort = Order
filter-sort-changed = Order: last change
filter-sort-due = With a due time, soonest first
filter-save = Keep this filter
filter-name = Name of the filter
filter-forget = Forget the filter “{ $name }”

peek = At a glance
peek-kicker = Kicker
peek-text = Text
peek-people = People
peek-due = Due
peek-note = Note
peek-embargo = Embargo until
peek-publish = Publication and history

assign-desk = Desk
assign-find = Find somebody
assign-due = Due ({ $zone })
assign-various = Various; stays as it is
assign-various-people = Different people work on these. Whoever you choose takes their place; choose nobody, and they stay.

new-headline = Headline
new-edition = Edition
new-begin = Begin

board-how = Press Space to lift a card, the arrows to carry it to another stage, Space to drop it, Escape to put it back.
board-column = { $stage }, { $count ->
    [one] one story
   *[other] { $count } stories
  }
board-lifted = “{ $story }” is lifted
board-over = { $stage }, place { $place } of { $of }
board-put-back = Put back
