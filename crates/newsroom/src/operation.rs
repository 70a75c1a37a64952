//! Operations: the small steps by which a layout is edited. Each names what it is done to by the container's key and the story's number,
//! never by a place in a list, so that the steps of two editors join. A step that no longer fits what stands is refused and says why.

use crate::front::{Breaking, CardSize, Container, Fill, FrontError, Pick};
use crate::hours::{Hours, HoursError};
use crate::layout::{Layout, LayoutError};
use crate::{ConceptId, PictureId, StoryId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// `after` names the neighbour before the new place; without one the place is the first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "do", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Operation {
    Add {
        container: String,
        pick: Pick,
        #[serde(default)]
        after: Option<StoryId>,
    },
    Move {
        story: StoryId,
        from: String,
        container: String,
        #[serde(default)]
        after: Option<StoryId>,
    },
    Remove {
        container: String,
        story: StoryId,
    },
    Size {
        container: String,
        story: StoryId,
        size: CardSize,
    },
    Headline {
        container: String,
        story: StoryId,
        headline: Option<String>,
    },
    Kicker {
        container: String,
        story: StoryId,
        kicker: Option<String>,
    },
    Picture {
        container: String,
        story: StoryId,
        picture: Option<PictureId>,
    },
    /// What is linked below a card.
    Links {
        container: String,
        story: StoryId,
        #[serde(default)]
        links: Vec<StoryId>,
    },
    /// When a card stands, or with no story, its whole container.
    Hours {
        container: String,
        #[serde(default)]
        story: Option<StoryId>,
        hours: Hours,
    },
    /// Adds a container.
    Open {
        container: Container,
        #[serde(default)]
        after: Option<String>,
    },
    /// Takes a container off the page, with all its picks.
    Close {
        container: String,
    },
    /// Moves a container.
    Shift {
        container: String,
        #[serde(default)]
        after: Option<String>,
    },
    Title {
        container: String,
        title: Option<String>,
    },
    Fill {
        container: String,
        fill: Option<Fill>,
    },
    /// How many stories it holds at most.
    Length {
        container: String,
        size: u8,
    },
    /// Puts a topic in focus, or moves it.
    Focus {
        topic: ConceptId,
        #[serde(default)]
        after: Option<ConceptId>,
    },
    Unfocus {
        topic: ConceptId,
    },
    Breaking {
        breaking: Option<Breaking>,
    },
    /// Takes a step back by another, if what it left still stands: what somebody has made of it since is not lost.
    Undo {
        done: Box<Operation>,
        back: Box<Operation>,
    },
}

#[derive(Debug, Clone, thiserror::Error, PartialEq, Eq)]
pub enum Refused {
    #[error("there is no container `{0}` on this front any more; somebody has removed it")]
    NoContainer(String),
    #[error("story {story} is not in `{container}` any more; {}", where_now(.now))]
    Elsewhere { story: StoryId, container: String, now: Option<String> },
    #[error("story {story} stands in `{container}` already; move it from there")]
    Stands { story: StoryId, container: String },
    #[error("topic {0} is not in focus any more")]
    NoTopic(ConceptId),
    #[error("{} has been changed since by somebody; it stays as they left it", what(container, *.story))]
    Changed { container: String, story: Option<StoryId> },
    #[error(transparent)]
    Wrong(#[from] LayoutError),
}

impl Refused {
    /// What a screen says it by, in its reader's own words, and of which container and story.
    pub fn told(&self) -> (&'static str, BTreeMap<&'static str, String>) {
        let of = |container: &String| ("container", container.clone());
        let story = |story: &StoryId| ("story", story.to_string());
        match self {
            Refused::NoContainer(key) => ("no-container", [of(key)].into()),
            Refused::Elsewhere { story: id, container, now: Some(now) } => ("moved", [of(container), story(id), ("now", now.clone())].into()),
            Refused::Elsewhere { story: id, container, now: None } => ("removed", [of(container), story(id)].into()),
            Refused::Stands { story: id, container } => ("stands", [of(container), story(id)].into()),
            Refused::NoTopic(_) => ("no-topic", BTreeMap::new()),
            Refused::Changed { container, story: None } => ("changed-since", [of(container)].into()),
            Refused::Changed { container, story: Some(id) } => ("changed-card", [of(container), story(id)].into()),
            Refused::Wrong(LayoutError::Front(FrontError::Picked(id))) => ("twice", [story(id)].into()),
            Refused::Wrong(LayoutError::Front(FrontError::Hours(key, HoursError::Backwards { .. }))) => ("hours-backwards", [of(key)].into()),
            Refused::Wrong(LayoutError::Front(FrontError::Hours(key, HoursError::Never(_)))) => ("hours-never", [of(key)].into()),
            Refused::Wrong(LayoutError::Topics(_)) => ("too-many-topics", BTreeMap::new()),
            Refused::Wrong(_) => ("layout", BTreeMap::new()),
        }
    }
}

fn what(container: &str, story: Option<StoryId>) -> String {
    story.map_or_else(|| format!("`{container}`"), |story| format!("the card of story {story} in `{container}`"))
}

fn where_now(now: &Option<String>) -> String {
    match now {
        Some(container) => format!("somebody has moved it to `{container}`"),
        None => "somebody has removed it".to_owned(),
    }
}

impl Layout {
    /// Does a step and gives the one that undoes it. A refused step leaves the layout as it was.
    pub fn apply(&mut self, operation: Operation) -> Result<Operation, Refused> {
        let mut next = self.clone();
        let undo = next.step(operation)?;
        next.check()?;
        *self = next;
        Ok(undo)
    }

