//! `masthead theme check`: every kind of page, drawn with the theme; what breaks, with file and line.

use crate::cli::Asked;
use crate::trouble::Trouble;
use std::process::ExitCode;
use typeset::ThemePlace;

pub fn check(asked: &Asked) -> Result<ExitCode, Trouble> {
    let folder = asked.settings.config.theme.clone();
    let name = folder.as_ref().map_or_else(|| "the built-in theme".to_owned(), |f| f.display().to_string());
    let checked = typeset::check(&ThemePlace { folder, watch: false });
    for fault in checked.all() {
        say!("{fault}");
    }
    match checked.all().count() {
        0 => {
            say!("{name}: every kind of page can be drawn");
            Ok(ExitCode::SUCCESS)
        }
        n => Err(Trouble::said(format!("{name}: {n} {} wrong", if n == 1 { "thing is" } else { "things are" }))
            .then("mend what is named above; what a page offers to templates is in themes/gazette")),
    }
}
