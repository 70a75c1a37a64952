//! The site's own settings: name, editions, colours, logo.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::limits;
use crate::permit::permit;
use newsroom::act::Deed;
use newsroom::permission::Action;
use newsroom::site::Site;
use store::{Change, Versioned};

impl Desk {
    pub async fn set_site(&self, actor: &Actor, site: Site, seen: Option<i64>) -> Result<Done<Versioned<Site>>> {
        permit(actor, Action::EditSite)?;
        limits::name("name", &site.name)?;
        site.colours.check().map_err(|e| DeskError::invalid("colours", e.to_string()))?;
        if !site.editions.contains(&site.default_edition) {
            return Err(DeskError::invalid(
                "default_edition",
                format!("`{}` is not among the site's editions; add it there or choose another", site.default_edition),
            ));
        }
        if let Some(twice) = site.editions.iter().enumerate().find(|(i, code)| site.editions[..*i].contains(code)) {
            return Err(DeskError::invalid("editions", format!("`{}` stands twice", twice.1)));
        }
        if let Some(name) = &site.logo
            && !(drawn(name) && self.store.blobs().contains(name))
        {
            let short: String = name.chars().take(80).collect();
            return Err(DeskError::invalid(
                "logo",
                format!("`{short}` is no picture of the house; give the name of a file that the media folder holds, as a picture's `renditions` name them"),
            ));
        }
        self.act(actor, Deed::SetSite, move |tx, _| {
            Box::pin(async move {
                for code in &site.editions {
                    if tx.edition(code).await?.is_none() {
                        return Err(DeskError::invalid("editions", format!("there is no edition `{code}`; make it first")));
                    }
                }
                match tx.put_site(&site, seen).await? {
                    Some(version) => Ok(Done { change: tx.note_change(Change::Site, None).await?, value: Versioned { version, value: site } }),
                    None => Err(DeskError::Stale { current: tx.site().await?.map_or(0, |s| s.version) }),
                }
            })
        })
        .await
    }
}

/// Whether a page can show it.
fn drawn(name: &str) -> bool {
    [".svg", ".png", ".webp", ".jpg"].iter().any(|ending| name.ends_with(ending))
}
