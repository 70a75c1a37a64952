//! Items of every version, of our own writing and, where the folder is there, of the agencies.

use super::*;
use crate::take::Embargo;
use std::path::{Path, PathBuf};

fn now() -> Timestamp {
    "2026-11-23T12:00:00Z".parse().expect("an instant")
}

fn take(text: &str) -> (Take, Vec<String>) {
    let (take, complaints) = parse(text.as_bytes(), now()).expect("a take");
    (take, complaints.into_iter().map(|c| c.to_string()).collect())
}

const THREE: &str = r#"{"uri":"urn:x:1","standard":{"name":"ninjs","version":"3.0"},"type":"text","version":"3","pubStatus":"usable","language":"en",
    "firstCreated":"2023-02-22T11:59:00+00:00","versionCreated":"2023-02-22T13:00:00+01:00","by":"mf/ar","slugline":"ships-wait",
    "headlines":[{"role":"main","value":"Ships &amp; crews wait"}],"descriptions":[{"role":"summary","value":"<b>Day</b> three."}],
    "bodies":[{"role":"main","contentType":"text/html","value":"<p>One.</p><figure><img src='two.jpg'></figure><p>Two.</p>"}],
    "subjects":[{"name":"Politics"},{"name":"War in Ukraine"}],"places":[{"name":"Africa"}],"infoSources":[{"name":"AP"}],
    "associations":[{"name":"featureimage","uri":"urn:x:1#a","type":"picture","by":"A","descriptions":[{"role":"caption","value":"cap"}],"altIds":[{"role":"file","value":"one.jpg"}]},
                    {"name":"b","uri":"urn:x:1#b","type":"picture","by":"B","altText":"alt","altIds":[{"role":"file","value":"two.jpg"}]},
                    {"name":"c","uri":"urn:x:1#c","type":"graphic","by":"C","altText":"alt"}]}"#;

#[test]
fn an_item_of_the_third_version_is_read_whole() {
    let (take, complaints) = take(THREE);
    assert_eq!(
        (take.uri.as_str(), take.version.as_str(), take.headline.as_str(), take.standfirst.as_str()),
        ("urn:x:1", "3", "Ships & crews wait", "Day three.")
    );
    assert_eq!(take.first_created.map(|t| t.to_string()).as_deref(), Some("2023-02-22T11:59:00Z"));
    assert_eq!(take.version_created.map(|t| t.to_string()).as_deref(), Some("2023-02-22T12:00:00Z"));
    assert_eq!(take.sign_off.line().as_deref(), Some("mf/ar (AP)"));
    assert_eq!(take.slug.as_ref().map(Slug::as_str), Some("ships-wait"));
    assert_eq!(
        (take.subjects[0].code.as_deref(), take.topics[0].name.as_str(), take.places[0].name.as_str()),
        (Some("medtop:11000000"), "War in Ukraine", "Africa")
    );
    let pictures: Vec<Option<usize>> = take.body.iter().map(|b| if let TakeBlock::Picture { index, .. } = b { Some(*index) } else { None }).collect();
    assert_eq!(pictures, [None, Some(1), None, Some(2)], "the feature picture is not repeated, the unshown graphic follows the text");
    assert_eq!(complaints, ["associations/0: the picture has no alternative text; its caption is taken for it"]);
}

#[test]
fn an_item_of_the_first_version_says_the_same() {
    let (take, _) = take(
        r#"{"uri":"urn:x:1","type":"text","version":"3","pubstatus":"usable","language":"en","firstcreated":"2023-02-22T11:59:00Z","versioncreated":"2023-02-22T12:00:00Z",
            "byline":"Ines Albrandt","headline":"Ships wait","description_text":"Day three.","body_xhtml":"<p>One.</p>","body_text":"One.",
            "subject":[{"name":"x","code":"medtop:11000000"}],"place":[{"name":"Africa"}],"infosource":[{"name":"AP"}]}"#,
    );
    assert_eq!((take.headline.as_str(), take.standfirst.as_str(), take.byline[0].as_str(), take.body.len()), ("Ships wait", "Day three.", "Ines Albrandt", 1));
    assert_eq!((take.subjects[0].code.as_deref(), take.sign_off.line().as_deref()), (Some("medtop:11000000"), Some("(AP)")));
}

