//! What the store that a backup takes the place of knows, and the backup does not: what was closed since.

use std::path::Path;

use anyhow::{Context, ensure};
use sqlx::{Connection, SqliteConnection};

use super::connect;
use crate::admin::former as accounts;
use crate::db::Db;
use crate::signup::former as signups;

/// What opened something in the former store.
pub struct Former {
    ways: accounts::Ways,
    links: signups::Links,
}

impl Former {
    /// Reads the store, if it goes on from the backup: what is newer in it was then done since.
    ///
    /// # Errors
    ///
    /// When nothing can be known from it; in words that say why.
    pub async fn read(store: &Path, restored: &Db) -> anyhow::Result<Self> {
        ensure!(store.exists(), "there was no store here");
        let unreadable = "the store that was here cannot be read";
        let mut db = connect(store).await.context(unreadable)?;
        let read = Self::read_from(&mut db, restored).await;
        // Closed in any case before its files get other names.
        db.close().await.context(unreadable)?;
        let former = read.context(unreadable)?;
        former.context("the store that was here does not go on from this backup")
    }

    async fn read_from(db: &mut SqliteConnection, restored: &Db) -> anyhow::Result<Option<Self>> {
        if !goes_on(db, restored).await? {
            return Ok(None);
        }
        let (ways, links) = (accounts::read(db).await?, signups::read(db).await?);
        Ok(Some(Self { ways, links }))
    }

    /// Closes it in the restored store too; says what.
    ///
    /// # Errors
    ///
    /// A store that cannot be written.
    pub async fn close_again(
        &self,
        db: &mut SqliteConnection,
        now: i64,
    ) -> anyhow::Result<Vec<String>> {
        let mut said = accounts::close_again(db, &self.ways, now).await?;
        said.extend(signups::close_again(db, &self.links, now).await?);
        Ok(said)
    }
}

/// Whether the newest entry of the restored store's audit log, which is never changed, stands in this one.
async fn goes_on(former: &mut SqliteConnection, restored: &Db) -> anyhow::Result<bool> {
    let newest = sqlx::query!("select id, at, event, subject from audit order by id desc limit 1")
        .fetch_optional(restored.readers())
        .await?;
    let Some(newest) = newest else { return Ok(false) };
    Ok(sqlx::query_scalar!(
        r#"select exists (select 1 from audit where id = ? and at = ? and event = ? and subject = ?)
               as "is_there!: bool""#,
        newest.id,
        newest.at,
        newest.event,
        newest.subject
    )
    .fetch_one(former)
    .await?)
}
