//! A layout: all that is laid out by hand for an edition. Readers have one, and beside it editors have another, the draft, until they launch it.

use crate::edition::EditionCode;
use crate::front::{self, Breaking, Container, Front, FrontError};
use crate::{ConceptId, StoryId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The most topics that can be in focus.
pub const TOPICS: usize = 12;

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Layout {
    pub containers: Vec<Container>,
    /// Topics in focus, which every page of the edition leads with.
    #[serde(default)]
    pub topics: Vec<ConceptId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub breaking: Option<Breaking>,
}

#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
pub enum LayoutError {
    #[error(transparent)]
    Front(#[from] FrontError),
    #[error("{0} topics are too many; {TOPICS} are the most that can be in focus")]
    Topics(usize),
    #[error("topic {0} stands twice")]
    Twice(ConceptId),
}

impl Layout {
    pub fn of(front: Front, topics: Vec<ConceptId>) -> Layout {
        Layout { containers: front.containers, topics, breaking: front.breaking }
    }

    pub fn front(&self, edition: EditionCode) -> Front {
        Front { edition, containers: self.containers.clone(), breaking: self.breaking.clone() }
    }

    pub fn check(&self) -> Result<(), LayoutError> {
        front::check(&self.containers)?;
        let hours = self.breaking.as_ref().map_or(Ok(()), |b| b.hours().check());
        hours.map_err(|e| FrontError::Hours("breaking".into(), e))?;
        if self.topics.len() > TOPICS {
            return Err(LayoutError::Topics(self.topics.len()));
        }
        match self.topics.iter().enumerate().find(|(i, id)| self.topics[..*i].contains(id)) {
            Some((_, twice)) => Err(LayoutError::Twice(*twice)),
            None => Ok(()),
        }
    }

    /// Takes over what went straight to readers, from `before` to `after`, wherever this draft still says what readers had. What has been
    /// changed here stays as it was changed.
    pub fn follow(&mut self, before: &Layout, after: &Layout) {
        let keys = |layout: &Layout| layout.containers.iter().map(|c| c.key.clone()).collect::<Vec<_>>();
        let find = |layout: &Layout, key: &str| layout.containers.iter().find(|c| c.key == key).cloned();
        let mut order = if keys(self) == keys(before) { keys(after) } else { keys(self) };
        order.extend(keys(after).into_iter().filter(|key| find(before, key).is_none() && !order.contains(key)).collect::<Vec<_>>());
        let mut laid = Vec::with_capacity(order.len());
        for key in order {
            let (mine, theirs) = (find(self, &key), find(after, &key));
            laid.extend(if mine == find(before, &key) { theirs } else { mine });
        }
        self.containers = laid;
        if self.topics == before.topics {
            self.topics = after.topics.clone();
        }
        if self.breaking == before.breaking {
            self.breaking = after.breaking.clone();
        }
        self.join(after);
    }

    /// What both have laid out holds together again: of a story that stands twice the draft's own place wins, and what is too much is left out.
    fn join(&mut self, theirs: &Layout) {
        self.containers.truncate(front::CONTAINERS);
        let mut own: BTreeSet<StoryId> = BTreeSet::new();
        let (taken, kept): (Vec<_>, Vec<_>) = self.containers.iter_mut().partition(|c| theirs.containers.contains(c));
        for container in kept.into_iter().chain(taken) {
            container.picks.retain(|pick| own.insert(pick.story));
        }
    }

    /// Every story picked by hand, in page order.
    pub fn picked(&self) -> impl Iterator<Item = StoryId> + '_ {
        self.containers.iter().flat_map(|c| c.picks.iter().map(|p| p.story))
    }

    /// Every story it names on a card, by itself or linked below one.
    pub fn named(&self) -> impl Iterator<Item = StoryId> + '_ {
        self.containers.iter().flat_map(|c| c.picks.iter().flat_map(|p| std::iter::once(p.story).chain(p.links.iter().copied())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::front::{Pick, Role};

    fn layout(containers: &[(&str, &[i64])]) -> Layout {
        let container =
            |(key, picks): &(&str, &[i64])| Container { picks: picks.iter().map(|id| Pick::of(StoryId(*id))).collect(), ..Container::new(*key, Role::Row) };
        Layout { containers: containers.iter().map(container).collect(), ..Layout::default() }
    }

    #[test]
    fn an_untouched_draft_becomes_what_readers_got() {
        let (before, after) = (layout(&[("a", &[1, 2]), ("b", &[3])]), layout(&[("b", &[3, 4]), ("a", &[1]), ("c", &[])]));
        let mut draft = before.clone();
        draft.follow(&before, &after);
        assert_eq!(draft, after);
    }

    #[test]
    fn what_was_changed_in_the_draft_stays() {
        let (before, after) = (layout(&[("a", &[1, 2]), ("b", &[3]), ("gone", &[])]), layout(&[("a", &[2]), ("b", &[3, 4]), ("new", &[])]));
        let mut draft = layout(&[("gone", &[]), ("a", &[1, 2, 5]), ("b", &[3])]);
        draft.follow(&before, &after);
        assert_eq!(draft, layout(&[("a", &[1, 2, 5]), ("b", &[3, 4]), ("new", &[])]));
    }

    #[test]
    fn a_story_both_have_placed_stands_once() {
        let (before, after) = (layout(&[("a", &[1]), ("b", &[2])]), layout(&[("a", &[1]), ("b", &[2, 9])]));
        let mut draft = layout(&[("a", &[1, 9]), ("b", &[2])]);
        draft.follow(&before, &after);
        assert_eq!(draft, layout(&[("a", &[1, 9]), ("b", &[2])]));
        assert_eq!(draft.check(), Ok(()));
    }

    #[test]
    fn a_story_that_moved_for_readers_stands_once() {
        let (before, after) = (layout(&[("a", &[1, 2]), ("b", &[3])]), layout(&[("a", &[2]), ("b", &[3, 1])]));
        let mut draft = before.clone();
        draft.containers[0].picks[0].headline = Some("Ships wait".into());
        draft.follow(&before, &after);
        assert_eq!(draft.check(), Ok(()));
        assert_eq!(draft.picked().collect::<Vec<_>>(), [1, 2, 3].map(StoryId));
        assert_eq!(draft.containers[0].picks[0].headline.as_deref(), Some("Ships wait"), "the card that was worked on is kept");
    }

    #[test]
    fn containers_of_both_are_as_many_as_a_front_holds() {
        let many = |name: &str| Layout { containers: (0..40).map(|n| Container::new(format!("{name}-{n}"), Role::Row)).collect(), ..Layout::default() };
        let mut draft = many("mine");
        draft.follow(&Layout::default(), &many("theirs"));
        assert_eq!(draft.check(), Ok(()));
        assert!(many("mine").containers.iter().all(|own| draft.containers.contains(own)), "what was laid out in the draft is not what is left out");
    }

    #[test]
    fn topics_stand_once_and_are_few() {
        let with = |topics: Vec<i64>| Layout { topics: topics.into_iter().map(ConceptId).collect(), ..Layout::default() }.check();
        assert_eq!(with((1..=12).collect()), Ok(()));
        assert_eq!(with((1..=13).collect()), Err(LayoutError::Topics(13)));
        assert_eq!(with(vec![1, 2, 1]), Err(LayoutError::Twice(ConceptId(1))));
    }
}
