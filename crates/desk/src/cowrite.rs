//! Write together: what people type into a story at the same time is kept in a log, durable before it is acknowledged, and becomes revisions at
//! checkpoints. While a story is written its document is the truth; a revision that came another way (by the API, from an agency) is laid over it.

use crate::act::{Object, act};
use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::{DeskError, Result};
use crate::schedule::lose;
use crate::steps::{newest, put_back, there};
use crate::{limits, references};
use cowrite::{Document, Malformed, Touched};
use newsroom::act::Deed;
use newsroom::permission::Action;
use newsroom::story::{Content, Revision, Story};
use newsroom::workflow::{NotAllowed, State, Verb};
use newsroom::{PersonId, StoryId, Timestamp};
use std::collections::BTreeSet;
use store::{Checkpoint, Cowriting, Entry, Reader, Typist, Unsettled};

/// A story opened to write in it.
pub struct Opened {
    pub story: Story,
    /// Its newest revision.
    pub newest: Content,
    pub document: Document,
    /// How much of the log the document holds.
    pub seq: i64,
    /// How many entries the log has.
    pub entries: i64,
    /// Who changed the text since the last checkpoint, in the order they began, with what they may do now.
    pub writers: Vec<Actor>,
    /// Whether the log holds something that no revision has.
    pub unfinished: bool,
}

/// What somebody typed: an update of the document.
#[derive(Debug, Clone)]
pub struct Typed {
    pub by: Actor,
    pub change: Vec<u8>,
}

/// What a document says at a place in its log.
pub struct Written {
    pub content: Content,
    /// Whom its open comments name.
    pub mentioned: BTreeSet<PersonId>,
    pub unsettled: Unsettled,
    pub seq: i64,
    /// Who typed since the last checkpoint, in the order they began. They are judged as they were when they typed, or when the text was opened again.
    pub by: Vec<Actor>,
}

/// What was typed is on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Saved {
    pub seq: i64,
    pub at: Timestamp,
}

/// What was laid over a text that somebody did not know of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LaidOver {
    pub seq: i64,
    pub changes: Vec<Vec<u8>>,
}

/// What came of a checkpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Checked {
    /// The story as it stands; its newest revision is what the document said.
    Done(Box<Story>),
    /// A revision came another way. Lay it over first.
    Behind,
}

/// What the log of a story holds, for whoever must bring a text back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WritingLog {
    pub content: Content,
    pub seq: i64,
    pub entries: Vec<(i64, Timestamp, String, usize)>,
}

