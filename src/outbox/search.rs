//! Finding mails in the ledger.

use sqlx::SqliteConnection;

use super::Kind;
use super::ledger::Entry;
use crate::error::Result;

/// Which mails to show; what is empty does not matter.
#[derive(Debug, Default)]
pub struct Search {
    pub status: String,
    pub kind: String,
    /// Part of the recipient, the subject or the reference.
    pub words: String,
}

/// The mails that a search finds, the newest first.
pub async fn found(
    db: &mut SqliteConnection,
    search: &Search,
    limit: i64,
    offset: i64,
) -> Result<Vec<Entry>> {
    let words = search.words.to_lowercase();
    Ok(entries!(
        "where (?1 = '' or mail.status = ?1) and (?2 = '' or mail.kind = ?2)
           and (?3 = '' or instr(lower(mail.recipient), ?3) > 0
               or instr(lower(mail.subject), ?3) > 0 or instr(mail.subject, ?4) > 0
               or instr(lower(signup.reference), ?3) > 0)
         order by mail.id desc limit ?5 offset ?6",
        search.status,
        search.kind,
        words,
        search.words,
        limit,
        offset
    )
    .fetch_all(db)
    .await?)
}

/// A kind of mail with its word in tables and addresses.
pub struct Known {
    pub word: String,
    pub kind: Kind,
}

/// The kinds of the mails that there are.
pub async fn kinds(db: &mut SqliteConnection) -> Result<Vec<Known>> {
    Ok(sqlx::query_as!(
        Known,
        r#"select distinct kind as word, kind as "kind: Kind" from mail order by kind"#
    )
    .fetch_all(db)
    .await?)
}

/// The mail that has failed, and that nobody has seen to, after this one: the next, else the first.
pub async fn next_failed(db: &mut SqliteConnection, id: i64) -> Result<Option<Entry>> {
    Ok(entries!(
        "where mail.status = 'failed' and settled_at is null and mail.id <> ?1
         order by mail.id < ?1, mail.id limit 1",
        id
    )
    .fetch_optional(db)
    .await?)
}

/// The number of the newest mail; 0 before the first.
pub async fn newest(db: &mut SqliteConnection) -> Result<i64> {
    Ok(sqlx::query_scalar!(r#"select coalesce(max(id), 0) as "id!: i64" from mail"#)
        .fetch_one(db)
        .await?)
}
