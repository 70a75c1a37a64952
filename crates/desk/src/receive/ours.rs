//! What the house has done to an agency's story since it came: how it was filed here goes over into a newer version, words written here keep that one out.

use super::Desking;
use crate::act::Object;
use crate::error::Result;
use newsroom::act::Deed;
use newsroom::story::{Content, Revision, Story};
use std::collections::BTreeMap;
use store::Tx;

/// One field of the filing: whether it is the same in both, and how it goes over from the second into the first.
type Field = (fn(&Content, &Content) -> bool, fn(&mut Content, &Content));

const FILING: [Field; 7] = [
    (|a, b| a.section == b.section, |to, from| to.section = from.section),
    (|a, b| a.regions == b.regions, |to, from| to.regions.clone_from(&from.regions)),
    (|a, b| a.subjects == b.subjects, |to, from| to.subjects.clone_from(&from.subjects)),
    (|a, b| a.places == b.places, |to, from| to.places.clone_from(&from.places)),
    (|a, b| a.topics == b.topics, |to, from| to.topics.clone_from(&from.topics)),
    (|a, b| a.related == b.related, |to, from| to.related.clone_from(&from.related)),
    (|a, b| a.programme == b.programme, |to, from| to.programme = from.programme),
];

#[derive(Default)]
pub(super) struct Ours {
    /// Who has changed its words.
    pub wrote: Option<String>,
    filed: [bool; FILING.len()],
}

impl Ours {
    /// Looks at each revision that was made here. What the importing program has written itself may be written over.
    pub(super) async fn of(tx: &mut Tx, story: &Story, newest: &Revision, desking: &Desking) -> Result<Ours> {
        let acts = tx.acts_of(&story.object()).await?;
        let revised = acts.iter().filter(|kept| kept.act.deed == Deed::Revise);
        let mut made: BTreeMap<i64, bool> =
            revised.filter_map(|kept| Some((kept.act.detail["revision"].as_i64()?, kept.act.who.starts_with("person/")))).collect();
        if newest.by != desking.actor.name {
            made.insert(newest.number, true);
        }
        let mut ours = Ours::default();
        for (number, person) in made {
            let (before, after) = (tx.revision(story.id, number - 1).await?, tx.revision(story.id, number).await?);
            let (Some(before), Some(after)) = (before, after) else { continue };
            let other = person || after.by != desking.actor.name;
            ours.note(&before.content, &after, other);
        }
        Ok(ours)
    }

    fn note(&mut self, before: &Content, after: &Revision, other: bool) {
        let mut words = after.content.clone();
        for (filed, (same, carry)) in self.filed.iter_mut().zip(FILING) {
            *filed |= !same(before, &after.content);
            carry(&mut words, before);
        }
        // Whoever lets it out signs, which is no word of theirs.
        words.sign_off.editor.clone_from(&before.sign_off.editor);
        if other && words != *before {
            self.wrote = Some(after.by.clone());
        }
    }

    pub(super) fn carry(&self, from: &Content, to: &mut Content) {
        for (_, (_, carry)) in self.filed.iter().zip(FILING).filter(|(filed, _)| **filed) {
            carry(to, from);
        }
    }
}
