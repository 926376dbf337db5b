//! Mails written anew: every kind, and what becomes of the old link.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::site::{Desk, Mail, SECRETARIAT, Site};

const SECOND: &str = "office@example.org";

/// Writes the newest mail to an address anew; what the desk says of it.
async fn resend(desk: &Desk<'_>, recipient: &str) -> String {
    let page = desk.get(&format!("/admin/mail?q={}", recipient.replace('@', "%40"))).await;
    let path = page.attributes("tbody td:first-child a:first-child", "href").remove(0);
    let answer = desk.post(&format!("{path}/resend"), &[]).await;
    answer.location().split("done=").nth(1).expect("a word").to_owned()
}

fn same_words(new: &Mail, old: &Mail) {
    assert_eq!((&new.subject, &new.text), (&old.subject, &old.text));
    assert_ne!(new.message_id, old.message_id);
}

#[tokio::test]
async fn the_mail_of_a_decision_has_a_new_link_while_the_decision_stands() {
    let site = Site::open().await;
    let reference = site.received("ada@example.org").await;
    let mut nina = site.staff(Role::Reviewer).await;
    nina.decide(&reference, "pledged").await;
    let old = site.deliver_only_mail("ada@example.org").await;
    assert_eq!(resend(&nina, "ada@example.org").await, "resent");
    let new = site.deliver_only_mail("ada@example.org").await;
    assert_eq!(new.subject, old.subject);
    assert_eq!(site.get(&old.link()).await.status, 404);
    assert_eq!(site.get(&new.link()).await.status, 200);
    site.post(&format!("{}/withdraw", new.link()), &[]).await;
    site.deliver().await;
    site.sql("update mail set settled_at = null where kind = 'decision'").await;
    site.pass(SignedDuration::from_mins(1)).await;
    nina.sign_in().await;
    let page = nina.get("/admin/mail?kind=decision").await;
    let path = page.attributes("tbody td:first-child a:first-child", "href").remove(0);
    let answer = nina.post(&format!("{path}/resend"), &[]).await;
    assert_eq!(answer.location(), format!("{path}?done=useless"), "it is withdrawn");
    assert_eq!(site.deliver().await.len(), 0);
    assert_eq!(resend(&nina, "ada@example.org").await, "resent", "that it is withdrawn");
    site.deliver_only_mail("ada@example.org").await;
}

#[tokio::test]
async fn a_second_address_is_asked_anew_and_its_copies_go_out_without_links() {
    let site = Site::open().await;
    site.join_with(&[("second_email", SECOND)]).await;
    let mails = site.deliver().await;
    let to = |to: &str| mails.iter().find(|mail| mail.to == to).expect("a mail");
    let nina = site.staff(Role::Reviewer).await;
    site.pass(SignedDuration::from_mins(11)).await;
    assert_eq!(resend(&nina, SECOND).await, "resent");
    let asked = site.deliver_only_mail(SECOND).await;
    assert_eq!(site.get(&to(SECOND).link()).await.status, 404);
    site.post(&asked.link(), &[]).await;
    assert_eq!(resend(&nina, SECOND).await, "useless", "it is confirmed");
    site.post(&to("ada@example.org").link(), &[]).await;
    let copies = site.deliver().await;
    let copy = copies.iter().find(|mail| mail.to == SECOND).expect("a copy");
    assert_eq!(resend(&nina, SECOND).await, "resent");
    let again = site.deliver_only_mail(SECOND).await;
    same_words(&again, copy);
    assert!(!again.text.contains("/signup/"));
}

#[tokio::test]
async fn notices_to_the_secretariat_and_receipts_go_out_as_they_were() {
    let site = Site::open().await;
    site.join("ada@example.org").await;
    let mails = site.deliver().await;
    let notice = mails.iter().find(|mail| mail.to == SECRETARIAT).expect("a notice");
    let nina = site.staff(Role::Reviewer).await;
    assert_eq!(resend(&nina, SECRETARIAT).await, "resent");
    same_words(&site.deliver_only_mail(SECRETARIAT).await, notice);
    site.post("/en/tell", &[("body", "Grigny is missing")]).await;
    let notice = site.deliver_only_mail(SECRETARIAT).await;
    assert_eq!(resend(&nina, SECRETARIAT).await, "resent");
    same_words(&site.deliver_only_mail(SECRETARIAT).await, &notice);
}

#[tokio::test]
async fn a_reminder_of_the_profile_keeps_to_the_budget_and_ends_with_its_reason() {
    let site = Site::open().await;
    let pledged = site.pledged("ada@example.org").await;
    let mut nina = site.staff(Role::Reviewer).await;
    site.pass(SignedDuration::from_hours(30 * 24 + 1)).await;
    nina.sign_in().await;
    let old = site.deliver_only_mail("ada@example.org").await;
    assert_eq!(resend(&nina, "ada@example.org").await, "full");
    site.pass(SignedDuration::from_mins(11)).await;
    assert_eq!(resend(&nina, "ada@example.org").await, "resent");
    let new = site.deliver_only_mail("ada@example.org").await;
    assert_eq!(new.subject, old.subject);
    assert_eq!(site.get(&old.link()).await.status, 404);
    assert_eq!(site.get(&new.link()).await.status, 200);
    nina.press_with(&pledged.reference, "archive", &[("why", "The council left.")]).await;
    site.pass(SignedDuration::from_mins(11)).await;
    assert_eq!(resend(&nina, "ada@example.org").await, "useless");
}
