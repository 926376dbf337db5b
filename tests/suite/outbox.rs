//! The queue of mails: what is sent when, what fails how, what the ledger keeps.

use std::time::Duration;

use human_rights_cities::verbs;
use jiff::SignedDuration;
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use crate::site::{SECRETARIAT, Site};

async fn join_many(site: &Site, count: usize) {
    for number in 0..count {
        let name = format!("Town {number:02}");
        let email = format!("contact{number:02}@example.org");
        site.join_with(&[("government_name", &name), ("contact_email", &email)]).await;
    }
}

#[tokio::test]
async fn beyond_twenty_an_hour_a_digest_names_the_others() {
    let site = Site::open().await;
    join_many(&site, 40).await;
    let mails = site.deliver().await;
    let notices = mails.iter().filter(|mail| mail.to == SECRETARIAT).count();
    assert_eq!((mails.len(), notices), (60, 20));
    site.pass(SignedDuration::from_secs(59)).await;
    assert_eq!(site.deliver().await.len(), 0);
    site.pass(SignedDuration::from_secs(1)).await;
    let digest = site.deliver_only_mail(SECRETARIAT).await;
    assert_eq!(digest.subject, "20 more expressions of interest");
    for number in 0..40 {
        let named = digest.text.contains(&format!("Town {number:02} (Netherlands)"));
        assert_eq!(named, number >= 20, "Town {number:02}");
    }

    site.join("late@example.org").await;
    site.deliver_only_mail("late@example.org").await;
    site.pass(SignedDuration::from_mins(59)).await;
    assert_eq!(site.deliver().await.len(), 0, "one digest an hour");
    site.pass(SignedDuration::from_mins(2)).await;
    assert_eq!(site.deliver_only_mail(SECRETARIAT).await.subject, "1 more expression of interest");
}

#[tokio::test]
async fn a_server_that_was_down_gets_every_mail_once() {
    let mut site = Site::open().await;
    site.smtp.stop().await;
    join_many(&site, 3).await;
    for _ in 0..4 {
        assert_eq!(site.deliver().await.len(), 0);
        site.pass(SignedDuration::from_hours(18)).await;
    }
    site.smtp.restart().await;
    let mails = site.deliver().await;
    assert_eq!(mails.len(), 6);
    let mut ids: Vec<&str> = mails.iter().map(|mail| mail.message_id.as_str()).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), 6);
    assert_eq!(site.count("select count(*) from mail where attempts <> 1").await, 0);
}

#[tokio::test]
async fn a_crash_while_sending_brings_the_same_bytes_again() {
    let site = Site::open().await.ignoring_mail();
    site.join("ada@example.org").await;
    site.sql("create table kept as select * from mail where recipient = 'ada@example.org'").await;
    let first = site.deliver_mail_to("ada@example.org").await;
    // As if the process had died between the server's answer and the note of it.
    site.sql(
        "update mail set status = 'queued', sent_at = null, raw = (select raw from kept)
         where recipient = 'ada@example.org'",
    )
    .await;
    let second = site.deliver_only_mail("ada@example.org").await;
    assert_eq!(first.message_id, second.message_id);
    let mails = site.smtp.mails();
    assert_eq!(mails[0].bytes, mails[2].bytes);
}

#[tokio::test]
async fn a_refusal_for_now_is_tried_again_and_one_for_good_has_failed() {
    let site = Site::open().await;
    site.smtp.reply_to_recipient("ada@example.org", "451 4.7.1 come back later");
    site.smtp.reply_to_recipient(SECRETARIAT, "550 5.1.1 no such mailbox");
    site.join("ada@example.org").await;
    assert_eq!(site.deliver().await.len(), 0);
    assert_eq!(site.count("select count(*) from mail where status = 'failed'").await, 1);
    let words: String = sqlx::query_scalar("select words from mail where status = 'failed'")
        .fetch_one(site.app.db.readers())
        .await
        .expect("the server's words");
    assert_eq!(words, "550 5.1.1 no such mailbox");

    site.smtp.reply_normally();
    assert_eq!(site.deliver().await.len(), 0, "not before a minute");
    site.pass(SignedDuration::from_secs(70)).await;
    site.deliver_only_mail("ada@example.org").await;
    verbs::mail_retry(&site.app).await.expect("a store");
    site.deliver_only_mail(SECRETARIAT).await;
}

