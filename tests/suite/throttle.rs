//! Limits for blocks of addresses, which a town hall behind one address never meets.

use std::collections::BTreeSet;
use std::net::SocketAddr;

use axum::extract::ConnectInfo;
use human_rights_cities::i18n::Locale;
use jiff::SignedDuration;

use crate::site::{Answer, BASE, Site, answers, form};

pub const PROXY: &str = "127.0.0.1:50000";

/// Sends a form from an address, through a proxy if one is named.
pub async fn post(
    site: &Site,
    path: &str,
    fields: &[(&str, &str)],
    via: &str,
    from: &str,
) -> Answer {
    let mut request = form(path, fields, BASE);
    let peer: SocketAddr = via.parse().expect("a peer");
    request.extensions_mut().insert(ConnectInfo(peer));
    request.headers_mut().insert("x-forwarded-for", from.parse().expect("a header"));
    site.send(request).await
}

#[tokio::test]
async fn over_the_limit_the_form_comes_back_with_everything_and_says_when_to_try_again() {
    let flags = ["--trusted-proxies", "127.0.0.0/8", "--forms-limit", "3"];
    let site = Site::with(&flags, None).await.ignoring_mail();
    for host in 1..=3 {
        let name = format!("Town {host}");
        let fields = answers(&[("government_name", &name)]);
        let from = format!("203.0.113.{host}");
        assert_eq!(post(&site, "/en/join", &fields, PROXY, &from).await.status, 303);
    }
    let fields = answers(&[("government_name", "Town 4")]);
    for locale in Locale::ALL {
        let path = format!("/{}/join", locale.code());
        let page = post(&site, &path, &fields, PROXY, "203.0.113.77").await;
        assert_eq!((page.status, page.header("retry-after")), (429, "600"), "{path}");
        assert_eq!(page.field("government_name"), "Town 4");
        assert!(page.text(".note").contains("10"), "{}", page.text(".note"));
    }
    assert_eq!(site.count("select count(*) from signup").await, 3);
    assert_eq!(post(&site, "/en/join", &fields, PROXY, "203.0.114.1").await.status, 303);
    site.pass(SignedDuration::from_mins(10)).await;
    let fields = answers(&[("government_name", "Town 5")]);
    assert_eq!(post(&site, "/en/join", &fields, PROXY, "203.0.113.77").await.status, 303);
}

#[tokio::test]
async fn an_address_that_a_stranger_claims_counts_for_nothing() {
    let site = Site::with(&["--forms-limit", "2"], None).await.ignoring_mail();
    let mut statuses = Vec::new();
    for host in 1..=3 {
        let name = format!("Town {host}");
        let fields = answers(&[("government_name", &name)]);
        let claimed = format!("198.51.{host}.1");
        let answer = post(&site, "/en/join", &fields, "203.0.113.9:1234", &claimed).await;
        statuses.push(answer.status);
    }
    assert_eq!(statuses, [303, 303, 429]);
}

#[tokio::test]
async fn requests_for_links_have_a_limit_of_their_own() {
    let flags = ["--trusted-proxies", "127.0.0.1", "--links-limit", "2"];
    let site = Site::with(&flags, None).await.ignoring_mail();
    let fields = [("email", "nobody@example.org")];
    for status in [200, 200, 429] {
        let page = post(&site, "/fr/signup", &fields, PROXY, "2001:db8:1:2::3").await;
        assert_eq!(page.status, status);
        if status == 429 {
            assert_eq!(page.field("email"), "nobody@example.org");
        }
    }
    assert_eq!(post(&site, "/fr/signup", &fields, PROXY, "2001:db8:2::3").await.status, 200);
}

#[tokio::test]
async fn messages_to_the_secretariat_have_a_limit_too() {
    let site = Site::with(&["--forms-limit", "2"], None).await.ignoring_mail();
    let fields = [("body", "Grigny is missing")];
    for status in [303, 303, 429] {
        let page = post(&site, "/ar/tell", &fields, "203.0.113.9:1234", "").await;
        assert_eq!(page.status, status);
        if status == 429 {
            assert_eq!(page.header("retry-after"), "600");
            assert_eq!(page.text("textarea"), "Grigny is missing");
        }
    }
    assert_eq!(site.count("select count(*) from message").await, 2);
}

#[tokio::test]
async fn five_hundred_forms_for_one_mailbox_from_500_addresses_are_kept_named_and_within_the_budget()
 {
    let flags = ["--trusted-proxies", "127.0.0.1"];
    let site = Site::with(&flags, None).await.ignoring_mail();
    for number in 0..500 {
        let name = format!("Town {number}");
        let fields =
            answers(&[("government_name", &name), ("contact_email", "victim@example.org")]);
        let from = format!("10.{}.{}.7", number / 250, number % 250);
        assert_eq!(post(&site, "/en/join", &fields, PROXY, &from).await.status, 303);
    }
    assert_eq!(site.count("select count(*) from signup").await, 500);
    let (mut to_victim, mut named, mut told) = (0, BTreeSet::new(), BTreeSet::new());
    for _ in 0..24 {
        for mail in site.deliver().await {
            let words = mail.text.split(|c: char| !c.is_alphanumeric() && c != '-');
            let references = words.filter(|it| it.starts_with("HRC-")).map(str::to_owned);
            if mail.to == "victim@example.org" {
                to_victim += 1;
                named.extend(references);
            } else {
                told.extend(references);
            }
        }
        site.pass(SignedDuration::from_mins(10)).await;
    }
    assert!(to_victim <= 3, "{to_victim}");
    assert_eq!(named.len(), 500, "the next free slot names all that waited");
    assert_eq!(told.len(), 500, "the secretariat hears of each");
}
