//! Pictures in HTML: which files a browser may choose from, and which part of them no crop may lose.

use crate::hosts::Hosts;
use crate::theme::refuse;
use minijinja::{Error, Value};
use newsroom::picture::{Focus, Rendition};
use serde::Deserialize;
use std::fmt::Write;

/// What browsers without `srcset` get, and all others until they have chosen.
const PLAIN_WIDTH: u32 = 960;

/// The rendition next above 960 pixels, or the widest.
pub fn src(renditions: &Value, hosts: &Hosts) -> Result<String, Error> {
    let renditions = read(renditions)?;
    let chosen = renditions.iter().find(|r| r.width >= PLAIN_WIDTH).or(renditions.last());
    Ok(chosen.map(|r| hosts.file(&r.file)).unwrap_or_default())
}

/// All renditions with their widths, smallest first.
pub fn srcset(renditions: &Value, hosts: &Hosts) -> Result<String, Error> {
    let mut out = String::new();
    for rendition in read(renditions)? {
        let comma = if out.is_empty() { "" } else { ", " };
        let _ = write!(out, "{comma}{} {}w", hosts.file(&rendition.file), rendition.width);
    }
    Ok(out)
}

/// Classes that keep the focal point in view: ten steps each way, and none for the centre.
pub fn focus(shown: &Value) -> Result<String, Error> {
    let focus = Focus::deserialize(shown.get_attr("focus")?).map_err(refuse)?;
    let step = |n: u16| (n.min(1000) + 50) / 100;
    Ok(match (step(focus.x), step(focus.y)) {
        (5, 5) => String::new(),
        (x, y) => format!("fx{x} fy{y}"),
    })
}

fn read(renditions: &Value) -> Result<Vec<Rendition>, Error> {
    Vec::<Rendition>::deserialize(renditions.clone()).map_err(refuse)
}

#[cfg(test)]
mod tests {
    use super::*;
    use minijinja::value::Serde;

    #[test]
    fn browsers_choose_by_width_and_old_ones_get_a_middle_size() {
        let hosts = Hosts { site: "https://ostrel.example".into(), media: "https://media.ostrel.example".into() };
        let rendition = |width: u32| Rendition { file: format!("{width}.jpg"), width, height: width / 2, bytes: 1 };
        let renditions = Value::from(Serde([rendition(320), rendition(1280)]));
        assert_eq!(src(&renditions, &hosts).ok().as_deref(), Some("https://media.ostrel.example/media/1280.jpg"));
        let set = srcset(&renditions, &hosts).expect("a set");
        assert_eq!(set, "https://media.ostrel.example/media/320.jpg 320w, https://media.ostrel.example/media/1280.jpg 1280w");
    }

    #[test]
    fn the_focal_point_is_a_class_and_the_centre_needs_none() {
        let shown = |x: u16, y: u16| Value::from(Serde(serde_json::json!({"focus": {"x": x, "y": y}})));
        assert_eq!(focus(&shown(500, 500)).ok().as_deref(), Some(""));
        assert_eq!(focus(&shown(260, 990)).ok().as_deref(), Some("fx3 fy10"));
    }
}
