//! May they? Every verb asks here first, by the one table in `newsroom::permission`.

use crate::actor::Actor;
use crate::error::{DeskError, Result};
use newsroom::permission::{Action, Place, allows, allows_somewhere};

/// Before it is known what is asked about.
pub(crate) fn permit_somewhere(actor: &Actor, action: Action) -> Result<()> {
    if allows_somewhere(&actor.grants, action) { Ok(()) } else { Err(not_permitted(actor, action)) }
}

/// With one thing, where that stands.
pub(crate) fn permit_at(actor: &Actor, action: Action, place: &Place) -> Result<()> {
    if allows(&actor.grants, action, place) { Ok(()) } else { Err(not_permitted(actor, action)) }
}

/// With what belongs to the whole house.
pub(crate) fn permit(actor: &Actor, action: Action) -> Result<()> {
    permit_at(actor, action, &Place::default())
}

pub(crate) fn not_permitted(actor: &Actor, action: Action) -> DeskError {
    DeskError::NotPermitted { role: actor.role(), what: action.name(), needs: action.from_role() }
}
