//! Markup of agencies, markup of attackers, and what becomes of both.

use super::*;
use crate::take::{PictureRole, TakeBlock};
use newsroom::body::Block;
use newsroom::text::Link;
use proptest::prelude::*;
use std::time::{Duration, Instant};

fn picture(uri: &str, file: &str) -> TakePicture {
    TakePicture {
        place: String::new(),
        uri: uri.into(),
        role: PictureRole::Inline,
        alt: String::new(),
        caption: String::new(),
        credit: String::new(),
        files: vec![file.into()],
        width: 0,
        height: 0,
        renditions: vec![],
    }
}

fn read_all(markup: &str) -> (Vec<TakeBlock>, Vec<String>) {
    let mut complaints = Complaints::default();
    let language = Language::try_from("en").expect("a tag");
    let pictures = [picture("urn:p1", "https://x/big/ship.jpg"), picture("urn:p2", "two.jpg")];
    let names = [vec![], vec!["a002".to_owned()]];
    let reading = Reading { place: "body", headline: "The headline", language: Some(&language), pictures: &pictures, names: &names };
    let blocks = read(markup, &reading, &mut complaints);
    (blocks, complaints.into_vec().into_iter().map(|c| c.message).collect())
}

/// Blocks in JSON as the house writes them; a picture as `#index caption`.
fn json(blocks: &[TakeBlock]) -> Vec<String> {
    let show = |block: &TakeBlock| match block {
        TakeBlock::Ready(block) => serde_json::to_string(block).expect("blocks can be written"),
        TakeBlock::Picture { index, caption, .. } => format!("#{index} {}", caption.as_deref().unwrap_or("-")),
    };
    blocks.iter().map(show).collect()
}

fn check(markup: &str, expect: &[&str]) {
    assert_eq!(json(&read_all(markup).0), expect, "{markup}");
}

