//! The second address of a local government: it confirms itself and gets copies without links.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::site::{BASE, Mail, SECRETARIAT, Site};

const SECOND: &str = "office@example.org";

/// Utrecht's signup with a second address, once its contact has confirmed itself: the receipt, and
/// what the second address is asked.
async fn utrecht(site: &Site) -> (String, Mail, Mail) {
    let reference = site.join_with(&[("second_email", SECOND), ("message", "Ünderstand")]).await;
    let confirm = site.deliver_mail_to("ada@example.org").await.link();
    site.post(&confirm, &[]).await;
    let mut mails = sorted(site.deliver().await);
    assert_eq!(mails.len(), 2);
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
    let (reference, receipt, second) = utrecht(&site).await;
    assert_eq!((receipt.to.as_str(), second.to.as_str()), ("ada@example.org", SECOND));
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

    site.post(&format!("{}/withdraw", receipt.link()), &[]).await;
    let mails = sorted(site.deliver().await);
    let (told, copy) = (&mails[0], &mails[1]);
    assert_eq!((told.to.as_str(), copy.to.as_str()), ("ada@example.org", SECOND));
    assert_eq!(copy.subject, told.subject);
    assert!(copy.text.contains("This is a copy"));
    assert!(!copy.text.contains(BASE) && !copy.html.contains("href"), "{}", copy.html);
}

#[tokio::test]
async fn whether_a_contact_is_known_shows_in_no_mail_to_a_second_address() {
    let site = Site::open().await.ignoring_mail();
    site.join("ada@example.org").await;
    for city in ["Gemeente Utrecht", "Zwolle"] {
        site.pass(SignedDuration::from_hours(1)).await;
        site.join_with(&[("government_name", city), ("second_email", SECOND)]).await;
        assert!(site.deliver().await.iter().all(|mail| mail.to != SECOND), "{city}");
    }
}

#[tokio::test]
async fn before_it_is_confirmed_it_gets_nothing() {
    let site = Site::open().await;
    let (_, receipt, _) = utrecht(&site).await;
    let page = site.get(&receipt.link()).await;
    assert!(page.body.contains("Second address, not confirmed yet"));
    site.post(&format!("{}/withdraw", receipt.link()), &[]).await;
    assert!(site.deliver().await.iter().all(|mail| mail.to != SECOND));
}

#[tokio::test]
async fn another_second_address_is_asked_anew_and_the_old_one_ends() {
    let site = Site::open().await;
    let (_, receipt, second) = utrecht(&site).await;
    site.post(&second.link(), &[]).await;
    let personal = receipt.link();
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
    let (reference, receipt, second) = utrecht(&site).await;
    site.post(&second.link(), &[]).await;
    for _ in 0..2 {
        site.post(&format!("{}/disown", second.link()), &[]).await;
    }
    assert_eq!(site.get(&second.link()).await.text("h1"), "Thank you for telling us");
    site.post(&format!("{}/withdraw", receipt.link()), &[]).await;
    assert!(site.deliver().await.iter().all(|mail| mail.to != SECOND));
    let reader = site.staff(Role::Reader).await;
    let page = reader.get(&format!("/admin/signups/{reference}")).await;
    let history = page.texts("ol.history li").join("\n");
    assert_eq!(history.matches("Second address removed by its owner").count(), 1, "{history}");
    assert!(!page.texts(".answers dd").contains(&SECOND.to_owned()));
}

#[tokio::test]
async fn a_contact_confirmed_by_hand_has_it_asked_too() {
    let site = Site::open().await;
    let reference = site.join_with(&[("second_email", SECOND)]).await;
    let confirm = site.deliver_mail_to("ada@example.org").await.link();
    let reviewer = site.staff(Role::Reviewer).await;
    let typed = [("how", "By phone"), ("email", "b@example.org")];
    reviewer.press_with(&reference, "confirm", &typed).await;
    let mails = sorted(site.deliver().await);
    let to: Vec<&str> = mails.iter().map(|mail| mail.to.as_str()).collect();
    assert_eq!(to, ["b@example.org", SECOND]);
    assert_eq!(site.get(&confirm).await.status, 404);
    assert_eq!(site.get(&mails[1].link()).await.status, 200);
}

#[tokio::test]
async fn it_is_asked_within_the_budget_of_its_mailbox_in_one_mail_with_the_others() {
    let site = Site::open().await;
    let mut mails = Vec::new();
    for name in ["A", "B", "C", "D"] {
        let contact = format!("{name}@example.org");
        let answers = [
            ("government_name", name),
            ("contact_email", contact.as_str()),
            ("second_email", SECOND),
        ];
        site.join_with(&answers).await;
        let arrived = site.deliver().await;
        let confirm = arrived.iter().find(|mail| mail.to == contact).expect("a mail").link();
        site.post(&confirm, &[]).await;
        mails.extend(arrived);
    }
    mails.extend(site.deliver().await);
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
    let mails = site.deliver().await;
    assert!(mails.iter().all(|mail| mail.to != SECOND), "the contact first");
    let contact = mails.iter().find(|mail| mail.to == "ada@example.org").expect("a mail");
    site.post(&contact.link(), &[]).await;
    let to: Vec<String> = sorted(site.deliver().await).into_iter().map(|mail| mail.to).collect();
    assert_eq!(to, ["ada@example.org", SECOND]);
}
