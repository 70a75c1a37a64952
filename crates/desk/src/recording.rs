//! Recordings: who sent in which sound or film. Its file is kept before a story names it, so the log of acts alone tells whose it is.

use crate::act::act;
use crate::actor::Actor;
use crate::desk::Desk;
use crate::error::{DeskError, Result};
use crate::permit::permit_somewhere;
use newsroom::act::Deed;
use newsroom::permission::Action;
use newsroom::recording::Recording;
use serde_json::json;
use store::Tx;

impl Desk {
    /// Notes that somebody sent in a file.
    pub async fn note_recording(&self, actor: &Actor, recording: &Recording) -> Result<()> {
        permit_somewhere(actor, Action::AddPictures)?;
        let detail = json!({ "media_type": recording.media_type, "bytes": recording.bytes, "seconds": recording.seconds });
        let sent = act(actor, self.now(), Deed::AddRecording, format!("recording/{}", recording.file), detail);
        self.store.write(move |tx: &mut Tx| Box::pin(async move { tx.note_act(&sent).await.map(drop).map_err(DeskError::from) })).await
    }
}
