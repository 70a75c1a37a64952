//! What somebody may do with a story now: what its state allows, as far as they are permitted.

use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::Result;
use crate::place::place_of;
use newsroom::permission::allows;
use newsroom::story::Story;
use newsroom::workflow::{Verb, after};

impl Desk {
    pub async fn verbs(&self, actor: &Actor, story: &Story) -> Result<Vec<Verb>> {
        let place = place_of(&mut self.store.read().await?, actor, story).await?;
        let may = |verb: &Verb| after(story.state, *verb).is_ok() && allows(&actor.grants, verb.action(), &place);
        Ok(Verb::ALL.into_iter().filter(may).collect())
    }
}
