//! Whether the queue moves: open, waiting for the server, or held. Owns the table `outbox`.

use sqlx::SqliteConnection;

use crate::error::Result;
use crate::state::App;

/// Whether the queue moves, and why not.
pub struct Queue {
    /// `open`, `waiting` or `held`.
    pub state: String,
    pub reason: String,
    pub retry_at: Option<i64>,
}

impl Queue {
    /// The message that says in plain words why it stands still.
    pub fn cause_id(&self) -> Option<&'static str> {
        super::cause::id(&self.reason)
    }
}

/// The state of the queue.
pub async fn state(db: &mut SqliteConnection) -> Result<Queue> {
    Ok(sqlx::query_as!(Queue, "select state, reason, retry_at from outbox").fetch_one(db).await?)
}

/// How often in a row the server could not be reached.
pub async fn failures(app: &App) -> Result<i64> {
    Ok(sqlx::query_scalar!("select failures from outbox").fetch_one(app.db.readers()).await?)
}

/// The queue waits for the server, unless a person holds it.
pub async fn wait(app: &App, reason: &str, retry_at: i64) -> Result<()> {
    let mut tx = app.db.begin().await?;
    sqlx::query!(
        "update outbox set state = 'waiting', reason = ?, retry_at = ?, failures = failures + 1
         where state <> 'held'",
        reason,
        retry_at
    )
    .execute(&mut *tx)
    .await?;
    Ok(tx.commit().await?)
}

/// Nothing is sent until somebody lets the queue go on.
pub async fn hold(app: &App, reason: &str) -> Result<()> {
    let mut tx = app.db.begin().await?;
    hold_in(&mut tx, reason).await?;
    Ok(tx.commit().await?)
}

/// [`hold`] in a transaction of the caller's.
pub async fn hold_in(db: &mut SqliteConnection, reason: &str) -> Result<()> {
    sqlx::query!("update outbox set state = 'held', reason = ?, retry_at = null", reason)
        .execute(db)
        .await?;
    Ok(())
}

/// Lets the queue go on.
pub async fn release_in(db: &mut SqliteConnection) -> Result<()> {
    sqlx::query!("update outbox set state = 'open', reason = '', retry_at = null, failures = 0")
        .execute(db)
        .await?;
    Ok(())
}

/// Longer than any wait for the server: what is later was set before the clock was set back.
const LONGEST_WAIT_MS: i64 = 20 * 60_000;

/// Whether mails are sent now.
pub async fn moves(app: &App, now: i64) -> Result<bool> {
    let late = now + LONGEST_WAIT_MS;
    Ok(sqlx::query_scalar!(
        r#"select exists (select 1 from outbox where state = 'open'
           or (state = 'waiting' and (retry_at <= ?1 or retry_at > ?2))) as "moves!: bool""#,
        now,
        late
    )
    .fetch_one(app.db.readers())
    .await?)
}

/// The server took a mail: it is in reach. A hold stays a hold.
pub async fn answered(db: &mut SqliteConnection) -> Result<()> {
    sqlx::query!(
        "update outbox set state = 'open', reason = '', retry_at = null, failures = 0
         where state <> 'held' and failures > 0"
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The queue does not wait for the server any longer. A hold stays a hold.
pub async fn go_on(db: &mut SqliteConnection) -> Result<()> {
    sqlx::query!(
        "update outbox set state = 'open', reason = '', retry_at = null, failures = 0
         where state = 'waiting'"
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Takes back every mail about a signup to one address that was not sent, asked for or not: nobody is
/// to write there any more. [`super::withdraw`] takes back only what nobody there has asked for.
pub async fn stop_writing(
    db: &mut SqliteConnection,
    signup_id: i64,
    recipient: &str,
) -> Result<()> {
    sqlx::query!(
        "delete from mail where signup_id = ? and recipient = ? and status in ('queued', 'failed')",
        signup_id,
        recipient
    )
    .execute(db)
    .await?;
    Ok(())
}
