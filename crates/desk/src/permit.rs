//! May they? Every verb asks here first, by the one table in `newsroom::permission`.

use crate::actor::Actor;
use crate::error::{DeskError, Result};
use newsroom::permission::{Action, Role, allows};

pub(crate) fn permit(actor: &Actor, action: Action) -> Result<()> {
    if allows(actor.role, action) { Ok(()) } else { Err(DeskError::NotPermitted { role: actor.role, what: action.name(), needs: action.from_role() }) }
}

/// To say that something was public at an earlier instant changes what readers are told of the past.
pub(crate) fn permit_backdating(actor: &Actor) -> Result<()> {
    if actor.role >= Role::EditionEditor {
        Ok(())
    } else {
        Err(DeskError::NotPermitted { role: actor.role, what: "enter something into the archive", needs: Role::EditionEditor })
    }
}
