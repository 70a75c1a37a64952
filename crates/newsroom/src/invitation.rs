//! Invitations: a link that makes somebody one of the house, or lets one of the house in again who has lost their keys.

use crate::permission::Grant;
use crate::{PersonId, Timestamp};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Invitation {
    /// Small letters.
    pub email: String,
    /// As the inviter knows them; they may write it otherwise.
    #[serde(default)]
    pub name: String,
    pub grants: Vec<Grant>,
    /// The name of whoever invites.
    pub by: String,
    /// Who that is, as the log of acts names them. Empty: from before it was kept, and good for nothing.
    #[serde(default)]
    pub maker: String,
    /// Somebody who has an account already and gets new keys to it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub person: Option<PersonId>,
    pub created: Timestamp,
}
