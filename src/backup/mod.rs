//! `backup`, `verify-backup` and `restore`: the store in one file, taken beside the running server,
//! tried out, and put back.

mod former;
mod restore;
mod unpack;

use std::fs::{self, File};
use std::io::ErrorKind;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, bail, ensure};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{ConnectOptions, Connection};

pub use restore::restore;
pub use unpack::verify;

use crate::audit::{self, Event};
use crate::clock::Clock;
use crate::config::Settings;
use crate::db::FILE_NAME;
use crate::progress::{Progress, say};

/// How often a terminal is told how far a step has come.
const GLANCE: Duration = Duration::from_millis(200);

/// `backup`: writes the store as it is at this moment into a file that is not there yet. The server
/// goes on; the file appears under its name when it is whole.
///
/// # Errors
///
/// No store, a file that is there already, or a place that cannot be written.
pub async fn backup(settings: &Settings, file: &Path) -> anyhow::Result<()> {
    let store = settings.data_dir.join(FILE_NAME);
    ensure!(store.is_file(), "there is no store at {}", store.display());
    if file.symlink_metadata().is_ok() {
        bail!("{} is there already; nothing was written", file.display());
    }
    // Who can read the store can copy it without this program: no copy is refused for want of an entry,
    // least of all on a disk that is full.
    if let Err(error) = note(&store).await {
        tracing::warn!("the audit log does not tell of this backup: {error:#}");
    }
    let progress = Progress::begin();
    progress.step(&format!("Copying {}", store.display()));
    let part = Leftover(beside(file)?);
    let whole = File::options().write(true).create_new(true).mode(0o600).open(&part.0);
    let whole = whole.with_context(|| format!("cannot write beside {}", file.display()))?;
    copy_store(&store, &part.0, &progress).await?;
    progress.step("Making sure that it is on the disk");
    whole.sync_all()?;
    let size = whole.metadata()?.len();
    give_name(&part.0, file)?;
    progress.end();
    say(&format!("Backup: {}, {size} bytes.", file.display()));
    say("`verify-backup` tries it out. It holds personal data: keep it as closed as the store.");
    Ok(())
}

/// Writes down that everything is given away.
async fn note(store: &Path) -> anyhow::Result<()> {
    let mut db = connect(store).await?;
    audit::record(&mut db, None, Event::StoreCopied, "", Clock::System.now_ms()).await?;
    Ok(db.close().await?)
}

/// Copies the store as it is at one moment, whatever the server writes meanwhile.
async fn copy_store(store: &Path, to: &Path, progress: &Progress) -> anyhow::Result<()> {
    let mut db = connect(store).await?;
    let bytes: i64 = sqlx::query_scalar(
        "select page_count * page_size from pragma_page_count(), pragma_page_size()",
    )
    .fetch_one(&mut db)
    .await?;
    let path = to.to_str().context("the name of the file is not UTF-8")?;
    let mut copy = Box::pin(sqlx::query("vacuum into ?").bind(path).execute(&mut db));
    loop {
        if let Ok(done) = tokio::time::timeout(GLANCE, &mut copy).await {
            done.context("cannot copy the store")?;
            break;
        }
        let done = fs::metadata(to).map_or(0, |it| it.len());
        progress.part("Copying the store", done, u64::try_from(bytes)?);
    }
    drop(copy);
    Ok(db.close().await?)
}

/// The file under its name, in one step and only if there is none with it.
fn give_name(part: &Path, file: &Path) -> anyhow::Result<()> {
    match fs::hard_link(part, file) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            bail!("{} is there already; nothing was written", file.display())
        }
        // Some file systems have no second names.
        Err(_) => {
            fs::rename(part, file).with_context(|| format!("cannot write {}", file.display()))?;
        }
        Ok(()) => {}
    }
    sync_directory(file)
}

/// A name for the unfinished file, in the same directory.
fn beside(file: &Path) -> anyhow::Result<PathBuf> {
    let name = file.file_name().context("FILE must name a file")?.to_string_lossy();
    Ok(file.with_file_name(format!(".{name}.part-{}", std::process::id())))
}

/// Makes sure that the names in a file's directory are on the disk.
fn sync_directory(file: &Path) -> anyhow::Result<()> {
    let parent = file.parent().filter(|it| !it.as_os_str().is_empty());
    Ok(File::open(parent.unwrap_or(Path::new(".")))?.sync_all()?)
}

/// A store as it is, without bringing it up to date.
async fn connect(store: &Path) -> anyhow::Result<SqliteConnection> {
    let options = SqliteConnectOptions::new()
        .filename(store)
        .create_if_missing(false)
        .busy_timeout(Duration::from_secs(10));
    options.connect().await.with_context(|| format!("cannot open {}", store.display()))
}

/// A file or directory that goes with the value, whatever happens.
struct Leftover(PathBuf);

impl Drop for Leftover {
    fn drop(&mut self) {
        let gone =
            if self.0.is_dir() { fs::remove_dir_all(&self.0) } else { fs::remove_file(&self.0) };
        if let Err(error) = gone
            && error.kind() != ErrorKind::NotFound
        {
            tracing::warn!("cannot remove {}: {error}", self.0.display());
        }
    }
}
