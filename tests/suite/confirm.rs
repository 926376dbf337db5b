//! The link in the first mail, and the personal page behind the one in the receipt.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::site::{SECRETARIAT, Site};

#[tokio::test]
async fn pressing_the_button_confirms_and_brings_the_receipt_once() {
    let site = Site::open().await;
    let reference = site.join_with(&[("correspondence_locale", "ar")]).await;
    let link = site.deliver_mail_to("ada@example.org").await.link();
    assert!(link.starts_with("/ar/confirm/"));
    for _ in 0..3 {
        let answer = site.post(&link, &[]).await;
        assert_eq!((answer.status, answer.location()), (303, link.clone()));
    }
    assert_eq!(site.get(&link).await.reference(), reference);
    let receipt = site.deliver_only_mail("ada@example.org").await;
    assert!(receipt.html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(receipt.text.contains("Gemeente Utrecht"));

    let page = site.get(&receipt.link()).await;
    assert_eq!(page.status, 200);
    assert_eq!(page.reference(), reference);
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("x-robots-tag"), "noindex");
    assert_eq!(page.text(".steps [aria-current=step]"), page.texts(".steps li")[2]);
    assert!(page.texts(".answers dd").contains(&"Ada Lovelace".to_owned()));
    assert_eq!(site.get(&receipt.link().replace("/ar/", "/ko/")).await.status, 200);
}

#[tokio::test]
async fn it_was_not_me_stops_the_mail_and_tells_the_secretariat_once() {
    let site = Site::open().await;
    let reference = site.join("ada@example.org").await;
    let link = site.deliver_mail_to("ada@example.org").await.link();
    for _ in 0..2 {
        site.post(&format!("{link}/disown"), &[]).await;
    }
    let notice = site.deliver_only_mail(SECRETARIAT).await;
    assert_eq!(notice.subject, format!("“It was not me”: Gemeente Utrecht ({reference})"));
    site.post(&link, &[]).await;
    assert_eq!(site.get(&link).await.text("h1"), "Thank you for telling us");
    assert_eq!(site.deliver().await.len(), 0);

    let desk = site.staff(Role::Reviewer).await;
    let path = format!("/admin/signups/{reference}");
    let version = desk.get(&path).await.field("version");
    desk.post(&format!("{path}/undisown"), &[("version", &version)]).await;
    site.pass(SignedDuration::from_mins(11)).await; // the mailbox was written to just now
    let again = site.deliver_only_mail("ada@example.org").await;
    site.post(&again.link(), &[]).await;
    site.deliver_only_mail("ada@example.org").await;
}
