//! The pieces every page of an edition shares, set once and kept: a page's own part is small, and the strips are most of its cards.

use crate::hosts::Hosts;
use crate::sheet::Sheet;
use crate::theme::{Fault, Theme};
use jiff::Timestamp;
use minijinja::value::Serde;
use minijinja::{Value, context};
use pressed::frame::Frame;
use pressed::page::Common;
use std::rc::Rc;
use std::sync::{Arc, Mutex, PoisonError};

/// Editions times pages of the carousel; beyond this the oldest are forgotten.
const MOST: usize = 128;

#[derive(Default)]
pub struct Strips {
    kept: Mutex<Vec<Kept>>,
}

struct Kept {
    theme: Arc<Theme>,
    frame: Arc<Frame>,
    hosts: Hosts,
    turn: Turn,
    from: Timestamp,
    set: Set,
}

/// Shared pieces, ready to be placed, and until when their dates hold.
#[derive(Clone)]
pub struct Set {
    pub frame: Value,
    pub pieces: Value,
    pub until: Option<Timestamp>,
}

/// Which page of the carousel is shown first, and whether the page's address can turn it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Turn {
    pub first: u8,
    pub turns: bool,
}

impl Strips {
    pub fn set(&self, theme: &Arc<Theme>, common: &Common, turn: Turn, sheet: &Sheet) -> Result<Set, Fault> {
        // A page of the past has a frame of its own, which nobody asks for twice.
        if common.at.is_some() {
            return set(theme, common, turn, sheet);
        }
        let holds = |kept: &Kept| {
            Arc::ptr_eq(&kept.frame, &common.frame)
                && Arc::ptr_eq(&kept.theme, theme)
                && kept.turn == turn
                && (&kept.hosts.site, &kept.hosts.media) == (&sheet.hosts.site, &sheet.hosts.media)
                && kept.from <= common.now
                && kept.set.until.is_none_or(|until| common.now < until)
        };
        if let Some(kept) = self.kept.lock().unwrap_or_else(PoisonError::into_inner).iter().find(|k| holds(k)) {
            return Ok(kept.set.clone());
        }
        let set = set(theme, common, turn, sheet)?;
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let code = &common.frame.edition.code;
        kept.retain(|k| k.frame.edition.code != *code || (Arc::ptr_eq(&k.frame, &common.frame) && k.turn != turn));
        if kept.len() >= MOST {
            kept.remove(0);
        }
        let (theme, frame) = (theme.clone(), common.frame.clone());
        kept.push(Kept { theme, frame, hosts: sheet.hosts.clone(), turn, from: common.now, set: set.clone() });
        Ok(set)
    }
}

/// Sets the pieces on a sheet of their own, so that their `until` is known apart from the page's.
fn set(theme: &Theme, common: &Common, turn: Turn, sheet: &Sheet) -> Result<Set, Fault> {
    let sheet = Rc::new(Sheet::new(sheet.words.clone(), sheet.dates.clone(), sheet.now, sheet.hosts.clone()));
    let frame = Value::from(Serde(&*common.frame));
    let piece = |file: &str| -> Result<Value, Fault> {
        let given = context! { frame => frame.clone(), site => frame.get_attr("site")?, first => turn.first, turns => turn.turns };
        Ok(Value::from_safe_string(theme.set(file, given)?))
    };
    let pieces = sheet.open(|| -> Result<Value, Fault> {
        Ok(context! {
            bars => piece("strips/bars.html")?,
            top_story => piece("strips/top-story.html")?,
            regions => piece("strips/regions.html")?,
            footer => piece("strips/footer.html")?,
        })
    })?;
    Ok(Set { frame, pieces, until: sheet.until() })
}
