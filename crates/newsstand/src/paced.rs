//! The body of a request, which must come on: whoever sends less than a kibibyte a second for long is no longer waited for.

use bytes::Bytes;
use http_body::{Body, Frame, SizeHint};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;
use tokio::time::{Instant, Sleep};

/// Waiting uses patience up, and every kibibyte that comes gives a second of it back, up to what there was at first. Time in which nobody asks for
/// more is not waiting.
pub struct Paced<B> {
    body: B,
    most: Duration,
    left: Duration,
    waiting: Option<(Instant, Pin<Box<Sleep>>)>,
}

impl<B> Paced<B> {
    pub fn new(body: B, patience: Duration) -> Paced<B> {
        Paced { body, most: patience, left: patience, waiting: None }
    }
}

type Error = Box<dyn std::error::Error + Send + Sync>;

impl<B: Body<Data = Bytes, Error: Into<Error>> + Unpin> Body for Paced<B> {
    type Data = Bytes;
    type Error = Error;

    fn poll_frame(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Error>>> {
        let Poll::Ready(piece) = Pin::new(&mut self.body).poll_frame(cx) else {
            let left = self.left;
            let (_, clock) = self.waiting.get_or_insert_with(|| (Instant::now(), Box::pin(tokio::time::sleep(left))));
            ready!(clock.as_mut().poll(cx));
            return Poll::Ready(Some(Err("the body comes too slowly".into())));
        };
        let waited = self.waiting.take().map_or(Duration::ZERO, |(since, _)| since.elapsed());
        let came = piece.as_ref().and_then(|piece| piece.as_ref().ok()?.data_ref()).map_or(0, Bytes::len);
        let earned = Duration::from_millis(came as u64 * 1000 / 1024);
        self.left = self.left.saturating_sub(waited).saturating_add(earned).min(self.most);
        Poll::Ready(piece.map(|piece| piece.map_err(Into::into)))
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use http_body_util::{BodyExt, StreamBody};
    use std::convert::Infallible;

    const PATIENCE: Duration = Duration::from_millis(300);

    /// Whether a body arrives whole that sends `size` bytes every 20 ms, `times` over.
    async fn arrives(size: usize, times: usize) -> bool {
        let pieces = futures_util::stream::unfold(0, move |sent| async move {
            tokio::time::sleep(Duration::from_millis(20)).await;
            (sent < times).then(|| (Ok::<_, Infallible>(Frame::data(Bytes::from(vec![0; size]))), sent + 1))
        });
        let body = Paced::new(StreamBody::new(Box::pin(pieces)), PATIENCE);
        body.collect().await.is_ok_and(|whole| whole.to_bytes().len() == size * times)
    }

    #[tokio::test]
    async fn a_slow_line_may_send_and_a_dripping_one_may_not() {
        assert!(arrives(1, 3).await, "a short body is soon there");
        assert!(arrives(100, 60).await, "four kibibytes a second, for four times as long as nothing is waited for");
        let begun = Instant::now();
        assert!(!arrives(1, 500).await);
        assert!(begun.elapsed() < Duration::from_secs(3), "{:?}", begun.elapsed());
        let silent = Paced::new(StreamBody::new(futures_util::stream::pending::<Result<Frame<Bytes>, Infallible>>()), PATIENCE);
        assert!(silent.collect().await.is_err());
    }
}
