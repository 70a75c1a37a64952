//! Lists of stories as desks need them: narrowed by desk, stage, state, edition, language, words and whose they are; sorted by last change
//! or by when they are due; a page at a time.

use crate::assignment::desk_key;
use crate::error::Result;
use crate::sql::{Arg, Row, Sql, args, numbers};
use crate::story::{self, COLUMNS, WIDTH};
use crate::tx::{Reader, Tx};
use crate::words;
use newsroom::desk::DeskKey;
use newsroom::edition::EditionCode;
use newsroom::story::Story;
use newsroom::workflow::State;
use newsroom::{ConceptId, FamilyId, PersonId, StoryId, Timestamp, permalink};
use std::collections::BTreeMap;

/// Which stories a list shows. What is left empty does not narrow it.
#[derive(Debug, Clone, Default)]
pub struct StoryFilter {
    pub edition: Option<EditionCode>,
    /// In one of these; left empty, what is on the spike is left out.
    pub states: Vec<State>,
    pub desk: Option<DeskKey>,
    /// A stage is of stories in progress.
    pub stage: Option<String>,
    /// Of the newest revision; the language without script or region finds all of it.
    pub language: Option<String>,
    /// Filed under this concept in their newest revision.
    pub concept: Option<ConceptId>,
    /// Words of the newest revision, or a story's number or permalink.
    pub words: Option<String>,
    /// Only what somebody began or is assigned to.
    pub of: Option<Owner>,
    /// Only where open comments name somebody.
    pub mentions: Option<PersonId>,
    /// Only what somebody may see who may not see all.
    pub seen_by: Option<SeenBy>,
    pub order: Order,
    /// The page after the one that ended there.
    pub after: Option<Mark>,
    pub limit: u32,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    /// What was changed last comes first.
    #[default]
    Changed,
    /// What is due first comes first, and only what is due at all.
    Due,
}

/// Where a page ended: the instant it is sorted by, and the story.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    pub at: Timestamp,
    pub story: StoryId,
}

/// Whose a story can be.
#[derive(Debug, Clone, Default)]
pub struct Owner {
    /// As `begun` has it.
    pub who: String,
    pub person: Option<PersonId>,
}

/// What somebody may see: stories of these editions and desks, and their own.
#[derive(Debug, Clone, Default)]
pub struct SeenBy {
    pub editions: Vec<EditionCode>,
    pub desks: Vec<DeskKey>,
    pub own: Option<Owner>,
}

/// A story in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    pub story: Story,
    pub changed: Timestamp,
    /// Where the next page begins if this one ends here.
    pub mark: Mark,
}

/// A query in the making: its conditions and their values.
struct Narrowing {
    conditions: Vec<String>,
    args: Vec<Arg>,
}

impl Narrowing {
    /// Binds a value and gives its placeholder.
    fn bind(&mut self, arg: impl Into<Arg>) -> String {
        self.args.push(arg.into());
        format!("${}", self.args.len())
    }

    fn only(&mut self, column: &str, arg: impl Into<Arg>) {
        let value = self.bind(arg);
        self.conditions.push(format!("{column} = {value}"));
    }

    fn own(&mut self, owner: &Owner) -> String {
        let who = self.bind(owner.who.as_str());
        let begun = format!("s.id IN (SELECT story FROM begun WHERE who = {who})");
        let Some(person) = owner.person else { return begun };
        let person = self.bind(person.0);
        format!("({begun} OR s.id IN (SELECT story FROM assigned WHERE person = {person}))")
    }

    fn seen_by(&mut self, seen_by: &SeenBy) {
        let mut ways: Vec<String> = seen_by.editions.iter().map(|code| format!("s.edition = {}", self.bind(code))).collect();
        ways.extend(seen_by.desks.iter().map(|key| format!("a.desk = {}", self.bind(key.as_str()))));
        ways.extend(seen_by.own.as_ref().map(|owner| self.own(owner)));
        self.conditions.push(if ways.is_empty() { "1 = 0".to_owned() } else { format!("({})", ways.join(" OR ")) });
    }

