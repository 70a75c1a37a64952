//! A take: what an agency sent, once, read into the house's words. It becomes a story or a further revision of one.

use newsroom::Timestamp;
use newsroom::body::Block;
use newsroom::byline::SignOff;
use newsroom::language::Language;
use newsroom::picture::Rendition;
use newsroom::slug::Slug;

#[derive(Debug, Clone, PartialEq)]
pub struct Take {
    pub uri: String,
    /// As sent; [`crate::version::compare`] says which of two is newer.
    pub version: String,
    /// When this version was made. `None` when it says nothing we can believe.
    pub version_created: Option<Timestamp>,
    /// When the item was first made, its own publication instant.
    pub first_created: Option<Timestamp>,
    pub status: PubStatus,
    pub embargo: Option<Embargo>,
    pub language: Option<Language>,
    pub kind: TakeKind,
    pub headline: String,
    pub front_headline: Option<String>,
    pub standfirst: String,
    pub byline: Vec<String>,
    /// People and agencies to name under the text; a line of initials is read into it.
    pub sign_off: SignOff,
    pub slug: Option<Slug>,
    pub body: Vec<TakeBlock>,
    pub subjects: Vec<TakeConcept>,
    pub places: Vec<TakeConcept>,
    pub topics: Vec<TakeConcept>,
    pub sections: Vec<TakeConcept>,
    pub pictures: Vec<TakePicture>,
    /// Why somebody must look at it before readers see it.
    pub doubt: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PubStatus {
    Usable,
    /// Not to be shown until a later version says so.
    Withheld,
    /// Killed by the agency: must not be shown any more.
    Canceled,
}

/// Until when an item must not leave the house.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Embargo {
    Until(Timestamp),
    /// There is an embargo but nobody can say until when: it is held until a person decides.
    Held,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TakeKind {
    Text,
    Audio,
    Video,
    /// A picture or graphic sent by itself, without a story.
    Picture,
}

/// A block of the body. Pictures are not known by number yet, so they stand by their place in [`Take::pictures`].
#[derive(Debug, Clone, PartialEq)]
pub enum TakeBlock {
    Ready(Block),
    Picture { index: usize, caption: Option<String>, alt: Option<String> },
}

/// Something the item is about, not yet matched with the house's concepts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct TakeConcept {
    /// `medtop:` and eight digits where the item or its name gives a media topic.
    pub code: Option<String>,
    pub name: String,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakePicture {
    /// Where the item names it: `associations/2`.
    pub place: String,
    pub uri: String,
    pub role: PictureRole,
    pub alt: String,
    pub caption: String,
    /// Who made it, and through whom.
    pub credit: String,
    /// Where its file is, the largest first: names beside the item, or addresses.
    pub files: Vec<String>,
    pub width: u32,
    pub height: u32,
    /// What readers get of it, from whoever has found the file and developed it.
    pub renditions: Vec<Rendition>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureRole {
    /// The picture of the story, above its text and on its card.
    Feature,
    Inline,
}
