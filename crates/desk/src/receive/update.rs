//! A newer version of an item that has become a story: a further revision, published if the item may be; or its end.

use super::arrive::too_large;
use super::compose::{Shown, compose};
use super::decided::{Decided, ITEM};
use super::fate::{self, Fate, Showing, judge};
use super::ours::Ours;
use super::standing::{is_sent_again, version_to_mark};
use super::{Desking, Outcome, Received};
use crate::act::{Object, act};
use crate::desk::Done;
use crate::error::{DeskError, Result};
use crate::four_eyes;
use crate::publish::{put_out, ready};
use crate::references;
use crate::resolve::Resolver;
use crate::schedule::take_off;
use crate::steps::{newest, put_back};
use crate::unpublish::withdraw;
use jiff::SignedDuration;
use newsroom::act::Deed;
use newsroom::appointment::Appointment;
use newsroom::language::Language;
use newsroom::story::{Revision, Story, Takedown};
use newsroom::workflow::{State, Verb};
use newsroom::{PictureId, Timestamp};
use store::{ImportMark, Tx};
use wire::{Complaint, Take};

/// A take that is newer than what is here of its item.
struct Newer<'a> {
    take: &'a Take,
    mark: &'a ImportMark,
    desking: &'a Desking,
}

/// What became of it.
struct Became {
    outcome: Outcome,
    pictures: Vec<(PictureId, String)>,
    change: i64,
}

impl Became {
    fn new(outcome: Outcome, change: i64) -> Became {
        Became { outcome, pictures: vec![], change }
    }

    fn refused(why: impl Into<String>) -> Became {
        Became::new(Outcome::Refused(why.into()), 0)
    }
}

pub(super) async fn update(
    tx: &mut Tx,
    take: Take,
    mut complaints: Vec<Complaint>,
    mark: &ImportMark,
    desking: &Desking,
    resolver: &mut Resolver,
) -> Result<Done<Received>> {
    let newer = Newer { take: &take, mark, desking };
    let became = match tx.story(mark.story).await? {
        None => Became::refused("the story it became is not there any more"),
        Some(story) => match permitted(&newer, &story) {
            Err(why) => Became::refused(why),
            Ok(Fate::Cancel) => cancel(tx, &newer, story, resolver).await?,
            Ok(Fate::Come(showing)) => revise(tx, &newer, story, showing, resolver, &mut complaints).await?,
        },
    };
    let Became { outcome, pictures, change } = became;
    Ok(Done { value: Received { uri: take.uri, story: Some(mark.story), outcome, complaints, pictures, filled: 0 }, change })
}

/// What shall become of it, or why nothing may.
fn permitted(newer: &Newer<'_>, story: &Story) -> Result<Fate, String> {
    let Newer { take, mark, desking } = newer;
    if story.state == State::TakenDown {
        return Err("the story it became was taken down and stays so".to_owned());
    }
    let fate = judge(take, is_sent_again(take, mark, desking.now), desking.now);
    // Nobody may miss a kill: whoever takes the story off the spike later must not publish it.
    if story.state == State::Spiked && fate != Fate::Cancel {
        return Err("the story it became is on the spike; take it off and send this version again if it shall be used".to_owned());
    }
    fate::refused(&fate, story, desking).map_or(Ok(fate), Err)
}

