//! Sitemaps and robots.txt.

use crate::feed_fixture::{TROUBLE, at, code, hosts, language};
use crate::{elements, keep};
use pressed::log::Day;
use pressed::page::Alternate;
use pressed::sitemap::{Entry, OtherPage};
use typeset::{robots, sitemap};

fn entries() -> Vec<Entry> {
    let alternates = vec![(language("en"), "/en/ties/a-1".to_owned()), (language("zh-Hans"), "/zh-hans/%E6%B5%B7/a-2".to_owned())];
    let entry = |address: &str, tag: &str| Entry {
        address: address.into(),
        headline: format!("Ties & talks {TROUBLE}"),
        language: language(tag),
        published: at("2026-11-23T09:15:00Z"),
        modified: at("2026-11-23T09:40:30.5Z"),
        alternates: alternates.clone(),
    };
    vec![entry("/en/ties/a-1", "en"), entry("/zh-hans/%E6%B5%B7/a-2", "zh-Hans")]
}

#[test]
fn the_index_names_the_days() {
    let day = Day { edition: code("zh-hans"), date: "2026-11-23".parse().expect("a day"), stories: 4, changed: at("2026-11-23T09:40:30.5Z") };
    let xml = sitemap::index(&[code("zh-hans")], &[day], &hosts());
    keep("sitemap.xml", &xml);
    assert_eq!(elements(&xml), ["sitemapindex", "sitemap", "loc", "sitemap", "loc", "lastmod"]);
    assert!(xml.contains("<loc>https://ostrel.example/sitemap-zh-hans-pages.xml</loc>"), "{xml}");
    assert!(xml.contains("<loc>https://ostrel.example/sitemap-zh-hans-2026-11-23.xml</loc>\n<lastmod>2026-11-23T09:40:30Z</lastmod>"), "{xml}");
}

#[test]
fn pages_name_their_languages_as_they_do_themselves() {
    let alternate =
        |edition: &str, tag: &str, address: &str| Alternate { edition: code(edition), language: language(tag), name: tag.into(), address: address.into() };
    let alternates = vec![alternate("en", "en", "/en/world/s-3"), alternate("zh-hans", "zh-Hans", "/zh-hans/%E6%B5%B7/s-3")];
    let xml = sitemap::pages(&[OtherPage { address: "/en/world/s-3".into(), alternates }], &code("en"), &hosts());
    keep("sitemap-pages.xml", &xml);
    assert_eq!(elements(&xml), ["urlset", "url", "loc", "xhtml:link", "xhtml:link", "xhtml:link"], "and nothing of when it changed");
    assert!(xml.contains("hreflang=\"x-default\" href=\"https://ostrel.example/en/world/s-3\""), "{xml}");
}

#[test]
fn a_day_names_its_stories_and_their_translations() {
    let xml = sitemap::day(&entries(), &hosts());
    keep("sitemap-day.xml", &xml);
    assert_eq!(elements(&xml)[..5], ["urlset", "url", "loc", "lastmod", "xhtml:link"]);
    assert!(xml.contains("hreflang=\"zh-Hans\" href=\"https://ostrel.example/zh-hans/%E6%B5%B7/a-2\""), "{xml}");
}

#[test]
fn news_follow_googles_rules() {
    let xml = sitemap::news(&entries(), "Ostrel", &hosts());
    keep("sitemap-news.xml", &xml);
    assert_eq!(elements(&xml).iter().filter(|n| *n == "news:news").count(), 2);
    for part in [
        "<news:name>Ostrel</news:name>",
        "<news:language>zh-cn</news:language>",
        "<news:publication_date>2026-11-23T09:15:00Z<",
        "<news:title>Ties &amp; talks",
    ] {
        assert!(xml.contains(part), "{part} in {xml}");
    }
}

#[test]
fn robots_are_told_where_the_sitemaps_are() {
    let text = robots::write(&hosts());
    keep("robots.txt", &text);
    assert!(text.contains("Sitemap: https://ostrel.example/sitemap.xml\n") && text.contains("Disallow: /*?at=\n"), "{text}");
}
