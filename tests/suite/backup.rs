//! The store in one file: taken beside the site, tried out, put back.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use human_rights_cities::backup::{backup, restore, verify};
use human_rights_cities::db::{Db, DirectoryLock, FILE_NAME};
use human_rights_cities::verbs::{self, Role};

use crate::site::{BASE, Site, code, desk_password, pairs, set};

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
    let open = "select count(*) from account where password_hash is not null";
    assert_eq!(numbers(&db, open).await, 1, "another site's store says nothing of this one");
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
async fn two_restores_in_a_row_keep_two_stores() {
    let site = Site::open().await.ignoring_mail();
    let place = tempfile::tempdir().expect("a directory");
    let file = place.path().join("monday.backup");
    backup(&site.app.settings, &file).await.expect("a backup");
    site.app.db.close().await;
    let mut restored = 0;
    for _ in 0..3 {
        match restore(&site.app.settings, &file).await {
            Ok(()) => restored += 1,
            Err(error) => assert!(error.to_string().ends_with("try again in a second"), "{error}"),
        }
    }
    let kept = names(site.directory()).into_iter().filter(|name| name.contains(".before-"));
    assert_eq!(kept.count(), restored);
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

#[tokio::test]
async fn what_was_closed_after_a_backup_stays_closed_when_it_is_put_back() {
    let site = Site::open().await.ignoring_mail();
    let pledged = site.pledged("ada@example.org").await;
    let leaver = site.set_up("leaver@desk.example", Role::Administrator).await;
    let reset = site.set_up("reset@desk.example", Role::Administrator).await;
    let lowered = site.set_up("lowered@desk.example", Role::Administrator).await;
    let stays = site.set_up("stays@desk.example", Role::Administrator).await;
    let invited = verbs::invitation(&site.app, "new@desk.example", Role::Reviewer).await;
    let place = tempfile::tempdir().expect("a directory");
    let file = place.path().join("monday.backup");
    backup(&site.app.settings, &file).await.expect("a backup");

    verbs::admin_disable(&site.app, &leaver.email).await.expect("an account");
    verbs::admin_reset(&site.app, &reset.email).await.expect("an account");
    verbs::invitation(&site.app, &lowered.email, Role::Reader).await.expect("an account");
    verbs::invitation(&site.app, "new@desk.example", Role::Reviewer).await.expect("a newer link");
    let used = stays.try_to_sign_in(&stays.email, desk_password(), &stays.codes[3]).await;
    assert_eq!(used.status, 303);
    let nina = site.reviewer().await;
    let path = format!("/admin/signups/{}/contact", pledged.reference);
    let mut fields = nina.get(&path).await.form(&path);
    for (name, value) in [("contact_email", "eva@example.org"), ("why", "Left"), ("how", "Letter")]
    {
        set(&mut fields, name, value);
    }
    assert_eq!(nina.post(&path, &pairs(&fields)).await.status, 303);
    assert_eq!(site.get(&pledged.personal).await.status, 404);

    let ways = [&leaver, &reset, &lowered, &stays]
        .map(|desk| (desk.email.clone(), desk.secret.clone(), desk.codes.clone()));
    site.app.db.close().await;
    restore(&site.app.settings, &file).await.expect("a restore");
    let site = site.reopen().await;
    site.app.clock.advance(jiff::SignedDuration::from_mins(2));
    let tries = async |email: &str, code: &str| {
        let fields = [("email", email), ("password", desk_password()), ("code", code)];
        site.post("/admin/sign-in", &fields).await.status
    };
    for ((email, secret, codes), expected) in ways.iter().zip([422, 422, 303, 303]) {
        assert_eq!(tries(email, &code(&site.app, secret)).await, expected, "{email}");
        assert_eq!(
            tries(email, &codes[3]).await,
            if email.starts_with("lowered") { 303 } else { 422 }
        );
        assert_eq!(tries(email, &codes[4]).await, expected, "{email}: a code that was not used");
    }
    let role = "select role from account where email = 'lowered@desk.example'";
    assert_eq!(site.words(role).await, ["reader"]);
    let invited = invited.expect("a link");
    assert_eq!(site.get(invited.strip_prefix(BASE).expect("a path")).await.status, 404);
    assert_eq!(site.get(&pledged.personal).await.status, 404, "the link had ended");
    let told = "select event || ' ' || subject from audit where id > (select min(id) from audit
         where event = 'store_restored') and account_id is null and event <> 'sign_in_failed' order by id";
    let reference = format!("store_restored {}", pledged.reference);
    let told = site.words(told).await;
    assert_eq!(
        told,
        [
            "account_disabled leaver@desk.example",
            "account_reset reset@desk.example",
            "role_changed lowered@desk.example",
            reference.as_str(),
        ]
    );
}
