//! A contact that is replaced by another: who hears of it, in which language, and who no more.

use jiff::SignedDuration;

use crate::site::{Mail, SECRETARIAT, Site, pairs, set};

/// Fills in the contact on the personal page, with some answers changed.
async fn change(site: &Site, personal: &str, changes: &[(&str, &str)]) {
    let path = format!("{personal}/contact");
    let mut fields = site.get(&path).await.form(&path);
    for (name, value) in changes {
        set(&mut fields, name, value);
    }
    let answer = site.post(&path, &pairs(&fields)).await;
    assert!(answer.location().ends_with("?done=asked"), "{}", answer.body);
}

fn link(mails: &[Mail], to: &str) -> String {
    mails.iter().find(|mail| mail.to == to).expect("a mail").link()
}

#[tokio::test]
async fn nothing_that_waits_for_a_challenger_is_sent_once_the_old_contact_is_back() {
    let site = Site::open().await;
    let both = [("contact_email", "ada@example.org"), ("second_email", "office@example.org")];
    let reference = site.join_with(&both).await;
    let confirm = site.deliver_mail_to("ada@example.org").await.link();
    site.post(&confirm, &[]).await;
    let mails = site.deliver().await;
    site.post(&link(&mails, "office@example.org"), &[]).await;
    let personal = link(&mails, "ada@example.org");
    site.pass(SignedDuration::from_hours(48)).await;
    let eve = [("contact_email", "eve@example.org"), ("second_email", "mallory@example.org")];
    change(&site, &personal, &eve).await;
    let mails = site.deliver().await;
    for to in ["mallory@example.org", "eve@example.org"] {
        site.post(&link(&mails, to), &[]).await;
    }
    let mails = site.deliver().await;
    let (objection, eves) = (link(&mails, "ada@example.org"), link(&mails, "eve@example.org"));
    change(&site, &eves, &[("contact_email", "frank@example.org")]).await;
    let franks = site.deliver_only_mail("frank@example.org").await.link();

    site.pass(SignedDuration::from_mins(11)).await;

    // While the mail server is away: receipts, links, copies, a way to object.
    let correct = format!("{eves}/correct");
    let mut fields = site.get(&correct).await.form(&correct);
    set(&mut fields, "region", "Midden");
    site.post(&correct, &pairs(&fields)).await;
    site.pass(SignedDuration::from_hours(1)).await;
    site.post("/en/signup", &[("email", "eve@example.org")]).await;
    site.post(&franks, &[]).await;
    let waiting = site.words("select recipient || ' ' || kind from mail where status = 'queued'");
    assert_eq!(
        waiting.await,
        [
            "mallory@example.org corrected",
            "eve@example.org corrected",
            "secretariat@campaign.example change",
            "eve@example.org link",
            "eve@example.org told",
            "frank@example.org link",
        ]
    );
    site.post(&objection, &[]).await;
    site.reviewer().await.press_with(&reference, "settle", &[("contact", "old")]).await;
    let mut sent: Vec<_> = site.deliver().await.into_iter().map(|it| (it.to, it.subject)).collect();
    sent.sort();
    let subject = |text: &str| format!("{text} ({reference})");
    assert_eq!(
        sent,
        [
            ("ada@example.org".to_owned(), subject("Your personal link")),
            ("office@example.org".to_owned(), subject("Please confirm the second e-mail address")),
            (SECRETARIAT.to_owned(), subject("Answers corrected: Gemeente Utrecht")),
            (SECRETARIAT.to_owned(), subject("Objection to a change of contact: Gemeente Utrecht")),
        ]
    );
}

#[tokio::test]
async fn each_contact_is_written_to_in_their_own_language() {
    let site = Site::open().await;
    site.join_with(&[("correspondence_locale", "tr")]).await;
    let confirm = site.deliver_mail_to("ada@example.org").await.link();
    site.post(&confirm, &[]).await;
    let personal = site.deliver_only_mail("ada@example.org").await.link();
    site.pass(SignedDuration::from_hours(48)).await;
    // Ada mistypes the address, and names it again.
    for (email, locale) in [("eva@example.org", "de"), ("eve@example.org", "fr")] {
        let named = [("contact_email", email), ("correspondence_locale", locale)];
        change(&site, &personal, &named).await;
    }
    let asked = site.deliver().await;
    assert!(link(&asked, "eve@example.org").starts_with("/fr/contact/"));
    site.post(&link(&asked, "eve@example.org"), &[]).await;
    let mails = site.deliver().await;
    assert!(link(&mails, "ada@example.org").starts_with("/tr/object/"), "she is told in Turkish");
    let eves = link(&mails, "eve@example.org");
    assert!(eves.starts_with("/fr/signup/"));
    let told = site.count("select id from mail where kind = 'told'").await;
    site.reviewer().await.post(&format!("/admin/mail/{told}/resend"), &[]).await;
    let objection = site.deliver_only_mail("ada@example.org").await.link();
    assert!(objection.starts_with("/tr/object/"), "and so when it is sent once more");

    // Eve hands over to somebody who writes Korean; Ada objects to it all and is back.
    site.pass(SignedDuration::from_hours(1)).await;
    let named = [("contact_email", "kim@example.org"), ("correspondence_locale", "ko")];
    change(&site, &eves, &named).await;
    let kims = site.deliver_only_mail("kim@example.org").await.link();
    site.post(&kims, &[]).await;
    let told = site.deliver().await;
    assert!(link(&told, "eve@example.org").starts_with("/fr/object/"));
    site.post(&objection, &[]).await;
    site.deliver_only_mail(SECRETARIAT).await;
    let reference = site.words("select reference from signup").await.remove(0);
    site.reviewer().await.press_with(&reference, "settle", &[("contact", "old")]).await;
    let back = site.deliver_only_mail("ada@example.org").await;
    assert!(back.link().starts_with("/tr/signup/"));

    // The secretariat replaces her by hand.
    let nina = site.reviewer().await;
    let path = format!("/admin/signups/{reference}/contact");
    let mut fields = nina.get(&path).await.form(&path);
    for (name, value) in [
        ("contact_email", "bo@example.org"),
        ("correspondence_locale", "zh"),
        ("why", "Ada has retired"),
        ("how", "By telephone"),
    ] {
        set(&mut fields, name, value);
    }
    assert_eq!(nina.post(&path, &pairs(&fields)).await.status, 303);
    let mails = site.deliver().await;
    assert!(link(&mails, "ada@example.org").starts_with("/tr/object/"));
    assert!(link(&mails, "bo@example.org").starts_with("/zh/signup/"));
}
