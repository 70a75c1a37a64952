//! What a step leaves behind, and whether that still stands when it is taken back.

use super::{Operation, Refused};
use crate::StoryId;
use crate::layout::Layout;

impl Operation {
    /// What it leaves that others may make something else of: the container, and the card in it. A place is not: to be moved on is no loss.
    pub(super) fn leaves(&self) -> Option<(&str, Option<StoryId>)> {
        match self {
            Operation::Add { container, pick, .. } => Some((container, Some(pick.story))),
            Operation::Size { container, story, .. }
            | Operation::Headline { container, story, .. }
            | Operation::Kicker { container, story, .. }
            | Operation::Picture { container, story, .. }
            | Operation::Links { container, story, .. } => Some((container, Some(*story))),
            Operation::Hours { container, story, .. } => Some((container, *story)),
            Operation::Open { container, .. } => Some((&container.key, None)),
            Operation::Title { container, .. } | Operation::Fill { container, .. } | Operation::Length { container, .. } => Some((container, None)),
            Operation::Breaking { .. } => Some(("breaking", None)),
            Operation::Move { .. }
            | Operation::Remove { .. }
            | Operation::Close { .. }
            | Operation::Shift { .. }
            | Operation::Focus { .. }
            | Operation::Unfocus { .. }
            | Operation::Undo { .. } => None,
        }
    }
}

impl Layout {
    pub(super) fn still_left_by(&mut self, done: &Operation) -> Result<(), Refused> {
        let Some((container, story)) = done.leaves() else { return Ok(()) };
        let stands = match done {
            Operation::Add { container, pick, .. } => self.pick(container, pick.story)? == pick,
            Operation::Open { container, .. } => self.container(&container.key)? == container,
            // What is as a step would make it is not changed by that step.
            _ => {
                let mut again = self.clone();
                again.change(done.clone())?;
                again == *self
            }
        };
        if stands { Ok(()) } else { Err(Refused::Changed { container: container.to_owned(), story }) }
    }
}
