//! The body of a story: a list of typed blocks, each of which has one way to be drawn.

use crate::picture::Figure;
use crate::text::{Text, is_unspaced};
use crate::{PictureId, StoryId};
use serde::{Deserialize, Serialize};

pub type Body = Vec<Block>;

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Block {
    Paragraph {
        text: Text,
    },
    Subheading {
        text: Text,
    },
    Quotation {
        text: Vec<Text>,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        attribution: Option<Text>,
    },
    List {
        #[serde(default)]
        ordered: bool,
        items: Vec<Text>,
    },
    Picture {
        #[serde(flatten)]
        figure: Figure,
    },
    /// Another of our stories, shown as a card inside the text.
    Related {
        story: StoryId,
    },
    /// Something elsewhere, by provider and id. Readers get a link; nothing is loaded from the provider.
    Embed {
        provider: Provider,
        id: String,
        #[serde(default)]
        title: String,
    },
    Table {
        #[serde(default)]
        caption: String,
        #[serde(default)]
        head: Vec<Text>,
        rows: Vec<Vec<Text>>,
    },
    FactBox {
        title: String,
        text: Vec<Text>,
    },
}

/// Places an embed may point to. The address is built from the id by us, so no foreign markup enters a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Provider {
    Youtube,
    Vimeo,
    Mastodon,
    Bluesky,
    Soundcloud,
}

impl Provider {
    /// The public address of the embedded thing, or `None` if the id has characters no id of this provider has.
    pub fn address(self, id: &str) -> Option<String> {
        let plain = |extra: &str| !id.is_empty() && id.len() <= 200 && id.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c) || extra.contains(c));
        let (ok, address) = match self {
            Provider::Youtube => (plain(""), format!("https://www.youtube.com/watch?v={id}")),
            Provider::Vimeo => (plain(""), format!("https://vimeo.com/{id}")),
            Provider::Mastodon => (plain("@./") && is_toot(id), format!("https://{id}")),
            Provider::Bluesky => (plain("./:") && !id.contains(".."), format!("https://bsky.app/profile/{id}")),
            Provider::Soundcloud => (plain("/"), format!("https://soundcloud.com/{id}")),
        };
        ok.then_some(address)
    }

    pub fn name(self) -> &'static str {
        match self {
            Provider::Youtube => "YouTube",
            Provider::Vimeo => "Vimeo",
            Provider::Mastodon => "Mastodon",
            Provider::Bluesky => "Bluesky",
            Provider::Soundcloud => "SoundCloud",
        }
    }
}

/// `host/@user/number`: an `@` in front of the first slash would make a name of the host, and lead elsewhere.
fn is_toot(id: &str) -> bool {
    let mut parts = id.split('/');
    let (Some(host), Some(user), Some(number), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else { return false };
    let is_host =
        |host: &str| host.contains('.') && host.split('.').all(|label| label.starts_with(is_plain) && label.ends_with(is_plain)) && !host.contains(['@', '_']);
    let is_user = |user: &str| match user.split_once('@') {
        Some((name, host)) => name.starts_with(is_plain) && is_host(host),
        None => user.starts_with(is_plain),
    };
    is_host(host) && user.strip_prefix('@').is_some_and(is_user) && !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit())
}

fn is_plain(c: char) -> bool {
    c.is_ascii_alphanumeric()
}

/// Every line of text in a body, in reading order.
pub fn texts(body: &[Block]) -> impl Iterator<Item = &Text> {
    body.iter().flat_map(|block| -> Vec<&Text> {
        match block {
            Block::Paragraph { text } | Block::Subheading { text } => vec![text],
            Block::Quotation { text, attribution } => text.iter().chain(attribution).collect(),
            Block::List { items, .. } => items.iter().collect(),
            Block::Table { head, rows, .. } => head.iter().chain(rows.iter().flatten()).collect(),
            Block::FactBox { text, .. } => text.iter().collect(),
            Block::Picture { .. } | Block::Related { .. } | Block::Embed { .. } => vec![],
        }
    })
}

