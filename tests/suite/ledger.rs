//! The ledger of mails as staff read it, and what they do about a mail.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::site::{Desk, SECRETARIAT, Site};

/// The pages of the mails to an address, the newest first.
async fn mails_to(desk: &Desk<'_>, recipient: &str) -> Vec<String> {
    let page = desk.get(&format!("/admin/mail?q={}", recipient.replace('@', "%40"))).await;
    page.attributes("tbody td:first-child a:first-child", "href")
}

#[tokio::test]
async fn mails_are_found_by_recipient_subject_reference_state_and_kind() {
    let site = Site::open().await.ignoring_mail();
    let first = site.join("ada@example.org").await;
    site.join_with(&[("government_name", "Ville de Liège"), ("contact_email", "bo@example.org")])
        .await;
    site.smtp.reply_to_recipient("bo@example.org", "550 5.1.1 no such mailbox");
    site.deliver().await;
    let nina = site.staff(Role::Reader).await;
    for (query, found) in [
        ("", 4),
        ("q=ADA%40Example", 1),
        (&format!("q={}", first.to_lowercase()), 2),
        ("q=Li%C3%A8ge", 1),
        ("q=nothing", 0),
        ("q=%25", 0),
        ("state=failed", 1),
        ("state=sent&kind=notice", 2),
        ("kind=confirm&q=bo", 1),
        ("kind=nonsense&page=-1", 0),
        ("page=9", 0),
    ] {
        let page = nina.get(&format!("/admin/mail?{query}")).await;
        assert_eq!((page.status, page.texts("tbody tr").len()), (200, found), "{query}");
    }
    assert_eq!(nina.get("/admin/mail?q=zzz").await.texts("main > p"), ["No mails match."]);
}

#[tokio::test]
async fn a_failure_is_said_in_plain_words_in_the_desks_languages() {
    let site = Site::open().await.ignoring_mail();
    site.smtp.reply_to_recipient("ada@example.org", "550 5.1.1 no such mailbox");
    let reference = site.join("ada@example.org").await;
    site.deliver().await;
    let nina = site.staff(Role::Reviewer).await;
    let path = mails_to(&nina, "ada@example.org").await.remove(0);
    for (locale, words) in [
        ("fr", "Cette messagerie n’existe pas."),
        ("es", "El buzón no existe."),
        ("en", "The mailbox does not exist."),
    ] {
        nina.post("/admin/language", &[("locale", locale), ("back", "/admin/mail")]).await;
        let page = nina.get(&path).await;
        let facts = page.texts(".answers dd");
        assert!(facts.iter().any(|it| it.starts_with(words)), "{facts:?}");
        assert!(facts.contains(&"550 5.1.1 no such mailbox".to_owned()), "its own words too");
        let link = format!("/admin/signups/{reference}");
        assert_eq!(page.attributes("main p a[href^='/admin/signups/']", "href"), [link]);
    }
}

#[tokio::test]
async fn a_mail_written_anew_has_a_new_link_and_the_old_link_ends() {
    let site = Site::open().await;
    let reference = site.join("ada@example.org").await;
    let old = site.deliver_mail_to("ada@example.org").await;
    let nina = site.staff(Role::Reviewer).await;
    let path = mails_to(&nina, "ada@example.org").await.remove(0);
    site.pass(SignedDuration::from_mins(11)).await;
    let answer = nina.post(&format!("{path}/resend"), &[]).await;
    assert!(answer.location().ends_with("?done=resent"), "{}", answer.location());
    let new = site.deliver_only_mail("ada@example.org").await;
    assert_eq!(new.subject, old.subject);
    assert_ne!((new.link(), &new.message_id), (old.link(), &old.message_id));
    assert_eq!(site.get(&old.link()).await.status, 404);
    let again = nina.post(&format!("{path}/resend"), &[]).await;
    assert!(again.location().ends_with("?done=useless"), "of two only one is sent");

    site.post(&new.link(), &[]).await;
    let receipt = site.deliver_only_mail("ada@example.org").await;
    let unused = nina.get(&format!("/admin/signups/{reference}")).await;
    assert_eq!(unused.status, 200);
    let path = mails_to(&nina, "ada@example.org").await.remove(0);
    nina.post(&format!("{path}/resend"), &[]).await;
    let second = site.deliver_only_mail("ada@example.org").await;
    assert_eq!(second.subject, receipt.subject);
    assert_eq!(site.get(&receipt.link()).await.status, 404);
    assert_eq!(site.get(&second.link()).await.status, 200);
}

