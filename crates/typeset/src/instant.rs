//! Instants as machines read them: RFC 3339 in whole seconds (Atom, JSON Feed, sitemaps, schema.org, ninjs) and
//! RFC 822 with a year of four digits (RSS 2.0).

use jiff::fmt::rfc2822::DateTimePrinter;
use newsroom::Timestamp;

/// `2026-11-23T09:41:00Z`
pub(crate) fn rfc3339(at: Timestamp) -> String {
    Timestamp::from_second(at.as_second()).unwrap_or(at).to_string()
}

/// `Mon, 23 Nov 2026 09:41:00 GMT`; `None` for years the format has no digits for.
pub(crate) fn rfc822(at: Timestamp) -> Option<String> {
    DateTimePrinter::new().timestamp_to_rfc9110_string(&at).ok()
}

/// A length in seconds as ISO 8601 writes it: `PT12M41S`.
pub(crate) fn duration(seconds: u32) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    match (hours, minutes) {
        (0, 0) => format!("PT{seconds}S"),
        (0, _) => format!("PT{minutes}M{seconds}S"),
        _ => format!("PT{hours}H{minutes}M{seconds}S"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_instant_is_written_as_each_standard_asks() {
        let at: Timestamp = "2026-11-23T09:41:00.123Z".parse().expect("an instant");
        assert_eq!(rfc3339(at), "2026-11-23T09:41:00Z");
        assert_eq!(rfc822(at).as_deref(), Some("Mon, 23 Nov 2026 09:41:00 GMT"));
        assert_eq!(rfc822(Timestamp::MIN), None);
        assert_eq!([duration(7), duration(761), duration(3600)], ["PT7S", "PT12M41S", "PT1H0M0S"]);
    }
}