    /// A word alone may also be the number or the short code of a story.
    fn words(&mut self, given: &str, sqlite: bool) {
        let given = given.trim();
        let id = given.parse().ok().or_else(|| permalink::decode(given));
        let found = words::asked(given, sqlite).map(|asked| {
            let asked = self.bind(asked);
            match sqlite {
                true => format!("s.id IN (SELECT rowid FROM story_words WHERE story_words MATCH {asked})"),
                false => format!("s.id IN (SELECT story FROM story_words WHERE words @@ {asked}::tsquery)"),
            }
        });
        let named = id.map(|id: StoryId| format!("s.id = {}", self.bind(id)));
        let ways: Vec<String> = found.into_iter().chain(named).collect();
        // Signs that are no words find nothing, as they stand nowhere.
        self.conditions.push(if ways.is_empty() { "1 = 0".to_owned() } else { format!("({})", ways.join(" OR ")) });
    }
}

/// At a stage, or to be there again when they are taken off the schedule.
const AT_STAGES: [State; 3] = [State::Draft, State::Unpublished, State::Scheduled];

fn in_one_of(states: &[State]) -> String {
    format!("s.state IN ({})", states.iter().map(|state| format!("'{}'", state.name())).collect::<Vec<_>>().join(", "))
}

impl Reader {
    pub async fn stories(&mut self, filter: &StoryFilter) -> Result<Vec<Listed>> {
        let sqlite = self.db().is_sqlite();
        let mut narrow = Narrowing { conditions: vec![], args: vec![] };
        if let Some(edition) = &filter.edition {
            // SQLite cannot know that drafts are few: among them it looks for an edition, not in an edition for them.
            let few = !filter.states.is_empty() && !filter.states.contains(&State::Published);
            narrow.only(if sqlite && few { "+s.edition" } else { "s.edition" }, edition);
        }
        match &filter.states[..] {
            // What was put aside is there for who asks for it.
            [] => narrow.conditions.push("s.state <> 'spiked'".to_owned()),
            states => narrow.conditions.push(in_one_of(states)),
        }
        if let Some(desk) = &filter.desk {
            narrow.only("a.desk", desk.as_str());
        }
        if let Some(stage) = &filter.stage {
            narrow.only("a.stage", stage.as_str());
            narrow.conditions.push(in_one_of(&State::IN_PROGRESS));
        }
        if let Some(language) = &filter.language {
            let (whole, begun) = (narrow.bind(language.as_str()), narrow.bind(format!("{language}-%")));
            narrow.conditions.push(format!("(s.language = {whole} OR s.language LIKE {begun})"));
        }
        if let Some(concept) = filter.concept {
            let concept = narrow.bind(concept);
            narrow.conditions.push(format!("s.id IN (SELECT story FROM filings WHERE concept = {concept})"));
        }
        if let Some(given) = filter.words.as_deref().filter(|given| !given.trim().is_empty()) {
            narrow.words(given, sqlite);
        }
        if let Some(owner) = &filter.of {
            let own = narrow.own(owner);
            narrow.conditions.push(own);
        }
        if let Some(person) = filter.mentions {
            let person = narrow.bind(person.0);
            narrow.conditions.push(format!("s.state <> 'taken-down' AND s.id IN (SELECT story FROM mentioned WHERE person = {person})"));
        }
        if let Some(seen_by) = &filter.seen_by {
            narrow.seen_by(seen_by);
        }
        let (by, way, later) = match filter.order {
            Order::Changed => ("s.changed", "DESC", "<"),
            Order::Due => {
                narrow.conditions.push(format!("a.due IS NOT NULL AND {}", in_one_of(&State::IN_PROGRESS)));
                ("a.due", "ASC", ">")
            }
        };
        if let Some(Mark { at, story }) = filter.after {
            let (at, story) = (narrow.bind(at), narrow.bind(story));
            narrow.conditions.push(format!("({by}, s.id) {later} ({at}, {story})"));
        }
        let limit = narrow.bind(i64::from(filter.limit));
        let columns = COLUMNS.split(", ").map(|c| format!("s.{c}")).collect::<Vec<_>>().join(", ");
        // States are always asked for, so there is one.
        let conditions = narrow.conditions.join(" AND ");
        let text = format!(
            "SELECT {columns}, s.changed, {by} FROM stories s LEFT JOIN assignments a ON a.story = s.id WHERE {conditions} ORDER BY {by} {way}, s.id {way} LIMIT {limit}"
        );
        self.db().all("list stories", Sql::Built(text), narrow.args).await?.iter().map(listed).collect()
    }

