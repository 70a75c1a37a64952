//! A newsroom of our own invention, small but with every kind of block and every kind of trouble in it.

use newsroom::byline::SignOff;
use newsroom::channel::Broadcast;
use newsroom::concept::ConceptKind;
use newsroom::edition::{Edition, EditionCode};
use newsroom::front::Role;
use newsroom::language::Language;
use newsroom::picture::{Focus, Rendition};
use newsroom::recording::Recording;
use newsroom::site::Site;
use newsroom::story::{Correction, StoryKind};
use newsroom::{StoryId, Timestamp};
use pressed::address;
use pressed::card::{Card, Link, Shown};
use pressed::feed::{Feed, Filed};
use pressed::frame::{Filled, Frame, OtherEdition};
use pressed::page::{Alternate, ArticlePage, Common, Drawn, LiveTvPage, Run, ScheduleDay};
use std::sync::Arc;
use typeset::Hosts;

/// What no reader may choke on: marks of every syntax, control characters, a line that ends a CDATA section or a script.
pub const TROUBLE: &str = "]]> </script><script>alert(1)</script> <!-- & \"'\u{0}\u{b}\u{fffe}\u{2028} –";
/// The same as an XML reader gives it back.
pub const TROUBLE_READ: &str = "]]> </script><script>alert(1)</script> <!-- & \"'\u{2028} –";

pub fn hosts() -> Hosts {
    Hosts { site: "https://ostrel.example".into(), media: "https://media.ostrel.example".into() }
}

pub fn at(instant: &str) -> Timestamp {
    instant.parse().expect("an instant")
}

pub fn code(edition: &str) -> EditionCode {
    EditionCode::try_from(edition).expect("a code")
}

pub fn language(tag: &str) -> Language {
    Language::try_from(tag).expect("a tag")
}

pub fn link(name: &str, address: &str) -> Link {
    Link { name: name.into(), address: address.into() }
}

pub fn shown(name: &str) -> Shown {
    let rendition = |width: u32, ending: &str| Rendition { file: format!("{name}-{width}.{ending}"), width, height: width * 9 / 16, bytes: width * 60 };
    Shown {
        alt: "Cranes and a loaded ship in the harbour of Port Sarn".into(),
        caption: "Delegates said the accord would “hold in any weather”.".into(),
        credit: "Ines Albrandt/Nordwire".into(),
        width: 2400,
        height: 1350,
        focus: Focus::centre(),
        renditions: vec![rendition(640, "jpg"), rendition(960, "webp"), rendition(1280, "jpg"), rendition(2400, "jpg")],
    }
}

/// A square cover, as podcast directories want it.
pub fn cover() -> Shown {
    let square = |width: u32| Rendition { file: format!("cover-{width}.jpg"), width, height: width, bytes: width * 90 };
    Shown { alt: "A microphone on a quay".into(), width: 3000, height: 3000, renditions: vec![square(600), square(1400), square(3000)], ..shown("cover") }
}

pub fn run(text: &str) -> Run {
    Run { text: text.into(), strong: false, emphasis: false, language: None, address: None, out: false }
}

fn lines(texts: &[&str]) -> Vec<Vec<Run>> {
    texts.iter().map(|text| vec![run(text)]).collect()
}

pub fn frame(edition: &str, tag: &str) -> Frame {
    let other = |code: &str, tag: &str, name: &str| {
        let edition = Edition {
            site_name: None,
            code: self::code(code),
            language: language(tag),
            name: name.into(),
            time_zone: "UTC".into(),
            menu: vec![],
            regions: vec![],
            about: vec!["News from the strait and beyond.".into()],
        };
        (OtherEdition::of(&edition), edition)
    };
    let all = [other("en", "en", "English"), other("ar", "ar", "العربية"), other("zh-hans", "zh-Hans", "简体中文"), other("hi", "hi", "हिन्दी")];
    let own = all.iter().map(|(_, e)| e).find(|e| e.code == code(edition) && e.language == language(tag)).expect("one of these editions").clone();
    Frame {
        site: Site {
            name: "Ostrel".into(),
            default_edition: code("en"),
            editions: all.iter().map(|(_, e)| e.code.clone()).collect(),
            colours: Default::default(),
            logo: Some("mark.png".into()),
        },
        direction: own.direction(),
        edition: own,
        menu: vec![link("World", "/en/world/s-3")],
        focus: vec![link("Delta floods", "/en/delta-floods/t-12")],
        has_channel: true,
        has_audio: true,
        has_video: true,
        top_story: Filled { key: "top".into(), role: Role::TopStory, title: None, more: None, cards: vec![card(7)] },
        regions: vec![Filled {
            key: "asia".into(),
            role: Role::Region,
            title: Some("Asia".into()),
            more: Some(link("Asia", "/en/asia/s-21")),
            cards: vec![card(8)],
        }],
        breaking: None,
        until: None,
        editions: all.into_iter().map(|(other, _)| other).collect(),
    }
}

