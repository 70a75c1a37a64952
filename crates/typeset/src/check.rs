//! `masthead theme check`: sets every kind of page with a theme and tells what is wrong, with file and line.

use crate::fixture;
use crate::hosts::Hosts;
use crate::html::{TypesetError, Typesetter};
use crate::theme::{Fault, Theme, ThemePlace};

/// Everything wrong with a theme; nothing, if all is well.
pub fn check(place: &ThemePlace) -> Vec<Fault> {
    let place = ThemePlace { watch: false, ..place.clone() };
    let theme = match Theme::load(&place) {
        Ok(theme) => theme,
        Err(fault) => return vec![fault],
    };
    let mut faults = theme.words.gaps();
    let typesetter = match Typesetter::new(place) {
        Ok(typesetter) => typesetter,
        Err(TypesetError::Theme(fault)) => return vec![fault],
    };
    let hosts = Hosts { site: "https://nightjar.example".into(), media: "https://media.nightjar.example".into() };
    for (_, page) in ["en", "ar"].into_iter().flat_map(fixture::pages) {
        if let Err(TypesetError::Theme(fault)) = typesetter.html(&page, &hosts)
            && !faults.contains(&fault)
        {
            faults.push(fault);
        }
    }
    faults
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_house_theme_has_no_fault() {
        assert_eq!(check(&ThemePlace::default()), []);
    }

    #[test]
    fn a_misspelt_name_is_found_with_its_file_and_line() {
        let folder = std::env::temp_dir().join(format!("masthead-theme-{}", std::process::id()));
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join("about.html"), "{% extends \"base.html\" %}\n{% block content %}\n{{ page.pargraphs }}\n{% endblock %}\n").expect("a file");
        let faults = check(&ThemePlace { folder: Some(folder.clone()), watch: false });
        std::fs::remove_dir_all(&folder).expect("removed");
        assert_eq!(faults.iter().map(|f| (f.file.as_str(), f.line)).collect::<Vec<_>>(), [("about.html", Some(3))], "{faults:?}");
    }
}
