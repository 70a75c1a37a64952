//! Differences between the layout readers have and the draft: what a launch would change, one item a change an editor would count.

use crate::front::{Container, Pick};
use crate::layout::Layout;
use crate::{PictureId, StoryId, front};
use serde::Serialize;
use std::collections::BTreeSet;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Difference {
    Opened {
        container: String,
    },
    Closed {
        container: String,
    },
    /// It stands elsewhere on the page.
    Shifted {
        container: String,
    },
    /// Its heading, fill, length or hours are others.
    Arranged {
        container: String,
        fields: Vec<&'static str>,
    },
    Added {
        container: String,
        story: StoryId,
    },
    Removed {
        container: String,
        story: StoryId,
    },
    Moved {
        story: StoryId,
        from: String,
        container: String,
    },
    /// The card is drawn or said otherwise.
    Dressed {
        container: String,
        story: StoryId,
        fields: Vec<&'static str>,
    },
    Topics,
    Breaking,
}

/// What would change for readers if `draft` took the place of `live`, in page order of the draft. `mended` are pictures that readers have as they were
/// before somebody changed them.
pub fn changes(live: &Layout, draft: &Layout, mended: &BTreeSet<PictureId>) -> Vec<Difference> {
    let mut out = vec![];
    if live.breaking != draft.breaking {
        out.push(Difference::Breaking);
    }
    if live.topics != draft.topics {
        out.push(Difference::Topics);
    }
    let (was, is) = (Places::of(live), Places::of(draft));
    let (keys_before, keys) = (keys(live), keys(draft));
    let shifted = displaced(&keys_before, &keys);
    for container in &draft.containers {
        let name = || container.key.clone();
        let before = live.containers.iter().find(|c| c.key == container.key);
        match before {
            None => out.push(Difference::Opened { container: name() }),
            Some(before) => {
                let fields = arranged(before, container);
                if !fields.is_empty() {
                    out.push(Difference::Arranged { container: name(), fields });
                }
            }
        }
        if shifted.contains(&container.key.as_str()) {
            out.push(Difference::Shifted { container: name() });
        }
        let ids = |c: &Container| c.picks.iter().map(|p| p.story).collect::<Vec<_>>();
        let moved = displaced(&before.map(ids).unwrap_or_default(), &ids(container));
        for pick in &container.picks {
            let Some((from, old)) = was.of_story(pick.story) else {
                out.push(Difference::Added { container: name(), story: pick.story });
                continue;
            };
            if from != container.key || moved.contains(&pick.story) {
                out.push(Difference::Moved { story: pick.story, from: from.to_owned(), container: name() });
            }
            let fields = dressed(old, pick, mended);
            if !fields.is_empty() {
                out.push(Difference::Dressed { container: name(), story: pick.story, fields });
            }
        }
    }
    for container in &live.containers {
        if !keys.contains(&container.key.as_str()) {
            out.push(Difference::Closed { container: container.key.clone() });
        }
        // What goes with its container is counted with it.
        let stays = keys.contains(&container.key.as_str());
        let gone = container.picks.iter().filter(|p| stays && is.of_story(p.story).is_none());
        out.extend(gone.map(|p| Difference::Removed { container: container.key.clone(), story: p.story }));
    }
    out
}

struct Places<'a>(std::collections::HashMap<StoryId, (&'a str, &'a Pick)>);

impl<'a> Places<'a> {
    fn of(layout: &'a Layout) -> Places<'a> {
        Places(layout.containers.iter().flat_map(|c| c.picks.iter().map(move |p| (p.story, (c.key.as_str(), p)))).collect())
    }

    fn of_story(&self, story: StoryId) -> Option<(&'a str, &'a Pick)> {
        self.0.get(&story).copied()
    }
}

fn keys(layout: &Layout) -> Vec<&str> {
    layout.containers.iter().map(|c| c.key.as_str()).collect()
}

fn arranged(before: &Container, after: &Container) -> Vec<&'static str> {
    let fields = [
        ("role", before.role != after.role),
        ("title", before.title != after.title),
        ("fill", before.fill != after.fill),
        ("size", before.size != after.size),
        ("hours", before.hours() != after.hours()),
    ];
    fields.into_iter().filter(|(_, differs)| *differs).map(|(field, _)| field).collect()
}

fn dressed(before: &front::Pick, after: &front::Pick, mended: &BTreeSet<PictureId>) -> Vec<&'static str> {
    let fields = [
        ("size", before.size != after.size),
        ("kicker", before.kicker != after.kicker),
        ("headline", before.headline != after.headline),
        ("picture", before.picture != after.picture || after.picture.is_some_and(|picture| mended.contains(&picture))),
        ("links", before.links != after.links),
        ("hours", before.hours() != after.hours()),
    ];
    fields.into_iter().filter(|(_, differs)| *differs).map(|(field, _)| field).collect()
}

