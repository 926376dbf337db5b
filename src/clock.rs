//! The only place that reads the time. Everything else is given a [`Clock`], so that tests decide
//! what time it is.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jiff::{SignedDuration, Timestamp};

/// The time of the system, or a time that a test decides.
#[derive(Clone, Debug)]
pub enum Clock {
    System,
    /// It goes on by `step_ms` with every look.
    Fixed {
        millis: Arc<AtomicI64>,
        step_ms: i64,
    },
}

impl Clock {
    /// A clock that shows `start` until [`Clock::advance`] moves it. Its copies move with it.
    pub fn fixed(start: Timestamp) -> Self {
        Self::from(start, 0)
    }

    /// A clock that goes on by a millisecond with every look, as time does while something is done.
    pub fn walking(start: Timestamp) -> Self {
        Self::from(start, 1)
    }

    fn from(start: Timestamp, step_ms: i64) -> Self {
        Self::Fixed { millis: Arc::new(AtomicI64::new(start.as_millisecond())), step_ms }
    }

    pub fn now(&self) -> Timestamp {
        match self {
            #[expect(clippy::disallowed_methods, reason = "this is the clock")]
            Self::System => Timestamp::now(),
            Self::Fixed { millis, step_ms } => {
                Timestamp::from_millisecond(millis.fetch_add(*step_ms, Ordering::SeqCst))
                    .unwrap_or(Timestamp::UNIX_EPOCH)
            }
        }
    }

    /// Milliseconds since 1970, as all tables have them.
    pub fn now_ms(&self) -> i64 {
        self.now().as_millisecond()
    }

    /// Moves a fixed clock; a negative duration moves it back. The system's clock stays as it is.
    pub fn advance(&self, by: SignedDuration) {
        if let Self::Fixed { millis, .. } = self {
            let by = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
            millis.fetch_add(by, Ordering::SeqCst);
        }
    }
}
