//! Typesetting: pages as HTML by a theme, and everything that is written for machines: feeds, sitemaps, structured data.

mod assets;
pub mod atom;
mod bands;
mod check;
pub mod elsewhere;
mod escape;
mod feed_head;
pub mod fixture;
mod head;
mod hosts;
mod html;
mod instant;
pub mod json_feed;
pub mod jsonld;
pub mod ninjs;
mod pictures;
pub mod podcast;
pub mod prose;
mod renditions;
pub mod robots;
pub mod rss;
mod runs;
mod sheet;
pub mod sitemap;
mod stay;
mod strips;
pub mod text;
mod theme;
mod when;
mod words;
mod xml;

pub use assets::{Asset, asset, inline_script_hashes};
pub use check::{Checked, check};
pub use hosts::Hosts;
pub use html::{Typeset, TypesetError, Typesetter};
pub use theme::{Fault, ThemePlace};
