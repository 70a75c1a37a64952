//! Passes: a page that is looked at before readers have it names its files by an address of its own, as a frame in a sandbox sends no session. A
//! pass opens the files of its one page, for some hours after it was last looked at; that of a shared link's page is no good once the link is.

use crate::Studio;
use crate::problem::Problem;
use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use typeset::Hosts;

/// As long as a page may stand open and still fetch what is further down.
const LASTS: Duration = Duration::from_secs(12 * 3600);
/// So many pages one person or program may have open; their own oldest goes first, and nobody else's.
const MOST: usize = 200;

/// Who looks, and at what. Looked at again, a page has the pass it had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// Whoever has a shared link: its secret.
    Link(String),
    /// Somebody of the house, as the log of acts names them, at a page.
    Person { who: String, at: String },
}

impl Look {
    fn is_of_the_same(&self, other: &Look) -> bool {
        match (self, other) {
            (Look::Person { who, .. }, Look::Person { who: other, .. }) => who == other,
            _ => self == other,
        }
    }
}

struct Pass {
    secret: String,
    files: BTreeSet<String>,
    look: Look,
    seen: Instant,
}

/// In memory alone, those seen last at the end. Cheap to clone; all clones are one.
#[derive(Clone, Default)]
pub struct Passes(Arc<Mutex<Vec<Pass>>>);

impl Passes {
    /// A page set with hosts under which its files are its own.
    pub fn page(&self, hosts: &Hosts, look: Look, set: impl FnOnce(&Hosts) -> Result<String, Problem>) -> Result<String, Problem> {
        let secret = match self.had(&look) {
            Some(secret) => secret,
            None => self::secret()?,
        };
        // It is set with a sign that nobody knew before: whoever writes an address of their own into the text names no file by it.
        let sign = self::secret()?;
        let hosts = Hosts { site: hosts.site.clone(), media: format!("{}/preview/{sign}", hosts.media) };
        let page = set(&hosts)?;
        let files = named(&page, &hosts);
        let page = page.replace(&sign, &secret);
        if !files.is_empty() {
            self.keep(Pass { secret, files, look, seen: Instant::now() });
        }
        Ok(page)
    }

    fn had(&self, look: &Look) -> Option<String> {
        let passes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        passes.iter().find(|pass| pass.look == *look && pass.seen.elapsed() < LASTS).map(|pass| pass.secret.clone())
    }

    fn keep(&self, mut pass: Pass) {
        let mut passes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        passes.retain(|pass| pass.seen.elapsed() < LASTS);
        if let Some(at) = passes.iter().position(|had| had.secret == pass.secret) {
            // Another window may stand open with the page as it was.
            pass.files.append(&mut passes.remove(at).files);
        }
        let mut theirs = passes.iter().enumerate().filter(|(_, had)| had.look.is_of_the_same(&pass.look)).map(|(at, _)| at);
        if let (Some(oldest), Some(_)) = (theirs.next(), theirs.nth(MOST - 2)) {
            passes.remove(oldest);
        }
        passes.push(pass);
    }

    /// Who looks at a file by a secret, if that opens it: their link must still be good, or they must still be one of the house.
    fn open(&self, secret: &str, file: &str) -> Option<Look> {
        let passes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let pass = passes.iter().find(|pass| pass.secret == secret)?;
        (pass.seen.elapsed() < LASTS && pass.files.contains(file)).then(|| pass.look.clone())
    }
}

fn secret() -> Result<String, Problem> {
    Ok(accounts::random::<32>().map_err(|error| Problem::ours(&error))?.iter().map(|byte| format!("{byte:02x}")).collect())
}

/// The files that a page names.
fn named(page: &str, hosts: &Hosts) -> BTreeSet<String> {
    let name = |rest: &str| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '.').collect();
    page.split(&hosts.file("")).skip(1).map(name).collect()
}

impl Studio {
    /// Where a file lies that a page which somebody looks at shows.
    pub async fn previewed_file(&self, secret: &str, file: &str) -> Option<PathBuf> {
        match self.passes.open(secret, file)? {
            Look::Link(link) => drop(self.desk.preview_of(&link).await.ok()??),
            Look::Person { who, .. } if !self.desk.still_reads(&who).await.ok()? => return None,
            Look::Person { .. } => {}
        }
        self.desk.store().blobs().path(file).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts() -> Hosts {
        Hosts { site: "https://ostrel.example".into(), media: "https://media.example".into() }
    }

    /// The secret of the pass of a page with two files.
    fn look(passes: &Passes, look: Look, file: &str) -> String {
        let page = passes.page(&hosts(), look, |hosts| Ok(format!("<img src=\"{}\" srcset=\"{} 2x\">", hosts.file("a.jpg"), hosts.file(file))));
        let page = page.unwrap_or_else(|_| panic!("a page"));
        page.split("/preview/").nth(1).and_then(|rest| rest.split('/').next()).expect("a secret").to_owned()
    }

    fn person(who: &str, at: impl ToString) -> Look {
        Look::Person { who: who.to_owned(), at: at.to_string() }
    }

    #[test]
    fn a_pass_opens_what_its_page_names() {
        let passes = Passes::default();
        let link = || Look::Link("link".to_owned());
        let one = look(&passes, link(), "b.jpg");
        assert_eq!((one.len(), passes.open(&one, "a.jpg")), (64, Some(link())));
        assert!(passes.open(&one, "b.jpg").is_some() && passes.open(&one, "c.jpg").is_none() && passes.open("link", "a.jpg").is_none());
        assert_eq!(look(&passes, link(), "c.jpg"), one, "looked at again it is the same pass");
        assert!(passes.open(&one, "b.jpg").is_some() && passes.open(&one, "c.jpg").is_some(), "for the page as it was, too");
        assert_ne!(look(&passes, Look::Link("other".to_owned()), "b.jpg"), one);
        let written = format!("<p>https://media.example/preview/{one}/d.jpg</p>");
        let page = passes.page(&hosts(), link(), |hosts| Ok(format!("<img src=\"{}\">{written}", hosts.file("a.jpg"))));
        assert!(page.unwrap_or_else(|_| panic!("a page")).contains(&written), "what is written in it stays");
        assert!(passes.open(&one, "d.jpg").is_none(), "and opens nothing");
    }

    #[test]
    fn whoever_looks_at_very_much_puts_nobody_else_out() {
        let passes = Passes::default();
        let mine = look(&passes, person("person/1", "story/1"), "b.jpg");
        let shared = look(&passes, Look::Link("link".to_owned()), "b.jpg");
        let first = look(&passes, person("person/2", 0), "b.jpg");
        for at in 1..=MOST {
            look(&passes, person("person/2", at), "b.jpg");
            look(&passes, Look::Link("link".to_owned()), "b.jpg");
        }
        assert!(passes.open(&first, "a.jpg").is_none(), "their own oldest goes");
        assert!(passes.open(&mine, "a.jpg").is_some() && passes.open(&shared, "a.jpg").is_some());
        assert_eq!(passes.0.lock().expect("the passes").len(), MOST + 2);
    }
}