    fn step(&mut self, operation: Operation) -> Result<Operation, Refused> {
        let done = operation.clone();
        let back = self.change(operation)?;
        Ok(if done.leaves().is_some() { Operation::Undo { done: Box::new(done), back: Box::new(back) } } else { back })
    }

    fn change(&mut self, operation: Operation) -> Result<Operation, Refused> {
        Ok(match operation {
            Operation::Add { container, pick, after } => {
                let story = pick.story;
                if let Some(stands) = self.home(story) {
                    return Err(Refused::Stands { story, container: stands });
                }
                let picks = &mut self.container(&container)?.picks;
                place(picks, pick, after, |p| p.story);
                Operation::Remove { container, story }
            }
            Operation::Move { story, from, container, after } => {
                self.container(&container)?;
                let (pick, before) = self.take(&from, story)?;
                let picks = &mut self.container(&container)?.picks;
                place(picks, pick, after.filter(|after| *after != story), |p| p.story);
                Operation::Move { story, from: container, container: from, after: before }
            }
            Operation::Remove { container, story } => {
                let (pick, after) = self.take(&container, story)?;
                Operation::Add { container, pick, after }
            }
            Operation::Size { container, story, size } => {
                let size = std::mem::replace(&mut self.pick(&container, story)?.size, size);
                Operation::Size { container, story, size }
            }
            Operation::Headline { container, story, headline } => {
                let headline = std::mem::replace(&mut self.pick(&container, story)?.headline, said(headline));
                Operation::Headline { container, story, headline }
            }
            Operation::Kicker { container, story, kicker } => {
                let kicker = std::mem::replace(&mut self.pick(&container, story)?.kicker, said(kicker));
                Operation::Kicker { container, story, kicker }
            }
            Operation::Picture { container, story, picture } => {
                let picture = std::mem::replace(&mut self.pick(&container, story)?.picture, picture);
                Operation::Picture { container, story, picture }
            }
            Operation::Links { container, story, links } => {
                let links = std::mem::replace(&mut self.pick(&container, story)?.links, links);
                Operation::Links { container, story, links }
            }
            Operation::Hours { container, story: Some(story), hours } => {
                let pick = self.pick(&container, story)?;
                let before = pick.hours();
                (pick.from, pick.until, pick.daily) = (hours.from, hours.until, hours.daily);
                Operation::Hours { container, story: Some(story), hours: before }
            }
            Operation::Hours { container, story: None, hours } => {
                let held = self.container(&container)?;
                let before = held.hours();
                (held.from, held.until, held.daily) = (hours.from, hours.until, hours.daily);
                Operation::Hours { container, story: None, hours: before }
            }
            Operation::Open { container, after } => {
                let key = container.key.clone();
                if let Some(story) = container.picks.iter().map(|p| p.story).find(|story| self.home(*story).is_some()) {
                    return Err(Refused::Stands { story, container: self.home(story).unwrap_or_default() });
                }
                place(&mut self.containers, container, after, |c| c.key.clone());
                Operation::Close { container: key }
            }
            Operation::Close { container } => {
                let (container, after) = self.lift(&container)?;
                Operation::Open { container, after }
            }
            Operation::Shift { container: key, after } => {
                let (container, before) = self.lift(&key)?;
                place(&mut self.containers, container, after.filter(|after| *after != key), |c| c.key.clone());
                Operation::Shift { container: key, after: before }
            }
            Operation::Title { container, title } => {
                let title = std::mem::replace(&mut self.container(&container)?.title, said(title));
                Operation::Title { container, title }
            }
            Operation::Fill { container, fill } => {
                let fill = std::mem::replace(&mut self.container(&container)?.fill, fill);
                Operation::Fill { container, fill }
            }
            Operation::Length { container, size } => {
                let size = std::mem::replace(&mut self.container(&container)?.size, size);
                Operation::Length { container, size }
            }
            Operation::Focus { topic, after } => {
                let stood = self.topics.iter().position(|t| *t == topic);
                let undo = match stood {
                    Some(at) => Operation::Focus { topic, after: at.checked_sub(1).map(|i| self.topics[i]) },
                    None => Operation::Unfocus { topic },
                };
                self.topics.retain(|t| *t != topic);
                place(&mut self.topics, topic, after.filter(|after| *after != topic), |t| *t);
                undo
            }
            Operation::Unfocus { topic } => {
                let at = self.topics.iter().position(|t| *t == topic).ok_or(Refused::NoTopic(topic))?;
                self.topics.remove(at);
                Operation::Focus { topic, after: at.checked_sub(1).map(|i| self.topics[i]) }
            }
            Operation::Breaking { breaking } => {
                let breaking = std::mem::replace(&mut self.breaking, breaking.filter(|b| !b.text.trim().is_empty()));
                Operation::Breaking { breaking }
            }
            Operation::Undo { done, back } => {
                self.still_left_by(&done)?;
                self.step(*back)?
            }
        })
    }

