//! Themes of others: what they can reach, how long they may take, and what is said of those that cannot be used.

use pressed::Page;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use typeset::{Checked, Hosts, ThemePlace, Typesetter, check, fixture};

const ABOUT: &str = "{% extends \"base.html\" %}\n{% block content %}\nIN\n{% endblock %}\n";

fn theme(files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }
    folder
}

fn place(folder: &Path) -> ThemePlace {
    ThemePlace { folder: Some(folder.to_owned()), watch: false }
}

fn checked(folder: &TempDir) -> Checked {
    check(&place(folder.path()))
}

fn about_with(content: &str) -> TempDir {
    theme(&[("about.html", ABOUT.replace("IN", content).as_bytes())])
}

/// The one thing that is wrong, and that it also keeps the site from starting.
fn fault(folder: &TempDir) -> String {
    let checked = checked(folder);
    assert_eq!((checked.faults.len(), checked.doubts.len()), (1, 0), "{checked:?}");
    checked.faults[0].to_string()
}

fn starts(folder: &TempDir) -> bool {
    Typesetter::new(place(folder.path())).is_ok()
}

#[test]
fn the_house_theme_has_no_fault() {
    assert_eq!(check(&ThemePlace::default()), Checked::default());
    assert_eq!(checked(&about_with("<p>{{ word(\"archive\") }}</p>")), Checked::default());
}

#[test]
fn a_misspelt_name_is_found_with_its_file_and_line() {
    let said = fault(&about_with("{{ page.pargraphs }}"));
    assert!(said.starts_with("about.html:3: "), "{said}");
}

#[test]
fn no_name_leads_out_of_the_theme() {
    let outside = theme(&[("secret.html", b"secret")]);
    let secret = outside.path().join("secret.html");
    let relative = format!("../{}/secret.html", outside.path().file_name().expect("a name").to_string_lossy());
    for name in [secret.to_string_lossy().as_ref(), "/etc/passwd", &relative, "../../../../../../etc/passwd", "words/../../../etc/passwd", "./about.html"] {
        let said = fault(&theme(&[("about.html", format!("{{% include \"{name}\" %}}").as_bytes())]));
        assert!(said.starts_with("about.html:1: ") && said.contains("a template names files of its own folder"), "{said}");
    }
    for content in ["{% extends \"/etc/passwd\" %}", "{% import \"/etc/passwd\" as x %}{{ x.y }}"] {
        let said = fault(&theme(&[("about.html", content.as_bytes())]));
        assert!(said.starts_with("about.html:1: ") && said.contains("a template names files of its own folder"), "{said}");
    }
}

#[test]
fn a_theme_may_add_templates_of_its_own() {
    let folder = theme(&[("about.html", ABOUT.replace("IN", "{% include 'parts/note.html' %}").as_bytes()), ("parts/note.html", b"<p>A note</p>")]);
    assert_eq!(checked(&folder), Checked::default());
}

#[cfg(unix)]
#[test]
fn links_lead_nowhere_but_into_the_theme() {
    use std::os::unix::fs::symlink;
    let outside = theme(&[("secret.html", b"secret"), ("words/en.ftl", b"archive = Secret\n")]);
    let linked = |name: &str, to: &Path| {
        let folder = theme(&[("words/de.ftl", b"archive = Archiv\n")]);
        symlink(to, folder.path().join(name)).expect("a link");
        folder
    };
    for (name, to) in [("about.html", outside.path().join("secret.html")), ("words/en.ftl", outside.path().join("words/en.ftl"))] {
        let folder = linked(name, &to);
        let said = fault(&folder);
        assert!(said.starts_with(name) && said.contains("leads out of the theme's folder") && said.contains("put the file itself here"), "{said}");
        assert!(!starts(&folder));
    }
    for (to, why) in [("/dev/zero", "leads out"), ("about.html", "cannot be read"), ("nothing.html", "leads to nothing"), ("words", "is a folder")] {
        let folder = linked("about.html", Path::new(to));
        let said = fault(&folder);
        assert!(said.starts_with("about.html: ") && said.contains(why), "{said}");
        assert!(!starts(&folder));
    }
    // A folder that is linked is not gone into, and no file of it is read.
    let folder = linked("strips", outside.path());
    assert!(checked(&folder).all().any(|doubt| doubt.to_string().starts_with("strips: nothing uses this")));
    let folder = theme(&[("note.html", ABOUT.as_bytes())]);
    symlink("note.html", folder.path().join("about.html")).expect("a link");
    assert!(starts(&folder) && checked(&folder).faults.is_empty());
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let folder = theme(&[]);
    let made = std::process::Command::new("mkfifo").arg(folder.path().join("about.html")).status().expect("mkfifo");
    assert!(made.success() && fault(&folder).contains("a pipe") && !starts(&folder));
}

