//! Editions: making one, and changing its name, zone, menu and regions.

use crate::actor::Actor;
use crate::desk::{Desk, Done};
use crate::error::{DeskError, Result};
use crate::permit::permit_at;
use crate::{limits, references};
use icu::locale::{LanguageIdentifier, LocaleExpander, TransformResult};
use jiff::tz::TimeZone;
use newsroom::act::Deed;
use newsroom::concept::ConceptKind;
use newsroom::edition::Edition;
use newsroom::language::Language;
use newsroom::permission::{Action, Place};
use store::{Change, Versioned};

const MOST_IN_MENU: usize = 40;
const LONGEST_ABOUT: usize = 10_000;

impl Desk {
    pub async fn set_edition(&self, actor: &Actor, edition: Edition, seen: Option<i64>) -> Result<Done<Versioned<Edition>>> {
        // A new edition is a decision of the whole house.
        let place = if seen.is_some() { Place::edition(&edition.code) } else { Place::default() };
        permit_at(actor, Action::EditEditions, &place)?;
        limits::name("name", &edition.name)?;
        check_language(&edition.language)?;
        edition.site_name.iter().try_for_each(|name| limits::name("site_name", name))?;
        if TimeZone::get(&edition.time_zone).is_err() {
            return Err(DeskError::invalid("time_zone", format!("`{}` is not a time zone; use an IANA name such as `Europe/Berlin`", edition.time_zone)));
        }
        if edition.menu.len() > MOST_IN_MENU || edition.regions.len() > MOST_IN_MENU {
            return Err(DeskError::invalid("menu", format!("a menu and the regions hold at most {MOST_IN_MENU} entries each")));
        }
        if edition.about.len() > 200 || edition.about.iter().any(|p| p.chars().count() > LONGEST_ABOUT) {
            return Err(DeskError::invalid("about", format!("at most 200 paragraphs of {LONGEST_ABOUT} characters")));
        }
        self.act(actor, Deed::SetEdition, move |tx, _| {
            Box::pin(async move {
                for id in &edition.menu {
                    references::concept("menu", *id, None, tx).await?;
                }
                for id in &edition.regions {
                    references::concept("regions", *id, Some(ConceptKind::Region), tx).await?;
                }
                let code = edition.code.clone();
                match tx.put_edition(&edition, seen).await? {
                    Some(version) => Ok(Done { change: tx.note_change(Change::Edition(code), None).await?, value: Versioned { version, value: edition } }),
                    None => Err(DeskError::Stale { current: tx.edition(&code).await?.map_or(0, |e| e.version) }),
                }
            })
        })
        .await
    }
}

/// A language that Unicode's tables know: of those they can say in which script it is most likely written.
pub fn check_language(language: &Language) -> Result<()> {
    let known = LanguageIdentifier::try_from_str(language.primary())
        .is_ok_and(|mut primary| !primary.language.is_unknown() && LocaleExpander::new_extended().maximize(&mut primary) == TransformResult::Modified);
    if known {
        Ok(())
    } else {
        Err(DeskError::invalid("language", format!("nobody knows a language `{language}`; write its BCP 47 tag, as in `en`, `gd` or `zh-Hans`")))
    }
}

/// Whether two tags are of one language in one script, said or not: `zh-TW` is written in another than `zh-Hans`, and `de-AT` in that of `de`.
pub fn reads_alike(one: &Language, other: &Language) -> bool {
    let whole = |language: &Language| {
        let mut whole = LanguageIdentifier::try_from_str(language.plain()).ok()?;
        LocaleExpander::new_extended().maximize(&mut whole);
        Some((whole.language, whole.script))
    };
    one.primary() == other.primary() && whole(one) == whole(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_is_part_of_a_language_though_nobody_names_it() {
        let alike = |one: &str, other: &str| {
            let [one, other] = [one, other].map(|tag| Language::try_from(tag).expect("a tag"));
            reads_alike(&one, &other)
        };
        for (one, other) in [("de-AT", "de"), ("zh", "zh-Hans"), ("zh-SG", "zh-Hans"), ("hi", "hi-u-nu-latn"), ("zh-HK", "zh-Hant"), ("en", "en-US")] {
            assert!(alike(one, other), "{one} {other}");
        }
        for (one, other) in [("zh-TW", "zh-Hans"), ("zh-Hant", "zh-Hans"), ("sr-Latn", "sr"), ("de", "en")] {
            assert!(!alike(one, other), "{one} {other}");
        }
    }

    #[test]
    fn a_language_is_one_that_somebody_knows() {
        let known = |tag: &str| check_language(&Language::try_from(tag).expect("a tag")).is_ok();
        for tag in ["en", "de", "ar", "ru", "zh-Hans", "hi-u-nu-latn", "pt-BR", "gd", "ckb", "sw", "mi", "yue", "haw", "rm", "cy", "en-Latn-US"] {
            assert!(known(tag), "{tag}");
        }
        for tag in ["xx", "und", "zz", "qaa", "xx-Latn"] {
            assert!(!known(tag), "{tag}");
        }
    }
}
