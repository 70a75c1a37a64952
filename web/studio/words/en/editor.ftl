# The story screen.
editor-opening = Opening
editor-missing = This story is not here, or not yours to read
editor-saving = Saving
editor-saved = Saved { $at }
editor-saved-all = All saved
editor-offline = Offline
editor-offline-kept = { $changes ->
    [one] Offline, one change kept here
   *[other] Offline, { $shown } changes kept here
  }
editor-list-flat = A list has one level. F6 leads out of the text.
editor-signed-out = Signed out
editor-signed-out-kept = { $changes ->
    [one] Signed out, one change kept here
   *[other] Signed out, { $shown } changes kept here
  }
editor-signed-out-why = Your session has ended. What you type stays here and goes to the server once you have signed in again.
editor-crowded = Too many windows
editor-crowded-kept = { $changes ->
    [one] Too many windows, one change kept here
   *[other] Too many windows, { $shown } changes kept here
  }
editor-crowded-why = You have too many windows with a story open. What you type stays here and goes to the server by itself once you have closed some.
editor-closed = Closed
editor-closed-kept = { $changes ->
    [one] Closed, one change kept here
   *[other] Closed, { $shown } changes kept here
  }
editor-closed-takedown = The story was taken down and is closed. What you see is your copy; nothing more is saved.
editor-closed-role = You may no longer edit this story. What you see is your copy; nothing more is saved.
editor-closed-gone = The story is not here, or not yours to read. What you see is your copy; nothing more is saved.
editor-closed-too-large = What you put in is more than the newsroom takes at once, and it has closed this story to this window. What you see is your copy; nothing more is saved.
editor-closed-malformed = The newsroom could not read what this window sent, and has closed this story to it. What you see is your copy; nothing more is saved.
editor-closed-forged = Somebody else has written under the number of this window, and what it writes does not arrive. What had not arrived is kept above the text.
editor-closed-go-on = Go on from what the newsroom has
editor-closed-other = The server has closed this story. What you see is your copy; nothing more is saved.
editor-refused = The text is safe, but no version can be made of it: { $why }
editor-undrawn = The text cannot be shown here as it stands; the newsroom has all of it. Load the page again; if it stays, tell whoever runs the newsroom.
editor-copy-text = Copy the text
editor-readonly = Read only
editor-readonly-kept = { $changes ->
    [one] Read only, one change kept here
   *[other] Read only, { $shown } changes kept here
  }
editor-spiked = This story is on the spike. It can be read, not written.
editor-spiked-by = { $name } put this story on the spike, { $at }. It can be read, not written.
editor-spiked-waits = What you wrote has not arrived. It is kept in this browser and goes into the text once the story is off the spike.
editor-embargo = Under embargo until { $until }. It can be written and read, not published.
editor-published-by = { $name } published version { $number }
editor-published-on-time = It went out on time, as scheduled: version { $number }
editor-unscheduled-by = { $name } changed the text or a picture: the story is off the schedule and goes out only when it is scheduled again.
editor-unscheduled-you = You changed the text or a picture: the story is off the schedule and goes out only when it is scheduled again.
editor-held = It was due and could not go out: the story is off the schedule and goes out only when it is scheduled again.
editor-here = In this story
editor-person-editing = { $name }, editing
editor-person-reading = { $name }, reading
editor-in-field = { $name } is in { $field }
editor-back = Back to the desk
editor-untitled = No headline yet
editor-publish = Publish…
editor-checklist = Checklist
editor-region-text = Story text
editor-region-side = Story details
editor-tab-text = Text
editor-source-text = Text of the source
editor-tab-publish = Publish
editor-tab-details = Details
editor-tab-versions = Versions
editor-tab-notes = Notes
editor-tab-suggestions = Suggestions