pub fn common(edition: &str, tag: &str, address: &str) -> Common {
    Common { frame: Arc::new(frame(edition, tag)), address: address.into(), alternates: vec![], feeds: None, at: None, now: at("2026-11-23T09:41:00Z"), top: 1 }
}

pub fn card(id: i64) -> Card {
    Card {
        id: StoryId(id),
        kind: StoryKind::Article,
        edition: code("en"),
        address: format!("/en/how-kesh-city-balances/a-{id}"),
        headline: "How is Kesh City balancing two rival lenders?".into(),
        standfirst: "The answer is in the harbour.".into(),
        tongue: None,
        kicker: vec![link("Business", "/en/business/s-4"), link("Kesh", "/en/kesh/s-31")],
        programme: None,
        published: at("2026-11-22T21:00:00Z"),
        picture: Some(shown("city")),
        seconds: None,
        label: None,
        size: Default::default(),
        links: vec![],
    }
}

/// Every kind of block, with trouble where words are.
pub fn body() -> Vec<Drawn> {
    let linked = Run { address: Some("/en/how-kesh-city-balances/a-8".into()), strong: true, ..run("the timetable had allowed") };
    let foreign = Run { language: Some(language("de")), emphasis: true, ..run("Schulterschluss") };
    let outside = Run { address: Some("https://assembly.example/draft?a=1&b=2".into()), out: true, ..run("the draft") };
    vec![
        Drawn::Paragraph { text: vec![run("The meeting was longer than "), linked, run(", a "), foreign, run(". Members read "), outside, run(".")] },
        Drawn::Subheading { text: vec![run("Fear of standing alone")] },
        Drawn::Paragraph { text: vec![run(TROUBLE)] },
        Drawn::Quotation {
            text: lines(&["All of this is done against small ports.", "And paid for by them."]),
            attribution: Some(vec![run("Tomas Okade, Norra’s security secretary")]),
        },
        Drawn::List { ordered: false, items: lines(&["Talvera", "Norra"]) },
        Drawn::List { ordered: true, items: lines(&["talk", "vote"]) },
        Drawn::Picture { shown: shown("strait") },
        Drawn::Related { card: Box::new(card(8)) },
        Drawn::Embed { provider: "Vimeo", title: String::new(), address: "https://vimeo.com/12345".into() },
        Drawn::Table { caption: "Votes".into(), head: lines(&["State", "Vote"]), rows: vec![lines(&["Norra", "no"]), lines(&["Kesh", "yes"])] },
        Drawn::FactBox { title: "The strait".into(), text: lines(&["It is 12 km wide.", "Two states share it."]) },
    ]
}

pub fn article() -> ArticlePage {
    let address = "/en/talveras-top-envoy-calls-ties-rock-solid/a-64781083";
    let mut common = common("en", "en", address);
    let alternate =
        |edition: &str, tag: &str, address: &str| Alternate { edition: code(edition), language: language(tag), name: tag.into(), address: address.into() };
    common.alternates = vec![alternate("en", "en", address), alternate("ar", "ar", "/ar/%D9%85%D8%B6%D9%8A%D9%82/a-64781090")];
    ArticlePage {
        common,
        id: StoryId(64_781_083),
        story_kind: StoryKind::Article,
        language: language("en"),
        tongue: None,
        headline: format!("Talvera’s top envoy calls ties ‘rock solid’ {TROUBLE}"),
        front_headline: Some("Envoy: ties ‘rock solid’".into()),
        standfirst: "The most senior envoy of the island republic is in Port Sarn & stays.".into(),
        kicker: vec![link("Conflicts", "/en/conflicts/s-5"), link("Talvera", "/en/talvera/s-30")],
        section: Some(link("World", "/en/world/s-3")),
        byline: vec!["Mara Fenn".into(), "Aron Reyl".into()],
        sign_off: SignOff::parse("mf/ar (Nordwire, Corex)").line(),
        published: at("2026-11-23T09:15:00Z"),
        modified: at("2026-11-23T09:40:30.5Z"),
        corrections: vec![Correction::new(at("2026-11-23T09:40:00Z"), "An earlier version gave the wrong day.".into())],
        permalink: address::permalink(StoryId(64_781_083)),
        picture: Some(shown("harbour")),
        recording: None,
        programme: None,
        body: body(),
        words: 61,
        filed: vec![link("Sarn Strait talks", "/en/sarn-strait-talks/t-11"), link("Talvera", "/en/talvera/s-30"), link("Conflicts", "/en/conflicts/s-5")],
        related: vec![card(8)],
        revisions: 3,
    }
}

