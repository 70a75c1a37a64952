//! The newsroom as plain HTML: the list of stories and one story to read, for browsers without script and for days on which the studio's
//! script is broken. It is asked for with the session's cookie and writes nothing.

use crate::Studio;
use crate::lists::{StoryLine, lines};
use crate::page::escaped;
use desk::{Actor, DeskError, StoryFilter};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use newsroom::StoryId;
use newsroom::body::Block;
use newsroom::language::Language;
use newsroom::story::Content;
use newsroom::text::Text;
use std::fmt::Write;

/// So many stories a page shows.
const PAGE: u32 = 50;

/// Every language the studio speaks, and its words.
const LANGUAGES: [(&str, &str); 8] = [
    ("en", include_str!("../words/en.ftl")),
    ("de", include_str!("../words/de.ftl")),
    ("es", include_str!("../words/es.ftl")),
    ("fr", include_str!("../words/fr.ftl")),
    ("ar", include_str!("../words/ar.ftl")),
    ("ru", include_str!("../words/ru.ftl")),
    ("zh-Hans", include_str!("../words/zh-Hans.ftl")),
    ("hi", include_str!("../words/hi.ftl")),
];

/// What the plain page says, in one language.
pub struct Words {
    bundle: FluentBundle<FluentResource>,
    pub language: Language,
}

impl Words {
    /// The nearest of our languages; English where there is none.
    pub fn of(language: Option<&Language>) -> Words {
        let primary = language.map_or("en", Language::primary);
        let (tag, text) = LANGUAGES.into_iter().find(|(tag, _)| tag.split('-').next() == Some(primary)).unwrap_or(LANGUAGES[0]);
        let mut bundle = FluentBundle::new_concurrent(vec![tag.parse().unwrap_or_default()]);
        bundle.set_use_isolating(false);
        // Our own files parse; a test reads them all.
        if let Ok(resource) = FluentResource::try_new(text.to_owned()) {
            let _ = bundle.add_resource(resource);
        }
        Words { bundle, language: Language::try_from(tag).unwrap_or_else(|never| unreachable!("our own tags are tags: {never}")) }
    }

    fn say(&self, id: &str) -> String {
        self.with(id, None)
    }

    fn with(&self, id: &str, args: Option<&FluentArgs<'_>>) -> String {
        let pattern = self.bundle.get_message(id).and_then(|message| message.value());
        pattern.map_or_else(|| id.to_owned(), |pattern| escaped(&self.bundle.format_pattern(pattern, args, &mut vec![])))
    }
}

/// What somebody sees who is not signed in.
pub fn outside(words: &Words) -> String {
    format!("<h1>{}</h1><p>{}</p><p><a href=\"/api/openapi.json\">/api/openapi.json</a></p>", words.say("stories"), words.say("sign-in"))
}

/// The list, a page of it.
pub async fn list(studio: &Studio, actor: &Actor, words: &Words, after: Option<desk::Mark>) -> Result<String, DeskError> {
    let (found, more) = lines(studio, actor, StoryFilter { after, ..StoryFilter::default() }, PAGE).await?;
    let mut out = format!("<h1>{}</h1><p>{}</p>", words.say("stories"), words.say("why"));
    if found.is_empty() {
        let _ = write!(out, "<p>{}</p>", words.say("none"));
        return Ok(out);
    }
    let head = ["story", "stands", "words", "changed"].map(|id| format!("<th scope=\"col\">{}</th>", words.say(id))).concat();
    let _ = write!(out, "<table class=\"list\"><thead><tr>{head}</tr></thead><tbody>");
    for line in &found {
        row(&mut out, line, words);
    }
    out.push_str("</tbody></table>");
    if let Some(before) = more {
        let _ = write!(out, "<p><a href=\"/?plain&amp;before={before}\">{}</a></p>", words.say("older"));
    }
    Ok(out)
}

fn row(out: &mut String, line: &StoryLine, words: &Words) {
    let headline = if line.headline.is_empty() { words.say("no-headline") } else { escaped(&line.headline) };
    let stands = line.stage().map_or_else(|| words.say(&format!("state-{}", line.state().name())), escaped);
    let _ = write!(
        out,
        "<tr><td><a href=\"/?story={}\" lang=\"{}\" dir=\"auto\">{headline}</a></td><td>{stands}</td><td>{}</td><td><time datetime=\"{}\">{}</time></td></tr>",
        line.id(),
        line.language,
        line.words,
        line.changed,
        line.changed.strftime("%Y-%m-%d %H:%M UTC"),
    );
}

/// One story, to read.
pub async fn story(studio: &Studio, actor: &Actor, words: &Words, id: StoryId) -> Result<String, DeskError> {
    let back = format!("<p><a href=\"/?plain\">{}</a></p>", words.say("back"));
    match studio.desk.story(actor, id).await {
        Ok(found) => {
            let state = words.say(&format!("state-{}", found.story.state.name()));
            Ok(format!("{back}<p>{state}</p>{}", article(&found.newest.content, words)))
        }
        Err(DeskError::Missing(_) | DeskError::NotPermitted { .. }) => Ok(format!("{back}<p>{}</p>", words.say("missing"))),
        Err(other) => Err(other),
    }
}

