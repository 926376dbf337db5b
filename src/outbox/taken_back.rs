//! Mails taken back before they are sent, since their reason is gone.

use sqlx::SqliteConnection;

use super::Kind;
use crate::error::Result;

/// Takes back the mails of a signup that wait to be sent to an address and that nobody there has asked for.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn withdraw(db: &mut SqliteConnection, signup_id: i64, recipient: &str) -> Result<()> {
    sqlx::query!(
        "delete from mail where signup_id = ? and recipient = ? and mailbox <> ''
           and status in ('queued', 'failed')",
        signup_id,
        recipient
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Takes back all mails of a signup that wait to be sent to other addresses than these two and the
/// secretariat, but for the last words to somebody who was erased.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn withdraw_but(
    db: &mut SqliteConnection,
    signup_id: i64,
    [one, other]: [&str; 2],
) -> Result<()> {
    sqlx::query!(
        "delete from mail where signup_id = ? and recipient not in (?, ?)
           and status in ('queued', 'failed')
           and kind not in ('notice', 'digest', 'disowned', 'change', 'message', 'erased')",
        signup_id,
        one,
        other
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Takes back the mails of a kind about a signup that were not sent: their reason is gone.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn take_back(db: &mut SqliteConnection, kind: Kind, signup_id: i64) -> Result<()> {
    sqlx::query!(
        "delete from mail where kind = ? and signup_id = ? and status in ('queued', 'failed')",
        kind,
        signup_id
    )
    .execute(db)
    .await?;
    Ok(())
}
