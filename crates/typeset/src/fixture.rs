//! An invented newsroom with one page of every kind and every element a page can have, to check themes and to look at them.

mod stories;

use jiff::civil::Date;
use jiff::{Span, Timestamp};
use newsroom::channel::Broadcast;
use newsroom::concept::{ConceptKind, Fact};
use newsroom::edition::{Edition, EditionCode};
use newsroom::front::Role;
use newsroom::language::Language;
use newsroom::site::{Colours, Site};
use newsroom::{ConceptId, Timestamp as Instant};
use pressed::Page;
use pressed::card::{Card, Link};
use pressed::frame::{BreakingLine, Filled, Frame, OtherEdition};
use pressed::page::{
    AboutPage, Alternate, ArchivePage, Calendar, CalendarEntry, Change, Common, ComparisonPage, ConceptPage, Episode, FrontPage, HubPage, LiveTvPage, Medium,
    Notice, Pager, Piece, ProblemPage, RevisionEntry, RevisionsPage, Row, ScheduleDay, Show, Tab,
};
use pressed::request::Part;
use std::sync::Arc;
use stories::Writer;

/// The moment all fixtures are told from.
pub const NOW: &str = "2026-10-14T09:00:20Z";

const EDITIONS: [(&str, &str, &str); 4] = [("en", "en", "English"), ("ar", "ar", "العربية"), ("zh-hans", "zh-Hans", "简体中文"), ("hi", "hi", "हिन्दी")];

/// Every kind of page in one edition: `en` or `ar`. The names say which page it is.
pub fn pages(edition: &str) -> Vec<(&'static str, Page)> {
    let writer = Writer::of(edition);
    let now = at(NOW);
    let frame = Arc::new(frame(&writer));
    let common = |tail: &str| common(&frame, tail, now);
    let home = format!("/{}", writer.code());
    let story = format!("{home}/rock-solid/a-1000007");
    let feeds = Some(home.clone());
    let past = Common { at: Some(at("2026-10-13T18:00:00Z")), now: at("2026-10-13T18:00:00Z"), ..common(&format!("{story}/revisions")) };
    vec![
        (
            "front",
            Page::Front(FrontPage {
                common: Common { feeds, ..common("") },
                containers: containers(&writer),
                on_air: broadcasts(&writer, now, 2),
                streams: true,
            }),
        ),
        ("article", Page::Article(Box::new(writer.article(common("/rock-solid/a-1000007"))))),
        ("article-turned", Page::Article(Box::new(writer.article(Common { top: 2, ..common("/rock-solid/a-1000007") })))),
        ("article-as-it-stood", Page::Article(Box::new(writer.article(past)))),
        ("article-foreign", Page::Article(Box::new(writer.foreign_article(common("/rock-solid/a-1000011"))))),
        ("article-words-only", Page::Article(Box::new(writer.article_without_files(common("/rock-solid/a-1000008"))))),
        ("audio-story", Page::Article(Box::new(writer.episode(common("/pilot/av-1000009"), newsroom::story::StoryKind::Audio)))),
        ("video-story", Page::Article(Box::new(writer.episode(common("/pilot/av-1000010"), newsroom::story::StoryKind::Video)))),
        ("concept", Page::Concept(concept(&writer, common("/talvera/s-9"), 1))),
        ("concept-2", Page::Concept(concept(&writer, common("/talvera/s-9"), 2))),
        (
            "concept-empty",
            Page::Concept(ConceptPage {
                cards: vec![],
                tabs: vec![],
                row: None,
                played: vec![],
                summary: String::new(),
                facts: vec![],
                ..concept(&writer, common("/talvera/s-9"), 1)
            }),
        ),
        ("audio", Page::Hub(hub(&writer, common("/audio"), Medium::Audio))),
        ("video", Page::Hub(hub(&writer, common("/video"), Medium::Video))),
        ("live-tv", Page::LiveTv(live_tv(&writer, common("/live-tv"), now, Some("/media/live.m3u8".into())))),
        ("live-tv-off", Page::LiveTv(live_tv(&writer, common("/live-tv"), now, None))),
        ("archive", Page::Archive(archive(&writer, common("/archive/2026"), "2026", true))),
        ("archive-day", Page::Archive(archive(&writer, common("/archive/2026-10-14"), "2026-10-14", false))),
        ("revisions", Page::Revisions(revisions(&writer, common("/rock-solid/a-1000007/revisions"), &story))),
        ("comparison", Page::Comparison(comparison(&writer, common("/rock-solid/a-1000007/revisions"), &story))),
        ("about", Page::About(AboutPage { common: common("/about"), paragraphs: vec![writer.standfirst(0), writer.standfirst(1)] })),
        ("not-found", Page::Problem(ProblemPage { common: common("/nothing"), status: 404, notice: None })),
        ("unavailable", Page::Problem(ProblemPage { common: common("/nothing"), status: 503, notice: None })),
        (
            "gone",
            Page::Problem(ProblemPage { common: common(""), status: 410, notice: Some(Notice { at: at("2026-10-01T10:00:00Z"), text: writer.standfirst(2) }) }),
        ),
    ]
}

