//! What somebody saw of a person, or did with everything, stands in the audit log, on whichever way they
//! came to it; and what gives data away gives no link away with it.

use human_rights_cities::backup::backup;
use human_rights_cities::verbs::{self, Role};
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use crate::merge::{EVA, NAME};
use crate::site::Site;

#[tokio::test]
async fn two_signups_that_nobody_opened_are_not_shown_by_a_store_that_is_locked() {
    let site = Site::open().await.ignoring_mail();
    let one = site.join("ada@example.org").await;
    let other = site.join_with(&[NAME, EVA, ("contact_name", "Eva Jansen")]).await;
    let nina = site.staff(Role::Reviewer).await;
    let file = site.directory().join(human_rights_cities::db::FILE_NAME);
    let mut lock = SqliteConnectOptions::new().filename(file).connect().await.expect("the store");
    sqlx::query("begin immediate").execute(&mut lock).await.expect("the lock");
    let fields = [("with", other.as_str()), ("kept", &one), ("why", "Sent twice")];
    let page = nina.post(&format!("/admin/signups/{one}/merge"), &fields).await;
    sqlx::query("rollback").execute(&mut lock).await.expect("the end of the lock");
    assert_eq!((page.status, page.field("why")), (503, "Sent twice".to_owned()));
    for personal in ["ada@example.org", "Ada Lovelace", "eva@example.org", "Eva Jansen"] {
        assert!(!page.body.contains(personal), "{personal}");
    }
}

#[tokio::test]
async fn an_address_on_the_page_that_erases_it_was_seen_whatever_the_page_says() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.join("ada@example.org").await;
    let nina = site.staff(Role::Administrator).await;
    let path = format!("/admin/signups/{reference}/erase");
    let seen = "select count(*) from audit where event = 'signup_viewed'";
    for (number, (fields, status)) in [
        (&[("version", "1")][..], 422),
        (&[("version", "0"), ("reason", "on request"), ("sure", "on")], 409),
    ]
    .into_iter()
    .enumerate()
    {
        let page = nina.post(&path, fields).await;
        assert_eq!(page.status, status);
        assert!(page.body.contains("ada@example.org"));
        assert_eq!(site.count(seen).await, i64::try_from(number).expect("a number") + 1);
    }
}

#[tokio::test]
async fn the_log_tells_what_the_command_line_did_with_everything() {
    let site = Site::open().await.ignoring_mail();
    site.join("ada@example.org").await;
    let place = tempfile::tempdir().expect("a directory");
    verbs::mail_hold(&site.app).await.expect("a store");
    verbs::mail_retry(&site.app).await.expect("a store");
    verbs::mail_release(&site.app).await.expect("a store");
    backup(&site.app.settings, &place.path().join("monday.backup")).await.expect("a backup");
    let told = site.words("select event from audit where account_id is null order by id").await;
    assert_eq!(told, ["mails_held", "mail_retried", "mails_released", "store_copied"]);
    let nina = site.staff(Role::Administrator).await;
    let log = nina.get("/admin/audit").await;
    assert!(log.body.contains("Backup taken"), "{}", log.body);
}

#[tokio::test]
async fn an_export_opens_nothing_that_a_mail_is_still_to_open() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.join("ada@example.org").await;
    let nina = site.staff(Role::Administrator).await;
    let bytes = site.words("select hex(raw) from mail where kind = 'confirm'").await;
    assert_eq!(bytes.len(), 1);
    let export = nina.get(&format!("/admin/signups/{reference}/person.json")).await;
    assert!(!export.body.contains(&bytes[0]), "the bytes hold the link");
    let data: serde_json::Value = serde_json::from_str(&export.body).expect("JSON");
    for mails in [&data["mails"], &data["signups"][0]["mail"]] {
        for mail in mails.as_array().expect("mails") {
            assert!(mail.get("raw").is_none(), "{mail}");
        }
        assert!(mails.to_string().contains("/confirm/…"), "its text stays");
    }
}
