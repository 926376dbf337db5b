//! What the public and the numbers make of a signup that was merged into another.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::merge::{EVA, NAME, merge};
use crate::profile;
use crate::profile_files::{pdf, photo, upload};
use crate::site::{Site, pairs};

#[tokio::test]
async fn the_public_counts_them_once_and_the_old_number_leads_to_the_kept_one() {
    let site = Site::open().await.ignoring_mail();
    let kept = site.pledged("ada@example.org").await;
    site.pass(SignedDuration::from_mins(11)).await;
    let merged = site.pledged_with(&[NAME, EVA]).await;
    site.sql("update signup set pledged_on = '2022-05', wave = 1, created_at = 5 where id = 2")
        .await;
    assert_eq!(site.count("select pledges from campaign_count").await, 2);
    let nina = site.staff(Role::Reviewer).await;
    merge(&nina, &kept.reference, &merged.reference).await;
    assert_eq!(site.count("select pledges from campaign_count").await, 1);
    let first = "select pledged_on || ' ' || wave || ' ' || created_at from signup where id = 1";
    assert_eq!(site.words(first).await, ["2022-05 1 5"], "the earlier day and wave");
    let there = site.get("/fr/members/2-Stad-Utrecht").await;
    assert_eq!(
        (there.status, there.location()),
        (301, "/fr/members/1-gemeente-utrecht".to_owned())
    );
    let there = site.get("/fr/members/2/certificate").await;
    let sheet = "/fr/members/1-gemeente-utrecht/certificate".to_owned();
    assert_eq!((there.status, there.location()), (301, sheet));
    let badges = [site.get("/members/1/badge.svg").await, site.get("/members/2/badge.svg").await];
    assert_eq!(badges[0].body, badges[1].body, "a badge on its website goes on");
    for path in ["/members.json", "/members.csv", "/members.geojson", "/members.atom"] {
        assert!(!site.get(path).await.body.contains("Stad Utrecht"), "{path}");
    }
    let form = format!("{}/withdraw", kept.personal);
    let sent = site.get(&form).await.form(&form);
    assert_eq!(site.post(&form, &pairs(&sent)).await.status, 303);
    assert_eq!(site.get("/fr/members/2-stad-utrecht").await.status, 410);
    assert_eq!(site.get("/members.csv").await.body.lines().count(), 1);
}

#[tokio::test]
async fn the_old_addresses_of_a_picture_and_a_decision_lead_to_the_kept_ones() {
    let site = Site::open().await.ignoring_mail();
    let kept = site.publish("Utrecht", "NL", "member").await;
    let (merged, personal) = profile::pledged(&site).await;
    profile::answer_all(&site, &personal).await;
    for (step, fields, file) in [
        ("picture", [("picture_alt", "Het stadhuis"), ("picture_holder", "Ada")], photo()),
        ("decision", [("decision_body", "Council"), ("decision_public", "on")], pdf("")),
    ] {
        let path = format!("{personal}/profile/{step}");
        let version = site.get(&path).await.field("version");
        let fields = [&[("version", version.as_str())][..], &fields].concat();
        let answer = upload(&site, &path, &fields, &file).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
    }
    assert_eq!(profile::send(&site, &personal).await.status, 303);
    assert_eq!(site.reviewer().await.decide(&merged, "member").await.status, 303);
    let number = site.count("select number from signup where id = 2").await;
    let page = site.get(&format!("/en/members/{number}-gemeente-utrecht")).await;
    let mut files = page.attributes("main img[src*='/picture-']", "src");
    files.extend(page.attributes("main a[href$='.pdf']", "href"));
    assert_eq!(files.len(), 2, "{files:?}");
    let nina = site.staff(Role::Reviewer).await;
    let reference = site.words("select reference from signup where id = 1").await.remove(0);
    merge(&nina, &reference, &merged).await;
    for path in files {
        let there = site.get(&path).await;
        let own = path.replace(&format!("/{number}/"), &format!("/{kept}/"));
        assert_eq!((there.status, there.location()), (301, own.clone()));
        assert_eq!(nina.get_bytes(&own).await.0, 200);
    }
    assert_eq!(site.get(&format!("/members/{number}/picture-999.jpg")).await.status, 404);
}

#[tokio::test]
async fn a_wave_counts_a_merged_signup_no_more_and_stays_as_long_as_it_names_the_wave() {
    let site = Site::open().await.ignoring_mail();
    let kept = site.received("ada@example.org").await;
    site.pass(SignedDuration::from_mins(11)).await;
    let merged = site.received_with(&[NAME, EVA]).await;
    site.sql("update signup set wave = id").await;
    let nina = site.staff(Role::Administrator).await;
    let counts = async || -> Vec<String> {
        let page = nina.get("/admin/waves").await;
        page.texts("tbody tr td:nth-of-type(4)").into_iter().rev().take(2).collect()
    };
    assert_eq!(counts().await, ["1", "1"]);
    merge(&nina, &kept, &merged).await;
    assert_eq!(counts().await, ["1", "0"]);
    let page = nina.get("/admin/waves/2").await;
    assert!(page.attributes("form[action$=delete]", "action").is_empty(), "{}", page.body);
    let version = page.field("version");
    let answer = nina.post("/admin/waves/2/delete", &[("version", &version)]).await;
    assert_eq!(answer.status, 409, "{}", answer.body);
}
