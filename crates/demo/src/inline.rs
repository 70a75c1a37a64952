//! Marks inside a line of a `.story` file: `*emphasis*`, `**strong**`, `[link](https://…)` and `[link](story:KEY)`.

use crate::keys::{Found, Keys};
use anyhow::{Context, bail};
use newsroom::text::{Address, Link, Span, Text};

/// Reads a line. The mark of a story that is left out goes, its words stay.
pub fn text(line: &str, keys: &dyn Keys) -> anyhow::Result<Text> {
    let mut spans = vec![];
    read(line, &Span::default(), keys, &mut spans)?;
    Ok(Text::of(spans))
}

/// Adds the spans of a piece of a line, which stands inside the marks given.
fn read(line: &str, marks: &Span, keys: &dyn Keys, spans: &mut Vec<Span>) -> anyhow::Result<()> {
    let mut rest = line;
    while let Some(at) = rest.find(['*', '[']) {
        let plain = |text: &str| Span { text: text.to_owned(), ..marks.clone() };
        spans.push(plain(&rest[..at]));
        rest = &rest[at..];
        if let Some(after) = rest.strip_prefix("**") {
            let (inside, after) = after.split_once("**").context("`**` is opened and not closed")?;
            read(inside, &Span { strong: true, ..marks.clone() }, keys, spans)?;
            rest = after;
        } else if let Some(after) = rest.strip_prefix('*') {
            let (inside, after) = after.split_once('*').context("`*` is opened and not closed")?;
            read(inside, &Span { emphasis: true, ..marks.clone() }, keys, spans)?;
            rest = after;
        } else if let Some((inside, target, after)) = linked(rest) {
            read(inside, &Span { link: link(target, keys)?, ..marks.clone() }, keys, spans)?;
            rest = after;
        } else {
            spans.push(plain("["));
            rest = &rest[1..];
        }
    }
    spans.push(Span { text: rest.to_owned(), ..marks.clone() });
    Ok(())
}

/// Takes `[words](target)` off the front.
fn linked(rest: &str) -> Option<(&str, &str, &str)> {
    let (inside, after) = rest.strip_prefix('[')?.split_once("](")?;
    let (target, after) = after.split_once(')')?;
    (!inside.contains(']')).then_some((inside, target, after))
}

fn link(target: &str, keys: &dyn Keys) -> anyhow::Result<Option<Link>> {
    let Some(key) = target.strip_prefix("story:") else {
        return Ok(Some(Link::Address(Address::try_from(target.to_owned())?)));
    };
    match keys.story(key) {
        Found::Here(id) => Ok(Some(Link::Story(id))),
        Found::LeftOut => Ok(None),
        Found::Nowhere => bail!("there is no story `{key}` in this edition to link to"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::keys::tests::Some7;
    use newsroom::StoryId;

    fn json(line: &str) -> String {
        serde_json::to_string(&text(line, &Some7).expect(line)).expect("JSON")
    }

    #[test]
    fn marks_become_spans() {
        assert_eq!(json("No marks [at all] here"), r#""No marks [at all] here""#);
        assert_eq!(json("*a* and **b**"), r#"[{"text":"a","emphasis":true},{"text":" and "},{"text":"b","strong":true}]"#);
        let linked = text("[a *ship*](story:here)!", &Some7).expect("a link");
        assert!(linked.spans()[..2].iter().all(|s| s.link == Some(Link::Story(StoryId(7)))) && linked.spans()[1].emphasis);
        assert_eq!(json("[out](https://example.org/)"), r#"[{"text":"out","link":{"address":"https://example.org/"}}]"#);
    }

    #[test]
    fn a_link_to_a_story_left_out_keeps_its_words() {
        assert_eq!(json("see [the film](story:left-out)."), r#""see the film.""#);
    }

    #[test]
    fn what_cannot_be_meant_is_refused() {
        for wrong in ["*open", "**open*", "[a](story:nowhere)", "[a](javascript:x)"] {
            assert!(text(wrong, &Some7).is_err(), "{wrong}");
        }
    }
}
