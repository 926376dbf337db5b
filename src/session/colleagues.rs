//! Who can be given work.

use sqlx::SqliteConnection;

use crate::error::Result;

/// Somebody who can be given work.
pub struct Colleague {
    pub id: i64,
    pub email: String,
}

/// Everybody who decides and writes on the desk.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn colleagues(db: &mut SqliteConnection) -> Result<Vec<Colleague>> {
    Ok(sqlx::query_as!(
        Colleague,
        r#"select id as "id!", email from account
           where role <> 'reader' and disabled_at is null order by email"#
    )
    .fetch_all(db)
    .await?)
}
