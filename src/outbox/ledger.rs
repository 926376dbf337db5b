//! What became of each mail: every statement on `mail` but the queueing.

use sqlx::SqliteConnection;

use super::{Kind, cause, queue};
use crate::error::Result;
use crate::state::App;

/// A mail on its way out.
pub struct Waiting {
    pub id: i64,
    pub kind: String,
    pub recipient: String,
    pub raw: Vec<u8>,
    pub attempts: i64,
    pub created_at: i64,
}

/// A mail as people read it in the ledger.
pub struct Entry {
    pub id: i64,
    pub kind: Kind,
    pub reference: Option<String>,
    pub recipient: String,
    pub locale: String,
    pub subject: String,
    pub body: String,
    /// `queued`, `sending`, `sent` or `failed`.
    pub status: String,
    pub attempts: i64,
    pub created_at: i64,
    pub due_at: i64,
    pub sent_at: Option<i64>,
    /// What the mail server last said.
    pub words: String,
    /// When a person sent it anew or laid it aside.
    pub settled_at: Option<i64>,
}

/// The states of a mail, with the messages that name them.
pub const STATUSES: [(&str, &str); 4] = [
    ("queued", "admin-mail-status-queued"),
    ("sending", "admin-mail-status-sending"),
    ("sent", "admin-mail-status-sent"),
    ("failed", "admin-mail-status-failed"),
];

impl Entry {
    /// The message that names the mail's state.
    pub fn status_id(&self) -> &'static str {
        STATUSES
            .iter()
            .find(|(word, _)| *word == self.status)
            .map_or("admin-mail-status-queued", |(_, label)| label)
    }

    /// Whether it can be tried again as it is.
    pub fn may_be_retried(&self) -> bool {
        matches!(self.status.as_str(), "queued" | "failed") && self.settled_at.is_none()
    }

    /// Whether it can be written anew: it is not on its way, and its text is not erased yet.
    pub fn may_be_resent(&self) -> bool {
        let done = matches!(self.status.as_str(), "sent" | "failed") && self.settled_at.is_none();
        done && self.kind != Kind::Erased && !self.body.is_empty()
    }

    /// Whether it has failed and nobody has dealt with it.
    pub fn is_open_failure(&self) -> bool {
        self.status == "failed" && self.settled_at.is_none()
    }

    /// The message that says in plain words what the server's mean.
    pub fn cause_id(&self) -> Option<&'static str> {
        (self.status != "sent").then(|| cause::id(&self.words)).flatten()
    }
}

/// How many mails are in which state.
#[derive(Default)]
pub struct Counts {
    pub queued: i64,
    pub sent: i64,
    pub failed: i64,
}

/// At start nothing is being sent: what a crash left half way is queued again.
pub async fn recover(app: &App) -> Result<()> {
    let mut tx = app.db.begin().await?;
    sqlx::query!("update mail set status = 'queued' where status = 'sending'")
        .execute(&mut *tx)
        .await?;
    drop_emptied(&mut tx).await?;
    Ok(tx.commit().await?)
}

/// Longer than any wait between attempts: what is due later than that was queued before the clock
/// was set back, and must not wait for it.
const MAIL_WAIT_MS: i64 = 7 * 3_600_000;

