//! The sign-off: writer's and editor's initials and the agencies whose copy was used, as in `mf/ar (Reuters, AP)`.

use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SignOff {
    /// Initials of who drafted the story.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub writer: Option<String>,
    /// Initials of who approved it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub editor: Option<String>,
    /// Agencies whose copy was really used, in the order of use.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub agencies: Vec<String>,
    /// A typed sign-off wins over the derived one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub typed: Option<String>,
}

impl SignOff {
    /// The line under the text, or `None` when there is nobody to name.
    pub fn line(&self) -> Option<String> {
        if let Some(typed) = self.typed.as_deref().filter(|t| !t.trim().is_empty()) {
            return Some(typed.trim().to_owned());
        }
        let people = [&self.writer, &self.editor].into_iter().flatten().map(|p| p.trim()).filter(|p| !p.is_empty());
        let people = people.collect::<Vec<_>>().join("/");
        let agencies = self.agencies.join(", ");
        match (people.is_empty(), agencies.is_empty()) {
            (true, true) => None,
            (false, true) => Some(people),
            (true, false) => Some(format!("({agencies})")),
            (false, false) => Some(format!("{people} ({agencies})")),
        }
    }

    /// Reads a line as agencies and desks write it; what does not have that form is kept as typed.
    pub fn parse(line: &str) -> SignOff {
        let line = line.trim();
        let (people, agencies) = match line.split_once('(') {
            Some((people, rest)) if rest.ends_with(')') => (people.trim(), rest[..rest.len() - 1].trim()),
            Some(_) => return SignOff { typed: Some(line.to_owned()), ..SignOff::default() },
            None => (line, ""),
        };
        let mut initials = people.split('/').map(str::trim).filter(|p| !p.is_empty()).map(str::to_owned);
        let (writer, editor) = (initials.next(), initials.next());
        let sign_off =
            SignOff { writer, editor, agencies: agencies.split(',').map(str::trim).filter(|a| !a.is_empty()).map(str::to_owned).collect(), typed: None };
        if sign_off.line().as_deref() == Some(line) { sign_off } else { SignOff { typed: Some(line.to_owned()), ..SignOff::default() } }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sign_off_reads_and_writes_the_same_line() {
        for line in ["mf/ar (Reuters, AP)", "mf", "mf/ar", "(AP)", "by our own staff (and friends) there"] {
            assert_eq!(SignOff::parse(line).line().as_deref(), Some(line));
        }
        assert_eq!(SignOff::parse("mf/ar (Reuters, AP)").agencies, ["Reuters", "AP"]);
        assert_eq!(SignOff::default().line(), None);
    }

    #[test]
    fn a_typed_line_wins() {
        let sign_off = SignOff { writer: Some("mf".into()), typed: Some("The Editors".into()), ..SignOff::default() };
        assert_eq!(sign_off.line().as_deref(), Some("The Editors"));
    }
}
