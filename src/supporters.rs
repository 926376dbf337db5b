//! Who supports the letter. Owns the table `supporter`.

use sqlx::SqliteConnection;

use crate::error::Result;

/// A supporter of the letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Supporter {
    pub id: i64,
    pub version: i64,
    pub name: String,
    /// Empty: none.
    pub website: String,
    /// Lower numbers stand first.
    pub position: i64,
}

/// All supporters in their order.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn all(db: &mut SqliteConnection) -> Result<Vec<Supporter>> {
    Ok(sqlx::query_as!(
        Supporter,
        r#"select id as "id!", version, name, website, position from supporter
           order by position, id"#
    )
    .fetch_all(db)
    .await?)
}

/// Adds a supporter.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn insert(db: &mut SqliteConnection, new: &Supporter) -> Result<()> {
    sqlx::query!(
        "insert into supporter (name, website, position) values (?, ?, ?)",
        new.name,
        new.website,
        new.position
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Changes a supporter.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn update(db: &mut SqliteConnection, id: i64, new: &Supporter) -> Result<()> {
    sqlx::query!(
        "update supporter set name = ?, website = ?, position = ?, version = version + 1
         where id = ?",
        new.name,
        new.website,
        new.position,
        id
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Removes a supporter.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn delete(db: &mut SqliteConnection, id: i64) -> Result<()> {
    sqlx::query!("delete from supporter where id = ?", id).execute(db).await?;
    Ok(())
}
