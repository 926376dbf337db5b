//! How long a signup waits for its contact: 30 days from the last mail that asked to confirm, and no day
//! while nobody could be asked.

use human_rights_cities::verbs::{self, Role};
use jiff::SignedDuration;

use crate::merge::{NAME, merge};
use crate::site::{Site, answers};

const LEFT: &str = "select count(*) from signup where erased_at is null and merged_into is null";

const fn days(days: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * days)
}

/// So many days, with the reminder that they bring.
async fn pass(site: &Site, all: i64) {
    site.pass(days(4)).await;
    site.deliver().await;
    site.pass(days(all - 4)).await;
}

/// The link of the one mail that asks this address to confirm.
async fn asked(site: &Site, to: &str) -> String {
    let mails = site.deliver().await;
    let mut links = mails.iter().filter(|mail| mail.to == to && mail.text.contains("/confirm/"));
    let link = links.next().expect("a mail that asks").link();
    assert_eq!(links.count(), 0, "one mail");
    link
}

/// The signup lives and its link works for 30 days from now; then both are gone.
async fn assert_waits_30_days(site: &Site, reference: &str, link: &str) {
    let path = format!("/admin/signups/{reference}");
    site.pass(SignedDuration::from_secs(5)).await;
    assert_eq!(site.get(link).await.status, 200, "the mail has just been sent");
    site.pass(days(19)).await;
    let page = site.staff(Role::Reviewer).await.get(&path).await;
    assert!(!page.body.contains("Not confirmed for 20 days"));
    site.pass(days(1)).await;
    let nina = site.staff(Role::Reader).await;
    assert!(nina.get(&path).await.body.contains("Not confirmed for 20 days"));
    assert!(nina.get("/admin/work/unconfirmed").await.body.contains(reference));
    site.pass(days(9)).await;
    assert_eq!((site.get(link).await.status, site.count(LEFT).await), (200, 1));
    site.pass(days(1)).await;
    assert_eq!((site.get(link).await.status, site.count(LEFT).await), (404, 0));
}

#[tokio::test]
async fn what_is_released_from_quarantine_waits_from_then_on() {
    let site = Site::open().await.ignoring_mail();
    let sent = answers(&[("contact_fax", "robot")]);
    let receipt = site.post("/en/join", &sent).await.location();
    let reference = site.get(&receipt).await.reference();
    site.pass(days(40)).await;
    let nina = site.staff(Role::Administrator).await;
    assert_eq!(nina.press(&reference, "release").await.status, 303);
    site.pass(SignedDuration::from_secs(5)).await;
    let link = asked(&site, "ada@example.org").await;
    assert_eq!(site.get(&receipt).await.status, 200, "what was acknowledged is there");
    site.pass(days(3)).await;
    assert!(site.deliver_mail_to("ada@example.org").await.subject.contains("a reminder"));
    site.pass(days(26)).await;
    assert_eq!((site.get(&link).await.status, site.count(LEFT).await), (200, 1));
    site.pass(days(1)).await;
    assert_eq!((site.get(&link).await.status, site.count(LEFT).await), (404, 0));
}

#[tokio::test]
async fn who_is_asked_anew_on_day_29_has_30_days_again() {
    let site = Site::open().await.ignoring_mail();
    let form_id = site.get("/en/join").await.field("form_id");
    let form = ("form_id", form_id.as_str());
    let mended = ("contact_email", "ada@example.net");
    let reference = site.join_with(&[form]).await;
    let first = asked(&site, "ada@example.org").await;
    pass(&site, 29).await;
    // The same form, as it was.
    assert_eq!(site.join_with(&[form]).await, reference);
    let second = asked(&site, "ada@example.org").await;
    assert_eq!(site.join_with(&[form]).await, reference);
    assert_eq!(site.deliver().await.len(), 0, "not twice on one day");
    site.pass(days(29)).await;
    assert_eq!(site.get(&first).await.status, 200, "an older link leads there, too");
    // With its address mended.
    assert_eq!(site.join_with(&[form, mended]).await, reference);
    let third = asked(&site, "ada@example.net").await;
    assert_eq!(site.get(&second).await.status, 404, "another address");
    site.pass(days(3)).await;
    let reminder = site.deliver_mail_to("ada@example.net").await;
    assert!(reminder.subject.contains("a reminder"), "this address was not reminded yet");
    site.pass(days(26)).await;
    // The link is lost.
    site.post("/en/signup", &[("email", "ada@example.net")]).await;
    let fourth = asked(&site, "ada@example.net").await;
    site.pass(days(29)).await;
    assert_eq!(site.get(&third).await.status, 200);
    // The form is filled in once more.
    site.join_with(&[mended]).await;
    asked(&site, "ada@example.net").await;
    // "It was not me" was a mistake.
    site.post(&format!("{fourth}/disown"), &[]).await;
    let nina = site.staff(Role::Administrator).await;
    nina.press(&reference, "undisown").await;
    site.pass(SignedDuration::from_mins(11)).await;
    let last = asked(&site, "ada@example.net").await;
    assert_waits_30_days(&site, &reference, &last).await;
}