fn at(text: &str) -> Instant {
    text.parse().expect("an instant written here")
}

fn common(frame: &Arc<Frame>, tail: &str, now: Timestamp) -> Common {
    let of =
        |e: &OtherEdition| Alternate { edition: e.code.clone(), language: e.language.clone(), name: e.name.clone(), address: format!("/{}{tail}", e.code) };
    Common {
        address: format!("/{}{tail}", frame.edition.code),
        alternates: frame.editions.iter().take(3).map(of).collect(),
        feeds: None,
        at: None,
        now,
        top: 1,
        frame: frame.clone(),
    }
}

fn code(text: &str) -> EditionCode {
    EditionCode::try_from(text).expect("a code written here")
}

fn language(text: &str) -> Language {
    Language::try_from(text).expect("a tag written here")
}

fn frame(writer: &Writer) -> Frame {
    let edition = |(own, tag, name): (&str, &str, &str)| Edition {
        site_name: None,
        code: code(own),
        language: language(tag),
        name: name.into(),
        time_zone: if own == "ar" { "Africa/Cairo".into() } else { "UTC".into() },
        menu: vec![],
        regions: vec![],
        about: vec![writer.standfirst(1)],
    };
    let own = EDITIONS.into_iter().find(|e| e.0 == writer.code()).unwrap_or(EDITIONS[0]);
    Frame {
        site: Site {
            name: writer.site(),
            default_edition: code("en"),
            editions: EDITIONS.iter().map(|e| code(e.0)).collect(),
            colours: Colours::default(),
            logo: None,
        },
        direction: edition(own).direction(),
        edition: edition(own),
        menu: writer.links(0, 7),
        focus: writer.links(7, 4),
        has_channel: true,
        has_audio: true,
        has_video: true,
        top_story: Filled { key: "lead".into(), role: Role::TopStory, title: None, more: None, cards: writer.cards(0, 10) },
        regions: regions(writer),
        breaking: Some(BreakingLine {
            text: writer.headline(2),
            address: Some(format!("/{}/a-story/a-1000102", writer.code())),
            out: false,
            since: Some(writer.now() - Span::new().minutes(4)),
        }),
        until: None,
        editions: EDITIONS.into_iter().map(|e| OtherEdition::of(&edition(e))).collect(),
    }
}

fn filled(key: &str, role: Role, title: Option<&Link>, cards: Vec<Card>) -> Filled {
    Filled { key: key.into(), role, title: title.map(|l| l.name.clone()), more: title.cloned(), cards }
}

fn regions(writer: &Writer) -> Vec<Filled> {
    let region = |(n, link): (usize, &Link)| filled(&format!("region-{n}"), Role::Region, Some(link), writer.cards(3 + n, 1));
    writer.links(11, 7).iter().enumerate().map(region).collect()
}

fn containers(writer: &Writer) -> Vec<Filled> {
    let links = writer.links(0, 7);
    let mut live = writer.episodes(Medium::Audio, 1);
    live.extend(writer.episodes(Medium::Video, 1));
    let mut out = vec![
        filled("lead", Role::TopStory, None, writer.cards(0, 5)),
        filled("live", Role::Live, None, live),
        filled("election", Role::Row, Some(&links[1]), writer.cards(5, 4)),
        filled("climate", Role::Row, Some(&links[4]), writer.cards(9, 5)),
        filled("culture", Role::Row, Some(&links[5]), writer.cards(2, 3)),
        filled("latest", Role::Latest, None, writer.cards(0, 5)),
    ];
    out.extend(regions(writer));
    out
}

fn broadcasts(writer: &Writer, now: Timestamp, count: usize) -> Vec<Broadcast> {
    let start = at("2026-10-14T08:30:00Z");
    let slot = |n: usize| {
        let starts = start + Span::new().minutes(n as i64 * 45);
        Broadcast { starts, ends: starts + Span::new().minutes(45), title: writer.headline(n), about: writer.standfirst(n), programme: None }
    };
    (0..8).map(slot).filter(|b| b.ends > now).take(count).collect()
}

