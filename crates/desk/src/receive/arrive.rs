//! A take whose item was never seen: it becomes a story.

use super::compose::compose;
use super::fate::{self, Fate, Showing, judge};
use super::standing::version_to_mark;
use super::{Desking, Outcome, Received, Wave};
use crate::create::draft;
use crate::error::{DeskError, Result};
use crate::limits;
use crate::resolve::Resolver;
use newsroom::appointment::Appointment;
use newsroom::checklist;
use newsroom::checklist::Around;
use newsroom::permission::Action;
use newsroom::story::{Content, Revision};
use newsroom::workflow::State;
use std::collections::BTreeMap;
use store::{Change, ImportMark, Tx};
use wire::take::TakeKind;
use wire::{Complaint, Take};

pub(super) async fn arrive(
    tx: &mut Tx,
    take: Take,
    mut complaints: Vec<Complaint>,
    desking: &Desking,
    resolver: &mut Resolver,
    wave: &mut Wave,
) -> Result<Received> {
    let refused = |uri: String, why: String, complaints| Received { uri, story: None, outcome: Outcome::Refused(why), complaints, pictures: vec![], filled: 0 };
    if take.kind == TakeKind::Picture {
        let why = "a picture by itself is no story; send it with the story that shows it, or add it by hand".to_owned();
        return Ok(refused(take.uri, why, complaints));
    }
    let edition = match resolver.edition(&take, &mut complaints) {
        Ok(edition) => edition,
        Err(why) => return Ok(refused(take.uri, why, complaints)),
    };
    if !desking.may(Action::Publish, &edition.code) {
        return Ok(refused(take.uri, format!("you may not publish in the edition `{}`", edition.code), complaints));
    }
    let composed = compose(&take, &edition, &[], resolver, tx, &mut complaints).await?;
    if let Some(why) = too_large(&composed.content) {
        return Ok(refused(take.uri, why, complaints));
    }
    let mut story = draft(tx.next_story_id().await?, edition.code, desking.now);
    story.uri = Some(take.uri.clone());
    story.hold(fate::embargo(&take).map(Appointment::from));
    let (first, version) = fate::instants(&take, desking.now);
    let fate = judge(&take, false, desking.now);
    let outcome = match fate {
        Fate::Come(Showing::Publish) => {
            let pictures: BTreeMap<_, _> = composed.pictures.iter().map(|p| (p.id, p.clone())).collect();
            match blocking(&checklist::look_over(&composed.content, &Around { embargo: story.embargo, now: desking.now, pictures, ..Around::default() })) {
                None => Outcome::Published,
                Some(why) => Outcome::Kept(why),
            }
        }
        Fate::Come(Showing::Keep { why, .. }) => Outcome::Kept(why),
        Fate::Cancel => Outcome::Kept("its agency canceled it before it was ever out".to_owned()),
    };
    if outcome == Outcome::Published {
        story.state = State::Published;
        story.published_revision = Some(1);
        (story.first_published, story.last_published) = (Some(first), Some(version));
        wave.changes.push((Change::Story(story.id), Some(first)));
    }
    // The text counts as saved when it was public, by which the press tells it from later ones.
    let at = if outcome == Outcome::Published { first } else { desking.now };
    let mark = ImportMark { story: story.id, version: version_to_mark(&take, None, desking.now), version_created: fate::made(&take, desking.now) };
    wave.marks.push((take.uri.clone(), mark));
    let received = Received { uri: take.uri, story: Some(story.id), outcome, complaints, pictures: composed.files, filled: 0 };
    wave.pictures.extend(composed.pictures);
    wave.stories.push((story.clone(), Revision { story: story.id, number: 1, at, by: desking.actor.name.clone(), content: composed.content }));
    Ok(received)
}

/// Why a content is more than a story may hold, if it is.
pub(super) fn too_large(content: &Content) -> Option<String> {
    match limits::content(content) {
        Err(error @ DeskError::Invalid { .. }) => Some(error.to_string()),
        _ => None,
    }
}

/// The findings that keep it from readers, in one line.
fn blocking(findings: &[checklist::Finding]) -> Option<String> {
    let reasons: Vec<&str> = findings.iter().filter(|f| f.blocks()).map(|f| f.message.as_str()).collect();
    (!reasons.is_empty()).then(|| reasons.join("; "))
}
