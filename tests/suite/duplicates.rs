//! Signups that may be of the same local government: on their pages, with the reasons, and in the lists.

use human_rights_cities::verbs::Role;

use crate::site::{Desk, Site, pairs, set};

const LIKELY: &str = ".now .box .history li";
const KIN: &str = ".columns .history li:has(a[href^='/admin/signups/'])";

/// Another signup beside Utrecht's, by another contact and with nothing in common but what is given.
async fn other(site: &Site, changes: &[(&str, &str)]) -> String {
    let mut answers = vec![
        ("government_name", "Gemeente Groningen"),
        ("region", ""),
        ("website", ""),
        ("contact_email", "eva@example.org"),
    ];
    answers.retain(|(name, _)| !changes.iter().any(|(key, _)| key == name));
    answers.extend(changes);
    site.join_with(&answers).await
}

/// What the page of a signup says of its likely duplicates: reasons behind references.
async fn said(desk: &Desk<'_>, reference: &str, part: &str) -> Vec<String> {
    let page = desk.get(&format!("/admin/signups/{reference}")).await;
    assert_eq!(page.status, 200);
    let reasons = page.texts(&format!("{part} .quiet"));
    let links = page.attributes(&format!("{part} a"), "href");
    links
        .iter()
        .zip(reasons)
        .map(|(link, reason)| format!("{}: {reason}", link.trim_start_matches("/admin/signups/")))
        .collect()
}

#[tokio::test]
async fn each_likely_duplicate_comes_with_its_reasons() {
    let near = "Same name but for words such as “City of”";
    for (changes, expected) in [
        (vec![("government_name", "GEMEENTE  Utrecht")], "Same name and country"),
        (vec![("government_name", "Stad Utrecht")], near),
        (vec![("government_name", "Utrecht"), ("kind", "other")], near),
        (vec![("government_name", "烏特勒支"), ("latin_name", "City of Utrecht")], near),
        (vec![("government_name", "Gemeente Utrechd")], "Names that differ by a letter"),
    ] {
        let site = Site::open().await.ignoring_mail();
        let utrecht = site.join("ada@example.org").await;
        let reference = other(&site, &changes).await;
        let nina = site.staff(Role::Reader).await;
        let line = |of: &str, place: &str| vec![format!("{of}: {expected}{place}")];
        let place = if expected.starts_with("Names") { "" } else { " · Same place on the map" };
        assert_eq!(said(&nina, &reference, LIKELY).await, line(&utrecht, place), "{changes:?}");
        assert_eq!(said(&nina, &utrecht, LIKELY).await, line(&reference, place), "both ways");
    }
}

#[tokio::test]
async fn other_kinds_countries_and_regions_are_no_duplicates() {
    for changes in [
        vec![("government_name", "Provincie Utrecht"), ("kind", "province")],
        vec![("government_name", "Utrecht"), ("country", "ZA")],
        vec![("government_name", "Gemeente Utrecht"), ("region", "Limburg")],
        vec![],
    ] {
        let site = Site::open().await.ignoring_mail();
        let utrecht = site.join("ada@example.org").await;
        // Where it is says nothing of namesakes here.
        site.sql("update signup set latitude = null, longitude = null, place_name = ''").await;
        other(&site, &changes).await;
        site.pass(jiff::SignedDuration::from_secs(2)).await;
        let nina = site.staff(Role::Reader).await;
        let found = said(&nina, &utrecht, LIKELY).await;
        assert_eq!(found, Vec::<String>::new(), "{changes:?}");
    }
}

#[tokio::test]
async fn an_address_or_a_website_in_common_is_said_and_makes_no_duplicate() {
    let site = Site::open().await.ignoring_mail();
    let utrecht = site.join("ada@example.org").await;
    let own = [("website", "http://utrecht.nl/groningen"), ("contact_email", "ADA@example.org")];
    let reference = other(&site, &own).await;
    let nina = site.staff(Role::Reader).await;
    let expected = format!("{utrecht}: Same contact address · Same website");
    assert_eq!(said(&nina, &reference, KIN).await, [expected]);
    assert_eq!(said(&nina, &reference, LIKELY).await, Vec::<String>::new());
    assert_eq!(nina.get("/admin/signups").await.texts("td .flag").len(), 0);
}

