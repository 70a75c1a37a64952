//! What must be known of a picture before readers see it.

use super::Weight::{Blocks, Good, Warns};
use super::{Around, Findings};
use crate::body;
use crate::picture::{Figure, Picture, Rights};
use std::collections::BTreeMap;

/// What keeps a picture from being shown with its own words. Of the names of its files it is asked whether they went with a takedown.
pub fn of_picture(picture: &Picture, is_withdrawn: impl Fn(&str) -> bool) -> Vec<String> {
    let mut found = Findings(vec![]);
    let withdrawn = picture.renditions.iter().map(|rendition| rendition.file.clone()).filter(|file| is_withdrawn(file)).collect();
    let around = Around { pictures: BTreeMap::from([(picture.id, picture.clone())]), withdrawn, ..Around::default() };
    found.figure("picture", &Figure::of(picture.id), &around);
    found.0.into_iter().filter(|finding| finding.weight == Blocks).map(|finding| finding.message).collect()
}

impl Findings {
    pub(super) fn figure(&mut self, place: &str, figure: &Figure, around: &Around) {
        let id = figure.picture;
        let facts = || [("picture", id.to_string())];
        let Some(picture) = around.pictures.get(&id) else {
            return self.note(Blocks, "picture-is-missing", place, format!("picture {id} is not in the house; add it, or take it out of the story"), facts());
        };
        if around.changed.contains(&id) {
            let message = format!("picture {id} was changed after readers got the story; publish it again to show it so");
            self.note(Warns, "picture-has-changed", place, message, facts());
        }
        let before = self.0.len();
        if picture.renditions.iter().any(|rendition| around.withdrawn.contains(&rendition.file)) {
            self.withdrawn(place, format!("picture {id}"));
        }
        if figure.alt(picture).trim().is_empty() {
            let message = format!("picture {id} has no alternative text; say what a reader who cannot see it needs to know");
            self.note(Blocks, "picture-has-no-alt", place, message, facts());
        }
        if picture.credit.trim().is_empty() {
            self.note(Blocks, "picture-has-no-credit", place, format!("picture {id} has no credit; name who made it"), facts());
        }
        if picture.rights == Rights::Unknown {
            let message = format!("the rights to picture {id} are not known; set them to own, agency, licensed or public");
            self.note(Blocks, "picture-has-no-rights", place, message, facts());
        }
        self.untranslated(place, figure, picture, around);
        if self.0.len() == before && !figure.caption(picture).trim().is_empty() {
            self.note(Good, "picture-is-whole", place, format!("picture {id} has alternative text, caption, credit and rights"), facts());
        }
    }

    /// Words that a translation shares with its source are in the wrong language for one of them.
    fn untranslated(&mut self, place: &str, figure: &Figure, picture: &Picture, around: &Around) {
        type Words = for<'a> fn(&'a Figure, &'a Picture) -> &'a str;
        const ALL: [(&str, &str, Words); 2] =
            [("picture-alt-untranslated", "alternative text", Figure::alt), ("picture-caption-untranslated", "caption", Figure::caption)];
        let shown = around.source.iter().flat_map(|source| source.picture.iter().chain(body::figures(&source.body)));
        let there: Vec<_> = shown.filter(|there| there.picture == figure.picture).collect();
        for (code, what, words) in ALL {
            let own = words(figure, picture).trim();
            if !own.is_empty() && there.iter().any(|there| words(there, picture).trim() == own) {
                let message = format!("the {what} of picture {} is still that of the story it translates, in another language; translate it", figure.picture);
                self.note(Warns, code, place, message, [("picture", figure.picture.to_string())]);
            }
        }
    }

    pub(super) fn withdrawn(&mut self, place: &str, what: String) {
        let message = format!("the file of {what} went with a story that was taken down; send it in again, or take it out");
        self.note(Blocks, "file-is-withdrawn", place, message, []);
    }
}
