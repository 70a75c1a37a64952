//! The site's icon, as browsers show it in a tab: its logo where browsers take that, else the first letter of its name on its colour. The letter's
//! address spells out all it is drawn from, so that it can be kept for ever.

use crate::Hosts;
use crate::renditions::media_type;
use newsroom::site::{Colour, Site};

/// Where the icon is.
pub fn icon(site: &Site, hosts: &Hosts) -> String {
    let fit = |file: &&String| matches!(media_type(file), "image/svg+xml" | "image/png");
    site.logo.as_ref().filter(fit).map_or_else(|| drawn(site), |file| hosts.file(file))
}

fn drawn(site: &Site) -> String {
    let hex = |colour: Colour| String::from(colour).trim_start_matches('#').to_owned();
    let first = site.name.chars().find(|c| c.is_alphanumeric()).unwrap_or(NO_LETTER);
    let letter = first.to_uppercase().next().unwrap_or(first);
    format!("/assets/icon-{:x}-{}-{}.svg", u32::from(letter), hex(site.colours.brand), hex(site.colours.on_brand))
}

/// For a name without any.
const NO_LETTER: char = '•';

/// The picture that such a name spells out.
pub(crate) fn picture(name: &str) -> Option<String> {
    let mut parts = name.strip_prefix("icon-")?.strip_suffix(".svg")?.split('-');
    let letter = char::from_u32(u32::from_str_radix(parts.next()?, 16).ok()?).filter(|c| c.is_alphanumeric() || *c == NO_LETTER)?;
    let mut colour = || Colour::try_from(format!("#{}", parts.next()?)).ok().map(String::from);
    let (ground, ink) = (colour()?, colour()?);
    parts.next().is_none().then(|| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 32 32\"><rect width=\"32\" height=\"32\" rx=\"6\" fill=\"{ground}\"/><text x=\"16\" y=\"23\" \
             text-anchor=\"middle\" font-family=\"serif\" font-size=\"21\" font-weight=\"700\" fill=\"{ink}\">{letter}</text></svg>"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use newsroom::edition::EditionCode;
    use newsroom::site::Colours;

    fn site(name: &str, logo: Option<&str>) -> Site {
        let code = EditionCode::try_from("en").expect("a code");
        Site { name: name.into(), default_edition: code.clone(), editions: vec![code], colours: Colours::default(), logo: logo.map(str::to_owned) }
    }

    #[test]
    fn a_logo_is_the_icon_where_browsers_take_it() {
        let hosts = Hosts { site: "https://ostrel.example".into(), media: "https://media.example".into() };
        for (logo, address) in [
            (Some("mark.svg"), "https://media.example/media/mark.svg"),
            (Some("mark.png"), "https://media.example/media/mark.png"),
            (Some("mark.jpg"), "/assets/icon-4f-0b5560-ffffff.svg"),
            (None, "/assets/icon-4f-0b5560-ffffff.svg"),
        ] {
            assert_eq!(icon(&site("ostrel", logo), &hosts), address);
        }
    }

    #[test]
    fn a_letter_of_any_script_is_drawn_and_nothing_else() {
        for (name, letter) in [("Ostrel", ">O<"), (" «эхо»", ">Э<"), ("المرصد", ">ا<"), ("夜莺", ">夜<"), ("ß", ">S<"), ("***", ">•<")] {
            let address = drawn(&site(name, None));
            let picture = picture(address.trim_start_matches("/assets/")).expect("a picture");
            assert!(picture.contains(letter) && picture.contains("fill=\"#0b5560\""), "{name}: {picture}");
        }
        for wrong in ["icon-3c-0b5560-ffffff.svg", "icon-4f-0b5560.svg", "icon-4f-0b5560-ffffff-0.svg", "icon-4f-red-ffffff.svg", "icon-d800-0b5560-ffffff.svg"]
        {
            assert_eq!(picture(wrong), None, "{wrong}");
        }
    }
}
