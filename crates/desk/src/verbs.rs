//! What somebody may do with a story now: what its state allows, as far as they are permitted.

use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::Result;
use crate::place::place_of;
use newsroom::permission::{Place, allows};
use newsroom::story::Story;
use newsroom::workflow::Verb;

impl Desk {
    pub async fn verbs(&self, actor: &Actor, story: &Story) -> Result<Vec<Verb>> {
        let by_edition = verbs_at(actor, story, &Place::edition(&story.edition));
        // Knowing more of a place never takes anything away.
        if by_edition.len() == possible(story).count() {
            return Ok(by_edition);
        }
        Ok(verbs_at(actor, story, &place_of(&mut self.store.read().await?, actor, story).await?))
    }
}

/// The same, where it is known what place it is.
pub(crate) fn verbs_at(actor: &Actor, story: &Story, place: &Place) -> Vec<Verb> {
    possible(story).filter(|verb| allows(&actor.grants, verb.action(), place)).collect()
}

fn possible(story: &Story) -> impl Iterator<Item = Verb> {
    Verb::ALL.into_iter().filter(|verb| story.after(*verb).is_ok())
}