#[tokio::test]
async fn a_mail_refused_for_five_days_has_failed() {
    let site = Site::open().await.ignoring_mail();
    site.smtp.reply_to_recipient("ada@example.org", "451 4.7.1 come back later");
    site.join("ada@example.org").await;
    for _ in 0..30 {
        site.deliver().await;
        site.pass(SignedDuration::from_hours(7)).await;
    }
    assert_eq!(site.count("select count(*) from mail where status = 'failed'").await, 1);
    let attempts = site.count("select attempts from mail where status = 'failed'").await;
    assert!((10..=30).contains(&attempts), "{attempts}");
}

#[tokio::test]
async fn an_error_that_only_a_person_can_mend_holds_the_queue() {
    let site = Site::open().await;
    site.smtp.reply_to("MAIL", "530 5.7.0 authentication required");
    site.join("ada@example.org").await;
    assert_eq!(site.deliver().await.len(), 0);
    assert_eq!(site.count("select count(*) from outbox where state = 'held'").await, 1);
    assert_eq!(site.count("select count(*) from mail where status <> 'queued'").await, 0);
    site.smtp.reply_normally();
    site.pass(SignedDuration::from_hours(24)).await;
    assert_eq!(site.deliver().await.len(), 0, "held until somebody lets it go on");
    verbs::mail_release(&site.app).await.expect("a store");
    assert_eq!(site.deliver().await.len(), 2);
}

#[tokio::test]
async fn a_store_locked_while_a_mail_goes_out_forgets_nothing() {
    let site = Site::open().await;
    site.join("ada@example.org").await;
    let path = site.directory().join(human_rights_cities::db::FILE_NAME);
    let mut other = SqliteConnectOptions::new().filename(path).connect().await.expect("a store");
    site.smtp.stall_at("CONTENT");
    let sending = site.deliver();
    let locking = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        sqlx::query("BEGIN EXCLUSIVE").execute(&mut other).await.expect("a lock");
        site.smtp.reply_normally();
        tokio::time::sleep(Duration::from_secs(9)).await;
        sqlx::query("ROLLBACK").execute(&mut other).await.expect("the end of the lock");
    };
    let (mails, ()) = tokio::join!(sending, locking);
    assert_eq!(mails.len(), 2);
    assert_eq!(
        site.count("select count(*) from mail where status = 'sent' and attempts = 1").await,
        2
    );
}

#[tokio::test]
async fn a_hold_stays_a_hold_when_a_mail_under_way_arrives() {
    let site = Site::open().await;
    site.smtp.reply_once("CONNECT", "421 4.3.2 too busy");
    site.join("ada@example.org").await;
    assert_eq!(site.deliver().await.len(), 0);
    site.pass(SignedDuration::from_mins(2)).await;
    site.smtp.stall_at("CONTENT");
    let sending = site.deliver();
    let holding = async {
        tokio::time::sleep(Duration::from_millis(300)).await;
        verbs::mail_hold(&site.app).await.expect("a store");
        site.smtp.reply_normally();
    };
    let (mails, ()) = tokio::join!(sending, holding);
    assert_eq!(mails.len(), 1, "the one under way");
    assert_eq!(site.deliver().await.len(), 0);
    verbs::mail_release(&site.app).await.expect("a store");
    assert_eq!(site.deliver().await.len(), 1);
}

#[tokio::test]
async fn links_are_masked_in_the_ledger_and_forgotten_once_sent() {
    let site = Site::open().await;
    site.join("ada@example.org").await;
    assert_eq!(site.count("select count(*) from mail where body like '%/confirm/…%'").await, 1);
    let link = site.deliver_mail_to("ada@example.org").await.link();
    assert_eq!(site.count("select count(*) from mail where raw is not null").await, 0);
    let token = link.rsplit('/').next().expect("a token").as_bytes().to_vec();
    site.app.db.close().await;
    for entry in std::fs::read_dir(site.directory()).expect("a directory") {
        let bytes = std::fs::read(entry.expect("a file").path()).expect("bytes");
        assert!(!bytes.windows(token.len()).any(|window| window == token.as_slice()));
    }
    std::mem::forget(site); // its store is closed: nothing is left to be counted
}
