//! A reader's view of the log at one instant. Whatever is read through it is noted as a source of the page being composed.

use crate::address;
use crate::card::{Card, Link, Tongue};
use crate::frame::Frame;
use crate::key::{ListKey, RecordKey, Source};
use crate::log::{Day, Listed, PressLog, ReadError, Slice, Stored};
use crate::record::{PressedFront, PressedStory, Record};
use newsroom::channel::Channel;
use newsroom::concept::Concept;
use newsroom::edition::{Edition, EditionCode};
use newsroom::front::Front;
use newsroom::language::Language;
use newsroom::site::Site;
use newsroom::{ConceptId, FamilyId, StoryId, Timestamp};
use parking_lot::Mutex;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Deref;
use std::sync::Arc;

type Read<T> = Result<T, ReadError>;
type Links = HashMap<ConceptId, Vec<(EditionCode, Option<Link>)>>;

pub struct View<'a> {
    log: &'a dyn PressLog,
    /// `None` is now; an instant is the page as it stood then.
    at: Option<Timestamp>,
    now: Timestamp,
    /// Frames the newsstand keeps composed.
    frames: &'a [Arc<Frame>],
    sources: Mutex<BTreeSet<Source>>,
    /// The next instant at which something by itself comes or goes.
    until: Mutex<Option<Timestamp>>,
    /// A page names the same few concepts dozens of times, and looks each up once.
    concepts: Mutex<HashMap<ConceptId, Option<Arc<Stored>>>>,
    /// And writes their addresses once. A page is of one edition, a feed or a family of few.
    links: Mutex<Links>,
    /// What each of thirty stories of a feed shares, composed once.
    composed: Mutex<Vec<Arc<Frame>>>,
}

/// A record known to be of one kind, without copying it.
pub struct Of<T> {
    stored: Arc<Stored>,
    pick: fn(&Record) -> Option<&T>,
}

impl<T> Deref for Of<T> {
    type Target = T;

    fn deref(&self) -> &T {
        (self.pick)(&self.stored.record).expect("checked when it was read")
    }
}

impl<T> Of<T> {
    fn new(stored: Arc<Stored>, pick: fn(&Record) -> Option<&T>) -> Option<Of<T>> {
        pick(&stored.record).is_some().then_some(Of { stored, pick })
    }

    pub fn since(&self) -> Timestamp {
        self.stored.since
    }
}

macro_rules! picker {
    ($variant:ident) => {
        |record| match record {
            Record::$variant(it) => Some(it),
            _ => None,
        }
    };
}

fn pick_story(record: &Record) -> Option<&PressedStory> {
    match record {
        Record::Story(story) => Some(story),
        _ => None,
    }
}

