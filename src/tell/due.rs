//! What becomes of messages with time: they are erased, months after they were done.

use super::store;
use crate::audit::{self, Event};
use crate::error::Result;
use crate::state::App;

const DAY_MS: i64 = 86_400_000;

/// A message is kept for six months after it was done.
const DONE_MS: i64 = 183 * DAY_MS;
/// One that stays in quarantine is kept for 24 months.
const QUARANTINE_MS: i64 = 731 * DAY_MS;

/// Erases the messages whose time is over; how many there were.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read or written; the next look tries again.
pub async fn erase(app: &App) -> Result<u64> {
    let now = app.clock.now_ms();
    let (done, quarantined) = (now - DONE_MS, now - QUARANTINE_MS);
    let mut reader = app.db.readers().acquire().await?;
    let due = store::is_any_older(&mut reader, done, quarantined).await?;
    drop(reader);
    if !due {
        return Ok(0);
    }
    let mut tx = app.db.begin().await?;
    let erased = store::erase(&mut tx, done, quarantined).await?;
    let (event, subject) = (Event::RetentionErased, format!("messages: {erased}"));
    audit::record(&mut tx, None, event, &subject, now).await?;
    tx.commit().await?;
    Ok(erased)
}
