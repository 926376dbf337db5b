//! The SQLite file: opening it, its one writer and its readers. Statements stand in the stores.

use std::fs::{File, Permissions, TryLockError};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{ConnectOptions, Connection, Sqlite, Transaction};

use crate::error::Result;

/// The name of the file in the data directory.
pub const FILE_NAME: &str = "human-rights-cities.sqlite3";

/// Before this version a reset of the WAL could lose commits.
const OLDEST_SQLITE: [u32; 3] = [3, 51, 3];

/// How long something that can wait keeps the writer, more or less.
pub const TURN: Duration = Duration::from_millis(200);

/// SQLite asks at least this often whether a lock is free: who waits in another process comes to write
/// in a pause that is longer.
const LONGEST_NAP: Duration = Duration::from_millis(100);

/// Between two turns of something that can wait.
pub async fn let_others_write() {
    tokio::time::sleep(LONGEST_NAP + LONGEST_NAP / 5).await;
}

/// One writer and many readers on one file.
#[derive(Clone, Debug)]
pub struct Db {
    writer: SqlitePool,
    readers: SqlitePool,
    path: PathBuf,
    file: Arc<OnceLock<&'static File>>,
}

/// A transaction that holds the writer: begun with `BEGIN IMMEDIATE`, undone unless committed.
pub type Tx = Transaction<'static, Sqlite>;

impl Db {
    /// Opens the store in `data_dir`, makes it where there is none, and brings it up to date.
    ///
    /// # Errors
    ///
    /// A directory that cannot be written, an SQLite too old, a store from a newer program.
    pub async fn open(data_dir: &Path) -> anyhow::Result<Self> {
        prepare_directory(data_dir)?;
        let path = data_dir.join(FILE_NAME);
        let options = SqliteConnectOptions::new()
            .filename(&path)
            .create_if_missing(true)
            .journal_mode(SqliteJournalMode::Wal)
            .synchronous(SqliteSynchronous::Full)
            .foreign_keys(true)
            .busy_timeout(Duration::from_secs(5))
            .pragma("secure_delete", "ON")
            .pragma("trusted_schema", "OFF")
            .pragma("cell_size_check", "ON")
            .pragma("journal_size_limit", "67108864")
            .pragma("temp_store", "MEMORY")
            .pragma("mmap_size", "0");
        migrate(&options).await.with_context(|| format!("cannot open {}", path.display()))?;
        let writer = SqlitePoolOptions::new()
            .max_connections(1)
            .acquire_timeout(Duration::from_secs(8))
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options.clone())
            .await
            .with_context(|| format!("cannot open {}", path.display()))?;
        std::fs::set_permissions(&path, Permissions::from_mode(0o600))?;
        let version: String = sqlx::query_scalar!(r#"select sqlite_version() as "version!""#)
            .fetch_one(&writer)
            .await?;
        ensure_new_enough(&version)?;
        let readers = SqlitePoolOptions::new()
            .max_connections(4)
            .acquire_timeout(Duration::from_secs(8))
            .connect_with(options.create_if_missing(false).pragma("query_only", "ON"))
            .await?;
        Ok(Self { writer, readers, path, file: Arc::default() })
    }

    /// Begins a transaction that may write, waiting for the writer.
    ///
    /// # Errors
    ///
    /// `Unavailable` when the store stays locked or cannot be written.
    pub async fn begin(&self) -> Result<Tx> {
        #[expect(clippy::disallowed_methods, reason = "the one place that begins a transaction")]
        Ok(self.writer.begin_with("BEGIN IMMEDIATE").await?)
    }

    /// Connections that only read, each statement seeing the last commit.
    pub const fn readers(&self) -> &SqlitePool {
        &self.readers
    }

