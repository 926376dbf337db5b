//! Takes what mails say, and to whom they went, out of the store and out of the directory of mails.
//! Number, kind and times stay in the ledger.

use std::collections::HashSet;

use sqlx::SqliteConnection;

use super::transport::file_name;
use crate::error::Result;
use crate::state::App;

/// Empties the mails about a signup and takes back those that were not sent; so, too, those that
/// name it among others. A mail that is being sent is emptied and ends with that attempt.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn about_signup(
    db: &mut SqliteConnection,
    signup_id: i64,
    reference: &str,
) -> Result<()> {
    sqlx::query!(
        "delete from mail where status in ('queued', 'failed')
           and (signup_id = ?1 or (signup_id is null and instr(body, ?2) > 0))",
        signup_id,
        reference
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "update mail set recipient = '', subject = '', body = '', words = '', mailbox = '',
             raw = iif(raw is null, null, x'')
         where signup_id = ?1 or (signup_id is null and instr(body, ?2) > 0)",
        signup_id,
        reference
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The numbers of all mails that can hold something of a person, with whom they went to.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn recipients(db: &mut SqliteConnection) -> Result<Vec<(i64, String)>> {
    let rows =
        sqlx::query!("select id, recipient from mail where recipient <> ''").fetch_all(db).await?;
    Ok(rows.into_iter().map(|row| (row.id, row.recipient)).collect())
}

/// Empties one mail, or takes it back if it was not sent.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn one(db: &mut SqliteConnection, id: i64) -> Result<()> {
    sqlx::query!("delete from mail where id = ? and status in ('queued', 'failed')", id)
        .execute(&mut *db)
        .await?;
    sqlx::query!(
        "update mail set recipient = '', subject = '', body = '', words = '', mailbox = '',
             raw = iif(raw is null, null, x'')
         where id = ?",
        id
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Empties the mails about a signup that have a text in them.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn naming(db: &mut SqliteConnection, signup_id: i64, text: &str) -> Result<()> {
    let ids = sqlx::query_scalar!(
        r#"select id as "id!" from mail where signup_id = ?1
           and (instr(body, ?2) > 0 or instr(subject, ?2) > 0 or instr(words, ?2) > 0)"#,
        signup_id,
        text
    )
    .fetch_all(&mut *db)
    .await?;
    for id in ids {
        one(db, id).await?;
    }
    Ok(())
}

/// Mails whose last event is older, and that still say something: all, or the one of this number.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn older_than(
    db: &mut SqliteConnection,
    before: i64,
    only: Option<i64>,
) -> Result<Vec<i64>> {
    let (first, last) = only.map_or((0, i64::MAX), |id| (id, id));
    Ok(sqlx::query_scalar!(
        r#"select id as "id!" from mail
           where max(created_at, coalesce(sent_at, created_at)) <= ?
             and status <> 'sending' and (recipient <> '' or body <> '')
             and id between ? and ? order by id"#,
        before,
        first,
        last
    )
    .fetch_all(db)
    .await?)
}

/// Removes the files of emptied mails; also what a crash has left of a file half written. Returns
/// how many.
///
/// # Errors
///
/// `Unavailable` as any statement, `Internal` for a file that cannot be removed.
pub async fn files(app: &App) -> Result<usize> {
    let directory = app.settings.data_dir.join("mail");
    let ids = sqlx::query_scalar!("select message_id from mail where recipient = '' and body = ''")
        .fetch_all(app.db.readers())
        .await?;
    let gone: HashSet<String> = ids.iter().map(|id| file_name(id)).collect();
    let removed = tokio::task::spawn_blocking(move || -> std::io::Result<usize> {
        let Ok(entries) = std::fs::read_dir(&directory) else { return Ok(0) };
        let mut removed = 0;
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_str().unwrap_or_default();
            // The transport writes a file under another name first.
            let whole = name.strip_prefix('.').and_then(|name| name.strip_suffix(".tmp"));
            if gone.contains(whole.unwrap_or(name)) {
                std::fs::remove_file(entry.path())?;
                removed += 1;
            }
        }
        Ok(removed)
    });
    let removed = removed.await.map_err(anyhow::Error::from)?;
    Ok(removed.map_err(|error| anyhow::anyhow!("a mail file cannot be removed: {error}"))?)
}
