# Publishing: the panel, the receipt, previews, translations.

publish-title = Publish
publish-screen-of = { $screen }: { $headline }
publish-before = Before you publish
publish-acts = What you can do with this story
publish-nothing = There is nothing you can do with this story now.
publish-send-on = Others publish it. Send it on by its stage, in the bar above the text.
publish-due = Goes out { $when }
publish-held = Under embargo until { $when }
publish-since = Readers see it since { $when }
publish-updated = First out { $first }, updated { $when }
publish-blocked = { $count ->
    [one] One thing blocks it. Mend it first.
   *[other] { $count } things block it. Mend them first.
}
publish-blocked-eyes = Somebody else has to publish it: this desk asks for a second pair of eyes.
publish-warned = { $count ->
    [one] The checklist has one warning.
   *[other] The checklist has { $count } warnings.
}
publish-cancel = Cancel
publish-write = Open the text
publish-busy = Working…
publish-keeping = Saving your last words…
publish-words-away = There is no line to the newsroom. What you have written is kept in this browser; nothing is done with the story before it has arrived.
publish-words-late = Your last words have not arrived at the newsroom yet. Nothing was done; try again in a moment.
publish-outcome = What came of it
publish-forecast = What will happen
publish-forecast-schedule = { $when }: the text that is newest then goes out by itself. If something blocks it then, it is taken off the schedule.
publish-forecast-lose = If you change the text, it is taken off the schedule until somebody who may schedules it again.
publish-forecast-embargo = Until { $when } nothing of it leaves the house.
publish-forecast-embargo-then = Afterwards it still has to be published or scheduled.

publish-act-publish = Publish…
publish-act-schedule = Schedule…
publish-act-unschedule = Take off the schedule…
publish-act-embargo = Embargo…
publish-act-lift-embargo = Lift the embargo…
publish-act-correct = Correct…
publish-act-unpublish = Unpublish…
publish-act-take-down = Take down…
publish-sure-publish = Publish “{ $headline }” now?
publish-sure-schedule = When should it go out?
publish-sure-unschedule = Take it off the schedule? It then does not go out by itself.
publish-sure-embargo = Until when may nothing of it leave the house?
publish-sure-lift-embargo = Lift the embargo?
publish-sure-correct = Publish the newest text with a public note on what was wrong?
publish-unchanged = Nothing in the text has changed since it went out. Readers get the same text with your note.
publish-nothing-new = Readers have this text already: there is nothing new to publish.
publish-unread = Its newest text holds changes that readers do not have yet.
publish-unread-agreed = Publish them with the correction
publish-sure-unpublish = Unpublish “{ $headline }”? For readers it will be as if it had never been.
publish-remains = What stays public: { $languages }
publish-elsewhere = Readers also have it in editions that are not yours. Ask their editors:
publish-waits = { $language } is scheduled: take it off the schedule
publish-drafts-stay = Drafts in the house: { $languages }. What translates a story that was taken down does not go out.
publish-sure-take-down = Take it down for good? The text goes from every page and every instant; your notice stays.
publish-confirm-publish = Publish now
publish-confirm-schedule = Schedule
publish-confirm-unschedule = Take off the schedule
publish-confirm-embargo = Set the embargo
publish-confirm-lift-embargo = Lift the embargo
publish-confirm-correct = { $count ->
    [one] Publish the correction
   *[other] Publish the correction in { $count } languages
}
publish-confirm-unpublish = Unpublish
publish-confirm-take-down = { $count ->
    [one] Take down for good
   *[other] Take down for good in { $count } languages
}
publish-done-publish = Published.
publish-done-schedule = Scheduled.
publish-done-unschedule = Off the schedule.
publish-done-embargo = Under embargo.
publish-done-lift-embargo = The embargo is lifted.
publish-done-correct = The correction is public.
publish-done-unpublish = Unpublished.
publish-done-take-down = Taken down.
publish-done-amend = Readers have the new words.
publish-done-in = Done in: { $languages }
publish-refused-in = Not done in { $language }: { $why }
publish-unanswered-in = No answer yet for { $language }: { $why }
publish-note-correct = What readers are told of the correction
publish-note-take-down = The notice that stands where the text was
publish-told = What readers are told
publish-told-correction = Correction, { $when }
publish-told-notice = Takedown notice, { $when }
publish-told-amended = amended { $when }
publish-amend = Amend…
publish-amend-note = The note in other words
publish-amend-save = Show readers these words
publish-stale = Somebody has changed the story in the meantime. Nothing was done.
publish-stale-by = { $who } changed the story ({ $when }). Nothing was done.
publish-stale-published = { $who } published the story ({ $when }). Nothing was done.
publish-stale-you = You have changed the story since this was opened. Nothing was done.
publish-stale-you-published = You have published the story ({ $when }).
publish-stale-look = Look again
publish-stale-publish = Publish what stands now

