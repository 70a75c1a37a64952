//! Pictures in HTML: which files a browser may choose from, and which part of them no crop may lose. The whole tag is written
//! here, as a front has dozens of them.

use crate::escape::escape_to;
use crate::hosts::Hosts;
use minijinja::value::Kwargs;
use minijinja::{Error, Value};
use std::fmt::Write;

/// What browsers without `srcset` get, and all others until they have chosen.
const PLAIN_WIDTH: i64 = 960;

/// Beyond this width and square, a file is a cover for podcast directories and no page's.
const WIDEST: i64 = 1280;

/// `<img>` of a picture that has files. `sizes` is CSS; `alt` replaces the picture's own words where a headline says them already;
/// `eager` is for the one picture that is seen first.
pub fn img(shown: &Value, options: &Kwargs, hosts: &Hosts) -> Result<Value, Error> {
    let sizes: &str = options.get("sizes")?;
    let eager = options.get::<Option<bool>>("eager")?.unwrap_or(false);
    let given = options.get::<Option<Value>>("alt")?.filter(|alt| !alt.is_none());
    options.assert_all_used()?;
    let alt = match given {
        Some(alt) => alt,
        None => shown.get_attr("alt")?,
    };
    let mut tag = String::with_capacity(640);
    write(&mut tag, shown, sizes, alt.as_str().unwrap_or_default(), eager, hosts)?;
    Ok(Value::from_safe_string(tag))
}

fn write(tag: &mut String, shown: &Value, sizes: &str, alt: &str, eager: bool, hosts: &Hosts) -> Result<(), Error> {
    let renditions = files(shown)?;
    write!(tag, "<img src=\"{}/media/{}\" srcset=\"", hosts.media, plain(&renditions))?;
    for (n, (file, width)) in renditions.iter().enumerate() {
        let comma = if n == 0 { "" } else { ", " };
        write!(tag, "{comma}{}/media/{file} {width}w", hosts.media)?;
    }
    write!(tag, "\" sizes=\"{sizes}\" alt=\"")?;
    escape_to(tag, alt)?;
    write!(tag, "\" width=\"{}\" height=\"{}\"", shown.get_attr("width")?, shown.get_attr("height")?)?;
    focus(tag, &shown.get_attr("focus")?)?;
    tag.push_str(if eager { " fetchpriority=\"high\" decoding=\"async\">" } else { " loading=\"lazy\" decoding=\"async\">" });
    Ok(())
}

/// The address of a middle size, for a film's poster.
pub fn src(shown: &Value, hosts: &Hosts) -> Result<String, Error> {
    Ok(hosts.file(&plain(&files(shown)?).to_string()))
}

/// The rendition next above 960 pixels, or the widest.
fn plain(renditions: &[(Value, i64)]) -> Value {
    renditions.iter().find(|(_, width)| *width >= PLAIN_WIDTH).or(renditions.last()).map(|(file, _)| file.clone()).unwrap_or_default()
}

/// Names and widths, smallest first. Names are made from content and need no escaping.
fn files(shown: &Value) -> Result<Vec<(Value, i64)>, Error> {
    let square = shown.get_attr("width")? == shown.get_attr("height")?;
    let renditions = shown.get_attr("renditions")?;
    let mut files: Vec<(Value, i64)> = vec![];
    for rendition in renditions.try_iter()? {
        let width = i64::try_from(rendition.get_attr("width")?)?;
        if files.is_empty() || !square || width <= WIDEST {
            files.push((rendition.get_attr("file")?, width));
        }
    }
    Ok(files)
}

/// Classes that keep the focal point in view: ten steps each way, and none for the centre.
fn focus(tag: &mut String, point: &Value) -> Result<(), Error> {
    let step = |at: &str| -> Result<i64, Error> { Ok((i64::try_from(point.get_attr(at)?)?.clamp(0, 1000) + 50) / 100) };
    match (step("x")?, step("y")?) {
        (5, 5) => {}
        (x, y) => write!(tag, " class=\"fx{x} fy{y}\"")?,
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use minijinja::value::Serde;

    fn tag(x: u16, files: &[(&str, u32)]) -> String {
        sized(x, 900, files)
    }

    fn sized(x: u16, height: u32, files: &[(&str, u32)]) -> String {
        let renditions: Vec<_> = files.iter().map(|(file, width)| serde_json::json!({"file": file, "width": width})).collect();
        let shown = serde_json::json!({"width": 1600, "height": height, "focus": {"x": x, "y": 500}, "renditions": renditions});
        let hosts = Hosts { site: "https://ostrel.example".into(), media: "https://media.ostrel.example".into() };
        let mut out = String::new();
        write(&mut out, &Value::from(Serde(shown)), "100vw", "A \"ship\"", false, &hosts).expect("a tag");
        out
    }

    #[test]
    fn browsers_choose_by_width_and_old_ones_get_a_middle_size() {
        let tag = tag(500, &[("a.jpg", 320), ("b.jpg", 1280), ("c.jpg", 1920)]);
        assert!(tag.starts_with("<img src=\"https://media.ostrel.example/media/b.jpg\" srcset=\"https://media.ostrel.example/media/a.jpg 320w, "));
        assert!(tag.contains("alt=\"A &quot;ship&quot;\" width=\"1600\" height=\"900\" loading=\"lazy\""), "{tag}");
    }

    #[test]
    fn a_cover_for_directories_weighs_on_no_page() {
        let tag = sized(500, 1600, &[("a.jpg", 320), ("b.jpg", 1280), ("c.jpg", 1400)]);
        assert!(tag.contains("b.jpg 1280w\"") && !tag.contains("c.jpg"), "{tag}");
    }

    #[test]
    fn the_focal_point_is_a_class_and_the_centre_needs_none() {
        assert!(!tag(500, &[("a.jpg", 320)]).contains("class"));
        assert!(tag(260, &[("a.jpg", 320)]).contains(" class=\"fx3 fy5\""));
    }
}
