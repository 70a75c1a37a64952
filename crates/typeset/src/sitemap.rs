//! Sitemaps (sitemaps.org 0.9): the index, an edition's pages, a day's stories with their translations, and the news of two days with
//! Google's news extension (sitemap-news 0.9).

use crate::Hosts;
use crate::head::hreflangs;
use crate::instant::rfc3339;
use crate::xml::Xml;
use newsroom::edition::EditionCode;
use newsroom::language::Language;
use pressed::log::Day;
use pressed::sitemap::{Entry, OtherPage};

const SITEMAPS: (&str, &str) = ("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
const XHTML: (&str, &str) = ("xmlns:xhtml", "http://www.w3.org/1999/xhtml");
const NEWS: (&str, &str) = ("xmlns:news", "http://www.google.com/schemas/sitemap-news/0.9");

/// `/sitemap.xml`: a sitemap for every edition's pages, and for every day on which one published something.
pub fn index(editions: &[EditionCode], days: &[Day], hosts: &Hosts) -> String {
    Xml::document("sitemapindex", &[SITEMAPS], |xml| {
        for edition in editions {
            xml.element("sitemap", &[], |xml| xml.line("loc", &format!("{}/sitemap-{edition}-pages.xml", hosts.site)));
        }
        for day in days {
            xml.element("sitemap", &[], |xml| {
                xml.line("loc", &format!("{}/sitemap-{}-{}.xml", hosts.site, day.edition, day.date));
                xml.line("lastmod", &rfc3339(day.changed));
            });
        }
    })
}

/// `/sitemap-EDITION-pages.xml`, with the languages that each page names itself.
pub fn pages(others: &[OtherPage], default: &EditionCode, hosts: &Hosts) -> String {
    Xml::document("urlset", &[SITEMAPS, XHTML], |xml| {
        for page in others {
            xml.element("url", &[], |xml| {
                xml.line("loc", &hosts.page(&page.address));
                for other in hreflangs(&page.alternates, default, hosts) {
                    alternate(xml, &other.language, &other.address);
                }
            });
        }
    })
}

/// `/sitemap-EDITION-YYYY-MM-DD.xml`
pub fn day(entries: &[Entry], hosts: &Hosts) -> String {
    Xml::document("urlset", &[SITEMAPS, XHTML], |xml| {
        for entry in entries {
            xml.element("url", &[], |xml| {
                xml.line("loc", &hosts.page(&entry.address));
                xml.line("lastmod", &rfc3339(entry.modified));
                alternates(xml, entry, hosts);
            });
        }
    })
}

/// `/sitemap-news.xml`. The publication is the site, by its name.
pub fn news(entries: &[Entry], publication: &str, hosts: &Hosts) -> String {
    Xml::document("urlset", &[SITEMAPS, NEWS, XHTML], |xml| {
        for entry in entries {
            xml.element("url", &[], |xml| {
                xml.line("loc", &hosts.page(&entry.address));
                xml.line("lastmod", &rfc3339(entry.modified));
                xml.element("news:news", &[], |xml| {
                    xml.element("news:publication", &[], |xml| {
                        xml.line("news:name", publication);
                        xml.line("news:language", news_language(&entry.language));
                    });
                    xml.line("news:publication_date", &rfc3339(entry.published));
                    xml.line("news:title", &entry.headline);
                });
                alternates(xml, entry, hosts);
            });
        }
    })
}

fn alternates(xml: &mut Xml, entry: &Entry, hosts: &Hosts) {
    for (language, address) in &entry.alternates {
        alternate(xml, language.plain(), &hosts.page(address));
    }
}

fn alternate(xml: &mut Xml, language: &str, address: &str) {
    xml.empty("xhtml:link", &[("rel", "alternate"), ("hreflang", language), ("href", address)]);
}

/// Google's rule: the language as ISO 639 writes it, but `zh-cn` and `zh-tw` for the two ways to write Chinese.
fn news_language(language: &Language) -> &str {
    match (language.primary(), language.as_str()) {
        ("zh", tag) if ["Hant", "TW", "HK", "MO"].iter().any(|part| tag.split('-').any(|p| p == *part)) => "zh-tw",
        ("zh", _) => "zh-cn",
        (primary, _) => primary,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_named_as_google_names_them() {
        for (tag, name) in [("zh-Hans", "zh-cn"), ("zh", "zh-cn"), ("zh-Hant", "zh-tw"), ("zh-HK", "zh-tw"), ("pt-BR", "pt"), ("ar", "ar")] {
            assert_eq!(news_language(&Language::try_from(tag).expect("a tag")), name);
        }
    }
}
