//! What a person told the secretariat as a reader: the statements by which it is found and erased.

use sqlx::SqliteConnection;

use crate::error::Result;
use crate::i18n::Locale;

/// Who left an address for an answer: the message's number and the address.
pub async fn senders(db: &mut SqliteConnection) -> Result<Vec<(i64, String)>> {
    let rows = sqlx::query!(r#"select id as "id!", email from message where email <> ''"#)
        .fetch_all(db)
        .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.email)).collect())
}

/// The messages whose words have a text in them, in any case of ASCII letters.
pub async fn mentioning(db: &mut SqliteConnection, text: &str) -> Result<Vec<i64>> {
    let ids = sqlx::query_scalar!(
        r#"select id as "id!" from message where instr(lower(body), lower(?))"#,
        text
    );
    Ok(ids.fetch_all(db).await?)
}

/// The language of the newest of these messages.
pub async fn language(db: &mut SqliteConnection, ids: &[i64]) -> Result<Option<Locale>> {
    let Some(newest) = ids.iter().max() else { return Ok(None) };
    let locale = sqlx::query_scalar!(
        r#"select locale as "locale: Locale" from message where id = ?"#,
        newest
    );
    Ok(locale.fetch_optional(db).await?)
}

/// Deletes one message.
pub async fn forget(db: &mut SqliteConnection, id: i64) -> Result<()> {
    sqlx::query!("delete from message where id = ?", id).execute(db).await?;
    Ok(())
}
