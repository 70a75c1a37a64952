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
        let possible: Vec<Verb> = Verb::ALL.into_iter().filter(|verb| story.after(*verb).is_ok()).collect();
        let permitted = |place: &Place| possible.iter().copied().filter(|verb| allows(&actor.grants, verb.action(), place)).collect::<Vec<_>>();
        // Knowing more of a place never takes anything away.
        let by_edition = permitted(&Place::edition(&story.edition));
        if by_edition.len() == possible.len() {
            return Ok(by_edition);
        }
        Ok(permitted(&place_of(&mut self.store.read().await?, actor, story).await?))
    }
}
