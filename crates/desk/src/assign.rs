//! Assign: on which desk a story is worked on, at which stage it is, by whom and until when.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::limits;
use crate::permit::permit_at;
use crate::place::place_of;
use crate::steps::there;
use newsroom::act::Deed;
use newsroom::assignment::Assignment;
use newsroom::desk::DeskKey;
use newsroom::permission::{Action, Place, Row, TABLE, allows};
use newsroom::story::Story;
use newsroom::workflow::Verb;
use newsroom::{PersonId, StoryId, Timestamp};
use store::{Tx, Versioned};

const MOST_PEOPLE: usize = 50;
const LONGEST_NOTE: usize = 500;

/// A story and the assignment it has now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assigned {
    pub story: Story,
    pub assignment: Versioned<Assignment>,
}

/// What to change of an assignment; what is `None` stays.
#[derive(Debug, Clone, Default)]
pub struct Reassignment {
    pub desk: Option<DeskKey>,
    pub stage: Option<String>,
    pub people: Option<Vec<PersonId>>,
    pub due: Option<Option<Timestamp>>,
    pub note: Option<String>,
}

impl Desk {
    /// None of a story that is on no desk yet.
    pub async fn assignment(&self, actor: &Actor, id: StoryId) -> Result<Option<Versioned<Assignment>>> {
        let mut reader = self.store.read().await?;
        there(&mut reader, actor, Action::ReadStories, id).await?;
        Ok(reader.assignment(id).await?)
    }

    /// Sets a story's assignment over the version that was seen; `None` says that it had none.
    pub async fn assign(&self, actor: &Actor, id: StoryId, seen: Option<i64>, wanted: Assignment) -> Result<Done<Assigned>> {
        self.reassign(actor, id, seen, Reassignment::all(wanted)).await
    }

    /// Changes some of it. A desk that is changed without a stage begins at its first.
    pub async fn reassign(&self, actor: &Actor, id: StoryId, seen: Option<i64>, change: Reassignment) -> Result<Done<Assigned>> {
        let now = self.now();
        self.act(actor, Deed::Assign, move |tx, actor| {
            Box::pin(async move {
                let story = there(tx, actor, Action::Assign, id).await?;
                story.after(Verb::Assign)?;
                let before = tx.assignment(id).await?;
                if before.as_ref().map(|before| before.version) != seen {
                    return Err(DeskError::Stale { current: before.map_or(0, |before| before.version) });
                }
                let wanted = change.over(before.as_ref().map(|before| &before.value), tx).await?;
                check(tx, actor, &story, before.as_ref().map(|before| &before.value), &wanted).await?;
                if let Some(before) = before.filter(|before| before.value == wanted) {
                    return Ok(Done { value: Assigned { story, assignment: before }, change: 0 });
                }
                match tx.put_assignment(id, &wanted, seen, now).await? {
                    Some(version) => Ok(Done { value: Assigned { story, assignment: Versioned { version, value: wanted } }, change: 0 }),
                    None => Err(DeskError::Stale { current: tx.assignment(id).await?.map_or(0, |stands| stands.version) }),
                }
            })
        })
        .await
    }
}

/// The desk and stage are there, the people work here, and whoever hands it to another desk may do so there.
pub(crate) async fn check(tx: &mut Tx, actor: &Actor, story: &Story, before: Option<&Assignment>, wanted: &Assignment) -> Result<()> {
    let desk = tx.desk(&wanted.desk).await?.ok_or_else(|| DeskError::invalid("desk", format!("there is no desk `{}`", wanted.desk)))?.value;
    if !desk.stages.iter().any(|stage| stage.key == wanted.stage) {
        let stages: Vec<&str> = desk.stages.iter().map(|stage| stage.key.as_str()).collect();
        return Err(DeskError::invalid("stage", format!("`{}` is no stage of the desk `{}`; it has {}", wanted.stage, desk.key, stages.join(", "))));
    }
    if !desk.editions.is_empty() && !desk.editions.contains(&story.edition) {
        return Err(DeskError::invalid("desk", format!("the desk `{}` does not write for the edition `{}`", desk.key, story.edition)));
    }
    limits::count("people", wanted.people.len(), MOST_PEOPLE, "people")?;
    limits::line("note", &wanted.note, LONGEST_NOTE)?;
    for (i, person) in wanted.people.iter().enumerate() {
        if before.is_some_and(|before| before.people.contains(person)) {
            continue;
        }
        let works_here = tx.person(*person).await?.is_some_and(|person| person.value.left.is_none());
        if !works_here {
            return Err(DeskError::invalid(format!("people/{i}"), format!("nobody with the number {person} works here")));
        }
    }
    // Who gives a story to other people shares what is theirs; that needs no more than having it.
    let place = place_of(tx, actor, story).await?;
    let there = Place { desk: Some(wanted.desk.clone()), ..place.clone() };
    permit_at(actor, Action::Assign, &there)?;
    // Nobody gets rights over another desk's story by taking it to their own, nor over what readers have and no desk does. What nobody has seen is taken in.
    let gains = |(action, ..): &Row| allows(&actor.grants, *action, &there) && !allows(&actor.grants, *action, &place);
    let from = match before {
        Some(before) if before.desk != wanted.desk => format!("on `{}`; ask somebody there", before.desk),
        None if story.first_published.is_some() && !place.own => "on none, and readers have it; ask somebody who may publish it".to_owned(),
        _ => return Ok(()),
    };
    if TABLE.iter().any(gains) {
        return Err(DeskError::HandingOver { to: desk.name, from });
    }
    Ok(())
}

impl Reassignment {
    fn all(wanted: Assignment) -> Reassignment {
        let Assignment { desk, stage, people, due, note } = wanted;
        Reassignment { desk: Some(desk), stage: Some(stage), people: Some(people), due: Some(due), note: Some(note) }
    }

    async fn over(self, before: Option<&Assignment>, tx: &mut Tx) -> Result<Assignment> {
        let desk = self.desk.or_else(|| before.map(|before| before.desk.clone()));
        let desk = desk.ok_or(DeskError::OnNoDesk)?;
        let stage = match self.stage {
            Some(stage) => stage,
            // A stage may have been taken away while its story was before readers, or aside.
            None => {
                let kept = before.filter(|before| before.desk == desk).map(|before| &before.stage);
                let stages = tx.desk(&desk).await?.map(|desk| desk.value.stages).unwrap_or_default();
                stages.iter().find(|stage| Some(&stage.key) == kept).or(stages.first()).map(|stage| stage.key.clone()).unwrap_or_default()
            }
        };
        let mut people = self.people.unwrap_or_else(|| before.map(|before| before.people.clone()).unwrap_or_default());
        people.sort_unstable();
        people.dedup();
        let due = self.due.unwrap_or_else(|| before.and_then(|before| before.due));
        let note = self.note.unwrap_or_else(|| before.map(|before| before.note.clone()).unwrap_or_default());
        Ok(Assignment { desk, stage, people, due, note })
    }
}
