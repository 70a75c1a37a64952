//! Pictures that come with an item. Their words are taken here; the file is fetched by nobody, only found beside the item by who has the item's folder.

use crate::complaint::{Complaints, excerpt};
use crate::json::Json;
use crate::plain::line;
use crate::take::{Embargo, PictureRole, TakeBlock, TakePicture};
use crate::words;
use crate::{told, when, who};
use newsroom::Timestamp;
use std::cmp::Reverse;

const LONGEST_WORDS: usize = 2_000;
const LONGEST_CREDIT: usize = 300;
const MOST: usize = 50;

/// The item's pictures, and for each the names by which its text may show it.
#[derive(Debug, Default)]
pub struct Pictures {
    pub pictures: Vec<TakePicture>,
    pub names: Vec<Vec<String>>,
    headlines: Vec<String>,
}

/// `texts` are those of the associations that are read as the story's own.
pub fn pictures(item: &Json, texts: &[&Json], now: Timestamp, complaints: &mut Complaints) -> Pictures {
    let mut out = Pictures::default();
    let associations = associations(item);
    if associations.len() > MOST {
        complaints.add("associations", format!("more than {MOST}; the rest was left out"));
    }
    for (place, name, association) in associations.into_iter().take(MOST) {
        if texts.iter().any(|text| std::ptr::eq(*text, association)) {
            continue;
        }
        let Some(kind) = association.text("type").or(Some("picture").filter(|_| looks_like_a_picture(association))) else {
            complaints.add(&place, "does not say what it is; left out");
            continue;
        };
        if !matches!(kind, "picture" | "graphic") {
            complaints.add(&place, format!("`{}` cannot be taken along with a story yet; left out", excerpt(kind)));
            continue;
        }
        if let Some(why) = forbidden(association, &place, now, complaints) {
            complaints.add(&place, format!("the picture {why}; left out"));
            continue;
        }
        out.pictures.push(picture(association, &name, &place, complaints));
        let headline = words::all(association, "headline").first().map(|w| w.value.to_string()).or_else(|| association.text("title").map(str::to_owned));
        out.headlines.push(headline.map(|h| line(&h, LONGEST_WORDS, &place, complaints)).unwrap_or_default());
        let ids = association.any(&["altids"]).map(Json::list).unwrap_or_default();
        let mut names: Vec<String> = ids.iter().filter_map(|id| id.text("value").map(str::to_owned)).collect();
        names.extend(renditions(association).into_iter().filter_map(|r| r.text("href").map(str::to_owned)));
        names.push(name);
        names.retain(|n| !n.is_empty());
        out.names.push(names);
    }
    mark_feature(&mut out);
    out
}

/// 1.x keeps associations by name, later versions in a list of named ones.
pub fn associations(item: &Json) -> Vec<(String, String, &Json)> {
    match item.get("associations") {
        Some(Json::Object(fields)) => fields
            .iter()
            .flat_map(|(name, value)| value.list().iter().map(move |v| (name, v)))
            .map(|(name, value)| (format!("associations/{}", excerpt(name)), name.clone(), value))
            .collect(),
        Some(other) => {
            other.list().iter().enumerate().map(|(i, value)| (format!("associations/{i}"), value.text("name").unwrap_or("").to_owned(), value)).collect()
        }
        None => vec![],
    }
}

fn looks_like_a_picture(association: &Json) -> bool {
    renditions(association).iter().any(|r| r.text("contenttype").or(r.text("mimetype")).is_some_and(|t| t.starts_with("image/")))
}

/// A picture has a status and an embargo of its own.
fn forbidden(association: &Json, place: &str, now: Timestamp, complaints: &mut Complaints) -> Option<String> {
    let by_agency = match association.text("pubstatus") {
        None | Some("usable") => None,
        Some("canceled" | "cancelled") => Some("was canceled by its agency"),
        Some(_) => Some("is withheld by its agency"),
    };
    let embargoed = || match when::embargo(association, complaints) {
        Some(Embargo::Until(at)) if at <= now => None,
        None => None,
        Some(_) => Some("is under an embargo of its own"),
    };
    by_agency.or_else(embargoed).map(str::to_owned).or_else(|| told::expired(association, place, now, complaints))
}