fn article(content: &Content, words: &Words) -> String {
    let mut out = format!("<article lang=\"{}\" dir=\"{}\">", content.language, direction(&content.language));
    let _ = write!(out, "<h1>{}</h1><p class=\"standfirst\">{}</p>", escaped(&content.headline), escaped(&content.standfirst));
    if !content.byline.is_empty() {
        let _ = write!(out, "<p class=\"byline\">{}</p>", escaped(&content.byline.join(", ")));
    }
    content.body.iter().for_each(|block| set(&mut out, block, words));
    out + "</article>"
}

/// A block in the simplest words HTML has for it.
fn set(out: &mut String, block: &Block, words: &Words) {
    let plain = |text: &Text| escaped(&text.to_plain());
    let each = |tag: &str, lines: &[Text]| lines.iter().map(|line| format!("<{tag}>{}</{tag}>", plain(line))).collect::<String>();
    let html = match block {
        Block::Paragraph { text } => format!("<p>{}</p>", plain(text)),
        Block::Subheading { text } => format!("<h2>{}</h2>", plain(text)),
        Block::Quotation { text, attribution } => {
            let by = attribution.as_ref().map(|by| format!("<p>— {}</p>", plain(by))).unwrap_or_default();
            format!("<blockquote>{}{by}</blockquote>", each("p", text))
        }
        Block::List { ordered: true, items } => format!("<ol>{}</ol>", each("li", items)),
        Block::List { items, .. } => format!("<ul>{}</ul>", each("li", items)),
        Block::Table { caption, head, rows } => {
            let rows: String = rows.iter().map(|row| format!("<tr>{}</tr>", each("td", row))).collect();
            format!("<table><caption>{}</caption><thead><tr>{}</tr></thead><tbody>{rows}</tbody></table>", escaped(caption), each("th", head))
        }
        Block::FactBox { title, text } => format!("<aside><h2>{}</h2>{}</aside>", escaped(title), each("p", text)),
        Block::Picture { figure } => {
            let mut args = FluentArgs::new();
            args.set("number", FluentValue::from(figure.picture.to_string()));
            format!("<p>[{}]</p>", words.with("picture", Some(&args)))
        }
        Block::Related { story } => format!("<p><a href=\"/?story={story}\">{story}</a></p>"),
        Block::Embed { title, provider, .. } => format!("<p>[{}: {}]</p>", provider.name(), escaped(title)),
    };
    out.push_str(&html);
}

pub fn direction(language: &Language) -> &'static str {
    match language.direction() {
        newsroom::language::Direction::Ltr => "ltr",
        newsroom::language::Direction::Rtl => "rtl",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_says_everything() {
        let ids = |text: &str| text.lines().filter_map(|line| line.split_once(" = ")).map(|(id, _)| id.to_owned()).collect::<Vec<_>>();
        for (tag, text) in LANGUAGES {
            assert!(FluentResource::try_new(text.to_owned()).is_ok(), "{tag}");
            assert_eq!(ids(text), ids(LANGUAGES[0].1), "{tag}");
            let words = Words::of(Language::try_from(tag).ok().as_ref());
            assert!(ids(text).iter().all(|id| words.say(id) != *id), "{tag}");
        }
        assert_eq!(Words::of(Language::try_from("pt").ok().as_ref()).language.as_str(), "en");
    }

    #[test]
    fn every_language_of_the_house_is_here() {
        let names = |folder: &str| {
            let folder = format!("{}/{folder}", env!("CARGO_MANIFEST_DIR"));
            let entries = std::fs::read_dir(&folder).unwrap_or_else(|why| panic!("{folder}: {why}"));
            let names = entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("a name"));
            names.map(|name| name.trim_end_matches(".ftl").to_owned()).collect::<std::collections::BTreeSet<_>>()
        };
        let site = names("../../themes/gazette/words");
        for folder in ["words", "../../web/studio/words"] {
            assert_eq!(names(folder), site, "{folder}");
        }
        assert_eq!(LANGUAGES.map(|(tag, _)| tag.to_owned()).into_iter().collect::<std::collections::BTreeSet<_>>(), site, "LANGUAGES");
    }

    #[test]
    fn nothing_of_a_story_is_markup() {
        let mut content = Content::new(Language::try_from("en").expect("a tag"), "<script>alert(1)</script>");
        content.body =
            vec![Block::Paragraph { text: "<img src=x onerror=alert(1)>".into() }, Block::FactBox { title: "\"><b>".into(), text: vec!["</aside>".into()] }];
        let html = article(&content, &Words::of(None));
        assert!(!html.contains("<script") && !html.contains("<img") && !html.contains("<b>") && html.matches("</aside>").count() == 1, "{html}");
    }
}
