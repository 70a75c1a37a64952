//! The list of stories a desk works from: narrowed, sorted, a page at a time.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, json};
use crate::assignments::{Person, Shown};
use crate::named::Asked;
use crate::problem::Problem;
use crate::stories::limit;
use axum::extract::State;
use desk::{DeskError, Line, Mark, Order, StoryFilter};
use newsroom::desk::DeskKey;
use newsroom::edition::EditionCode;
use newsroom::language::Language;
use newsroom::story::Story;
use newsroom::workflow::{State as Stands, Verb};
use newsroom::{ConceptId, PersonId, StoryId, Timestamp, body};
use serde::{Deserialize, Deserializer, Serialize};

/// So many stories a page of the list shows unless asked otherwise, and at most.
const USUAL: u32 = 50;
const MOST: u32 = 200;
/// Longer than any word of a search.
const LONGEST: usize = 200;

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Listing {
    q: Option<String>,
    #[serde(default)]
    state: States,
    edition: Option<EditionCode>,
    desk: Option<DeskKey>,
    stage: Option<String>,
    language: Option<Language>,
    #[serde(default)]
    mine: bool,
    person: Option<PersonId>,
    #[serde(default)]
    mentions: bool,
    concept: Option<ConceptId>,
    #[serde(default)]
    sort: Sort,
    before: Option<Bookmark>,
    limit: Option<u32>,
}

#[derive(Clone, Copy, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sort {
    #[default]
    Changed,
    Due,
}

/// States by their names, with commas between them: `draft,unpublished`.
#[derive(Default)]
struct States(Vec<Stands>);

/// Where a page ended, as the address of the next one says it: `1790000000000-1000004`.
pub struct Bookmark(pub Mark);

#[derive(Serialize)]
struct StoryList {
    stories: Vec<StoryLine>,
    #[serde(skip_serializing_if = "Option::is_none")]
    before: Option<String>,
}

#[derive(Serialize)]
pub struct StoryLine {
    #[serde(flatten)]
    story: Story,
    pub headline: String,
    standfirst: String,
    slug: String,
    kicker: Vec<String>,
    topic: Option<Topic>,
    pub language: Language,
    languages: Vec<Sibling>,
    pub words: usize,
    pub changed: Timestamp,
    revised: Timestamp,
    revised_by: String,
    assignment: Option<Shown>,
    here: Vec<Person>,
    mentions: bool,
    verbs: Vec<&'static str>,
}

#[derive(Serialize)]
struct Topic {
    id: ConceptId,
    name: String,
}

#[derive(Serialize)]
struct Sibling {
    language: String,
    story: StoryId,
}

pub async fn list(State(studio): State<Studio>, By(actor): By, Asked(asked): Asked<Listing>) -> Answer {
    let limit = limit(asked.limit, USUAL, MOST)?;
    let (stories, before) = lines(&studio, &actor, filter(asked, &actor)?, limit).await?;
    json(&StoryList { stories, before })
}

/// A page of a list, and what its next page is asked for with.
pub async fn lines(studio: &Studio, actor: &desk::Actor, filter: StoryFilter, limit: u32) -> Result<(Vec<StoryLine>, Option<String>), DeskError> {
    // One more than is shown tells whether there is a next page.
    let mut found = studio.desk.list(actor, StoryFilter { limit: limit + 1, ..filter }).await?;
    let more = found.len() > limit as usize;
    found.truncate(limit as usize);
    let before = found.last().filter(|_| more).map(|line| format!("{}-{}", line.mark.at.as_millisecond(), line.mark.story));
    let present = studio.rooms.here();
    let named = |line: &Line| line.assignment.is_some() || present.contains_key(&line.story.id);
    let people = if found.iter().any(named) { studio.desk.colleagues().await? } else { vec![] };
    let with_people = |line: Line| {
        let here = present.get(&line.story.id).map_or(&[][..], Vec::as_slice);
        let here = people.iter().filter(|person| here.iter().any(|h| h.id == Some(person.id))).map(Person::from).collect();
        StoryLine::of(line, here, &people)
    };
    Ok((found.into_iter().map(with_people).collect(), before))
}

/// What is searched for, if it is not too much.
pub fn words(given: Option<String>) -> Result<Option<String>, Problem> {
    match given {
        Some(words) if words.chars().count() > LONGEST => {
            let detail = format!("more than {LONGEST} characters are not searched for; ask for fewer words");
            Err(Problem::unreadable(detail).about("long-search", [("most", LONGEST.to_string())].into()))
        }
        given => Ok(given.map(last_part)),
    }
}

