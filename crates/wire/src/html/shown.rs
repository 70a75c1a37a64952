//! Markup without what its author hides from readers: notes to editors, words for machines.

use super::tags::{Piece, Pieces, Tag, is_void};

pub struct Shown<'a> {
    pieces: Pieces<'a>,
    /// Whether anything was hidden so far.
    pub hid: bool,
}

impl<'a> Shown<'a> {
    pub fn of(markup: &'a str) -> Shown<'a> {
        Shown { pieces: Pieces::of(markup), hid: false }
    }

    pub fn skip_inside(&mut self, name: &str) {
        self.pieces.skip_inside(name);
    }

    /// Passes over a hidden element with all that is in it, others of its name too. A paragraph ends where the next begins, which comes back.
    fn pass(&mut self, name: &str) -> Option<Piece<'a>> {
        self.hid = true;
        let mut open = 1;
        while open > 0 {
            match self.pieces.next()? {
                Piece::Open(tag) if tag.name == name && name == "p" => return Some(Piece::Open(tag)),
                Piece::Open(tag) if tag.name == name => open += 1,
                Piece::Close(closed) if closed == name => open -= 1,
                _ => {}
            }
        }
        self.pieces.next()
    }
}

impl<'a> Iterator for Shown<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        let mut piece = self.pieces.next();
        while let Some(Piece::Open(tag)) = &piece
            && is_hidden(tag)
        {
            let name = tag.name.clone();
            piece = self.pass(&name);
        }
        piece
    }
}

fn is_hidden(tag: &Tag<'_>) -> bool {
    let by_style = |style: &str| {
        let style: String = style.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_lowercase()).collect();
        ["display:none", "visibility:hidden", "mso-hide:all"].iter().any(|hiding| style.contains(hiding))
    };
    let by_aria = |given: &str| given.trim().eq_ignore_ascii_case("true");
    !is_void(&tag.name)
        && (tag.attribute("hidden").is_some() || tag.attribute("aria-hidden").is_some_and(by_aria) || tag.attribute("style").is_some_and(by_style))
}
