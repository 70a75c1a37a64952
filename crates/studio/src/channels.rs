//! Channels: an edition's live channel and its week.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, put, versioned};
use crate::causes::if_there;
use crate::given::Given;
use crate::named::Named;
use crate::problem::Problem;
use crate::version::SeenIfAny;
use axum::extract::State;
use newsroom::channel::Channel;
use newsroom::edition::EditionCode;

pub async fn show(State(studio): State<Studio>, Named(edition): Named<EditionCode>) -> Answer {
    versioned(&studio.desk.channel(&edition).await?)
}

pub async fn set(State(studio): State<Studio>, By(actor): By, Named(edition): Named<EditionCode>, seen: SeenIfAny, Given(channel): Given<Channel>) -> Answer {
    if channel.edition != edition {
        return Err(Problem::invalid("edition", format!("the channel says it is of `{}`, its address says `{edition}`; they must agree", channel.edition)));
    }
    let stands = if_there(studio.desk.channel(&edition).await)?;
    let seen = seen.of(stands.as_ref())?;
    match studio.desk.set_channel(&actor, channel.clone(), seen).await {
        Ok(done) => put(stands.is_none(), &studio.out(done).await?),
        Err(refused) => Err(Problem::from(refused).comparing(&channel, stands.as_ref().map(|stands| &stands.value))),
    }
}
