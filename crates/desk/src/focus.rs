//! Topics in focus: a short list of topics that every page of an edition leads with, set straight away.

use crate::act::act;
use crate::actor::Actor;
use crate::curate::permit_curating;
use crate::desk::{Desk, Done};
use crate::draft::live;
use crate::error::{DeskError, Result};
use crate::launch::brought;
use crate::references;
use newsroom::act::Deed;
use newsroom::edition::EditionCode;
use newsroom::layout::Layout;
use newsroom::{ConceptId, Timestamp};
use serde_json::json;
use store::{Change, Versioned};

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
        permit_curating(actor, &edition)?;
        let since = self.in_the_past(actor, &edition, since)?;
        let hand = self.hand(actor);
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let before = live(tx, &edition).await?;
                    let after = Layout { topics: topics.clone(), ..before.clone() };
                    after.check().map_err(|e| DeskError::invalid("topics", e.to_string()))?;
                    references::topics(&topics, tx).await?;
                    match tx.put_focus(&edition, &topics, seen).await? {
                        Some(version) => {
                            let detail = json!({ "version": version, "topics": topics, "since": since });
                            tx.note_act(&act(&hand.actor, hand.at, Deed::Focus, format!("focus/{edition}"), detail)).await?;
                            brought(tx, &edition, &before, after, hand).await?;
                            Ok(Done { change: tx.note_change(Change::Focus(edition), since).await?, value: Versioned { version, value: topics } })
                        }
                        None => Err(DeskError::Stale { current: tx.focus(&edition).await?.map_or(0, |f| f.version) }),
                    }
                })
            })
            .await
    }
}
