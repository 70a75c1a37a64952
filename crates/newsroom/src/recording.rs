//! The sound or film of an episode.

use serde::{Deserialize, Serialize};

/// The kinds of recording we take: the type, and the ending of the file's name.
pub const KINDS: [(&str, &str); 9] = [
    ("audio/mp4", "m4a"),
    ("video/mp4", "mp4"),
    ("audio/wav", "wav"),
    ("audio/ogg", "ogg"),
    ("video/ogg", "ogv"),
    ("audio/flac", "flac"),
    ("video/webm", "webm"),
    ("audio/aac", "aac"),
    ("audio/mpeg", "mp3"),
];

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

impl Recording {
    /// The type that a file of this name has, if it is a recording's.
    pub fn type_of(file: &str) -> Option<&'static str> {
        let (_, ending) = file.split_once('.')?;
        KINDS.iter().find(|(_, known)| *known == ending).map(|(media_type, _)| *media_type)
    }
}
