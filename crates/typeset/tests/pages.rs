//! Pages as readers get them: their elements in the order of the reference page, nothing that a strict policy forbids, and dates
//! that are told until they change.

use pressed::Page;
use pressed::page::FrontPage;
use typeset::{Hosts, ThemePlace, Typeset, Typesetter, fixture};

fn set(page: &Page) -> Typeset {
    let hosts = Hosts { site: "https://nightjar.example".into(), media: "https://media.nightjar.example".into() };
    let typesetter = Typesetter::new(ThemePlace::default()).expect("the house theme");
    typesetter.html(page, &hosts).expect("a page")
}

fn page(edition: &str, name: &str) -> Page {
    fixture::pages(edition).into_iter().find(|(n, _)| *n == name).expect("a fixture").1
}

/// Finds each text after the one before it.
fn assert_in_order(body: &str, texts: &[&str]) {
    let mut from = 0;
    for text in texts {
        let at = body[from..].find(text).unwrap_or_else(|| panic!("`{text}` is missing or stands too early"));
        from += at + text.len();
    }
}

#[test]
fn every_page_has_an_icon_and_one_without_a_picture_is_shared_with_the_logo() {
    let (mut about, mut bare) = (page("en", "about"), page("en", "about"));
    for (page, logo) in [(&mut about, "mark.png"), (&mut bare, "mark.svg")] {
        let Page::About(of) = page else { panic!("about the house") };
        let frame = (*of.common.frame).clone();
        let site = newsroom::site::Site { logo: Some(logo.into()), ..frame.site.clone() };
        of.common.frame = std::sync::Arc::new(pressed::frame::Frame { site, ..frame });
    }
    let (about, bare) = (set(&about).body, set(&bare).body);
    assert!(about.contains("<link rel=\"icon\" href=\"https://media.nightjar.example/media/mark.png\">"));
    assert!(about.contains("<meta property=\"og:image\" content=\"https://media.nightjar.example/media/mark.png\">") && !about.contains("og:image:width"));
    assert!(bare.contains("rel=\"icon\"") && !bare.contains("og:image"), "who shares it takes no drawing");
    for (name, page) in fixture::pages("en") {
        assert!(set(&page).body.contains("<link rel=\"icon\" href=\"/assets/icon-4e-"), "{name}");
    }
}

#[test]
fn nothing_is_on_air_without_a_stream_whichever_page_says_it() {
    for (streams, said, not_said) in [(true, "On air now", "In the schedule now"), (false, "In the schedule now", "On air now")] {
        let Page::Front(front) = page("en", "front") else { panic!("the front") };
        let front = set(&Page::Front(FrontPage { streams, ..front })).body;
        let tv = set(&page("en", if streams { "live-tv" } else { "live-tv-off" })).body;
        for body in [front, tv] {
            assert!(body.contains(said) && !body.contains(not_said), "{said}");
        }
    }
}

#[test]
fn an_article_has_every_element_of_the_reference_page_in_its_order() {
    let body = set(&page("en", "article")).body;
    assert_in_order(
        &body,
        &[
            "Skip to content",
            "Skip to main menu",
            "Skip to more Nightjar sites",
            "Live TV",
            "Latest audio",
            "Latest videos",
            "In focus",
            "Strait talks",
            "alt=\"Cranes and a loaded container ship",
            "Boats are the only way",
            "Image:",
            "Ines Albrandt/Nordwire",
            ">Politics</a>",
            ">Business</a>",
            "<h1 id=\"headline\">",
            "26 minutes ago",
            "The envoy is in the northern harbour",
            "https://nightjar.example/p/4NoWB",
            "<p>The envoy is in the northern harbour",
            "<blockquote",
            "<h2>Film week opens",
            "el/jm (Nordwire, Corex)",
            "Skip next section Explore more",
            "<h2 id=\"explore\">Explore more</h2>",
            "October 12, 2026",
            "Skip next section Nightjar’s Top Story",
            "<h2 id=\"top\">Nightjar’s Top Story</h2>",
            "Page 1 of 3",
            "href=\"?top=2#top\"",
            "Skip next section More stories from Nightjar",
            "<h2 id=\"stories\">More stories from Nightjar</h2>",
            "Africa",
            "More from Africa",
            "Latin America",
            "More from Latin America",
            "Go to homepage",
            "More Nightjar sites",
            "lang=\"ar\"",
        ],
    );
}

#[test]
fn no_page_has_what_the_policy_forbids() {
    for (name, page) in ["en", "ar"].into_iter().flat_map(fixture::pages) {
        let body = set(&page).body;
        assert!(!body.contains(" style=") && !body.contains("<style"), "{name} has inline style");
        assert!(!["onclick=", "onload=", "onerror=", "javascript:"].iter().any(|wrong| body.contains(wrong)), "{name} has a handler");
        assert!(!body.contains("none</") && !body.contains(">undefined"), "{name} prints a missing value");
        let scripts = body.matches("<script>").count();
        assert_eq!(scripts, typeset::inline_script_hashes().len(), "{name}: each inline script has a hash");
    }
}

