//! Pictures: their words and rights, and the renditions the darkroom has made.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::limits;
use crate::permit::permit_somewhere;
use newsroom::PictureId;
use newsroom::act::Deed;
use newsroom::permission::Action;
use newsroom::picture::{Focus, Picture, Rendition, Rights};
use store::{Reader, Versioned};

const WORDS: usize = 2_000;

/// A picture that has no number yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewPicture {
    pub alt: String,
    pub caption: String,
    pub credit: String,
    pub rights: Rights,
    pub width: u32,
    pub height: u32,
    pub focus: Focus,
    pub renditions: Vec<Rendition>,
}

impl NewPicture {
    pub(crate) fn numbered(self, id: PictureId) -> Picture {
        let NewPicture { alt, caption, credit, rights, width, height, focus, renditions } = self;
        Picture { id, alt, caption, credit, rights, width, height, focus, renditions }
    }
}

impl Desk {
    pub async fn add_picture(&self, actor: &Actor, picture: NewPicture) -> Result<Done<Versioned<Picture>>> {
        permit_somewhere(actor, Action::AddPictures)?;
        let picture = picture.numbered(PictureId(0));
        check(&picture)?;
        self.act(actor, Deed::AddPicture, move |tx, _| {
            Box::pin(async move {
                let picture = Picture { id: tx.next_picture_id().await?, ..picture };
                tx.insert_picture(&picture).await?;
                Ok(Done { value: Versioned { version: 1, value: picture }, change: 0 })
            })
        })
        .await
    }

    /// Whether they may change a picture: before its new file is developed.
    pub async fn permit_picture(&self, actor: &Actor, id: PictureId) -> Result<()> {
        permit_picture(&mut self.store.read().await?, actor, id).await
    }

    /// Changes a picture. Stories show it so from their next publication on; what was published stays as it was.
    pub async fn edit_picture(&self, actor: &Actor, picture: Picture, seen: i64) -> Result<Done<Versioned<Picture>>> {
        permit_somewhere(actor, Action::AddPictures)?;
        check(&picture)?;
        self.act(actor, Deed::EditPicture, move |tx, actor| {
            Box::pin(async move {
                let id = picture.id;
                permit_picture(tx, actor, id).await?;
                let there = tx.picture(id).await?.ok_or_else(|| DeskError::Missing(format!("picture {id}")))?;
                match tx.update_picture(&picture, seen).await? {
                    Some(version) => Ok(Done { value: Versioned { version, value: picture }, change: 0 }),
                    None => Err(DeskError::Stale { current: there.version }),
                }
            })
        })
        .await
    }
}

/// What others have added is changed by whoever may read others' work too.
async fn permit_picture(reader: &mut Reader, actor: &Actor, id: PictureId) -> Result<()> {
    if permit_somewhere(actor, Action::EditPictures).is_ok() {
        return Ok(());
    }
    let acts = reader.acts_of(&format!("picture/{id}")).await?;
    let own = acts.iter().any(|kept| kept.act.deed == Deed::AddPicture && kept.act.who == actor.id());
    if own { permit_somewhere(actor, Action::AddPictures) } else { permit_somewhere(actor, Action::EditPictures) }
}

fn check(picture: &Picture) -> Result<()> {
    limits::line("alt", &picture.alt, WORDS)?;
    limits::line("caption", &picture.caption, WORDS)?;
    limits::line("credit", &picture.credit, WORDS)?;
    if picture.focus.x > 1000 || picture.focus.y > 1000 {
        return Err(DeskError::invalid("focus", "the point is given in thousandths, from 0 to 1000"));
    }
    Ok(())
}
