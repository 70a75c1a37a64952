//! People: who works in the newsroom, and what each was granted where.

use crate::language::Language;
use crate::permission::Grant;
use crate::{PersonId, Timestamp};
use serde::{Deserialize, Serialize};

/// Somebody with an account. How they prove who they are is kept apart from who they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    pub id: PersonId,
    /// Small letters; unique in the house.
    pub email: String,
    /// As printed: `Ines Albrandt`.
    pub name: String,
    /// What they sign with: `ia`.
    pub initials: String,
    /// The language the studio speaks to them.
    pub language: Language,
    pub grants: Vec<Grant>,
    /// Somebody who has left keeps their name under what they did, and opens no door.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub left: Option<Timestamp>,
    pub created: Timestamp,
}