#[test]
fn status_and_embargo_fall_to_the_safe_side() {
    let status = |given: &str| take(&format!(r#"{{"uri":"u","headline":"H","pubStatus":{given}}}"#)).0.status;
    for (given, expect) in [
        ("\"usable\"", PubStatus::Usable),
        ("\"canceled\"", PubStatus::Canceled),
        ("\"Withheld\"", PubStatus::Withheld),
        ("\"yes\"", PubStatus::Withheld),
        ("7", PubStatus::Withheld),
    ] {
        assert_eq!(status(given), expect, "{given}");
    }
    assert_eq!(take(r#"{"uri":"u","headline":"H"}"#).0.status, PubStatus::Usable);
    assert_eq!(take(r#"{"uri":"u","headline":"H","embargoedUntil":"tomorrow"}"#).0.embargo, Some(Embargo::Held));
}

#[test]
fn what_is_no_story_is_rejected_with_a_reason() {
    for (given, says) in [
        (r#"{"headlines":[{"role":"main","value":"Man bites dog"}]}"#, "no `uri`"),
        (r#"{"uri":7}"#, "no `uri`"),
        (r#"{"uri":"u"}"#, "neither a headline nor a text"),
        (r#"{"uri":"u","headline":" ","body_text":"","associations":[{"type":"picture","by":"A","altText":"B"}]}"#, "neither a headline nor a text"),
        (r#"{"uri":"u","headlines":[{"value":"<p></p>"}],"bodies":[{"value":"<p> </p><script>x</script>"}]}"#, "neither a headline nor a text"),
        (r#"{"uri":"u","type":"event"}"#, "is no story"),
        (r#"{"uri":"u","type":"hologram"}"#, "not known"),
        (r#"{"uri":"u","type":["text"]}"#, "not known"),
        (r#"{"uri":"u","versionCreated":"1699-01-01T00:00:00Z"}"#, "`versioncreated` is `1699-01-01T00:00:00Z`"),
        (r#"{"uri":"u","firstcreated":"2099-01-01T00:00:00Z","embargoed":"2099-01-01T00:00:00Z"}"#, "send the item again"),
        ("nonsense", "not readable as JSON: it breaks at line 1, column 2; ask"),
        (r#"{"uri":"u""#, "not readable as JSON: it ends before it is complete"),
    ] {
        let rejected = parse(given.as_bytes(), now()).expect_err(says);
        assert!(rejected.reason.contains(says), "{}", rejected.reason);
    }
}

#[test]
fn a_flash_is_its_headline_and_a_withdrawal_needs_no_words() {
    for said in [r#""headline":"Goat found""#, r#""title":"Goat found""#, r#""body_text":"A goat.""#, r#""pubstatus":"canceled""#, r#""pubStatus":"withheld""#]
    {
        assert_eq!(take(&format!(r#"{{"uri":"u",{said}}}"#)).0.uri, "u", "{said}");
    }
}

#[test]
fn wrong_types_and_absurd_values_are_complaints() {
    let (take, complaints) = take(
        r#"{"uri":"u","headline":["x"],"headlines":{"value":"H"},"bodies":7,"subjects":"Politics","places":[7,null,{}],"associations":"x","language":"english please",
            "versionCreated":"lately","firstCreated":[1],"contentCreated":"1848-02-21","version":{},"urgency":99,"by":{"a":1},"slugline":"no slug"}"#,
    );
    assert_eq!((take.headline.as_str(), take.version.as_str(), take.slug), ("H", "0", None));
    assert_eq!((take.version_created, take.first_created), (None, None));
    assert!(complaints.len() >= 6, "{complaints:?}");
}

#[test]
fn a_withdrawal_is_read_whatever_its_dates_say_and_an_embargo_may_lie_ahead() {
    let (kill, complaints) = take(r#"{"uri":"u","pubStatus":"canceled","versionCreated":"0001-01-01T00:00:00Z"}"#);
    assert_eq!((kill.status, kill.version_created), (PubStatus::Canceled, None));
    assert!(complaints.iter().any(|said| said.starts_with("versioncreated: ")), "{complaints:?}");
    let (ahead, complaints) = take(r#"{"uri":"u","headline":"H","versionCreated":"2026-11-23T11:00:00Z","embargoed":"2027-06-01T08:00:00Z"}"#);
    assert_eq!(ahead.embargo, Some(Embargo::Until("2027-06-01T08:00:00Z".parse().expect("an instant"))));
    assert!(ahead.version_created.is_some() && complaints.is_empty(), "{complaints:?}");
}

#[test]
fn a_text_that_could_not_be_read_is_in_doubt_and_a_flash_is_not() {
    let read = |said: &str| {
        let take = take(&format!(r#"{{"uri":"u","headline":"H",{said}}}"#)).0;
        (take.body.len(), take.doubt.is_some())
    };
    let along = r#""type":"composite","associations":{"a":{"type":"text","headline":"x","body_html":"<p>One.</p><p>Two.</p>"}"#;
    for (said, expect) in [
        (r#""body_html":"<p> </p>""#.to_owned(), (0, false)),
        (r#""body_text":"""#.to_owned(), (0, false)),
        (r#""bodies":[]"#.to_owned(), (0, false)),
        (r#""body_nitf":"<nitf><body><body.content><p>One.</p><p>Two.</p></body.content></body></nitf>""#.to_owned(), (2, false)),
        (r#""body":["<p>One.</p>","<p>Two.</p>"]"#.to_owned(), (2, false)),
        (r#""body":["One.","Two."]"#.to_owned(), (2, false)),
        (r#""body_newsml":"<x>One.</x>""#.to_owned(), (0, true)),
        (r#""body":{"content":"One."}"#.to_owned(), (0, true)),
        (r#""bodies":[{"content":"One."}]"#.to_owned(), (0, true)),
        (r#""body_html":"<object><p>One.</p></object>""#.to_owned(), (0, true)),
        (format!("{along}}}"), (2, false)),
        (format!(r#"{along},"b":{{"type":"text","body_text":"Three."}}}}"#), (0, true)),
        (r#""associations":{"a":{"type":"text","body_text":"Another story."}}"#.to_owned(), (0, false)),
    ] {
        assert_eq!(read(&said), expect, "{said}");
    }
}

#[test]
fn old_copy_does_not_become_the_newest_because_its_date_cannot_be_read() {
    let (read, complaints) = take(r#"{"uri":"u","headline":"H","versionCreated":"last week","firstCreated":"2020-01-01T00:00:00Z"}"#);
    assert!(read.doubt.is_none() && read.first_created.is_some() && complaints.len() == 2, "{complaints:?}");
    let doubt = |said: &str| take(&format!(r#"{{"uri":"u","headline":"H"{said}}}"#)).0.doubt;
    assert!(doubt(r#","versioncreated":"last week""#).is_some_and(|why| why.contains("none of its dates")));
    assert_eq!(doubt(""), None, "an item may say nothing of when");
}

#[test]
fn what_an_item_tells_editors_is_told_and_what_has_expired_stays_in() {
    let (read, complaints) = take(
        r#"{"uri":"u","headline":"H","edNote":"Kill follows","usageTerms":"Not in Norway","expires":"2027-01-01T00:00:00Z","digitalSourceType":{"name":"AI"},
            "bodies":[{"role":"main","value":"<p>One.</p>"},{"role":"factbox","value":"<p>Two.</p>"}]}"#,
    );
    for said in ["ednote: note to editors: `Kill follows`", "`Not in Norway`", "until 2027-01-01", "`AI`", "a second text, `factbox`"] {
        assert!(complaints.iter().any(|complaint| complaint.contains(said)), "{said}: {complaints:?}");
    }
    assert_eq!((read.doubt, complaints.len(), read.body.len()), (None, 5, 1), "{complaints:?}");
    let expired = take(r#"{"uri":"u","headline":"H","expires":"2026-11-21T00:00:00Z"}"#).0;
    assert_eq!(expired.doubt.as_deref(), Some("it has expired on 2026-11-21T00:00:00Z and must not be published any more"));
}

#[test]
fn a_sign_off_under_the_text_is_one_unless_the_item_has_another() {
    let read = |by: &str| {
        let read = take(&format!(r#"{{"uri":"u","headline":"H",{by}"infosource":["AP"],"body_html":"<p>One.</p><p>mf/ar (<b>Reuters</b>, AP)</p>"}}"#)).0;
        (read.body.len(), read.sign_off.line().unwrap_or_default())
    };
    assert_eq!(read(""), (1, "mf/ar (Reuters, AP)".to_owned()));
    assert_eq!(read(r#""by":"xy","#), (2, "xy (AP)".to_owned()));
}

#[test]
fn words_by_a_picture_in_the_text_are_its_own_where_it_has_none() {
    let read = |said: &str| {
        let figure = "<figure><img src='a.jpg' alt='A ship'><figcaption>At sea</figcaption></figure><p>One.</p>";
        let item = format!(
            r#"{{"uri":"u","headline":"H","body_html":"{figure}","associations":{{"main":{{"type":"picture","by":"P","altIds":{{"file":"a.jpg"}}{said}}}}}}}"#
        );
        let (read, complaints) = take(&item);
        (read.pictures[0].alt.clone(), read.pictures[0].caption.clone(), read.body.len(), complaints.len())
    };
    assert_eq!(read(""), ("A ship".to_owned(), "At sea".to_owned(), 1, 0));
    assert_eq!(read(r#","altText":"A","description_text":"C""#), ("A".to_owned(), "C".to_owned(), 1, 0));
}

#[test]
fn a_long_body_is_cut_with_a_complaint() {
    let (short, complaints) = take(&format!(r#"{{"uri":"u","headline":"{}","body_html":"{}"}}"#, "h".repeat(10_000), "<p>x</p>".repeat(3_000)));
    assert_eq!((short.headline.len(), short.body.len(), complaints.len()), (500, 2_000, 2));
}

/// The shared data, or `None` with a loud word when it is not on this machine.
fn shared() -> Option<PathBuf> {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    let folder = std::env::var_os("MASTHEAD_SHARED").map_or(beside, PathBuf::from).join("data/wire/ninjs");
    if !folder.is_dir() {
        eprintln!("SKIPPED: there is no {}; set MASTHEAD_SHARED to the folder with data/wire/ninjs", folder.display());
        return None;
    }
    Some(folder)
}

fn json_files(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            json_files(&path, out);
        } else if path.extension().is_some_and(|e| e == "json") {
            out.push(path);
        }
    }
}

#[test]
fn every_example_of_iptc_is_a_take_or_says_why_not() {
    let Some(folder) = shared() else { return };
    let mut files = vec![];
    for part in ["examples", "documentation", "schemastore-tests"] {
        json_files(&folder.join(part), &mut files);
    }
    let (mut takes, mut with_body) = (0, 0);
    for file in &files {
        let bytes = std::fs::read(file).expect("a file");
        let name = file.display().to_string();
        match parse(&bytes, now()) {
            Ok((take, complaints)) => {
                takes += 1;
                with_body += usize::from(!take.body.is_empty());
                assert!(!name.contains("missing_uri") && !name.to_lowercase().contains("event"), "{name} is no story");
                assert!(
                    name.contains("schemastore") || name.contains("renditions_example") || !take.headline.is_empty(),
                    "{name} has a headline: {complaints:?}"
                );
            }
            Err(rejected) => {
                let expected = name.contains("missing_uri") || name.to_lowercase().contains("event") || name.contains("ChampionLeague");
                // Some tests of the schema are no more than a `uri` and what they test.
                let empty = name.contains("schemastore") && rejected.reason.contains("neither a headline nor a text");
                assert!(expected || empty, "{name} was rejected: {rejected}");
            }
        }
    }
    assert!(takes >= 35 && with_body >= 20, "{takes} takes, {with_body} with a body, of {} files", files.len());
}

#[test]
fn a_text_of_tt_keeps_its_picture_and_loses_its_repeated_headline() {
    let Some(folder) = shared() else { return };
    let bytes = std::fs::read(folder.join("examples/3.0/tt_text_image_3.json")).expect("the example");
    let (take, complaints) = parse(&bytes, now()).expect("a take");
    assert_eq!((take.pictures.len(), take.pictures[0].credit.as_str(), take.pictures[0].width), (1, "Karl Melander/TT", 4724));
    let quotations = take.body.iter().filter(|b| matches!(b, TakeBlock::Ready(Block::Quotation { .. }))).count();
    let subheadings = take.body.iter().filter(|b| matches!(b, TakeBlock::Ready(Block::Subheading { .. }))).count();
    assert_eq!((quotations, subheadings), (2, 0), "{complaints:?}");
}
