//! What readers' log would hold if a layout were launched: for the draft's preview, its weight, and what its containers would show; and what it will
//! hold at an instant to come if nothing is.

use crate::Studio;
use crate::problem::Problem;
use desk::{Actor, DeskError, StoryFilter};
use newsroom::edition::EditionCode;
use newsroom::layout::Layout;
use newsroom::workflow::State;
use newsroom::{PictureId, Timestamp};
use pressed::key::RecordKey;
use pressed::log::Listed;
use pressed::record::{PressedFront, Record};
use pressed::{PressLog, Supposed};

/// A desk has no more than a handful of stories on its clock; beyond this the preview leaves the latest out.
const SCHEDULED: u32 = 200;

pub async fn draft<'a>(studio: &'a Studio, actor: &Actor, edition: &EditionCode, layout: &Layout, at: Timestamp) -> Result<Supposed<'a>, Problem> {
    let mut supposed = live(studio, actor, edition, at).await?;
    let front = layout.front(edition.clone());
    let shown: Vec<PictureId> = PressedFront::shown(&front.containers);
    let pictures = studio.desk.pictures(&shown).await?.into_iter().map(|p| (p.id, p)).collect();
    supposed.put(RecordKey::Front(edition.clone()), Record::Front(PressedFront::new(front, pictures)), at);
    supposed.put(RecordKey::Focus(edition.clone()), Record::Focus(layout.topics.clone()), at);
    Ok(supposed)
}

/// As readers have it, down to its pictures as they were when it was launched.
pub async fn live<'a>(studio: &'a Studio, actor: &Actor, edition: &EditionCode, at: Timestamp) -> Result<Supposed<'a>, Problem> {
    let log: &dyn PressLog = &*studio.log;
    let mut supposed = Supposed::over(log);
    if at > studio.desk.now() {
        publish_scheduled(studio, actor, edition, at, &mut supposed).await?;
    }
    Ok(supposed)
}

/// By an instant to come, what is on the desk's clock will be out.
async fn publish_scheduled(studio: &Studio, actor: &Actor, edition: &EditionCode, at: Timestamp, supposed: &mut Supposed<'_>) -> Result<(), Problem> {
    let filter = StoryFilter { edition: Some(edition.clone()), states: vec![State::Scheduled], limit: SCHEDULED, ..StoryFilter::default() };
    for story in studio.desk.list(actor, filter).await?.into_iter().map(|line| line.story) {
        let Some(due) = story.scheduled.filter(|due| *due <= at) else { continue };
        let found = studio.desk.story(actor, story.id).await?;
        let record = press::pressed(&found.story, &found.newest, &found.pictures, due);
        for (list, published) in press::places(&record, studio.desk.store()).await.map_err(DeskError::from)? {
            supposed.place(list, Listed { story: story.id, published });
        }
        supposed.put(RecordKey::Story(story.id), Record::Story(Box::new(record)), due);
    }
    Ok(())
}
