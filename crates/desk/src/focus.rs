//! Topics in focus: a short list of topics that every page of an edition leads with.

use crate::act::act;
use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::permit::permit_at;
use crate::references;
use newsroom::act::Deed;
use newsroom::edition::EditionCode;
use newsroom::permission::{Action, Place};
use newsroom::{ConceptId, Timestamp};
use serde_json::json;
use store::{Change, Versioned};

const MOST: usize = 12;

impl Desk {
    /// Orders the topics in focus. `since` enters them into the archive.
    pub async fn focus(
        &self,
        actor: &Actor,
        edition: EditionCode,
        topics: Vec<ConceptId>,
        seen: Option<i64>,
        since: Option<Timestamp>,
    ) -> Result<Done<Versioned<Vec<ConceptId>>>> {
        permit_at(actor, Action::Curate, &Place::edition(&edition))?;
        let since = self.in_the_past(actor, &edition, since)?;
        if topics.len() > MOST {
            return Err(DeskError::invalid("topics", format!("{} are too many; {MOST} topics are the most that can be in focus", topics.len())));
        }
        if let Some(twice) = topics.iter().enumerate().find(|(i, id)| topics[..*i].contains(id)) {
            return Err(DeskError::invalid("topics", format!("concept {} stands twice", twice.1)));
        }
        let (actor, now) = (actor.clone(), self.now());
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    if tx.edition(&edition).await?.is_none() {
                        return Err(DeskError::Missing(format!("edition `{edition}`; make it first")));
                    }
                    for id in &topics {
                        references::concept("topics", *id, None, tx).await?;
                    }
                    match tx.put_focus(&edition, &topics, seen).await? {
                        Some(version) => {
                            let detail = json!({ "version": version, "topics": topics });
                            tx.note_act(&act(&actor, now, Deed::Focus, format!("focus/{edition}"), detail)).await?;
                            Ok(Done { change: tx.note_change(Change::Focus(edition), since).await?, value: Versioned { version, value: topics } })
                        }
                        None => Err(DeskError::Stale { current: tx.focus(&edition).await?.map_or(0, |f| f.version) }),
                    }
                })
            })
            .await
    }
}