    fn container(&mut self, key: &str) -> Result<&mut Container, Refused> {
        self.containers.iter_mut().find(|c| c.key == key).ok_or_else(|| Refused::NoContainer(key.to_owned()))
    }

    /// The container in which a story stands by hand.
    fn home(&self, story: StoryId) -> Option<String> {
        self.containers.iter().find(|c| c.picks.iter().any(|p| p.story == story)).map(|c| c.key.clone())
    }

    fn index(&mut self, container: &str, story: StoryId) -> Result<usize, Refused> {
        let found = self.container(container)?.picks.iter().position(|p| p.story == story);
        found.ok_or_else(|| Refused::Elsewhere { story, container: container.to_owned(), now: self.home(story) })
    }

    fn pick(&mut self, container: &str, story: StoryId) -> Result<&mut Pick, Refused> {
        let at = self.index(container, story)?;
        Ok(&mut self.container(container)?.picks[at])
    }

    /// Takes a pick out, and says after which it stood.
    fn take(&mut self, container: &str, story: StoryId) -> Result<(Pick, Option<StoryId>), Refused> {
        let at = self.index(container, story)?;
        let picks = &mut self.container(container)?.picks;
        Ok((picks.remove(at), at.checked_sub(1).map(|i| picks[i].story)))
    }

    fn lift(&mut self, key: &str) -> Result<(Container, Option<String>), Refused> {
        let at = self.containers.iter().position(|c| c.key == key).ok_or_else(|| Refused::NoContainer(key.to_owned()))?;
        Ok((self.containers.remove(at), at.checked_sub(1).map(|i| self.containers[i].key.clone())))
    }
}

/// After the neighbour named; after all others if that has gone meanwhile; first if none is named.
fn place<T, K: PartialEq>(list: &mut Vec<T>, item: T, after: Option<K>, key: impl Fn(&T) -> K) {
    let at = match after {
        Some(after) => list.iter().position(|i| key(i) == after).map_or(list.len(), |i| i + 1),
        None => 0,
    };
    list.insert(at, item);
}

/// Words that say nothing are no words.
fn said(words: Option<String>) -> Option<String> {
    words.map(|w| w.trim().to_owned()).filter(|w| !w.is_empty())
}

mod undo;

#[cfg(test)]
mod tests;
