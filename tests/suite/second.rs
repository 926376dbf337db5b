//! The second address of a local government: it confirms itself and gets copies without links.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::site::{BASE, Mail, SECRETARIAT, Site};

const SECOND: &str = "office@example.org";

/// Utrecht's signup with a second address: the mails to confirm, the contact's first.
async fn utrecht(site: &Site) -> (String, Mail, Mail) {
    let reference = site.join_with(&[("second_email", SECOND), ("message", "Ünderstand")]).await;
    let mut mails = site.deliver().await;
    mails.retain(|mail| mail.to.ends_with("@example.org"));
    mails.sort_by(|a, b| a.to.cmp(&b.to));
    let second = mails.pop().expect("the second's");
    (reference, mails.pop().expect("the contact's"), second)
}

fn sorted(mut mails: Vec<Mail>) -> Vec<Mail> {
    mails.sort_by(|a, b| a.to.cmp(&b.to));
    mails
}

/// Changes the second address on the personal page.
async fn change(site: &Site, personal: &str, second: &str) {
    let version = site.get(&format!("{personal}/contact")).await.field("version");
    let fields = [
        ("version", version.as_str()),
        ("contact_name", "Ada Lovelace"),
        ("contact_role", "International relations"),
        ("contact_email", "ada@example.org"),
        ("contact_phone", "+31 30 286 0000"),
        ("second_email", second),
        ("correspondence_locale", "en"),
    ];
    let answer = site.post(&format!("{personal}/contact"), &fields).await;
    assert!(answer.location().ends_with("?done=contact"), "{}", answer.location());
}

#[tokio::test]
async fn it_is_asked_to_confirm_itself_and_then_gets_copies_without_links() {
    let site = Site::open().await;
    let (reference, contact, second) = utrecht(&site).await;
    assert_eq!(second.to, SECOND);
    assert!(second.link().starts_with("/en/second/"));
    for typed in ["Utrecht", "Ada", "Burgemeester", "Ünderstand"] {
        assert!(!second.text.contains(typed), "{typed}");
    }
    assert_eq!(site.get(&second.link()).await.reference(), reference);
    for _ in 0..2 {
        assert_eq!(site.post(&second.link(), &[]).await.status, 303);
    }
    let page = site.get(&second.link()).await;
    assert_eq!(page.text("h1"), "Thank you, your address is confirmed");
    assert_eq!(site.deliver().await.len(), 0);

    site.post(&contact.link(), &[]).await;
    let mails = sorted(site.deliver().await);
    assert_eq!(mails.len(), 2);
    let (receipt, copy) = (&mails[0], &mails[1]);
    assert_eq!((receipt.to.as_str(), copy.to.as_str()), ("ada@example.org", SECOND));
    assert_eq!(copy.subject, receipt.subject);
    assert!(copy.text.contains("This is a copy") && copy.text.contains("Gemeente Utrecht"));
    assert!(!copy.text.contains(BASE) && !copy.html.contains("href"), "{}", copy.html);

    site.post(&format!("{}/withdraw", receipt.link()), &[]).await;
    let to: Vec<String> = sorted(site.deliver().await).into_iter().map(|mail| mail.to).collect();
    assert_eq!(to[..2], ["ada@example.org", SECOND]);
}

#[tokio::test]
async fn before_it_is_confirmed_it_gets_nothing() {
    let site = Site::open().await;
    let (_, contact, _) = utrecht(&site).await;
    site.post(&contact.link(), &[]).await;
    let receipt = site.deliver_only_mail("ada@example.org").await;
    let page = site.get(&receipt.link()).await;
    assert!(page.body.contains("Second address, not confirmed yet"));
}