pub fn figures(body: &[Block]) -> impl Iterator<Item = &Figure> {
    body.iter().filter_map(|block| match block {
        Block::Picture { figure } => Some(figure),
        _ => None,
    })
}

pub fn pictures(body: &[Block]) -> impl Iterator<Item = PictureId> {
    figures(body).map(|figure| figure.picture)
}

/// Words of the text, for reading time and counts. Scripts without spaces count two signs as a word.
pub fn word_count(body: &[Block]) -> usize {
    texts(body).map(|text| words(text.spans().iter().flat_map(|span| span.text.chars()))).sum()
}

/// One pass: between two spaces the first letter or digit of a script with spaces makes a word.
fn words(text: impl Iterator<Item = char>) -> usize {
    let (mut spaced, mut unspaced, mut counted) = (0, 0, false);
    for c in text {
        // Nearly everything is ASCII, which is told apart faster.
        let (space, letter, sign) = if c.is_ascii() {
            (c.is_ascii_whitespace() || c == '\x0B', c.is_ascii_alphanumeric(), false)
        } else {
            let sign = is_unspaced(c);
            (c.is_whitespace(), !sign && c.is_alphanumeric(), sign)
        };
        unspaced += usize::from(sign);
        spaced += usize::from(letter && !counted);
        counted = !space && (counted || letter);
    }
    spaced + unspaced.div_ceil(2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blocks_are_tagged_and_strict() {
        let block: Block = serde_json::from_str(r#"{"type":"quotation","text":["We stay."],"attribution":"Ilse Verran"}"#).expect("a block");
        assert!(matches!(block, Block::Quotation { .. }));
        for wrong in [r#"{"type":"html","text":"<b>"}"#, r#"{"type":"paragraph"}"#, r#"{"type":"paragraph","text":"a","style":"x"}"#] {
            assert!(serde_json::from_str::<Block>(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn every_kind_of_block_comes_back_as_it_went() {
        for json in [
            r#"{"type":"picture","picture":7,"alt":"A ship"}"#,
            r#"{"type":"list","ordered":true,"items":["a"]}"#,
            r#"{"type":"related","story":5}"#,
            r#"{"type":"embed","provider":"vimeo","id":"1","title":""}"#,
            r#"{"type":"table","caption":"","head":["a"],"rows":[["b"]]}"#,
            r#"{"type":"fact-box","title":"t","text":["b"]}"#,
        ] {
            let block: Block = serde_json::from_str(json).expect(json);
            assert_eq!(serde_json::to_string(&block).ok().as_deref(), Some(json));
        }
    }

    #[test]
    fn embeds_cannot_leave_their_provider() {
        assert_eq!(Provider::Vimeo.address("12345").as_deref(), Some("https://vimeo.com/12345"));
        for id in ["", "a b", "x\"onload=", "../x", "a?b"] {
            assert_eq!(Provider::Youtube.address(id), None, "{id}");
        }
        for id in ["mastodon.social/@nightjar/1", "mastodon.social/@night_jar@fosstodon.org/112"] {
            assert_eq!(Provider::Mastodon.address(id), Some(format!("https://{id}")));
        }
        for id in [
            "mastodon.social@evil.example/1",
            "@x@evil.example/1",
            "evil.example",
            "a@evil.example/@x/1",
            "evil.example/@x/1/2",
            "evil.example/@x/a",
            "evil/@x/1",
        ] {
            assert_eq!(Provider::Mastodon.address(id), None, "{id}");
        }
    }

    #[test]
    fn words_are_counted_in_every_script() {
        let body = |s: &str| vec![Block::Paragraph { text: Text::plain(s) }];
        assert_eq!(word_count(&body("Ships wait — for days.")), 4);
        assert_eq!(word_count(&body("海峡会谈")), 2);
        assert_eq!(word_count(&body("مضيق سارن")), 2);
        assert_eq!(word_count(&body("배들이 바다에서 기다린다")), 3);
        assert_eq!(word_count(&body("လှေ")), 2);
    }
}
