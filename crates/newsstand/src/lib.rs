//! The newsstand: the public side over HTTP. It reads the press log and nothing else; no newsroom table is known here.
//!
//! A request is parsed into a [`pressed::PublicRequest`], the page is composed and typeset once, its finished bytes are kept
//! on the rack with the sources it was made from, and served until a run touches one of those or the clock changes its text.

mod asked;
mod file;
mod finished;
mod guard;
mod head;
mod headers;
mod host;
mod listener;
mod media;
mod metrics;
mod paced;
mod presses;
mod preview;
mod rack;
mod render;
mod shelf;
mod speak;
mod stand;
#[cfg(test)]
mod tests;
mod tls;

pub use file::{Kept, file};
pub use head::{Refusal, named};
pub use host::HostNames;
pub use listener::{Limits, ListenError, Listener, Peer};
pub use media::{Media, MediaFiles};
pub use paced::Paced;
pub use preview::{PreviewFiles, Previews};
pub use shelf::Shelf;
pub use stand::{Newsstand, Settings};
pub use tls::{TlsError, tls};