    /// How many stories that readers do not see are at each stage of each desk, of those that somebody may see.
    pub async fn stage_counts(&mut self, seen_by: Option<&SeenBy>) -> Result<BTreeMap<(DeskKey, String), i64>> {
        let mut narrow = Narrowing { conditions: vec![in_one_of(&AT_STAGES)], args: vec![] };
        if let Some(seen_by) = seen_by {
            narrow.seen_by(seen_by);
        }
        let text = format!(
            "SELECT a.desk, a.stage, count(*) FROM stories s JOIN assignments a ON a.story = s.id WHERE {} GROUP BY a.desk, a.stage",
            narrow.conditions.join(" AND ")
        );
        let rows = self.db().all("count stages", Sql::Built(text), narrow.args).await?;
        rows.iter().map(|row| Ok(((desk_key(row.get(0)?)?, row.get(1)?), row.get(2)?))).collect()
    }

    /// Whether any story is at a stage of a desk, of those that are counted there. What readers have and what lies aside comes back to the first.
    pub async fn is_in_use(&mut self, desk: &DeskKey, stage: &str) -> Result<bool> {
        let text =
            format!("SELECT 1 FROM assignments a JOIN stories s ON s.id = a.story WHERE a.desk = $1 AND a.stage = $2 AND {} LIMIT 1", in_one_of(&AT_STAGES));
        Ok(self.db().one("look for stories at a stage", Sql::Built(text), args![desk.as_str(), stage]).await?.is_some())
    }

    /// In which languages the families are, by the newest revisions: language and story, oldest story first.
    pub async fn languages(&mut self, families: &[FamilyId]) -> Result<BTreeMap<FamilyId, Vec<(String, StoryId)>>> {
        let text = Sql::Differs {
            sqlite: "SELECT family, language, id FROM stories WHERE family IN (SELECT value FROM json_each($1)) AND state NOT IN ('taken-down', 'spiked') ORDER BY id",
            postgres: "SELECT family, language, id FROM stories WHERE family IN (SELECT value::bigint FROM json_array_elements_text($1::json)) \
                AND state NOT IN ('taken-down', 'spiked') ORDER BY id",
        };
        let mut all: BTreeMap<FamilyId, Vec<(String, StoryId)>> = BTreeMap::new();
        for row in self.db().all("read languages", text, args![numbers(families.iter().map(|id| id.0))]).await? {
            all.entry(FamilyId(row.get(0)?)).or_default().push((row.get(1)?, StoryId(row.get(2)?)));
        }
        Ok(all)
    }

    /// Stories whose words are not in the search yet, as after it was brought in.
    pub(crate) async fn unread(&mut self, most: u32) -> Result<Vec<StoryId>> {
        let text = "SELECT id FROM stories WHERE language = '' ORDER BY id LIMIT $1";
        self.db().all("look for unread stories", text, args![i64::from(most)]).await?.iter().map(|row| row.get(0).map(StoryId)).collect()
    }
}

impl Tx {
    /// Something about a story has changed that no revision tells of.
    pub async fn touch_story(&mut self, story: StoryId, at: Timestamp) -> Result<()> {
        let text = "UPDATE stories SET changed = $2 WHERE id = $1 AND changed < $2";
        self.db().run("touch a story", text, args![story, at]).await.map(drop)
    }
}

fn listed(row: &Row) -> Result<Listed> {
    let story = story::story(row)?;
    Ok(Listed { changed: row.time(WIDTH)?, mark: Mark { at: row.time(WIDTH + 1)?, story: story.id }, story })
}
