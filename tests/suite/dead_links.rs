//! Links that open nothing: unknown, cut, foreign, used and expired ones are answered alike.

use human_rights_cities::verbs::{self, Role};
use jiff::SignedDuration;

use crate::site::{BASE, Mail, Site, pairs, set};

/// The pages whose address holds a token, before and after it.
const PAGES: [(&str, &str); 9] = [
    ("confirm", ""),
    ("contact", ""),
    ("object", ""),
    ("second", ""),
    ("signup", ""),
    ("signup", "/correct"),
    ("signup", "/contact"),
    ("signup", "/withdraw"),
    ("signup", "/profile"),
];

/// A link of every kind: confirm, personal, second address, new contact, objection.
async fn links(site: &Site) -> [String; 5] {
    site.join_with(&[("second_email", "office@example.org")]).await;
    let mails = site.deliver().await;
    let link =
        |mails: &[Mail], to: &str| mails.iter().find(|mail| mail.to == to).expect("a mail").link();
    let confirm = link(&mails, "ada@example.org");
    site.post(&confirm, &[]).await;
    let mails = site.deliver().await;
    let (personal, second) = (link(&mails, "ada@example.org"), link(&mails, "office@example.org"));
    site.pass(SignedDuration::from_hours(48)).await;
    let form = format!("{personal}/contact");
    let mut fields = site.get(&form).await.form(&form);
    set(&mut fields, "contact_email", "eve@example.org");
    assert_eq!(site.post(&form, &pairs(&fields)).await.status, 303);
    let contact = site.deliver_mail_to("eve@example.org").await.link();
    assert_eq!(site.post(&contact, &[]).await.status, 303);
    let told = site.deliver_mail_to("ada@example.org").await.link();
    [confirm, personal, second, contact, told]
}

fn token(link: &str) -> &str {
    link.rsplit('/').next().expect("a token")
}

#[tokio::test]
async fn every_link_that_opens_nothing_shows_the_same_page_with_a_way_to_a_new_one() {
    let site = Site::open().await.ignoring_mail();
    let [confirm, personal, second, contact, object] = links(&site).await;
    assert!(object.starts_with("/en/object/") && contact.starts_with("/en/contact/"));
    assert_eq!(site.get(&personal).await.status, 404, "ended by the change of contact");
    let mut dead = Vec::new();
    for (before, after) in PAGES {
        let path = |token: &str| format!("/en/{before}/{token}{after}");
        dead.push(path("aaaaaaaaaaaaaaaaaaaaaaaaaa"));
        dead.push(path("%00x"));
        dead.push(path(&"a".repeat(3000)));
        for link in [&confirm, &personal, &second, &contact, &object] {
            let is_its_own = link.starts_with(&format!("/en/{before}/")) && before != "signup";
            dead.push(path(&token(link)[..20]));
            dead.extend((!is_its_own).then(|| path(token(link))));
        }
    }
    let dead_page = site.get("/en/signup/aaaaaaaaaaaaaaaaaaaaaaaaaa").await;
    assert_eq!(dead_page.attributes("main a[href='/en/signup']", "href").len(), 1);
    for link in &dead {
        let page = site.get(link).await;
        assert_eq!((page.status, page.text("main")), (404, dead_page.text("main")), "{link}");
    }
    site.pass(SignedDuration::from_hours(24 * 366)).await;
    for link in [&confirm, &personal, &second, &contact, &object] {
        let page = site.get(link).await;
        assert_eq!((page.status, page.text("main")), (404, dead_page.text("main")), "{link}");
        let answer = site.post(link, &[]).await;
        assert!(matches!(answer.status, 404 | 405), "{link}: {}", answer.status);
    }
}

/// The path of a new invitation.
async fn invitation(site: &Site, email: &str) -> String {
    let link = verbs::invitation(&site.app, email, Role::Reader).await.expect("a link");
    link.strip_prefix(BASE).expect("a path").to_owned()
}

#[tokio::test]
async fn an_invitation_that_opens_nothing_shows_one_page_that_says_who_helps() {
    let site = Site::open().await;
    let used = invitation(&site, "used@desk.example").await;
    let replaced = invitation(&site, "nina@desk.example").await;
    site.set_up("used@desk.example", Role::Reader).await;
    let expired = invitation(&site, "nina@desk.example").await;
    assert_eq!(site.get(&expired).await.status, 200);
    let cut = &expired[..expired.len() - 6];
    let unknown = "/admin/invitation/aaaaaaaaaaaaaaaaaaaaaaaaaa";
    let page = site.get(unknown).await;
    let says = "This link has been used or is too old. Ask an administrator for a new one.";
    assert_eq!(page.text("main p:first-of-type"), says);
    assert_eq!(page.attributes("main a", "href"), ["/admin/sign-in"]);
    let dead = [unknown, &used, &replaced, cut, "/admin/invitation/%00", "/admin/invitation/x"];
    let mut all: Vec<String> = dead.map(str::to_owned).into();
    all.push(format!("{expired}a"));
    all.push(format!("/admin/invitation/{}", "a".repeat(3000)));
    for path in &all {
        assert_one_page(&site, path, &page.text("main")).await;
    }
    site.pass(SignedDuration::from_hours(24 * 7 + 1)).await;
    assert_one_page(&site, &expired, &page.text("main")).await;
}

/// Looked at or sent: the same page, and nothing else.
async fn assert_one_page(site: &Site, path: &str, says: &str) {
    let page = site.get(path).await;
    assert_eq!((page.status, page.text("main").as_str()), (404, says), "{path}");
    assert_eq!(page.header("cache-control"), "no-store", "{path}");
    let answer = site.post(path, &[("password", "correct horse battery"), ("code", "1")]).await;
    assert_eq!((answer.status, answer.text("main").as_str()), (404, says), "{path}");
}
