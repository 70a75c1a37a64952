//! Counts what became of each item, keeps the first refusals for the screen, and all of them for the report.

use super::pictures::Looked;
use crate::trouble::Trouble;
use desk::{Outcome, Received};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;
use wire::Complaint;

/// So many refusals are listed on the screen.
const SHOWN: u64 = 100;
/// So many kinds of complaint are told apart, and so many are shown.
const KINDS: usize = 1_000;
const SHOWN_KINDS: usize = 10;

#[derive(Default)]
pub struct Tally {
    read: u64,
    new: u64,
    updated: u64,
    unchanged: u64,
    /// In the house, not out: under embargo, without a kicker.
    kept: u64,
    withdrawn: u64,
    refused: u64,
    complaints: u64,
    /// Files that came for pictures of versions that were here already.
    filled: u64,
    /// What is complained of, without what is quoted, and how often.
    kinds: BTreeMap<String, u64>,
    listed: Vec<String>,
    report: Option<BufWriter<File>>,
}

impl Tally {
    pub fn new(report: Option<&Path>) -> Result<Tally, Trouble> {
        let create = |path: &Path| File::create(path).map_err(|why| Trouble::said(format!("cannot write the report `{}`: {why}", path.display())));
        Ok(Tally { report: report.map(create).transpose()?.map(BufWriter::new), ..Tally::default() })
    }

    /// In a dry run: it could be read.
    pub fn parsed(&mut self, place: &str, uri: &str, complaints: &[Complaint]) {
        self.read += 1;
        self.note(place, uri, complaints);
    }

    pub fn refused(&mut self, place: &str, uri: Option<&str>, reason: &str) {
        self.read += 1;
        self.refused += 1;
        self.list(format!("{place}: {}{reason}", uri.map_or_else(String::new, |u| format!("{u}: "))));
    }

    pub fn received(&mut self, place: &str, received: &Received) {
        match &received.outcome {
            Outcome::Published => self.new += 1,
            Outcome::Updated => self.updated += 1,
            Outcome::Unchanged | Outcome::Older => self.unchanged += 1,
            Outcome::Withdrawn => self.withdrawn += 1,
            Outcome::Kept(why) => {
                self.kept += 1;
                self.write(&format!("{place}: {}: is here but not published: {why}", received.uri));
            }
            Outcome::Refused(reason) => return self.refused(place, Some(&received.uri), reason),
        }
        self.read += 1;
        self.filled += received.filled as u64;
        if !matches!(received.outcome, Outcome::Unchanged | Outcome::Older) {
            self.note(place, &received.uri, &received.complaints);
        }
    }

    pub fn looked(&mut self, place: &str, uri: &str, looked: &Looked) {
        self.note(place, uri, &looked.complaints);
        looked.elsewhere.iter().for_each(|why| self.count(why));
    }

    fn note(&mut self, place: &str, uri: &str, complaints: &[Complaint]) {
        for complaint in complaints {
            self.count(&complaint.message);
            self.write(&format!("{place}: {uri}: {complaint}"));
        }
    }

    fn count(&mut self, message: &str) {
        self.complaints += 1;
        let kind = kind(message);
        if self.kinds.len() < KINDS || self.kinds.contains_key(&kind) {
            *self.kinds.entry(kind).or_default() += 1;
        }
    }

    fn list(&mut self, line: String) {
        self.write(&line);
        if self.refused <= SHOWN {
            self.listed.push(line);
        }
    }

    fn write(&mut self, line: &str) {
        if let Some(report) = &mut self.report {
            let _ = writeln!(report, "{line}");
        }
    }

    /// The summary. Nothing imported and nothing there already is a failure.
    pub fn tell(mut self, dry: bool) -> Result<ExitCode, Trouble> {
        let often = self.often();
        often.iter().for_each(|line| self.write(line));
        if let Some(report) = &mut self.report {
            report.flush().map_err(|why| Trouble::said(format!("cannot write the report: {why}")))?;
        }
        for line in &self.listed {
            note!("{line}");
        }
        if self.refused > SHOWN {
            note!("and {} more refused; --report FILE lists all", self.refused - SHOWN);
        }
        for line in often.iter().take(SHOWN_KINDS) {
            note!("{line}");
        }
        say!("{}", self.summary(dry));
        if self.read == 0 {
            return Err(Trouble::said("there is no item in what was given")
                .then("look whether it is the right file, and whole; ninjs comes as one object, an array of them, or one to a line"));
        }
        let nothing = self.read == self.refused;
        Ok(if nothing { ExitCode::FAILURE } else { ExitCode::SUCCESS })
    }

    /// The kinds of complaint, the most frequent first: what is wrong with one item is not lost among what is so with all.
    fn often(&self) -> Vec<String> {
        let mut kinds: Vec<(&String, &u64)> = self.kinds.iter().collect();
        kinds.sort_by_key(|(_, count)| std::cmp::Reverse(**count));
        kinds.into_iter().map(|(kind, count)| format!("{count} × {kind}")).collect()
    }

    fn summary(&self, dry: bool) -> String {
        if dry {
            return format!(
                "{} read, {} could be imported, {} refused, {} complaints; nothing was kept",
                self.read,
                self.read - self.refused,
                self.refused,
                self.complaints
            );
        }
        let mut said = format!("{} read: {} new, {} updated, {} unchanged, {} refused", self.read, self.new, self.updated, self.unchanged, self.refused);
        for (count, what) in [
            (self.filled, "missing picture files taken in"),
            (self.kept, "here but not published (embargo, or something lacks)"),
            (self.withdrawn, "withdrawn"),
            (self.complaints, "complaints"),
        ] {
            if count > 0 {
                said += &format!(", {count} {what}");
            }
        }
        if self.report.is_none() && self.kept + self.complaints > 0 {
            said += "; --report FILE says which";
        }
        said
    }
}

/// A message without what it quotes.
fn kind(message: &str) -> String {
    message.split('`').enumerate().map(|(n, part)| if n % 2 == 1 { "`…`" } else { part }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn received(outcome: Outcome) -> Received {
        Received { uri: "urn:x".into(), story: None, outcome, complaints: vec![], pictures: vec![], filled: 0 }
    }

    #[test]
    fn every_item_is_counted_once() {
        let mut tally = Tally::default();
        for outcome in
            [Outcome::Published, Outcome::Updated, Outcome::Unchanged, Outcome::Older, Outcome::Kept("embargo".into()), Outcome::Refused("no".into())]
        {
            tally.received("a.json:1", &received(outcome));
        }
        tally.refused("a.json:9", None, "no JSON object");
        assert_eq!(
            tally.summary(false),
            "7 read: 1 new, 1 updated, 2 unchanged, 2 refused, 1 here but not published (embargo, or something lacks); --report FILE says which"
        );
        let looked =
            Looked { taken: 0, complaints: vec![Complaint { place: "associations/0".into(), message: "it is no picture".into() }], elsewhere: vec!["far"; 3] };
        tally.looked("a.json:1", "urn:x", &looked);
        let late = |version: &str| Complaint { place: "versioncreated".into(), message: format!("`{version}` has no time zone; read as UTC") };
        tally.parsed("a.json:10", "urn:y", &[late("2023-02-20T10:00:00"), late("2023-02-20T11:00:00")]);
        assert_eq!(tally.often(), ["3 × far", "2 × `…` has no time zone; read as UTC", "1 × it is no picture"]);
        assert_eq!(tally.listed, ["a.json:1: urn:x: no", "a.json:9: no JSON object"]);
    }
}
