//! What an item is about: subjects with their media topic, topics without one, places, sections.

use crate::complaint::Complaints;
use crate::json::Json;
use crate::plain::line;
use crate::take::TakeConcept;
use newsroom::mediatopic;

const LONGEST_NAME: usize = 120;
const MOST: usize = 40;

#[derive(Debug, Default, PartialEq)]
pub struct About {
    pub subjects: Vec<TakeConcept>,
    pub topics: Vec<TakeConcept>,
    pub places: Vec<TakeConcept>,
    pub sections: Vec<TakeConcept>,
}

pub fn about(item: &Json, complaints: &mut Complaints) -> About {
    let mut about = About::default();
    for (name, entry) in entries(item, &["subjects", "subject"], complaints) {
        let code = code(entry).or_else(|| mediatopic::by_name(&name).map(|t| format!("medtop:{}", t.code)));
        let known = code.as_deref().and_then(mediatopic::by_code);
        let name = if name.is_empty() { known.map_or(String::new(), |t| t.name("en").to_owned()) } else { name };
        match code {
            _ if name.is_empty() => complaints.add("subjects", "a subject has neither a name nor a known media topic; left out"),
            Some(code) => add(&mut about.subjects, TakeConcept { code: Some(code), name }, "subjects", complaints),
            None => add(&mut about.topics, TakeConcept { code: None, name }, "subjects", complaints),
        }
    }
    for (name, _) in entries(item, &["places", "place"], complaints) {
        if name.is_empty() {
            complaints.add("places", "a place has no name; left out");
        } else {
            add(&mut about.places, TakeConcept { code: None, name }, "places", complaints);
        }
    }
    if about.places.is_empty()
        && let Some(located) = item.text("located")
    {
        let name = line(located.split(',').next().unwrap_or(located), LONGEST_NAME, "located", complaints);
        if !name.is_empty() {
            complaints.add("located", format!("the item names no place; `{name}`, where it was written, is taken for it"));
            about.places.push(TakeConcept { code: None, name });
        }
    }
    for (name, _) in entries(item, &["sections", "section", "service"], complaints) {
        if !name.is_empty() {
            add(&mut about.sections, TakeConcept { code: None, name }, "section", complaints);
        }
    }
    about
}

/// The entries of the first field that is there, each with its name.
fn entries<'a>(item: &'a Json, fields: &[&str], complaints: &mut Complaints) -> std::vec::IntoIter<(String, &'a Json)> {
    let list = item.any(fields).map(Json::list).unwrap_or_default();
    if list.len() > MOST {
        complaints.add(fields[0], format!("more than {MOST}; the rest was left out"));
    }
    let named = list.iter().take(MOST).map(|entry| {
        let name = entry.as_text().or_else(|| entry.text("name")).unwrap_or("");
        (line(name, LONGEST_NAME, fields[0], complaints), entry)
    });
    named.collect::<Vec<_>>().into_iter()
}

fn add(list: &mut Vec<TakeConcept>, concept: TakeConcept, place: &str, complaints: &mut Complaints) {
    let same = |c: &TakeConcept| if c.code.is_some() || concept.code.is_some() { c.code == concept.code } else { c.name.eq_ignore_ascii_case(&concept.name) };
    if list.iter().any(same) {
        return;
    }
    if list.len() < MOST {
        list.push(concept);
    } else {
        complaints.add(place, format!("more than {MOST}; the rest was left out"));
    }
}

/// The media topic a subject names, as `medtop:` and eight digits, from any of the ways agencies write it.
fn code(subject: &Json) -> Option<String> {
    let spelled = ["uri", "code", "literal", "qcode"].iter().filter_map(|field| subject.text(field));
    let scheme = subject.text("scheme").unwrap_or("").to_lowercase();
    spelled.filter_map(|text| digits(text.trim(), &scheme)).map(|digits| format!("medtop:{digits}")).next()
}

fn digits<'a>(text: &'a str, scheme: &str) -> Option<&'a str> {
    let lower = text.to_ascii_lowercase();
    let of_iptc = scheme.contains("mediatopic")
        || scheme.contains("medtop")
        || ["medtop:", "http://cv.iptc.org/newscodes/mediatopic/", "https://cv.iptc.org/newscodes/mediatopic/", "cptcode:medtop:"]
            .iter()
            .any(|p| lower.starts_with(p));
    let code = text.rsplit([':', '/']).next()?;
    let shape = code.len() == 8 && code.bytes().all(|b| b.is_ascii_digit());
    // Without the vocabulary's name only codes of our table are believed: `13010000` of an older one means something else.
    let bare = code == text && mediatopic::by_code(code).is_some();
    (shape && (of_iptc || bare)).then_some(code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    fn read(text: &str) -> About {
        about(&json::read(text.as_bytes()).expect("an object"), &mut Complaints::default())
    }

    #[test]
    fn a_media_topic_is_known_by_any_of_its_spellings() {
        for spelled in [
            r#"{"subject":[{"name":"x","code":"medtop:11000000"}]}"#,
            r#"{"subjects":[{"name":"x","uri":"http://cv.iptc.org/newscodes/mediatopic/11000000"}]}"#,
            r#"{"subjects":[{"name":"x","uri":"https://cv.iptc.org/newscodes/mediatopic/11000000"}]}"#,
            r#"{"subject":[{"name":"x","code":"11000000","scheme":"http://cv.iptc.org/newscodes/mediatopic/"}]}"#,
            r#"{"subjects":[{"name":"x","literal":"11000000"}]}"#,
            r#"{"subjects":[{"name":"Politics"}]}"#,
            r#"{"subjects":["politik"]}"#,
            r#"{"subjects":{"uri":"medtop:11000000"}}"#,
        ] {
            assert_eq!(read(spelled).subjects.first().and_then(|s| s.code.as_deref()), Some("medtop:11000000"), "{spelled}");
        }
    }

    #[test]
    fn what_is_no_media_topic_becomes_a_topic() {
        let about = read(
            r#"{"subjects":[{"name":"Topic 9","uri":"http://cv.ap.org/id/86aad5207dac1004"},{"name":"topic 9"},{"name":""}],"places":[{"name":"Telemark"}]}"#,
        );
        assert_eq!(about.topics.iter().map(|t| t.name.as_str()).collect::<Vec<_>>(), ["Topic 9"]);
        assert_eq!((about.subjects.len(), about.places[0].name.as_str()), (0, "Telemark"));
        let old_code = read(r#"{"subjects":[{"name":"Teknologi","literal":"99999999"}]}"#);
        assert_eq!((old_code.subjects.len(), old_code.topics.len()), (0, 1));
    }

    #[test]
    fn where_it_was_written_stands_in_for_a_missing_place() {
        assert_eq!(read(r#"{"located":"Oslo, Norway"}"#).places[0].name, "Oslo");
        assert_eq!(read(r#"{"located":"Oslo","places":[{"name":"Bergen"}]}"#).places.len(), 1);
    }
}
