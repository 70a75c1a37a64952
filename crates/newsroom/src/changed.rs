//! What changed from one text of a story to a later one, place by place: what somebody who translates it has to look at.

use crate::align::align;
use crate::body::{self, Block};
use crate::picture::Figure;
use crate::story::Content;
use crate::text::Text;
use serde::Serialize;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Changed {
    /// As the checklist names places: `headline`, `body/3`. What was removed is named by where it was.
    pub place: String,
    pub how: How,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    Added,
    Changed,
    Removed,
}

/// Filing and signing do not count: they are no text.
pub fn between(old: &Content, new: &Content) -> Vec<Changed> {
    let main = |content: &Content| content.picture.as_ref().map(shown);
    let field = |place: &str, old: &str, new: &str| in_place(place.to_owned(), Some(old.to_owned()), Some(new.to_owned()));
    let fields = [
        field("headline", &old.headline, &new.headline),
        field("standfirst", &old.standfirst, &new.standfirst),
        in_place("picture".to_owned(), main(old), main(new)),
    ];
    let mut out: Vec<Changed> = fields.into_iter().flatten().collect();
    let lines = |content: &Content| content.body.iter().map(said).collect::<Vec<_>>();
    let (old, new) = (lines(old), lines(new));
    let (mut was, mut is) = (0, 0);
    for (before, now) in align(&old, &new) {
        let place = if now.is_some() { is } else { was };
        out.extend(in_place(format!("body/{place}"), before.cloned(), now.cloned()));
        was += usize::from(before.is_some());
        is += usize::from(now.is_some());
    }
    out
}

fn in_place(place: String, before: Option<String>, now: Option<String>) -> Option<Changed> {
    let how = match (&before, &now) {
        _ if before == now => return None,
        (None, _) => How::Added,
        (_, None) => How::Removed,
        _ => How::Changed,
    };
    Some(Changed { place, how, before, now })
}

/// What a block says, in words; what it shows, by number.
fn said(block: &Block) -> String {
    let texts = body::texts(std::slice::from_ref(block)).map(Text::to_plain).collect::<Vec<_>>().join("\n");
    match block {
        Block::Picture { figure } => shown(figure),
        Block::Related { story } => format!("story {story}"),
        Block::Embed { provider, id, title } => format!("{} {id} {title}", provider.name()).trim_end().to_owned(),
        Block::Table { caption: title, .. } | Block::FactBox { title, .. } => format!("{title}\n{texts}"),
        _ => texts,
    }
}

fn shown(figure: &Figure) -> String {
    let words = figure.alt.iter().chain(&figure.caption).map(String::as_str).collect::<Vec<_>>().join("\n");
    format!("picture {}\n{words}", figure.picture).trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PictureId;
    use crate::language::Language;

    fn content(headline: &str, paragraphs: &[&str]) -> Content {
        let mut content = Content::new(Language::try_from("en").expect("a tag"), headline);
        content.body = paragraphs.iter().map(|text| Block::Paragraph { text: (*text).into() }).collect();
        content
    }

    #[test]
    fn changes_are_named_by_paragraph() {
        let old = content("Ships wait", &["Twelve ships wait at Port Sarn today.", "The harbour is closed.", "Nobody knows why."]);
        let mut new = content("Ships still wait", &["It rains.", "Fourteen ships wait at Port Sarn today.", "The harbour is closed."]);
        let found: Vec<_> = between(&old, &new).into_iter().map(|c| (c.place, c.how)).collect();
        let expect = [("headline", How::Changed), ("body/0", How::Added), ("body/1", How::Changed), ("body/2", How::Removed)];
        assert_eq!(found, expect.map(|(place, how)| (place.to_owned(), how)));
        assert!(between(&new, &new).is_empty());
        let same = new.clone();
        new.sign_off.editor = Some("jw".into());
        assert!(between(&same, &new).is_empty(), "who signs is no text");
        let mut shows = same.clone();
        shows.picture = Some(Figure { alt: Some("Ships at anchor".into()), ..Figure::of(PictureId(7)) });
        let main = |old, new| between(old, new).into_iter().map(|c| (c.place, c.how)).collect::<Vec<_>>();
        assert_eq!(main(&same, &shows), [("picture".to_owned(), How::Added)]);
        assert_eq!(main(&shows, &same), [("picture".to_owned(), How::Removed)]);
    }
}