#[test]
fn what_is_no_text_is_refused_by_name_and_line() {
    let utf16: Vec<u8> = ABOUT.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked = [b"\xFF\xFE".as_slice(), &utf16].concat();
    let long = " ".repeat(1024 * 1024 + 1);
    for (name, bytes, said) in [
        ("about.html", b"<p>\n\xE4h</p>".as_slice(), "about.html:2: is not UTF-8"),
        ("about.html", &utf16, "about.html:1: is not UTF-8"),
        ("about.html", &marked, "about.html:1: is not UTF-8"),
        ("words/en.ftl", b"\x00\x9F\x92", "words/en.ftl:1: is not UTF-8"),
        ("unused.html", b"\xC0\xAF", "unused.html:1: is not UTF-8"),
        ("about.html", long.as_bytes(), "about.html: is longer than 1 MiB"),
        ("about.html/x", b"", "about.html: this is a folder"),
    ] {
        let folder = theme(&[(name, bytes)]);
        assert!(fault(&folder).starts_with(said), "{said}: {}", fault(&folder));
        assert!(!starts(&folder), "{said}");
    }
    let marked = format!("\u{FEFF}{ABOUT}");
    assert_eq!(checked(&theme(&[("about.html", marked.as_bytes())])), Checked::default(), "a mark that editors set is none of the text");
}