impl Desk {
    /// Opens a story's document; the first to do so makes it of the newest revision.
    pub async fn open_document(&self, id: StoryId) -> Result<Opened> {
        let mut reader = self.store.read().await?;
        let (story, newest) = standing(&mut reader, id).await?;
        if let Some(kept) = reader.cowriting(id).await? {
            return opened(&mut reader, story, newest.content, &kept).await;
        }
        drop(reader);
        let now = self.now();
        // Made before it is anybody's turn to write. A revision that comes meanwhile is laid over it, as over any document.
        let (revision, first) = (story.revision, Document::of(&newest.content).state());
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    tx.begin_cowriting(id, revision, &first, now).await?;
                    let (story, newest) = standing(tx, id).await?;
                    let kept = tx.cowriting(id).await?.ok_or_else(|| DeskError::Missing(format!("document of story {id}")))?;
                    opened(tx, story, newest.content, &kept).await
                })
            })
            .await
    }

    /// Keeps what was typed. It is durable when this returns, whatever state the story is in: words typed in the moment of a takedown are kept too,
    /// but become no revision.
    pub async fn keep_typed(&self, id: StoryId, typed: Vec<Typed>) -> Result<Saved> {
        let at = self.now();
        let typed: Vec<_> = typed.into_iter().map(|Typed { by, change }| (Some(Typist { who: by.id(), name: by.name }), change)).collect();
        let seq = self.store.write::<_, DeskError, _>(move |tx| Box::pin(async move { Ok(tx.append_cowriting(id, &typed, at).await?) })).await?;
        Ok(Saved { seq, at })
    }

    /// Makes a revision of what was written, unless the newest says the same. Of several who wrote, the log of acts names the last who began.
    pub async fn checkpoint(&self, id: StoryId, written: Written) -> Result<Checked> {
        let Written { content, mentioned, unsettled, seq, by } = written;
        let actor = by.last().cloned().unwrap_or_else(Actor::house);
        let now = self.now();
        let store = self.store.clone();
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let mut story = tx.story(id).await?.ok_or_else(|| DeskError::Missing(format!("story {id}")))?;
                    if tx.reached(id).await?.is_none_or(|reached| reached.revision != story.revision) {
                        return Ok(Checked::Behind);
                    }
                    let stood = newest(tx, &story).await?.content;
                    // Nobody typed: a document holds no empty line, and a text without one is no other text.
                    let same = stood == content || by.is_empty() && Document::of(&stood).content(&stood).0 == content;
                    if !same {
                        // What was typed before it was put on the spike is part of it.
                        if story.state != State::Spiked {
                            story.state = story.after(Verb::Revise)?;
                        }
                        limits::content(&content)?;
                        // Where nobody typed, something was laid over, which was judged when it came.
                        let judged = if by.is_empty() { vec![&actor] } else { by.iter().collect() };
                        references::check(&content, Some(&stood), &judged, &store, tx).await?;
                        story.revision += 1;
                        tx.insert_revision(&Revision { story: id, number: story.revision, at: now, by: together(&by), content }).await?;
                        lose(tx, &actor, &by, &mut story, now).await?;
                        put_back(tx, &mut story).await?;
                        let mut done = act(&actor, now, Deed::Revise, story.object(), story.detail(Deed::Revise));
                        done.name = together(&by);
                        done.detail["writers"] = by.len().into();
                        tx.note_act(&done).await?;
                    }
                    tx.put_checkpoint(id, &Checkpoint { revision: story.revision, seq, base: None, unsettled: Some(unsettled) }).await?;
                    tx.put_mentioned(id, &mentioned).await?;
                    Ok(Checked::Done(Box::new(story)))
                })
            })
            .await
    }

    /// Lays a revision that came another way over the document: only what differs from the revision before it is changed, so that what is being
    /// typed stays. Gives what was laid over since `known`, already kept: also by a try before of which nobody heard.
    pub async fn lay_over(&self, id: StoryId, known: i64) -> Result<LaidOver> {
        let at = self.now();
        // Read and made before it is anybody's turn to write: a log may be long.
        let mut reader = self.store.read().await?;
        let made = match (reader.story(id).await?, reader.reached(id).await?) {
            (Some(story), Some(reached)) if reached.revision != story.revision => Some(last_written(&mut reader, id).await?),
            _ => None,
        };
        drop(reader);
        self.store
            .write(move |tx| {
                Box::pin(async move {
                    let (story, newest) = standing(tx, id).await?;
                    let Some(reached) = tx.reached(id).await? else { return Ok(LaidOver { seq: known, changes: vec![] }) };
                    let mut changes = tx.laid_over(id, known).await?;
                    if reached.revision == story.revision {
                        return Ok(LaidOver { seq: reached.newest, changes });
                    }
                    let mut document = match made {
                        Some((revision, seq, document)) if (revision, seq) == (reached.revision, reached.seq) => document,
                        // Another checkpoint came between.
                        _ => last_written(tx, id).await?.2,
                    };
                    let (change, base) = (document.merge(&newest.content), document.state());
                    let seq = tx.append_cowriting(id, &[(None, change.clone())], at).await?;
                    let nothing_else = reached.newest == reached.seq;
                    let checkpoint = match nothing_else {
                        true => Checkpoint { revision: story.revision, seq, base: None, unsettled: None },
                        false => Checkpoint { revision: story.revision, seq: reached.seq, base: Some(base), unsettled: None },
                    };
                    tx.put_checkpoint(id, &checkpoint).await?;
                    changes.push(change);
                    Ok(LaidOver { seq, changes })
                })
            })
            .await
    }

    /// Shortens the log: everything up to the last checkpoint becomes one snapshot.
    pub async fn compact_writing(&self, id: StoryId) -> Result<()> {
        let at = self.now();
        let kept = self.store.read().await?.cowriting(id).await?;
        let Some(kept) = kept.filter(|kept| kept.checkpoint.base.is_none()) else { return Ok(()) };
        // What is up to a checkpoint never changes, so it is made before it is anybody's turn to write.
        let (seq, state) = (kept.checkpoint.seq, base(&kept).map_err(|why| damaged(id, &why))?.state());
        self.store.write(move |tx| Box::pin(async move { Ok(tx.compact_cowriting(id, seq, &state, at).await?) })).await
    }

    /// Stories of which something was typed that no revision has yet: what a server that was ended in the middle of a sentence left.
    pub async fn unfinished_writing(&self) -> Result<Vec<StoryId>> {
        Ok(self.store.read().await?.unfinished_writing().await?)
    }

    /// The text as it stands in the log, and who typed when: to bring back what became no revision.
    pub async fn writing_log(&self, actor: &Actor, id: StoryId) -> Result<WritingLog> {
        let mut reader = self.store.read().await?;
        there(&mut reader, actor, Action::ReadAudit, id).await?;
        let (_, newest) = standing(&mut reader, id).await?;
        let kept = reader.cowriting(id).await?.ok_or_else(|| DeskError::Missing(format!("writing together in story {id}")))?;
        let document = document(&kept.snapshot, &kept.log).map_err(|why| damaged(id, &why))?;
        let name = |entry: &Entry| entry.by.as_ref().map_or_else(String::new, |by| by.name.clone());
        let entries = kept.log.iter().map(|entry| (entry.seq, entry.at, name(entry), entry.change.len())).collect();
        Ok(WritingLog { content: document.content(&newest.content).0, seq: kept.newest(), entries })
    }

    /// Whether somebody may write in a story, who may read it. An error says why they may not even come in.
    pub async fn may_write(&self, actor: &Actor, id: StoryId) -> Result<bool> {
        there(&mut self.store.read().await?, actor, Action::ReadStories, id).await?;
        match self.permit_writing(actor, id).await {
            Ok(()) => Ok(true),
            // Whoever is in it stays: it can be written again once it is off the spike.
            Err(DeskError::NotPermitted { .. } | DeskError::NotAllowed(NotAllowed { state: State::Spiked, .. })) => Ok(false),
            // What was taken down is nobody's to write in.
            Err(other) => Err(other),
        }
    }

    pub async fn permit_writing(&self, actor: &Actor, id: StoryId) -> Result<()> {
        let story = there(&mut self.store.read().await?, actor, Action::WriteStories, id).await?;
        Ok(story.after(Verb::Revise).map(drop)?)
    }

    /// A story as it stands, for who may read it.
    pub async fn readable(&self, actor: &Actor, id: StoryId) -> Option<Story> {
        there(&mut self.store.read().await.ok()?, actor, Action::ReadStories, id).await.ok()
    }

    /// Where a story stands, alone.
    pub async fn standing(&self, id: StoryId) -> Result<Story> {
        self.store.read().await?.story(id).await?.ok_or_else(|| DeskError::Missing(format!("story {id}")))
    }
}

