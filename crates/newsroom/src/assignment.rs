//! An assignment: on which desk a story is worked on, how far it is, by whom and until when.

use crate::desk::DeskKey;
use crate::{PersonId, Timestamp};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    pub desk: DeskKey,
    /// One of the desk's stages.
    pub stage: String,
    /// Who works on it; it is their own.
    #[serde(default)]
    pub people: Vec<PersonId>,
    /// When it has to be ready.
    #[serde(default)]
    pub due: Option<Timestamp>,
    /// What to know before beginning.
    #[serde(default)]
    pub note: String,
}
