//! The pace a client has to keep, and the body of a request that fails when it does not.
//! The time for the head of a request is hyper's to watch.

use std::{
    pin::Pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, ready},
    time::Duration,
};

use axum::body::{Bytes, HttpBody};
use hyper::body::{Frame, Incoming, SizeHint};
use tokio::time::{Sleep, sleep};

use super::Limits;

const SMALL: usize = 4096;

/// Counts bytes in spans of time, from the first time it is asked whether the client has stalled.
pub(super) struct Pace {
    span: Duration,
    quota: u128,
    moved: u128,
    timer: Option<Pin<Box<Sleep>>>,
}

impl Pace {
    /// `rate` bytes a second, averaged over each `span`.
    pub(super) fn new(span: Duration, rate: u32) -> Self {
        // At least one byte: without it a span shorter than a second might ask for none.
        let quota = (span.as_millis() * u128::from(rate) / 1000).max(1);
        Self { span, quota, moved: 0, timer: None }
    }

    pub(super) fn moved(&mut self, bytes: usize) {
        self.moved += bytes as u128;
    }

    /// The client owes nothing until it is asked again.
    pub(super) fn rest(&mut self) {
        self.moved = 0;
        self.timer = None;
    }

    /// Ready when a span went by without its bytes.
    pub(super) fn poll_stalled(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        loop {
            let span = self.span;
            let timer = self.timer.get_or_insert_with(|| Box::pin(sleep(span)));
            ready!(timer.as_mut().poll(cx));
            if self.moved < self.quota {
                return Poll::Ready(());
            }
            self.rest();
        }
    }
}

/// A request's body that fails when the client stalls.
pub(super) struct PacedBody {
    body: Incoming,
    pace: Pace,
    stalled: Arc<AtomicBool>,
}

impl PacedBody {
    /// Sets `stalled` when it fails, since the router's answer would blame something else.
    pub(super) fn new(body: Incoming, limits: &Limits, stalled: Arc<AtomicBool>) -> Self {
        let pace = Pace::new(limits.body, limits.rate);
        Self { body, pace, stalled }
    }

    fn taken(&mut self, bytes: Bytes) -> Bytes {
        self.pace.moved(bytes.len());
        detached(bytes)
    }
}

/// Lets go of hyper's buffer, all 8 KiB of which a small piece would keep. Collecting a form that
/// comes byte by byte would take as much for each.
fn detached(bytes: Bytes) -> Bytes {
    if bytes.len() < SMALL { Bytes::copy_from_slice(&bytes) } else { bytes }
}

impl HttpBody for PacedBody {
    type Data = Bytes;
    type Error = axum::BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        match Pin::new(&mut self.body).poll_frame(cx) {
            Poll::Ready(frame) => {
                let taken = |frame: Frame<Bytes>| frame.map_data(|bytes| self.taken(bytes));
                Poll::Ready(frame.map(|frame| frame.map(taken).map_err(Into::into)))
            }
            Poll::Pending => {
                ready!(self.pace.poll_stalled(cx));
                self.stalled.store(true, Ordering::Relaxed);
                Poll::Ready(Some(Err("the request's body stalled".into())))
            }
        }
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
    use axum::body::Bytes;

    use super::detached;

    #[test]
    fn a_small_piece_does_not_keep_the_buffer() {
        let buffer = Bytes::from(vec![b'a'; 8192]);
        let piece = detached(buffer.slice(..1));
        assert!(buffer.is_unique());
        assert_eq!(piece, "a");
    }
}
