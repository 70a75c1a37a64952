//! A feed as JSON Feed 1.1 (jsonfeed.org).

use crate::Hosts;
use crate::feed_head::{FeedHead, authors, categories};
use crate::instant::rfc3339;
use crate::prose;
use crate::renditions::for_feed;
use pressed::feed::Feed;
use pressed::page::ArticlePage;
use pressed::request::FeedFormat;
use serde::Serialize;

#[derive(Serialize)]
struct Document<'a> {
    version: &'static str,
    title: &'a str,
    home_page_url: &'a str,
    feed_url: &'a str,
    description: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    icon: Option<String>,
    authors: Vec<Author<'a>>,
    language: &'a str,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Author<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
}

#[derive(Serialize)]
struct Item<'a> {
    id: String,
    url: String,
    title: &'a str,
    content_html: String,
    #[serde(skip_serializing_if = "str::is_empty")]
    summary: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<String>,
    date_published: String,
    date_modified: String,
    authors: Vec<Author<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<&'a str>,
    language: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    attachments: Vec<Attachment<'a>>,
}

#[derive(Serialize)]
struct Attachment<'a> {
    url: String,
    mime_type: &'a str,
    title: &'a str,
    size_in_bytes: u64,
    duration_in_seconds: u32,
}

pub fn write(feed: &Feed, hosts: &Hosts) -> String {
    let head = FeedHead::of(feed, FeedFormat::Json, hosts);
    let document = Document {
        version: "https://jsonfeed.org/version/1.1",
        title: &head.title,
        home_page_url: &head.home,
        feed_url: &head.own,
        description: head.description,
        icon: head.cover.map(|cover| hosts.file(&cover.file)),
        authors: vec![Author { name: head.publisher, url: Some(&hosts.site) }],
        language: head.language,
        items: feed.stories.iter().map(|story| item(story, head.publisher, hosts)).collect(),
    };
    // Strings and numbers alone: there is nothing in it that could not be written.
    serde_json::to_string(&document).unwrap_or_default()
}

fn item<'a>(story: &'a ArticlePage, publisher: &'a str, hosts: &Hosts) -> Item<'a> {
    let attachment = |r: &'a newsroom::recording::Recording| Attachment {
        url: hosts.file(&r.file),
        mime_type: &r.media_type,
        title: &story.headline,
        size_in_bytes: r.bytes,
        duration_in_seconds: r.seconds,
    };
    Item {
        id: hosts.page(&story.permalink),
        url: hosts.page(&story.common.address),
        title: &story.headline,
        content_html: prose::story(story, hosts),
        summary: &story.standfirst,
        image: story.picture.as_ref().and_then(for_feed).map(|r| hosts.file(&r.file)),
        date_published: rfc3339(story.published),
        date_modified: rfc3339(story.modified),
        authors: authors(story, publisher).into_iter().map(|name| Author { name, url: None }).collect(),
        tags: categories(story),
        language: story.language.plain(),
        attachments: story.recording.as_ref().map(attachment).into_iter().collect(),
    }
}
