//! A backup copied into a place of its own and opened there: the only proof that it can be restored.

use std::fs::{self, DirBuilder, File};
use std::io::{Read as _, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::Path;

use anyhow::{Context, ensure};
use sqlx::Connection;

use super::{Leftover, connect};
use crate::config::Settings;
use crate::db::{Db, FILE_NAME};
use crate::progress::{Progress, say};

/// What every SQLite file begins with.
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// A backup that has been opened.
pub struct Unpacked {
    /// The directory with the store; it goes with the value.
    pub place: Leftover,
    pub db: Db,
    /// What is in it, for people.
    pub contents: String,
}

/// `verify-backup`: restores a backup into a place of its own, looks at everything, and takes the
/// place away again. The store is not touched.
///
/// # Errors
///
/// A file that is no backup, is damaged, or comes from a newer program.
pub async fn verify(settings: &Settings, file: &Path) -> anyhow::Result<()> {
    let progress = Progress::begin();
    let unpacked = unpack(settings, file, "verify", &progress).await?;
    unpacked.db.close().await;
    progress.end();
    say(&format!("{} is whole and can be restored: {}.", file.display(), unpacked.contents));
    Ok(())
}

/// Copies a backup into the data directory, checks it and brings it up to date there.
pub async fn unpack(
    settings: &Settings,
    file: &Path,
    what_for: &str,
    progress: &Progress,
) -> anyhow::Result<Unpacked> {
    let data_dir = &settings.data_dir;
    DirBuilder::new().recursive(true).mode(0o700).create(data_dir)?;
    sweep(data_dir)?;
    let place = Leftover(data_dir.join(format!("{what_for}-{}", std::process::id())));
    DirBuilder::new().mode(0o700).create(&place.0)?;
    let store = place.0.join(FILE_NAME);
    copy(file, &store, progress)?;
    progress.step("Checking that it is whole");
    let schema =
        check(&store).await.with_context(|| format!("{} is no whole backup", file.display()))?;
    progress.step("Opening it as the site does");
    let db = Db::open(&place.0).await.with_context(|| format!("cannot use {}", file.display()))?;
    let counts: (i64, i64, i64, i64) = sqlx::query_as(
        "select (select count(*) from signup), (select count(*) from mail),
             (select count(*) from account), (select count(*) from audit)",
    )
    .fetch_one(db.readers())
    .await?;
    let (signups, mails, accounts, entries) = counts;
    let contents = format!(
        "schema {schema}, {signups} signups, {mails} mails, {accounts} accounts, {entries} audit entries"
    );
    Ok(Unpacked { place, db, contents })
}

/// Removes what commands left that were cut off.
fn sweep(data_dir: &Path) -> anyhow::Result<()> {
    for entry in fs::read_dir(data_dir)? {
        let path = entry?.path();
        let name = path.file_name().map(|it| it.to_string_lossy().into_owned()).unwrap_or_default();
        let process = name.strip_prefix("verify-").or_else(|| name.strip_prefix("restore-"));
        let gone = process
            .is_some_and(|id| id.parse::<u32>().is_ok() && !Path::new("/proc").join(id).exists());
        if gone {
            drop(Leftover(path));
        }
    }
    Ok(())
}

fn copy(file: &Path, to: &Path, progress: &Progress) -> anyhow::Result<()> {
    let what = format!("Copying {}", file.display());
    progress.step(&what);
    let reading = || format!("cannot read {}", file.display());
    let mut from = File::open(file).with_context(reading)?;
    let all = from.metadata().with_context(reading)?.len();
    let mut copy = File::options().write(true).create_new(true).mode(0o600).open(to)?;
    let mut piece = vec![0; 1 << 20];
    let mut done = 0;
    loop {
        let read = from.read(&mut piece).with_context(reading)?;
        if done == 0 {
            ensure!(piece[..read].starts_with(MAGIC), "{} is not a backup", file.display());
        }
        if read == 0 {
            break;
        }
        copy.write_all(&piece[..read])?;
        done += u64::try_from(read)?;
        progress.part(&what, done, all);
    }
    Ok(copy.sync_all()?)
}

/// Looks at every page and every reference; returns the version of the schema.
async fn check(store: &Path) -> anyhow::Result<i64> {
    let mut db = connect(store).await?;
    let integrity: Vec<String> =
        sqlx::query_scalar("pragma integrity_check").fetch_all(&mut db).await?;
    ensure!(integrity == ["ok"], "it is damaged: {}", integrity.join("; "));
    let broken = sqlx::query("pragma foreign_key_check").fetch_all(&mut db).await?;
    ensure!(broken.is_empty(), "{} rows refer to nothing", broken.len());
    let schema: i64 = sqlx::query_scalar("select max(version) from _sqlx_migrations")
        .fetch_one(&mut db)
        .await
        .context("it is not a store of this site")?;
    db.close().await?;
    Ok(schema)
}
