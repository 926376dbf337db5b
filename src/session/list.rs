//! The sessions of an account as people read them, and ending one of them.

use sqlx::SqliteConnection;

use super::{IDLE_MS, Staff, WHOLE_MS};
use crate::error::Result;

/// A session that has not ended.
pub struct Open {
    /// Tells it from the others in a form; it opens nothing.
    pub handle: String,
    pub begun_at: i64,
    pub last_used_at: i64,
    /// Browser and system; empty if the browser did not say.
    pub device: String,
    /// Whether it is the one that asks.
    pub own: bool,
}

/// The sessions of an account that have not ended, the newest first.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn of_account(
    db: &mut SqliteConnection,
    staff: &Staff,
    account_id: i64,
    now: i64,
) -> Result<Vec<Open>> {
    let (idle, whole) = (now - IDLE_MS, now - WHOLE_MS);
    Ok(sqlx::query_as!(
        Open,
        r#"select hex(substr(hash, 1, 8)) as "handle!: String", created_at as begun_at, last_used_at, device,
               hash = ? as "own!: bool"
           from session where account_id = ? and last_used_at > ? and created_at > ?
           order by created_at desc"#,
        staff.session,
        account_id,
        idle,
        whole
    )
    .fetch_all(db)
    .await?)
}

/// Ends one session of an account by its handle, or with an empty one all but the session that
/// asks. Returns how many.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn end(
    db: &mut SqliteConnection,
    staff: &Staff,
    account_id: i64,
    handle: &str,
) -> Result<u64> {
    let ended = sqlx::query!(
        "delete from session where account_id = ?1
         and (hex(substr(hash, 1, 8)) = ?2 or (?2 = '' and hash <> ?3))",
        account_id,
        handle,
        staff.session
    )
    .execute(db)
    .await?;
    Ok(ended.rows_affected())
}