#[tokio::test]
async fn nobody_runs_out_of_time_while_no_mail_can_leave() {
    let site = Site::open().await.ignoring_mail();
    verbs::mail_hold(&site.app).await.expect("a store");
    let reference = site.join("ada@example.org").await;
    // Another one of the same mailbox waits for a free slot.
    let other = site.join_with(&[NAME]).await;
    site.pass(days(40)).await;
    let mut nina = site.staff(Role::Administrator).await;
    for reference in [&reference, &other] {
        let page = nina.get(&format!("/admin/signups/{reference}")).await;
        assert!(!page.body.contains("Not confirmed for 20 days"), "nobody was asked yet");
    }
    assert_eq!(site.count(LEFT).await, 2);
    verbs::mail_release(&site.app).await.expect("a store");
    let link = asked(&site, "ada@example.org").await;
    assert_eq!(site.get(&link).await.status, 200, "though it was written 40 days ago");
    site.pass(SignedDuration::from_mins(11)).await;
    let second = asked(&site, "ada@example.org").await;
    nina.sign_in().await;
    let answer = nina.press_with(&other, "confirm", &[("how", "Rang them")]).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    assert_eq!(site.get(&second).await.text("h1"), "Thank you, your address is confirmed");
    site.pass(days(28)).await;
    assert_eq!(site.get(&link).await.status, 200);
    site.pass(days(2)).await;
    assert_eq!(site.get(&link).await.status, 404);
}

#[tokio::test]
async fn a_mail_that_has_failed_leaves_30_days_to_mend_it() {
    let site = Site::open().await.ignoring_mail();
    verbs::mail_hold(&site.app).await.expect("a store");
    site.join("ada@example.org").await;
    site.pass(days(40)).await;
    site.smtp.reply_to_recipient("ada@example.org", "550 5.1.1 no such mailbox");
    verbs::mail_release(&site.app).await.expect("a store");
    site.deliver().await;
    assert_eq!(site.count("select count(*) from mail where status = 'failed'").await, 1);
    site.pass(days(29)).await;
    assert_eq!(site.count(LEFT).await, 1);
    site.pass(days(1)).await;
    assert_eq!(site.count(LEFT).await, 0, "nothing is kept for ever");
}

#[tokio::test]
async fn what_took_in_a_newer_one_waits_as_long_as_that() {
    let site = Site::open().await.ignoring_mail();
    let older = site.join("ada@example.org").await;
    asked(&site, "ada@example.org").await;
    pass(&site, 29).await;
    let newer = site.join_with(&[NAME]).await;
    let link = asked(&site, "ada@example.org").await;
    let nina = site.staff(Role::Administrator).await;
    merge(&nina, &older, &newer).await;
    assert_waits_30_days(&site, &older, &link).await;
}

#[tokio::test]
async fn what_took_in_one_that_is_kept_is_kept() {
    let site = Site::open().await.ignoring_mail();
    let kept = site.join("ada@example.org").await;
    site.deliver().await;
    pass(&site, 21).await;
    let newer = site.join_with(&[NAME]).await;
    site.deliver().await;
    let nina = site.staff(Role::Administrator).await;
    nina.press(&kept, "keep").await;
    merge(&nina, &newer, &kept).await;
    site.pass(days(100)).await;
    assert_eq!(site.count(LEFT).await, 1);
}
