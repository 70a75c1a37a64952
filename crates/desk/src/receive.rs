//! Receive: takes from the wires become stories, or further revisions of those they became before. Asked twice, it does nothing twice:
//! an item is known by its uri, and of its versions only a newer one counts.

mod arrive;
mod compose;
mod decided;
mod fate;
mod lacking;
mod ours;
mod standing;
mod update;

use crate::act::act;
use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::permit::permit_somewhere;
use crate::resolve::Resolver;
use newsroom::act::Deed;
use newsroom::edition::EditionCode;
use newsroom::permission::{Action, Place, allows};
use newsroom::story::{Revision, Story};
use newsroom::workflow::State;
use newsroom::{PictureId, StoryId, Timestamp};
use serde_json::{Value, json};
use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::sync::Arc;
use store::{Blobs, Change, ImportMark, Tx};
use tokio::sync::Mutex;
use wire::take::PubStatus;
use wire::{Complaint, Take};

/// One import, however many batches it takes. It remembers what it has looked up.
#[derive(Clone)]
pub struct Reception {
    /// For items in a language that no edition has.
    default: Option<EditionCode>,
    resolver: Arc<Mutex<Option<Resolver>>>,
}

impl Reception {
    pub fn new(default: Option<EditionCode>) -> Reception {
        Reception { default, resolver: Arc::default() }
    }
}

/// What became of a take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    pub uri: String,
    pub story: Option<StoryId>,
    pub outcome: Outcome,
    pub complaints: Vec<Complaint>,
    /// Pictures of which the words alone are kept, and where the item says their files are.
    pub pictures: Vec<(PictureId, String)>,
    /// Pictures of a version that was here already whose files have come only now.
    pub filled: usize,
}

/// What could come of a take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    Nothing,
    /// It is here, and lacks a file.
    Files,
    All,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Readers see it.
    Published,
    /// Readers see its newer version.
    Updated,
    /// It is in the house but not out, and why.
    Kept(String),
    /// This version is here already.
    Unchanged,
    /// A newer version is here already.
    Older,
    /// Its agency has canceled it, and readers do not see it any more.
    Withdrawn,
    /// Nothing was kept of it, and why.
    Refused(String),
}

/// What holds for all takes of a batch.
struct Desking {
    actor: Actor,
    now: Timestamp,
    files: Blobs,
}

impl Desking {
    fn may(&self, action: Action, edition: &EditionCode) -> bool {
        // What they send in is theirs, as what they begin is.
        allows(&self.actor.grants, action, &Place { own: true, ..Place::edition(edition) })
    }
}

impl Desk {
    /// Takes in a batch, all in one transaction. The answers are in the order of the takes.
    pub async fn receive(&self, actor: &Actor, takes: Vec<(Take, Vec<Complaint>)>, reception: &Reception) -> Result<Done<Vec<Received>>> {
        // An item keeps every older one of its URI out, and its receipt tells of the story it met: that is for whoever may publish, here and in its edition.
        permit_somewhere(actor, Action::Publish)?;
        let desking = Desking { actor: actor.clone(), now: self.now(), files: self.store.blobs().clone() };
        let reception = reception.clone();
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let mut kept = reception.resolver.lock().await;
                    let mut resolver = match kept.take() {
                        Some(resolver) => resolver,
                        None => Resolver::start(reception.default.clone(), tx).await?,
                    };
                    let done = all(tx, takes, &desking, &mut resolver).await?;
                    if tx.has_written() {
                        tx.note_act(&act(&desking.actor, desking.now, Deed::Receive, "items", told(&done.value))).await?;
                    }
                    // Only now: what a transaction that failed has looked up or made is not there.
                    *kept = Some(resolver);
                    Ok::<_, DeskError>(done)
                })
            })
            .await
    }

    /// Of each take what could come of it, so that no picture is developed for one that is here as a whole, was taken down or is on the spike.
    pub async fn expects(&self, takes: &[&Take]) -> Result<Vec<Expected>> {
        let mut reader = self.store.read().await?;
        let uris: Vec<&str> = takes.iter().map(|take| take.uri.as_str()).collect();
        let known = reader.imported_many(&uris).await?;
        let stories: Vec<StoryId> = known.values().map(|mark| mark.story).collect();
        let stories = if stories.is_empty() { vec![] } else { reader.stories_by_id(&stories).await? };
        let open = |mark: &ImportMark| stories.iter().any(|story| story.id == mark.story && !matches!(story.state, State::TakenDown | State::Spiked));
        let now = self.now();
        let order = |take: &Take| match known.get(&take.uri) {
            None => Some(Ordering::Greater),
            Some(mark) => open(mark).then(|| standing::order(take, mark, now)),
        };
        let again = |take: &&&Take| order(take) == Some(Ordering::Equal) && !take.pictures.is_empty();
        let again: Vec<StoryId> = takes.iter().filter(again).filter_map(|take| known.get(&take.uri)).map(|mark| mark.story).collect();
        let lacking = lacking::Lacking::of(&again, &mut reader).await?;
        let expected = |take: &Take| match (take.status, order(take)) {
            (PubStatus::Canceled, _) => Expected::Nothing,
            (_, Some(Ordering::Greater)) => Expected::All,
            (_, Some(Ordering::Equal)) if known.get(&take.uri).is_some_and(|mark| lacking.wants(mark.story, take)) => Expected::Files,
            _ => Expected::Nothing,
        };
        Ok(takes.iter().map(|take| expected(take)).collect())
    }
}

