//! The page as text, as a text browser or a thin line shows it.

use crate::keep;
use typeset::text;
use unicode_width::UnicodeWidthStr;

/// A page's text, checked for what holds of every page.
fn read(name: &str, html: &str) -> String {
    let text = text::of(html);
    keep(&format!("{name}.txt"), &text);
    assert!(!text.contains("\n\n\n"), "at most one blank line in a row:\n{text}");
    assert!(text.is_empty() || (text.ends_with('\n') && !text.starts_with('\n')), "{text:?}");
    for line in text.lines() {
        assert!(line.width() <= 80 && line.chars().count() <= 80, "{} columns: {line}", line.width());
        assert_eq!(line, line.trim_end(), "no space at a line's end");
    }
    text
}

fn body(inside: &str) -> String {
    read("body", &format!("<!doctype html><html lang=en><head><title>x</title></head><body><main>{inside}</main></body></html>"))
}

#[test]
fn a_story_keeps_the_outline_of_the_reference_page() {
    let html = r##"<!doctype html><html lang="en"><head><title>Ties | Ostrel</title><style>p{}</style></head><body>
<div class="skips"><a href="#content">Skip to content</a><a href="#menu">Skip to main menu</a><a href="#sites">Skip to more Ostrel sites</a></div>
<header><details data-text="skip"><summary>English</summary><nav><a href="/ar">العربية</a></nav></details>
<a class="word" href="/en" aria-label="Ostrel homepage"><svg><title>mark</title></svg></a>
<nav><a href="/en/live-tv"><span class="dot"></span>Live TV</a><a href="/en/audio">Latest audio</a><a href="/en/video">Latest videos</a></nav>
<nav><h2>In focus</h2><ul><li><a href="/1">Sarn Strait talks</a></li><li><a href="/2">Delta floods</a></li></ul></nav></header>
<main id="content"><article><figure><div><img src="h.jpg" alt="Cranes in the harbour"></div>
<figcaption>Delegates were “calm”. <span class="credit">Image: Ines Albrandt/Nordwire</span></figcaption></figure>
<p class="kick"><a href="/c">Conflicts</a><a href="/t">Talvera</a></p><h1>Ties are ‘rock solid’</h1><p><time>26 minutes ago</time></p><p>The envoy is in Port Sarn.</p>
<div><span><a href="/p/4NoWB">https://ostrel.example/p/4NoWB</a></span><button hidden>Copy link</button></div>
<p>Verran met Okade, <a href="/x">one</a><a href="/x"><strong>s</strong></a> more.</p>
<blockquote><p>We stay.</p><p>All of us.</p><cite>Tomas Okade</cite></blockquote>
<h2>Standing alone</h2><ul><li>Talvera</li><li>Norra</li></ul><ol start="3"><li>vote</li></ol>
<table><caption>Votes</caption><thead><tr><th>State</th><th>Vote</th></tr></thead><tbody><tr><td><p>Norra</p></td><td>no<br>never</td></tr></tbody></table>
<p><span class="vh">Written: </span>mf/ar (Nordwire, Corex)</p></article>
<section><a href="#explore-end">Skip next section Explore more</a><div><h2>Explore more</h2></div><article><img src="k.jpg" alt="The assembly"><p><a href="/p">Politics</a><span><time>12 October 2026</time></span></p>
<h3><a href="/k">A claim is ‘false’</a></h3><p>It was others.</p></article></section><p hidden>gone</p></main>
<footer id="sites"><h2>More Ostrel sites</h2><ul><li><a href="/en">English</a></li><li><a href="/ar">العربية</a></li></ul></footer><script>alert(1)</script></body></html>"##;
    let expected = "  1. Skip to content
  2. Skip to main menu
  3. Skip to more Ostrel sites

Ostrel homepage
Live TV
Latest audio
Latest videos
In focus
Sarn Strait talks
Delta floods

Cranes in the harbour
Delegates were “calm”. Image: Ines Albrandt/Nordwire

Conflicts Talvera

Ties are ‘rock solid’

26 minutes ago

The envoy is in Port Sarn.

https://ostrel.example/p/4NoWB

Verran met Okade, ones more.

“We stay.

All of us.”

Tomas Okade

Standing alone

* Talvera
* Norra

  3. vote

Votes
State | Vote
Norra | no never

Written: mf/ar (Nordwire, Corex)

Skip next section Explore more

Explore more

The assembly

Politics 12 October 2026

A claim is ‘false’

It was others.

More Ostrel sites
English
العربية
";
    assert_eq!(read("story", html), expected);
}