/// Of what stands in both lists, the fewest items whose moving makes the one order of the other: all but a longest run that kept its order.
fn displaced<T: PartialEq + Copy>(before: &[T], after: &[T]) -> Vec<T> {
    let common: Vec<(usize, T)> = after.iter().filter_map(|item| Some((before.iter().position(|b| b == item)?, *item))).collect();
    // Longest increasing run of old places, by the plain quadratic way: a front has a hundred cards at most in a container.
    let mut best: Vec<(usize, Option<usize>)> = vec![];
    for (i, (place, _)) in common.iter().enumerate() {
        let longest = (0..i).filter(|j| common[*j].0 < *place).max_by_key(|j| (best[*j].0, std::cmp::Reverse(*j)));
        best.push((longest.map_or(1, |j| best[j].0 + 1), longest));
    }
    let mut kept = vec![];
    let mut at = (0..best.len()).max_by_key(|i| (best[*i].0, std::cmp::Reverse(*i)));
    while let Some(i) = at {
        kept.push(i);
        at = best[i].1;
    }
    common.iter().enumerate().filter(|(i, _)| !kept.contains(i)).map(|(_, (_, item))| *item).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ConceptId;
    use crate::front::{Breaking, CardSize, Role};

    fn layout(containers: &[(&str, &[i64])]) -> Layout {
        let container =
            |(key, picks): &(&str, &[i64])| Container { picks: picks.iter().map(|id| Pick::of(StoryId(*id))).collect(), ..Container::new(*key, Role::Row) };
        Layout { containers: containers.iter().map(container).collect(), ..Layout::default() }
    }

    fn changes(live: &Layout, draft: &Layout) -> Vec<Difference> {
        super::changes(live, draft, &BTreeSet::new())
    }

    fn told(live: &Layout, draft: &Layout) -> Vec<String> {
        changes(live, draft).iter().map(|d| serde_json::to_string(d).expect("JSON")).collect()
    }

    #[test]
    fn nothing_changed_is_nothing_to_launch() {
        let live = layout(&[("a", &[1, 2, 3]), ("b", &[4])]);
        assert!(changes(&live, &live).is_empty());
    }

    #[test]
    fn one_move_is_one_change_however_far_it_goes() {
        let live = layout(&[("a", &[1, 2, 3, 4, 5])]);
        assert_eq!(told(&live, &layout(&[("a", &[5, 1, 2, 3, 4])])), [r#"{"what":"moved","story":5,"from":"a","container":"a"}"#]);
        assert_eq!(told(&live, &layout(&[("a", &[2, 3, 4, 5, 1])])), [r#"{"what":"moved","story":1,"from":"a","container":"a"}"#]);
        assert_eq!(changes(&live, &layout(&[("a", &[5, 4, 3, 2, 1])])).len(), 4);
    }

    #[test]
    fn every_kind_of_change_is_told_once() {
        let live = layout(&[("a", &[1, 2]), ("b", &[3]), ("c", &[])]);
        let mut draft = layout(&[("b", &[3, 2]), ("a", &[9]), ("d", &[])]);
        draft.topics = vec![ConceptId(5)];
        draft.breaking = Some(Breaking { text: "Bridge closed".into(), link: None, from: None, until: None });
        draft.containers[0].title = Some("Harbour".into());
        draft.containers[0].picks[0].size = CardSize::Large;
        draft.containers[0].picks[0].kicker = Some("Analysis".into());
        assert_eq!(
            told(&live, &draft),
            [
                r#"{"what":"breaking"}"#,
                r#"{"what":"topics"}"#,
                r#"{"what":"arranged","container":"b","fields":["title"]}"#,
                r#"{"what":"dressed","container":"b","story":3,"fields":["size","kicker"]}"#,
                r#"{"what":"moved","story":2,"from":"a","container":"b"}"#,
                r#"{"what":"shifted","container":"a"}"#,
                r#"{"what":"added","container":"a","story":9}"#,
                r#"{"what":"opened","container":"d"}"#,
                r#"{"what":"removed","container":"a","story":1}"#,
                r#"{"what":"closed","container":"c"}"#,
            ]
        );
    }

    #[test]
    fn a_closed_container_is_one_change_with_all_that_was_in_it() {
        assert_eq!(told(&layout(&[("a", &[1, 2])]), &layout(&[])), [r#"{"what":"closed","container":"a"}"#]);
    }
}