fn picture(association: &Json, name: &str, place: &str, complaints: &mut Complaints) -> TakePicture {
    let descriptions = words::all(association, "description");
    let by_role = |roles: &[&str]| roles.iter().find_map(|role| descriptions.iter().find(|d| d.role == *role)).map(|d| &*d.value);
    let mut text = |value: Option<&str>, longest| value.map(|v| line(v, longest, place, complaints)).unwrap_or_default();

    let caption = by_role(&["caption", "caption_text", "text", "main", "", "richtext", "xhtml", "summary"]);
    let alt = ["alttext", "alt", "alt_text"].iter().find_map(|f| association.text(f)).or(by_role(&["alt", "alttext", "alt_text", "accessibility"]));
    // Superdesk has the alternative text of a picture where the text of a story is.
    let alt = alt.or_else(|| association.text("body_text"));
    let (caption, alt) = (text(caption, LONGEST_WORDS), text(alt, LONGEST_WORDS));
    let maker = text(association.any(&["by", "byline"]).and_then(Json::as_text), LONGEST_CREDIT);
    let holder = text(association.text("copyrightholder"), LONGEST_CREDIT);
    let notice = text(by_role(&["creditline", "credit"]).or(association.text("creditline")).or(association.text("copyrightnotice")), LONGEST_CREDIT);
    let credit = match (maker.as_str(), holder.as_str()) {
        ("", "") if notice.is_empty() => who::agencies(association, complaints).join("/"),
        ("", "") => notice,
        (maker, "") => maker.to_owned(),
        ("", holder) => holder.to_owned(),
        (maker, holder) if maker.contains(holder) => maker.to_owned(),
        (maker, holder) => format!("{maker}/{holder}"),
    };

    told::told(association, Some(place), complaints);
    let renditions = renditions(association);
    TakePicture {
        place: place.to_owned(),
        uri: association.text("uri").unwrap_or("").to_owned(),
        role: if is_feature(name) { PictureRole::Feature } else { PictureRole::Inline },
        alt,
        caption,
        credit,
        files: files(association, &renditions),
        width: renditions.first().and_then(|r| r.number("width")).unwrap_or(0),
        height: renditions.first().and_then(|r| r.number("height")).unwrap_or(0),
        renditions: vec![],
    }
}

/// Gives pictures that lack words those that stand by them in the text and, to who cannot see them, what comes closest.
pub fn describe(found: &mut Pictures, body: &[TakeBlock], complaints: &mut Complaints) {
    for block in body {
        let TakeBlock::Picture { index, caption, alt } = block else { continue };
        let picture = &mut found.pictures[*index];
        for (words, there) in [(&mut picture.caption, caption), (&mut picture.alt, alt)] {
            if let Some(there) = there.as_ref().filter(|_| words.is_empty()) {
                words.clone_from(there);
            }
        }
    }
    for (picture, headline) in found.pictures.iter_mut().zip(&found.headlines).filter(|(picture, _)| picture.alt.is_empty()) {
        let (instead, what) = if headline.is_empty() { (&picture.caption, "caption") } else { (headline, "headline") };
        if instead.is_empty() {
            complaints.add(&picture.place, "the picture has no alternative text and nothing to take for it");
        } else {
            complaints.add(&picture.place, format!("the picture has no alternative text; its {what} is taken for it"));
        }
        picture.alt = instead.clone();
    }
}

const LONGEST_FILE: usize = 2_048;

/// A name that the item gives for the file itself comes before its renditions.
fn files(association: &Json, renditions: &[&Json]) -> Vec<String> {
    let ids = association.get("altids");
    let named = ids.map(Json::list).unwrap_or_default().iter().find(|id| id.text("role") == Some("file")).and_then(|id| id.text("value"));
    let named = named.or_else(|| ids.and_then(|ids| ids.text("file")));
    let mut files: Vec<String> = vec![];
    for file in named.into_iter().chain(renditions.iter().filter_map(|r| r.text("href"))) {
        let file: String = file.trim().chars().take(LONGEST_FILE).collect();
        if !files.contains(&file) && files.len() < MOST {
            files.push(file);
        }
    }
    files
}

/// 1.x keeps renditions by name, later versions in a list. The largest is first; of those that do not say how wide they are, the heaviest.
fn renditions(association: &Json) -> Vec<&Json> {
    let mut renditions: Vec<&Json> = match association.get("renditions") {
        Some(Json::Object(fields)) => fields.iter().map(|(_, value)| value).collect(),
        Some(other) => other.list().iter().collect(),
        None => vec![],
    };
    renditions.sort_by_key(|r| Reverse((r.number("width"), r.number("height"), r.number("sizeinbytes"))));
    renditions
}

const FEATURES: [&str; 12] = [
    "featureimage",
    "featuredimage",
    "featuremedia",
    "featurepicture",
    "mainpic",
    "mainpicture",
    "mainimage",
    "leadimage",
    "leadpicture",
    "main",
    "lead",
    "hero",
];

fn is_feature(name: &str) -> bool {
    FEATURES.contains(&name.to_lowercase().replace(['-', '_', ' '], "").as_str())
}