/// A story that runs from right to left, without picture or byline.
pub fn arabic() -> ArticlePage {
    ArticlePage {
        common: common("ar", "ar", "/ar/%D9%85%D8%B6%D9%8A%D9%82/a-64781090"),
        id: StoryId(64_781_090),
        language: language("ar"),
        headline: "محادثات مضيق سارن".into(),
        standfirst: String::new(),
        byline: vec![],
        picture: None,
        corrections: vec![],
        body: vec![Drawn::Paragraph { text: vec![run("وصل الوفد إلى ميناء سارن صباح الاثنين.")] }],
        section: None,
        filed: vec![],
        permalink: address::permalink(StoryId(64_781_090)),
        modified: at("2026-11-23T09:15:00Z"),
        ..article()
    }
}

pub fn episode(id: i64, kind: StoryKind) -> ArticlePage {
    let (file, media_type) = if kind == StoryKind::Video { ("tide.mp4", "video/mp4") } else { ("tide.mp3", "audio/mpeg") };
    ArticlePage {
        common: common("en", "en", &format!("/en/a-year-of-closed-lanes/av-{id}")),
        id: StoryId(id),
        story_kind: kind,
        headline: "A year of closed lanes".into(),
        front_headline: None,
        permalink: address::permalink(StoryId(id)),
        recording: Some(Recording { file: file.into(), media_type: media_type.into(), bytes: 5_650_889, seconds: 761 }),
        programme: Some(link("The Tide", "/en/the-tide/s-40")),
        ..article()
    }
}

pub fn feed(edition: &str, tag: &str, stories: Vec<ArticlePage>) -> Feed {
    let home = format!("/{edition}");
    let updated = stories.iter().map(|s| s.modified).max();
    Feed { common: common(edition, tag, &home), of: None, home, stories, updated }
}

pub fn filed_feed(kind: ConceptKind, name: &str, home: &str, stories: Vec<ArticlePage>) -> Feed {
    let filed = Filed { kind, name: name.into(), summary: "What the water brings & takes, every week.".into(), cover: Some(cover()), section: None };
    Feed { of: Some(filed), home: home.into(), common: common("en", "en", home), ..feed("en", "en", stories) }
}

/// A show with two episodes, and a story about it that has nothing to play.
pub fn programme() -> Feed {
    let stories = vec![episode(1_000_050, StoryKind::Audio), episode(1_000_049, StoryKind::Audio), article()];
    filed_feed(ConceptKind::Programme, "The Tide", "/en/the-tide/s-40", stories)
}

pub fn live_tv() -> LiveTvPage {
    let broadcast = |starts: &str, ends: &str, title: &str| Broadcast {
        starts: at(starts),
        ends: at(ends),
        title: title.into(),
        about: "With Mara Fenn.".into(),
        programme: None,
    };
    let day = "2026-11-23".parse().expect("a day");
    LiveTvPage {
        common: common("en", "en", "/en/live-tv"),
        channel: "Ostrel One".into(),
        time_zone: "UTC".into(),
        stream: None,
        upcoming: vec![broadcast("2026-11-22T22:00:00Z", "2026-11-23T10:00:00Z", "Night line")],
        schedule: vec![broadcast("2026-11-23T10:00:00Z", "2026-11-23T10:30:00Z", "The Morning")],
        day,
        days: vec![ScheduleDay { date: day, today: true, shown: true }],
    }
}