async fn revise(
    tx: &mut Tx,
    newer: &Newer<'_>,
    mut story: Story,
    showing: Showing,
    resolver: &mut Resolver,
    complaints: &mut Vec<Complaint>,
) -> Result<Became> {
    let Newer { take, desking, .. } = newer;
    let before = newest(tx, &story).await?;
    let ours = Ours::of(tx, &story, &before, desking).await?;
    if let Some(who) = &ours.wrote {
        return without_words(tx, newer, story, showing, who).await;
    }
    let Some(edition) = resolver.edition_called(&story.edition) else {
        return Ok(Became::refused("its edition is not there any more"));
    };
    let shown = tx.pictures(&references::shown(&before.content)).await?;
    let shown = Shown::all(tx, shown).await?;
    let mut composed = compose(take, &edition, &shown, resolver, tx, complaints).await?;
    ours.carry(&before.content, &mut composed.content);
    if let Some(why) = too_large(&composed.content) {
        return Ok(Became::refused(why));
    }
    tx.insert_pictures(&composed.pictures).await?;
    let decided = Decided::of(tx, &story).await?;
    let until = decided.embargo.max(fate::embargo(take));
    // One that stays keeps the clock it was set by.
    if until != story.embargo {
        story.hold(until.map(Appointment::from));
    }
    story.revision += 1;
    let since = since(take, &story, desking.now);
    let revision = Revision { story: story.id, number: story.revision, at: since, by: desking.actor.name.clone(), content: composed.content };
    tx.insert_revision(&revision).await?;
    let showing = decided.showing(&story, seen_by_another(tx, &story, showing, desking).await?);
    let (outcome, change) = match showing {
        Showing::Publish => publish(tx, newer, &mut story, &revision).await?,
        Showing::Keep { why, recall } => {
            let change = keep_back(tx, &mut story, &why, recall, newer).await?;
            (Outcome::Kept(why), change)
        }
    };
    put_back(tx, &mut story).await?;
    if desking.actor.person().is_some() {
        note(tx, &story, Deed::Receive, desking).await?;
    }
    put_mark(tx, newer).await?;
    Ok(Became { outcome, pictures: composed.files, change })
}

/// Where somebody has written, the newer version's words do not come. That readers are not to have the story yet, or no more, holds whosever words it has.
async fn without_words(tx: &mut Tx, newer: &Newer<'_>, mut story: Story, showing: Showing, who: &str) -> Result<Became> {
    let mut why = format!("`{who}` has worked on the story since; take over by hand what the new version brings");
    let mut change = 0;
    let stood = story.clone();
    let until = fate::embargo(newer.take);
    match showing {
        Showing::Publish => {
            let until = Decided::of(tx, &story).await?.embargo.max(until);
            if until < story.embargo {
                let said = "its agency's embargo is over";
                story.hold(until.map(Appointment::from));
                by_item(tx, newer, &story, if until.is_some() { Deed::Embargo } else { Deed::LiftEmbargo }, said).await?;
                why = format!("{said}; {why}");
            }
        }
        Showing::Keep { why: said, recall } => {
            if until > story.embargo {
                story.hold(until.map(Appointment::from));
                by_item(tx, newer, &story, Deed::Embargo, &said).await?;
            }
            if recall || story.scheduled < story.embargo {
                change = keep_back(tx, &mut story, &said, recall, newer).await?;
            }
            // Carried out once: what somebody here decides afterwards stands, however often it is sent.
            put_mark(tx, newer).await?;
            why = format!("{said}; {why}");
        }
    }
    if story != stood {
        put_back(tx, &mut story).await?;
    }
    Ok(Became::new(Outcome::Refused(why), change))
}

/// What a person sends in may be their own words: where a desk asks for four eyes, another lets them out. A program carries out what its agency decides.
async fn seen_by_another(tx: &mut Tx, story: &Story, showing: Showing, desking: &Desking) -> Result<Showing> {
    if desking.actor.person().is_none() || showing != Showing::Publish {
        return Ok(showing);
    }
    let desk = four_eyes::alone(tx, desking.actor.id(), story, true).await?;
    let keep = |desk| Showing::Keep { why: format!("the desk {desk} asks for four eyes; somebody else has to look at it and publish it"), recall: false };
    Ok(desk.map_or(showing, keep))
}

/// Readers see it, unless the checklist keeps it from them.
async fn publish(tx: &mut Tx, newer: &Newer<'_>, story: &mut Story, revision: &Revision) -> Result<(Outcome, i64)> {
    let Newer { take, desking, .. } = newer;
    match ready(story, revision, desking.now, tx, &desking.files).await {
        Ok(()) => {}
        Err(blocked @ DeskError::Blocked(_)) => return Ok((Outcome::Kept(blocked.to_string()), 0)),
        Err(other) => return Err(other),
    }
    let outcome = if story.state == State::Published { Outcome::Updated } else { Outcome::Published };
    if story.first_published.is_none() {
        story.first_published = Some(fate::instants(take, desking.now).0.min(revision.at));
    }
    story.state = story.after(Verb::Publish)?;
    Ok((outcome, put_out(tx, story, revision.at).await?))
}

/// From when readers see this version. It must be later than what they saw before.
fn since(take: &Take, story: &Story, now: Timestamp) -> Timestamp {
    let (_, version) = fate::instants(take, now);
    match story.last_published {
        Some(last) if version <= last => now.max(last + SignedDuration::from_millis(1)),
        _ => version,
    }
}

