//! Desks: making one, naming its stages, asking for four eyes; and what is on them.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::limits;
use crate::permit::permit_at;
use crate::place::seen_by;
use newsroom::act::Deed;
use newsroom::desk::{self, DeskKey};
use newsroom::permission::{Action, Place};
use std::collections::BTreeMap;
use store::Versioned;

const MOST_STAGES: usize = 12;

/// A desk, and how many stories that readers do not see are at each of its stages.
#[derive(Debug, Clone)]
pub struct DeskInUse {
    pub desk: Versioned<desk::Desk>,
    pub counts: BTreeMap<String, i64>,
}

impl Desk {
    pub async fn set_desk(&self, actor: &Actor, desk: desk::Desk, seen: Option<i64>) -> Result<Done<Versioned<desk::Desk>>> {
        // A new desk is a decision of the whole house.
        let place = if seen.is_some() { Place { desk: Some(desk.key.clone()), ..Place::default() } } else { Place::default() };
        permit_at(actor, Action::EditDesks, &place)?;
        check(&desk)?;
        self.act(actor, Deed::SetDesk, move |tx, _| {
            Box::pin(async move {
                for code in &desk.editions {
                    if tx.edition(code).await?.is_none() {
                        return Err(DeskError::invalid("editions", format!("there is no edition `{code}`")));
                    }
                }
                let before = tx.desk(&desk.key).await?;
                let gone = before.iter().flat_map(|before| &before.value.stages).filter(|stage| !desk.stages.iter().any(|kept| kept.key == stage.key));
                for stage in gone {
                    if tx.is_in_use(&desk.key, &stage.key).await? {
                        return Err(DeskError::invalid("stages", format!("stories are at the stage `{}`; move them before you take it away", stage.key)));
                    }
                }
                match tx.put_desk(&desk, seen).await? {
                    Some(version) => Ok(Done { value: Versioned { version, value: desk }, change: 0 }),
                    None => Err(DeskError::Stale { current: before.map_or(0, |before| before.version) }),
                }
            })
        })
        .await
    }

    pub async fn desk(&self, key: &DeskKey) -> Result<Versioned<desk::Desk>> {
        self.store.read().await?.desk(key).await?.ok_or_else(|| DeskError::Missing(format!("desk `{key}`")))
    }

    /// All desks; of what is on them as much as whoever asks may read.
    pub async fn desks(&self, actor: &Actor) -> Result<Vec<DeskInUse>> {
        let mut reader = self.store.read().await?;
        let mut counted: BTreeMap<DeskKey, BTreeMap<String, i64>> = BTreeMap::new();
        for ((desk, stage), count) in reader.stage_counts(seen_by(actor).as_ref()).await? {
            counted.entry(desk).or_default().insert(stage, count);
        }
        let mut desks: Vec<DeskInUse> =
            reader.desks().await?.into_iter().map(|desk| DeskInUse { counts: counted.remove(&desk.value.key).unwrap_or_default(), desk }).collect();
        desks.sort_by(|a, b| a.desk.value.name.cmp(&b.desk.value.name));
        Ok(desks)
    }
}

fn check(desk: &desk::Desk) -> Result<()> {
    limits::name("name", &desk.name)?;
    if desk.stages.is_empty() || desk.stages.len() > MOST_STAGES {
        return Err(DeskError::invalid("stages", format!("a desk has 1 to {MOST_STAGES} stages")));
    }
    for (i, stage) in desk.stages.iter().enumerate() {
        // A stage is named as a desk is.
        if DeskKey::try_from(stage.key.as_str()).is_err() {
            return Err(DeskError::invalid(
                format!("stages/{i}"),
                format!("`{}` cannot name a stage; use 1 to 40 small letters, digits and hyphens", stage.key),
            ));
        }
        if desk.stages[..i].iter().any(|other| other.key == stage.key) {
            return Err(DeskError::invalid(format!("stages/{i}"), format!("`{}` names two stages", stage.key)));
        }
        if let Some(name) = &stage.name {
            limits::name(&format!("stages/{i}/name"), name)?;
        }
    }
    Ok(())
}
