//! Reminders of the profile that a pledge lacks, 30, 60 and 90 days after it. Owns
//! `signup_profile_reminder`.

use sqlx::SqliteConnection;

use super::history::record;
use super::{Event, find, mail};
use crate::address::mailbox;
use crate::error::Result;
use crate::outbox::{self, Kind};
use crate::state::App;

/// The last reminder, in days after the pledge.
const LAST: i64 = 90;

/// Reminds the contacts of pledges without a profile, within the budget of their mailboxes: each
/// reminder once, and after an outage only the newest that is due.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read or written; the next look tries again.
pub async fn remind(app: &App) -> Result<()> {
    let now = app.clock.now_ms();
    let mut reader = app.db.readers().acquire().await?;
    let due = find::profileless(&mut reader, now).await?;
    drop(reader);
    for (signup, days) in due {
        let mut tx = app.db.begin().await?;
        // An older one that could not be sent yet has nothing to add.
        outbox::take_back(&mut tx, Kind::ProfileReminder, signup.id).await?;
        let slot = mailbox(&signup.answers.contact_email);
        if outbox::has_free_slot(&mut tx, &slot, now).await?
            && still_lacks_profile(&mut tx, signup.id, days).await?
        {
            keep(&mut tx, signup.id, days, now).await?;
            mail::profile_reminder(&mut tx, app, &signup, days == LAST).await?;
            let event = Event::ProfileReminded;
            record(&mut tx, signup.id, None, event, signup.status, "", now).await?;
            tx.commit().await?;
            app.mail_queued.notify_one();
        }
    }
    Ok(())
}

/// Whether nothing has happened since the reminder was found to be due.
async fn still_lacks_profile(db: &mut SqliteConnection, signup_id: i64, days: i64) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select 1 from signup where id = ?1 and status = 'pledged')
             and not exists (select 1 from signup_profile_reminder
                             where signup_id = ?1 and days >= ?2) as "lacks!: bool""#,
        signup_id,
        days
    )
    .fetch_one(db)
    .await?)
}

/// Whether a pledge has had its last reminder.
pub async fn is_last(db: &mut SqliteConnection, signup_id: i64) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select 1 from signup_profile_reminder
                          where signup_id = ? and days >= ?) as "last!: bool""#,
        signup_id,
        LAST
    )
    .fetch_one(db)
    .await?)
}

async fn keep(db: &mut SqliteConnection, signup_id: i64, days: i64, now: i64) -> Result<()> {
    sqlx::query!(
        "insert into signup_profile_reminder (signup_id, days, at) values (?, ?, ?)",
        signup_id,
        days,
        now
    )
    .execute(db)
    .await?;
    Ok(())
}
