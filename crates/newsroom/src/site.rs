//! The site's own settings: its name, its colours, its default edition. No template is needed to change them.

use crate::edition::EditionCode;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Site {
    pub name: String,
    pub default_edition: EditionCode,
    /// Editions in the order of "More sites".
    pub editions: Vec<EditionCode>,
    #[serde(default)]
    pub colours: Colours,
    /// An SVG logo's file name under `/media/`; without one the house mark is drawn.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<String>,
}

/// The four brand colours (DESIGN: the BRAND block). Each is `#rrggbb`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Colours {
    pub brand: Colour,
    pub brand_deep: Colour,
    pub on_brand: Colour,
    pub live: Colour,
}

impl Default for Colours {
    fn default() -> Colours {
        Colours { brand: Colour([0x0b, 0x55, 0x60]), brand_deep: Colour([0x08, 0x3c, 0x44]), on_brand: Colour([0xff; 3]), live: Colour([0xc0, 0x26, 0x1c]) }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Colour(pub [u8; 3]);

#[derive(Debug, thiserror::Error, PartialEq)]
pub enum ColourError {
    #[error("`{0}` is not a colour; write six hexadecimal digits after `#`, as in `#0b5560`")]
    Form(String),
    #[error("`{name}` {colour} on {ground} has a contrast of {ratio:.1} to 1; text needs 4.5 (WCAG 2.2, 1.4.3). Choose a darker or lighter one")]
    Contrast { name: &'static str, colour: String, ground: String, ratio: f64 },
}

impl Colour {
    /// Relative luminance, 0 to 1 (WCAG 2.2).
    fn luminance(self) -> f64 {
        let [r, g, b] = self.0.map(|c| {
            let c = f64::from(c) / 255.0;
            if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        });
        0.2126 * r + 0.7152 * g + 0.0722 * b
    }

    /// Contrast ratio of two colours, 1 to 21 (WCAG 2.2).
    pub fn contrast(self, other: Colour) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }
}

impl Colours {
    /// Refuses colours that text would not be readable in.
    pub fn check(&self) -> Result<(), ColourError> {
        let paper = Colour([0xfc, 0xfb, 0xf8]);
        let pairs =
            [("brand", self.brand, paper), ("live", self.live, paper), ("on_brand", self.on_brand, self.brand), ("on_brand", self.on_brand, self.brand_deep)];
        for (name, colour, ground) in pairs {
            let ratio = colour.contrast(ground);
            if ratio < 4.5 {
                return Err(ColourError::Contrast { name, colour: colour.into(), ground: ground.into(), ratio });
            }
        }
        Ok(())
    }
}

impl TryFrom<String> for Colour {
    type Error = ColourError;

    fn try_from(text: String) -> Result<Self, ColourError> {
        let digits = text.strip_prefix('#').filter(|d| d.len() == 6 && d.bytes().all(|b| b.is_ascii_hexdigit()));
        let number = digits.and_then(|d| u32::from_str_radix(d, 16).ok());
        let [_, r, g, b] = number.ok_or_else(|| ColourError::Form(text.chars().take(40).collect()))?.to_be_bytes();
        Ok(Colour([r, g, b]))
    }
}

impl From<Colour> for String {
    fn from(Colour([r, g, b]): Colour) -> String {
        format!("#{r:02x}{g:02x}{b:02x}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_house_colours_are_readable_and_pale_ones_are_refused() {
        assert_eq!(Colours::default().check(), Ok(()));
        let pale = Colours { brand: Colour([0x9f, 0xd0, 0xd8]), ..Colours::default() };
        assert!(pale.check().is_err_and(|e| e.to_string().contains("4.5")));
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        assert!((Colour([0; 3]).contrast(Colour([255; 3])) - 21.0).abs() < 1e-9);
        assert!(Colour::try_from("red".to_owned()).is_err());
    }
}
