//! Who wrote it and whose copy it is: byline, sign-off, agencies.

use crate::complaint::Complaints;
use crate::json::Json;
use crate::plain::line;
use newsroom::byline::SignOff;
use newsroom::language::Language;

const LONGEST_NAME: usize = 200;
const MOST_NAMES: usize = 20;

/// Byline names and the sign-off. A `by` of initials is a sign-off; anything else is names.
pub fn people(item: &Json, language: Option<&Language>, complaints: &mut Complaints) -> (Vec<String>, SignOff) {
    let agencies = agencies(item, complaints);
    let mut sign_off = SignOff::default();
    let mut byline = vec![];
    for entry in ["by", "byline", "author", "authors"].iter().filter_map(|name| item.get(name)).take(1).flat_map(Json::list) {
        let Some(by) = entry.as_text().or_else(|| entry.text("name")) else {
            complaints.add("by", "no name; left out");
            continue;
        };
        let by = line(by, LONGEST_NAME * 4, "by", complaints);
        let named = agencies.iter().find(|agency| agency.eq_ignore_ascii_case(&by)).cloned();
        if let Some(agency) = named.or_else(|| AGENCIES.iter().find(|agency| agency.eq_ignore_ascii_case(&by)).map(|a| (*a).to_owned())) {
            sign_off.agencies.push(agency);
        } else if is_initials(&by) {
            sign_off = SignOff::parse(&by);
        } else {
            byline.extend(names(&by, language));
        }
    }
    byline.dedup();
    if byline.len() > MOST_NAMES {
        complaints.add("by", format!("more than {MOST_NAMES} names; the rest was left out"));
        byline.truncate(MOST_NAMES);
    }
    for agency in agencies {
        byline.retain(|name| !name.eq_ignore_ascii_case(&agency));
        if sign_off.typed.is_none() && !sign_off.agencies.iter().any(|a| a.eq_ignore_ascii_case(&agency)) {
            sign_off.agencies.push(agency);
        }
    }
    (byline, sign_off)
}

/// As they write themselves. In small letters their names look like initials.
const AGENCIES: [&str; 16] = ["AAP", "AFP", "ANSA", "APA", "ATS", "dpa", "EFE", "epd", "KNA", "Lusa", "NTB", "PAP", "Reuters", "SDA", "TASS", "UPI"];

/// A last paragraph that is a sign-off and nothing else: `mf/ar (Reuters, AP)`.
pub fn signed(paragraph: &str) -> Option<SignOff> {
    let (people, agencies) = paragraph.trim().strip_suffix(')')?.split_once(" (")?;
    let is_agency = |name: &str| (2..=20).contains(&name.chars().count()) && name.chars().all(char::is_alphabetic);
    let written = || agencies.split(',').map(str::trim).all(|name| is_agency(name) && (name.starts_with(char::is_uppercase) || AGENCIES.contains(&name)));
    (is_initials(people) && people.split('/').count() <= 2 && written()).then(|| SignOff::parse(paragraph)).filter(|sign_off| sign_off.typed.is_none())
}

/// The agencies named as the source of the copy, in the item's order.
pub fn agencies(item: &Json, complaints: &mut Complaints) -> Vec<String> {
    let given = ["infosources", "infosource", "source", "provider"].iter().find_map(|name| item.get(name).map(|v| (*name, v)));
    let Some((place, given)) = given else { return vec![] };
    let mut agencies: Vec<String> = vec![];
    for entry in given.list() {
        // Somebody who was interviewed is a source, but no agency.
        let spoke = entry.text("rel").is_some_and(|rel| rel.to_lowercase().contains("interview"));
        let Some(name) = entry.as_text().or_else(|| entry.text("name")).or_else(|| entry.text("literal")).filter(|_| !spoke) else { continue };
        let name = line(name, LONGEST_NAME, place, complaints);
        if !name.is_empty() && !agencies.contains(&name) && agencies.len() < MOST_NAMES {
            agencies.push(name);
        }
    }
    agencies
}

/// `mf`, `mf/ar`, `mf/ar (Reuters, AP)`: one to four small letters a person.
fn is_initials(by: &str) -> bool {
    let people = by.split('(').next().unwrap_or(by);
    let initials = |part: &str| (1..=4).contains(&part.trim().chars().count()) && part.trim().chars().all(char::is_lowercase);
    people.split('/').all(initials)
}

