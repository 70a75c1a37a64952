//! A take's words as a story's content: concepts by number, pictures in the house.

use crate::act::Object;
use crate::error::Result;
use crate::picture::NewPicture;
use crate::resolve::Resolver;
use newsroom::PictureId;
use newsroom::act::Deed;
use newsroom::body::Block;
use newsroom::edition::Edition;
use newsroom::picture::{Figure, Focus, Picture, Rights};
use newsroom::story::{Content, StoryKind};
use store::{Tx, Versioned};
use wire::take::{PictureRole, TakeBlock, TakeKind, TakePicture};
use wire::{Complaint, Take};

pub(super) struct Composed {
    pub content: Content,
    /// Pictures that are new and must be kept with it.
    pub pictures: Vec<Picture>,
    /// Where the item says the files of those pictures are that have none.
    pub files: Vec<(PictureId, String)>,
}

/// A picture of the version before.
pub(super) struct Shown {
    picture: Picture,
    /// Whether somebody has written to it since. A file that came late is no such word.
    written: bool,
}

impl Shown {
    pub(super) async fn all(tx: &mut Tx, pictures: Vec<Versioned<Picture>>) -> Result<Vec<Shown>> {
        let mut shown = vec![];
        for Versioned { version, value: picture } in pictures {
            let written = version > 1 && tx.acts_of(&picture.object()).await?.iter().any(|kept| kept.act.deed == Deed::EditPicture);
            shown.push(Shown { picture, written });
        }
        Ok(shown)
    }
}

/// `shown` are the pictures of the version before; those that are the same stay.
pub(super) async fn compose(
    take: &Take,
    edition: &Edition,
    shown: &[Shown],
    resolver: &mut Resolver,
    tx: &mut Tx,
    complaints: &mut Vec<Complaint>,
) -> Result<Composed> {
    let mut composed =
        Composed { content: Content::new(take.language.clone().unwrap_or_else(|| edition.language.clone()), &take.headline), pictures: vec![], files: vec![] };
    let numbers = pictures(take, shown, &mut composed, tx, complaints).await?;
    let filed = resolver.file(tx, take, edition).await?;
    let content = &mut composed.content;
    content.kind = match take.kind {
        TakeKind::Audio => StoryKind::Audio,
        TakeKind::Video => StoryKind::Video,
        TakeKind::Text | TakeKind::Picture => StoryKind::Article,
    };
    content.front_headline = take.front_headline.clone();
    content.standfirst = take.standfirst.clone();
    content.byline = take.byline.clone();
    content.sign_off = take.sign_off.clone();
    content.slug = take.slug.clone();
    let feature = take.pictures.iter().position(|p| p.role == PictureRole::Feature);
    content.picture = feature.and_then(|i| numbers[i]).map(Figure::of);
    content.body = take.body.iter().filter_map(|block| placed(block, &numbers)).collect();
    (content.section, content.regions) = (filed.section, filed.regions);
    (content.subjects, content.places, content.topics) = (filed.subjects, filed.places, filed.topics);
    Ok(composed)
}

/// The number of each of the take's pictures; `None` for one that cannot be shown.
async fn pictures(take: &Take, shown: &[Shown], composed: &mut Composed, tx: &mut Tx, complaints: &mut Vec<Complaint>) -> Result<Vec<Option<PictureId>>> {
    let mut numbers = vec![];
    for picture in &take.pictures {
        let missing = [("credit", &picture.credit), ("alternative text", &picture.alt)].into_iter().find(|(_, words)| words.trim().is_empty());
        if let Some((what, _)) = missing {
            complaints.push(Complaint { place: picture.place.clone(), message: format!("the picture has no {what} and cannot be shown; left out") });
            numbers.push(None);
            continue;
        }
        let id = match shown.iter().find(|there| same(there, picture)) {
            Some(there) => there.picture.id,
            None => {
                let id = tx.next_picture_id().await?;
                composed.pictures.push(words(picture).numbered(id));
                id
            }
        };
        let wanted = picture.files.first().filter(|_| picture.renditions.is_empty());
        composed.files.extend(wanted.map(|file| (id, file.clone())));
        numbers.push(Some(id));
    }
    Ok(numbers)
}

fn words(picture: &TakePicture) -> NewPicture {
    NewPicture {
        alt: picture.alt.clone(),
        caption: picture.caption.clone(),
        credit: picture.credit.clone(),
        rights: Rights::Agency,
        width: picture.width,
        height: picture.height,
        focus: Focus::centre(),
        renditions: picture.renditions.clone(),
    }
}

/// A file that comes along tells; words that a person has written to it since are kept. Without one the words tell, and a file that is here stays.
fn same(Shown { picture: there, written }: &Shown, picture: &TakePicture) -> bool {
    let words = there.alt == picture.alt && there.caption == picture.caption && there.credit == picture.credit;
    if picture.renditions.is_empty() {
        words && (!there.renditions.is_empty() || (there.width, there.height) == (picture.width, picture.height))
    } else {
        there.renditions == picture.renditions && (words || *written)
    }
}

fn placed(block: &TakeBlock, numbers: &[Option<PictureId>]) -> Option<Block> {
    match block {
        TakeBlock::Ready(block) => Some(block.clone()),
        TakeBlock::Picture { index, caption, .. } => {
            let picture = numbers.get(*index).copied().flatten()?;
            Some(Block::Picture { figure: Figure { caption: caption.clone(), ..Figure::of(picture) } })
        }
    }
}