/// Takes the next mail that is due, unless the queue waits or is held. One that was never tried is
/// due whatever the clock says.
pub async fn take_due(app: &App) -> Result<Option<Waiting>> {
    let now = app.clock.now_ms();
    let late = now + MAIL_WAIT_MS;
    // Most looks find nothing; they need no writer.
    let due = sqlx::query_scalar!(
        "select id from mail
         where status = 'queued' and (attempts = 0 or due_at <= ?1 or due_at > ?2)
         order by due_at, id limit 1",
        now,
        late
    )
    .fetch_optional(app.db.readers())
    .await?;
    let Some(id) = due else { return Ok(None) };
    if !queue::moves(app, now).await? {
        return Ok(None);
    }
    let mut tx = app.db.begin().await?;
    let mail = sqlx::query_as!(
        Waiting,
        r#"update mail set status = 'sending'
           where id = ? and status = 'queued' and exists (select 1 from outbox where state <> 'held')
           returning id as "id!", kind, recipient, raw as "raw!", attempts, created_at"#,
        id
    )
    .fetch_optional(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(mail)
}

/// Back into the queue as if nothing had been tried: the server was at fault.
pub async fn put_back(app: &App, id: i64) -> Result<()> {
    let mut tx = app.db.begin().await?;
    sqlx::query!("update mail set status = 'queued' where id = ?", id).execute(&mut *tx).await?;
    drop_emptied(&mut tx).await?;
    Ok(tx.commit().await?)
}

/// A mail that was emptied while it was being sent is not tried again.
async fn drop_emptied(db: &mut SqliteConnection) -> Result<()> {
    sqlx::query!("delete from mail where recipient = '' and status in ('queued', 'failed')")
        .execute(db)
        .await?;
    Ok(())
}

/// The server took it: its bytes, which hold the links, are forgotten; of the last mail to a person
/// whose data was erased nothing is kept.
pub async fn sent(app: &App, id: i64, words: &str) -> Result<()> {
    let now = app.clock.now_ms();
    let mut tx = app.db.begin().await?;
    sqlx::query!(
        "update mail set status = 'sent', sent_at = ?, attempts = attempts + 1, words = ?,
             raw = null
         where id = ?",
        now,
        words,
        id
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!(
        "update mail set recipient = '', subject = '', body = '', words = '', mailbox = ''
         where id = ? and (kind = 'erased' or recipient = '')",
        id
    )
    .execute(&mut *tx)
    .await?;
    queue::answered(&mut tx).await?;
    Ok(tx.commit().await?)
}

/// The server refused it for now.
pub async fn try_later(app: &App, id: i64, words: &str, due_at: i64) -> Result<()> {
    let mut tx = app.db.begin().await?;
    sqlx::query!(
        "update mail set status = 'queued', attempts = attempts + 1, words = ?, due_at = ?
         where id = ?",
        words,
        due_at,
        id
    )
    .execute(&mut *tx)
    .await?;
    drop_emptied(&mut tx).await?;
    Ok(tx.commit().await?)
}

/// The server refused it for good, at the time that it was due last. Nobody needs the address of a
/// person whose data was erased.
pub async fn failed(app: &App, id: i64, words: &str) -> Result<()> {
    let now = app.clock.now_ms();
    let mut tx = app.db.begin().await?;
    sqlx::query!(
        "update mail set status = 'failed', attempts = attempts + 1, words = ?, due_at = ?
         where id = ?",
        words,
        now,
        id
    )
    .execute(&mut *tx)
    .await?;
    sqlx::query!("update mail set recipient = '' where id = ? and kind = 'erased'", id)
        .execute(&mut *tx)
        .await?;
    drop_emptied(&mut tx).await?;
    Ok(tx.commit().await?)
}

/// Makes mails due at once, failed ones too: one by its number, or all. A waiting queue goes on;
/// a held one stays held. Returns how many.
pub async fn retry_in(db: &mut SqliteConnection, id: Option<i64>, now: i64) -> Result<u64> {
    let retried = sqlx::query!(
        "update mail set status = 'queued', due_at = ?1
         where status in ('queued', 'failed') and settled_at is null and (?2 is null or id = ?2)",
        now,
        id
    )
    .execute(&mut *db)
    .await?
    .rows_affected();
    queue::go_on(db).await?;
    Ok(retried)
}

/// How many mails wait, were sent, have failed.
pub async fn counts(db: &mut SqliteConnection) -> Result<Counts> {
    Ok(sqlx::query_as!(
        Counts,
        r#"select count(*) filter (where status in ('queued', 'sending')) as "queued!: i64",
                  count(*) filter (where status = 'sent') as "sent!: i64",
                  count(*) filter (where status = 'failed') as "failed!: i64" from mail"#
    )
    .fetch_one(db)
    .await?)
}

/// Reads mails by a condition: the columns stand once.
macro_rules! entries {
    ($condition:literal $(, $argument:expr)*) => {
        sqlx::query_as!(
            Entry,
            r#"select mail.id, mail.kind as "kind: Kind", signup.reference as "reference?",
                mail.recipient, mail.locale, mail.subject, mail.body, mail.status, mail.attempts,
                mail.created_at, mail.due_at, mail.sent_at, mail.words, mail.settled_at
            from mail left join signup on signup.id = mail.signup_id "# + $condition
            $(, $argument)*
        )
    };
}

/// Notes that a person has dealt with a mail. False: it is under way, or somebody was quicker. It is
/// tried no more, so that its bytes, which hold the links, are forgotten.
pub async fn settle(db: &mut SqliteConnection, id: i64, now: i64) -> Result<bool> {
    let settled = sqlx::query!(
        "update mail set settled_at = ?, raw = iif(raw is null, null, x'')
         where id = ? and settled_at is null and status in ('sent', 'failed')",
        now,
        id
    )
    .execute(db)
    .await?;
    Ok(settled.rows_affected() == 1)
}

/// One mail.
pub async fn get(db: &mut SqliteConnection, id: i64) -> Result<Option<Entry>> {
    Ok(entries!("where mail.id = ?", id).fetch_optional(db).await?)
}

/// The mails of a signup, the oldest first.
pub async fn of_signup(db: &mut SqliteConnection, signup_id: i64) -> Result<Vec<Entry>> {
    let entries = entries!(
        "where mail.signup_id in (select part_id from signup_part where whole_id = ?)
         order by mail.id",
        signup_id
    );
    Ok(entries.fetch_all(db).await?)
}
