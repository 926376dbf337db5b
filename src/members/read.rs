//! Every statement on the public views.

use sqlx::SqliteConnection;

use super::entry::{Entry, Level};
use crate::error::Result;

/// Reads entries by a condition: the columns stand once.
macro_rules! entries {
    ($condition:literal $(, $argument:expr)*) => {
        sqlx::query_as!(
            Entry,
            r#"select publication.number as "number!", level as "level!: Level",
                government_name as "government_name!", latin_name as "latin_name!", kind as "kind!",
                country as "country!", section as "section!: String", region as "region!",
                website as "website!", population, leader_name as "leader_name!",
                leader_office as "leader_office!", wave, pledged_on, member_on, latitude, longitude,
                place_search as "place_search!", changed_at as "changed_at!",
                coalesce(answers ->> 'themes', '') as "themes!: String"
            from publication
                left join published_profile on published_profile.number = publication.number "#
                + $condition
            $(, $argument)*
        )
    };
}

/// All pledges and members, by their number.
pub async fn all(db: &mut SqliteConnection) -> Result<Vec<Entry>> {
    Ok(entries!("order by publication.number").fetch_all(db).await?)
}

pub async fn by_number(db: &mut SqliteConnection, number: i64) -> Result<Option<Entry>> {
    Ok(entries!("where publication.number = ?", number).fetch_optional(db).await?)
}

/// The one that a number has become part of.
pub async fn moved(db: &mut SqliteConnection, number: i64) -> Result<Option<Entry>> {
    let to =
        sqlx::query_scalar!("select to_number from moved_publication where number = ?", number)
            .fetch_optional(&mut *db)
            .await?
            .flatten();
    match to {
        Some(to) => by_number(db, to).await,
        None => Ok(None),
    }
}

/// Whether the number was public and is no more.
pub async fn was_public(db: &mut SqliteConnection, number: i64) -> Result<bool> {
    let found = sqlx::query_scalar!(
        r#"select 1 as "found!: i64" from former_publication where number = ?"#,
        number
    )
    .fetch_optional(db)
    .await?;
    Ok(found.is_some())
}

/// A published profile as it is stored.
pub struct ProfileRow {
    /// BCP 47; empty: not said.
    pub locale: String,
    /// A JSON object.
    pub answers: String,
    pub picture_id: Option<i64>,
    /// Only of a decision that the public may read.
    pub decision_id: Option<i64>,
}

pub async fn profile(db: &mut SqliteConnection, number: i64) -> Result<Option<ProfileRow>> {
    let row = sqlx::query_as!(
        ProfileRow,
        r#"select locale as "locale!", answers as "answers!", picture_id,
            decision_id as "decision_id: i64"
           from published_profile where number = ?"#,
        number
    )
    .fetch_optional(db)
    .await?;
    Ok(row)
}

/// An answer in another language.
pub struct Translation {
    pub field: String,
    pub locale: String,
    pub text: String,
}

/// The translations of a profile, by language.
pub async fn translations(db: &mut SqliteConnection, number: i64) -> Result<Vec<Translation>> {
    let rows = sqlx::query_as!(
        Translation,
        r#"select field as "field!", locale as "locale!", translation as "text!"
           from published_translation where number = ? order by locale"#,
        number
    )
    .fetch_all(db)
    .await?;
    Ok(rows)
}

/// What a page needs to know of a picture.
pub struct PictureRow {
    pub media_type: String,
    pub width: i64,
    pub height: i64,
}

impl PictureRow {
    /// The last part of its address.
    pub fn name(&self, id: i64) -> String {
        let ending = if self.media_type == "image/png" { "png" } else { "jpg" };
        format!("picture-{id}.{ending}")
    }
}

pub async fn picture(db: &mut SqliteConnection, id: i64) -> Result<Option<PictureRow>> {
    let row = sqlx::query_as!(
        PictureRow,
        r#"select media_type as "media_type!", width as "width!", height as "height!"
           from published_file where id = ? and kind = 'picture'"#,
        id
    )
    .fetch_optional(db)
    .await?;
    Ok(row)
}

/// A file that the public may see.
pub struct FileRow {
    pub media_type: String,
    pub bytes: Vec<u8>,
}

pub async fn file(db: &mut SqliteConnection, number: i64, id: i64) -> Result<Option<FileRow>> {
    let row = sqlx::query_as!(
        FileRow,
        r#"select media_type as "media_type!", bytes as "bytes!"
           from published_file where number = ? and id = ?"#,
        number,
        id
    )
    .fetch_optional(db)
    .await?;
    Ok(row)
}

/// When something public last changed and what time it is, in seconds since 1970, by one clock.
pub struct Change {
    pub at: i64,
    pub now: i64,
}

pub async fn change(db: &mut SqliteConnection) -> Result<Change> {
    let change =
        sqlx::query_as!(Change, r#"select at, unixepoch() as "now!: i64" from publication_change"#)
            .fetch_one(db)
            .await?;
    Ok(change)
}

/// The parts of the list that have somebody in them, so many numbers each, from 1.
pub async fn parts(db: &mut SqliteConnection, size: i64) -> Result<Vec<i64>> {
    let parts = sqlx::query_scalar!(
        r#"select distinct (number - 1) / ?1 + 1 as "part!: i64" from publication order by 1"#,
        size
    )
    .fetch_all(db)
    .await?;
    Ok(parts)
}

/// The public numbers and names of such a part.
pub async fn names(db: &mut SqliteConnection, part: i64, size: i64) -> Result<Vec<(i64, String)>> {
    let (first, last) = (part.saturating_sub(1).saturating_mul(size), part.saturating_mul(size));
    let rows = sqlx::query!(
        r#"select number as "number!: i64", government_name as "name!" from publication
           where number > ? and number <= ? order by number"#,
        first,
        last
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.number, row.name)).collect())
}
