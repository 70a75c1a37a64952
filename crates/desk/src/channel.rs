//! The live channel of an edition and its week.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::permit::permit_at;
use crate::{limits, references};
use newsroom::act::Deed;
use newsroom::channel::Channel;
use newsroom::concept::ConceptKind;
use newsroom::permission::{Action, Place};
use newsroom::text::Address;
use store::{Change, Versioned};

/// A slot every ten minutes, all week.
const MOST_SLOTS: usize = 7 * 24 * 6;

impl Desk {
    pub async fn set_channel(&self, actor: &Actor, channel: Channel, seen: Option<i64>) -> Result<Done<Versioned<Channel>>> {
        permit_at(actor, Action::EditChannel, &Place::edition(&channel.edition))?;
        channel.check().map_err(|e| DeskError::invalid("week", e.to_string()))?;
        limits::name("name", &channel.name)?;
        if channel.week.len() > MOST_SLOTS {
            return Err(DeskError::invalid("week", format!("{} slots are too many; {MOST_SLOTS} are the most", channel.week.len())));
        }
        for (i, slot) in channel.week.iter().enumerate() {
            limits::name(&format!("week/{i}/title"), &slot.title)?;
            limits::line(&format!("week/{i}/about"), &slot.about, 2_000)?;
        }
        if let Some(stream) = &channel.stream {
            let address = Address::try_from(stream.clone()).map_err(|e| DeskError::invalid("stream", e.to_string()))?;
            if let Some(fault) = address.fault() {
                return Err(DeskError::invalid("stream", fault));
            }
        }
        self.act(actor, Deed::SetChannel, move |tx, _| {
            Box::pin(async move {
                let edition = channel.edition.clone();
                if tx.edition(&edition).await?.is_none() {
                    return Err(DeskError::Missing(format!("edition `{edition}`; make it first")));
                }
                let mut programmes: Vec<_> = channel.week.iter().filter_map(|slot| slot.programme).collect();
                programmes.sort_unstable();
                programmes.dedup();
                for id in programmes {
                    references::concept("week", id, Some(ConceptKind::Programme), tx).await?;
                }
                match tx.put_channel(&channel, seen).await? {
                    Some(version) => Ok(Done { change: tx.note_change(Change::Channel(edition), None).await?, value: Versioned { version, value: channel } }),
                    None => Err(DeskError::Stale { current: tx.channel(&edition).await?.map_or(0, |c| c.version) }),
                }
            })
        })
        .await
    }
}
