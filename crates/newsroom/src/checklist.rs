//! What must be right before a story is published, and what an editor should look at first.

use crate::body;
use crate::picture::{Figure, Picture, Rights};
use crate::story::Content;
use crate::{PictureId, Timestamp};
use serde::Serialize;
use std::collections::BTreeMap;

/// One finding. `blocks` says whether the story can go out with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Finding {
    pub blocks: bool,
    /// Which field or block it is about: `headline`, `body/3`.
    pub place: String,
    pub message: String,
}

/// Headlines and standfirsts longer than this many characters are cut on some surfaces.
const LONG_HEADLINE: usize = 70;
const LONG_STANDFIRST: usize = 180;

/// Looks a story over. `pictures` holds the assets its figures name.
pub fn look_over(content: &Content, embargo: Option<Timestamp>, now: Timestamp, pictures: &BTreeMap<PictureId, Picture>) -> Vec<Finding> {
    let mut found = Findings(vec![]);
    if let Some(until) = embargo.filter(|until| *until > now) {
        found.block("embargo", format!("the story is under embargo until {until}; schedule it for then, or lift the embargo"));
    }
    if content.headline.trim().is_empty() {
        found.block("headline", "the story has no headline; write one".to_owned());
    }
    if content.subjects.is_empty() && content.places.is_empty() {
        found.block("subjects", "the story has no kicker; give it a subject or a place".to_owned());
    }
    if content.headline.chars().count() > LONG_HEADLINE {
        found.warn("headline", format!("the headline has more than {LONG_HEADLINE} characters; give a front headline"));
    }
    if content.standfirst.chars().count() > LONG_STANDFIRST {
        found.warn("standfirst", format!("the standfirst has more than {LONG_STANDFIRST} characters"));
    }
    if content.standfirst.trim().is_empty() {
        found.warn("standfirst", "the story has no standfirst; cards and feeds will show none".to_owned());
    }
    if content.sign_off.editor.is_none() && content.sign_off.typed.is_none() {
        found.warn("sign_off", "no second editor has signed".to_owned());
    }
    if let Some(figure) = &content.picture {
        found.figure("picture", figure, pictures);
    }
    for (i, block) in content.body.iter().enumerate() {
        for figure in body::figures(std::slice::from_ref(block)) {
            found.figure(&format!("body/{i}"), figure, pictures);
        }
    }
    found.0
}

struct Findings(Vec<Finding>);

impl Findings {
    fn block(&mut self, place: &str, message: String) {
        self.0.push(Finding { blocks: true, place: place.to_owned(), message });
    }

    fn warn(&mut self, place: &str, message: String) {
        self.0.push(Finding { blocks: false, place: place.to_owned(), message });
    }

    fn figure(&mut self, place: &str, figure: &Figure, pictures: &BTreeMap<PictureId, Picture>) {
        let id = figure.picture;
        let Some(picture) = pictures.get(&id) else {
            return self.block(place, format!("picture {id} is not in the house; add it, or take it out of the story"));
        };
        if figure.alt(picture).trim().is_empty() {
            self.block(place, format!("picture {id} has no alternative text; say what a reader who cannot see it needs to know"));
        }
        if picture.credit.trim().is_empty() {
            self.block(place, format!("picture {id} has no credit; name who made it"));
        }
        if picture.rights == Rights::Unknown {
            self.block(place, format!("the rights to picture {id} are not known; set them to own, agency, licensed or public"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ConceptId;
    use crate::language::Language;
    use crate::picture::Focus;

    fn content() -> Content {
        let mut content = Content::new(Language::try_from("en").expect("a tag"), "Ships wait");
        content.subjects = vec![ConceptId(1)];
        content
    }

    fn blocked(content: &Content, embargo: Option<&str>, pictures: &BTreeMap<PictureId, Picture>) -> Vec<String> {
        let at = |s: &str| s.parse().expect("an instant");
        let found = look_over(content, embargo.map(at), at("2026-01-01T12:00:00Z"), pictures);
        found.into_iter().filter(|f| f.blocks).map(|f| f.place).collect()
    }

    #[test]
    fn what_blocks_is_what_was_settled() {
        let none = BTreeMap::new();
        assert!(blocked(&content(), None, &none).is_empty());
        assert_eq!(blocked(&content(), Some("2026-01-01T12:00:01Z"), &none), ["embargo"]);
        assert!(blocked(&content(), Some("2026-01-01T12:00:00Z"), &none).is_empty(), "the embargo is over at its instant");
        let bare = Content { subjects: vec![], headline: " ".into(), ..content() };
        assert_eq!(blocked(&bare, None, &none), ["headline", "subjects"]);
    }

    #[test]
    fn a_picture_needs_alt_credit_and_rights() {
        let id = PictureId(7);
        let picture = Picture {
            id,
            alt: String::new(),
            caption: String::new(),
            credit: String::new(),
            rights: Rights::Unknown,
            width: 0,
            height: 0,
            focus: Focus::centre(),
            renditions: vec![],
        };
        let pictured = Content { picture: Some(Figure::of(id)), ..content() };
        assert_eq!(blocked(&pictured, None, &BTreeMap::from([(id, picture)])).len(), 3);
        assert_eq!(blocked(&pictured, None, &BTreeMap::new()), ["picture"], "an unknown picture blocks");
    }
}
