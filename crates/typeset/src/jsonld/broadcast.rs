//! The live channel: BroadcastService, with the day's schedule as BroadcastEvents.

use super::{Thing, breadcrumbs, organization, organization_id, reference};
use crate::Hosts;
use crate::instant::rfc3339;
use newsroom::channel::Broadcast;
use pressed::page::LiveTvPage;
use serde_json::Value;

pub fn graph(live: &LiveTvPage, hosts: &Hosts) -> Vec<Value> {
    let common = &live.common;
    let address = hosts.page(&common.address);
    let id = format!("{address}#channel");
    let language = common.frame.edition.language.plain();
    let service = Thing::new("BroadcastService")
        .with("@id", id.as_str())
        .with("name", live.channel.as_str())
        .with("broadcastDisplayName", live.channel.as_str())
        .with("broadcastTimezone", live.time_zone.as_str())
        .with("broadcaster", reference(organization_id(hosts)))
        .with("inLanguage", language)
        .with("url", address.as_str());
    let event = |broadcast: &Broadcast| -> Value {
        Thing::new("BroadcastEvent")
            .with("@id", format!("{address}#at-{}", broadcast.starts.as_second()))
            .with("name", broadcast.title.as_str())
            .with("description", broadcast.about.as_str())
            .with("startDate", rfc3339(broadcast.starts))
            .with("endDate", rfc3339(broadcast.ends))
            .with("isLiveBroadcast", true)
            .with("publishedOn", reference(id.clone()))
            .with("inLanguage", language)
            .with("url", address.as_str())
            .into()
    };
    // What is on now may have begun the day before; it is told once.
    let before = live.upcoming.iter().filter(|b| !live.schedule.contains(b));
    let mut graph = vec![service.into(), organization(common, hosts).into()];
    graph.extend(before.chain(&live.schedule).map(event));
    graph.push(breadcrumbs(common, &[(live.channel.as_str(), common.address.as_str())], hosts).into());
    graph
}
