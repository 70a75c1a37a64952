//! A `.story` file: front matter between two lines `+++`, then the text. Every fault names its file and line.

use crate::body;
use crate::keys::Keys;
use anyhow::{Context, anyhow, bail, ensure};
use jiff::SignedDuration;
use newsroom::body::Body;
use newsroom::desk::DeskKey;
use newsroom::edition::EditionCode;
use newsroom::story::StoryKind;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A story as written, not yet resolved.
#[derive(Debug, Clone)]
pub struct Manuscript {
    /// Its path in `content/`.
    pub path: String,
    pub edition: EditionCode,
    /// Shared with its translations.
    pub key: String,
    pub front: FrontMatter,
    pub age: SignedDuration,
    text: String,
    /// How many lines stand before the text.
    above: usize,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FrontMatter {
    age: String,
    #[serde(default)]
    pub kind: StoryKind,
    pub section: String,
    pub region: Option<String>,
    #[serde(default)]
    pub subjects: Vec<String>,
    #[serde(default)]
    pub places: Vec<String>,
    #[serde(default)]
    pub topics: Vec<String>,
    pub headline: String,
    pub front_headline: Option<String>,
    #[serde(default)]
    pub standfirst: String,
    #[serde(default)]
    pub byline: Vec<String>,
    pub writer: Option<String>,
    pub editor: Option<String>,
    #[serde(default)]
    pub agencies: Vec<String>,
    pub picture: Option<String>,
    #[serde(default)]
    pub related: Vec<String>,
    pub correction: Option<String>,
    pub programme: Option<String>,
    pub seconds: Option<u32>,
    /// Of a draft: how the desk works on it.
    pub work: Option<Work>,
}

/// How a desk works on a draft. Times are counted from now: `2h` is still to come, `-40m` is past.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Work {
    pub desk: DeskKey,
    pub stage: String,
    /// By their initials.
    #[serde(default)]
    pub people: Vec<String>,
    pub due: Option<String>,
    pub scheduled: Option<String>,
    pub embargo: Option<String>,
    #[serde(default)]
    pub note: String,
}

/// Every published story of an edition, oldest first.
pub fn read_edition(edition: &EditionCode) -> anyhow::Result<Vec<Manuscript>> {
    read_folder(edition, "stories")
}

/// What an edition is working on.
pub fn read_drafts(edition: &EditionCode) -> anyhow::Result<Vec<Manuscript>> {
    read_folder(edition, "drafts")
}

fn read_folder(edition: &EditionCode, folder: &str) -> anyhow::Result<Vec<Manuscript>> {
    let paths = crate::files::texts(&format!("{edition}/{folder}/"), ".story");
    let mut stories = paths.iter().map(|path| read(path, &crate::files::text(path)?)).collect::<anyhow::Result<Vec<_>>>()?;
    stories.sort_by(|a, b| b.age.cmp(&a.age).then_with(|| a.key.cmp(&b.key)));
    Ok(stories)
}

pub fn read(path: &str, file: &str) -> anyhow::Result<Manuscript> {
    let place = path.split_once("/stories/").or_else(|| path.split_once("/drafts/"));
    let (edition, key) = place.with_context(|| format!("`{path}` is not at EDITION/stories/KEY.story, nor at EDITION/drafts/KEY.story"))?;
    let (front, text) = file
        .strip_prefix("+++\n")
        .and_then(|rest| rest.split_once("\n+++\n"))
        .with_context(|| format!("{path}:1: a story begins with its front matter between two lines `+++`"))?;
    let above = front.lines().count() + 2;
    let at = |line: usize, error: anyhow::Error| error.context(format!("content/{path}:{line}"));
    let matter: FrontMatter = toml::from_str(front).map_err(|e| {
        let line = e.span().map_or(0, |span| front[..span.start].matches('\n').count());
        at(line + 2, anyhow!("{}", e.message()))
    })?;
    let age = age(&matter.age).map_err(|e| at(2, e))?;
    check_episode(&matter).map_err(|e| at(2, e))?;
    Ok(Manuscript {
        path: path.to_owned(),
        edition: EditionCode::try_from(edition)?,
        key: key.trim_end_matches(".story").to_owned(),
        front: matter,
        age,
        text: text.to_owned(),
        above,
    })
}