#[tokio::test]
async fn lists_flag_likely_duplicates_until_the_answers_say_otherwise() {
    let site = Site::open().await.ignoring_mail();
    let utrecht = site.received("ada@example.org").await;
    let reference = other(&site, &[("government_name", "Stad Utrecht")]).await;
    let nina = site.staff(Role::Reviewer).await;
    let flagged = nina.get("/admin/signups").await.texts("td .flag");
    assert_eq!(flagged, ["Possible duplicate"; 2]);
    assert_eq!(nina.get("/admin/work/new").await.texts("td .flag"), ["Possible duplicate"]);
    assert_eq!(nina.get("/admin/").await.texts("td .flag"), ["Possible duplicate"]);
    let filtered = nina.get("/admin/signups?flag=duplicate").await;
    assert_eq!(filtered.texts("tbody tr").len(), 2);
    let path = format!("/admin/signups/{reference}/amend");
    let mut fields = nina.get(&path).await.form(&path);
    set(&mut fields, "government_name", "Gemeente Zwolle");
    set(&mut fields, "why", "A slip of the pen");
    assert_eq!(nina.post(&path, &pairs(&fields)).await.status, 303);
    assert_eq!(nina.get("/admin/signups").await.texts("td .flag").len(), 0);
    site.sql("update signup set government_name = 'Utrecht' where id = 2").await;
    site.pass(jiff::SignedDuration::from_secs(2)).await;
    assert_eq!(nina.get("/admin/signups").await.texts("td .flag").len(), 2, "whatever changed it");
    assert_eq!(nina.decide(&utrecht, "declined").await.status, 303);
    assert_eq!(nina.get("/admin/signups").await.texts("td .flag").len(), 0, "it is settled");
}

#[tokio::test]
async fn nothing_stays_of_what_was_compared_once_a_person_is_erased() {
    let site = Site::open().await.ignoring_mail();
    let pledged = site.pledged("ada@example.org").await;
    let reference = other(&site, &[("contact_email", "ada+two@example.org")]).await;
    let mailboxes = "select count(*) from signup_trait where value like '%ada%'";
    assert_eq!(site.count(mailboxes).await, 2);
    let otto = site.staff(Role::Administrator).await;
    let path = format!("/admin/signups/{reference}/erase");
    let mut fields = otto.get(&path).await.form(&path);
    set(&mut fields, "reason", "Asked for it");
    set(&mut fields, "sure", "on");
    assert_eq!(otto.post(&path, &pairs(&fields)).await.status, 303);
    assert_eq!(site.count(mailboxes).await, 0);
    let left = "select count(*) from signup_trait join signup on signup.id = signup_id
        where reference = 'HRC-'";
    assert_eq!(site.count(left).await, 0);
    let again = other(&site, &[("government_name", "Utrecht")]).await;
    assert_eq!(said(&otto, &again, LIKELY).await.len(), 1, "what is public is still compared");
    assert!(said(&otto, &again, LIKELY).await[0].starts_with(&pledged.reference));
}

#[tokio::test]
async fn a_signup_is_entered_beside_a_likely_duplicate_only_when_that_was_looked_at() {
    let site = Site::open().await.ignoring_mail();
    let utrecht = site.received("ada@example.org").await;
    let nina = site.staff(Role::Reviewer).await;
    let path = "/admin/signups/new";
    let mut fields = nina.get(path).await.form(path);
    let typed = [
        ("came_by", "mail"),
        ("arrived_on", "2026-11-20"),
        ("verified", "none"),
        ("how", "Rang them"),
        ("privacy_version", "unknown"),
        ("government_name", "City of Utrecht"),
        ("contact_email", ""),
    ];
    for (name, value) in crate::site::answers(&typed) {
        set(&mut fields, name, value);
    }
    let answer = nina.post(path, &pairs(&fields)).await;
    assert_eq!(answer.status, 409);
    assert_eq!(answer.attributes(".box a", "href"), [format!("/admin/signups/{utrecht}")]);
    let why = "Same name but for words such as “City of” · Same website";
    assert_eq!(answer.texts(".box .quiet"), [why]);
    set(&mut fields, "anyway", "on");
    assert_eq!(nina.post(path, &pairs(&fields)).await.status, 303);
}