/// Goes through the batch in waves in which no item stands twice, so that a wave can be written in bulk.
async fn all(tx: &mut Tx, takes: Vec<(Take, Vec<Complaint>)>, desking: &Desking, resolver: &mut Resolver) -> Result<Done<Vec<Received>>> {
    let mut answers: Vec<Option<Received>> = takes.iter().map(|_| None).collect();
    let mut left: Vec<(usize, (Take, Vec<Complaint>))> = takes.into_iter().enumerate().collect();
    let mut change = 0;
    while !left.is_empty() {
        let mut uris = BTreeSet::new();
        let (wave, later): (Vec<_>, Vec<_>) = left.into_iter().partition(|(_, (take, _))| uris.insert(take.uri.clone()));
        change = change.max(one_wave(tx, wave, &mut answers, desking, resolver).await?);
        left = later;
    }
    Ok(Done { value: answers.into_iter().flatten().collect(), change })
}

/// What became of a batch, in numbers: one act holds for all of it.
fn told(received: &[Received]) -> Value {
    let became = |is: fn(&Outcome) -> bool| received.iter().filter(|r| is(&r.outcome)).count();
    let stories = || received.iter().filter_map(|r| r.story);
    json!({
        "items": received.len(),
        "published": became(|o| matches!(o, Outcome::Published | Outcome::Updated)),
        "kept": became(|o| matches!(o, Outcome::Kept(_))),
        "withdrawn": became(|o| matches!(o, Outcome::Withdrawn)),
        "refused": became(|o| matches!(o, Outcome::Refused(_))),
        "filled": received.iter().map(|r| r.filled).sum::<usize>(),
        "from": stories().min(),
        "to": stories().max(),
    })
}

/// What a wave writes at its end.
#[derive(Default)]
struct Wave {
    stories: Vec<(Story, Revision)>,
    pictures: Vec<newsroom::picture::Picture>,
    marks: Vec<(String, ImportMark)>,
    changes: Vec<(Change, Option<Timestamp>)>,
}

async fn one_wave(
    tx: &mut Tx,
    takes: Vec<(usize, (Take, Vec<Complaint>))>,
    answers: &mut [Option<Received>],
    desking: &Desking,
    resolver: &mut Resolver,
) -> Result<i64> {
    let uris: Vec<&str> = takes.iter().map(|(_, (take, _))| take.uri.as_str()).collect();
    let known = tx.imported_many(&uris).await?;
    let ids: Vec<StoryId> = known.values().map(|mark| mark.story).collect();
    let stories = if ids.is_empty() { vec![] } else { tx.stories_by_id(&ids).await? };
    // Whoever may not publish where it is gets to know nothing of it.
    let closed: BTreeSet<StoryId> = stories.iter().filter(|story| !desking.may(Action::Publish, &story.edition)).map(|story| story.id).collect();
    let mut wave = Wave::default();
    let mut change = 0;
    for (i, (take, complaints)) in takes {
        let received = match known.get(&take.uri) {
            None => arrive::arrive(tx, take, complaints, desking, resolver, &mut wave).await?,
            Some(mark) if closed.contains(&mark.story) => {
                let outcome = Outcome::Refused("it is of an edition in which you may not publish".to_owned());
                Received { uri: take.uri, story: None, outcome, complaints, pictures: vec![], filled: 0 }
            }
            Some(mark) => match standing::order(&take, mark, desking.now) {
                Ordering::Greater => {
                    let done = update::update(tx, take, complaints, mark, desking, resolver).await?;
                    change = change.max(done.change);
                    done.value
                }
                Ordering::Equal => {
                    let filled = lacking::fill(tx, &take, mark, desking).await?;
                    change = change.max(filled.change);
                    Received { uri: take.uri, story: Some(mark.story), outcome: Outcome::Unchanged, complaints, pictures: vec![], filled: filled.value }
                }
                Ordering::Less => {
                    let outcome = if take.status == PubStatus::Usable { Outcome::Older } else { Outcome::Refused(passed_over(&take)) };
                    Received { uri: take.uri, story: Some(mark.story), outcome, complaints, pictures: vec![], filled: 0 }
                }
            },
        };
        answers[i] = Some(received);
    }
    tx.insert_pictures(&wave.pictures).await?;
    tx.insert_stories(&wave.stories).await?;
    tx.put_imported_many(&wave.marks).await?;
    if desking.actor.person().is_some() {
        for (story, _) in &wave.stories {
            update::note(tx, story, Deed::Receive, desking).await?;
        }
    }
    Ok(change.max(resolver.note_changes(tx).await?).max(tx.note_changes(&wave.changes).await?))
}

/// Nobody may miss that an agency wanted something back, even if it does not count here.
fn passed_over(take: &Take) -> String {
    let word = if take.status == PubStatus::Canceled { "canceled" } else { "withheld" };
    format!("its version `{}` is {word}, but a newer one is here; take the story back by hand if that was meant too", take.version)
}
