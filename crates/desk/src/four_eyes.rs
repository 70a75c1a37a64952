//! Four eyes: where a desk asks for them, nobody publishes what they alone have written.

use crate::actor::Actor;
use crate::error::{DeskError, Result};
use newsroom::checklist::{Finding, Weight};
use newsroom::story::Story;
use std::collections::BTreeMap;
use store::Reader;

/// Refuses where the desk asks for another than the author.
pub(crate) async fn check(reader: &mut Reader, actor: &Actor, story: &Story) -> Result<()> {
    finding(reader, actor, story).await?.map_or(Ok(()), |finding| Err(DeskError::Blocked(vec![finding])))
}

/// What stands in the way of this person, if it is that.
pub(crate) async fn finding(reader: &mut Reader, actor: &Actor, story: &Story) -> Result<Option<Finding>> {
    let Some(assignment) = reader.assignment(story.id).await? else { return Ok(None) };
    let key = assignment.value.desk;
    let Some(desk) = reader.desk(&key).await?.filter(|desk| desk.value.four_eyes) else { return Ok(None) };
    let alone = reader.revisions(story.id).await?.iter().all(|(_, _, by)| *by == actor.name);
    let name = desk.value.name;
    let message = format!("on the desk {name} nobody publishes what they alone have written; ask somebody else to look at it and publish it");
    let finding = || Finding { weight: Weight::Blocks, code: "four-eyes", place: "four_eyes".to_owned(), message, facts: BTreeMap::from([("desk", name)]) };
    Ok(alone.then(finding))
}
