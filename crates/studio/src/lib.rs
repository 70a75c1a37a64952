//! The studio: the newsroom over HTTP. Its page for browsers at `/`, and everything that page does as an API under `/api/v1`.
//!
//! Everything is made from one table of routes ([`routes`]): the router, who is let in, the OpenAPI document and the reference page.
//! Handlers are thin: they read the request, ask the desk, wait until readers see the change, and answer with what stands now.

#![recursion_limit = "256"]

mod acts;
mod admission;
mod answer;
mod assignments;
mod causes;
mod channels;
mod checklists;
mod checkpoints;
mod codes;
mod concepts;
mod cookie;
mod corrections;
mod desks;
mod door;
mod drafted;
mod drafts;
mod editions;
mod embargoes;
mod embed;
mod families;
mod filters;
mod focus;
mod front_presence;
mod front_previews;
mod fronts;
mod given;
mod headers;
mod histories;
mod invitations;
mod items;
mod listed;
mod lists;
mod mishap;
mod misread;
mod named;
mod openapi;
mod origin;
mod packing;
mod page;
mod passkeys;
mod passwords;
mod peer;
mod people;
mod pictures;
mod plain;
mod presence;
mod previews;
mod problem;
mod provider;
mod publications;
mod receipts;
mod recordings;
mod reference;
mod revisions;
mod room;
mod rooms;
mod route;
mod router;
mod routes;
mod schedules;
mod schema;
mod session;
mod sessions;
mod site;
mod stories;
mod studio;
mod supposing;
mod surfaces;
mod takedowns;
#[cfg(test)]
mod tests;
mod times;
mod tokens;
mod translations;
mod uploads;
mod version;
mod weight;
mod writing;

pub use door::{Door, Rules};
pub use front_presence::Presence;
pub use openapi::document as openapi;
pub use peer::Connected;
pub use provider::ProviderRules;
pub use reference::reference;
pub use rooms::Rooms;
pub use router::router;
pub use studio::{Parts, Studio};
pub use surfaces::{Readers, Told};
