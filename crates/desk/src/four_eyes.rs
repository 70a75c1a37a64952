//! Four eyes: where a desk asks for them, nobody publishes what they alone have written.

use crate::act::Object;
use crate::actor::Actor;
use crate::error::{DeskError, Result};
use newsroom::act::Deed;
use newsroom::checklist::{Finding, Weight};
use newsroom::story::Story;
use std::collections::{BTreeMap, BTreeSet};
use store::{KeptAct, Reader};

/// Refuses where a desk asks for another than the author. `who` lets it out, as the log of acts names them.
pub(crate) async fn check(reader: &mut Reader, who: String, story: &Story) -> Result<()> {
    finding(reader, who, story).await?.map_or(Ok(()), |finding| Err(DeskError::Blocked(vec![finding])))
}

/// What stands in the way of this person, if it is that.
pub(crate) async fn finding(reader: &mut Reader, who: String, story: &Story) -> Result<Option<Finding>> {
    let Some(name) = alone(reader, who, story, false).await? else { return Ok(None) };
    let message = format!("on the desk {name} nobody publishes what they alone have written; ask somebody else to look at it and publish it");
    Ok(Some(Finding { weight: Weight::Blocks, code: "four-eyes", place: "four_eyes".to_owned(), message, facts: BTreeMap::from([("desk", name)]) }))
}

/// The desk that asks for four eyes, if nobody but this one has written the story; `writes`: they are writing in it just now. Judged by who it was,
/// not by their name, which everybody chooses. The house itself is nobody's eyes; an agency is.
pub(crate) async fn alone(reader: &mut Reader, who: String, story: &Story, writes: bool) -> Result<Option<String>> {
    let asking: Vec<_> = reader.desks().await?.into_iter().map(|desk| desk.value).filter(|desk| desk.four_eyes).collect();
    if asking.is_empty() {
        return Ok(None);
    }
    let acts = reader.acts_of(&story.object()).await?;
    let me = behind(reader, who).await?;
    let bound = bound_by(reader, &me, story, &acts).await?;
    let Some(desk) = asking.into_iter().find(|desk| bound.contains(desk.key.as_str())) else { return Ok(None) };
    let writers: BTreeSet<String> = acts.into_iter().filter(|kept| matches!(kept.act.deed, Deed::Create | Deed::Revise)).map(|kept| kept.act.who).collect();
    let (mut mine, mut others) = (writes, false);
    for who in writers {
        let who = behind(reader, who).await?;
        mine |= who == me;
        others |= who != me && who != Actor::house().id();
    }
    Ok((mine && !others && story.uri.is_none()).then_some(desk.name))
}

/// The desks whose rule holds for a story: where it stands, where the story stands that it translates, and wherever the same person has taken it
/// away from: nobody leaves a rule behind by carrying the story to another desk.
async fn bound_by(reader: &mut Reader, me: &str, story: &Story, acts: &[KeptAct]) -> Result<BTreeSet<String>> {
    let mut desks = BTreeSet::new();
    for id in [Some(story.id), story.translated_from.map(|base| base.story)].into_iter().flatten() {
        desks.extend(reader.assignment(id).await?.map(|assignment| assignment.value.desk.to_string()));
    }
    let mut stood: Option<String> = None;
    for kept in acts.iter().filter(|kept| kept.act.deed == Deed::Assign) {
        let Some(desk) = kept.act.detail["desk"].as_str().map(str::to_owned) else { continue };
        let left = stood.replace(desk.clone()).filter(|left| *left != desk);
        if left.is_some() && behind(reader, kept.act.who.clone()).await? == me {
            desks.extend(left);
        }
    }
    Ok(desks)
}

/// Behind a token stands whoever made it.
async fn behind(reader: &mut Reader, who: String) -> Result<String> {
    let Some(id) = who.strip_prefix("token/") else { return Ok(who) };
    let maker = reader.tokens().await?.into_iter().find(|token| token.id == id).and_then(|token| token.maker);
    Ok(maker.map_or(who, |maker| format!("person/{maker}")))
}
