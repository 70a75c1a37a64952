//! How streams are parted, whatever is in them.

use super::*;
use proptest::prelude::*;
use std::io::BufReader;

/// Items as text, refusals as their message, read through a small buffer so that every seam is crossed.
fn part(text: &[u8], buffer: usize, longest: usize) -> Vec<String> {
    let mut items = Items::of(BufReader::with_capacity(buffer, text));
    items.longest = longest;
    let show = |item: Result<Item, Unread>| match item {
        Ok(item) => format!("{}:{}", item.line, String::from_utf8_lossy(&item.bytes).split_whitespace().collect::<String>()),
        Err(e) => e.to_string(),
    };
    items.map(show).collect()
}

fn check(text: &str, expect: &[&str]) {
    assert_eq!(part(text.as_bytes(), 8192, 1000), expect, "{text}");
}

#[test]
fn one_object_an_array_and_lines_are_told_apart() {
    check("{\"a\":\n {\"b\":\"}\"}}\n", &["1:{\"a\":{\"b\":\"}\"}}"]);
    check("{\"a\":1}\n\n{\"b\":2}", &["1:{\"a\":1}", "3:{\"b\":2}"]);
    check("[\n {\"a\":\"\\\"}\"},\n {\"b\":2}\n]\n", &["2:{\"a\":\"\\\"}\"}", "3:{\"b\":2}"]);
    check("\u{FEFF}{\"a\":1}", &["1:{\"a\":1}"]);
    check("{\n\"a\":1\n}\n{\n\"b\":2\n}", &["1:{\"a\":1}", "4:{\"b\":2}"]);
    check("", &[]);
    check(" \n ", &[]);
    check("[]", &[]);
}

#[test]
fn a_broken_line_costs_only_itself() {
    check("{\"a\":1}\n{\"b\":\n{\"c\":3}", &["1:{\"a\":1}", "2:{\"b\":", "3:{\"c\":3}"]);
    check("{\"a\n{\"c\":3}", &["1:{\"a", "2:{\"c\":3}"]);
    check("oops\n{\"c\":3}", &["1:oops", "2:{\"c\":3}"]);
}

#[test]
fn what_cannot_be_read_says_where_and_why() {
    check("\u{89}PNG\n\nnothing here", &["this is not JSON; ninjs comes as one object, an array of them, or one to a line (UTF-8)"]);
    check("[{\"a\":1},7,\"x{\",{\"b\":2}]", &["1:{\"a\":1}", "line 1: no JSON object begins here", "line 1: no JSON object begins here", "1:{\"b\":2}"]);
    for nested in ["[[]]", "[[{\"a\":1}]]", "[[[["] {
        check(nested, &["line 1: an array in the array; send one item, or one array of them"]);
    }
    check("[{\"a\":1},\n{\"b\":", &["1:{\"a\":1}", "line 2: the item that begins here never ends; the file may be cut off"]);
}

#[test]
fn an_item_over_the_limit_is_passed_over() {
    let long = format!("{{\"a\":\"{}\"}}", "x".repeat(5000));
    let too_long = |line| format!("line {line}: an item longer than 32 MiB; split it, or ask the sender what it is");
    for buffer in [7, 64, 8192] {
        assert_eq!(
            part(format!("{{\"z\":1}}\n{long}\n{{\"b\":2}}").as_bytes(), buffer, 1000),
            ["1:{\"z\":1}".to_owned(), too_long(2), "3:{\"b\":2}".to_owned()]
        );
        assert_eq!(part(format!("[{long},\n{{\"b\":2}}]").as_bytes(), buffer, 1000), [too_long(1), "2:{\"b\":2}".to_owned()]);
    }
}

proptest! {
    #[test]
    fn parting_ends_and_never_panics(bytes in prop::collection::vec(prop::sample::select(b"{}[]\",:\\\n a1\xff\xef".to_vec()), 0..200), buffer in 1usize..40) {
        let found = part(&bytes, buffer, 50);
        prop_assert!(found.len() <= bytes.len() + 1);
    }

    #[test]
    fn seams_between_buffers_change_nothing(count in 1usize..6, buffer in 16usize..64, lines in any::<bool>()) {
        let objects: Vec<String> = (0..count).map(|i| format!("{{\"uri\":\"u{i}\",\"x\":{{\"y\":\"}}{{\"}}}}")).collect();
        let text = if lines { objects.join("\n") } else { format!("[{}]", objects.join(",\n")) };
        prop_assert_eq!(part(text.as_bytes(), buffer, 1000).len(), count);
    }
}

#[test]
fn an_array_that_is_cut_off_after_an_item_says_so() {
    for text in ["[{\"a\":1}", "[{\"a\":1},\n", "["] {
        assert!(part(text.as_bytes(), 64, 1024).iter().any(|said| said.contains("does not end")), "{text}");
    }
    assert!(part(b"[{\"a\":\"[\"}]", 64, 1024).iter().all(|said| !said.contains("does not end")));
}
