//! What the handlers work with.

use crate::door::Door;
use crate::front_presence::Presence;
use crate::media::Files;
use crate::passes::Passes;
use crate::problem::Problem;
use crate::repeated::Answers;
use crate::rooms::Rooms;
use crate::surfaces::Readers;
use desk::{Desk, Done};
use press::Pressroom;
use pressed::PressLog;
use std::ops::Deref;
use std::sync::Arc;
use std::time::Duration;
use typeset::{Hosts, Typesetter};

/// How long an answer waits for the press. It takes milliseconds unless the press log cannot be written.
const PATIENCE: Duration = Duration::from_secs(20);

/// Cheap to clone, as every request does.
#[derive(Clone)]
pub struct Studio(Arc<Parts>);

#[derive(Clone)]
pub struct Parts {
    /// Asked for everything the newsroom holds, and for every change to it.
    pub desk: Desk,
    pub pressroom: Pressroom,
    /// Where stories are written together.
    pub rooms: Rooms,
    /// What readers see, for previews.
    pub log: Arc<dyn PressLog>,
    pub typesetter: Arc<Typesetter>,
    /// How readers are answered, for receipts.
    pub readers: Readers,
    /// How a file is answered to whoever works here.
    pub files: Files,
    /// What opens the files of previews.
    pub passes: Passes,
    /// Who is at which front.
    pub presence: Presence,
    /// What was done, for whoever asks for it again.
    pub answers: Arc<Answers>,
    /// Where readers find pages and files.
    pub hosts: Hosts,
    /// The newsroom's own absolute address, without a slash at the end, as browsers see it: `https://desk.ostrel.example`.
    pub address: String,
    /// What is kept of those who knock.
    pub door: Arc<Door>,
}

impl Deref for Studio {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl Studio {
    pub fn of(parts: Parts) -> Studio {
        Studio(Arc::new(parts))
    }

    /// Waits until readers see a change: when it is answered, it is true for everybody. A press that cannot write does not say so, it tries again.
    pub async fn out<T>(&self, done: Done<T>) -> Result<T, Problem> {
        self.out_within(PATIENCE, done).await
    }

    pub(crate) async fn out_within<T>(&self, patience: Duration, done: Done<T>) -> Result<T, Problem> {
        match tokio::time::timeout(patience, self.pressroom.pressed(done.change)).await {
            Ok(pressed) => pressed?,
            Err(_) => return Err(Problem::not_out_yet()),
        }
        Ok(done.value)
    }
}