/// `content/corrections.toml`: what the first version of a story got wrong, by its key.
pub type Corrections = BTreeMap<String, Mistakes>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mistakes {
    mistakes: Vec<Mistake>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Mistake {
    now: String,
    was: String,
}

pub fn corrections() -> anyhow::Result<Corrections> {
    toml::from_str(&crate::files::text("corrections.toml")?).context("content/corrections.toml cannot be read")
}

impl Manuscript {
    /// The story as it stood before it was corrected.
    pub fn uncorrected(&self, corrections: &Corrections) -> anyhow::Result<Manuscript> {
        let path = &self.path;
        let known =
            corrections.get(&self.key).with_context(|| format!("content/{path} is corrected, but content/corrections.toml does not say what was wrong"))?;
        let mut before = self.clone();
        for Mistake { now, was } in &known.mistakes {
            ensure!(
                before.text.contains(now) || before.front.standfirst.contains(now),
                "content/{path} does not say `{now}`, as content/corrections.toml has it"
            );
            before.text = before.text.replace(now, was);
            before.front.standfirst = before.front.standfirst.replace(now, was);
        }
        Ok(before)
    }

    /// The body, with the numbers that stand behind its keys.
    pub fn body(&self, keys: &dyn Keys) -> anyhow::Result<Body> {
        body::read(&self.text, keys).map_err(|fault| fault.error.context(format!("content/{}:{}", self.path, self.above + fault.line)))
    }

    pub fn is_episode(&self) -> bool {
        self.front.kind != StoryKind::Article
    }
}

/// `2h`, `-40m`: how far from now.
pub fn from_now(text: &str) -> anyhow::Result<SignedDuration> {
    text.strip_prefix('-').map_or_else(|| age(text), |past| age(past).map(|by| -by))
}

/// `26m`, `14h`, `4d`.
fn age(text: &str) -> anyhow::Result<SignedDuration> {
    let cut = text.len().saturating_sub(1);
    let number: Option<i64> = text.get(..cut).and_then(|digits| digits.parse().ok()).filter(|n| (0..100_000).contains(n));
    match (number, text.get(cut..)) {
        (Some(n), Some("m")) => Ok(SignedDuration::from_mins(n)),
        (Some(n), Some("h")) => Ok(SignedDuration::from_hours(n)),
        (Some(n), Some("d")) => Ok(SignedDuration::from_hours(n * 24)),
        _ => bail!("the age `{text}` is not a number with m, h or d"),
    }
}

fn check_episode(front: &FrontMatter) -> anyhow::Result<()> {
    let episode = front.kind != StoryKind::Article;
    ensure!(episode == front.programme.is_some() && episode == front.seconds.is_some(), "audio and video, and only they, have a programme and seconds");
    ensure!(front.seconds.is_none_or(|s| (10..=40).contains(&s)), "a made-up recording lasts 10 to 40 seconds");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::Found;
    use newsroom::picture::Figure;
    use newsroom::{PictureId, StoryId, mediatopic};
    use std::collections::BTreeSet;

    /// Knows what there is, without numbers.
    struct Library {
        stories: BTreeSet<String>,
        pictures: BTreeSet<String>,
    }

    impl Keys for Library {
        fn story(&self, key: &str) -> Found<StoryId> {
            if self.stories.contains(key) { Found::Here(StoryId(1)) } else { Found::Nowhere }
        }

        fn picture(&self, key: &str) -> Option<Figure> {
            self.pictures.contains(key).then(|| Figure::of(PictureId(1)))
        }
    }

    #[test]
    fn every_story_of_every_edition_reads_and_every_key_leads_somewhere() {
        let newsroom = crate::plan::read().expect("content/newsroom.toml");
        let drawings = crate::pictures::read().expect("content/pictures.toml");
        let corrections = corrections().expect("content/corrections.toml");
        let mut faults = vec![];
        for edition in &newsroom.editions {
            let stories = read_edition(&edition.code).unwrap_or_else(|e| panic!("{e:#}"));
            let library = Library { stories: stories.iter().map(|s| s.key.clone()).collect(), pictures: drawings.iter().map(|d| d.key.clone()).collect() };
            for story in &stories {
                faults.extend(story.body(&library).err().map(|e| format!("{e:#}")));
                faults.extend(newsroom.check_episode(story).err().map(|e| format!("{e:#}")));
                if story.front.correction.is_some() {
                    faults.extend(story.uncorrected(&corrections).err().map(|e| format!("{e:#}")));
                }
                let mut wrong = |what: &str, key: &str| faults.push(format!("{}: there is no {what} `{key}`", story.path));
                let front = &story.front;
                let listed = |terms: &[crate::plan::Term], key: &String| terms.iter().any(|t| t.key == *key);
                front.related.iter().filter(|k| !library.stories.contains(*k)).for_each(|k| wrong("story", k));
                front.picture.iter().filter(|k| !library.pictures.contains(*k)).for_each(|k| wrong("picture", k));
                front.region.iter().filter(|k| !listed(&newsroom.regions, k)).for_each(|k| wrong("region", k));
                front.places.iter().filter(|k| !listed(&newsroom.places, k)).for_each(|k| wrong("place", k));
                front.topics.iter().filter(|k| !listed(&newsroom.topics, k)).for_each(|k| wrong("topic", k));
                front.subjects.iter().filter(|k| mediatopic::by_code(k).is_none()).for_each(|k| wrong("subject", k));
                if !listed(&newsroom.sections, &front.section) {
                    wrong("section", &front.section);
                }
            }
        }
        assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
    }

    #[test]
    fn there_are_stories_enough_and_the_translations_have_an_original() {
        let newsroom = crate::plan::read().expect("content/newsroom.toml");
        let english: BTreeSet<String> = read_edition(&newsroom.site.default_edition).expect("English").into_iter().map(|s| s.key).collect();
        assert!(english.len() >= 60, "{}", english.len());
        for edition in newsroom.editions {
            let stories = read_edition(&edition.code).expect("an edition");
            assert!(stories.len() >= 12, "{} has {}", edition.code, stories.len());
            assert!(stories.iter().filter(|s| english.contains(&s.key)).count() >= 12, "{}: translations of English stories", edition.code);
        }
    }

    #[test]
    fn a_fault_names_file_and_line() {
        let story = |front: &str, text: &str| read("en/stories/x.story", &format!("+++\n{front}\n+++\n{text}"));
        let whole = "age = \"1h\"\nsection = \"world\"\nheadline = \"X\"";
        let fault = |result: anyhow::Result<Manuscript>| format!("{:#}", result.expect_err("a fault"));
        assert!(fault(story(&format!("{whole}\nheadlin = \"Y\""), "")).starts_with("content/en/stories/x.story:5: unknown field"));
        assert!(fault(story(&whole.replace("1h", "1w"), "")).contains(":2: the age `1w`"));
        assert!(fault(story(&format!("{whole}\nkind = \"audio\""), "")).contains("programme"));
        let library = Library { stories: BTreeSet::new(), pictures: BTreeSet::new() };
        let body = story(whole, "Fine.\n\n![gone]\n").expect("a story").body(&library);
        assert_eq!(format!("{:#}", body.expect_err("no such picture")), "content/en/stories/x.story:8: there is no picture `gone`");
    }
}
