//! What happened to a signup: who, when and what kind, never the values. Append-only.

use sqlx::SqliteConnection;

use super::{Event, Status};
use crate::error::Result;

/// A line of a signup's history.
pub struct Entry {
    /// The signup that it happened to, which may have been merged since.
    pub reference: String,
    pub at: i64,
    /// Who did it on the desk; `None`: the applicant.
    pub account: Option<String>,
    pub event: Event,
    pub status: Status,
    pub note: String,
}

/// Adds a line to the history, with the state that it led to.
pub async fn record(
    db: &mut SqliteConnection,
    signup_id: i64,
    account_id: Option<i64>,
    event: Event,
    status: Status,
    note: &str,
    now: i64,
) -> Result<()> {
    sqlx::query!(
        "insert into signup_history (signup_id, at, account_id, event, status, note)
         values (?, ?, ?, ?, ?, ?)",
        signup_id,
        now,
        account_id,
        event,
        status,
        note
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The history of a signup and of what was merged into it, the oldest first.
pub async fn of(db: &mut SqliteConnection, signup_id: i64) -> Result<Vec<Entry>> {
    Ok(sqlx::query_as!(
        Entry,
        r#"select signup.reference, at, account.email as "account?", event as "event: Event",
               signup_history.status as "status: Status", note
           from signup_part join signup_history on signup_id = part_id
               join signup on signup.id = signup_id
               left join account on account.id = account_id
           where whole_id = ? order by signup_history.id"#,
        signup_id
    )
    .fetch_all(db)
    .await?)
}
