//! What a front weighs on its first view: the bytes a phone loads for it, counted from the real files as they travel.

use axum::body::Bytes;
use coding::{Coding, Effort};
use newsroom::front::Role;
use pressed::card::Card;
use pressed::page::FrontPage;
use serde::Serialize;
use std::collections::BTreeSet;

/// What a home page may weigh (DESIGN, section 7).
const BUDGET: usize = 234_000;
/// A phone 390 points wide with two dots a point.
const PHONE: u32 = 780;
/// So many pictures are in sight before anybody scrolls.
const IN_SIGHT: usize = 2;

#[derive(Serialize)]
pub struct Weight {
    html: usize,
    style: usize,
    script: usize,
    fonts: usize,
    pictures: usize,
    total: usize,
    budget: usize,
}

pub fn of(page: &FrontPage, html: &str) -> Weight {
    let assets = |ending: &str| -> usize { named(html).filter(|name| name.ends_with(ending)).filter_map(typeset::asset).map(|a| packed(&a.bytes)).sum() };
    let (style, script) = (assets(".css"), assets(".js"));
    let (fonts, pictures) = (fonts(page, html), pictures(page));
    let html = packed(html.as_bytes());
    Weight { html, style, script, fonts, pictures, total: html + style + script + fonts + pictures, budget: BUDGET }
}

/// The files of the build that a page names, each once.
fn named(html: &str) -> impl Iterator<Item = &str> {
    let names: BTreeSet<&str> = html.split("\"/assets/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    names.into_iter()
}

/// As readers get it: Brotli, in the effort that pages which stay are packed with.
fn packed(bytes: &[u8]) -> usize {
    Coding::Brotli.pack(&Bytes::copy_from_slice(bytes), Effort::Small).map_or(bytes.len(), |packed| packed.len())
}

/// Web fonts the page's words need: for each of its letters the first face that has it, in the order that tokens.css sets for the script.
fn fonts(page: &FrontPage, html: &str) -> usize {
    let stacks: &[&[&str]] = match page.common.frame.edition.language.as_str().split('-').next().unwrap_or_default() {
        "ar" | "fa" | "ur" | "ps" => &[&["Naskh"]],
        "hi" | "mr" | "ne" => &[&["Devanagari"]],
        "ru" | "uk" | "be" | "bg" | "mk" | "sr" | "kk" | "el" => &[&["Serif Signs", "Serif"], &["Sans"]],
        "zh" | "ja" | "ko" => &[],
        _ => &[&["Serif"], &["Sans"]],
    };
    let Some(style) =
        named(html).filter(|name| name.starts_with("site.")).find_map(|name| typeset::asset(name).filter(|a| a.media_type.starts_with("text/css")))
    else {
        return 0;
    };
    let style = String::from_utf8_lossy(&style.bytes).into_owned();
    let upright: Vec<&str> =
        style.split("@font-face{").skip(1).filter_map(|rest| rest.split('}').next()).filter(|face| !face.contains("font-style:italic")).collect();
    let letters = letters(page);
    let needed: BTreeSet<&str> = stacks
        .iter()
        .flat_map(|stack| {
            let faces: Vec<&str> =
                stack.iter().flat_map(|family| upright.iter().copied().filter(move |face| face.contains(&format!("Masthead {family}\"")))).collect();
            letters.iter().filter_map(|letter| faces.iter().copied().find(|face| ranges(face).any(|(a, b)| (a..=b).contains(letter)))).collect::<Vec<_>>()
        })
        .collect();
    needed.iter().filter_map(|face| typeset::asset(face.split("url(").nth(1)?.split(')').next()?.trim_matches(['"', '\''])).map(|a| a.bytes.len())).sum()
}

fn letters(page: &FrontPage) -> BTreeSet<u32> {
    let words = |card: &Card| [card.headline.clone(), card.standfirst.clone(), card.label.clone().unwrap_or_default()];
    let cards = page.containers.iter().flat_map(|c| c.cards.iter().flat_map(words).chain(c.title.clone()));
    let frame = &page.common.frame;
    let links = frame.menu.iter().chain(&frame.focus).map(|link| link.name.clone());
    cards.chain(links).flat_map(|text| text.chars().map(u32::from).collect::<Vec<_>>()).collect()
}

/// `U+0000-00FF,U+0131` as pairs.
fn ranges(face: &str) -> impl Iterator<Item = (u32, u32)> {
    let list = face.split("unicode-range:").nth(1).unwrap_or_default().split(';').next().unwrap_or_default();
    list.split(',').filter_map(|range| {
        let (from, to) =
            range.trim().trim_start_matches("U+").split_once('-').map_or_else(|| (range.trim().trim_start_matches("U+"), None), |(a, b)| (a, Some(b)));
        let from = u32::from_str_radix(from, 16).ok()?;
        Some((from, to.and_then(|to| u32::from_str_radix(to, 16).ok()).unwrap_or(from)))
    })
}

/// The first pictures on the page, in the size a phone takes of each.
fn pictures(page: &FrontPage) -> usize {
    let drawn = page.containers.iter().filter(|c| c.role != Role::Latest).flat_map(|c| {
        // In the leading container all but the first two are words alone until the second row.
        c.cards.iter().filter(|card| !matches!(card.size, newsroom::front::CardSize::Small))
    });
    let files = drawn.filter_map(|card| card.picture.as_ref()).filter_map(|picture| {
        let fits = picture.renditions.iter().find(|r| r.width >= PHONE);
        fits.or(picture.renditions.last()).map(|r| r.bytes as usize)
    });
    files.take(IN_SIGHT).sum()
}
