//! A readers' page shown elsewhere than on the readers' origin, as previews are: its addresses still lead there, nothing in it runs, and it
//! has an origin of its own.

use crate::Hosts;

/// Whose page may show it in a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Frames {
    Nobody,
    /// Pages of the origin it is served from.
    Own,
}

/// Light or dark, whatever the browser prefers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shade {
    Light,
    Dark,
}

/// The page with its addresses led to the readers' origin. Its scripts, which could not run, are left out: no browser complains of them.
pub fn page(html: &str, hosts: &Hosts, shade: Option<Shade>) -> String {
    let led = led_to(&hosts.site, &without_scripts(html));
    match shade {
        None => led,
        Some(Shade::Light) => led.replacen("<html ", "<html data-theme=\"light\" ", 1),
        Some(Shade::Dark) => led.replacen("<html ", "<html data-theme=\"dark\" ", 1),
    }
}

/// Every address without a host is the readers' origin's, but for those within the page: a `base` would lead them away, too. Text of a story cannot
/// hold a `"`, as it is escaped; so these are our own.
fn led_to(site: &str, html: &str) -> String {
    const ADDRESSES: [&str; 4] = ["href", "src", "poster", "action"];
    let mut parts = html.split("=\"");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let is_address = ADDRESSES.iter().any(|name| out.ends_with(name));
        out.push_str("=\"");
        if is_address && !part.starts_with("//") {
            match part.as_bytes().first() {
                Some(b'/') => out.push_str(site),
                Some(b'?') => out.extend([site, "/"]),
                _ => {}
            }
        }
        out.push_str(part);
    }
    out
}

/// Text of a story cannot hold `<script`, as it is escaped; so these are our own.
fn without_scripts(html: &str) -> String {
    const END: &str = "</script>";
    let mut parts = html.split("<script");
    let before = parts.next().unwrap_or_default().to_owned();
    parts.fold(before, |out, part| out + part.split_once(END).map_or("", |(_, after)| after))
}

/// The Content-Security-Policy it is served with.
pub fn policy(hosts: &Hosts, frames: Frames) -> String {
    let Hosts { site, media } = hosts;
    let ancestors = match frames {
        Frames::Nobody => "'none'",
        Frames::Own => "'self'",
    };
    format!(
        "sandbox; default-src 'none'; style-src {site}; font-src {site}; img-src {site} {media} data:; media-src {media}; \
         base-uri 'none'; form-action 'none'; frame-ancestors {ancestors}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_addresses_lead_to_the_readers_and_nothing_runs() {
        let hosts = Hosts { site: "https://ostrel.example".into(), media: "https://media.example".into() };
        let html = "<!doctype html><html lang=\"en\" dir=\"ltr\"><head><script>a()</script><title>A</title><script src=\"/s.js\" defer></script></head><p>B</p>\
                    <a href=\"#content\">C</a><a href=\"/en\">D</a><a href=\"?top=2#top\">E</a><a href=\"https://a.example/\">F</a><a href=\"//a.example/\">G</a>\
                    <img src=\"/i.svg\" alt=\"/en?\"></html>";
        let page = page(html, &hosts, Some(Shade::Dark));
        assert!(page.contains("<html data-theme=\"dark\" lang=\"en\"") && page.contains("<head><title>A</title></head><p>B</p>"), "{page}");
        let links = "<a href=\"#content\">C</a><a href=\"https://ostrel.example/en\">D</a><a href=\"https://ostrel.example/?top=2#top\">E</a>\
                     <a href=\"https://a.example/\">F</a><a href=\"//a.example/\">G</a><img src=\"https://ostrel.example/i.svg\" alt=\"/en?\"></html>";
        assert!(page.ends_with(links), "what leads within the page stays: {page}");
        let policy = policy(&hosts, Frames::Own);
        assert!(policy.starts_with("sandbox; default-src 'none'") && policy.ends_with("frame-ancestors 'self'"), "{policy}");
        assert!(!policy.contains("script") && !policy.contains("unsafe"), "{policy}");
    }
}
