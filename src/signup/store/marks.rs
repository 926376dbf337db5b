//! Notes of when something happened to a signup, so that it happens once.

use jiff::civil;
use sqlx::SqliteConnection;

use crate::error::Result;

/// Notes that a reviewer keeps a signup although its address is not confirmed.
pub async fn set_kept(db: &mut SqliteConnection, id: i64, now: i64) -> Result<()> {
    sqlx::query!("update signup set kept_at = ?, version = version + 1 where id = ?", now, id)
        .execute(db)
        .await?;
    Ok(())
}

/// Notes when the second address confirmed itself.
pub async fn set_second_confirmed(db: &mut SqliteConnection, id: i64, at: i64) -> Result<()> {
    sqlx::query!("update signup set second_confirmed_at = ? where id = ?", at, id)
        .execute(db)
        .await?;
    Ok(())
}

/// Notes that the reminder to confirm was queued; false: it was before, or is no longer needed.
pub async fn set_reminded(db: &mut SqliteConnection, id: i64, now: i64) -> Result<bool> {
    let set = sqlx::query!(
        "update signup set reminded_at = ?
         where id = ? and reminded_at is null and status = 'unconfirmed' and disowned_at is null",
        now,
        id
    )
    .execute(db)
    .await?;
    Ok(set.rows_affected() == 1)
}

/// Another address is to confirm, which was not reminded yet.
pub async fn set_unreminded(db: &mut SqliteConnection, id: i64) -> Result<()> {
    sqlx::query!("update signup set reminded_at = null where id = ?", id).execute(db).await?;
    Ok(())
}

/// Notes that a notice or digest to the secretariat names the signup.
pub async fn set_noticed(db: &mut SqliteConnection, id: i64, now: i64) -> Result<()> {
    sqlx::query!("update signup set noticed_at = ? where id = ?", now, id).execute(db).await?;
    Ok(())
}

/// Notes how a signup came that staff entered; they need no notice of what they typed themselves.
pub async fn set_entered(
    db: &mut SqliteConnection,
    id: i64,
    came_by: &str,
    arrived_on: civil::Date,
    now: i64,
) -> Result<()> {
    let arrived_on = arrived_on.to_string();
    sqlx::query!(
        "update signup set came_by = ?, arrived_on = ?, noticed_at = ? where id = ?",
        came_by,
        arrived_on,
        now,
        id
    )
    .execute(db)
    .await?;
    Ok(())
}