editor-kicker = Kicker
editor-kicker-none = No kicker yet: give it a subject or a place
editor-headline = Headline
editor-front-headline = Front headline
editor-standfirst = Standfirst
editor-text = Text
editor-length = { $length } of { $most }
editor-words = { $count ->
    [one] one word, { $minutes } min
   *[other] { $shown } words, { $minutes } min
  }
editor-hero = Hero picture
editor-hero-add = Add a hero picture
editor-sign-off = Sign-off
editor-sign-off-none = Nobody has signed yet

editor-formatting = Formatting
editor-bold = Bold
editor-italic = Italic
editor-link = Link
editor-language-of-words = Language of these words
editor-undo = Undo
editor-redo = Redo
editor-find = Find and replace
editor-suggest = Suggest
editor-suggest-on = What you change is now a suggestion
editor-suggest-off = What you change is now made at once
editor-do-suggest = Suggest changes
editor-do-write = Make changes at once
editor-do-count = Count the words
editor-do-stage = Move to “{ $stage }”
editor-comment = Comment
editor-move-block = Move this block
editor-row-add = Add row
editor-column-add = Add column
editor-row-drop = Delete row
editor-column-drop = Delete column

editor-put = Put in
editor-put-subheading = Subheading
editor-put-picture = Picture
editor-put-quotation = Quotation
editor-put-bullets = List
editor-put-numbers = Numbered list
editor-put-table = Table
editor-put-fact-box = Fact box
editor-put-related = Related story
editor-put-embed = Embed

editor-find-text = Find in the text
editor-find-back = Previous hit
editor-find-next = Next hit
editor-found = { $now } of { $all }
editor-replaced = { $count ->
    [one] one replaced
   *[other] { $shown } replaced
  }
editor-match-case = Match case
editor-whole-words = Whole words
editor-replace-with = Replace with
editor-replace = Replace
editor-replace-all = Replace all

editor-remove = Remove
editor-picture-gone = This picture is not in the house
editor-no-alt = No alternative text
editor-no-credit = No credit
editor-rights = Rights
editor-rights-own = our own
editor-rights-agency = agency
editor-rights-licensed = licensed
editor-rights-public = public domain
editor-rights-unknown = rights unknown
editor-picture-change = Change
editor-picture-choose = Choose a picture
editor-picture-search = Search by what it shows or who made it
editor-picture-upload = Upload
editor-picture-working = Uploading
editor-picture-file = File
editor-picture-more = More pictures
editor-picture-use = Use this picture
editor-pictures = Pictures
editor-alt = Alternative text
editor-alt-here = Alternative text in this story
editor-alt-hint = What does a reader who cannot see it need to know?
editor-caption = Caption
editor-caption-here = Caption in this story
editor-credit = Credit
editor-credit-is = { $credit } · { $rights }
editor-not-published = Not published
editor-story-gone = This story is not here, or not yours to read
editor-embed-unknown = Unknown provider
editor-embed-title = Title
editor-embed-wrong = This is not the id of anything there
editor-embed-address = Address
editor-embed-hint = Paste an address of { $providers }
editor-embed-use = Put in
editor-link-story = One of our stories
editor-link-address = Address
editor-link-hint = Begins with https://, http:// or mailto:
editor-link-use = Link
editor-link-remove = Remove the link
editor-language = Language
editor-language-as-story = As the story
editor-language-hint = So that it is spoken and hyphenated right
editor-language-use = Mark

editor-paste-pictures = { $count ->
    [one] One picture was left out. Pictures come from the house, with rights.
   *[other] { $shown } pictures were left out. Pictures come from the house, with rights.
  }
editor-paste-too-much = { $blocks } blocks are more than a story holds. Nothing was pasted.
editor-paste-too-long = The text would be { $size } MB long; a story holds 2. Nothing was pasted.

