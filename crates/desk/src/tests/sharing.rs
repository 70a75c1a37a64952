//! Links to previews: what they show, and that they end.

use super::furnish::{House, editor};
use crate::{Acceptance, Actor, DeskError, NewPreview};
use newsroom::language::Language;
use newsroom::permission::{Grant, Role};
use newsroom::person::Person;

#[tokio::test]
async fn a_link_ends_by_itself_when_revoked_and_when_its_story_is_taken_down() {
    let house = House::open().await;
    let (desk, by) = (&house.desk, editor());
    let story = house.published("Ships wait").await.value;
    let share = async |hours: i64| desk.share_preview(&by, story.id, NewPreview { hours: Some(hours), ..NewPreview::default() }).await;
    let shown = async |secret: &str| desk.preview_of(secret).await.expect("an answer").map(|(shown, _)| shown.story.id);
    for hours in [0, 73, -1] {
        assert!(matches!(share(hours).await, Err(DeskError::Invalid { .. })), "{hours}");
    }
    let [one, two, three] = [share(1).await, share(2).await, share(72).await].map(|made| made.expect("a link").value);
    assert_eq!(shown(&one.secret).await, Some(story.id));
    assert_eq!(shown(&one.secret.replace('a', "b").replace('1', "2")).await, None);
    house.later(3_599);
    assert_eq!(shown(&one.secret).await, Some(story.id));
    house.later(1);
    assert_eq!((shown(&one.secret).await, shown(&two.secret).await), (None, Some(story.id)));
    desk.revoke_preview(&by, story.id, &two.preview.id).await.expect("revoked");
    assert!(matches!(desk.revoke_preview(&by, story.id, &two.preview.id).await, Err(DeskError::Missing(_))));
    assert_eq!((shown(&two.secret).await, shown(&three.secret).await), (None, Some(story.id)));
    desk.take_down(&by, story.id, story.version, "Withdrawn.").await.expect("taken down");
    assert_eq!(shown(&three.secret).await, None);
}

#[tokio::test]
async fn who_only_writes_shares_nothing() {
    let house = House::open().await;
    let story = house.draft("Ships wait").await;
    let contributor = Actor::new("Jon Weil", Role::Contributor);
    assert!(matches!(house.desk.share_preview(&contributor, story.id, NewPreview::default()).await, Err(DeskError::NotPermitted { .. })));
}

#[tokio::test]
async fn a_link_ends_with_the_rights_of_whoever_shared_it() {
    let house = House::open().await;
    let desk = &house.desk;
    let story = house.draft("Ships wait").await;
    let invited = desk.invite(&Actor::house(), "mira@ostrel.example", "Mira", vec![Grant::house(Role::Reporter)]).await.expect("invited").value;
    let acceptance = Acceptance { name: "Mira Sand".into(), language: Language::try_from("en").expect("a tag"), password: None };
    let mira = desk.accept(invited.secret.text(), acceptance).await.expect("accepted").value;
    let link = desk.share_preview(&Actor::of(&mira.value), story.id, NewPreview::default()).await.expect("a link").value;
    let opens = async || {
        let opens = desk.preview_of(&link.secret).await.expect("an answer").is_some();
        assert_eq!(desk.shared_previews(&Actor::house(), story.id).await.expect("a list").len(), usize::from(opens), "what opens nothing is not listed");
        opens
    };
    assert!(opens().await);
    let contributor = Person { grants: vec![Grant::house(Role::Contributor)], ..mira.value.clone() };
    let now = desk.edit_person(&Actor::house(), contributor, mira.version).await.expect("changed").value;
    assert!(!opens().await, "a contributor shares nothing");
    let now = desk.edit_person(&Actor::house(), mira.value.clone(), now.version).await.expect("changed").value;
    assert!(opens().await);
    let left = Person { left: Some(desk.now()), ..mira.value };
    desk.edit_person(&Actor::house(), left, now.version).await.expect("changed");
    assert!(!opens().await, "who has left shows nobody a draft");
}
