//! The site's own settings.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, put, versioned};
use crate::causes::if_there;
use crate::given::Given;
use crate::problem::Problem;
use crate::version::SeenIfAny;
use axum::extract::State;
use newsroom::site::Site;

pub async fn show(State(studio): State<Studio>) -> Answer {
    versioned(&studio.desk.site().await?)
}

pub async fn set(State(studio): State<Studio>, By(actor): By, seen: SeenIfAny, Given(site): Given<Site>) -> Answer {
    let stands = if_there(studio.desk.site().await)?;
    let seen = seen.of(stands.as_ref())?;
    match studio.desk.set_site(&actor, site.clone(), seen).await {
        Ok(done) => put(stands.is_none(), &studio.out(done).await?),
        Err(refused) => Err(Problem::from(refused).comparing(&site, stands.as_ref().map(|stands| &stands.value))),
    }
}
