//! Mail scanners open every link in every mail, again and again.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::Method;
use jiff::SignedDuration;

use crate::site::{Mail, SECRETARIAT, Site, answers, request};

/// The paths of all links of the site in a mail to somebody outside the secretariat.
fn links(mail: &Mail) -> Vec<String> {
    let lines = mail.text.lines().filter_map(|line| line.strip_prefix(crate::site::BASE));
    lines.map(str::to_owned).filter(|_| mail.to != SECRETARIAT).collect()
}

/// Opens each link a hundred times; not one byte of the store is another afterwards.
async fn scan(site: &Site, mails: &[Mail], seen: &mut BTreeSet<String>) {
    let before = site.contents().await;
    for link in mails.iter().flat_map(links) {
        seen.insert(link.split('/').nth(2).expect("a page").to_owned());
        for method in [Method::GET, Method::HEAD].iter().cycle().take(100) {
            let request = request(method.clone(), &link).body(Body::empty()).expect("a request");
            assert_eq!(site.send(request).await.status, 200, "{link}");
        }
    }
    assert_eq!(site.contents().await, before);
    assert_eq!(site.deliver().await.len(), 0);
}

#[tokio::test]
async fn a_mail_scanner_changes_nothing_whatever_link_it_opens() {
    let site = Site::open().await;
    let mut seen = BTreeSet::new();
    let form = answers(&[("second_email", "office@example.org")]);
    assert_eq!(site.post("/en/join", &form).await.status, 303);
    let mails = site.deliver().await;
    scan(&site, &mails, &mut seen).await;
    let confirm = mails.iter().find(|mail| mail.to == "ada@example.org").expect("a mail").link();
    site.post(&confirm, &[]).await;
    let mails = site.deliver().await;
    scan(&site, &mails, &mut seen).await;
    site.pass(SignedDuration::from_hours(30)).await;
    let personal = mails.iter().find(|mail| mail.to == "ada@example.org").expect("a mail").link();
    let version = site.get(&format!("{personal}/contact")).await.field("version");
    let mut changed = answers(&[("contact_email", "eve@example.org")]);
    changed.push(("version", &version));
    changed.retain(|(name, _)| !["authorised", "privacy"].contains(name));
    site.post(&format!("{personal}/contact"), &changed).await;
    let mails = site.deliver().await;
    scan(&site, &mails, &mut seen).await;
    let takeover = mails.iter().find(|mail| mail.to == "eve@example.org").expect("a mail").link();
    site.post(&takeover, &[]).await;
    let mails = site.deliver().await;
    scan(&site, &mails, &mut seen).await;
    let purposes = ["confirm", "contact", "object", "second", "signup"].map(str::to_owned);
    assert_eq!(seen, BTreeSet::from(purposes));
}