/// What was open in what is written in a story, at its last checkpoint.
pub(crate) async fn unsettled(reader: &mut Reader, id: StoryId) -> Result<Unsettled> {
    match reader.unsettled(id).await? {
        None => Ok(Unsettled::default()),
        Some(Some(known)) => Ok(known),
        Some(None) => {
            let Some(kept) = reader.cowriting(id).await? else { return Ok(Unsettled::default()) };
            Ok(unsettled_in(&document(&kept.snapshot, &kept.log).map_err(|why| damaged(id, &why))?))
        }
    }
}

/// What is open in a document.
pub fn unsettled_in(document: &Document) -> Unsettled {
    let count = |number| i64::try_from(number).unwrap_or(i64::MAX);
    Unsettled { suggestions: count(document.open_suggestions()), comments: count(document.open_comments()) }
}

async fn standing(reader: &mut Reader, id: StoryId) -> Result<(Story, Revision)> {
    let missing = || DeskError::Missing(format!("story {id}"));
    let story = reader.story(id).await?.ok_or_else(missing)?;
    let newest = reader.revision(id, story.revision).await?.ok_or_else(missing)?;
    Ok((story, newest))
}

async fn opened(reader: &mut Reader, story: Story, newest: Content, kept: &Cowriting) -> Result<Opened> {
    let updates = std::iter::once(&kept.snapshot).chain(kept.log.iter().map(|entry| &entry.change));
    let (document, about) = Document::loaded(updates.map(Vec::as_slice)).map_err(|why| damaged(story.id, &why))?;
    let mut by: Vec<&Typist> = vec![];
    // Whoever only answered or settled a comment is no writer, as in a room that was never left. The first is the snapshot.
    let typed = kept.log.iter().zip(&about[1..]).filter(|(entry, about)| entry.seq > kept.checkpoint.seq && **about != Touched::Comments);
    for writer in typed.filter_map(|(entry, _)| entry.by.as_ref()) {
        if !by.iter().any(|other| other.who == writer.who && (!other.who.is_empty() || other.name == writer.name)) {
            by.push(writer);
        }
    }
    let mut writers = vec![];
    for writer in by {
        writers.push(Actor::again(reader, &writer.who, &writer.name).await?);
    }
    let entries = i64::try_from(kept.log.len()).unwrap_or(i64::MAX);
    Ok(Opened { newest, document, seq: kept.newest(), entries, writers, unfinished: kept.newest() > kept.checkpoint.seq, story })
}

