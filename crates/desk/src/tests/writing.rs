//! Writing together, as a room asks for it: what is typed is kept, becomes revisions, and its log is shortened.

use super::furnish::{House, editor};
use crate::{Actor, Checked, LaidOver, Opened, Typed, Written};
use cowrite::{Document, Update};
use newsroom::StoryId;
use newsroom::permission::Role;
use newsroom::story::Content;

impl House {
    async fn opened(&self, id: StoryId) -> Opened {
        self.desk.open_document(id).await.expect("opened")
    }

    /// Somebody changes what is before them, and it is kept.
    async fn typed(&self, id: StoryId, document: &mut Document, by: &Actor, change: impl FnOnce(&mut Content)) -> i64 {
        let mut content = document.content(&self.content("")).0;
        change(&mut content);
        let typed = Typed { by: by.clone(), change: document.merge(&content) };
        self.desk.keep_typed(id, vec![typed]).await.expect("kept").seq
    }

    async fn checkpoint(&self, id: StoryId, document: &Document, seq: i64, by: &[Actor]) -> Checked {
        let content = document.content(&self.content("")).0;
        let written = Written { content, mentioned: Default::default(), unsettled: Default::default(), seq, by: by.to_vec() };
        self.desk.checkpoint(id, written).await.expect("no fault")
    }

    async fn entries(&self, id: StoryId) -> Vec<i64> {
        let log = self.desk.writing_log(&Actor::house(), id).await.expect("a log");
        log.entries.iter().map(|(seq, ..)| *seq).collect()
    }
}

#[tokio::test]
async fn a_log_is_shortened_up_to_its_last_revision_and_what_was_typed_since_stays() {
    let house = House::open().await;
    let id = house.draft("Ships wait").await.id;
    let mut document = house.opened(id).await.document;
    for n in 1..=20 {
        house.typed(id, &mut document, &editor(), |content| content.standfirst = format!("standfirst {n}")).await;
    }
    assert!(matches!(house.checkpoint(id, &document, 20, &[editor()]).await, Checked::Done(_)));
    house.typed(id, &mut document, &editor(), |content| content.headline = "Ships still wait".into()).await;
    house.desk.compact_writing(id).await.expect("shortened");
    assert_eq!(house.entries(id).await, [21]);
    let opened = house.opened(id).await;
    assert_eq!((opened.seq, opened.unfinished, opened.writers.len()), (21, true, 1));
    assert_eq!(opened.document.content(&house.content("")), document.content(&house.content("")));
    house.desk.compact_writing(id).await.expect("there is nothing to do");
    assert_eq!(house.entries(id).await, [21]);
}

#[tokio::test]
async fn a_revision_from_elsewhere_is_laid_over_once_and_told_until_it_was_heard() {
    let house = House::open().await;
    let id = house.draft("Ships wait").await.id;
    let mut document = house.opened(id).await.document;
    assert_eq!(house.desk.lay_over(id, 0).await.expect("nothing to do"), LaidOver { seq: 0, changes: vec![] });
    house.typed(id, &mut document, &editor(), |content| content.headline = "Ships still wait".into()).await;
    let elsewhere = Content { standfirst: "By a program.".into(), ..house.content("Ships wait") };
    house.desk.revise(&editor(), id, 1, elsewhere).await.expect("revised");
    assert_eq!(house.checkpoint(id, &document, 1, &[editor()]).await, Checked::Behind);
    let laid = house.desk.lay_over(id, 1).await.expect("laid over");
    assert_eq!((laid.seq, laid.changes.len()), (2, 1));
    assert_eq!(house.desk.lay_over(id, 1).await.expect("told again"), laid);
    assert_eq!(house.desk.lay_over(id, 2).await.expect("heard"), LaidOver { seq: 2, changes: vec![] });
    document.apply(&Update::read(&laid.changes[0]).expect("it reads")).expect("taken in");
    let stands = document.content(&house.content("")).0;
    assert_eq!((stands.headline.as_str(), stands.standfirst.as_str()), ("Ships still wait", "By a program."));
    // Its document is not what the log makes up to there, so there is nothing to shorten it to.
    house.desk.compact_writing(id).await.expect("there is nothing to do");
    assert_eq!(house.entries(id).await, [1, 2]);
    let Checked::Done(story) = house.checkpoint(id, &document, 2, &[editor()]).await else { panic!("it is not behind any more") };
    assert_eq!(story.revision, 3);
    house.desk.compact_writing(id).await.expect("shortened");
    assert!(house.entries(id).await.is_empty());
    assert_eq!(house.opened(id).await.document.content(&house.content("")).0, stands);
}

/// An update that touches the comments alone.
fn comment() -> Vec<u8> {
    [&[1, 1, 7, 0, 8, 1, 8], &b"comments"[..], &[1, 118, 0, 0]].concat()
}

#[tokio::test]
async fn who_only_answered_a_comment_is_no_writer_after_a_restart_either() {
    let house = House::open().await;
    let id = house.draft("Ships wait").await.id;
    let mut document = house.opened(id).await.document;
    let ben = Actor::new("Ben", Role::Reporter);
    house.desk.keep_typed(id, vec![Typed { by: ben, change: comment() }]).await.expect("kept");
    let opened = house.opened(id).await;
    assert_eq!((opened.seq, opened.unfinished, opened.writers), (1, true, vec![]));
    house.typed(id, &mut document, &editor(), |content| content.headline = "Ships still wait".into()).await;
    let house = house.reopen().await;
    let opened = house.opened(id).await;
    let names: Vec<&str> = opened.writers.iter().map(|by| by.name.as_str()).collect();
    assert_eq!((opened.seq, names), (2, vec!["Ines Albrandt"]));
}
