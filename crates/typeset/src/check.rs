//! `masthead theme check`: reads a theme, sets every kind of page with it and tells what is wrong, with file and line.

mod markup;
mod unused;

use crate::fixture;
use crate::hosts::Hosts;
use crate::html::{TypesetError, Typesetter};
use crate::theme::{Fault, Files, Theme, ThemePlace};

/// What is wrong with a theme.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// Files that cannot be read and pages that cannot be set.
    pub faults: Vec<Fault>,
    /// What can be set, but hardly as it was meant.
    pub doubts: Vec<Fault>,
}

impl Checked {
    pub fn all(&self) -> impl Iterator<Item = &Fault> {
        self.faults.iter().chain(&self.doubts)
    }
}

/// Everything wrong with a theme; nothing, if all is well.
pub fn check(place: &ThemePlace) -> Checked {
    let mut checked = Checked::default();
    if let Err(faults) = look_over(place, &mut checked) {
        checked.faults.extend(faults);
    }
    checked
}

fn look_over(place: &ThemePlace, checked: &mut Checked) -> Result<(), Vec<Fault>> {
    let files = Files::read(place.folder.as_deref()).map_err(|fault| vec![fault])?;
    if !files.faults.is_empty() {
        return Err(files.faults);
    }
    checked.doubts = unused::of(&files);
    let theme = Theme::of(files.clone()).map_err(|fault| vec![fault])?;
    checked.faults = theme.words.gaps();
    let typesetter = Typesetter::of(theme);
    let hosts = Hosts { site: "https://nightjar.example".into(), media: "https://media.nightjar.example".into() };
    for (_, page) in ["en", "ar"].into_iter().flat_map(fixture::pages) {
        match typesetter.html(&page, &hosts) {
            Ok(set) => add(&mut checked.doubts, markup::doubts(&page, &set.body, &files)),
            Err(TypesetError::Theme(fault)) => add(&mut checked.faults, [fault]),
        }
    }
    Ok(())
}

/// The same is wrong on many pages, and is told once.
fn add(told: &mut Vec<Fault>, more: impl IntoIterator<Item = Fault>) {
    for fault in more {
        if !told.contains(&fault) {
            told.push(fault);
        }
    }
}
