//! The pressroom: one task that presses whatever waits, run after run, and tells those who wait when their change is out.

use crate::batch::{self, gather};
use crate::error::PressError;
use crate::lists::Parents;
use futures_util::FutureExt;
use newsroom::Timestamp;
use pressed::log::Written;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;
use store::{BoxFuture, Store, StoreError};
use tokio::sync::watch;

/// Called with each run before those who wait for it are told, so that what they read next already shows it.
pub type OnRun = Arc<dyn Fn(Written) -> BoxFuture<'static, ()> + Send + Sync>;

/// How often it looks for changes that another program made.
const LOOK: Duration = Duration::from_millis(500);
/// How long it waits after a failure, and at most after many.
const PAUSE: Duration = Duration::from_millis(250);
const LONGEST_PAUSE: Duration = Duration::from_secs(4);
/// How many pressed changes may lie in the outbox before it is cleared.
const OUTBOX: i64 = 10_000;

/// Cheap to clone.
#[derive(Clone)]
pub struct Pressroom {
    /// The number of the last change that is in the log.
    out: watch::Receiver<i64>,
}

impl Pressroom {
    /// Starts the task; it ends when the store's last other clone and every `Pressroom` are gone.
    pub async fn start(store: Store, on_run: OnRun) -> Result<Pressroom, PressError> {
        let last = store.press().last_change().await?;
        let (tell, out) = watch::channel(last);
        store.clone().apart("press", work(store, on_run, tell))?;
        Ok(Pressroom { out })
    }

    /// Waits until a change is in the press log and served.
    pub async fn pressed(&self, change: i64) -> Result<(), PressError> {
        let mut out = self.out.clone();
        out.wait_for(|last| *last >= change).await.map(drop).map_err(|_| PressError::Closed)
    }
}

async fn work(store: Store, on_run: OnRun, tell: watch::Sender<i64>) {
    let mut press = Press { parents: Parents::default(), cleared: *tell.borrow(), stands: None };
    let mut changes = store.changes();
    let mut pause = PAUSE;
    while !tell.is_closed() {
        // What a panic leaves half done is not used again.
        match AssertUnwindSafe(press.all(&store, &on_run, &tell)).catch_unwind().await {
            Ok(Ok(())) => {
                pause = PAUSE;
                // Whichever comes first: our own desk's change, or the time to look for another program's, which may have pressed as well.
                if tokio::time::timeout(LOOK, changes.changed()).await.is_err() {
                    press.stands = None;
                }
                continue;
            }
            Ok(Err(error)) => tracing::error!(%error, "pressing failed; trying again"),
            Err(_) => tracing::error!("pressing broke off with a panic; trying again"),
        }
        (press.parents, press.stands) = (Parents::default(), None);
        tokio::time::sleep(pause).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

/// Presses everything that waits, without a pressroom: for commands that change a site and end.
pub async fn press_now(store: &Store) -> Result<(), PressError> {
    let (tell, _) = watch::channel(0);
    let mut press = Press { parents: Parents::default(), cleared: i64::MAX - OUTBOX, stands: None };
    let ignore: OnRun = Arc::new(|_| Box::pin(async {}));
    press.all(store, &ignore, &tell).await
}

struct Press {
    parents: Parents,
    /// The outbox is clear up to here.
    cleared: i64,
    /// The last change in the log, as long as nobody else can have pressed.
    stands: Option<i64>,
}

impl Press {
    async fn all(&mut self, store: &Store, on_run: &OnRun, tell: &watch::Sender<i64>) -> Result<(), PressError> {
        let newest = store.changes();
        loop {
            let last = match self.stands.take() {
                Some(last) => last,
                None => store.press().last_change().await?,
            };
            let Some(pressing) = gather(store, last, &mut self.parents, Timestamp::now()).await? else {
                tell.send_if_modified(|out| std::mem::replace(out, last.max(*out)) < last);
                self.stands = Some(last);
                return Ok(());
            };
            let upto = pressing.upto_change;
            match store.press().press(pressing).await {
                Ok(written) => {
                    if let Some(written) = written {
                        on_run(written).await;
                    }
                    tell.send_replace(upto);
                    self.clear_outbox(store, upto, tell).await;
                    self.stands = Some(upto);
                    // Our own desk has told of nothing newer; another program's changes are looked for from time to time.
                    if *newest.borrow() <= upto {
                        return Ok(());
                    }
                }
                // Another program pressed these; look again at what is left.
                Err(StoreError::Stale { .. }) => {
                    self.parents = Parents::default();
                    tokio::task::yield_now().await;
                }
                Err(other) => return Err(other.into()),
            }
        }
    }

    async fn clear_outbox(&mut self, store: &Store, upto: i64, tell: &watch::Sender<i64>) {
        if upto - self.cleared < OUTBOX {
            return;
        }
        match forget(store, upto - i64::from(batch::MOST)).await {
            Ok(()) => self.cleared = upto,
            // The house is closing; whoever opens it next clears it.
            Err(_) if tell.is_closed() => {}
            Err(error) => tracing::warn!(%error, "cannot clear the outbox; trying again later"),
        }
    }
}

/// Forgets changes that are in the log. Until the log is on disk they are what it would be made from again.
async fn forget(store: &Store, upto: i64) -> Result<(), StoreError> {
    store.press().settle().await?;
    store.write(move |tx| Box::pin(async move { tx.forget_changes(upto).await })).await
}
