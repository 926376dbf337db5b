//! Lists that were sent and looked at, and wait to be taken. Owns `import_draft`.

use sqlx::SqliteConnection;

use crate::error::Result;
use crate::state::App;

const DAY_MS: i64 = 86_400_000;

/// Keeps a list for a day; an older one of the same person goes.
pub async fn keep(db: &mut SqliteConnection, account_id: i64, list: &str, now: i64) -> Result<i64> {
    sqlx::query!("delete from import_draft where account_id = ?", account_id)
        .execute(&mut *db)
        .await?;
    Ok(sqlx::query_scalar!(
        r#"insert into import_draft (account_id, at, list) values (?, ?, ?) returning id as "id!""#,
        account_id,
        now,
        list
    )
    .fetch_one(db)
    .await?)
}

/// A list that this person has sent.
pub async fn of(db: &mut SqliteConnection, id: i64, account_id: i64) -> Result<Option<String>> {
    Ok(sqlx::query_scalar!(
        "select list from import_draft where id = ? and account_id = ?",
        id,
        account_id
    )
    .fetch_optional(db)
    .await?)
}

/// Takes a list away.
pub async fn remove(db: &mut SqliteConnection, id: i64) -> Result<()> {
    sqlx::query!("delete from import_draft where id = ?", id).execute(db).await?;
    Ok(())
}

/// Takes lists away that are a day old: they hold addresses.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read or written; the next look tries again.
pub async fn forget_old(app: &App) -> Result<()> {
    let before = app.clock.now_ms() - DAY_MS;
    let old = sqlx::query_scalar!("select count(*) from import_draft where at < ?", before)
        .fetch_one(app.db.readers())
        .await?;
    if old > 0 {
        let mut tx = app.db.begin().await?;
        sqlx::query!("delete from import_draft where at < ?", before).execute(&mut *tx).await?;
        tx.commit().await?;
    }
    Ok(())
}

/// Takes lists away that have an address in them: whoever sent one sends it again without it.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn forget_with(db: &mut SqliteConnection, address: &str) -> Result<()> {
    sqlx::query!("delete from import_draft where instr(lower(list), lower(?))", address)
        .execute(db)
        .await?;
    Ok(())
}