editor-comment-new = Comment on what is selected
editor-comment-send = Comment
editor-comment-by = Comment by { $name }
editor-comment-for = { $name }, for { $whose }
editor-comment-lost = The words this was about are gone
editor-comment-nowhere = There are no words here to comment on. Select some; what you have written stays.
editor-names-away = Nobody can be named while the newsroom does not answer. Send it later, or without the @; what you have written stays.
editor-mention-unknown = Nobody here is called “{ $name }”: nobody is told of it.
editor-resolved = Resolved
editor-no-comments = No comments
editor-reply = Reply
editor-reply-send = Send
editor-resolve = Resolve
editor-reopen = Open again
editor-show-resolved = Show resolved ones
editor-people = People

editor-no-suggestions = No suggestions are open
editor-inserted-by = { $name } suggests to insert
editor-deleted-by = { $name } suggests to delete
editor-replaced-by = { $name } suggests to replace
editor-accept = Accept
editor-reject = Reject
editor-accept-all = Accept all { $count }
editor-reject-all = Reject all { $count }
editor-suggestion-moved = This suggestion has just changed. Look at it again.

editor-field-crossed = Somebody has written here meanwhile:
editor-field-empty = nothing
editor-field-mine = Write mine
editor-field-theirs = Keep theirs

editor-versions = Versions
editor-name-version = Name this version
editor-version-name = Name
editor-version-hint = The text is saved anyway; a name helps to find it again
editor-named = This version is now called “{ $name }”
editor-only-named = Only named and published ones
editor-pick = Choose version { $number }
editor-is-published = Published
editor-compare = Compare
editor-compare-with = Compare version { $from } with { $to }
editor-compare-picked = Compare the two chosen
editor-compare-title = From version { $from } to { $to }
editor-compare-count = { $count ->
    [0] Nothing differs
    [one] One block differs
   *[other] { $count } blocks differ
  }
editor-restore = Restore
editor-restore-number = Restore version { $number }
editor-restore-asks = Writing here now: { $names }. What they are in the middle of goes from the text with the rest; they keep it above the text.
editor-restore-suggestions = { $count ->
    [one] One open suggestion stands in text that is replaced and goes with it; no version keeps it.
   *[other] { $shown } open suggestions stand in text that is replaced and go with it; no version keeps them.
  }
editor-restored = The text is that of version { $number } again. What stood here before is under Versions.
editor-restored-by = { $name } put the text of version { $number } back. What stood here before is under Versions.
editor-saved-back = Somebody moved or reshaped the paragraph in which you wrote this, before they had your words. They are back in it; see that they stand right:
editor-saved-kept = Somebody took out or rewrote the paragraph in which you wrote this, before they had your words. They are kept here:
editor-unsent = You wrote this here, and it had not arrived when the story was closed to you. It is in this browser alone:
editor-unsent-wordless = You changed something here, and it had not arrived when the story was closed to you. There are no words in it to copy.
editor-saved-put = Put them where the cursor is
editor-more-versions = Earlier versions

editor-subjects = Subjects
editor-places = Places
editor-topics = Topics
editor-regions = Regions
editor-section = Section
editor-programme = Programme
editor-kicker-hint = The first one stands in the kicker
editor-token-move = { $name }, place { $place } of { $of }; arrows move it
editor-byline = Byline
editor-byline-hint = Names as printed, with commas between
editor-sign-off-hint = Made from who wrote and who approved; what you type here wins
editor-sign-off-typed = Typed. Without it: { $derived }
editor-slug = Slug
editor-slug-hint = Made from the headline unless you write one
editor-slug-wrong = An address needs at least one letter or digit
editor-related = Related stories
editor-recording = Recording
editor-permalink = Short link

place-story = Story
keys-editor = Text
key-put = Put in a block, on an empty line
key-bold = Bold, italic
key-lists = Numbered list, list
key-link = Link, with text selected
key-blocks = Move the block up or down
key-comment = Comment on what is selected
key-find = Find and replace
key-name = Name this version
key-region = Next region: text, bar, details
key-source = Source beside a translation
key-publish = Publish panel; it never fires
