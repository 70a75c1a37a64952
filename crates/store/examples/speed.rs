use newsroom::{body::Block, text::Text};
use newsroom::{edition::EditionCode, language::Language, story::*, workflow::State, *};
use pressed::{PressLog, key::*, log::*, record::*};
use std::time::Instant;
use store::*;
fn en() -> EditionCode {
    EditionCode::try_from("en").unwrap()
}
fn ts(n: i64) -> Timestamp {
    Timestamp::from_second(1_600_000_000 + n * 60).unwrap()
}
fn content(id: i64) -> Content {
    let mut c = Content::new(Language::try_from("en".to_owned()).unwrap(), format!("Headline number {id} about the strait of Saren"));
    let words = [
        "harbour", "minister", "talks", "grid", "river", "vote", "lenders", "glacier", "union", "ferry", "night", "market", "Mirel", "Kesh", "Valdora",
        "court", "water", "solar",
    ];
    let mut x = id as u64 * 77 + 1;
    let mut w = || {
        x = x.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        words[(x >> 40) as usize % words.len()]
    };
    c.body = (0..12).map(|_| Block::Paragraph { text: Text::plain((0..50).map(|_| w()).collect::<Vec<_>>().join(" ")) }).collect();
    c.section = Some(ConceptId(1 + id % 8));
    c.subjects = vec![ConceptId(10 + id % 17), ConceptId(40 + id % 100)];
    c.places = vec![ConceptId(200 + id % 150)];
    c.topics = vec![ConceptId(400 + id % 50)];
    c
}
fn story(id: i64) -> Story {
    Story {
        id: StoryId(id),
        edition: en(),
        family: FamilyId(id),
        state: State::Published,
        version: 1,
        revision: 1,
        published_revision: Some(1),
        uri: Some(format!("urn:newsml:nordwire.example:2026:item-{id:09}")),
        embargo: None,
        scheduled: None,
        first_published: Some(ts(id)),
        last_published: Some(ts(id)),
        corrections: vec![],
        takedown: None,
        created: ts(id),
    }
}
fn rss() -> u64 {
    std::fs::read_to_string("/proc/self/status")
        .unwrap()
        .lines()
        .find(|l| l.starts_with("VmRSS"))
        .unwrap()
        .split_whitespace()
        .nth(1)
        .unwrap()
        .parse::<u64>()
        .unwrap()
        / 1024
}
#[tokio::main]
async fn main() {
    let n: i64 = std::env::args().nth(1).unwrap().parse().unwrap();
    let dir = std::env::args().nth(2).unwrap();
    let mut place = Place::in_folder(&dir);
    if let Some(url) = std::env::args().nth(3) {
        place.database = Database::Postgres(url);
    }
    let store = Store::init(&place, 1).await.unwrap();
    let batch = 500;
    let (mut tc, mut tp) = (0.0, 0.0);
    for b in 0..n / batch {
        let ids: Vec<i64> = (b * batch + 1..=(b + 1) * batch).collect();
        let items: Vec<(Story, Revision)> =
            ids.iter().map(|&id| (story(id), Revision { story: StoryId(id), number: 1, at: ts(id), by: "import".into(), content: content(id) })).collect();
        let press: Vec<PressItem> = items
            .iter()
            .map(|(s, r)| {
                let lists = std::iter::once(ListKey::Edition(en()))
                    .chain([ListKey::Family(s.family)])
                    .chain(r.content.concepts().into_iter().map(|c| ListKey::Concept(en(), c)))
                    .chain([ListKey::Audio(en())])
                    .map(|l| (l, ts(s.id.0)))
                    .collect();
                PressItem::Put {
                    key: RecordKey::Story(s.id),
                    since: ts(s.id.0),
                    record: Record::Story(Box::new(PressedStory {
                        id: s.id,
                        edition: en(),
                        family: s.family,
                        uri: s.uri.clone(),
                        content: r.content.clone(),
                        pictures: Default::default(),
                        first_published: ts(s.id.0),
                        modified: ts(s.id.0),
                        corrections: vec![],
                    })),
                    lists,
                    touched: vec![Source::Card(s.id), Source::Record(RecordKey::Story(s.id))],
                }
            })
            .collect();
        let t = Instant::now();
        store
            .write::<_, StoreError, _>(move |tx| {
                Box::pin(async move {
                    let marks: Vec<_> = items
                        .iter()
                        .map(|(s, _)| (s.uri.clone().unwrap(), ImportMark { story: s.id, version: "1".into(), version_created: s.created }))
                        .collect();
                    let changes: Vec<_> = items.iter().map(|(s, _)| (Change::Story(s.id), Some(s.created))).collect();
                    let uris: Vec<&str> = marks.iter().map(|m| m.0.as_str()).collect();
                    tx.imported_many(&uris).await?;
                    tx.insert_stories(&items).await?;
                    tx.put_imported_many(&marks).await?;
                    tx.note_changes(&changes).await?;
                    Ok(())
                })
            })
            .await
            .unwrap();
        tc += t.elapsed().as_secs_f64();
        let t = Instant::now();
        store.press().press(Pressing { after_change: b * batch, upto_change: (b + 1) * batch, at: ts(n), items: press }).await.unwrap();
        tp += t.elapsed().as_secs_f64();
        if (b + 1) % 200 == 0 {
            println!(
                "  {} stories, rss {} MB, content {:.0}/s press {:.0}/s",
                (b + 1) * batch,
                rss(),
                (b + 1) as f64 * batch as f64 / tc,
                (b + 1) as f64 * batch as f64 / tp
            );
        }
    }
    println!("content {:.0}/s, press {:.0}/s, both {:.0}/s, rss {} MB", n as f64 / tc, n as f64 / tp, n as f64 / (tc + tp), rss());
    store.close().await;
    let t = Instant::now();
    let store = Store::open(&place).await.unwrap();
    println!("open {:.1} ms", t.elapsed().as_secs_f64() * 1e3);
    let press = store.press();
    let time = async |what: &str, reads: i64, f: &dyn Fn(i64) -> Reading<'static, ()>| {
        for i in 0..200 {
            f(i).await.unwrap();
        }
        let t = Instant::now();
        for i in 0..reads {
            f(i * 7919).await.unwrap();
        }
        println!("{what}: {:.1} us", t.elapsed().as_secs_f64() * 1e6 / reads as f64);
    };
    let press: &'static PressStore = Box::leak(Box::new(press.clone()));
    let pick = move |i: i64| StoryId(1 + i % n);
    time("record, hot", 20000, &|_| Box::pin(async { press.record(&RecordKey::Story(StoryId(1)), None).await.map(drop) })).await;
    time("record, any", 20000, &|i| Box::pin(async move { press.record(&RecordKey::Story(pick(i)), None).await.map(drop) })).await;
    time("head", 20000, &|_| Box::pin(async { press.head().await.map(drop) })).await;
    time("30 stories", 500, &|i| {
        Box::pin(async move {
            let ids: Vec<_> = (0..30).map(|k| pick(i + k * 13)).collect();
            press.stories(&ids, None).await.map(drop)
        })
    })
    .await;
    time("list of 20, now", 2000, &|i| {
        Box::pin(async move { press.list(&ListKey::Concept(en(), ConceptId(1 + i % 8)), None, Slice::first(20)).await.map(drop) })
    })
    .await;
    time("list of 20 at an instant", 2000, &|i| {
        Box::pin(async move { press.list(&ListKey::Edition(en()), Some(ts(1 + i % n)), Slice::first(20)).await.map(drop) })
    })
    .await;
    time("days", 50, &|_| Box::pin(async { press.days(None).await.map(drop) })).await;
    let t = Instant::now();
    let many = (0..200)
        .map(|_| {
            let s = store.clone();
            tokio::spawn(async move { s.write(|tx| Box::pin(async move { tx.note_change(Change::Site, None).await })).await.unwrap() })
        })
        .collect::<Vec<_>>();
    for m in many {
        m.await.unwrap();
    }
    println!("200 writers at once: {:.1} ms", t.elapsed().as_secs_f64() * 1e3);
    let t = Instant::now();
    for _ in 0..50 {
        store.write(|tx| Box::pin(async move { tx.note_change(Change::Site, None).await })).await.unwrap();
    }
    println!("one write: {:.2} ms", t.elapsed().as_secs_f64() * 1e3 / 50.0);
    let t = Instant::now();
    let last = store.press().last_change().await.unwrap();
    store
        .press()
        .press(Pressing {
            after_change: last,
            upto_change: last,
            at: ts(n + 9),
            items: vec![PressItem::Forget { key: RecordKey::Story(StoryId(5)), notice: None, touched: vec![] }],
        })
        .await
        .unwrap();
    println!("forget one: {:.1} ms; rss {} MB", t.elapsed().as_secs_f64() * 1e3, rss());
    let mut all = vec![];
    for (name, f) in [("newsroom.db", place.newsroom_file()), ("press.db", place.press_file())] {
        all.push(format!("{name} {} MB", std::fs::metadata(f).map_or(0, |m| m.len()) >> 20));
    }
    println!("{}", all.join(", "));
    store.close().await;
}
