//! `restore`: a backup takes the place of the store, which is kept beside it.

use std::fs;
use std::path::Path;

use anyhow::{Context, ensure};
use sqlx::Connection;

use super::former::Former;
use super::unpack::unpack;
use super::{connect, sync_directory};
use crate::audit::{self, Event};
use crate::clock::Clock;
use crate::config::Settings;
use crate::db::{DirectoryLock, FILE_NAME};
use crate::outbox::queue;
use crate::progress::{Progress, say};
use crate::session;

/// `restore`: puts a backup in the place of the store while no server runs. Mail is held, since the
/// backup does not know what was sent after it; everybody signs in again. What was closed since stays
/// closed, as far as the store knows it that is replaced.
///
/// # Errors
///
/// A server that runs, a backup that is not whole, or a directory that cannot be written; then the
/// store is what it was.
pub async fn restore(settings: &Settings, file: &Path) -> anyhow::Result<()> {
    let _lock = DirectoryLock::take(&settings.data_dir).context("nothing was restored")?;
    let progress = Progress::begin();
    let unpacked = unpack(settings, file, "restore", &progress).await?;
    let store = settings.data_dir.join(FILE_NAME);
    progress.step("Looking for what was closed since");
    let former = Former::read(&store, &unpacked.db).await;
    progress.step("Holding its mail");
    let now = Clock::System.now();
    let mut tx = unpacked.db.begin().await?;
    queue::hold_in(&mut tx, "restored from a backup: look at what it would send again").await?;
    session::end_everybodys(&mut tx).await?;
    audit::record(&mut tx, None, Event::StoreRestored, "", now.as_millisecond()).await?;
    let closed = match &former {
        Ok(former) => former.close_again(&mut tx, now.as_millisecond()).await?,
        Err(_) => Vec::new(),
    };
    tx.commit().await?;
    unpacked.db.close().await;
    progress.step("Putting it in its place");
    let restored = unpacked.place.0.join(FILE_NAME);
    ensure!(!with_ending(&restored, "-wal").exists(), "the restored store could not be closed");
    let kept = with_ending(&store, &format!(".before-{}", now.strftime("%Y%m%dT%H%M%SZ")));
    let had_one = store.exists();
    if had_one {
        keep(&store, &kept).await?;
    }
    fs::rename(&restored, &store).context("cannot put the backup in its place")?;
    sync_directory(&store)?;
    progress.end();
    say(&format!("Restored {}: {}.", file.display(), unpacked.contents));
    if had_one {
        say(&format!("The store that was here is kept as {}.", kept.display()));
        say("It holds personal data: remove it when nobody needs it any more.");
    }
    match &former {
        Ok(_) => say(&format!("Closed since the backup, and so again: {}.", closed.len())),
        Err(why) => {
            say(&format!("What was closed since the backup is not known: {why:#}."));
            say(
                "Accounts, codes and links are open again that may have been closed: look at them.",
            );
        }
    }
    for words in &closed {
        say(&format!("- {words}"));
    }
    say("Mail is held: look at the outbox, then `mail release`. Everybody signs in again.");
    Ok(())
}

/// Gives the old store a second name, with all that was committed in it.
async fn keep(store: &Path, kept: &Path) -> anyhow::Result<()> {
    ensure!(!kept.exists(), "{} is there already: try again in a second", kept.display());
    if let Err(error) = write_back(store).await {
        tracing::warn!("the old store is kept as it is: {error:#}");
    }
    // What could not be written back goes with it: it must not be taken for the new store's.
    for ending in ["-wal", "-shm"] {
        let from = with_ending(store, ending);
        if from.exists() {
            fs::rename(&from, with_ending(kept, ending))?;
        }
    }
    fs::hard_link(store, kept).or_else(|_| fs::copy(store, kept).map(drop))?;
    sync_directory(store)
}

/// Writes the WAL back into the file.
async fn write_back(store: &Path) -> anyhow::Result<()> {
    let mut db = connect(store).await?;
    sqlx::query("pragma wal_checkpoint(truncate)").fetch_all(&mut db).await?;
    Ok(db.close().await?)
}

fn with_ending(path: &Path, ending: &str) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