    /// Writes the WAL back and empties it, so that nothing that was erased is left in it. Readers of
    /// this moment may be in the way: then it is tried again for a while.
    ///
    /// # Errors
    ///
    /// `Unavailable` when the store is in use for longer.
    pub async fn forget_traces(&self) -> Result<()> {
        for _ in 0..20 {
            let busy: i64 = sqlx::query_scalar("pragma wal_checkpoint(truncate)")
                .fetch_one(&self.writer)
                .await?;
            if busy == 0 {
                return Ok(());
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Err(sqlx::Error::PoolTimedOut.into())
    }

    /// The store's file itself, to look at its bytes. It stays open as long as the process lives: to
    /// close a file anywhere in a process ends all POSIX locks that the process has on it, so SQLite's
    /// too, and another program could then take the WAL away under the server. Therefore nothing else
    /// may open it.
    ///
    /// # Errors
    ///
    /// When it cannot be opened.
    pub fn file(&self) -> std::io::Result<&'static File> {
        if let Some(file) = self.file.get() {
            return Ok(file);
        }
        let opened: &'static File = Box::leak(Box::new(File::open(&self.path)?));
        Ok(self.file.get_or_init(|| opened))
    }

    /// Writes the whole file anew, without what is left of deleted rows between the others.
    ///
    /// # Errors
    ///
    /// `Unavailable` when the store is in use or there is no room.
    pub async fn write_anew(&self) -> Result<()> {
        sqlx::query("vacuum").execute(&self.writer).await?;
        Ok(())
    }

    /// Closes all connections; the WAL is written back.
    pub async fn close(&self) {
        self.readers.close().await;
        self.writer.close().await;
    }
}

/// Brings the store up to date without foreign keys, so that a table can be made anew under others
/// that refer to it, and checks them afterwards.
async fn migrate(options: &SqliteConnectOptions) -> anyhow::Result<()> {
    let mut db = options.clone().foreign_keys(false).connect().await?;
    sqlx::migrate!().run(&mut db).await.context("cannot bring the store up to date")?;
    let broken = sqlx::query("pragma foreign_key_check").fetch_all(&mut db).await?;
    ensure!(broken.is_empty(), "the store has {} rows that refer to nothing", broken.len());
    Ok(db.close().await?)
}

/// The hold of one server on its data directory; it ends with the value or the process.
#[derive(Debug)]
pub struct DirectoryLock(#[expect(dead_code, reason = "the open file is the lock")] File);

impl DirectoryLock {
    /// # Errors
    ///
    /// When another server has the directory.
    pub fn take(data_dir: &Path) -> anyhow::Result<Self> {
        prepare_directory(data_dir)?;
        let path = data_dir.join("lock");
        let file = File::options()
            .create(true)
            .truncate(false)
            .write(true)
            .open(&path)
            .with_context(|| format!("cannot open {}", path.display()))?;
        file.set_permissions(Permissions::from_mode(0o600))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => {
                bail!("another server is running on {}", data_dir.display())
            }
            Err(TryLockError::Error(error)) => Err(error).context("cannot lock the data directory"),
        }
    }
}

/// Makes the directory if need be and closes it to other users.
fn prepare_directory(data_dir: &Path) -> anyhow::Result<()> {
    std::fs::create_dir_all(data_dir)
        .and_then(|()| std::fs::set_permissions(data_dir, Permissions::from_mode(0o700)))
        .with_context(|| format!("cannot use the data directory {}", data_dir.display()))
}

/// Refuses versions of SQLite that can lose commits.
fn ensure_new_enough(version: &str) -> anyhow::Result<()> {
    let parts: Vec<u32> = version.split('.').filter_map(|part| part.parse().ok()).collect();
    ensure!(
        parts.as_slice() >= OLDEST_SQLITE.as_slice(),
        "SQLite {version} can lose commits; 3.51.3 or newer is needed"
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_sqlite_that_can_lose_commits_is_refused() {
        for (version, good) in [
            ("3.40.1", false),
            ("3.51.2", false),
            ("3.51.3", true),
            ("3.52.0", true),
            ("4.0.0", true),
            ("", false),
        ] {
            assert_eq!(ensure_new_enough(version).is_ok(), good, "{version}");
        }
    }
}
