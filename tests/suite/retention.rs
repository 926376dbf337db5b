//! What time takes away: how long personal data is kept.

use human_rights_cities::verbs::{self, Role};
use jiff::SignedDuration;

use crate::site::Site;

/// Stands in every answer of [`join`].
const MARK: &str = "zqmarker";

const fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

/// A form with the mark in every answer; returns the reference.
pub async fn join(site: &Site, more: &[(&str, &str)]) -> String {
    let mut answers = vec![
        ("government_name", "Gemeente zqmarker"),
        ("latin_name", "Latin zqmarker"),
        ("region", "Region zqmarker"),
        ("website", "https://zqmarker.example"),
        ("leader_name", "Bo zqmarker"),
        ("leader_office", "Office zqmarker"),
        ("contact_name", "Ada zqmarker"),
        ("contact_role", "Role zqmarker"),
        ("contact_email", "zqmarker@example.org"),
        ("contact_phone", "+31 zqmarker"),
        ("second_email", "second.zqmarker@example.org"),
        ("message", "Message zqmarker"),
    ];
    answers.extend(more);
    site.join_with(&answers).await
}

async fn marked(site: &Site) -> Vec<String> {
    let mut rows = site.contents().await;
    rows.retain(|row| row.to_lowercase().contains(MARK));
    rows
}

#[tokio::test]
async fn an_unconfirmed_signup_is_listed_on_day_20_and_erased_on_day_30() {
    let mut site = Site::open().await.ignoring_mail();
    let reference = join(&site, &[]).await;
    // The same form once more: a repeat with answers of its own.
    join(&site, &[("form_id", "")]).await;
    site.deliver().await;
    site.pass(SignedDuration::from_mins(11)).await;
    site.deliver().await;
    let mut nina = site.staff(Role::Reviewer).await;
    let path = format!("/admin/signups/{reference}");
    assert!(!nina.get(&path).await.body.contains("Not confirmed for 20 days"));
    site.pass(days(20)).await;
    nina.sign_in().await;
    let page = nina.get(&path).await;
    assert!(page.body.contains("Not confirmed for 20 days"));
    assert!(page.body.contains("23 December 2026"), "the day it is erased");
    site.pass(days(9)).await;
    assert!(marked(&site).await.len() > 5);
    drop(nina);
    site = site.reopen().await;
    site.pass(days(1)).await;
    let guessed = site.get(&format!("/en/join/erased-{reference}")).await;
    assert_eq!(guessed.status, 404, "nobody learns by a reference what was erased");
    assert_eq!(marked(&site).await, Vec::<String>::new());
    let nina = site.staff(Role::Administrator).await;
    let page = nina.get(&path).await;
    assert_eq!(page.text("h1"), reference);
    assert!(page.texts(".history li").iter().any(|line| line.starts_with("Personal data erased")));
    assert_eq!(page.texts("form[action$='/confirm']").len(), 0, "nothing to confirm");
    assert_eq!(nina.get("/admin/signups").await.status, 200);
    site.pass(days(5)).await;
    site.deliver().await;
}

#[tokio::test]
async fn a_reviewer_keeps_what_nobody_confirms() {
    let site = Site::open().await.ignoring_mail();
    let reference = join(&site, &[]).await;
    site.deliver().await;
    site.pass(days(25)).await;
    let nina = site.staff(Role::Reviewer).await;
    let path = format!("/admin/signups/{reference}");
    let version = nina.get(&path).await.attributes("input[name=version]", "value").remove(0);
    let answer = nina.post(&format!("{path}/keep"), &[("version", &version)]).await;
    assert_eq!(answer.location(), format!("{path}?done=kept"));
    let reader = site.staff(Role::Reader).await;
    assert_eq!(reader.post(&format!("{path}/keep"), &[("version", "2")]).await.status, 403);
    site.pass(days(100)).await;
    assert_eq!(site.count("select count(*) from signup where erased_at is null").await, 1);
    let kept = "select count(*) from audit where event = 'signup_kept'";
    assert_eq!(site.count(kept).await, 1);
}

#[tokio::test]
async fn the_form_of_an_erased_signup_makes_a_new_one_when_it_is_sent_again() {
    let site = Site::open().await.ignoring_mail();
    let form_id = site.get("/en/join").await.field("form_id");
    let first = join(&site, &[("form_id", &form_id)]).await;
    site.deliver().await;
    site.pass(days(31)).await;
    assert_ne!(join(&site, &[("form_id", &form_id)]).await, first);
    assert_eq!(site.count("select count(*) from signup where erased_at is null").await, 1);
}

#[tokio::test]
async fn what_is_in_quarantine_is_kept_for_24_months() {
    let site = Site::open().await.ignoring_mail();
    join(&site, &[("contact_fax", "robot")]).await;
    site.pass(days(729)).await;
    assert!(!marked(&site).await.is_empty());
    site.pass(days(3)).await;
    assert_eq!(marked(&site).await, Vec::<String>::new());
}

