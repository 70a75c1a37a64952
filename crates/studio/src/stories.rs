//! Stories: one in full, beginning one, revising it. Lists of them are in `lists.rs`.

use crate::Studio;
use crate::admission::By;
use crate::answer::{Answer, made, versioned};
use crate::given::{self, Given};
use crate::named::Named;
use crate::problem::Problem;
use crate::publications::Publication;
use crate::version::Seen;
use axum::extract::State;
use desk::{Actor, DeskError, SavedStory, Versioned};
use newsroom::StoryId;
use newsroom::edition::EditionCode;
use newsroom::story::{Content, Story};
use newsroom::workflow::{State as Stands, Verb};
use pressed::address;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewStory {
    edition: EditionCode,
    content: Option<Content>,
    translation_of: Option<StoryId>,
    /// It goes out with the same request, or nothing of it is kept.
    publication: Option<Publication>,
}

#[derive(Serialize)]
struct StoryInFull {
    #[serde(flatten)]
    story: Story,
    content: Content,
    /// What its state allows to be done with it now, as far as whoever asks may.
    verbs: Vec<&'static str>,
    /// Where readers find it.
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    permalink: String,
}

/// How many a page of a list shows.
pub fn limit(asked: Option<u32>, usual: u32, most: u32) -> Result<u32, Problem> {
    match asked.unwrap_or(usual) {
        limit if (1..=most).contains(&limit) => Ok(limit),
        _ => Err(Problem::unreadable(format!("the limit must be 1 to {most}"))),
    }
}

pub async fn show(State(studio): State<Studio>, By(actor): By, Named(id): Named<StoryId>) -> Answer {
    in_full(&studio, &actor, id).await
}

pub async fn create(State(studio): State<Studio>, By(actor): By, Given(new): Given<NewStory>) -> Answer {
    let begun = match (new.content, new.translation_of, new.publication) {
        (Some(content), of, None) => studio.desk.create(&actor, new.edition, content, of).await,
        (Some(content), of, Some(out)) => studio.desk.create_and_publish(&actor, new.edition, content, of, out.published).await,
        (None, Some(of), None) => studio.desk.begin_translation(&actor, new.edition, of).await,
        (None, _, Some(_)) => return Err(Problem::invalid("content", "what goes out at once needs its words")),
        (None, None, None) => {
            return Err(Problem::invalid("content", "a story that is no translation begins with a content; give at least a language and a headline"));
        }
    };
    let begun = studio.out(begun.map_err(in_new_story)?).await?;
    made(format!("/api/v1/stories/{}", begun.id), &whole(&studio, &actor, begun.story, begun.newest.content).await?)
}

/// The desk names fields of a content, or of the link; here they stand inside a new story, beside its edition.
fn in_new_story(refused: DeskError) -> Problem {
    match refused {
        DeskError::Invalid { place, message } if place == "of" => Problem::invalid("translation_of", message),
        DeskError::Invalid { place, message } if place == "published" => Problem::invalid("publication/published", message),
        DeskError::Invalid { place, message } if place != "edition" => Problem::invalid(format!("content/{place}"), message),
        other => other.into(),
    }
}

pub async fn revise(
    State(studio): State<Studio>,
    By(actor): By,
    Named(id): Named<StoryId>,
    Seen(seen): Seen,
    Given(patch): Given<Map<String, Value>>,
) -> Answer {
    let stands = studio.desk.story(&actor, id).await?.newest.content;
    let content = patched(&stands, patch)?;
    match studio.desk.revise(&actor, id, seen, content.clone()).await {
        Ok(done) => {
            studio.out(done).await?;
            // Whoever is writing in it has it at once.
            studio.rooms.look(id).await;
            in_full(&studio, &actor, id).await
        }
        Err(refused) => Err(Problem::from(refused).comparing(&content, Some(&stands))),
    }
}

/// A content with a merge patch (RFC 7396) laid over it.
fn patched(content: &Content, patch: Map<String, Value>) -> Result<Content, Problem> {
    let mut fields = serde_json::to_value(content).map_err(|error| Problem::ours(&error))?;
    merge(&mut fields, Value::Object(patch));
    given::read_value(fields)
}

fn merge(target: &mut Value, patch: Value) {
    let Value::Object(patch) = patch else {
        *target = patch;
        return;
    };
    if !target.is_object() {
        *target = Value::Object(Map::new());
    }
    let Value::Object(fields) = target else { return };
    for (name, value) in patch {
        if value.is_null() {
            fields.remove(&name);
        } else {
            merge(fields.entry(name).or_insert(Value::Null), value);
        }
    }
}

/// The answer to whatever was done with a story: the story as it stands now.
pub async fn in_full(studio: &Studio, actor: &Actor, id: StoryId) -> Answer {
    let found = studio.desk.story(actor, id).await?;
    versioned(&whole(studio, actor, found.story, found.newest.content).await?)
}

/// The answer to a verb that tells of the text as well.
pub async fn saved(studio: &Studio, actor: &Actor, left: SavedStory) -> Answer {
    versioned(&whole(studio, actor, left.story, left.newest.content).await?)
}

async fn whole(studio: &Studio, actor: &Actor, story: Story, content: Content) -> Result<Versioned<StoryInFull>, Problem> {
    let address = match story.published_revision.filter(|_| story.state == Stands::Published) {
        None => None,
        Some(number) if number == story.revision => Some(address(studio, &story, &content)),
        Some(number) => Some(address(studio, &story, &studio.desk.revision(actor, story.id, number).await?.content)),
    };
    let verbs = studio.desk.verbs(actor, &story).await?.into_iter().map(Verb::name).collect();
    let permalink = studio.hosts.page(&address::permalink(story.id));
    Ok(Versioned { version: story.version, value: StoryInFull { content, verbs, address, permalink, story } })
}

fn address(studio: &Studio, story: &Story, public: &Content) -> String {
    studio.hosts.page(&address::story(&story.edition, public.kind, &public.slug(), story.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use newsroom::language::Language;
    use serde_json::json;

    #[test]
    fn a_patch_replaces_empties_and_leaves() {
        let mut content = Content::new(Language::try_from("en").expect("a tag"), "Ships wait");
        content.front_headline = Some("Ships".into());
        let patch = |patch: Value| patched(&content, patch.as_object().expect("an object").clone());
        let new = patch(json!({"standfirst": "Dozens.", "front_headline": null, "sign_off": {"editor": "ar"}})).expect("a content");
        assert_eq!(
            (new.headline.as_str(), new.standfirst.as_str(), new.front_headline, new.sign_off.editor.as_deref()),
            ("Ships wait", "Dozens.", None, Some("ar"))
        );
        assert!(patch(json!({"headline": null})).is_err(), "a story always has a headline, be it empty");
        assert!(patch(json!({"colour": "red"})).is_err());
    }
}
