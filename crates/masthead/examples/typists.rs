//! People who type, for measuring: so many stories with so many editors each, everybody typing at a given pace for a while, over real sockets. Prints
//! how long a keystroke takes to another screen, and to disk: `typists NEWSROOM TOKEN STORIES EDITORS SECONDS KEYS_A_SECOND`.

use cowrite::frame::{self, Said};
use futures_util::{SinkExt, StreamExt};
use serde_json::{Value, json};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest;
use yrs::updates::decoder::Decode;
use yrs::{Doc, OffsetKind, Options, ReadTxn, StateVector, Text, Transact, XmlElementPrelim, XmlFragment, XmlTextPrelim};

#[derive(Default)]
struct Measured {
    to_screens: Vec<u32>,
    to_disk: Vec<u32>,
}

/// A keystroke carries when it was made, in microseconds, between two signs that nothing else holds.
const OPEN: char = '⟦';
const CLOSE: char = '⟧';

#[tokio::main]
async fn main() {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let [newsroom, token, stories, editors, seconds, pace] = given.as_slice() else {
        panic!("NEWSROOM TOKEN STORIES EDITORS SECONDS KEYS_A_SECOND");
    };
    let number = |text: &String| text.parse::<f64>().expect("a number");
    let (stories, editors, seconds, pace) = (number(stories) as usize, number(editors) as usize, number(seconds), number(pace));
    let (begun, measured) = (Instant::now(), Arc::new(Mutex::new(Measured::default())));
    let mut running = vec![];
    for n in 0..stories {
        let story = begin(newsroom, token, n);
        // One window limit is for one person; here each editor of a story has a token of their own.
        for _ in 0..editors {
            let editor = editor(newsroom.clone(), token.clone(), story, seconds, pace, begun, measured.clone());
            running.push(tokio::spawn(editor));
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
    let mut typed = 0;
    for editor in running {
        typed += editor.await.expect("no editor fails");
    }
    let measured = std::mem::take(&mut *measured.lock().expect("nothing panics while holding it"));
    let expected = typed * (editors - 1);
    println!("keystrokes {typed}; seen on other screens {} of {expected}", measured.to_screens.len());
    println!("to another screen: {}", percentiles(measured.to_screens));
    println!("to disk: {}", percentiles(measured.to_disk));
}

fn percentiles(mut took: Vec<u32>) -> String {
    took.sort_unstable();
    let at = |share: f64| took.get(((took.len() as f64 - 1.0).max(0.0) * share) as usize).copied().unwrap_or_default() as f64 / 1000.0;
    format!("p50 {:.1} ms, p95 {:.1} ms, p99 {:.1} ms, most {:.1} ms", at(0.5), at(0.95), at(0.99), at(1.0))
}

fn ask(newsroom: &str, token: &str, path: &str, body: &Value) -> Value {
    let sent = ureq::post(format!("{newsroom}{path}")).header("authorization", format!("Bearer {token}")).header("content-type", "application/json");
    let mut answer = sent.send(body.to_string()).expect("the newsroom answers");
    serde_json::from_str(&answer.body_mut().read_to_string().expect("a body")).expect("JSON")
}

/// A story of about 600 words.
fn begin(newsroom: &str, token: &str, n: usize) -> i64 {
    let paragraph = json!({ "type": "paragraph", "text": "The harbour of Mirel will reopen on Monday, the port authority said. ".repeat(10) });
    let content = json!({ "language": "en", "headline": format!("Ships wait {n}"), "body": vec![paragraph; 5] });
    ask(newsroom, token, "/api/v1/stories", &json!({ "edition": "en", "content": content }))["id"].as_i64().expect("a number")
}

async fn editor(newsroom: String, token: String, story: i64, seconds: f64, pace: f64, begun: Instant, measured: Arc<Mutex<Measured>>) -> usize {
    let name = format!("editor {story} {:x}", fastrand::u32(..));
    let made = tokio::task::spawn_blocking({
        let newsroom = newsroom.clone();
        move || ask(&newsroom, &token, "/api/v1/tokens", &json!({ "name": name, "role": "reporter" }))
    });
    let secret = made.await.expect("made")["secret"].as_str().expect("a secret").to_owned();
    let address = format!("{}/api/v1/stories/{story}/room", newsroom.replacen("http", "ws", 1));
    let mut request = address.into_client_request().expect("an address");
    request.headers_mut().insert("authorization", format!("Bearer {secret}").parse().expect("a header"));
    let (socket, _) = tokio_tungstenite::connect_async(request).await.expect("the room is joined");
    let (mut out, mut incoming) = socket.split();
    let doc = Doc::with_options(Options { offset_kind: OffsetKind::Utf16, ..Options::default() });
    let body = doc.get_or_insert_xml_fragment("body");
    out.send(Message::Binary(frame::knows(&[0]).into())).await.expect("said");
    // The first sync; afterwards what others type is looked at, and not taken in: it is the server that is measured.
    loop {
        let Some(Ok(Message::Binary(said))) = incoming.next().await else { continue };
        match Said::read(&said).expect("well said") {
            Said::Lacks(update) | Said::Update(update) => {
                doc.transact_mut().apply_update(yrs::Update::decode_v1(update).expect("an update")).expect("applied");
                break;
            }
            Said::Knows(known) => {
                let lacks = doc.transact().encode_state_as_update_v1(&StateVector::decode_v1(known).expect("a state vector"));
                out.send(Message::Binary(frame::lacks(&lacks).into())).await.expect("said");
            }
            _ => {}
        }
    }
    let line = {
        let mut txn = doc.transact_mut();
        let paragraph = body.push_back(&mut txn, XmlElementPrelim::empty("paragraph"));
        let line = paragraph.push_back(&mut txn, XmlTextPrelim::new(""));
        let first = txn.encode_update_v1();
        drop(txn);
        out.send(Message::Binary(frame::update(&first).into())).await.expect("said");
        line
    };
    // Two updates went out before the first keystroke.
    let (sent_at, ends) = (Arc::new(Mutex::new(vec![])), Instant::now() + Duration::from_secs_f64(seconds));
    let listening = tokio::spawn({
        let (sent_at, measured) = (sent_at.clone(), measured.clone());
        async move {
            while let Ok(Some(Ok(said))) = tokio::time::timeout_at((ends + Duration::from_secs(2)).into(), incoming.next()).await {
                let now = begun.elapsed().as_micros() as u64;
                let Message::Binary(said) = said else { continue };
                match Said::read(&said) {
                    Ok(Said::Lacks(update) | Said::Update(update)) => {
                        let text = String::from_utf8_lossy(update);
                        let made = text.split_once(OPEN).and_then(|(_, rest)| rest.split_once(CLOSE)).and_then(|(made, _)| made.parse::<u64>().ok());
                        if let Some(made) = made {
                            measured.lock().expect("held briefly").to_screens.push(now.saturating_sub(made) as u32);
                        }
                    }
                    Ok(Said::Saved { yours, .. }) => {
                        let mut sent: std::sync::MutexGuard<'_, Vec<(u64, u64)>> = sent_at.lock().expect("held briefly");
                        let done = sent.iter().take_while(|(number, _)| *number <= yours).count();
                        let mut measured = measured.lock().expect("held briefly");
                        measured.to_disk.extend(sent.drain(..done).map(|(_, made)| now.saturating_sub(made) as u32));
                    }
                    _ => {}
                }
            }
        }
    });
    let mut typed = 0;
    while Instant::now() < ends {
        // Nobody types like a clock.
        tokio::time::sleep(Duration::from_secs_f64((0.5 + fastrand::f64()) / pace)).await;
        let made = begun.elapsed().as_micros() as u64;
        let update = {
            let mut txn = doc.transact_mut();
            let end = line.len(&txn);
            line.insert(&mut txn, end, &format!("{OPEN}{made}{CLOSE}"));
            txn.encode_update_v1()
        };
        typed += 1;
        sent_at.lock().expect("held briefly").push((typed as u64 + 2, made));
        out.send(Message::Binary(frame::update(&update).into())).await.expect("said");
    }
    listening.await.expect("heard to the end");
    typed
}