#[tokio::test]
async fn declined_and_withdrawn_are_erased_six_months_after_the_last_event() {
    for status in ["declined", "withdrawn", "archived"] {
        let site = Site::open().await.ignoring_mail();
        join(&site, &[]).await;
        site.deliver().await;
        let now = site.app.clock.now_ms();
        site.run(&format!(
            "update signup set status = '{status}', status_since = {now}, number = 1"
        ))
        .await;
        site.pass(days(150)).await;
        let now = site.app.clock.now_ms();
        site.run(&format!(
            "insert into signup_history (signup_id, at, event, status, note)
             values (1, {now}, 'corrected', '{status}', 'zqmarker')"
        ))
        .await;
        site.pass(days(176)).await;
        assert!(!marked(&site).await.is_empty(), "{status}");
        site.pass(days(10)).await;
        assert_eq!(marked(&site).await, Vec::<String>::new(), "{status}");
    }
}

#[tokio::test]
async fn mails_are_kept_for_12_and_the_audit_log_for_24_months() {
    let site = Site::open().await.ignoring_mail();
    site.join("ada@example.org").await;
    site.staff(Role::Reader).await.get("/admin/signups").await;
    let link = site.deliver_mail_to("ada@example.org").await.link();
    site.post(&link, &[]).await;
    site.deliver().await;
    site.run("update signup set status = 'member', number = 1").await;
    let said = "select count(*) from mail where body <> '' or recipient <> '' or subject <> ''";
    let (mails, audit) = (site.count(said).await, site.count("select count(*) from audit").await);
    assert!(mails >= 3 && audit >= 3);
    site.pass(days(364)).await;
    assert_eq!(site.count(said).await, mails);
    site.pass(days(2)).await;
    assert_eq!(site.count(said).await, 0);
    assert_eq!(site.count("select count(*) from mail").await, mails, "the ledger's lines remain");
    let each =
        "select count(*) from audit where event = 'retention_erased' and subject like 'mail %'";
    assert_eq!(site.count(each).await, mails, "the log tells of each");
    site.pass(days(363)).await;
    let left = "select count(*) from audit where event <> 'retention_erased'";
    assert_eq!(site.count(left).await, audit);
    site.pass(days(4)).await;
    assert_eq!(site.count(left).await, 0);
    assert_eq!(site.count("select count(*) from signup where erased_at is null").await, 1);
}

#[tokio::test]
async fn a_dry_run_changes_nothing_and_a_second_run_has_nothing_to_do() {
    let site = Site::open().await.ignoring_mail();
    join(&site, &[]).await;
    site.deliver().await;
    site.app.clock.advance(days(800));
    let before = site.contents().await;
    verbs::retention(&site.app, true).await.expect("a store");
    assert_eq!(site.contents().await, before);
    verbs::retention(&site.app, false).await.expect("a store");
    assert_eq!(marked(&site).await, Vec::<String>::new());
    let after = site.contents().await;
    verbs::retention(&site.app, false).await.expect("a store");
    assert_eq!(site.contents().await, after);
}

#[tokio::test]
async fn what_is_public_stays_while_it_is_public() {
    let site = Site::open().await.ignoring_mail();
    join(&site, &[]).await;
    site.deliver().await;
    site.run("update signup set status = 'member', number = 1").await;
    site.pass(days(1500)).await;
    let public = "select count(*) from publication where leader_name = 'Bo zqmarker'";
    assert_eq!(site.count(public).await, 1);
}

/// Two signups are due; while the first is erased, somebody changes the second, which stays.
async fn assert_stays(prepare: &str, change: &str) {
    let site = Site::open().await.ignoring_mail();
    for email in ["ada@example.org", "bo@example.org"] {
        site.join_with(&[("government_name", email), ("contact_email", email)]).await;
    }
    site.deliver().await;
    site.run(prepare).await;
    site.app.clock.advance(days(800));
    let now = site.app.clock.now_ms();
    let change = change.replace("{now}", &now.to_string());
    site.run(&format!(
        "create trigger meanwhile after update of erased_at on signup when new.id = 1
         begin {change}; end"
    ))
    .await;
    verbs::retention(&site.app, false).await.expect("a store");
    let left = "select id from signup where erased_at is null";
    assert_eq!(site.count(left).await, 2, "{change}");
}

#[tokio::test]
async fn what_comes_back_to_life_while_others_are_erased_stays() {
    let declined = "update signup set status = 'declined'";
    let reopened = "update signup set status = 'under_review', status_since = {now} where id = 2";
    assert_stays(declined, reopened).await;
    let amended = "insert into signup_history (signup_id, at, event, status)
                   values (2, {now}, 'amended', 'declined')";
    assert_stays(declined, amended).await;
    let asked = "insert into signup_request (signup_id, mailbox, reason, since)
                 select id, mailbox, 'confirm', {now} from signup where id = 2";
    assert_stays("update signup set status = 'unconfirmed'", asked).await;
    let quarantined = "update signup set quarantined_at = created_at";
    assert_stays(quarantined, amended).await;
}
