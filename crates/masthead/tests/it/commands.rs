//! The command line: what it says, and the exit status.

use crate::house::{House, masthead, run, run_as};
use std::time::{Duration, Instant};

#[test]
fn mistakes_of_usage_end_with_two() {
    for (arguments, says) in [
        (&["serve", "--lisen", "x"][..], "--listen"),
        (&["servve"], "serve"),
        (&["serve", "--listen", "8080"], "is not an address"),
        (&["serve", "--page-memory", "lots"], "96MiB"),
        (&["backup", "somewhere"], "not built yet"),
        (&["import", "wxr", "x.xml"], "not built yet"),
        (&["import", "nijs", "x.json"], "did you mean `ninjs`"),
        (&["token", "create", "--name", "x", "--role", "boss"], "is no role"),
    ] {
        let (status, _, said) = run(arguments);
        assert_eq!(status, 2, "{arguments:?}: {said}");
        assert!(said.contains(says), "{arguments:?}: {said}");
    }
}

#[test]
fn failures_end_with_one_and_say_what_to_do() {
    let house = House::closed();
    let file = house.path("file");
    std::fs::write(&file, "x").expect("written");
    let theme = house.path("theme");
    std::fs::create_dir(&theme).expect("a folder");
    std::fs::write(theme.join("front.html"), "{% if %}").expect("written");
    let files = [("empty.json", ""), ("none.json", "[]"), ("deep.json", "[[[["), ("half.json", "[{\"uri\":")];
    let [empty, none, deep, half] = files.map(|(name, text)| {
        std::fs::write(house.path(name), text).expect("written");
        house.path(name).display().to_string()
    });
    let (file, theme) = (file.display().to_string(), theme.display().to_string());
    for (arguments, says) in [
        (&["serve", "--data", "/nowhere/site", "--listen", "127.0.0.1:0"][..], "masthead init"),
        (&["serve", "--data", &file, "--listen", "127.0.0.1:0"], "not a data folder"),
        (&["init", "--data", &house.data()], "already"),
        (&["serve", "--data", &house.data(), "--listen", "127.0.0.1:0", "--theme", &theme], "front.html:1"),
        (&["theme", "check", "--theme", &theme], "front.html:1"),
        (&["check", "--data", &house.data(), "--media", "/proc/x"], "cannot be made"),
        (&["serve", "--data", &house.data(), "--listen", "127.0.0.1:0", "--media", "/proc/x"], "cannot be made"),
        (&["import", "ninjs", &empty, "--data", &house.data()], "no item"),
        (&["import", "ninjs", &none, "--data", &house.data()], "no item"),
        (&["import", "ninjs", &deep, "--data", &house.data()], "an array in the array"),
        (&["import", "ninjs", &half, "--data", &house.data()], "never ends"),
        (&["import", "ninjs", "/nowhere.json", "--data", &house.data()], "cannot read"),
        (&["token", "revoke", "nobody", "--data", &house.data()], "token list"),
        (&["vocabulary", "load", &file, "--data", &house.data()], "not IPTC's vocabulary"),
    ] {
        let (status, out, said) = run(arguments);
        assert_eq!(status, 1, "{arguments:?}: {said}");
        assert!(said.contains(says) || out.contains(says), "{arguments:?}: {said}{out}");
    }
}

#[test]
fn a_site_that_nobody_named_is_not_begun_by_serving_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut serve = masthead();
    let asked = serve.args(["serve", "--listen", "127.0.0.1:0"]).current_dir(folder.path());
    let (status, _, said) = run_as(asked);
    assert_eq!(status, 1, "{said}");
    for way in ["masthead init --data", "masthead demo", "--data DIR"] {
        assert!(said.contains(way), "{said}");
    }
    assert_eq!(std::fs::read_dir(folder.path()).expect("a folder").count(), 0, "nothing is made");
}

#[test]
fn a_proxy_that_is_not_named_is_noted() {
    let house = House::closed();
    let check = |named: Option<(&str, &str)>| run_as(masthead().args(["check", "--data", &house.data()]).env("MASTHEAD_BEHIND_HTTPS", "yes").envs(named));
    let (status, out, _) = check(None);
    assert!(status == 0 && out.contains("note: `behind_https` is set and no proxy is named by `trusted_proxies`"), "{out}");
    let (status, out, _) = check(Some(("MASTHEAD_TRUSTED_PROXIES", "127.0.0.1")));
    assert!(status == 0 && !out.contains("note:"), "{out}");
}

#[test]
fn a_log_without_its_key_is_told_before_another_signs_it() {
    let house = House::closed();
    let data = house.data();
    let check = || run(&["check", "--data", &data]);
    assert_eq!(run(&["audit", "head", "--data", &data]).0, 0);
    assert_eq!(check().0, 0);
    let key = std::path::Path::new(&data).join("audit.key");
    std::fs::write(&key, "no key").expect("written");
    let (status, out, _) = check();
    assert!(status == 1 && out.contains("is not a key of the log"), "{out}");
    std::fs::remove_file(&key).expect("removed");
    let (status, out, _) = check();
    assert!(status == 1 && out.contains("is missing"), "{out}");
    let (status, out, said) = run(&["audit", "verify", "--data", &data]);
    assert!(status == 1 && said.contains("is missing") && said.contains("backup"), "{out}{said}");
    assert!(!key.exists(), "looking makes none");
}

/// Readers and newsroom are served, and the log says what is wrong.
fn serves_and_says(house: &mut House, what: &str) {
    house.open();
    house.concept("place", "Port Sarn");
    assert_eq!(house.read("/en").status, 200);
    assert_eq!(house.stop(), Some(0));
    assert!(house.log().contains(what), "{}", house.log());
}