/// A page's address is searched for by what tells which story it is: `…/p/4CC8`, `…/a-1000197`.
fn last_part(words: String) -> String {
    let address = words.trim();
    if !(address.starts_with('/') || address.contains("://")) || address.contains(char::is_whitespace) {
        return words;
    }
    let path = address.split(['?', '#']).next().unwrap_or(address).trim_end_matches('/');
    let last = path.rsplit('/').next().unwrap_or(path);
    let number = last.rsplit('-').next().filter(|number| number.bytes().all(|b| b.is_ascii_digit()) && !number.is_empty());
    number.unwrap_or(last).to_owned()
}

fn nobody() -> Problem {
    Problem::unreadable("comments name people, and a token is none; ask as somebody who is signed in, or leave `mentions` out")
}

fn filter(asked: Listing, actor: &desk::Actor) -> Result<StoryFilter, Problem> {
    Ok(StoryFilter {
        edition: asked.edition,
        states: asked.state.0,
        desk: asked.desk,
        stage: asked.stage,
        language: asked.language.map(String::from),
        concept: asked.concept,
        words: words(asked.q)?,
        of: if asked.mine { Some(desk::owner(actor)) } else { asked.person.map(desk::owner_of) },
        mentions: if asked.mentions { Some(actor.person().ok_or_else(nobody)?) } else { None },
        seen_by: None,
        order: match asked.sort {
            Sort::Changed => Order::Changed,
            Sort::Due => Order::Due,
        },
        after: asked.before.map(|Bookmark(mark)| mark),
        limit: 0,
    })
}

impl StoryLine {
    pub fn id(&self) -> StoryId {
        self.story.id
    }

    pub fn state(&self) -> Stands {
        self.story.state
    }

    /// The stage of what is in progress on a desk.
    pub fn stage(&self) -> Option<&str> {
        self.assignment.as_ref().filter(|_| self.story.state.is_in_progress()).map(Shown::stage)
    }

    fn of(line: Line, here: Vec<Person>, people: &[newsroom::person::Person]) -> StoryLine {
        let content = line.newest.content;
        StoryLine {
            slug: content.slug().to_string(),
            words: body::word_count(&content.body),
            headline: content.headline,
            standfirst: content.standfirst,
            kicker: line.kicker,
            topic: line.topic.map(|(id, name)| Topic { id, name }),
            language: content.language,
            languages: line.languages.into_iter().map(|(language, story)| Sibling { language, story }).collect(),
            changed: line.changed,
            revised: line.newest.at,
            revised_by: line.newest.by,
            assignment: line.assignment.map(|assignment| Shown::of(assignment, people)),
            here,
            mentions: line.mentions,
            verbs: line.verbs.into_iter().map(Verb::name).collect(),
            story: line.story,
        }
    }
}

impl<'de> Deserialize<'de> for States {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<States, D::Error> {
        let named = |name: &str| {
            let all = || Stands::ALL.map(Stands::name).join("`, `");
            Stands::from_name(name).ok_or_else(|| serde::de::Error::custom(format!("it is one of `{}`, or several of them with commas between", all())))
        };
        String::deserialize(reader)?.split(',').map(named).collect::<Result<_, _>>().map(States)
    }
}

impl<'de> Deserialize<'de> for Bookmark {
    fn deserialize<D: Deserializer<'de>>(reader: D) -> Result<Bookmark, D::Error> {
        let given = String::deserialize(reader)?;
        let read = || {
            let (at, story) = given.split_once('-')?;
            Some(Mark { at: Timestamp::from_millisecond(at.parse().ok()?).ok()?, story: story.parse().ok()? })
        };
        read().map(Bookmark).ok_or_else(|| serde::de::Error::custom("`before` is not what the last page gave for it; leave it out to begin at the first"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_searched_for_by_what_tells_the_story() {
        for (given, asked) in [
            ("https://ostrel.example/en/politics/a-1000197?x=1", "1000197"),
            ("/p/4CC8", "4CC8"),
            ("http://127.0.0.1:8080/p/4CC8/", "4CC8"),
            ("AC/DC in Kesh", "AC/DC in Kesh"),
            ("and/or", "and/or"),
        ] {
            assert_eq!(last_part(given.to_owned()), asked);
        }
    }
}
