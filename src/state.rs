//! What every handler is given: settings, store, clock, messages.

use std::ops::Deref;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use tokio::sync::{Notify, Semaphore};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;

use crate::clock::Clock;
use crate::config::Settings;
use crate::db::Db;
use crate::i18n::Catalogue;
use crate::network::Throttle;

/// The running site; copies share everything.
#[derive(Clone)]
pub struct App(Arc<Parts>);

/// The parts of the site.
pub struct Parts {
    pub settings: Settings,
    pub db: Db,
    pub clock: Clock,
    pub catalogue: &'static Catalogue,
    /// Wakes the outbox worker after a commit that queued mail.
    pub mail_queued: Notify,
    /// Cancelled when the site is to stop.
    pub stopping: CancellationToken,
    /// Requests that change something; a stop waits for them.
    pub changes: TaskTracker,
    /// Password hashes that may be computed at the same time.
    pub hashing: Semaphore,
    /// Pictures that may be decoded at the same time.
    pub decoding: Semaphore,
    /// What blocks of addresses did in the last minutes.
    pub throttle: Throttle,
    /// When what is no longer kept was last looked for.
    retained_at: AtomicI64,
}

impl App {
    pub fn new(settings: Settings, db: Db, clock: Clock, catalogue: &'static Catalogue) -> Self {
        Self(Arc::new(Parts {
            settings,
            db,
            clock,
            catalogue,
            mail_queued: Notify::new(),
            stopping: CancellationToken::new(),
            changes: TaskTracker::new(),
            hashing: Semaphore::new(2),
            decoding: Semaphore::new(1),
            throttle: Throttle::default(),
            retained_at: AtomicI64::new(i64::MIN / 2),
        }))
    }

    /// When what is no longer kept was last looked for, since the start.
    pub fn retained_at(&self) -> i64 {
        self.retained_at.load(Ordering::Relaxed)
    }

    pub fn set_retained_at(&self, now: i64) {
        self.retained_at.store(now, Ordering::Relaxed);
    }
}

impl Deref for App {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}