#[test]
fn a_signed_log_without_its_key_gets_no_other() {
    let mut house = House::closed();
    let data = house.data();
    let key = std::path::Path::new(&data).join("audit.key");
    assert_eq!(run(&["audit", "head", "--data", &data]).0, 0);
    let kept = std::fs::read(&key).expect("a key");
    std::fs::remove_file(&key).expect("removed");
    let (status, _, said) = run(&["audit", "head", "--data", &data]);
    assert!(status == 1 && said.contains("put back `audit.key`"), "{said}");
    serves_and_says(&mut house, "put back `audit.key`");
    assert!(!key.exists(), "no key is made");
    std::fs::write(&key, kept).expect("put back");
    let (status, out, said) = run(&["audit", "verify", "--data", &data]);
    assert_eq!(status, 0, "{out}{said}");
    house.open();
    assert_eq!(house.stop(), Some(0));
    let (_, out, _) = run(&["audit", "verify", "--data", &data]);
    assert!(out.contains("against 2 signed heads"), "it is signed again: {out}");
}

#[test]
fn a_signed_log_is_signed_by_no_other_key_unasked() {
    let mut house = House::closed();
    let data = house.data();
    let key = std::path::Path::new(&data).join("audit.key");
    let head = |more: &[&str]| run(&[&["audit", "head", "--data", &data], more].concat());
    let heads = || run(&["audit", "verify", "--data", &data]).1;
    assert_eq!(head(&[]).0, 0);
    std::fs::write(&key, [7; 32]).expect("written");
    let (status, _, said) = head(&[]);
    assert!(status == 1 && said.contains("not the one that signed it last") && said.contains("put back `audit.key`"), "{said}");
    let (status, out, _) = run(&["check", "--data", &data]);
    assert!(status == 1 && out.contains("not the one that signed it last"), "{out}");
    serves_and_says(&mut house, "not the one that signed it last");
    assert_eq!(heads().matches("is not signed by this house's key").count(), 1, "only the head of before");

    // The old one is lost for good.
    std::fs::remove_file(&key).expect("removed");
    let (status, out, said) = head(&["--new-key"]);
    assert!(status == 0 && key.exists(), "{out}{said}");
    assert_eq!((head(&[]).0, run(&["check", "--data", &data]).0), (0, 0), "from now on this is the one");
    std::fs::remove_file(&key).expect("removed");
    assert_eq!((head(&["--new-key"]).0, head(&[]).0), (0, 0), "also where nothing was done since");
}

#[test]
fn a_newsroom_that_is_no_demo_gets_no_demo_people() {
    let house = House::closed();
    let (status, _, said) = run(&["demo", "--data", &house.data(), "--listen", "127.0.0.1:0"]);
    assert!(status == 1 && said.contains("holds a newsroom that is no demo") && said.contains("masthead serve"), "{said}");
    let (_, people, _) = run(&["user", "list", "--data", &house.data()]);
    assert!(!people.contains("ostrel.example"), "{people}");
}

#[test]
fn a_folder_is_served_once() {
    let house = House::new();
    let (status, _, said) = run(&["serve", "--data", &house.data(), "--listen", "127.0.0.1:0"]);
    assert_eq!(status, 1, "{said}");
    assert!(said.contains("is served already, by process") && said.contains("stop that one first"), "{said}");
}

#[test]
fn a_damaged_site_is_told_and_not_served() {
    let house = House::closed();
    std::fs::write(house.path("site").join("newsroom.db"), "this is no database, whatever its name says".repeat(100)).expect("written");
    for command in ["check", "serve"] {
        let (status, _, said) = run(&[command, "--data", &house.data(), "--listen", "127.0.0.1:0"][..if command == "check" { 3 } else { 5 }]);
        assert_eq!(status, 1, "{said}");
        assert!(said.contains("damaged") || said.contains("not a database"), "{said}");
        assert!(command != "check" || !said.contains("`masthead check`"), "who checks is not told to check: {said}");
    }
}

#[test]
fn a_whole_site_has_nothing_wrong_with_it() {
    let house = House::closed();
    let (status, out, said) = run(&["check", "--data", &house.data()]);
    assert!(status == 0 && !out.contains("64 MiB"), "{out}{said}");
    std::fs::remove_file(house.path("site").join("ballast")).expect("removed");
    let (status, out, said) = run(&["check", "--data", &house.data()]);
    assert!(status == 0 && out.contains("64 MiB kept for a full disk were gone"), "{out}{said}");
    let (status, _, said) = run(&["theme", "check"]);
    assert_eq!(status, 0, "{said}");
    let (status, out, _) = run(&["config", "explain", "--data", &house.data(), "--threads", "2"]);
    assert!(status == 0 && out.contains("from the flag --threads"), "{out}");
}

#[test]
fn a_port_in_use_is_told_with_another_to_take() {
    let house = House::new();
    let other = House::closed();
    let taken = house.readers().trim_start_matches("http://").to_owned();
    let (status, _, said) = run(&["serve", "--data", &other.data(), "--listen", &taken]);
    assert_eq!(status, 1, "{said}");
    assert!(said.contains(&taken) && said.contains("another program") && said.contains("--listen"), "{said}");
}

#[test]
fn told_to_stop_it_ends_in_order() {
    let mut house = House::new();
    let place = house.concept("place", "Port Sarn");
    house.published("Ferry returns", place);
    let begun = Instant::now();
    assert_eq!(house.stop(), Some(0));
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
}
