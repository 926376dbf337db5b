//! Who has a connection, in the order of their latest request, and who loses it to a newcomer.
//! Knows nothing of sockets or HTTP.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use tokio::sync::Notify;

/// A limited number of seats.
#[derive(Clone)]
pub(super) struct Seats {
    limit: usize,
    taken: Arc<Mutex<Taken>>,
}

/// The seats in use under ascending numbers: the first is the next to be given away.
#[derive(Default)]
struct Taken {
    last: u64,
    seats: BTreeMap<u64, Arc<Notify>>,
}

/// A seat in use, free again when dropped.
pub(super) struct Seat {
    all: Seats,
    number: AtomicU64,
    lost: Arc<Notify>,
}

impl Seats {
    pub(super) fn new(limit: usize) -> Self {
        Self { limit, taken: Arc::default() }
    }

    /// A seat: if none is free, that of whoever has gone longest without a request.
    pub(super) fn take(&self) -> Seat {
        let lost = Arc::new(Notify::new());
        let mut taken = self.lock();
        if taken.seats.len() >= self.limit
            && let Some((_, loser)) = taken.seats.pop_first()
        {
            loser.notify_one();
        }
        let number = AtomicU64::new(taken.push(Arc::clone(&lost)));
        Seat { all: self.clone(), number, lost }
    }

    fn lock(&self) -> MutexGuard<'_, Taken> {
        self.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Taken {
    fn push(&mut self, seat: Arc<Notify>) -> u64 {
        self.last += 1;
        self.seats.insert(self.last, seat);
        self.last
    }
}

impl Seat {
    /// Goes to the end of the queue of those who may lose their seat.
    pub(super) fn renew(&self) {
        let mut taken = self.all.lock();
        if let Some(seat) = taken.seats.remove(&self.number.load(Ordering::Relaxed)) {
            self.number.store(taken.push(seat), Ordering::Relaxed);
        }
    }

    /// Completes when the seat was given to somebody else.
    pub(super) async fn lost(&self) {
        self.lost.notified().await;
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        let number = self.number.load(Ordering::Relaxed);
        self.all.lock().seats.remove(&number);
    }
}
