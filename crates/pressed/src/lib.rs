//! The published contract between newsroom and readers: records in a log of runs, how they are read now or as they stood,
//! and the pages that are composed from them. Everything a reader may ask for goes through here; nothing here knows a database.

pub mod address;
pub mod card;
pub mod feed;
pub mod frame;
pub mod key;
pub mod log;
pub mod page;
pub mod record;
pub mod request;
pub mod sitemap;
pub mod supposed;
pub mod view;

pub use log::PressLog;
pub use page::Page;
pub use request::PublicRequest;
pub use supposed::Supposed;
pub use view::View;
