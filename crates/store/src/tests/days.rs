//! The days of the archive.

use super::fixture::{House, code, en, forget, minute, pressed_story, put};
use crate::PressItem;
use newsroom::edition::EditionCode;
use newsroom::{StoryId, Timestamp};
use pressed::PressLog;
use pressed::key::{ListKey, RecordKey};
use std::sync::Arc;

async fn days(house: &House, edition: Option<&EditionCode>) -> Vec<(String, String, u64, Timestamp)> {
    let days = house.store.press().days(edition).await.expect("a read");
    days.into_iter().map(|d| (d.edition.to_string(), d.date.to_string(), d.stories, d.changed)).collect()
}

pub async fn days_follow_the_lists(house: Arc<House>) {
    let (en, day) = (|| ListKey::Edition(en()), 24 * 60);
    house.press(minute(day), vec![put(1, "x", minute(0), minute(1), &[en(), ListKey::Audio(code("en"))]), put(2, "x", minute(5), minute(5), &[en()])]).await;
    house.press(minute(day), vec![put(3, "x", minute(day), minute(day), &[en()])]).await;
    house.press(minute(day), vec![put(4, "x", minute(day), minute(day), &[ListKey::Edition(code("ar"))])]).await;
    let day_of = |edition: &str, date: &str, stories, changed| (edition.to_owned(), date.to_owned(), stories, minute(changed));
    let (monday, tuesday) = ("2025-11-24", "2025-11-25");
    assert_eq!(days(&house, None).await, [day_of("ar", tuesday, 1, day), day_of("en", tuesday, 1, day), day_of("en", monday, 2, 5)]);
    assert_eq!(days(&house, Some(&code("ar"))).await, [day_of("ar", tuesday, 1, day)]);
    // A correction changes the day, not its count; a withdrawal both.
    house.press(minute(day + 7), vec![put(1, "better", minute(0), minute(day + 7), &[en()])]).await;
    assert_eq!(days(&house, Some(&code("en"))).await[1], day_of("en", monday, 2, day + 7));
    house.press(minute(day + 9), vec![forget(1), forget(3)]).await;
    assert_eq!(days(&house, Some(&code("en"))).await, [day_of("en", monday, 1, day + 9)], "a day without stories is gone");
}

pub async fn days_are_counted_in_utc_also_before_1970(house: Arc<House>) {
    let at = |text: &str| text.parse::<Timestamp>().expect("an instant");
    let item = |id: i64, published: &str| PressItem::Put {
        key: RecordKey::Story(StoryId(id)),
        since: minute(1),
        record: pressed_story(id, "x", at(published), minute(1)),
        lists: vec![(ListKey::Edition(en()), at(published))],
        touched: vec![],
    };
    house.press(minute(1), vec![item(1, "1969-12-31T23:59:59.5Z"), item(2, "1969-12-31T00:00:00Z"), item(3, "1970-01-01T00:00:00Z")]).await;
    let counts: Vec<_> = days(&house, None).await.into_iter().map(|(_, date, stories, _)| (date, stories)).collect();
    assert_eq!(counts, [("1970-01-01".to_owned(), 1), ("1969-12-31".to_owned(), 2)]);
}