/// The revision that the log last became, up to which entry, and its document.
async fn last_written(reader: &mut Reader, id: StoryId) -> Result<(i64, i64, Document)> {
    let kept = reader.cowriting(id).await?.ok_or_else(|| DeskError::Missing(format!("document of story {id}")))?;
    Ok((kept.checkpoint.revision, kept.checkpoint.seq, base(&kept).map_err(|why| damaged(id, &why))?))
}

/// The document of the revision that the log last became.
fn base(kept: &Cowriting) -> Result<Document, Malformed> {
    match &kept.checkpoint.base {
        Some(base) => document(base, &[]),
        None => document(&kept.snapshot, kept.log.iter().filter(|entry| entry.seq <= kept.checkpoint.seq)),
    }
}

fn document<'a>(snapshot: &'a [u8], log: impl IntoIterator<Item = &'a Entry>) -> Result<Document, Malformed> {
    Document::load(std::iter::once(snapshot).chain(log.into_iter().map(|entry| entry.change.as_slice())))
}

fn damaged(id: StoryId, why: &Malformed) -> DeskError {
    DeskError::Store(store::StoreError::damaged(format!("the log of writing of story {id}"), why.to_string()))
}

/// Everybody's name; of a crowd, the first and how many more.
fn together(writers: &[Actor]) -> String {
    const NAMED: usize = 5;
    let names: Vec<&str> = writers.iter().take(NAMED).map(|writer| writer.name.as_str()).collect();
    match writers.len() {
        0 => Actor::house().name,
        all if all <= NAMED => names.join(", "),
        all => format!("{} +{}", names.join(", "), all - NAMED),
    }
}
