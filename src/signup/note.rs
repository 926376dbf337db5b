//! What the secretariat notes for itself about a signup. Owns `signup_note`, which is erased with
//! the person.

use sqlx::SqliteConnection;

use crate::error::Result;

/// Characters of a note, at most.
pub const NOTE_MAX: usize = 4_000;

/// From one note to the same one by the same person: sent twice by mistake.
const TWICE_MS: i64 = 10 * 60_000;

/// A note with who wrote it.
pub struct Note {
    pub at: i64,
    pub account: String,
    pub text: String,
}

/// Adds a note; false: the same person has just written the same.
pub async fn add(
    db: &mut SqliteConnection,
    signup_id: i64,
    account_id: i64,
    note: &str,
    now: i64,
) -> Result<bool> {
    let lately = now - TWICE_MS;
    let added = sqlx::query!(
        "insert into signup_note (signup_id, at, account_id, note)
         select ?1, ?2, ?3, ?4 where not exists (
             select 1 from signup_note
             where signup_id = ?1 and account_id = ?3 and note = ?4 and at > ?5)",
        signup_id,
        now,
        account_id,
        note,
        lately
    )
    .execute(db)
    .await?;
    Ok(added.rows_affected() == 1)
}

/// The notes about a signup and what was merged into it, the newest first.
pub async fn of(db: &mut SqliteConnection, signup_id: i64) -> Result<Vec<Note>> {
    Ok(sqlx::query_as!(
        Note,
        "select at, account.email as account, note as text
         from signup_part join signup_note on signup_id = part_id
             join account on account.id = account_id
         where whole_id = ? order by signup_note.id desc",
        signup_id
    )
    .fetch_all(db)
    .await?)
}
