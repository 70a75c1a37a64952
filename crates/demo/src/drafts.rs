//! What the newsroom is working on: its desks, and drafts at every stage, with people, due times, one scheduled and one under embargo.

use crate::plan::Newsroom;
use crate::story::{self, Manuscript, Work};
use crate::writing::{Materials, Numbers, Writing, at};
use anyhow::Context;
use desk::{Actor, Desk, Reassignment, StoryFilter};
use futures_util::future::try_join_all;
use jiff::SignedDuration;
use newsroom::assignment::Assignment;
use newsroom::permission::Role;
use newsroom::story::{Content, Story};
use newsroom::{PersonId, StoryId};
use std::collections::BTreeMap;

pub async fn set_desks(desk: &Desk, newsroom: &Newsroom) -> anyhow::Result<()> {
    for plan in &newsroom.desks {
        let stages = newsroom::desk::Stage::usual();
        let wanted = newsroom::desk::Desk { key: plan.key.clone(), name: plan.name.clone(), editions: vec![], stages, four_eyes: plan.four_eyes };
        desk.set_desk(&Actor::house(), wanted, None).await.with_context(|| format!("the desk `{}`", plan.key))?;
    }
    Ok(())
}

/// Begins every draft; those of the default edition before their translations. How many there are.
pub async fn begin_all(desk: &Desk, manuscripts: &[Manuscript], materials: &Materials, published: &Numbers) -> anyhow::Result<usize> {
    let people: BTreeMap<String, PersonId> = desk.colleagues().await?.into_iter().map(|person| (person.initials, person.id)).collect();
    let (originals, translations): (Vec<_>, Vec<_>) = manuscripts.iter().partition(|m| m.edition == materials.default_edition);
    let begin = |manuscript: &Manuscript, original: Option<StoryId>| {
        let (manuscript, people) = (manuscript.clone(), &people);
        async move { Beginning { desk, materials, published, people, manuscript }.carry_out(original).await }
    };
    let first = try_join_all(originals.iter().map(|manuscript| begin(manuscript, None))).await?;
    let begun: BTreeMap<&str, StoryId> = originals.iter().map(|m| m.key.as_str()).zip(first).collect();
    try_join_all(translations.iter().map(|manuscript| begin(manuscript, begun.get(manuscript.key.as_str()).copied()))).await?;
    Ok(manuscripts.len())
}

/// Gives drafts to the people who are to work on them, once they are let in. What somebody has assigned anew since stays as it is.
pub async fn hand_out(desk: &Desk) -> anyhow::Result<()> {
    let newsroom = crate::plan::read()?;
    let people: BTreeMap<String, PersonId> = desk.colleagues().await?.into_iter().map(|person| (person.initials, person.id)).collect();
    let mut wanted = BTreeMap::new();
    for edition in &newsroom.editions {
        for draft in story::read_drafts(&edition.code)? {
            let given: Vec<PersonId> = draft.front.work.iter().flat_map(|work| &work.people).filter_map(|initials| people.get(initials)).copied().collect();
            wanted.insert((draft.edition, draft.front.headline), given);
        }
    }
    for line in desk.list(&Actor::house(), StoryFilter { limit: 200, ..StoryFilter::default() }).await? {
        let untouched = line.assignment.filter(|assignment| assignment.version == 1 && assignment.value.people.is_empty());
        let given = wanted.remove(&(line.story.edition.clone(), line.newest.content.headline)).filter(|given| !given.is_empty());
        if let (Some(assignment), Some(people)) = (untouched, given) {
            // As it was when it was assigned to nobody, so that the list keeps its order.
            let then = at(desk, line.changed);
            let change = Reassignment { people: Some(people), ..Reassignment::default() };
            then.reassign(&Actor::house(), line.story.id, Some(assignment.version), change).await?;
        }
    }
    Ok(())
}

/// One draft on its way to a desk.
struct Beginning<'a> {
    desk: &'a Desk,
    materials: &'a Materials,
    published: &'a Numbers,
    people: &'a BTreeMap<String, PersonId>,
    manuscript: Manuscript,
}

impl Beginning<'_> {
    async fn carry_out(self, original: Option<StoryId>) -> anyhow::Result<StoryId> {
        let about = || format!("content/{}", self.manuscript.path);
        let work = self.manuscript.front.work.clone().with_context(|| format!("content/{} has no [work]", self.manuscript.path))?;
        let written = at(self.desk, self.materials.now - self.manuscript.age);
        let author = Actor::new(self.manuscript.front.byline.first().cloned().unwrap_or_else(|| "house".to_owned()), Role::Admin);
        let language = self.materials.languages.get(&self.manuscript.edition).with_context(about)?;
        let draft = Content::new(language.clone(), &self.manuscript.front.headline);
        let begun = at(self.desk, self.materials.now - self.manuscript.age - SignedDuration::from_mins(30));
        let story = begun.create(&author, self.manuscript.edition.clone(), draft, original).await.with_context(about)?.value.story;
        let writing = Writing { manuscript: &self.manuscript, story: story.clone(), numbers: self.published, materials: self.materials };
        let content = writing.content(&self.manuscript)?;
        let story = written.revise(&author, story.id, story.version, content).await.with_context(about)?.value;
        written.assign(&author, story.id, None, self.assignment(&work)?).await.with_context(about)?;
        self.hold(story, &work).await.with_context(about)
    }

    fn assignment(&self, work: &Work) -> anyhow::Result<Assignment> {
        // People whom nobody has let in yet are not assigned.
        let people = work.people.iter().filter_map(|initials| self.people.get(initials)).copied().collect();
        let due = work.due.as_deref().map(story::from_now).transpose()?.map(|by| self.materials.now + by);
        Ok(Assignment { desk: work.desk.clone(), stage: work.stage.clone(), people, due, note: work.note.clone() })
    }

    /// Schedules it, or puts it under embargo, if that is how it is.
    async fn hold(&self, story: Story, work: &Work) -> anyhow::Result<StoryId> {
        if let Some(when) = &work.embargo {
            let until = self.materials.now + story::from_now(when)?;
            self.desk.embargo(&Actor::house(), story.id, story.version, until).await?;
        } else if let Some(when) = &work.scheduled {
            let due = self.materials.now + story::from_now(when)?;
            self.desk.schedule(&Actor::house(), story.id, story.version, due).await?;
        }
        Ok(story.id)
    }
}
