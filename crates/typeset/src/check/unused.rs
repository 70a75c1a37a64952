//! Files of a theme's folder that no page is set from: mostly names that were mistyped.

use crate::theme::{Fault, Files};

/// What people put beside a theme on purpose.
const BESIDE: [&str; 3] = ["README", "LICENSE", "CHANGELOG"];

pub fn of(files: &Files) -> Vec<Fault> {
    let house: Vec<String> = Files::default().names().into_iter().collect();
    let named = |name: &str| files.own().any(|(_, text)| text.contains(&format!("\"{name}\"")) || text.contains(&format!("'{name}'")));
    let stray = |name: &&str| name.ends_with(".html") && !house.iter().any(|h| h == name) && !named(name);
    let others = files.others.iter().map(String::as_str).filter(|name| !BESIDE.iter().any(|b| name.to_ascii_uppercase().starts_with(b)));
    let strays = files.own().map(|(name, _)| name).filter(stray);
    others.chain(strays).map(|name| Fault::in_file(name, &format!("nothing uses this file{}", suggestion(name, &house)))).collect()
}

/// The file that was meant, if one of the same kind is named alike.
fn suggestion(name: &str, house: &[String]) -> String {
    let parts = |name: &'_ str| name.rsplit_once('.').map(|(stem, ending)| (stem.to_owned(), ending.to_owned())).unwrap_or_default();
    let (stem, ending) = parts(name);
    let alike = house.iter().map(|meant| (parts(meant), meant)).filter(|((_, kind), _)| *kind == ending);
    let scored = alike.map(|((other, _), meant)| (strsim::jaro_winkler(&stem, &other), meant));
    let nearest = scored.filter(|(score, _)| *score > 0.8).max_by(|a, b| a.0.total_cmp(&b.0));
    nearest.map_or_else(|| "; name it in a template, or take it away".to_owned(), |(_, meant)| format!("; did you mean `{meant}`?"))
}
