//! Which of two versions of an item is newer. Agencies count (`9`, `10`), date (`20230222T1200`) or do both.

use newsroom::Timestamp;
use std::cmp::Ordering;

/// The version of an item that says nothing of when or as which it was made.
pub const UNDATED: &str = "0";

/// The version of an item that gives none: its date stands for it, so that a later sending is still the newer one.
pub fn of_date(created: Option<Timestamp>) -> String {
    created.map_or_else(|| UNDATED.to_owned(), |at| format!("{UNDATED}.{}", at.as_second()))
}

/// Whether a version is no more than a date that stands for one. It cannot be compared with a number.
pub fn is_date(version: &str) -> bool {
    let seconds = |text: &str| text.len() >= 9 && text.bytes().all(|b| b.is_ascii_digit());
    version == UNDATED || version.strip_prefix("0.").is_some_and(seconds)
}

/// Compares runs of digits as numbers of any length and everything else as text.
pub fn compare(a: &str, b: &str) -> Ordering {
    let (mut a, mut b) = (a.trim(), b.trim());
    loop {
        if a.is_empty() || b.is_empty() {
            return a.len().cmp(&b.len());
        }
        let (digits_a, digits_b) = (digits(a), digits(b));
        let order = match (digits_a, digits_b) {
            ("", "") => a.chars().next().cmp(&b.chars().next()),
            _ => number(digits_a).cmp(&number(digits_b)),
        };
        if order != Ordering::Equal {
            return order;
        }
        a = rest(a, digits_a);
        b = rest(b, digits_b);
    }
}

fn digits(text: &str) -> &str {
    let end = text.bytes().position(|c| !c.is_ascii_digit()).unwrap_or(text.len());
    &text[..end]
}

/// Orders like the number without ever overflowing one: longer is larger.
fn number(digits: &str) -> (usize, &str) {
    let digits = digits.trim_start_matches('0');
    (digits.len(), digits)
}

fn rest<'a>(text: &'a str, digits: &str) -> &'a str {
    let skip = if digits.is_empty() { text.chars().next().map_or(0, char::len_utf8) } else { digits.len() };
    &text[skip..]
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn versions_are_counted_not_spelled() {
        for (older, newer) in
            [("9", "10"), ("1", "2"), ("1.9", "1.10"), ("0", "1"), ("20230222", "20230223"), ("1", "1.1"), ("2013-07-09T10:37", "2013-07-09T10:39")]
        {
            assert_eq!(compare(older, newer), Ordering::Less, "{older} {newer}");
            assert_eq!(compare(newer, older), Ordering::Greater, "{newer} {older}");
        }
        assert_eq!(compare("007", "7"), Ordering::Equal);
        assert_eq!(compare("99999999999999999999999999", "100000000000000000000000000"), Ordering::Less);
    }

    #[test]
    fn a_date_in_place_of_a_version_is_known_as_one() {
        let at = "2023-02-20T10:00:00Z".parse().ok();
        assert!(is_date(&of_date(at)) && is_date(&of_date(None)));
        for number in ["1", "0.1", "10", "20230222", "2023-02-22T12:00"] {
            assert!(!is_date(number), "{number}");
        }
    }

    proptest! {
        #[test]
        fn the_order_is_an_order(a in "[0-9a-zé.]{0,8}", b in "[0-9a-zé.]{0,8}") {
            prop_assert_eq!(compare(&a, &b), compare(&b, &a).reverse());
            prop_assert_eq!(compare(&a, &a), Ordering::Equal);
        }
    }
}
