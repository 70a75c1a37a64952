//! Every step done, undone and done again; steps of two editors; steps that no longer fit.

use super::*;
use crate::difference::changes;
use crate::front::Role;
use serde_json::json;
use std::collections::BTreeSet;

fn layout(containers: &[(&str, &[i64])]) -> Layout {
    let container =
        |(key, picks): &(&str, &[i64])| Container { picks: picks.iter().map(|id| Pick::of(StoryId(*id))).collect(), ..Container::new(*key, Role::Row) };
    Layout { containers: containers.iter().map(container).collect(), topics: vec![ConceptId(1), ConceptId(2)], ..Layout::default() }
}

fn operation(json: serde_json::Value) -> Operation {
    serde_json::from_value(json).expect("an operation")
}

fn every() -> Vec<Operation> {
    [
        json!({"do": "add", "container": "b", "pick": {"story": 9, "size": "large"}, "after": 4}),
        json!({"do": "move", "story": 1, "from": "a", "container": "b", "after": 4}),
        json!({"do": "move", "story": 3, "from": "a", "container": "a"}),
        json!({"do": "remove", "container": "a", "story": 2}),
        json!({"do": "size", "container": "a", "story": 2, "size": "small"}),
        json!({"do": "headline", "container": "a", "story": 2, "headline": " Ships wait "}),
        json!({"do": "kicker", "container": "a", "story": 2, "kicker": "Analysis"}),
        json!({"do": "picture", "container": "a", "story": 2, "picture": 7}),
        json!({"do": "links", "container": "a", "story": 2, "links": [8, 9]}),
        json!({"do": "hours", "container": "a", "story": 2, "hours": {"from": "2026-10-14T06:00:00Z"}}),
        json!({"do": "hours", "container": "a", "hours": {"daily": {"from": "06:00:00", "until": "09:00:00"}}}),
        json!({"do": "open", "container": {"key": "c", "role": "row"}, "after": "a"}),
        json!({"do": "close", "container": "a"}),
        json!({"do": "shift", "container": "b"}),
        json!({"do": "title", "container": "a", "title": "Harbour"}),
        json!({"do": "fill", "container": "a", "fill": "newest"}),
        json!({"do": "length", "container": "a", "size": 9}),
        json!({"do": "focus", "topic": 3, "after": 1}),
        json!({"do": "focus", "topic": 2}),
        json!({"do": "unfocus", "topic": 1}),
        json!({"do": "breaking", "breaking": {"text": "Bridge closed", "link": {"story": 1}}}),
    ]
    .map(operation)
    .into()
}

#[test]
fn every_step_is_one_change_and_can_be_undone() {
    let live = layout(&[("a", &[1, 2, 3]), ("b", &[4])]);
    for step in every() {
        let mut draft = live.clone();
        let undo = draft.apply(step.clone()).expect("it fits");
        let told = changes(&live, &draft, &BTreeSet::new()).len();
        // A picked story that brings its own size is one addition, not two changes.
        assert_eq!(told, 1, "{step:?}");
        let again = draft.apply(undo).expect("it can be undone");
        assert_eq!(draft, live, "{step:?}");
        draft.apply(again).expect("and done again");
        assert_eq!(changes(&live, &draft, &BTreeSet::new()).len(), 1, "{step:?}");
        assert_eq!(operation(serde_json::to_value(&step).expect("JSON")), step);
    }
}

#[test]
fn two_editors_steps_join_in_either_order() {
    let base = layout(&[("a", &[1, 2, 3]), ("b", &[4])]);
    let first = operation(json!({"do": "move", "story": 3, "from": "a", "container": "a"}));
    let second = operation(json!({"do": "headline", "container": "a", "story": 2, "headline": "Ships wait"}));
    let done = |steps: [&Operation; 2]| {
        let mut layout = base.clone();
        for step in steps {
            layout.apply(step.clone()).expect("it fits");
        }
        layout
    };
    assert_eq!(done([&first, &second]), done([&second, &first]));
}

