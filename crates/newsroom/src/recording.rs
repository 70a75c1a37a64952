//! The sound or film of an episode.

use serde::{Deserialize, Serialize};

/// A file a reader can play or download. Its kind follows from the story's kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recording {
    /// The file's name under `/media/`, made from its content.
    pub file: String,
    /// Its type, such as `audio/mpeg`.
    pub media_type: String,
    /// Size in bytes.
    pub bytes: u64,
    /// Length in seconds.
    pub seconds: u32,
}
