//! The notary: signs the log of acts every hour in which it grew, and when the house closes, without being asked.

use crate::audit::{Head, Seal, Walk};
use crate::desk::Desk;
use crate::error::Result;
use std::pin::pin;
use std::time::Duration;

const EVERY: Duration = Duration::from_secs(3_600);
/// A house that opens has better things to do first.
const AT_FIRST: Duration = Duration::from_secs(60);

/// Signs until `shutdown` comes, and then once more. Each head is told to the server's own log too: where that is sent to another machine,
/// heads are kept where whoever could change this one does not reach. A log that was tampered with is not signed.
pub async fn run(desk: Desk, seal: Seal, shutdown: impl Future<Output = ()>) {
    let mut shutdown = pin!(shutdown);
    let mut notary = None;
    let mut nap = AT_FIRST;
    loop {
        let closing = tokio::select! { () = &mut shutdown => true, () = tokio::time::sleep(nap) => false };
        nap = EVERY;
        match signed(&desk, &seal, &mut notary).await {
            Ok(Some(head)) => tracing::info!(head = %serde_json::to_string(&head).unwrap_or_default(), "the log of acts is signed"),
            Ok(None) => {}
            Err(error) => tracing::error!(%error, "cannot sign the log of acts; trying again in an hour"),
        }
        if closing {
            return;
        }
    }
}

/// Goes on where it stopped the last time: each act is read once.
struct Notary {
    walk: Walk,
    signed: i64,
}

async fn signed(desk: &Desk, seal: &Seal, notary: &mut Option<Notary>) -> Result<Option<Head>> {
    let notary = match notary {
        Some(notary) => notary,
        None => {
            let heads = desk.store.read().await?.heads().await?;
            notary.insert(Notary { walk: Walk::past(&heads), signed: heads.last().map_or(0, |head| head.size) })
        }
    };
    notary.walk.all(desk).await?;
    if notary.walk.wrong.is_empty() && notary.walk.size() < notary.signed {
        notary.walk.beyond();
    }
    if let Some(wrong) = notary.walk.wrong.first() {
        tracing::error!("the log of acts was tampered with and is not signed any more: {wrong}; `masthead audit verify` tells all");
        return Ok(None);
    }
    if notary.signed == notary.walk.size() {
        return Ok(None);
    }
    let head = desk.sign(seal, &notary.walk).await?;
    notary.signed = head.size;
    Ok(Some(head))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::furnish::House;

    #[tokio::test]
    async fn what_is_new_is_signed_and_what_was_tampered_with_is_not() {
        let house = House::open().await;
        let folder = tempfile::tempdir().expect("a folder");
        let seal = Seal::open(&folder.path().join("audit.key")).expect("a key");
        house.draft("One").await;
        let mut notary = None;
        let first = signed(&house.desk, &seal, &mut notary).await.expect("signed").expect("a head");
        assert_eq!(signed(&house.desk, &seal, &mut notary).await.expect("nothing to do"), None);
        house.draft("Two").await;
        let second = signed(&house.desk, &seal, &mut notary).await.expect("signed").expect("a head");
        assert!(second.size > first.size);
        let verdict = house.desk.verify_log(&seal, &[first]).await.expect("a verdict");
        assert_eq!((verdict.heads, verdict.wrong), (3, vec![]));

        // What the notary has read is not what is there now.
        notary.as_mut().expect("a notary").walk.previous = [7; 32];
        house.draft("Three").await;
        assert_eq!(signed(&house.desk, &seal, &mut notary).await.expect("looked"), None);
        house.draft("Four").await;
        assert_eq!(signed(&house.desk, &seal, &mut notary).await.expect("looked"), None, "nor ever after");
    }
}
