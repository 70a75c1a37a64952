//! Editions: making one, and changing its name, zone, menu and regions.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::permit::permit_at;
use crate::{limits, references};
use jiff::tz::TimeZone;
use newsroom::act::Deed;
use newsroom::concept::ConceptKind;
use newsroom::edition::Edition;
use newsroom::permission::{Action, Place};
use store::{Change, Versioned};

const MOST_IN_MENU: usize = 40;
const LONGEST_ABOUT: usize = 10_000;

impl Desk {
    pub async fn set_edition(&self, actor: &Actor, edition: Edition, seen: Option<i64>) -> Result<Done<Versioned<Edition>>> {
        // A new edition is a decision of the whole house.
        let place = if seen.is_some() { Place::edition(&edition.code) } else { Place::default() };
        permit_at(actor, Action::EditEditions, &place)?;
        limits::name("name", &edition.name)?;
        edition.site_name.iter().try_for_each(|name| limits::name("site_name", name))?;
        if TimeZone::get(&edition.time_zone).is_err() {
            return Err(DeskError::invalid("time_zone", format!("`{}` is not a time zone; use an IANA name such as `Europe/Berlin`", edition.time_zone)));
        }
        if edition.menu.len() > MOST_IN_MENU || edition.regions.len() > MOST_IN_MENU {
            return Err(DeskError::invalid("menu", format!("a menu and the regions hold at most {MOST_IN_MENU} entries each")));
        }
        if edition.about.len() > 200 || edition.about.iter().any(|p| p.chars().count() > LONGEST_ABOUT) {
            return Err(DeskError::invalid("about", format!("at most 200 paragraphs of {LONGEST_ABOUT} characters")));
        }
        self.act(actor, Deed::SetEdition, move |tx, _| {
            Box::pin(async move {
                for id in &edition.menu {
                    references::concept("menu", *id, None, tx).await?;
                }
                for id in &edition.regions {
                    references::concept("regions", *id, Some(ConceptKind::Region), tx).await?;
                }
                let code = edition.code.clone();
                match tx.put_edition(&edition, seen).await? {
                    Some(version) => Ok(Done { change: tx.note_change(Change::Edition(code), None).await?, value: Versioned { version, value: edition } }),
                    None => Err(DeskError::Stale { current: tx.edition(&code).await?.map_or(0, |e| e.version) }),
                }
            })
        })
        .await
    }
}
