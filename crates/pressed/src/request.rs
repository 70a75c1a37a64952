//! What a reader may ask for, as a type. Nothing else of a request (headers, cookies, unknown query keys) reaches a page,
//! so two requests that are equal here get equal pages, and a cache cannot be poisoned.

use crate::key::ListKey;
use crate::log::Slice;
use jiff::civil::Date;
use newsroom::edition::EditionCode;
use newsroom::{ConceptId, StoryId, Timestamp};
use serde::{Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct PublicRequest {
    pub wanted: Wanted,
    pub form: Form,
    /// The page as it stood at an instant.
    pub at: Option<Timestamp>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Form {
    #[default]
    Html,
    /// Plain text in reading order, at most 80 columns.
    Text,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Wanted {
    /// `/`: the default edition's front.
    Home {
        top: u8,
    },
    Front {
        edition: EditionCode,
        top: u8,
    },
    /// `/EDITION/SLUG/a-ID`; a wrong slug or prefix is answered with the right address.
    Story {
        edition: EditionCode,
        slug: String,
        prefix: &'static str,
        id: StoryId,
        top: u8,
    },
    Revisions {
        edition: EditionCode,
        slug: String,
        prefix: &'static str,
        id: StoryId,
    },
    /// Two public revisions side by side, counted from 1.
    Comparison {
        edition: EditionCode,
        slug: String,
        prefix: &'static str,
        id: StoryId,
        from: u16,
        to: u16,
    },
    /// `/EDITION/SLUG/t-ID` or `s-ID`; with `?in=` a part of it.
    Concept {
        edition: EditionCode,
        slug: String,
        letter: char,
        id: ConceptId,
        part: Option<Part>,
        page: u16,
    },
    Audio {
        edition: EditionCode,
        page: u16,
    },
    Video {
        edition: EditionCode,
        page: u16,
    },
    LiveTv {
        edition: EditionCode,
        day: Option<Date>,
    },
    Archive {
        edition: EditionCode,
        period: Period,
        page: u16,
    },
    About {
        edition: EditionCode,
    },
    Feed {
        edition: EditionCode,
        of: FeedOf,
        format: FeedFormat,
    },
    SitemapIndex,
    /// `/sitemap-EDITION-pages.xml`: all that is no story.
    SitemapPages {
        edition: EditionCode,
    },
    SitemapDay {
        edition: EditionCode,
        date: Date,
    },
    SitemapNews,
    Robots,
    /// `/p/BASE62`
    Permalink {
        id: StoryId,
    },
    /// `/api/v1/stories/ID`: ninjs 3.
    Ninjs {
        id: StoryId,
    },
}

/// A part of what is filed under a concept: what is filed under another, too, or is heard or seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Part {
    Concept(ConceptId),
    Audio,
    Video,
}

impl Part {
    /// The list that it shares its stories with.
    pub fn list(self, edition: &EditionCode) -> ListKey {
        match self {
            Part::Concept(id) => ListKey::Concept(edition.clone(), id),
            Part::Audio => ListKey::Audio(edition.clone()),
            Part::Video => ListKey::Video(edition.clone()),
        }
    }
}

/// As it is written in an address.
impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Part::Concept(id) => write!(f, "{id}"),
            Part::Audio => write!(f, "audio"),
            Part::Video => write!(f, "video"),
        }
    }
}

impl FromStr for Part {
    type Err = ();

    fn from_str(text: &str) -> Result<Part, ()> {
        match text {
            "audio" => Ok(Part::Audio),
            "video" => Ok(Part::Video),
            _ => text.parse().map(Part::Concept).map_err(|_| ()),
        }
    }
}

impl Serialize for Part {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Period {
    All,
    Year(i16),
    Month(i16, i8),
    Day(Date),
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum FeedOf {
    Front,
    Concept { slug: String, letter: char, id: ConceptId },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FeedFormat {
    Rss,
    Atom,
    Json,
}

impl FeedFormat {
    pub const ALL: [FeedFormat; 3] = [FeedFormat::Rss, FeedFormat::Atom, FeedFormat::Json];

    pub fn file(self) -> &'static str {
        match self {
            FeedFormat::Rss => "feed.rss",
            FeedFormat::Atom => "feed.atom",
            FeedFormat::Json => "feed.json",
        }
    }

    pub fn media_type(self) -> &'static str {
        match self {
            FeedFormat::Rss => "application/rss+xml",
            FeedFormat::Atom => "application/atom+xml",
            FeedFormat::Json => "application/feed+json",
        }
    }
}

/// Stories a list page shows.
pub const PAGE_LENGTH: u32 = 24;

/// List pages reach this far; what is older is in the archive by day.
pub const LAST_PAGE: u16 = 400;

impl PublicRequest {
    pub fn of(wanted: Wanted) -> PublicRequest {
        PublicRequest { wanted, form: Form::Html, at: None }
    }
}

/// One story more than a page holds, to know whether another page follows.
pub fn slice(page: u16) -> Slice {
    Slice { offset: u32::from(page.max(1) - 1) * PAGE_LENGTH, limit: PAGE_LENGTH + 1, between: None }
}