publish-when-date = Date
publish-when-time = Time
publish-when-zone = Time zone
publish-when-never = Clocks go forward then: { $when } does not exist. Which do you mean?
publish-when-twice = Clocks go back then: { $when } comes twice. Which do you mean?
publish-when-earlier = The earlier
publish-when-later = The later
publish-when-passed = { $when } has passed: it is { $now } there now. Choose a later time.

publish-check-is-blocks = Blocks:
publish-check-is-warns = Look at this:
publish-check-is-good = In order:
publish-check-paragraph = paragraph { $paragraph }
publish-check-show = Show it
publish-check-under-embargo = Under embargo until { $until }
publish-check-under-embargo-mend = Publish it then, or lift the embargo.
publish-check-source-under-embargo = A story that it translates is under embargo until { $until }
publish-check-source-under-embargo-mend = Publish it then, or lift that embargo.
publish-check-source-taken-down = The story that it translates was taken down
publish-check-source-taken-down-mend = Let it go too. If it stands alone, say so under Translations.
publish-check-no-headline = There is no headline
publish-check-no-headline-mend = Write one.
publish-check-long-headline = The headline has { $length } characters of { $most }
publish-check-long-headline-mend = Shorten it, or give a front headline.
publish-check-no-standfirst = There is no standfirst
publish-check-no-standfirst-mend = Cards and feeds will show none.
publish-check-no-text = There is no text
publish-check-no-text-mend = The page will show none.
publish-check-no-recording = There is no recording
publish-check-no-recording-mend = Add the audio or video file.
publish-check-long-standfirst = The standfirst has { $length } characters of { $most }
publish-check-long-standfirst-mend = Shorten it.
publish-check-no-kicker = There is no kicker
publish-check-no-kicker-mend = Give it a subject or a place.
publish-check-filed = Kicker, section and topic or region are set
publish-check-four-eyes = Four eyes
publish-check-four-eyes-mend = On this desk somebody other than whoever wrote last publishes.
publish-check-no-second-editor = No second pair of eyes
publish-check-no-second-editor-mend = Ask somebody else to read it.
publish-check-second-editor = Second pair of eyes: { $editor }
publish-check-source-is-newer = The story it translates has changed since
publish-check-source-is-newer-mend = Bring the changes in, then mark the translation as up to date.
publish-check-open-suggestions = { $count ->
    [one] One suggestion is open
   *[other] { $count } suggestions are open
}
publish-check-open-suggestions-mend = Accept or reject them. Readers get the text without them.
publish-check-open-comments = { $count ->
    [one] One comment is open
   *[other] { $count } comments are open
}
publish-check-open-comments-mend = Read them, and settle what is done. Readers do not see them.
publish-check-picture-is-missing = A picture is not in the house
publish-check-picture-is-missing-mend = Add it, or take it out.
publish-check-picture-has-no-alt = A picture has no alternative text
publish-check-picture-has-no-alt-mend = Say what a reader who cannot see it needs to know.
publish-check-picture-has-no-credit = A picture has no credit
publish-check-picture-has-no-credit-mend = Name who made it.
publish-check-picture-has-no-rights = The rights to a picture are not known
publish-check-picture-has-no-rights-mend = Say whether they are our own, an agency’s, licensed or public.
publish-check-file-is-withdrawn = A picture or recording went with a story that was taken down
publish-check-file-is-withdrawn-mend = Send the file in again, or take it out.
publish-check-picture-has-changed = A picture was changed after readers got the story
publish-check-picture-has-changed-mend = Publish the story again to show it so.
publish-check-picture-is-whole = Picture has alternative text, caption, credit and rights
publish-check-leads-to-hidden = A link leads to a story that readers cannot see
publish-check-leads-to-hidden-mend = Publish that story first, or take the link out.
publish-check-stale-day = “{ $word }” was written on another day
publish-check-stale-day-mend = Say the date, or bring it up to date.
publish-check-table-is-empty = A table has only empty cells
publish-check-table-is-empty-mend = Fill it in, or take it out.
publish-check-table-has-empty-row = Row { $row } of a table is empty
publish-check-table-has-empty-row-mend = Fill it in, or take it out.
publish-check-picture-alt-untranslated = The alternative text of a picture is still that of the source
publish-check-picture-alt-untranslated-mend = Translate it.
publish-check-picture-caption-untranslated = The caption of a picture is still that of the source
publish-check-picture-caption-untranslated-mend = Translate it.