/// "By" and "and" in languages other than English. Elsewhere the same words are names: Di Wu, José Ortega y Gasset.
const WORDS: [(&str, &str, &str); 10] = [
    ("da", "Af ", " og "),
    ("de", "Von ", " und "),
    ("es", "Por ", " y "),
    ("fr", "Par ", " et "),
    ("it", "Di ", " e "),
    ("nb", "Av ", " og "),
    ("nl", "Door ", " en "),
    ("no", "Av ", " og "),
    ("pt", "Por ", " e "),
    ("sv", "Av ", " och "),
];

/// Names of a line such as `By Ines Albrandt and Jon Weil, dpa`.
fn names(by: &str, language: Option<&Language>) -> Vec<String> {
    let own = WORDS.iter().find(|(tag, ..)| language.is_some_and(|l| l.primary() == *tag));
    let prefix = ["By ", "by ", "BY "].into_iter().chain(own.map(|(_, by, _)| *by)).find_map(|p| by.strip_prefix(p));
    let parts = prefix.unwrap_or(by).split([',', ';', '،', '、']).flat_map(|part| {
        let joined = [" and ", " & "].into_iter().chain(own.map(|(.., and)| *and)).find(|j| part.contains(j));
        joined.map_or_else(|| vec![part], |j| part.split(j).collect())
    });
    parts.map(|name| name.trim().chars().take(LONGEST_NAME).collect::<String>()).filter(|name| !name.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    fn read(text: &str) -> (Vec<String>, Option<String>) {
        let item = json::read(text.as_bytes()).expect("an object");
        let language = item.text("language").and_then(|tag| Language::try_from(tag).ok());
        let (byline, sign_off) = people(&item, language.as_ref(), &mut Complaints::default());
        (byline, sign_off.line())
    }

    #[test]
    fn initials_are_a_sign_off_and_names_a_byline() {
        for (item, byline, sign_off) in [
            (r#"{"by":"mf/ar","infoSources":[{"name":"Reuters"},{"name":"AP"}]}"#, &[][..], Some("mf/ar (Reuters, AP)")),
            (r#"{"by":"mf/ar (Reuters, AP)","infosource":[{"name":"AP"}]}"#, &[], Some("mf/ar (Reuters, AP)")),
            (r#"{"byline":"Paulo Santalucia and Frances d'Emilio"}"#, &["Paulo Santalucia", "Frances d'Emilio"], None),
            (r#"{"language":"de","by":"Von Christian Hollmann, dpa","infoSources":["dpa"]}"#, &["Christian Hollmann"], Some("(dpa)")),
            (r#"{"language":"de-AT","by":"Von Ines Albrandt und Jon Weil"}"#, &["Ines Albrandt", "Jon Weil"], None),
            (r#"{"language":"es","by":"Por Ana Ruiz y Luis Sanz"}"#, &["Ana Ruiz", "Luis Sanz"], None),
            (r#"{"language":"en","by":"Di Wu"}"#, &["Di Wu"], None),
            (r#"{"language":"en","by":"By Von Miller and Juan Ortega y Gasset"}"#, &["Von Miller", "Juan Ortega y Gasset"], None),
            (r#"{"by":"NTB"}"#, &[], Some("(NTB)")),
            (r#"{"by":"dpa","infosource":[{"name":"dpa"}]}"#, &[], Some("(dpa)")),
            (r#"{"byline":"afp"}"#, &[], Some("(AFP)")),
            (r#"{"by":"xyz","infosource":[{"name":"XYZ"},{"name":"AP"}]}"#, &[], Some("(XYZ, AP)")),
            (r#"{"by":"<script>x</script>Ilse <b>Verran</b>"}"#, &["Ilse Verran"], None),
            (r#"{"by":7,"infosource":[{"name":"Susan Smith","rel":"Interview source"}]}"#, &["7"], None),
            (r#"{"by":[{"name":"A B"},{"name":"C D"}],"source":"AFP"}"#, &["A B", "C D"], Some("(AFP)")),
        ] {
            assert_eq!(read(item), (byline.iter().map(|s| s.to_string()).collect(), sign_off.map(str::to_owned)), "{item}");
        }
    }

    #[test]
    fn only_a_whole_sign_off_is_one() {
        for (paragraph, expect) in [
            ("mf/ar (Reuters, AP)", true),
            ("mf (dpa)", true),
            (" mf/ar (AP) ", true),
            ("mf/ar", false),
            ("(AP)", false),
            ("mf/ar/xy (AP)", false),
            ("mf/ar (Reuters, AP).", false),
            ("mf/ar (see above)", false),
            ("Text mf/ar (AP)", false),
            ("yes (more)", false),
        ] {
            assert_eq!(signed(paragraph).is_some(), expect, "{paragraph}");
        }
    }
}
