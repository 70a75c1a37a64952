//! Filters that people keep for themselves. They are nobody else's business, so the log of acts does not tell of them.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::limits;
use newsroom::{FilterId, PersonId};
use std::collections::BTreeMap;
use store::SavedFilter;

const MOST: usize = 50;
const MOST_WORDS: usize = 20;
const LONGEST_WORD: usize = 200;

impl Desk {
    pub async fn saved_filters(&self, actor: &Actor) -> Result<Vec<SavedFilter>> {
        match actor.person() {
            Some(person) => Ok(self.store.read().await?.saved_filters(person).await?),
            None => Ok(vec![]),
        }
    }

    pub async fn save_filter(&self, actor: &Actor, name: &str, filter: BTreeMap<String, String>) -> Result<Done<SavedFilter>> {
        let person = whose(actor)?;
        limits::name("name", name)?;
        if filter.len() > MOST_WORDS {
            return Err(DeskError::invalid("filter", format!("a filter has at most {MOST_WORDS} words")));
        }
        for (word, value) in &filter {
            limits::line("filter", word, LONGEST_WORD)?;
            limits::line(&format!("filter/{word}"), value, LONGEST_WORD)?;
        }
        let name = name.trim().to_owned();
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    if tx.saved_filters(person).await?.len() >= MOST {
                        return Err(DeskError::invalid("name", format!("{MOST} filters are the most; forget one you no longer need")));
                    }
                    Ok(Done { value: tx.insert_saved_filter(person, &name, &filter).await?, change: 0 })
                })
            })
            .await
    }

    pub async fn forget_filter(&self, actor: &Actor, id: FilterId) -> Result<Done<()>> {
        let person = whose(actor)?;
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    if tx.delete_saved_filter(person, id).await? {
                        Ok(Done { value: (), change: 0 })
                    } else {
                        Err(DeskError::Missing(format!("filter {id} of yours")))
                    }
                })
            })
            .await
    }
}

fn whose(actor: &Actor) -> Result<PersonId> {
    actor.person().ok_or_else(|| DeskError::invalid("person", "only people keep filters; sign in as one"))
}
