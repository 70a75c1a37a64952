//! A made-up corpus for measuring: ninjs 3.0 items, one a line, of words that follow a Zipf law so that they pack and rank as prose does.
//! Item `i` depends on `i` alone, so the first thousand of a million are the same thousand.

use std::io::{self, BufWriter, Write};

const SECTIONS: [&str; 8] = ["Politics", "Conflicts", "Business", "Science", "Environment", "Culture", "Sport", "Society"];
const REGIONS: [&str; 7] = ["Africa", "Asia", "Talvera", "Europe", "Middle East", "North America", "Latin America"];
const AGENCIES: [&str; 4] = ["Nordwire", "Corex", "Meridian Press", "Halden Photo"];
/// Four in five items are English, the rest one of these.
const OTHERS: [&str; 4] = ["ar", "ru", "de", "hi"];
/// The newest item's instant in seconds since 1970 (2026-11-01T12:00Z); each next one is nine minutes older.
const NEWEST: i64 = 1_793_534_400;

pub fn write(count: u64, out: impl Write) -> io::Result<()> {
    let mut out = BufWriter::with_capacity(1 << 20, out);
    let words = vocabulary();
    let mut line = String::with_capacity(8_192);
    for i in 0..count {
        line.clear();
        item(i, &words, &mut line);
        out.write_all(line.as_bytes())?;
    }
    out.flush()
}

/// A small generator of its own (PCG's multiplier and shift), so that the corpus never changes with a library.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mixed = (self.0 >> 33) ^ self.0;
        mixed.wrapping_mul(0xff51_afd7_ed55_8ccd) >> 16
    }

    fn below(&mut self, n: usize) -> usize {
        (self.roll() % n as u64) as usize
    }

    /// A rank under Zipf's law, near enough: the exponential of a uniform number.
    fn rank(&mut self, n: usize) -> usize {
        let uniform = (self.roll() % (1 << 24)) as f64 / f64::from(1 << 24);
        (((n as f64).ln() * uniform).exp() as usize).min(n - 1)
    }
}

fn vocabulary() -> Vec<String> {
    let (heads, vowels, tails) =
        (["b", "c", "d", "f", "g", "l", "m", "n", "p", "r", "s", "t", "v", "st", "tr", "ch"], ["a", "e", "i", "o", "u", "ea"], ["", "n", "r", "s", "t", "l"]);
    let mut dice = Dice(7);
    let mut words = Vec::with_capacity(20_000);
    while words.len() < 20_000 {
        let mut word = String::new();
        for _ in 0..1 + dice.below(3) {
            for part in [heads[dice.below(heads.len())], vowels[dice.below(vowels.len())], tails[dice.below(tails.len())]] {
                word.push_str(part);
            }
        }
        words.push(word);
    }
    words
}

fn sentence(dice: &mut Dice, words: &[String], length: usize, out: &mut String) {
    for i in 0..length {
        let word = &words[dice.rank(words.len())];
        if i == 0 {
            out.push_str(&word[..1].to_ascii_uppercase());
            out.push_str(&word[1..]);
        } else {
            out.push(' ');
            out.push_str(word);
        }
    }
}

fn item(i: u64, words: &[String], out: &mut String) {
    let mut dice = Dice(i.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let language = if dice.below(5) > 0 { "en" } else { OTHERS[dice.below(OTHERS.len())] };
    let when = jiff::Timestamp::from_second(NEWEST - i as i64 * 540).map(|t| t.to_string()).unwrap_or_default();
    let text = |dice: &mut Dice, length: usize| {
        let mut out = String::new();
        sentence(dice, words, length, &mut out);
        out
    };
    let mut body = String::new();
    for paragraph in 0..12 {
        let tag = match paragraph % 5 {
            3 => "h2",
            _ => "p",
        };
        body.push_str(&format!("<{tag}>"));
        let sentences = if tag == "h2" { 1 } else { 3 };
        for _ in 0..sentences {
            let length = if tag == "h2" { 5 } else { 10 + dice.below(14) };
            sentence(&mut dice, words, length, &mut body);
            body.push_str(if tag == "h2" { "" } else { ". " });
        }
        body.push_str(&format!("</{tag}>"));
    }
    let (section, region, agency, topic) = (SECTIONS[dice.below(8)], REGIONS[dice.below(7)], AGENCIES[dice.below(4)], dice.below(60));
    let (headline, standfirst) = (text(&mut dice, 8), text(&mut dice, 24));
    out.push_str(&format!(
        r#"{{"uri":"urn:masthead:corpus:{i}","standard":{{"name":"ninjs","version":"3.0"}},"type":"text","representationType":"full","version":"1","pubStatus":"usable","language":"{language}","firstCreated":"{when}","versionCreated":"{when}","by":"mf/ar","headlines":[{{"role":"main","value":"{headline}"}}],"descriptions":[{{"role":"summary","contentType":"text/plain","value":"{standfirst}."}}],"bodies":[{{"role":"main","contentType":"text/html","value":"{body}"}}],"subjects":[{{"name":"{section}"}},{{"name":"Running story {topic}"}}],"places":[{{"name":"{region}"}}],"infoSources":[{{"name":"{agency}"}}]}}"#
    ));
    out.push('\n');
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_items_are_always_the_same_and_are_json() {
        let (mut few, mut more) = (vec![], vec![]);
        write(3, &mut few).expect("written");
        write(5, &mut more).expect("written");
        assert!(more.starts_with(&few));
        for line in String::from_utf8(more).expect("UTF-8").lines() {
            let item: serde_json::Value = serde_json::from_str(line).expect("JSON");
            assert!(item["bodies"][0]["value"].as_str().is_some_and(|b| b.len() > 2_000));
        }
    }
}
