//! Group commit: writers that wait share one commit, so that a disk that needs milliseconds to be sure still takes hundreds of writes a second.
//! Each piece of work that shares stands in a savepoint: one that fails leaves no trace and harms no other. Nobody is answered before it is
//! durable.

use crate::apart::apart;
use crate::ballast::Ballast;
use crate::error::{Result, StoreError};
use crate::store::Db;
use crate::tx::Tx;
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex, OnceLock};
use tokio::sync::{mpsc, oneshot, watch};

/// So many pieces share a commit at most; the first of them must not wait for ever.
const MOST: usize = 64;
/// So many writers may wait in the queue; more wait before it.
const QUEUE: usize = 1024;

pub(crate) struct Writer {
    /// Taken away when the store closes.
    queue: Mutex<Option<mpsc::Sender<Box<dyn Work>>>>,
    stopped: watch::Receiver<bool>,
}

impl Writer {
    pub(crate) fn start(db: Db, noted: watch::Sender<i64>, ballast: Arc<Ballast>) -> Result<Writer> {
        let (queue, waiting) = mpsc::channel(QUEUE);
        let (stop, stopped) = watch::channel(false);
        let desk = WritingDesk { db: db.clone(), noted, ballast, halted: OnceLock::new() };
        apart("writer", &db, async move {
            desk.serve(waiting).await;
            stop.send_replace(true);
        })?;
        Ok(Writer { queue: Mutex::new(Some(queue)), stopped })
    }

    pub(crate) async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>> + Send + 'static,
        E: From<StoreError> + Send + 'static,
        T: Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        let piece = Box::new(Piece { work: Some(work), done: None, answer });
        let queue = self.queue.lock().expect("nothing panics while holding it").clone();
        let Some(queue) = queue else { return Err(StoreError::Abandoned.into()) };
        if queue.send(piece).await.is_err() {
            return Err(StoreError::Abandoned.into());
        }
        drop(queue);
        answered.await.unwrap_or_else(|_| Err(StoreError::Abandoned.into()))
    }

    pub(crate) async fn stop(&self) {
        self.queue.lock().expect("nothing panics while holding it").take();
        let mut stopped = self.stopped.clone();
        // An error means that the desk is gone already.
        let _ = stopped.wait_for(|done| *done).await;
    }
}

/// Work of any kind of result, so that different pieces can wait in one queue.
trait Work: Send {
    /// `true`: keep what it did.
    fn run<'t>(&'t mut self, tx: &'t mut Tx) -> BoxFuture<'t, bool>;
    fn answer(self: Box<Self>, saved: Result<()>);
}

struct Piece<T, E, F> {
    work: Option<F>,
    done: Option<Result<T, E>>,
    answer: oneshot::Sender<Result<T, E>>,
}

impl<T, E, F> Work for Piece<T, E, F>
where
    F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T, E>> + Send + 'static,
    E: From<StoreError> + Send + 'static,
    T: Send + 'static,
{
    fn run<'t>(&'t mut self, tx: &'t mut Tx) -> BoxFuture<'t, bool> {
        let work = self.work.take();
        Box::pin(async move {
            let Some(work) = work else { return false };
            // A panic in one piece of work must not take the writers of the whole house with it.
            let done = AssertUnwindSafe(async { work(tx).await }).catch_unwind().await;
            let keep = matches!(done, Ok(Ok(_)));
            self.done = done.ok();
            keep
        })
    }

    fn answer(self: Box<Self>, saved: Result<()>) {
        let answer = match (self.done, saved) {
            // What it was refused for may have been another's work, which is not on disk now.
            (_, Err(not_saved)) => Err(not_saved.into()),
            (Some(Err(refused)), Ok(())) => Err(refused),
            (Some(Ok(value)), Ok(())) => Ok(value),
            (None, Ok(())) => Err(StoreError::Abandoned.into()),
        };
        // Whoever asked may have gone away; the work is done all the same.
        let _ = self.answer.send(answer);
    }
}

struct WritingDesk {
    db: Db,
    noted: watch::Sender<i64>,
    ballast: Arc<Ballast>,
    /// Why nothing is written any more.
    halted: OnceLock<String>,
}

impl WritingDesk {
    async fn serve(self, mut waiting: mpsc::Receiver<Box<dyn Work>>) {
        let mut together = Vec::with_capacity(MOST);
        while waiting.recv_many(&mut together, MOST).await > 0 {
            let mut pieces = std::mem::take(&mut together);
            let saved = match self.halted.get() {
                Some(why) => Err(StoreError::Halted(why.clone())),
                None => self.save(&mut pieces).await,
            };
            if let Err(trouble) = &saved {
                self.look_at(trouble);
            }
            for piece in pieces {
                piece.answer(saved.clone());
            }
        }
    }

    async fn save(&self, pieces: &mut [Box<dyn Work>]) -> Result<()> {
        let mut tx = Tx::new(self.db.write().await?);
        if let Db::Postgres(_) = self.db {
            // Other programs may write too. Whoever holds this row writes; so changes are numbered in the order they are saved.
            tx.db().one("wait for one's turn to write", "SELECT next FROM counters WHERE noun = 'change' FOR UPDATE", vec![]).await?;
        }
        // Alone it needs no savepoint, for which every page it changes would be copied.
        if let [alone] = pieces {
            tx.begin_piece();
            if !alone.run(&mut tx).await {
                self.make_room_if_full(&tx);
                return tx.undo().await;
            }
            let noted = tx.noted;
            tx.commit().await?;
            return self.saved(noted);
        }
        let mut noted = None;
        for piece in pieces {
            tx.db().script("begin a piece of work", "SAVEPOINT piece").await?;
            tx.begin_piece();
            if piece.run(&mut tx).await {
                tx.db().script("keep a piece of work", "RELEASE SAVEPOINT piece").await?;
                noted = noted.max(tx.noted);
            } else {
                self.make_room_if_full(&tx);
                // This fails when the engine has given up the whole transaction, as on a full disk: then nobody's work is kept.
                tx.db().script("undo a piece of work", "ROLLBACK TO SAVEPOINT piece").await?;
                tx.db().script("undo a piece of work", "RELEASE SAVEPOINT piece").await?;
                tx.undo_piece();
            }
        }
        tx.commit().await?;
        self.saved(noted)
    }

    fn make_room_if_full(&self, tx: &Tx) {
        if tx.met_a_full_disk() {
            self.ballast.drop_it();
        }
    }

    /// It is on disk: whoever waits for changes is told of the newest.
    fn saved(&self, noted: Option<i64>) -> Result<()> {
        if !self.db.is_there() {
            return Err(StoreError::Gone);
        }
        if let Some(number) = noted {
            self.noted.send_if_modified(|newest| std::mem::replace(newest, number.max(*newest)) < number);
        }
        Ok(())
    }

    fn look_at(&self, trouble: &StoreError) {
        match trouble {
            StoreError::DiskFull(_) => {
                tracing::error!("{trouble}");
                self.ballast.drop_it();
            }
            StoreError::Gone => {
                tracing::error!("{trouble}");
                let _ = self.halted.set(trouble.to_string());
            }
            StoreError::Sql { .. } if crate::sqlite::disk_failed(trouble) => {
                tracing::error!("the disk failed to save, so nothing more is written: {trouble}");
                let _ = self.halted.set(trouble.to_string());
            }
            _ => tracing::warn!("a commit failed: {trouble}"),
        }
    }
}