/// A schedule made for an older version does not hold for this one.
async fn keep_back(tx: &mut Tx, story: &mut Story, why: &str, recall: bool, newer: &Newer<'_>) -> Result<i64> {
    match story.state {
        State::Scheduled => take_off(tx, &newer.desking.actor, story, newer.desking.now).await.map(|()| 0),
        State::Published if recall => {
            story.state = story.after(Verb::Unpublish)?;
            let change = withdraw(tx, story).await?;
            by_item(tx, newer, story, Deed::Unpublish, why).await?;
            Ok(change)
        }
        _ => Ok(0),
    }
}

/// What an item did itself is in the story's own history, with its reason, and is no decision of anybody here.
async fn by_item(tx: &mut Tx, newer: &Newer<'_>, story: &Story, deed: Deed, why: &str) -> Result<()> {
    let mut detail = story.detail(deed);
    (detail[ITEM], detail["note"]) = (newer.take.uri.as_str().into(), why.into());
    Ok(tx.note_act(&act(&newer.desking.actor, newer.desking.now, deed, story.object(), detail)).await?)
}

async fn cancel(tx: &mut Tx, newer: &Newer<'_>, mut story: Story, resolver: &Resolver) -> Result<Became> {
    let desking = newer.desking;
    if story.state == State::Scheduled {
        take_off(tx, &desking.actor, &mut story, desking.now).await?;
    }
    let mut change = 0;
    // Whatever readers have had is taken down; the rest was never theirs, and whoever finds it here is told.
    if let Ok(down) = story.after(Verb::TakeDown) {
        let edition = resolver.edition_called(&story.edition);
        let notice = notice(edition.as_ref().map(|e| &e.language)).to_owned();
        (story.state, story.takedown) = (down, Some(Takedown { at: desking.now, notice }));
        change = withdraw(tx, &mut story).await?;
        note(tx, &story, Deed::TakeDown, desking).await?;
    } else {
        story.hold(fate::embargo(newer.take).map(Appointment::from));
        by_item(tx, newer, &story, Deed::Embargo, "its agency canceled it").await?;
    }
    put_back(tx, &mut story).await?;
    put_mark(tx, newer).await?;
    Ok(Became::new(Outcome::Withdrawn, change))
}

/// What a person did, and that readers see it no more, is in the story's own history, not only in the batch's.
pub(super) async fn note(tx: &mut Tx, story: &Story, deed: Deed, desking: &Desking) -> Result<()> {
    Ok(tx.note_act(&act(&desking.actor, desking.now, deed, story.object(), story.detail(deed))).await?)
}

/// What readers are told, in the edition's language.
fn notice(language: Option<&Language>) -> &'static str {
    match language.map(Language::primary) {
        Some("de") => "Diese Meldung wurde von der Agentur zurückgezogen.",
        Some("es") => "Esta noticia fue retirada por la agencia.",
        Some("fr") => "Cette dépêche a été annulée par l’agence.",
        Some("ar") => "سحبت الوكالة هذا الخبر.",
        Some("ru") => "Агентство отозвало это сообщение.",
        Some("zh") => "通讯社已撤回此稿件。",
        Some("hi") => "एजेंसी ने यह ख़बर वापस ले ली है।",
        _ => "This story was withdrawn by the agency.",
    }
}

async fn put_mark(tx: &mut Tx, newer: &Newer<'_>) -> Result<()> {
    let Newer { take, mark: before, desking } = newer;
    let version = version_to_mark(take, Some(before), desking.now);
    let mark = ImportMark { story: before.story, version, version_created: fate::made(take, desking.now) };
    Ok(tx.put_imported(&take.uri, &mark).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_of_the_site_is_told_in_its_own() {
        let words = concat!(env!("CARGO_MANIFEST_DIR"), "/../../themes/gazette/words");
        let mut told = std::collections::BTreeSet::new();
        for file in std::fs::read_dir(words).expect("the theme's words") {
            let path = file.expect("a file").path();
            let tag = path.file_stem().and_then(|stem| stem.to_str()).expect("a name");
            let language = Language::try_from(tag).expect("a tag");
            assert!(told.insert(notice(Some(&language))), "{tag}: add its notice to `notice` in desk/src/receive/update.rs");
        }
    }
}