impl<'a> View<'a> {
    pub fn now(log: &'a dyn PressLog, now: Timestamp, frames: &'a [Arc<Frame>]) -> View<'a> {
        View {
            log,
            at: None,
            now,
            frames,
            sources: Mutex::default(),
            until: Mutex::default(),
            concepts: Mutex::default(),
            links: Mutex::default(),
            composed: Mutex::default(),
        }
    }

    pub fn as_it_stood(log: &'a dyn PressLog, at: Timestamp) -> View<'a> {
        View { at: Some(at), ..View::now(log, at, &[]) }
    }

    /// The instant from which dates on the page are told.
    pub fn instant(&self) -> Timestamp {
        self.now
    }

    pub fn at(&self) -> Option<Timestamp> {
        self.at
    }

    /// What the page was made from.
    pub fn into_sources(self) -> BTreeSet<Source> {
        self.sources.into_inner()
    }

    /// The next instant at which what was read through this view is another by itself, without a run.
    pub fn until(&self) -> Option<Timestamp> {
        *self.until.lock()
    }

    /// Notes an instant at which something comes or goes.
    pub fn changes_at(&self, instant: Option<Timestamp>) {
        if let Some(instant) = instant.filter(|instant| *instant > self.now) {
            let mut until = self.until.lock();
            *until = Some(until.map_or(instant, |until| until.min(instant)));
        }
    }

    fn note(&self, source: Source) {
        self.sources.lock().insert(source);
    }

    async fn record(&self, key: RecordKey) -> Read<Option<Arc<Stored>>> {
        let stored = self.log.record(&key, self.at).await?;
        self.note(Source::Record(key));
        Ok(stored)
    }

    pub async fn site(&self) -> Read<Option<Of<Site>>> {
        Ok(self.record(RecordKey::Site).await?.and_then(|s| Of::new(s, picker!(Site))))
    }

    pub async fn edition(&self, code: &EditionCode) -> Read<Option<Of<Edition>>> {
        Ok(self.record(RecordKey::Edition(code.clone())).await?.and_then(|s| Of::new(s, picker!(Edition))))
    }

    /// The language of a text where it is not its edition's. A page has dozens of cards, and its frame knows the edition already.
    pub async fn tongue(&self, edition: &EditionCode, language: &Language) -> Read<Option<Tongue>> {
        if let Some(frame) = self.frames.iter().find(|f| f.edition.code == *edition) {
            return Ok(Tongue::of(language, &frame.edition.language));
        }
        Ok(self.edition(edition).await?.and_then(|edition| Tongue::of(language, &edition.language)))
    }

    /// The edition's front as it was arranged, or the standard one; `None` if there is no such edition.
    pub async fn front(&self, code: &EditionCode) -> Read<Option<PressedFront>> {
        let arranged = self.record(RecordKey::Front(code.clone())).await?.and_then(|s| Of::new(s, picker!(Front)));
        match arranged {
            Some(front) => Ok(Some(front.clone())),
            None => Ok(self.edition(code).await?.map(|edition| PressedFront::new(Front::standard(&edition), BTreeMap::new()))),
        }
    }

    pub async fn focus(&self, code: &EditionCode) -> Read<Vec<ConceptId>> {
        let focus = self.record(RecordKey::Focus(code.clone())).await?.and_then(|s| Of::new(s, picker!(Focus)));
        Ok(focus.map(|f| f.to_vec()).unwrap_or_default())
    }

    pub async fn channel(&self, code: &EditionCode) -> Read<Option<Of<Channel>>> {
        Ok(self.record(RecordKey::Channel(code.clone())).await?.and_then(|s| Of::new(s, picker!(Channel))))
    }

    /// A concept's name and page in an edition; none where the edition has no name for it.
    pub async fn link(&self, edition: &EditionCode, id: ConceptId) -> Read<Option<Link>> {
        let links = || self.links.lock();
        if let Some((_, known)) = links().get(&id).and_then(|of| of.iter().find(|(of, _)| of == edition)) {
            return Ok(known.clone());
        }
        let concept = self.concept(id).await?;
        let link = concept.and_then(|c| Some(Link { name: c.name(edition)?.to_owned(), address: address::concept(edition, &c)? }));
        links().entry(id).or_default().push((edition.clone(), link.clone()));
        Ok(link)
    }

    pub async fn concept(&self, id: ConceptId) -> Read<Option<Of<Concept>>> {
        let known = self.concepts.lock().get(&id).cloned();
        let stored = match known {
            Some(stored) => stored,
            None => {
                let stored = self.record(RecordKey::Concept(id)).await?;
                self.concepts.lock().insert(id, stored.clone());
                stored
            }
        };
        Ok(stored.and_then(|s| Of::new(s, picker!(Concept))))
    }

    /// Whatever stands at a story's number: the story, or the notice that it was taken down.
    pub async fn at_number(&self, id: StoryId) -> Read<Option<Arc<Stored>>> {
        self.record(RecordKey::Story(id)).await
    }

    pub async fn story(&self, id: StoryId) -> Read<Option<Of<PressedStory>>> {
        Ok(self.at_number(id).await?.and_then(|s| Of::new(s, pick_story)))
    }

    /// Whole stories, for feeds.
    pub async fn stories(&self, ids: &[StoryId]) -> Read<Vec<Of<PressedStory>>> {
        let stored = self.log.stories(ids, self.at).await?;
        for id in ids {
            self.note(Source::Record(RecordKey::Story(*id)));
        }
        Ok(stored.into_iter().filter_map(|s| Of::new(s, pick_story)).collect())
    }

    /// Cards in the order asked; what is not public is left out.
    pub async fn cards(&self, ids: &[StoryId]) -> Read<Vec<Card>> {
        let stored = self.log.stories(ids, self.at).await?;
        for id in ids {
            self.note(Source::Card(*id));
        }
        let mut cards = Vec::with_capacity(stored.len());
        for stored in &stored {
            if let Some(story) = pick_story(&stored.record) {
                cards.push(Card::of(self, story).await?);
            }
        }
        Ok(cards)
    }

    /// Those of some stories that readers have.
    pub async fn public(&self, ids: &[StoryId]) -> Read<BTreeSet<StoryId>> {
        let stored = self.log.stories(ids, self.at).await?;
        self.sources.lock().extend(ids.iter().map(|id| Source::Card(*id)));
        Ok(stored.iter().filter_map(|stored| pick_story(&stored.record)).map(|story| story.id).collect())
    }

    pub async fn list(&self, key: ListKey, slice: Slice) -> Read<Vec<StoryId>> {
        Ok(self.listed(key, slice).await?.into_iter().map(|l| l.story).collect())
    }

    pub async fn listed(&self, key: ListKey, slice: Slice) -> Read<Vec<Listed>> {
        let listed = self.log.list(&key, self.at, slice).await?;
        self.note(Source::List(key));
        Ok(listed)
    }

    /// What stands in two lists.
    pub async fn meeting(&self, lists: [ListKey; 2], slice: Slice) -> Read<Vec<StoryId>> {
        let listed = self.log.meeting(lists.each_ref(), self.at, slice).await?;
        lists.into_iter().for_each(|list| self.note(Source::List(list)));
        Ok(listed.into_iter().map(|l| l.story).collect())
    }

    /// Concepts that an edition's public stories are filed under.
    pub async fn filed(&self, edition: &EditionCode) -> Read<Vec<ConceptId>> {
        let filed = self.log.filed(edition, self.at).await?;
        self.note(Source::List(ListKey::Edition(edition.clone())));
        Ok(filed)
    }

    /// A story's translations that are public, itself among them.
    pub async fn family(&self, id: FamilyId) -> Read<Vec<Of<PressedStory>>> {
        let members = self.list(ListKey::Family(id), Slice::first(60)).await?;
        let stored = self.log.stories(&members, self.at).await?;
        for id in members {
            self.note(Source::Card(id));
        }
        Ok(stored.into_iter().filter_map(|s| Of::new(s, pick_story)).collect())
    }

    pub async fn versions(&self, id: StoryId) -> Read<Vec<Of<PressedStory>>> {
        let versions = self.log.versions(id).await?;
        self.note(Source::Record(RecordKey::Story(id)));
        let until = self.at.unwrap_or(Timestamp::MAX);
        Ok(versions.into_iter().filter(|v| v.since <= until).filter_map(|s| Of::new(s, pick_story)).collect())
    }

    /// Days of one edition's archive, or of every edition's.
    pub async fn days(&self, edition: Option<&EditionCode>) -> Read<Vec<Day>> {
        match edition {
            Some(code) => self.note(Source::List(ListKey::Edition(code.clone()))),
            None => {
                let editions = self.site().await?.map(|site| site.editions.clone()).unwrap_or_default();
                editions.into_iter().for_each(|code| self.note(Source::List(ListKey::Edition(code))));
            }
        }
        self.log.days(edition).await
    }

    /// What all pages of an edition share; `None` if there is no such edition.
    pub async fn frame(&self, code: &EditionCode) -> Read<Option<Arc<Frame>>> {
        self.note(Source::Frame(code.clone()));
        if self.at.is_none()
            && let Some(kept) = self.frames.iter().find(|f| f.edition.code == *code && f.holds_at(self.now))
        {
            self.changes_at(kept.until);
            return Ok(Some(kept.clone()));
        }
        let known = self.composed.lock().iter().find(|frame| frame.edition.code == *code).cloned();
        if known.is_some() {
            return Ok(known);
        }
        let frame = Frame::compose(self, code).await?.map(Arc::new);
        self.composed.lock().extend(frame.clone());
        Ok(frame)
    }
}