#[test]
fn every_element_we_have_a_form_for_becomes_a_block() {
    check("<p>One <b>two</b>\n  three</p>", &[r#"{"type":"paragraph","text":[{"text":"One "},{"text":"two","strong":true},{"text":" three"}]}"#]);
    check("<h3>Sub <i>head</i></h3>", &[r#"{"type":"subheading","text":[{"text":"Sub "},{"text":"head","emphasis":true}]}"#]);
    check(
        "<blockquote><p>We stay.</p><p>Here.</p><footer>— <cite>Ilse Verran</cite></footer></blockquote>",
        &[r#"{"type":"quotation","text":["We stay.","Here."],"attribution":"— Ilse Verran"}"#],
    );
    check("<ul><li>a<ul><li>b</li></ul></li><li> </li></ul>", &[r#"{"type":"list","ordered":false,"items":["a","b"]}"#]);
    check("<ol><li><p>a</p></ol>", &[r#"{"type":"list","ordered":true,"items":["a"]}"#]);
    check(
        "<table><caption>C</caption><tr><th>a<th>b<tr><td>1<td><b>2</b></table>",
        &[r#"{"type":"table","caption":"C","head":["a","b"],"rows":[["1",[{"text":"2","strong":true}]]]}"#],
    );
    check(
        "loose<div>in <custom-tag>a</custom-tag> div</div>end",
        &[r#"{"type":"paragraph","text":"loose"}"#, r#"{"type":"paragraph","text":"in a div"}"#, r#"{"type":"paragraph","text":"end"}"#],
    );
    check("a<br>b<br><br/>c", &[r#"{"type":"paragraph","text":"a b"}"#, r#"{"type":"paragraph","text":"c"}"#]);
    check("<div>a<br>b<br>c</div>", &["a", "b", "c"].map(|line| format!(r#"{{"type":"paragraph","text":"{line}"}}"#)).each_ref().map(String::as_str));
    check(
        "<pre>1. Oslo   10\n2. <b>Bergen</b>\n</pre>",
        &[r#"{"type":"paragraph","text":"1. Oslo 10"}"#, r#"{"type":"paragraph","text":[{"text":"2. "},{"text":"Bergen","strong":true}]}"#],
    );
    check("<ul><li>a<br>b<br>c</li></ul>", &[r#"{"type":"list","ordered":false,"items":["a b c"]}"#]);
    check("<p>Fish &amp; &lt;chips&gt; 1 < 2 caf&eacute;", &[r#"{"type":"paragraph","text":"Fish & <chips> 1 < 2 café"}"#]);
    check("<q>yes</q>", &[r#"{"type":"paragraph","text":"“yes”"}"#]);
}

#[test]
fn struck_words_are_gone_and_raised_ones_say_so() {
    let (blocks, complaints) = read_all("<p>The toll was <del>ten</del> <ins>twelve</ins>; <s>old 5</s> new 6.</p>");
    assert_eq!(json(&blocks), [r#"{"type":"paragraph","text":"The toll was twelve; new 6."}"#]);
    assert_eq!(complaints, ["struck-out words were left out"]);
    let (blocks, complaints) = read_all("<p>10<sup>6</sup>, 10<sup>-<b>3</b></sup>, CO<sub>2</sub>, 5<sup>th</sup>, x<sup>2a</sup></p>");
    assert!(json(&blocks)[0].contains("10⁶, 10⁻") && json(&blocks)[0].contains("³") && json(&blocks)[0].contains("CO₂, 5th, x2a"), "{blocks:?}");
    assert_eq!(complaints, ["`2a` was raised or lowered and stands in the line; look whether that says the same"]);
    assert_eq!(words("CO<sub>2</sub> at 10<sup>6</sup> <del>a</del>b"), "CO₂ at 10⁶ b");
}

#[test]
fn what_is_hidden_from_readers_stays_so() {
    for hiding in ["style='Display : NONE'", "style=\"color:red; visibility: hidden\"", "hidden", "aria-hidden=true"] {
        let (blocks, complaints) =
            read_all(&format!("a<div {hiding}>NOTE <div>inside</div> TOO</div><p {hiding}>NOTE<p>b<span {hiding}>NOTE</span><br hidden></p>"));
        assert_eq!(json(&blocks), [r#"{"type":"paragraph","text":"a"}"#, r#"{"type":"paragraph","text":"b"}"#], "{hiding}");
        assert_eq!(complaints, ["words that the item hides from readers were left out"]);
        assert_eq!(words(&format!("a <b {hiding}>NOTE</b>")).trim(), "a");
    }
    check("<p style='display:block' aria-hidden=false>a</p>", &[r#"{"type":"paragraph","text":"a"}"#]);
}

#[test]
fn numbers_stay_under_their_headings_where_cells_are_merged() {
    check(
        "<table><tr><th colspan=2>Country<th>Gold<tr><td rowspan=2>NOR<td>a<td>1<tr><td>b<td>2<tr><td>SWE<td>c<td>3</table>",
        &[r#"{"type":"table","caption":"","head":["Country","","Gold"],"rows":[["NOR","a","1"],["","b","2"],["SWE","c","3"]]}"#],
    );
    check("<table><tr><td>a<td colspan=x rowspan=0>b<tr><td>c<td>d</table>", &[r#"{"type":"table","caption":"","head":[],"rows":[["a","b"],["c","d"]]}"#]);
}

#[test]
fn nothing_of_nitf_sticks_together() {
    let nitf = "<body><body.head><hedline><hl1>The headline</hl1></hedline><byline>By X</byline><dateline><location>PARIS</location></dateline></body.head>\
        <body.content><block><p>One <person>Ann</person>.</p><hl2>Sub</hl2></block></body.content><body.end><tagline>xy</tagline></body.end></body>";
    let line = |kind: &str, text: &str| format!(r#"{{"type":"{kind}","text":"{text}"}}"#);
    let expect = [line("paragraph", "By X"), line("paragraph", "PARIS"), line("paragraph", "One Ann."), line("subheading", "Sub"), line("paragraph", "xy")];
    check(nitf, &expect.each_ref().map(String::as_str));
    check("<![CDATA[<p>a &amp; b</p><p>c</p>]]>", &[&line("paragraph", "a & b"), &line("paragraph", "c")]);
}

#[test]
fn a_repeated_headline_is_dropped_once() {
    check(
        "<html><head><title>x</title></head><body><h1>The  Headline</h1><p>a</p><h2>The headline</h2></body></html>",
        &[r#"{"type":"paragraph","text":"a"}"#, r#"{"type":"subheading","text":"The headline"}"#],
    );
}

#[test]
fn links_lead_somewhere_or_lose_their_link() {
    let (blocks, complaints) = read_all("<p><a href='https://example.org/a b'>x</a> <a href='java&#10;script:alert(1)'>y</a> <a href='/local'>z</a></p>");
    assert_eq!(json(&blocks), [r#"{"type":"paragraph","text":[{"text":"x","link":{"address":"https://example.org/a%20b"}},{"text":" y z"}]}"#]);
    assert_eq!(complaints.len(), 2);
}

#[test]
fn a_foreign_word_keeps_its_language_and_our_own_says_nothing() {
    check(
        "<p>a <span lang='DE'>Schiff</span> <i lang=en>b</i></p>",
        &[r#"{"type":"paragraph","text":[{"text":"a "},{"text":"Schiff","language":"de"},{"text":" "},{"text":"b","emphasis":true}]}"#],
    );
}

#[test]
fn pictures_are_known_by_any_of_their_names() {
    check("<figure><img src='https://y/thumb/ship.jpg?w=1'><figcaption>On <b>deck</b></figcaption></figure>", &["#0 On deck"]);
    check("<p>a <img data-assoc-ref=a002> b</p>", &["#1 -", r#"{"type":"paragraph","text":"a b"}"#]);
    let (blocks, complaints) = read_all("<p><img src=other.png onerror=alert(1)>t</p>");
    assert_eq!(json(&blocks), [r#"{"type":"paragraph","text":"t"}"#]);
    assert_eq!(complaints, ["the event handler `onerror` was dropped", "the picture `other.png` in the text is none of the item's pictures; it was left out"]);
}

#[test]
fn a_film_in_a_frame_is_an_embed() {
    let (blocks, complaints) = read_all(
        "<p>Before</p><p><iframe src='https://www.youtube.com/embed/abc?rel=0' title='The &quot;film&quot;'><p>x</p></iframe></p><iframe src=https://evil.example/embed/abc></iframe>After",
    );
    assert_eq!(
        json(&blocks),
        [
            r#"{"type":"paragraph","text":"Before"}"#,
            r#"{"type":"embed","provider":"youtube","id":"abc","title":"The \"film\""}"#,
            r#"{"type":"paragraph","text":"After"}"#
        ]
    );
    assert_eq!(complaints, ["`iframe` was dropped"]);
}

#[test]
fn what_could_run_is_dropped_with_one_complaint_a_kind() {
    let (blocks, complaints) = read_all(
        "<script>alert('<p>x')</script><p onclick=x onload=y>a</p><script src=x></script><style>p{}</style><iframe src=x><p>f</iframe><object><p>o</object><svg><script>1</script></svg>b<form><p>c</form>",
    );
    assert_eq!(json(&blocks), [r#"{"type":"paragraph","text":"a"}"#, r#"{"type":"paragraph","text":"b"}"#, r#"{"type":"paragraph","text":"c"}"#]);
    assert_eq!(complaints.len(), 7, "{complaints:?}");
}

#[test]
fn control_characters_and_forced_directions_are_gone() {
    check("<p>a\u{0}\u{8}\u{202E}b\u{FEFF}&#x1B;c&#8238;d\u{A0}e</p>", &["{\"type\":\"paragraph\",\"text\":\"abcd\u{A0}e\"}"]);
}

/// Each would take minutes or gigabytes if a tree of it were built as it stands.
#[test]
fn hostile_sizes_are_answered_in_time() {
    let many = |n: usize, part: &dyn Fn(usize) -> String| (0..n).map(part).collect::<String>();
    for (what, markup) in [
        ("deep", format!("{}x", "<div>".repeat(100_000))),
        ("deep and closed", format!("{}x{}", "<b>".repeat(100_000), "</b>".repeat(100_000))),
        ("formats opened again in every paragraph", format!("{}{}", many(200, &|i| format!("<b a={i}>")), "<p>x".repeat(500_000))),
        ("false ends", many(200_000, &|i| format!("<b a={i}><!--</b>-->"))),
        ("attributes", format!("<p {}>x", many(300_000, &|i| format!("a{i}=1 ")))),
        ("never closed", "<script>".repeat(400_000)),
        ("forms", "<form><button>".repeat(200_000)),
        ("tables", "<table>".repeat(200_000)),
        ("merged cells", format!("<table>{}", "<tr><td colspan=999999 rowspan=999999>x".repeat(100_000))),
        ("open brackets", "<".repeat(4_000_000)),
        ("comments", "<!--".repeat(1_000_000)),
        ("long", "<p>x</p>".repeat(600_000)),
        ("entities", "&amp;".repeat(200_000)),
    ] {
        let start = Instant::now();
        let (blocks, _) = read_all(&markup);
        // The promise is 2 s for the released build; this one is slower.
        assert!(start.elapsed() < Duration::from_secs(20), "{what}: {:?}", start.elapsed());
        drop(blocks);
    }
}

#[test]
fn what_is_too_deep_keeps_its_words() {
    let (blocks, complaints) = read_all(&format!("<p>a &amp; b</p>{}c", "<div>".repeat(300)));
    assert_eq!(json(&blocks), [r#"{"type":"paragraph","text":"a & b"}"#, r#"{"type":"paragraph","text":"c"}"#]);
    assert_eq!(complaints, ["nested too deeply; its words are kept without their form"]);
}

fn links(blocks: &[TakeBlock]) -> Vec<String> {
    let ready = blocks.iter().filter_map(|b| if let TakeBlock::Ready(block) = b { Some(block) } else { None });
    let spans = ready.flat_map(|b: &Block| newsroom::body::texts(std::slice::from_ref(b)).flat_map(|t| t.spans().to_vec()).collect::<Vec<_>>());
    spans.filter_map(|s| if let Some(Link::Address(a)) = s.link { Some(a.as_str().to_lowercase()) } else { None }).collect()
}

/// Every text file of attacks on the shared machine, one payload a line, and each file whole.
#[test]
fn known_attacks_lead_nowhere() {
    let folder = std::env::var_os("MASTHEAD_SHARED").map_or_else(|| concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared").into(), std::path::PathBuf::from);
    let mut files = vec![folder.join("data/sanitizer")];
    let mut attacks = 0;
    while let Some(path) = files.pop() {
        if let Ok(inside) = std::fs::read_dir(&path) {
            files.extend(inside.flatten().map(|entry| entry.path()));
            continue;
        }
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let json: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap_or_default();
        let payloads = json.iter().filter_map(|case| case["payload"].as_str()).chain(text.lines()).chain([text.as_str()]);
        for payload in payloads {
            attacks += 1;
            for link in links(&read_all(payload).0) {
                assert!(link.starts_with("https://") || link.starts_with("http://") || link.starts_with("mailto:"), "{link} of {payload}");
            }
        }
    }
    if attacks == 0 {
        eprintln!("SKIPPED: there is no {}; set MASTHEAD_SHARED to the folder with data/sanitizer", folder.join("data/sanitizer").display());
    }
}

fn read_text(blocks: &[TakeBlock]) -> String {
    let ready = blocks.iter().filter_map(|b| if let TakeBlock::Ready(block) = b { Some(block) } else { None });
    ready.flat_map(|block| newsroom::body::texts(std::slice::from_ref(block)).map(|text| text.to_plain()).collect::<Vec<_>>()).collect()
}

fn bits() -> impl Strategy<Value = String> {
    let parts = [
        "<p>",
        "</p>",
        "<b>",
        "</b>",
        "<a href=javascript:x>",
        "<a href='https://e.org'>",
        "</a>",
        "<table>",
        "<td>",
        "<li>",
        "<ul>",
        "</ul>",
        "<script>",
        "</script>",
        "<blockquote>",
        "<cite>",
        "<img src=x onerror=y>",
        "<svg>",
        "<math><mi>",
        "<!--",
        "-->",
        "<",
        ">",
        "\"",
        "'",
        "&lt;",
        "&#0;",
        "text ",
        "é",
        "\u{0}",
        "<br>",
        "<figure>",
        "<figcaption>",
        "<h2>",
        "</",
        "<template>",
        "<form>",
        "<style>",
        "<title>",
        "<tr>",
        "<caption>",
        "=",
    ];
    prop::collection::vec(prop::sample::select(parts.to_vec()), 0..60).prop_map(|v| v.concat())
}

proptest! {
    #[test]
    fn no_markup_makes_it_panic_or_lets_a_script_through(markup in bits()) {
        let (blocks, _) = read_all(&markup);
        for link in links(&blocks) {
            prop_assert!(link.starts_with("https://") || link.starts_with("http://") || link.starts_with("mailto:"), "{}", link);
        }
        for block in &blocks {
            if let TakeBlock::Ready(block) = block {
                for text in newsroom::body::texts(std::slice::from_ref(block)) {
                    prop_assert!(!text.to_plain().contains('\0'));
                }
            }
        }
    }

    #[test]
    fn any_text_can_be_read(markup in "\\PC{0,200}") {
        let (blocks, _) = read_all(&markup);
        prop_assert!(read_text(&blocks).chars().count() <= markup.chars().count(), "nothing is made up: {}", markup);
    }

    #[test]
    fn words_without_markup_are_all_read(text in "[a-zé0-9 .,;:'()-]{1,200}") {
        let folded = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        prop_assert_eq!(folded(&read_text(&read_all(&text).0)), folded(&text));
        prop_assert_eq!(words(&text), text);
    }
}
