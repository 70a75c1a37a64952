//! What a window is told besides the text: how the story stands, and what its person may do there.

use super::Why;
use axum::body::Bytes;
use cowrite::frame;
use serde::Serialize;
use serde_json::json;

#[derive(Debug, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Notice {
    Version {
        version: i64,
        revision: i64,
    },
    /// The text is safe, but no revision can be made of it as it stands.
    Refused {
        place: String,
        message: String,
    },
    Readonly,
    Writable,
    /// How large the next frame is.
    Coming {
        bytes: usize,
    },
    Closed {
        why: &'static str,
    },
}

impl Notice {
    pub fn closed(why: Why) -> Notice {
        Notice::Closed { why: why.name() }
    }

    pub fn frame(&self) -> Bytes {
        frame::notice(&json!(self)).into()
    }
}