#[test]
fn the_inline_script_is_the_one_whose_hash_is_told() {
    use base64::prelude::{BASE64_STANDARD, Engine};
    use sha2::{Digest, Sha256};
    let body = set(&page("en", "about")).body;
    let script = body.split("<script>").nth(1).and_then(|rest| rest.split("</script>").next()).expect("the script");
    assert_eq!(typeset::inline_script_hashes(), [format!("sha256-{}", BASE64_STANDARD.encode(Sha256::digest(script)))]);
}

#[test]
fn a_page_says_until_when_its_dates_hold() {
    let until = |name: &str| set(&page("en", name)).until.map(|u| u.to_string());
    // 26 minutes become 27; a page of the past never changes.
    assert_eq!(until("article").as_deref(), Some("2026-10-14T09:01:20Z"));
    assert_eq!(until("article-as-it-stood"), None);
}

#[test]
fn shared_strips_are_told_anew_when_a_minute_has_passed() {
    let hosts = Hosts { site: "https://nightjar.example".into(), media: String::new() };
    let typesetter = Typesetter::new(ThemePlace::default()).expect("the house theme");
    let Page::Article(mut article) = page("en", "article") else { panic!("an article") };
    let strip = |body: &str| body.split("id=\"stories\"").nth(1).map(|rest| rest.contains("42 minutes ago"));
    let first = typesetter.html(&Page::Article(article.clone()), &hosts).expect("a page");
    assert_eq!(strip(&first.body), Some(false));
    article.common.now = first.until.expect("an instant");
    let second = typesetter.html(&Page::Article(article), &hosts).expect("a page");
    assert_eq!(strip(&second.body), Some(true), "41 minutes have become 42");
}

#[test]
fn the_carousel_turns_without_script() {
    let turned = set(&page("en", "article-turned")).body;
    let strip = turned.split("id=\"top\"").nth(1).and_then(|rest| rest.split("id=\"top-end\"").next()).expect("the strip");
    assert_in_order(strip, &["a-1000104", "Page 2 of 3", "?top=1#top", "?top=3#top"]);
    assert!(!strip.contains("a-1000103"));
}

#[test]
fn words_of_others_stay_words() {
    let Page::Article(mut article) = page("en", "article") else { panic!("an article") };
    let hostile = "</script><script>alert(1)</script><img src=x onerror=\"alert(1)\">";
    article.headline = hostile.into();
    article.standfirst = hostile.into();
    article.byline = vec![hostile.into()];
    if let Some(picture) = &mut article.picture {
        picture.alt = hostile.into();
        picture.credit = hostile.into();
    }
    let body = set(&Page::Article(article)).body;
    assert!(!body.contains("<script>alert") && !body.contains("<img src=x"));
}

#[test]
fn a_page_of_the_past_says_so_and_is_not_indexed() {
    let body = set(&page("en", "article-as-it-stood")).body;
    assert!(body.contains("as it stood on") && body.contains("<meta name=\"robots\" content=\"noindex\">"));
    assert!(!set(&page("en", "article")).body.contains("noindex"));
}

#[test]
fn pictures_without_files_keep_their_words() {
    let body = set(&page("en", "article-words-only")).body;
    let figure = body.split("<figure").nth(1).and_then(|rest| rest.split("</figure>").next()).expect("the figure");
    assert!(!figure.contains("<img"));
    assert_in_order(figure, &["Cranes and a loaded container ship", "Boats are the only way", "Image:", "Ines Albrandt/Nordwire"]);
}

#[test]
fn a_page_as_it_stood_leads_to_no_page_as_it_is() {
    let body = set(&page("en", "article-as-it-stood")).body;
    let links: Vec<&str> = body.split("<a ").skip(1).filter_map(|tag| tag.split('>').next()).collect();
    let leads = |link: &&&str| ["href=\"/en", "href=\"/ar", "href=\"?"].iter().any(|start| link.contains(start)) && !link.contains("/feed.");
    let (stay, leave): (Vec<&str>, Vec<&str>) = links.iter().filter(leads).partition(|link| link.contains("at=2026-10-13T18:00:00Z"));
    assert!(stay.len() > 40, "{stay:?}");
    assert!(leave.len() == 1 && leave[0].contains("data-now"), "{leave:?}");
    assert!(!set(&page("en", "article")).body.contains("at=2026"));
}

#[test]
fn a_story_of_another_language_says_so_and_the_house_keeps_its_own() {
    let body = set(&page("en", "article-foreign")).body;
    let foreign = " lang=\"ar\" dir=\"rtl\"";
    for start in ["<h1 id=\"headline\"", "<p class=\"stand\"", "<div class=\"prose\"", "<figure class=\"hero\""] {
        assert!(body.contains(&format!("{start}{foreign}>")), "{start}");
    }
    let ours = " lang=\"en\" dir=\"ltr\"";
    for start in ["<aside class=\"correction\"", "<div class=\"vh\" id=\"filed\"", "<ul class=\"tags\"", "<span class=\"credit\"", "<aside class=\"embed\""] {
        assert!(body.contains(&format!("{start}{ours}")), "{start}");
    }
    let cards = body.split_once("id=\"explore\"").expect("related stories").1;
    assert_eq!(cards.matches(&format!("{foreign}>")).count(), 1, "one of the cards is in Arabic");
    let usual = set(&page("en", "article")).body;
    assert!(!usual.contains("<h1 id=\"headline\" lang") && !usual.contains(&format!("class=\"h\"><a href{foreign}")));
}
