//! The store in one file: taken beside the site, tried out, put back.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use human_rights_cities::backup::{backup, restore, verify};
use human_rights_cities::db::{Db, DirectoryLock, FILE_NAME};
use human_rights_cities::verbs::Role;

use crate::site::Site;

async fn numbers(db: &Db, statement: &'static str) -> i64 {
    sqlx::query_scalar(statement).fetch_one(db.readers()).await.expect("a number")
}

/// The names in a directory.
fn names(directory: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(directory).expect("a directory");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_backup_brings_everything_back_and_holds_the_mail() {
    let site = Site::open().await.ignoring_mail();
    let place = tempfile::tempdir().expect("a directory");
    let file = place.path().join("monday.backup");
    site.join("ada@example.org").await;
    site.staff(Role::Administrator).await;
    backup(&site.app.settings, &file).await.expect("a backup");
    site.join("later@example.org").await;
    verify(&site.app.settings, &file).await.expect("a whole backup");
    assert_eq!(names(place.path()), ["monday.backup"]);
    let mode = std::fs::metadata(&file).expect("the file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "closed to others");
    assert_eq!(site.count("select count(*) from signup").await, 2, "the store is untouched");

    let other = Site::open().await.ignoring_mail();
    other.join("old@example.org").await;
    other.app.db.close().await;
    restore(&other.app.settings, &file).await.expect("a restore");
    let db = Db::open(other.directory()).await.expect("the restored store");
    assert_eq!(numbers(&db, "select count(*) from signup").await, 1);
    assert_eq!(numbers(&db, "select count(*) from mail where status = 'queued'").await, 2);
    assert_eq!(numbers(&db, "select count(*) from outbox where state = 'held'").await, 1);
    assert_eq!(numbers(&db, "select count(*) from account").await, 1);
    assert_eq!(numbers(&db, "select count(*) from session").await, 0, "old cookies open nothing");
    let told = "select count(*) from audit where event = 'store_restored'";
    assert_eq!(numbers(&db, told).await, 1);
    db.close().await;
    let kept: Vec<String> =
        names(other.directory()).into_iter().filter(|name| name.contains(".before-")).collect();
    assert_eq!(kept.len(), 1, "the old store is kept: {kept:?}");
    let old = tempfile::tempdir().expect("a directory");
    std::fs::copy(other.directory().join(&kept[0]), old.path().join(FILE_NAME)).expect("a copy");
    let old = Db::open(old.path()).await.expect("the old store");
    let address = "select count(*) from signup where contact_email = 'old@example.org'";
    assert_eq!(numbers(&old, address).await, 1);
}

#[tokio::test]
async fn nothing_is_overwritten_and_no_server_loses_its_store() {
    let site = Site::open().await.ignoring_mail();
    let place = tempfile::tempdir().expect("a directory");
    let file = place.path().join("monday.backup");
    backup(&site.app.settings, &file).await.expect("a backup");
    let before = std::fs::read(&file).expect("the backup");
    site.join("ada@example.org").await;
    let error = backup(&site.app.settings, &file).await.expect_err("a second one");
    assert!(error.to_string().ends_with("is there already; nothing was written"), "{error}");
    assert_eq!(std::fs::read(&file).expect("the backup"), before);
    let _server = DirectoryLock::take(site.directory()).expect("the lock");
    let error = restore(&site.app.settings, &file).await.expect_err("a running server");
    assert!(format!("{error:#}").contains("another server is running"), "{error:#}");
    assert_eq!(site.count("select count(*) from signup").await, 1);
}

#[tokio::test]
async fn a_backup_that_is_not_whole_is_refused_and_changes_nothing() {
    let site = Site::open().await.ignoring_mail();
    site.join("ada@example.org").await;
    let place = tempfile::tempdir().expect("a directory");
    let file = place.path().join("monday.backup");
    backup(&site.app.settings, &file).await.expect("a backup");
    let whole = std::fs::read(&file).expect("the backup");
    let before = names(site.directory());
    let half = &whole[..whole.len() / 2];
    let mut damaged = whole.clone();
    damaged[4096..40960].fill(0xa5);
    for (what, bytes) in
        [("half", half), ("damaged", &damaged[..]), ("other", b"no store"), ("empty", b"")]
    {
        let file = place.path().join(what);
        std::fs::write(&file, bytes).expect("a file");
        verify(&site.app.settings, &file).await.expect_err(what);
        restore(&site.app.settings, &file).await.expect_err(what);
        assert_eq!(names(site.directory()).len(), before.len() + 1, "{what}: only the lock is new");
    }
    assert_eq!(site.count("select count(*) from signup").await, 1);
    let missing = place.path().join("missing");
    verify(&site.app.settings, &missing).await.expect_err("no file");
}
