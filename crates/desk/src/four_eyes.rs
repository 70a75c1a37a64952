//! Four eyes: where a desk asks for them, nobody publishes what they alone have written.

use crate::act::Object;
use crate::actor::Actor;
use crate::error::{DeskError, Result};
use newsroom::act::Deed;
use newsroom::checklist::{Finding, Weight};
use newsroom::story::Story;
use std::collections::{BTreeMap, BTreeSet};
use store::Reader;

/// Refuses where the desk asks for another than the author.
pub(crate) async fn check(reader: &mut Reader, actor: &Actor, story: &Story) -> Result<()> {
    finding(reader, actor, story).await?.map_or(Ok(()), |finding| Err(DeskError::Blocked(vec![finding])))
}

/// What stands in the way of this person, if it is that.
pub(crate) async fn finding(reader: &mut Reader, actor: &Actor, story: &Story) -> Result<Option<Finding>> {
    let Some(name) = alone(reader, actor, story, false).await? else { return Ok(None) };
    let message = format!("on the desk {name} nobody publishes what they alone have written; ask somebody else to look at it and publish it");
    Ok(Some(Finding { weight: Weight::Blocks, code: "four-eyes", place: "four_eyes".to_owned(), message, facts: BTreeMap::from([("desk", name)]) }))
}

/// The desk that asks for four eyes, if nobody but this one has written the story; `writes`: they are writing in it just now. Judged by who it was,
/// not by their name, which everybody chooses. The house itself is nobody's eyes; an agency is.
pub(crate) async fn alone(reader: &mut Reader, actor: &Actor, story: &Story, writes: bool) -> Result<Option<String>> {
    let Some(assignment) = reader.assignment(story.id).await? else { return Ok(None) };
    let Some(desk) = reader.desk(&assignment.value.desk).await?.filter(|desk| desk.value.four_eyes) else { return Ok(None) };
    let acts = reader.acts_of(&story.object()).await?;
    let writers: BTreeSet<String> = acts.into_iter().filter(|kept| matches!(kept.act.deed, Deed::Create | Deed::Revise)).map(|kept| kept.act.who).collect();
    let me = behind(reader, actor.id()).await?;
    let (mut mine, mut others) = (writes, false);
    for who in writers {
        let who = behind(reader, who).await?;
        mine |= who == me;
        others |= who != me && who != Actor::house().id();
    }
    Ok((mine && !others && story.uri.is_none()).then_some(desk.value.name))
}

/// Behind a token stands whoever made it.
async fn behind(reader: &mut Reader, who: String) -> Result<String> {
    let Some(id) = who.strip_prefix("token/") else { return Ok(who) };
    let maker = reader.tokens().await?.into_iter().find(|token| token.id == id).and_then(|token| token.maker);
    Ok(maker.map_or(who, |maker| format!("person/{maker}")))
}