fn concept(writer: &Writer, common: Common, page: u16) -> ConceptPage {
    ConceptPage {
        id: ConceptId(9),
        concept_kind: ConceptKind::Place,
        name: writer.links(11, 1).remove(0).name,
        summary: writer.standfirst(1),
        facts: (0..4).map(|n| Fact { label: writer.headline(n), value: writer.standfirst(n) }).collect(),
        cover: None,
        cards: writer.cards(usize::from(page), 9),
        tabs: tabs(writer, page),
        row: writer.links(1, 1).pop().filter(|_| page == 1).map(|topic| Row { topic, cards: writer.cards(3, 4) }),
        played: if page == 1 { writer.episodes(Medium::Video, 2) } else { vec![] },
        pager: Pager { page, newer: page.checked_sub(1).filter(|n| *n > 0), older: Some(page + 1) },
        common: Common { feeds: Some(common.address.clone()), ..common },
    }
}

/// Of the second page, a part is shown.
fn tabs(writer: &Writer, page: u16) -> Vec<Tab> {
    let tab = |(n, link): (i64, Link)| Tab { part: Part::Concept(ConceptId(n)), name: Some(link.name), address: link.address, shown: page == 2 && n == 1 };
    let film = Tab { part: Part::Video, name: None, address: "/talvera/s-9?in=video".into(), shown: false };
    (0..).zip(writer.links(2, 4)).map(tab).chain([film]).collect()
}

fn hub(writer: &Writer, common: Common, medium: Medium) -> HubPage {
    let episode = |card: Card| Episode { recording: Some(writer.recording(medium)), card };
    let show = |link: Link| Show { link, summary: writer.standfirst(2), cover: writer.picture(3) };
    HubPage {
        common,
        medium,
        episodes: writer.episodes(medium, 6).into_iter().map(episode).collect(),
        shows: writer.links(14, 4).into_iter().map(show).collect(),
        pager: Pager { page: 1, newer: None, older: Some(2) },
    }
}

fn live_tv(writer: &Writer, common: Common, now: Timestamp, stream: Option<String>) -> LiveTvPage {
    let today: Date = Date::constant(2026, 10, 14);
    let day = |n: i64| ScheduleDay { date: today + Span::new().days(n), today: n == 0, shown: n == 0 };
    LiveTvPage {
        common,
        channel: writer.site(),
        time_zone: "Europe/Berlin".into(),
        stream,
        upcoming: broadcasts(writer, now, 5),
        schedule: broadcasts(writer, at("2026-10-14T08:00:00Z"), 8),
        day: today,
        days: (-1..=5).map(day).collect(),
    }
}

fn archive(writer: &Writer, common: Common, period: &str, calendar: bool) -> ArchivePage {
    let entry = |month: i8| CalendarEntry { date: Date::constant(2026, month, 1), period: format!("2026-{month:02}"), stories: Some(40 * month as u64) };
    ArchivePage {
        common,
        period: period.into(),
        date: Some(Date::constant(2026, if calendar { 1 } else { 10 }, if calendar { 1 } else { 14 })),
        calendar: calendar.then(|| Calendar { unit: "month", entries: (1..=10).map(entry).collect() }),
        cards: if calendar { vec![] } else { writer.cards(0, 6) },
        pager: (!calendar).then_some(Pager { page: 2, newer: Some(1), older: None }),
    }
}

fn revision(writer: &Writer, number: usize) -> RevisionEntry {
    let since = at("2026-10-14T07:00:00Z") + Span::new().minutes(number as i64 * 30);
    RevisionEntry { number, since, headline: writer.headline(number), note: (number == 3).then(|| writer.standfirst(4)) }
}

fn revisions(writer: &Writer, common: Common, story: &str) -> RevisionsPage {
    RevisionsPage { common, headline: writer.headline(0), story: story.into(), revisions: (1..=3).rev().map(|n| revision(writer, n)).collect() }
}

fn comparison(writer: &Writer, common: Common, story: &str) -> ComparisonPage {
    let changed = vec![Piece::Removed(writer.headline(1)), Piece::Added(writer.headline(0))];
    let changes = vec![
        Change { place: "headline", pieces: changed },
        Change { place: "standfirst", pieces: vec![Piece::Kept(writer.standfirst(0))] },
        Change { place: "body", pieces: vec![Piece::Kept(writer.standfirst(1) + " "), Piece::Added(writer.standfirst(2))] },
    ];
    ComparisonPage { common, headline: writer.headline(0), story: story.into(), from: revision(writer, 1), to: revision(writer, 3), changes }
}