#[test]
fn a_theme_that_does_not_end_is_stopped() {
    let begun = Instant::now();
    let deep = "{% for a in range(100000) %}{% for b in range(100000) %}{% for c in range(100000) %}{% endfor %}{% endfor %}{% endfor %}";
    let doubling = "{% set x = namespace(s=\"ab\") %}{% for i in range(60) %}{% set x.s = x.s ~ x.s %}{% endfor %}";
    let laughing = "{% set a = \"ha\" * 100000000 %}";
    for content in [deep, doubling, laughing] {
        let said = fault(&about_with(&format!("<p>\n{content}")));
        assert!(said.starts_with("about.html:4: does not end"), "{said}");
    }
    for content in
        ["{% include \"about.html\" %}", "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "{% for a in [[1]] recursive %}{{ loop([a]) }}{% endfor %}"]
    {
        let said = fault(&theme(&[("about.html", content.as_bytes())]));
        assert!(said.starts_with("about.html:1: ") && said.contains("recursion"), "{said}");
    }
    assert!(begun.elapsed() < Duration::from_secs(120), "{:?}", begun.elapsed());
}

#[test]
fn a_page_beyond_reason_is_refused() {
    let said = fault(&about_with("{% set line = \"x\" * 100000 %}{% for i in range(200) %}{{ line }}{% endfor %}"));
    assert!(said.starts_with("about.html: sets more than 16 MiB"), "{said}");
}

#[test]
fn the_longest_pages_of_the_house_stay_far_below_the_limit() {
    let hosts = Hosts { site: "https://nightjar.example".into(), media: String::new() };
    let typesetter = Typesetter::new(ThemePlace::default()).expect("the house theme");
    for (name, page) in fixture::pages("en") {
        match page {
            // The desk takes 2000 blocks.
            Page::Article(mut article) if name == "article" => {
                article.body = article.body.iter().cycle().take(4_000).cloned().collect();
                assert!(typesetter.html(&Page::Article(article), &hosts).is_ok());
            }
            Page::Front(mut front) => {
                front.containers = front.containers.iter().cycle().take(13 * 50).cloned().collect();
                assert!(typesetter.html(&Page::Front(front), &hosts).is_ok());
            }
            Page::Revisions(mut list) => {
                list.revisions = list.revisions.iter().cycle().take(10_000).cloned().collect();
                assert!(typesetter.html(&Page::Revisions(list), &hosts).is_ok());
            }
            _ => {}
        }
    }
}

#[test]
fn what_nests_or_repeats_without_end_brings_nothing_down() {
    let braces = format!("archive = {}\n", "{".repeat(500_000));
    assert!(fault(&theme(&[("words/en.ftl", braces.as_bytes())])).starts_with("words/en.ftl:1: braces nest deeper"));
    let brackets = format!("{{{{ {}1 }}}}", "(".repeat(500_000));
    assert!(fault(&about_with(&brackets)).starts_with("about.html:3: "));
    let blocks = "{% if true %}".repeat(50_000);
    assert!(fault(&about_with(&blocks)).starts_with("about.html:3: "));
    let mut laughs = format!("archive = {}\n", "ha".repeat(2_000));
    laughs.extend((0..20_000).map(|n| format!("w{n} = {}\n", "{ archive }".repeat(3))));
    assert!(checked(&theme(&[("words/en.ftl", laughs.as_bytes())])).faults.iter().any(|fault| fault.to_string().contains("`w1`")));
    let long = format!("archive = {}\n", "ha".repeat(3_000));
    assert!(fault(&theme(&[("words/en.ftl", long.as_bytes())])).contains("longer than 4 KiB"));
    let round = checked(&theme(&[("words/en.ftl", b"archive = { search }\nsearch = { archive }\n")]));
    assert!(!round.faults.is_empty());
}

#[test]
fn what_nobody_uses_is_told_with_what_was_meant() {
    let folder =
        theme(&[("abuot.html", b""), ("wrods/en.ftl", b""), ("note.html", b""), ("site.css", b""), ("README.md", b""), (".git/config", b""), ("x.html~", b"")]);
    let checked = checked(&folder);
    let said: Vec<String> = checked.doubts.iter().map(ToString::to_string).collect();
    assert_eq!(checked.faults, []);
    assert_eq!(
        said,
        [
            "site.css: nothing uses this file; name it in a template, or take it away",
            "wrods/en.ftl: nothing uses this file; did you mean `words/en.ftl`?",
            "abuot.html: nothing uses this file; did you mean `about.html`?",
            "note.html: nothing uses this file; name it in a template, or take it away",
        ]
    );
}

#[test]
fn a_page_that_is_none_and_what_browsers_refuse_are_told() {
    let said = |folder: TempDir| checked(&folder).all().map(ToString::to_string).collect::<Vec<_>>();
    let empty = said(theme(&[("base.html", b"")]));
    assert!(
        empty.len() == 2 && empty[0].starts_with("base.html: the page has no <title>") && empty[1].starts_with("base.html: the page has no <main>"),
        "{empty:?}"
    );
    let bare = said(theme(&[("about.html", b"<title> </title><main>x</main><main>y</main>")]));
    assert!(bare.len() == 2 && bare[0].starts_with("about.html: the page has no <title>") && bare[1].contains("more than one"), "{bare:?}");
    for (content, why) in [
        ("<style>p{}</style>", "<style>"),
        ("<p style=\"color:red\">x</p>", "style attributes"),
        ("<script>alert(1)</script>", "inline scripts"),
        ("<p onclick=\"x()\">x</p>", "scripts in attributes"),
        ("<script src=\"//other.example/x.js\"></script>", "other hosts"),
    ] {
        let blocked = said(about_with(&format!("<p>\n{content}")));
        assert!(blocked.len() == 1 && blocked[0].starts_with("about.html:4: ") && blocked[0].contains(why), "{blocked:?}");
    }
}

#[test]
fn a_watched_theme_shows_what_is_saved_restored_and_deleted() {
    let folder = theme(&[("about.html", b"First")]);
    let path = folder.path().join("about.html");
    let hosts = Hosts { site: "https://nightjar.example".into(), media: String::new() };
    let typesetter = Typesetter::new(ThemePlace { folder: Some(folder.path().to_owned()), watch: true }).expect("a theme");
    let about = fixture::pages("en").into_iter().find(|(name, _)| *name == "about").expect("a fixture").1;
    let body = || typesetter.html(&about, &hosts).expect("a page").body;
    let (first, turn) = (body(), typesetter.turn());
    assert_eq!((first.as_str(), typesetter.turn()), ("First", turn), "nothing was saved");

    // A file of an older day, as a backup or a checkout restores it.
    fs::write(&path, "Older").expect("a file");
    fs::File::options().write(true).open(&path).and_then(|file| file.set_modified(std::time::UNIX_EPOCH)).expect("an old file");
    assert_eq!((typesetter.turn(), body().as_str()), (turn + 1, "Older"));

    // What cannot be read leaves pages as they are.
    fs::write(&path, b"\xFF\xFE").expect("a file");
    assert_eq!((typesetter.turn(), body().as_str()), (turn + 1, "Older"));

    fs::remove_file(&path).expect("removed");
    assert!(typesetter.turn() == turn + 2 && body().contains("<h1>"), "the house's own page is back");
}