#[tokio::test]
async fn another_second_address_is_asked_anew_and_the_old_one_ends() {
    let site = Site::open().await;
    let (_, contact, second) = utrecht(&site).await;
    site.post(&second.link(), &[]).await;
    site.post(&contact.link(), &[]).await;
    let personal = sorted(site.deliver().await)[0].link();
    change(&site, &personal, "archive@example.org").await;
    let mails = sorted(site.deliver().await);
    let told: Vec<&str> = mails.iter().map(|mail| mail.to.as_str()).collect();
    assert_eq!(told, ["ada@example.org", "archive@example.org", SECOND, SECRETARIAT]);
    let asked = &mails[1];
    assert_eq!(site.get(&second.link()).await.status, 404, "the old link");
    let confirmed = "select count(*) from signup where second_confirmed_at is not null";
    assert_eq!(site.count(confirmed).await, 0);
    site.post(&asked.link(), &[]).await;
    assert_eq!(site.count(confirmed).await, 1);
    change(&site, &personal, "").await;
    assert_eq!(site.count(confirmed).await, 0, "removed");
    assert_eq!(site.get(&asked.link()).await.status, 404);
    site.deliver().await;
}

#[tokio::test]
async fn its_owner_can_say_that_it_was_not_them() {
    let site = Site::open().await;
    let (reference, contact, second) = utrecht(&site).await;
    site.post(&second.link(), &[]).await;
    for _ in 0..2 {
        site.post(&format!("{}/disown", second.link()), &[]).await;
    }
    assert_eq!(site.get(&second.link()).await.text("h1"), "Thank you for telling us");
    site.post(&contact.link(), &[]).await;
    site.deliver_only_mail("ada@example.org").await;
    let reader = site.staff(Role::Reader).await;
    let page = reader.get(&format!("/admin/signups/{reference}")).await;
    let history = page.texts("ol.history li").join("\n");
    assert_eq!(history.matches("Second address removed by its owner").count(), 1, "{history}");
    assert!(!page.texts(".answers dd").contains(&SECOND.to_owned()));
}

#[tokio::test]
async fn a_change_of_the_contact_leaves_the_second_address_its_link() {
    let site = Site::open().await;
    let (reference, contact, second) = utrecht(&site).await;
    let reviewer = site.staff(Role::Reviewer).await;
    let path = format!("/admin/signups/{reference}");
    let version = reviewer.get(&path).await.attributes("input[name=version]", "value").remove(0);
    let fields = [("version", version.as_str()), ("how", "By phone"), ("email", "b@example.org")];
    reviewer.post(&format!("{path}/confirm"), &fields).await;
    site.deliver_only_mail("b@example.org").await;
    assert_eq!(site.get(&contact.link()).await.status, 404);
    assert_eq!(site.get(&second.link()).await.status, 200);
}

#[tokio::test]
async fn it_is_asked_within_the_budget_of_its_mailbox_in_one_mail_with_the_others() {
    let site = Site::open().await;
    for name in ["A", "B", "C", "D"] {
        let contact = format!("{name}@example.org");
        let answers = [
            ("government_name", name),
            ("contact_email", contact.as_str()),
            ("second_email", SECOND),
        ];
        site.join_with(&answers).await;
    }
    let mails = site.deliver().await;
    assert_eq!(mails.iter().filter(|mail| mail.to == SECOND).count(), 1);
    site.pass(SignedDuration::from_mins(11)).await;
    let merged = site.deliver_only_mail(SECOND).await;
    let links: Vec<&str> = merged.text.lines().filter(|line| line.contains("/second/")).collect();
    assert_eq!(links.len(), 3, "{}", merged.text);
    for link in links {
        let path = link.split(BASE).nth(1).expect("a path");
        site.post(path, &[]).await;
    }
    let confirmed = "select count(*) from signup where second_confirmed_at is not null";
    assert_eq!(site.count(confirmed).await, 3);
}

#[tokio::test]
async fn a_form_in_quarantine_asks_nobody_until_it_is_released() {
    let site = Site::open().await;
    let changes = [("second_email", SECOND), ("contact_fax", "robot")];
    let reference = site.join_with(&changes).await;
    assert_eq!(site.deliver().await.len(), 0);
    let reviewer = site.staff(Role::Reviewer).await;
    let path = format!("/admin/signups/{reference}");
    let version = reviewer.get(&path).await.attributes("input[name=version]", "value").remove(0);
    reviewer.post(&format!("{path}/release"), &[("version", &version)]).await;
    let to: Vec<String> = sorted(site.deliver().await).into_iter().map(|mail| mail.to).collect();
    assert!(to.contains(&SECOND.to_owned()), "{to:?}");
}
