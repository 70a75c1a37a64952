//! Pictures: the asset with its words and rights, and the figure that shows it in a story.

use crate::PictureId;
use serde::{Deserialize, Serialize};

/// A picture in the house. Alternative text, caption and credit are three things and stay apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Picture {
    pub id: PictureId,
    /// What a reader who cannot see the picture needs to know.
    #[serde(default)]
    pub alt: String,
    #[serde(default)]
    pub caption: String,
    /// Who made it, and through whom: `Ines Albrandt/Nordwire`.
    #[serde(default)]
    pub credit: String,
    pub rights: Rights,
    /// Width and height of the original in pixels; zero while no file has come.
    #[serde(default)]
    pub width: u32,
    #[serde(default)]
    pub height: u32,
    /// The point no crop may lose, in thousandths of width and height.
    #[serde(default = "Focus::centre")]
    pub focus: Focus,
    /// What readers get, smallest first. Empty when we hold the words of a picture but not its file.
    #[serde(default)]
    pub renditions: Vec<Rendition>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Focus {
    pub x: u16,
    pub y: u16,
}

impl Focus {
    pub fn centre() -> Focus {
        Focus { x: 500, y: 500 }
    }
}

/// Whether we may show it. `Unknown` blocks publishing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rights {
    Own,
    Agency,
    Licensed,
    Public,
    Unknown,
}

/// One size and format of a picture.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rendition {
    /// The file's name under `/media/`, made from its content.
    pub file: String,
    pub width: u32,
    pub height: u32,
    /// Size in bytes.
    pub bytes: u32,
}

/// A picture as one story shows it. Words given here win over the asset's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    pub picture: PictureId,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alt: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub caption: Option<String>,
}

impl Figure {
    pub fn of(picture: PictureId) -> Figure {
        Figure { picture, alt: None, caption: None }
    }

    pub fn alt<'a>(&'a self, asset: &'a Picture) -> &'a str {
        self.alt.as_deref().unwrap_or(&asset.alt)
    }

    pub fn caption<'a>(&'a self, asset: &'a Picture) -> &'a str {
        self.caption.as_deref().unwrap_or(&asset.caption)
    }
}