/// A story has one feature picture: the one named so, else the first.
fn mark_feature(out: &mut Pictures) {
    let chosen = out.pictures.iter().position(|p| p.role == PictureRole::Feature).unwrap_or(0);
    for (i, picture) in out.pictures.iter_mut().enumerate() {
        picture.role = if i == chosen { PictureRole::Feature } else { PictureRole::Inline };
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json;

    fn read(text: &str) -> (Vec<TakePicture>, Vec<String>) {
        let mut complaints = Complaints::default();
        let now = "2026-11-23T12:00:00Z".parse().expect("an instant");
        let mut found = pictures(&json::read(text.as_bytes()).expect("an object"), &[], now, &mut complaints);
        describe(&mut found, &[], &mut complaints);
        (found.pictures, complaints.into_vec().into_iter().map(|c| c.message).collect())
    }

    #[test]
    fn a_picture_keeps_caption_alt_and_credit_apart() {
        let (pictures, complaints) = read(
            r#"{"associations":[{"name":"featureimage","uri":"urn:p","type":"picture","descriptions":[{"role":"caption","value":"C &amp; d"},{"role":"alt","value":"A"}],
                "altIds":[{"role":"file","value":"img-007.jpg"}],"copyrightHolder":"A. Example/IMAGO","by":"A. Example/IMAGO"}]}"#,
        );
        let picture = &pictures[0];
        assert_eq!((picture.alt.as_str(), picture.caption.as_str(), picture.credit.as_str()), ("A", "C & d", "A. Example/IMAGO"));
        assert_eq!((picture.files.as_slice(), picture.role), (&["img-007.jpg".to_owned()][..], PictureRole::Feature));
        assert_eq!(complaints, [""; 0]);
    }

    #[test]
    fn the_text_of_a_picture_is_its_alternative_text() {
        let read = |said: &str| read(&format!(r#"{{"associations":{{"a":{{"type":"picture","byline":"P","description_text":"C","body_text":"A"{said}}}}}}}"#));
        assert_eq!((read("").0[0].alt.as_str(), read("").0[0].caption.as_str(), read("").1.len()), ("A", "C", 0));
        assert_eq!(read(r#","altText":"B""#).0[0].alt, "B");
    }

    #[test]
    fn a_picture_of_the_first_version_has_its_largest_file_first() {
        let (pictures, complaints) = read(
            r#"{"associations":{"a":{"type":"video"},"mainpic":{"uri":"u","type":"picture","byline":"P","copyrightholder":"TNA","headline":"Ship","description_text":"On its side",
                "renditions":{"small":{"href":"http://x/s.jpg","width":179,"height":117},"main":{"href":"http://x/big.jpg","width":429,"height":281}}}}}"#,
        );
        let picture = &pictures[0];
        assert_eq!((picture.files.join(" ").as_str(), picture.width, picture.height), ("http://x/big.jpg http://x/s.jpg", 429, 281));
        assert_eq!((picture.alt.as_str(), picture.credit.as_str()), ("Ship", "P/TNA"));
        assert_eq!(complaints.len(), 2);
    }

    #[test]
    fn the_picture_that_is_named_as_the_storys_own_is_it_and_else_the_first() {
        for (names, feature) in [(["a", "Main-Picture"], 1), (["a", "featureimage"], 1), (["a", "b"], 0), (["lead", "hero"], 0)] {
            let listed = names.map(|name| format!(r#"{{"name":"{name}","type":"picture","by":"x"}}"#)).join(",");
            let roles: Vec<PictureRole> = read(&format!(r#"{{"associations":[{listed}]}}"#)).0.into_iter().map(|p| p.role).collect();
            assert_eq!(roles.iter().position(|role| *role == PictureRole::Feature), Some(feature), "{names:?}");
        }
    }

    #[test]
    fn a_killed_or_embargoed_picture_stays_out() {
        for kept_back in [
            r#""expires":"2026-11-21""#,
            r#""pubStatus":"canceled""#,
            r#""pubstatus":"withheld""#,
            r#""embargoed":"2030-01-01T00:00:00Z""#,
            r#""embargoed":"soon""#,
        ] {
            let (pictures, complaints) = read(&format!(r#"{{"associations":[{{"type":"picture","uri":"u",{kept_back}}}]}}"#));
            assert!(pictures.is_empty() && !complaints.is_empty(), "{kept_back}");
        }
        assert_eq!(read(r#"{"associations":[{"type":"picture","uri":"u","by":"x","embargoed":"2020-01-01T00:00:00Z","expires":"2027-01-01"}]}"#).0.len(), 1);
    }
}