#[tokio::test]
async fn writing_anew_keeps_to_the_budget_of_the_mailbox_and_to_what_still_holds() {
    let site = Site::open().await;
    site.join("ada@example.org").await;
    let first = site.deliver_mail_to("ada@example.org").await;
    let nina = site.staff(Role::Reviewer).await;
    let path = mails_to(&nina, "ada@example.org").await.remove(0);
    let answer = nina.post(&format!("{path}/resend"), &[]).await;
    assert_eq!(answer.location(), format!("{path}?done=waits"));
    assert_eq!(site.deliver().await.len(), 0, "not within ten minutes");
    assert_eq!(site.get(&first.link()).await.status, 404);
    site.pass(SignedDuration::from_mins(11)).await;
    let second = site.deliver_only_mail("ada@example.org").await;
    site.post(&format!("{}/disown", second.link()), &[]).await;
    site.deliver_only_mail(SECRETARIAT).await;
    let path = mails_to(&nina, "ada@example.org").await.remove(0);
    site.pass(SignedDuration::from_mins(11)).await;
    let answer = nina.post(&format!("{path}/resend"), &[]).await;
    assert_eq!(answer.location(), format!("{path}?done=useless"), "it was not them");
    assert_eq!(site.deliver().await.len(), 0);
    assert_eq!(nina.post("/admin/mail/999/resend", &[]).await.status, 404);
}

#[tokio::test]
async fn a_failed_mail_is_tried_again_or_taken_off_the_work_list() {
    let site = Site::open().await.ignoring_mail();
    site.smtp.reply_to_recipient("ada@example.org", "550 5.2.2 mailbox full");
    site.join("ada@example.org").await;
    site.deliver().await;
    let nina = site.staff(Role::Reviewer).await;
    let reader = site.staff(Role::Reader).await;
    let path = mails_to(&nina, "ada@example.org").await.remove(0);
    for change in ["retry", "resend", "settle"] {
        assert_eq!(reader.post(&format!("{path}/{change}"), &[]).await.status, 403, "{change}");
    }
    assert!(reader.get(&path).await.attributes("main form", "action").is_empty());
    let actions = nina.get(&path).await.attributes("main form", "action");
    assert_eq!(actions, ["retry", "resend", "settle"].map(|it| format!("{path}/{it}")));
    nina.post(&format!("{path}/retry"), &[]).await;
    assert_eq!(site.deliver().await.len(), 0, "still full");
    nina.post(&format!("{path}/settle"), &[]).await;
    let bytes = "select count(*) from mail where settled_at is not null and raw <> x''";
    assert_eq!(site.count(bytes).await, 0, "its link is forgotten");
    let page = nina.get(&path).await;
    assert!(page.attributes("main form", "action").is_empty());
    site.smtp.reply_normally();
    nina.post(&format!("{path}/retry"), &[]).await;
    nina.post("/admin/mail/retry", &[]).await;
    assert_eq!(site.deliver().await.len(), 0, "it is settled");
}

#[tokio::test]
async fn the_outbox_says_what_was_done_with_all_mails() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Reviewer).await;
    for (button, said) in [
        ("retry", "All mails that are waiting or have failed are tried again now."),
        ("hold", "The mails are held."),
        ("release", "The mails go out again."),
    ] {
        let answer = nina.post(&format!("/admin/mail/{button}"), &[]).await;
        assert_eq!(nina.get(&answer.location()).await.texts("[role=status]"), [said]);
    }
}
