//! What becomes due with time: the reminder to confirm, and the wave that has opened. Each once,
//! whatever the clock and restarts do, and none after its reason is gone.

use super::history::record;
use super::{Event, Status, find, mail, store};
use crate::address::mailbox;
use crate::error::Result;
use crate::outbox;
use crate::state::App;
use crate::waves::{self, Standing};

const DAY_MS: i64 = 86_400_000;

/// Reminds the contacts who have not confirmed after three days, within the budget of their
/// mailboxes; after thirty days there is nothing left to confirm.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read or written; the next look tries again.
pub async fn remind(app: &App) -> Result<()> {
    let now = app.clock.now_ms();
    let mut reader = app.db.readers().acquire().await?;
    let due = find::unreminded(&mut reader, now - 30 * DAY_MS, now - 3 * DAY_MS).await?;
    drop(reader);
    for signup in due {
        let mut tx = app.db.begin().await?;
        let mailbox = mailbox(&signup.answers.contact_email);
        let slot = outbox::has_free_slot(&mut tx, &mailbox, now).await?;
        let undelivered =
            outbox::is_undelivered(&mut tx, signup.id, &signup.answers.contact_email).await?;
        if slot && !undelivered && store::set_reminded(&mut tx, signup.id, now).await? {
            mail::reminder(&mut tx, app, &signup).await?;
            let (event, status) = (Event::Reminded, Status::Unconfirmed);
            record(&mut tx, signup.id, None, event, status, "", now).await?;
            tx.commit().await?;
            app.mail_queued.notify_one();
        }
    }
    Ok(())
}

/// Attaches the signups that came between waves to the wave that has opened.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read or written; the next look tries again.
pub async fn attach_to_wave(app: &App) -> Result<()> {
    let Standing::Open(wave) = waves::standing(app).await? else { return Ok(()) };
    let mut reader = app.db.readers().acquire().await?;
    let between = find::without_wave(&mut reader).await?;
    drop(reader);
    if between.is_empty() {
        return Ok(());
    }
    let now = app.clock.now_ms();
    let mut tx = app.db.begin().await?;
    for signup in between {
        if store::set_wave(&mut tx, signup.id, wave.number).await? {
            record(&mut tx, signup.id, None, Event::JoinedWave, signup.status, "", now).await?;
        }
    }
    Ok(tx.commit().await?)
}
