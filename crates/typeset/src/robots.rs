//! `/robots.txt` (RFC 9309): everything may be read, but the page as it stood at every past instant would never end.

use crate::Hosts;

pub fn write(hosts: &Hosts) -> String {
    let site = &hosts.site;
    format!("User-agent: *\nDisallow: /*?at=\nDisallow: /*&at=\n\nSitemap: {site}/sitemap.xml\nSitemap: {site}/sitemap-news.xml\n")
}
