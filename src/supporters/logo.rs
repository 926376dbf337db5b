//! The logos of supporters. Owns the table `supporter_logo`.

use sha2::{Digest, Sha256};
use sqlx::SqliteConnection;

use crate::error::Result;
use crate::token::hex;
use crate::web::picture::Picture;

/// Pixels of a logo's side, at most: some three times what the letter's page shows.
pub const SIDE_MAX: u32 = 640;

/// What a page needs to know of a logo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    hash: String,
    media_type: String,
    /// In pixels, as the height.
    pub width: i64,
    pub height: i64,
}

impl Logo {
    pub fn of(picture: &Picture) -> Self {
        Self {
            hash: hex(&Sha256::digest(&picture.bytes)[..12]),
            media_type: picture.media_type.to_owned(),
            width: picture.width.into(),
            height: picture.height.into(),
        }
    }

    /// As a row of a statement has it, which may have none.
    pub(super) fn from_row(
        hash: Option<String>,
        media_type: Option<String>,
        size: (Option<i64>, Option<i64>),
    ) -> Option<Self> {
        Some(Self { hash: hash?, media_type: media_type?, width: size.0?, height: size.1? })
    }

    /// Where it is; another logo has another address.
    pub fn address(&self) -> String {
        let ending = if self.media_type == "image/png" { "png" } else { "jpg" };
        format!("/supporters/{}.{ending}", self.hash)
    }
}

/// A logo as it is handed out.
pub struct LogoFile {
    pub media_type: String,
    pub bytes: Vec<u8>,
}

/// The logo with this hash.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn file(db: &mut SqliteConnection, hash: &str) -> Result<Option<LogoFile>> {
    Ok(sqlx::query_as!(
        LogoFile,
        "select media_type, bytes from supporter_logo where hash = ? limit 1",
        hash
    )
    .fetch_optional(db)
    .await?)
}

/// Gives a supporter a logo, in place of the one that it may have.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn put(db: &mut SqliteConnection, supporter_id: i64, picture: &Picture) -> Result<()> {
    let logo = Logo::of(picture);
    sqlx::query!(
        "insert into supporter_logo (supporter_id, hash, media_type, bytes, width, height)
         values (?1, ?2, ?3, ?4, ?5, ?6)
         on conflict (supporter_id) do update
         set hash = ?2, media_type = ?3, bytes = ?4, width = ?5, height = ?6",
        supporter_id,
        logo.hash,
        logo.media_type,
        picture.bytes,
        logo.width,
        logo.height
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Takes a supporter's logo away.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn delete(db: &mut SqliteConnection, supporter_id: i64) -> Result<()> {
    sqlx::query!("delete from supporter_logo where supporter_id = ?", supporter_id)
        .execute(db)
        .await?;
    Ok(())
}
