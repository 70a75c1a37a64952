//! Four eyes: where a desk asks for them, nobody publishes words of their own that nobody else has seen.

use crate::act::Object;
use crate::error::{DeskError, Result};
use newsroom::StoryId;
use newsroom::act::{Act, Deed};
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
    let message = format!("on the desk {name} nobody publishes what was last written by them alone; ask somebody else to look at it and publish it");
    Ok(Some(Finding { weight: Weight::Blocks, code: "four-eyes", place: "four_eyes".to_owned(), message, facts: BTreeMap::from([("desk", name)]) }))
}

/// The desk that asks for four eyes, if this one has written in the story and nobody else has written in it or let it out since; `writes`: they are
/// writing in it just now. Judged by who it was, not by their name, which everybody chooses. Neither the house itself nor its clock has eyes.
pub(crate) async fn alone(reader: &mut Reader, who: String, story: &Story, writes: bool) -> Result<Option<String>> {
    let asking: Vec<_> = reader.desks().await?.into_iter().map(|desk| desk.value).filter(|desk| desk.four_eyes).collect();
    if asking.is_empty() {
        return Ok(None);
    }
    let acts = reader.acts_of(&story.object()).await?;
    let me = behind(reader, who).await?;
    let bound = bound_by(reader, &me, story, &acts).await?;
    let Some(desk) = asking.into_iter().find(|desk| bound.contains(desk.key.as_str())) else { return Ok(None) };
    let mut unseen = false;
    for KeptAct { act, .. } in acts.into_iter().filter(|kept| looks(kept.act.deed) && has_eyes(&kept.act.who)) {
        let (wrote, together) = (writes_in(act.deed), together(&act));
        let mine = behind(reader, act.who).await? == me;
        unseen = if mine { !together && (wrote || unseen) } else { false };
    }
    Ok((writes || unseen).then_some(desk.name))
}

/// Whether more than one has written in a story.
pub(crate) async fn several_wrote(reader: &mut Reader, story: &Story) -> Result<bool> {
    let mut writers = BTreeSet::new();
    for KeptAct { act, .. } in reader.acts_of(&story.object()).await?.into_iter().filter(|kept| writes_in(kept.act.deed)) {
        if together(&act) {
            return Ok(true);
        }
        if has_eyes(&act.who) {
            writers.insert(behind(reader, act.who).await?);
        }
    }
    Ok(writers.len() > 1)
}

/// A story tells of what it received where a person sent it.
fn writes_in(deed: Deed) -> bool {
    matches!(deed, Deed::Create | Deed::Revise | Deed::Receive)
}

/// What nobody does with a text that they have not seen.
fn looks(deed: Deed) -> bool {
    writes_in(deed) || matches!(deed, Deed::Publish | Deed::Schedule | Deed::Correct)
}

/// Whether it was one of those who work here, or a program of theirs.
fn has_eyes(who: &str) -> bool {
    !matches!(who, "house" | "clock" | "unknown")
}

/// Whether several had a part in a text that was written in one room. The act names the last of them.
fn together(act: &Act) -> bool {
    act.detail["writers"].as_u64().is_some_and(|writers| writers > 1)
}

/// The desks whose rule holds for a story: where it stands, where the story stands that it translates, and wherever the same person has taken it
/// away from: nobody leaves a rule behind by carrying the story to another desk, or by letting a translation stand alone.
async fn bound_by(reader: &mut Reader, me: &str, story: &Story, acts: &[KeptAct]) -> Result<BTreeSet<String>> {
    let mut stories = BTreeSet::from([story.id]);
    stories.extend(story.translated_from.map(|base| base.story));
    let mut translated: Option<StoryId> = None;
    for kept in acts.iter().filter(|kept| matches!(kept.act.deed, Deed::Create | Deed::LinkTranslation | Deed::StandAlone)) {
        let left = std::mem::replace(&mut translated, kept.act.detail["from"].as_i64().map(StoryId)).filter(|left| translated != Some(*left));
        if left.is_some() && behind(reader, kept.act.who.clone()).await? == me {
            stories.extend(left);
        }
    }
    let mut desks = BTreeSet::new();
    for id in stories {
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