publish-receipt-shown = Readers see it: { $right } of { $all } surfaces
publish-receipt-gone = It is gone: { $right } of { $all } surfaces
publish-receipt-is-right = As it should be:
publish-receipt-is-wrong = Not as it should be:
publish-receipt-shows = shown
publish-receipt-does-not-show = not shown
publish-receipt-after = after { $ms } ms
publish-receipt-ask = Ask the surfaces now
publish-surface-page = Page
publish-surface-permalink = Permalink
publish-surface-front = Front
publish-surface-section = Section { $name }
publish-surface-region = Region { $name }
publish-surface-subject = Subject { $name }
publish-surface-place = Place { $name }
publish-surface-topic = Topic { $name }
publish-surface-programme = Programme { $name }
publish-surface-rss = RSS feed
publish-surface-atom = Atom feed
publish-surface-json-feed = JSON feed
publish-surface-news-sitemap = News sitemap
publish-surface-text = Text-only page
publish-surface-ninjs = ninjs

publish-history-title = History
publish-history-line = { $who }: { $what ->
    [create] began the story
    [revise] saved revision { $revision }
    [name-revision] named revision { $revision }
    [publish] published
    [publish-on-time] published it on time, as scheduled
    [hold] could not go out when it was due
    [receive] received an agency’s copy
    [schedule] scheduled
    [unschedule] took it off the schedule
    [spike] put it on the spike
    [unspike] took it off the spike
    [lose-schedule] changed the text or a picture after it was scheduled: it is off the schedule until somebody who may schedules it again
    [embargo] set an embargo
    [lift-embargo] lifted the embargo
    [correct] corrected
    [amend-correction] amended a correction note
    [unpublish] unpublished
    [take-down] took it down
    [amend-notice] amended the takedown notice
    [assign] changed the assignment
    [link-translation] linked a translation
    [mark-up-to-date] marked it as up to date with its source
    [stand-alone] made it stand alone
    [share-preview] shared a preview
    [revoke-preview] revoked a preview
   *[other] { $what }
}

preview-title = Preview
preview-of = Preview: { $headline }
preview-width = Width
preview-phone = Phone
preview-tablet = Tablet
preview-desktop = Desktop
preview-theme = Light or dark
preview-light = Light
preview-dark = Dark
preview-at = As at ({ $zone })
preview-now = Now
preview-again = Load again
preview-page = The page as readers will see it
preview-share-title = Share this preview
preview-share-for = The link ends after
preview-share-hours = { $hours ->
    [one] one hour
   *[other] { $hours } hours
}
preview-share-fixed = Show revision { $revision } only
preview-share-shows = The link shows the page as at { $when }.
preview-share-make = Make a link
preview-share-link = Link
preview-share-copy = Copy
preview-share-copied = The link is copied.
preview-share-once = The link is shown this once. Whoever has it can read the story, without signing in.
preview-share-line = { $who }, until { $until }
preview-share-of = revision { $revision }
preview-share-at = as at { $when }
preview-share-revoke = Revoke
preview-share-revoked = The link is dead.

translations-title = Translations
translations-languages = Languages
translations-none = There is no translation yet. Begin one above.
translations-source = Source
translations-begin = Begin a translation
translations-write = Write
translations-behind = { $count ->
    [one] One change behind
   *[other] { $count } changes behind
}
translations-up-to-date = Mark as up to date
translations-marked = Marked as up to date.
translations-gone = This story was taken down.
translations-gone-before = The story that this one was translated from was taken down.
translations-gone-then = What translates it does not go out.
translations-stand-alone = The translation stands alone
translations-alone = It stands alone now.
translations-added = New
translations-changed = Changed
translations-removed = Removed
