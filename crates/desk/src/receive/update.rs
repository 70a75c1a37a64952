//! A newer version of an item that has become a story: a further revision, published if the item may be; or its end.

use super::arrive::too_large;
use super::compose::{Shown, compose};
use super::fate::{self, Fate, judge};
use super::standing::{is_sent_again, version_to_mark};
use super::{Desking, Outcome, Received};
use crate::act::{Object, act};
use crate::desk::Done;
use crate::error::{DeskError, Result};
use crate::publish::{put_out, ready};
use crate::references;
use crate::resolve::Resolver;
use crate::steps::{newest, put_back};
use crate::unpublish::withdraw;
use jiff::SignedDuration;
use newsroom::Timestamp;
use newsroom::act::Deed;
use newsroom::appointment::Appointment;
use newsroom::edition::Edition;
use newsroom::language::Language;
use newsroom::permission::Action;
use newsroom::story::{Revision, Story, Takedown};
use newsroom::workflow::{State, Verb, after};
use store::{ImportMark, Tx};
use wire::{Complaint, Take};

pub(super) async fn update(
    tx: &mut Tx,
    take: Take,
    mut complaints: Vec<Complaint>,
    mark: &ImportMark,
    desking: &Desking,
    resolver: &mut Resolver,
) -> Result<Done<Received>> {
    let answer = |take: &Take, outcome, complaints, pictures, change| {
        Ok(Done { value: Received { uri: take.uri.clone(), story: Some(mark.story), outcome, complaints, pictures, filled: 0 }, change })
    };
    let refused = |why: &str| Outcome::Refused(why.to_owned());
    let Some(mut story) = tx.story(mark.story).await? else {
        return answer(&take, refused("the story it became is not there any more"), complaints, vec![], 0);
    };
    if story.state == State::TakenDown {
        return answer(&take, refused("the story it became was taken down and stays so"), complaints, vec![], 0);
    }
    if !desking.may(Action::Publish, &story.edition) {
        return answer(&take, refused("it is of an edition in which you may not publish"), complaints, vec![], 0);
    }
    let before = newest(tx, &story).await?;
    let fate = judge(&take, is_sent_again(&take, mark, desking.now), desking.now);
    if let Some(why) = fate::refused(&fate, &story, desking) {
        return answer(&take, Outcome::Refused(why), complaints, vec![], 0);
    }
    if fate == Fate::Cancel {
        let edition = resolver.edition_called(&story.edition);
        let (outcome, change) = cancel(tx, &mut story, edition.as_ref(), desking).await?;
        put_mark(tx, &take, mark, &story, desking).await?;
        return answer(&take, outcome, complaints, vec![], change);
    }
    if before.by != desking.actor.name || somebody_wrote(tx, &story).await? {
        let why = format!("`{}` has worked on the story since; take over by hand what the new version brings", before.by);
        return answer(&take, Outcome::Refused(why), complaints, vec![], 0);
    }
    let Some(edition) = resolver.edition_called(&story.edition) else {
        return answer(&take, refused("its edition is not there any more"), complaints, vec![], 0);
    };
    let shown = tx.pictures(&references::shown(&before.content)).await?;
    let shown = Shown::all(tx, shown).await?;
    let composed = compose(&take, &edition, &shown, resolver, tx, &mut complaints).await?;
    if let Some(why) = too_large(&composed.content) {
        return answer(&take, Outcome::Refused(why), complaints, vec![], 0);
    }
    tx.insert_pictures(&composed.pictures).await?;
    story.hold(fate::embargo(&take).map(Appointment::from));
    story.revision += 1;
    let since = since(&take, &story, desking.now);
    let revision = Revision { story: story.id, number: story.revision, at: since, by: desking.actor.name.clone(), content: composed.content };
    tx.insert_revision(&revision).await?;
    let (outcome, change) = match fate {
        Fate::Publish => match ready(&story, &revision, desking.now, tx, &desking.files).await {
            Ok(()) => {
                let outcome = if story.state == State::Published { Outcome::Updated } else { Outcome::Published };
                if story.first_published.is_none() {
                    story.first_published = Some(fate::instants(&take, desking.now).0.min(since));
                }
                story.state = after(story.state, Verb::Publish)?;
                (outcome, put_out(tx, &mut story, since).await?)
            }
            Err(blocked @ DeskError::Blocked(_)) => (Outcome::Kept(blocked.to_string()), 0),
            Err(other) => return Err(other),
        },
        Fate::Keep { why, recall } => (Outcome::Kept(why), keep_back(tx, &mut story, recall, desking).await?),
        Fate::Cancel => (Outcome::Withdrawn, 0),
    };
    put_back(tx, &mut story).await?;
    put_mark(tx, &take, mark, &story, desking).await?;
    answer(&take, outcome, complaints, composed.files, change)
}

