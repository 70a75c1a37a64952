//! A picture of a story as an associated ninjs item, with its words and a link to every size.

use crate::Hosts;
use crate::renditions::{media_type, widest};
use newsroom::picture::{Figure, Picture, Rendition};
use pressed::record::PressedStory;
use serde_json::{Value, json};

/// `None` if the story's record does not hold the picture.
pub fn association(role: &str, figure: &Figure, story: &PressedStory, permalink: &str, hosts: &Hosts) -> Option<Value> {
    let asset = story.pictures.get(&figure.picture)?;
    let (alt, caption) = (figure.alt(asset), figure.caption(asset));
    let words = [("caption", caption), ("alt", alt)].into_iter().filter(|(_, text)| !text.is_empty());
    let descriptions: Vec<Value> = words.map(|(role, text)| json!({ "role": role, "contentType": "text/plain", "value": text })).collect();
    // A file's name is made from its content, so its address names the picture in every story that shows it.
    let uri = widest(&asset.renditions).map_or_else(|| format!("{permalink}#picture-{}", asset.id), |file| hosts.file(&file.file));
    let mut item =
        json!({ "name": format!("picture-{}", asset.id), "rel": role, "uri": uri, "type": "picture", "representationType": "full", "pubStatus": "usable" });
    if !descriptions.is_empty() {
        item["descriptions"] = descriptions.into();
    }
    if !asset.credit.is_empty() {
        item["by"] = asset.credit.as_str().into();
    }
    if !asset.renditions.is_empty() {
        item["renditions"] = asset.renditions.iter().map(|file| rendition(file, asset, hosts)).collect::<Vec<Value>>().into();
    }
    Some(item)
}

fn rendition(file: &Rendition, asset: &Picture, hosts: &Hosts) -> Value {
    let point = |thousandths: u16, pixels: u32| u64::from(thousandths) * u64::from(pixels) / 1000;
    json!({
        "name": format!("w{}", file.width),
        "href": hosts.file(&file.file),
        "contentType": media_type(&file.file),
        "width": file.width,
        "height": file.height,
        "sizeInBytes": file.bytes,
        "poi": { "x": point(asset.focus.x, file.width), "y": point(asset.focus.y, file.height) },
    })
}
