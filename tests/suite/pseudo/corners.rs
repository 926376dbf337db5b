//! States of the whole site: between waves, over, too busy, out of order.

use human_rights_cities::verbs::{self, Role};
use jiff::SignedDuration;

use super::pseudo;
use super::tour::received;
use crate::documents;
use crate::locked::send_locked;
use crate::site::{Site, answers, forms};
use crate::throttle::post;

/// Visits them all, but for a locked store; returns the sites.
pub async fn everything() -> Vec<Site> {
    vec![over().await, busy().await, reminded().await, furnished().await, broken().await]
}

async fn open(flags: &[&str]) -> Site {
    Site::with(flags, Some(pseudo)).await.ignoring_mail()
}

/// After the end of the campaign.
async fn over() -> Site {
    let site = open(&["--campaign-end", "2026-11-01"]).await;
    for path in ["/en/", "/en/join", "/en/campaign"] {
        site.get(path).await;
    }
    site.post("/en/join", &answers(&[])).await;
    site
}

/// Too many forms from one block of addresses.
async fn busy() -> Site {
    let site = open(&["--forms-limit", "1", "--links-limit", "1"]).await;
    let from = "203.0.113.9:1234";
    for (name, form) in [("Huis", "1"), ("Stad", "2")] {
        let fields = answers(&[("government_name", name), ("form_id", form)]);
        post(&site, "/en/join", &fields, from, "").await;
        post(&site, "/en/tell", &[("body", name)], from, "").await;
        post(&site, "/en/signup", &[("email", "ada@example.org")], from, "").await;
    }
    site
}

/// Forms that come again, links asked for, reminders, persons erased.
async fn reminded() -> Site {
    let site = open(&[]).await;
    received(&site, "Huis", "ada@example.org").await;
    site.pass(SignedDuration::from_hours(48)).await;
    site.post("/en/signup", &[("email", "ada@example.org")]).await;
    site.deliver().await;
    site.pass(SignedDuration::from_hours(48)).await;
    site.join_with(&[("government_name", "Huis")]).await;
    site.deliver().await;
    site.pass(SignedDuration::from_hours(48)).await;
    site.join_with(&[("government_name", "Huis"), ("contact_email", "eve@example.org")]).await;
    for name in ["Stad", "Dom", "Zuid"] {
        site.join_with(&[("government_name", name)]).await;
    }
    for hours in [0, 1, 24, 24 * 3] {
        site.pass(SignedDuration::from_hours(hours)).await;
        site.deliver().await;
    }
    site.post("/en/tell", &[("body", "Huis"), ("email", "bob@example.org")]).await;
    for email in ["ada@example.org", "bob@example.org"] {
        verbs::person_erase(&site.app, email).await.expect("erased");
    }
    site.deliver().await;
    site
}

/// With supporters, documents, an open wave and many members.
async fn furnished() -> Site {
    let site = open(&[]).await;
    let nina = site.staff(Role::Administrator).await;
    let supporter = [("name", "Huis"), ("website", ""), ("position", "1")];
    nina.post("/admin/supporters", &supporter).await;
    let document = [("title", "Huis"), ("locale", "en")];
    nina.upload("/admin/documents", &document, &documents::pdf("")).await;
    site.sql("insert into wave (number, opens_on) values (7, '2026-11-01')").await;
    site.publish("Huis", "NL", "member").await;
    site.publish_profile().await;
    site.sql("update signup set number = 9999, latitude = null, longitude = null").await;
    site.import_thousands().await;
    let pages =
        ["/en/members", "/en/members?page=2", "/en/members/9999-huis", "/de/members/9999-huis"];
    for path in ["/en/", "/en/campaign"].iter().chain(&pages) {
        site.get(path).await;
    }
    nina.get("/admin/").await;
    site
}

/// While something else writes. It takes its time.
pub async fn locked() -> Site {
    let site = open(&[]).await;
    let personal = site.pledged("ada@example.org").await.personal;
    let mut all = Vec::new();
    for path in ["/en/join", "/en/tell", "/en/signup"] {
        all.extend(forms(&site.get(path).await, path));
    }
    for page in ["correct", "contact", "withdraw", "profile/questions", "profile/check"] {
        let path = format!("{personal}/{page}");
        all.extend(forms(&site.get(&path).await, &path));
    }
    send_locked(&site, &all, "").await;
    site
}

/// Out of order.
async fn broken() -> Site {
    let site = open(&[]).await;
    site.sql("alter table wave rename to ruin").await;
    site.get("/en/").await;
    site
}
