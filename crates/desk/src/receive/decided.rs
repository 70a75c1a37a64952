//! What people have decided about an item's story since it came. A newer version brings words; whether readers have them stays with whoever decided.

use super::fate::Showing;
use crate::act::Object;
use crate::error::Result;
use newsroom::Timestamp;
use newsroom::act::Deed;
use newsroom::story::Story;
use newsroom::workflow::State;
use store::{KeptAct, Tx};

/// Stands in the act of what an item did itself: its URI.
pub(super) const ITEM: &str = "item";

pub(super) struct Decided {
    /// The embargo that somebody set, unless it was lifted since. It holds beside the agency's.
    pub embargo: Option<Timestamp>,
    /// Readers had it, and somebody took it back.
    unpublished: bool,
}

impl Decided {
    pub(super) async fn of(tx: &mut Tx, story: &Story) -> Result<Decided> {
        let acts = tx.acts_of(&story.object()).await?;
        let by_item = |kept: &KeptAct| kept.act.detail[ITEM].is_string();
        let embargo = acts.iter().rfind(|kept| matches!(kept.act.deed, Deed::Embargo | Deed::LiftEmbargo) && !by_item(kept));
        let unpublished = acts.iter().rfind(|kept| kept.act.deed == Deed::Unpublish);
        Ok(Decided {
            embargo: embargo.and_then(|kept| kept.act.detail["until"].as_str()?.parse().ok()),
            unpublished: story.state == State::Unpublished && unpublished.is_none_or(|kept| !by_item(kept)),
        })
    }

    /// It does not go out by itself where somebody has said otherwise.
    pub(super) fn showing(&self, story: &Story, showing: Showing) -> Showing {
        let keep = |why: &str| Showing::Keep { why: why.to_owned(), recall: false };
        match showing {
            Showing::Publish if self.unpublished => keep("it was unpublished here; publish it by hand"),
            Showing::Publish if story.state == State::Scheduled => keep("it was scheduled here with the words before these; schedule or publish it by hand"),
            showing => showing,
        }
    }
}
