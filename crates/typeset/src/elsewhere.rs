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
    let based = without_scripts(html).replacen("<head>", &format!("<head><base href=\"{}/\">", hosts.site), 1);
    match shade {
        None => based,
        Some(Shade::Light) => based.replacen("<html ", "<html data-theme=\"light\" ", 1),
        Some(Shade::Dark) => based.replacen("<html ", "<html data-theme=\"dark\" ", 1),
    }
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
         base-uri {site}; form-action 'none'; frame-ancestors {ancestors}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn its_addresses_lead_to_the_readers_and_nothing_runs() {
        let hosts = Hosts { site: "https://ostrel.example".into(), media: "https://media.example".into() };
        let html = "<!doctype html><html lang=\"en\" dir=\"ltr\"><head><script>a()</script><title>A</title><script src=\"/s.js\" defer></script></head><p>B</p></html>";
        let page = page(html, &hosts, Some(Shade::Dark));
        assert!(page.contains("<head><base href=\"https://ostrel.example/\">") && page.contains("<html data-theme=\"dark\" lang=\"en\""), "{page}");
        assert!(page.ends_with("<title>A</title></head><p>B</p></html>"), "{page}");
        let policy = policy(&hosts, Frames::Own);
        assert!(policy.starts_with("sandbox; default-src 'none'") && policy.ends_with("frame-ancestors 'self'"), "{policy}");
        assert!(!policy.contains("script") && !policy.contains("unsafe"), "{policy}");
    }
}
