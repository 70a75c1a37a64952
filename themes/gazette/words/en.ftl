# The English words of the reading site. Every other language has these keys and no others.

## Getting about the page
skip-to-content = Skip to content
skip-to-menu = Skip to main menu
skip-to-sites = Skip to more { $name } sites
skip-section = Skip next section { $section }
main-menu = Main menu
menu = Menu
homepage = homepage
languages = Languages
change-language = Change language:
live-and-latest = Live and latest
live-tv = Live TV
latest-audio = Latest audio
latest-videos = Latest videos
breaking = Breaking
breaking-news = Breaking news
in-focus = In focus
go-to-homepage = Go to homepage
more-sites = More { $name } sites
about = About { $name }
archive = Archive
feeds = Feeds
watch-and-listen = Watch and listen
text-only = Text-only version
appearance = Appearance:
light = light
dark = dark
as-the-device = as the device
text-size = Text size:
text-usual = usual
text-large = large
text-largest = largest

## Stories and cards
just-now = just now
comma = ,{ " " }
image-by = Image:
article = Article
audio = Audio
video = Video
related-article = Related story
related-audio = Related audio
related-video = Related video
explore-more = Explore more
top-story = { $name }’s Top Story
more-stories = More stories from { $name }
more-from = More from { $name }
more = More
latest = Latest
at-a-glance = At a glance
at-a-glance-of = { $name } at a glance
latest-from = Latest: { $name }
follow = Follow { $name }
no-stories-yet = There are no stories here yet.
topics = Topics
table = Table
elsewhere = On { $name }

## The tools of an article
share-article = Share this article
copy-link = Copy link
copied = Copied
share = Share
print = Print
signed = Written, edited and sourced:
correction = Correction
revisions = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}

## Turning pages
pages = Pages
page = Page { $page }
page-of = Page { $page } of { $pages }
previous-page = Previous page
next-page = Next page
newer-stories = Newer stories
older-stories = Older stories

## Sound, film and television
play = Play
download = Download
megabytes = { $count } MB
kilobytes = { $count } kB
shows = Shows
episodes = Episodes
audio-intro = Bulletins and podcasts, to play here or to download.
video-intro = Reports and films, to play here or to download.
no-episodes-yet = There are no episodes here yet.
on-air = On air
on-air-now = On air now
in-the-schedule-now = In the schedule now
up-next = Up next
then = Then: { $title }.
off-air = Off air
off-air-why = The channel is not broadcasting at the moment. The schedule below says what is planned.
schedule = Schedule
day = Day
today = Today
times-are = Times are in { $zone }.
times-are-local = Times are your own.
show-local-time = Show my local time
show-zone-time = Show times in { $zone }
no-programmes = No programmes on this day.

## The archive and the record
stories = { $count ->
    [one] { $count } story
   *[other] { $count } stories
}
as-it-stood = This is the page as it stood on
as-it-is-now = See it as it is now
as-it-stood-then = As it stood then
revisions-of = Versions: { $name }
revision = Version { $number }
all-revisions = All versions
changes-to = Changes: { $name }
what-changed = What changed
read-story = Read the story
added = added:
removed = removed:
no-changes = The two versions say the same.

## Other pages
front-title = { $name }: { $has ->
    [all] news, live TV and audio
    [tv] news and live TV
    [audio] news and audio
   *[news] news
  }
no-about-yet = This edition has not said anything about itself yet.
not-found = This page cannot be found
not-found-what-now = The address may be mistyped, or the page may never have been here. The sections, the archive and the stories below are.
gone = This story has been withdrawn
unavailable = We will be back in a moment
unavailable-what-now = Something on our side does not work at the moment. Please try again in a minute.
