//! Who signs is derived: the writer from who drafted, the editor from who approved. What was typed wins.

use crate::actor::Actor;
use newsroom::byline::SignOff;

/// Signs for the one who drafts, if nobody has.
pub(crate) fn by_writer(sign_off: &mut SignOff, actor: &Actor) {
    if sign_off.typed.is_none() && sign_off.writer.is_none() {
        sign_off.writer = initials(&actor.name);
    }
}

/// Signs for the one who approves, unless it is who wrote. `true` if that changed anything.
pub(crate) fn by_editor(sign_off: &mut SignOff, actor: &Actor) -> bool {
    if sign_off.typed.is_some() || sign_off.editor.is_some() {
        return false;
    }
    sign_off.editor = initials(&actor.name).filter(|editor| sign_off.writer.as_ref() != Some(editor));
    sign_off.editor.is_some()
}

/// The initials of a person's name. A program's, such as `agency import`, has none.
pub(crate) fn initials(name: &str) -> Option<String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    let person = words.len() >= 2 && words.iter().all(|word| word.chars().next().is_some_and(char::is_uppercase));
    person.then(|| words.iter().filter_map(|word| word.chars().next()).flat_map(char::to_lowercase).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use newsroom::permission::Role;

    #[test]
    fn people_sign_and_programs_do_not() {
        for (name, expect) in [("Ines Albrandt", Some("ia")), ("Jean Luc Moreau", Some("jlm")), ("agency import", None), ("Ines", None), ("", None)] {
            assert_eq!(initials(name).as_deref(), expect, "{name}");
        }
    }

    #[test]
    fn the_editor_is_another_than_the_writer_and_typed_words_win() {
        let (writer, editor) = (Actor::new("Ines Albrandt", Role::Reporter), Actor::new("Jon Weil", Role::SubEditor));
        let mut sign_off = SignOff { agencies: vec!["AP".into()], ..SignOff::default() };
        by_writer(&mut sign_off, &writer);
        assert!(!by_editor(&mut sign_off, &writer));
        assert!(by_editor(&mut sign_off, &editor));
        assert_eq!(sign_off.line().as_deref(), Some("ia/jw (AP)"));
        let mut typed = SignOff { typed: Some("The Editors".into()), ..SignOff::default() };
        by_writer(&mut typed, &writer);
        assert!(!by_editor(&mut typed, &editor) && typed.writer.is_none());
    }
}