/// From when readers see this version. It must be later than what they saw before.
fn since(take: &Take, story: &Story, now: Timestamp) -> Timestamp {
    let (_, version) = fate::instants(take, now);
    match story.last_published {
        Some(last) if version <= last => now.max(last + SignedDuration::from_millis(1)),
        _ => version,
    }
}

/// A schedule made for an older version does not hold for this one.
async fn keep_back(tx: &mut Tx, story: &mut Story, recall: bool, desking: &Desking) -> Result<i64> {
    match story.state {
        State::Scheduled => {
            story.state = after(story.state, Verb::Unschedule)?;
            story.schedule(None);
            Ok(0)
        }
        State::Published if recall => {
            story.state = after(story.state, Verb::Unpublish)?;
            let change = withdraw(tx, story).await?;
            note(tx, story, Deed::Unpublish, desking).await?;
            Ok(change)
        }
        _ => Ok(0),
    }
}

async fn cancel(tx: &mut Tx, story: &mut Story, edition: Option<&Edition>, desking: &Desking) -> Result<(Outcome, i64)> {
    let was_out = story.state == State::Published || story.state == State::Unpublished;
    let change = if was_out {
        story.state = after(story.state, Verb::TakeDown)?;
        let notice = notice(edition.map(|e| &e.language)).to_owned();
        story.takedown = Some(Takedown { at: desking.now, notice });
        let change = withdraw(tx, story).await?;
        note(tx, story, Deed::TakeDown, desking).await?;
        change
    } else {
        keep_back(tx, story, false, desking).await?
    };
    put_back(tx, story).await?;
    Ok((Outcome::Withdrawn, change))
}

/// That readers see it no more is in the story's own history, not only in the batch's.
async fn note(tx: &mut Tx, story: &Story, deed: Deed, desking: &Desking) -> Result<()> {
    Ok(tx.note_act(&act(&desking.actor, desking.now, deed, story.object(), story.detail(deed))).await?)
}

/// Whether a person has revised it, whatever they are called.
async fn somebody_wrote(tx: &mut Tx, story: &Story) -> Result<bool> {
    let acts = tx.acts_of(&story.object()).await?;
    Ok(acts.iter().any(|kept| kept.act.deed == Deed::Revise && kept.act.who.starts_with("person/")))
}

/// What readers are told, in the edition's language.
fn notice(language: Option<&Language>) -> &'static str {
    match language.map(Language::primary) {
        Some("de") => "Diese Meldung wurde von der Agentur zurückgezogen.",
        Some("es") => "Esta noticia fue retirada por la agencia.",
        Some("fr") => "Cette dépêche a été annulée par l’agence.",
        Some("ar") => "سحبت الوكالة هذا الخبر.",
        Some("ru") => "Агентство отозвало это сообщение.",
        Some("zh") => "通讯社已撤回此稿件。",
        Some("hi") => "एजेंसी ने यह ख़बर वापस ले ली है।",
        _ => "This story was withdrawn by the agency.",
    }
}

async fn put_mark(tx: &mut Tx, take: &Take, before: &ImportMark, story: &Story, desking: &Desking) -> Result<()> {
    let (_, version_created) = fate::instants(take, desking.now);
    let mark = ImportMark { story: story.id, version: version_to_mark(take, Some(before), desking.now), version_created };
    Ok(tx.put_imported(&take.uri, &mark).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_of_the_site_is_told_in_its_own() {
        let words = concat!(env!("CARGO_MANIFEST_DIR"), "/../../themes/gazette/words");
        let mut told = std::collections::BTreeSet::new();
        for file in std::fs::read_dir(words).expect("the theme's words") {
            let path = file.expect("a file").path();
            let tag = path.file_stem().and_then(|stem| stem.to_str()).expect("a name");
            let language = Language::try_from(tag).expect("a tag");
            assert!(told.insert(notice(Some(&language))), "{tag}: add its notice to `notice` in desk/src/receive/update.rs");
        }
        assert_eq!(told.len(), 8);
    }
}