#[test]
fn a_step_that_no_longer_fits_says_what_happened() {
    let mut draft = layout(&[("a", &[1, 2]), ("b", &[4])]);
    let before = draft.clone();
    let mut refused = |json| draft.apply(operation(json)).expect_err("it does not fit").to_string();
    assert!(refused(json!({"do": "size", "container": "a", "story": 4, "size": "large"})).contains("somebody has moved it to `b`"));
    assert!(refused(json!({"do": "remove", "container": "a", "story": 9})).contains("somebody has removed it"));
    assert!(refused(json!({"do": "move", "story": 1, "from": "a", "container": "gone"})).contains("no container `gone`"));
    assert!(refused(json!({"do": "add", "container": "a", "pick": {"story": 4}})).contains("stands in `b` already"));
    assert!(refused(json!({"do": "open", "container": {"key": "a", "role": "row"}})).contains("stands twice"));
    assert!(refused(json!({"do": "unfocus", "topic": 9})).contains("not in focus"));
    assert!(refused(json!({"do": "length", "container": "a", "size": 0})).contains("1 to 40"));
    assert_eq!(draft, before, "nothing of a refused step is left");
}

#[test]
fn a_neighbour_that_has_gone_does_not_stop_a_move() {
    let mut draft = layout(&[("a", &[1, 2]), ("b", &[4])]);
    draft.apply(operation(json!({"do": "move", "story": 1, "from": "a", "container": "b", "after": 77}))).expect("it is put last");
    assert_eq!(draft.containers[1].picks.iter().map(|p| p.story.0).collect::<Vec<_>>(), [4, 1]);
}

#[test]
fn an_undo_leaves_what_somebody_has_made_of_it_since() {
    let base = layout(&[("a", &[1, 2]), ("b", &[4])]);
    let on_card = |what: &str, value: serde_json::Value| json!({"do": what, "container": "a", "story": 2, what: value});
    for (mine, theirs, code) in [
        (on_card("headline", json!("Mine")), on_card("headline", json!("Theirs")), "changed-card"),
        (on_card("kicker", json!("Mine")), on_card("kicker", json!("Theirs")), "changed-card"),
        (on_card("size", json!("large")), on_card("size", json!("small")), "changed-card"),
        (on_card("picture", json!(7)), on_card("picture", json!(8)), "changed-card"),
        (on_card("links", json!([7])), on_card("links", json!([8])), "changed-card"),
        (on_card("hours", json!({"from": "2026-10-14T06:00:00Z"})), on_card("hours", json!({"from": "2026-10-14T07:00:00Z"})), "changed-card"),
        (
            json!({"do": "add", "container": "a", "pick": {"story": 9}}),
            json!({"do": "headline", "container": "a", "story": 9, "headline": "Theirs"}),
            "changed-card",
        ),
        (json!({"do": "title", "container": "a", "title": "Mine"}), json!({"do": "title", "container": "a", "title": "Theirs"}), "changed-since"),
        (json!({"do": "fill", "container": "a", "fill": "newest"}), json!({"do": "fill", "container": "a", "fill": null}), "changed-since"),
        (json!({"do": "length", "container": "a", "size": 9}), json!({"do": "length", "container": "a", "size": 8}), "changed-since"),
        (json!({"do": "open", "container": {"key": "c", "role": "row"}}), json!({"do": "move", "story": 4, "from": "b", "container": "c"}), "changed-since"),
        (json!({"do": "breaking", "breaking": {"text": "Mine"}}), json!({"do": "breaking", "breaking": {"text": "Theirs"}}), "changed-since"),
    ] {
        let mut draft = base.clone();
        let undo = draft.apply(operation(mine.clone())).expect("it fits");
        let theirs = draft.apply(operation(theirs)).expect("it fits");
        let stands = draft.clone();
        let refused = draft.apply(undo.clone()).expect_err("it is not mine any more");
        assert_eq!((refused.told().0, &draft), (code, &stands), "{mine}");
        draft.apply(theirs).expect("nobody has changed theirs");
        draft.apply(undo).expect("and so mine stands again");
        assert_eq!(draft, base, "{mine}");
    }
}

#[test]
fn an_undo_joins_what_others_did_beside_it() {
    let mut draft = layout(&[("a", &[1, 2]), ("b", &[4])]);
    let undo = draft.apply(operation(json!({"do": "headline", "container": "a", "story": 2, "headline": "Mine"}))).expect("it fits");
    draft.apply(operation(json!({"do": "kicker", "container": "a", "story": 2, "kicker": "Theirs"}))).expect("it fits");
    draft.apply(undo).expect("nobody has touched the headline");
    assert_eq!((&draft.containers[0].picks[1].headline, draft.containers[0].picks[1].kicker.as_deref()), (&None, Some("Theirs")));
}
