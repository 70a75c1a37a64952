//! Doing something: most verbs are carried out here, and what was done is told in the log of acts in the same transaction. A verb with steps of its own between
//! tells it itself, in its own.
//! Work that finds nothing to change leaves no act.

use crate::actor::{Actor, Who};
use crate::desk::{Desk, Done};
use crate::error::Result;
use newsroom::Timestamp;
use newsroom::act::{Act, Deed};
use serde_json::Value;
use store::{BoxFuture, Tx};

/// What something was done to.
pub(crate) trait Object {
    /// As the log names it: `story/1000004`.
    fn object(&self) -> String;

    /// What is worth knowing of it afterwards.
    fn detail(&self, deed: Deed) -> Value;
}

impl Desk {
    /// Carries out a verb. The work is told who does it, to judge them with what it finds.
    pub(crate) async fn act<T, F>(&self, actor: &Actor, deed: Deed, work: F) -> Result<Done<T>>
    where
        F: for<'t> FnOnce(&'t mut Tx, &'t Actor) -> BoxFuture<'t, Result<Done<T>>> + Send + 'static,
        T: Object + Send + 'static,
    {
        let (actor, now) = (actor.clone(), self.now());
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let done = work(tx, &actor).await?;
                    if tx.has_written() {
                        let (object, detail) = (done.value.object(), done.value.detail(deed));
                        tx.note_act(&act(&actor, now, deed, object, detail)).await?;
                    }
                    Ok(done)
                })
            })
            .await
    }
}

pub(crate) fn act(actor: &Actor, at: Timestamp, deed: Deed, object: impl Into<String>, detail: Value) -> Act {
    Act { at, who: actor.id(), name: actor.name.clone(), deed, object: object.into(), detail }
}

impl Actor {
    /// As the log names them.
    pub fn id(&self) -> String {
        match &self.who {
            Who::House => "house".to_owned(),
            Who::Clock => "clock".to_owned(),
            Who::Person(id) => format!("person/{id}"),
            Who::Token(id) => format!("token/{id}"),
            Who::Guest => "guest".to_owned(),
            Who::Unknown => "unknown".to_owned(),
        }
    }
}
