//! Where a story stands: its edition, the desk it is assigned to, and whether it is one's own. What may be done with it is decided by that.

use crate::actor::Actor;
use crate::error::{DeskError, Result};
use crate::listing::owner;
use crate::permit::not_permitted;
use newsroom::permission::{Action, Place, Reach, allows, reach};
use newsroom::story::Story;
use store::{Reader, SeenBy};

/// Own is what somebody began or is assigned to.
pub(crate) async fn place_of(reader: &mut Reader, actor: &Actor, story: &Story) -> Result<Place> {
    let assignment = reader.assignment(story.id).await?.map(|assignment| assignment.value);
    let assigned = actor.person().is_some_and(|me| assignment.as_ref().is_some_and(|assignment| assignment.people.contains(&me)));
    let own = assigned || reader.begun_by(story.id).await?.is_some_and(|who| who == actor.key());
    Ok(Place { edition: Some(story.edition.clone()), desk: assignment.map(|assignment| assignment.desk), own })
}

/// May they, with this story? Who may not even read it is told what is told of a story that does not exist.
pub(crate) async fn permit_story(reader: &mut Reader, actor: &Actor, action: Action, story: &Story) -> Result<()> {
    // Most may by the edition alone, and knowing more of a place never takes anything away.
    if allows(&actor.grants, action, &Place::edition(&story.edition)) {
        return Ok(());
    }
    let place = place_of(reader, actor, story).await?;
    match (allows(&actor.grants, action, &place), allows(&actor.grants, Action::ReadStories, &place)) {
        (true, _) => Ok(()),
        (false, true) => Err(not_permitted(actor, action)),
        (false, false) if action == Action::ReadStories && translates(reader, actor, story).await? => Ok(()),
        (false, false) => Err(DeskError::Missing(format!("story {}", story.id))),
    }
}

/// Whether they may read a translation of it: whoever was given that one to write must see what it says.
async fn translates(reader: &mut Reader, actor: &Actor, source: &Story) -> Result<bool> {
    for story in reader.family(source.family).await? {
        if story.translated_from.is_some_and(|base| base.story == source.id) && may_read(reader, actor, &story).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether they may read it.
pub(crate) async fn may_read(reader: &mut Reader, actor: &Actor, story: &Story) -> Result<bool> {
    Ok(allows(&actor.grants, Action::ReadStories, &place_of(reader, actor, story).await?))
}

/// What a list shows somebody; `None` is everything.
pub(crate) fn seen_by(actor: &Actor) -> Option<SeenBy> {
    match reach(&actor.grants, Action::ReadStories) {
        Reach::House => None,
        Reach::Places { editions, desks, own } => Some(SeenBy { editions, desks, own: own.then(|| owner(actor)) }),
    }
}
