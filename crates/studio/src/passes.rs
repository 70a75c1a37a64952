//! Passes: a page that is looked at before readers have it names its files by an address of its own, as a frame in a sandbox sends no session. A
//! pass opens the files of its one page, for some hours; that of a shared link's page is no good once the link is.

use crate::Studio;
use crate::problem::Problem;
use std::collections::{BTreeSet, VecDeque};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use typeset::Hosts;

/// As long as a page may stand open and still fetch what is further down.
const LASTS: Duration = Duration::from_secs(12 * 3600);
/// The oldest go first: whoever looks again gets a new one.
const MOST: usize = 1_000;

struct Pass {
    secret: String,
    files: BTreeSet<String>,
    /// The secret of the shared link whose page it is.
    link: Option<String>,
    made: Instant,
}

/// In memory alone. Cheap to clone; all clones are one.
#[derive(Clone, Default)]
pub struct Passes(Arc<Mutex<VecDeque<Pass>>>);

impl Passes {
    /// A page set with hosts under which its files are its own.
    pub fn page(&self, hosts: &Hosts, link: Option<&str>, set: impl FnOnce(&Hosts) -> Result<String, Problem>) -> Result<String, Problem> {
        let bytes = accounts::random::<32>().map_err(|error| Problem::ours(&error))?;
        let secret: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
        let hosts = Hosts { site: hosts.site.clone(), media: format!("{}/preview/{secret}", hosts.media) };
        let page = set(&hosts)?;
        let files = named(&page, &hosts);
        if !files.is_empty() {
            self.keep(Pass { secret, files, link: link.map(str::to_owned), made: Instant::now() });
        }
        Ok(page)
    }

    fn keep(&self, pass: Pass) {
        let mut passes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        passes.retain(|pass| pass.made.elapsed() < LASTS);
        if passes.len() >= MOST {
            passes.pop_front();
        }
        passes.push_back(pass);
    }

    /// Whether a secret opens a file, and the link that must still be good.
    fn open(&self, secret: &str, file: &str) -> Option<Option<String>> {
        let passes = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let pass = passes.iter().find(|pass| pass.secret == secret)?;
        (pass.made.elapsed() < LASTS && pass.files.contains(file)).then(|| pass.link.clone())
    }
}

/// The files that a page names.
fn named(page: &str, hosts: &Hosts) -> BTreeSet<String> {
    let name = |rest: &str| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '.').collect();
    page.split(&hosts.file("")).skip(1).map(name).collect()
}

impl Studio {
    /// Where a file lies that a page which somebody looks at shows.
    pub async fn previewed_file(&self, secret: &str, file: &str) -> Option<PathBuf> {
        if let Some(link) = self.passes.open(secret, file)? {
            self.desk.preview_of(&link).await.ok()??;
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

    #[test]
    fn a_pass_opens_what_its_page_names_and_makes_room_for_newer_ones() {
        let passes = Passes::default();
        let look = |passes: &Passes| {
            let page = passes.page(&hosts(), Some("link"), |hosts| Ok(format!("<img src=\"{}\" srcset=\"{} 2x\">", hosts.file("a.jpg"), hosts.file("b.jpg"))));
            let page = page.unwrap_or_else(|_| panic!("a page"));
            page.split("/preview/").nth(1).and_then(|rest| rest.split('/').next()).expect("a secret").to_owned()
        };
        let (one, other) = (look(&passes), look(&passes));
        assert!(one != other && one.len() == 64);
        assert_eq!(passes.open(&one, "a.jpg"), Some(Some("link".to_owned())));
        assert!(passes.open(&one, "b.jpg").is_some() && passes.open(&one, "c.jpg").is_none() && passes.open("link", "a.jpg").is_none());
        for _ in 1..MOST {
            look(&passes);
        }
        assert!(passes.open(&one, "a.jpg").is_none() && passes.open(&other, "a.jpg").is_some());
    }
}
