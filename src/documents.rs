//! Documents to download from the campaign's page. Owns the table `document`.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use sqlx::SqliteConnection;

use crate::error::Result;
use crate::i18n::Locale;

/// What may stand as it is in an address.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.');

/// A document without its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub id: i64,
    pub version: i64,
    /// The language it is written in.
    pub locale: Locale,
    pub title: String,
    /// In bytes.
    pub size: i64,
}

/// A document as an administrator sends it; without bytes the old ones stay.
pub struct NewDocument {
    pub locale: Locale,
    pub title: String,
    pub bytes: Option<Vec<u8>>,
}

/// All documents, by title.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn all(db: &mut SqliteConnection) -> Result<Vec<Document>> {
    Ok(sqlx::query_as!(
        Document,
        r#"select id as "id!", version, locale as "locale: Locale", title,
               length(bytes) as "size!: i64"
           from document order by title, id"#
    )
    .fetch_all(db)
    .await?)
}

/// The bytes of a document.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn bytes(db: &mut SqliteConnection, id: i64) -> Result<Option<Vec<u8>>> {
    Ok(sqlx::query_scalar!("select bytes from document where id = ?", id)
        .fetch_optional(db)
        .await?)
}

/// Adds a document; false: the same one is there already.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn insert(db: &mut SqliteConnection, new: &NewDocument, now: i64) -> Result<bool> {
    let added = sqlx::query!(
        "insert into document (locale, title, bytes, at) select ?1, ?2, ?3, ?4
         where not exists (select 1 from document where locale = ?1 and title = ?2 and bytes = ?3)",
        new.locale,
        new.title,
        new.bytes,
        now
    )
    .execute(db)
    .await?;
    Ok(added.rows_affected() == 1)
}

/// Changes a document.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn update(db: &mut SqliteConnection, id: i64, new: &NewDocument, now: i64) -> Result<()> {
    sqlx::query!(
        "update document set locale = ?, title = ?, bytes = coalesce(?, bytes), at = ?,
            version = version + 1
         where id = ?",
        new.locale,
        new.title,
        new.bytes,
        now,
        id
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Removes a document.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn delete(db: &mut SqliteConnection, id: i64) -> Result<()> {
    sqlx::query!("delete from document where id = ?", id).execute(db).await?;
    Ok(())
}

impl Document {
    /// The name of the file: the words of the title in any script.
    fn file_name(&self) -> String {
        let words: Vec<String> = self
            .title
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        words.join("-").chars().take(80).collect::<String>() + ".pdf"
    }

    /// The name of the file as addresses and headers write it.
    pub fn encoded_name(&self) -> String {
        utf8_percent_encode(&self.file_name(), KEPT).to_string()
    }

    /// Where it is: only the number counts.
    pub fn address(&self) -> String {
        format!("/documents/{}-{}", self.id, self.encoded_name())
    }

    /// In kilobytes, at least one.
    pub fn kilobytes(&self) -> i64 {
        (self.size / 1000).max(1)
    }
}
