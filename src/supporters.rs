//! Who supports the letter. Owns the table `supporter`.

pub mod logo;

use sqlx::SqliteConnection;

use self::logo::Logo;
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
    pub logo: Option<Logo>,
}

/// All supporters in their order.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn all(db: &mut SqliteConnection) -> Result<Vec<Supporter>> {
    let rows = sqlx::query!(
        r#"select id as "id!", version, name, website, position, hash, media_type, width, height
           from supporter left join supporter_logo on supporter_id = id
           order by position, id"#
    )
    .fetch_all(db)
    .await?;
    let supporters = rows.into_iter().map(|row| Supporter {
        id: row.id,
        version: row.version,
        name: row.name,
        website: row.website,
        position: row.position,
        logo: Logo::from_row(row.hash, row.media_type, (row.width, row.height)),
    });
    Ok(supporters.collect())
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

/// Counts a change of what belongs to a supporter.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn touch(db: &mut SqliteConnection, id: i64) -> Result<()> {
    sqlx::query!("update supporter set version = version + 1 where id = ?", id).execute(db).await?;
    Ok(())
}

/// Removes a supporter, its logo with it.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn delete(db: &mut SqliteConnection, id: i64) -> Result<()> {
    sqlx::query!("delete from supporter where id = ?", id).execute(db).await?;
    Ok(())
}
