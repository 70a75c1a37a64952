//! Take down: the text goes for good, at every instant, and a notice stands where it was.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::Result;
use crate::limits;
use crate::permit::permit_somewhere;
use crate::steps::{pick_up, put_back};
use crate::unpublish::withdraw;
use newsroom::StoryId;
use newsroom::act::Deed;
use newsroom::permission::Action;
use newsroom::story::{Story, Takedown};
use newsroom::workflow::Verb;

impl Desk {
    pub async fn take_down(&self, actor: &Actor, id: StoryId, seen: i64, notice: &str) -> Result<Done<Story>> {
        permit_somewhere(actor, Action::TakeDown)?;
        let takedown = Takedown { at: self.now(), notice: limits::note("notice", notice)? };
        self.act(actor, Deed::TakeDown, move |tx, actor| {
            Box::pin(async move {
                let mut story = pick_up(tx, actor, id, seen, Verb::TakeDown).await?;
                story.takedown = Some(takedown);
                let change = withdraw(tx, &mut story).await?;
                put_back(tx, &mut story).await?;
                Ok(Done { value: story, change })
            })
        })
        .await
    }
}