#[test]
fn marks_already_set_are_not_set_twice() {
    assert_eq!(body("<blockquote><p>“We stay.”</p><p><cite>Okade</cite></p></blockquote>"), "“We stay.”\n\nOkade\n");
    assert_eq!(body("<blockquote>We stay. <cite>Okade</cite></blockquote>"), "“We stay.” Okade\n");
    let german = read("german", "<html lang=de><body><blockquote><p>Wir bleiben.</p></blockquote><p>Sie sagte <q>nein</q>.</p></body></html>");
    assert_eq!(german, "„Wir bleiben.“\n\nSie sagte „nein“.\n");
}

#[test]
fn wide_signs_take_two_columns_and_no_line_begins_with_closing_punctuation() {
    let sentence = "海峡两岸的代表团周一在萨恩港会面，讨论通航协议；会谈持续了三个小时，比预定时间多一小时。".repeat(12);
    let text = read("chinese", &format!("<html lang=zh-Hans><body><main><h1>{sentence}</h1><p>{sentence}（完）</p></main></body></html>"));
    assert!(text.lines().filter(|l| !l.is_empty()).count() > 20);
    assert!(!text.lines().any(|l| l.starts_with(['，', '。', '；', '）'])), "{text}");
    assert!(text.lines().any(|l| l.width() >= 78), "lines are filled:\n{text}");
    assert_eq!(text.replace('\n', ""), format!("{sentence}{sentence}（完）"), "nothing is lost and nothing added");
}

#[test]
fn every_script_stays_within_its_columns() {
    for (name, tag, words) in [
        ("hindi", "hi", "जलडमरूमध्य पर बातचीत दूसरे दिन भी जारी रही और प्रतिनिधिमंडल बंदरगाह पर ठहरा। "),
        ("arabic", "ar", "وصل الوفد إلى ميناء سارن صباحَ الاثنين، والنهرُ ما زال يرتفع. "),
        ("thai", "th", "คณะผู้แทนพบกันที่ท่าเรือในวันจันทร์"),
        ("emoji", "en", "👩‍👩‍👧‍👦☀️🇩🇪"),
        ("marks", "en", "e\u{301}"),
        ("mixed", "en", "the strait海峡的talks会谈 continued\u{a0}today "),
    ] {
        let text = read(name, &format!("<html lang={tag}><body><main><ul><li>{0}</li></ul><p>{0}</p></main></body></html>", words.repeat(40)));
        let bare = |text: &str| text.replace([' ', '\n', '*', '\u{a0}'], "");
        assert_eq!(bare(&text), bare(&words.repeat(80)), "{name}: in logical order, letter for letter");
    }
}

#[test]
fn a_permalink_stays_whole_and_what_is_longer_than_a_line_is_cut() {
    let filler = "word ".repeat(14);
    let text = body(&format!("<p>{filler}<a href=/p/1>https://ostrel.example/p/4NoWB</a></p><p>{}</p>", "x".repeat(500)));
    assert!(text.lines().any(|l| l == "https://ostrel.example/p/4NoWB"), "{text}");
    assert_eq!(text.lines().filter(|l| l.chars().all(|c| c == 'x') && l.len() == 80).count(), 6);
}

#[test]
fn what_is_hidden_is_not_read_and_what_is_only_out_of_sight_is() {
    assert_eq!(body("<p>a <span class=vh>b</span> <span aria-hidden=true>→</span><template>c</template><noscript>d</noscript></p><p hidden>e</p>"), "a b\n");
    assert_eq!(body("<p>1 &lt; 2 &amp;\u{7} so\u{ad}ft</p>"), "1 < 2 & soft\n");
    assert_eq!(text::of(""), "");
}

#[test]
fn lists_nest_and_cards_in_a_list_are_cards() {
    assert_eq!(body("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"), "* a\n  * b\n* c\n");
    assert_eq!(body("<ul><li><article><h3>One</h3><p>Two</p></article></li></ul>"), "One\n\nTwo\n");
    assert_eq!(body("<p><del>old</del><ins>new</ins></p>"), "old new\n");
}

#[test]
fn a_page_that_is_deep_or_long_is_read_to_its_end() {
    let deep = format!("{}x{}", "<div><em>".repeat(400), "</em></div>".repeat(400));
    assert_eq!(body(&deep), "x\n");
    let long = body(&"<p>A paragraph of a very long page.</p>".repeat(20_000));
    assert_eq!(long.lines().count(), 39_999);
}
