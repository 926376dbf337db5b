//! The right of a former contact to object: who has it, how long, and what it stops.

use human_rights_cities::verbs;
use jiff::SignedDuration;

use crate::merge::NAME;
use crate::site::{Mail, SECRETARIAT, Site, pairs, set};

const ADA: &str = "ada@example.org";
const EVE: &str = "eve@example.org";
const OFFICE: &str = "office@example.org";

/// The link in the newest mail to an address.
fn link(mails: &[Mail], to: &str) -> String {
    mails.iter().rfind(|mail| mail.to == to).expect(to).link()
}

/// A signup whose contact has confirmed itself: its reference, the personal link, all mails until then.
async fn confirmed(site: &Site, changes: &[(&str, &str)], to: &str) -> (String, String, Vec<Mail>) {
    let reference = site.join_with(changes).await;
    let mut mails = site.deliver().await;
    site.post(&link(&mails, to), &[]).await;
    mails.extend(site.deliver().await);
    site.pass(SignedDuration::from_hours(48)).await;
    (reference, link(&mails, to), mails)
}

/// Names a new contact address on the personal page: its link to confirm itself.
async fn name(site: &Site, personal: &str, email: &str) -> String {
    let path = format!("{personal}/contact");
    let mut fields = site.get(&path).await.form(&path);
    set(&mut fields, "contact_email", email);
    let answer = site.post(&path, &pairs(&fields)).await;
    assert!(answer.location().ends_with("?done=asked"), "{}", answer.body);
    link(&site.deliver().await, email)
}

/// Eve has taken over from Ada: Ada's link to object, and Eve's personal page.
async fn taken_over(site: &Site, personal: &str) -> (String, String) {
    let takeover = name(site, personal, EVE).await;
    site.post(&takeover, &[]).await;
    let mails = site.deliver().await;
    (link(&mails, ADA), link(&mails, EVE))
}

#[tokio::test]
async fn whoever_is_erased_objects_to_nothing_any_more() {
    let site = Site::open().await.ignoring_mail();
    let (_, personal, _) = confirmed(&site, &[], ADA).await;
    let (objection, _) = taken_over(&site, &personal).await;
    verbs::person_erase(&site.app, ADA).await.expect("erased");
    site.deliver().await;
    for _ in 0..3 {
        assert_eq!(site.post(&objection, &[]).await.status, 404);
    }
    assert_eq!(site.get(&objection).await.status, 404);
    assert_eq!(site.deliver().await.len(), 0);
    let objected = "select count(*) from signup_history where event = 'contact_objected'";
    assert_eq!(site.count(objected).await, 0);
}

#[tokio::test]
async fn an_objection_stops_a_further_change_that_waits() {
    let site = Site::open().await.ignoring_mail();
    let (_, personal, _) = confirmed(&site, &[], ADA).await;
    let (objection, eves) = taken_over(&site, &personal).await;
    let franks = name(&site, &eves, "frank@example.org").await;
    site.post(&objection, &[]).await;
    assert_eq!(site.get(&franks).await.status, 404);
    assert_eq!(site.post(&franks, &[]).await.status, 404);
    assert_eq!(site.words("select contact_email from signup").await, [EVE]);
}

#[tokio::test]
async fn nothing_is_confirmed_for_a_signup_that_was_withdrawn() {
    let site = Site::open().await.ignoring_mail();
    let both = [("second_email", OFFICE)];
    let (_, personal, mails) = confirmed(&site, &both, ADA).await;
    let second = link(&mails, OFFICE);
    let takeover = name(&site, &personal, EVE).await;
    site.post(&format!("{personal}/withdraw"), &[]).await;
    site.deliver().await;
    for link in [&takeover, &second] {
        assert_eq!(site.get(link).await.status, 404);
        assert_eq!(site.post(link, &[]).await.status, 404);
    }
    let moved = "select count(*) from signup
                 where contact_email <> 'ada@example.org' or second_confirmed_at is not null";
    assert_eq!(site.count(moved).await, 0);
    assert_eq!(site.deliver().await.len(), 0);
}

#[tokio::test]
async fn the_secretariat_says_which_address_counts() {
    let site = Site::open().await.ignoring_mail();
    let (reference, personal, _) = confirmed(&site, &[], ADA).await;
    let (objection, _) = taken_over(&site, &personal).await;
    site.post(&objection, &[]).await;
    let nina = site.reviewer().await;
    let page = nina.get(&format!("/admin/signups/{reference}")).await;
    assert_eq!(page.attributes("form[action$=settle] button", "value"), ["old", "new"]);
    for other in ["", "both"] {
        let answer = nina.press_with(&reference, "settle", &[("contact", other)]).await;
        assert_eq!(answer.status, 400, "{other}");
    }
    let waits = "select count(*) from signup_contact_change where objected_at is not null";
    assert_eq!(site.count(waits).await, 1);
    nina.press_with(&reference, "settle", &[("contact", "old")]).await;
    assert_eq!(site.words("select contact_email from signup").await, [ADA]);
}

#[tokio::test]
async fn no_merge_takes_the_right_to_object_away() {
    let site = Site::open().await.ignoring_mail();
    let (merged, personal, _) = confirmed(&site, &[], ADA).await;
    let (objection, _) = taken_over(&site, &personal).await;
    site.pass(SignedDuration::from_hours(1)).await;
    let (kept, ..) = confirmed(&site, &[NAME, ("contact_email", EVE)], EVE).await;
    let nina = site.reviewer().await;
    let path = format!("/admin/signups/{merged}/merge");
    let page = nina.get(&format!("{path}?with={kept}")).await;
    assert!(page.body.contains("can still object"), "{}", page.body);
    let version = site.count("select version from signup where id = 1").await.to_string();
    let other = site.count("select version from signup where id = 2").await.to_string();
    let fields = [
        ("version", version.as_str()),
        ("other_version", other.as_str()),
        ("with", kept.as_str()),
        ("kept", kept.as_str()),
        ("why", "Sent twice"),
    ];
    assert_eq!(nina.post(&path, &fields).await.status, 422);
    assert_eq!(site.get(&objection).await.status, 200);

    site.pass(SignedDuration::from_hours(24 * 29)).await;
    crate::merge::merge(&site.reviewer().await, &kept, &merged).await;
}

#[tokio::test]
async fn a_link_that_was_stolen_before_the_takeover_leaves_nothing_behind() {
    let site = Site::open().await.ignoring_mail();
    let both = [("second_email", OFFICE)];
    let (reference, personal, mails) = confirmed(&site, &both, ADA).await;
    site.post(&link(&mails, OFFICE), &[]).await;
    // A spy names themselves, and a second address of their own, without a word about the first.
    let path = format!("{personal}/contact");
    let mut fields = site.get(&path).await.form(&path);
    for (field, value) in
        [("contact_name", "Spy"), ("contact_phone", "666"), ("second_email", "spy@example.org")]
    {
        set(&mut fields, field, value);
    }
    site.post(&path, &pairs(&fields)).await;
    let mut told: Vec<String> = site.deliver().await.into_iter().map(|mail| mail.to).collect();
    told.sort();
    assert_eq!(told, [ADA, OFFICE, SECRETARIAT, "spy@example.org"]);

    site.pass(SignedDuration::from_hours(24 * 5)).await;
    let (objection, _) = taken_over(&site, &personal).await;
    site.post(&objection, &[]).await;
    site.deliver().await;
    let nina = site.reviewer().await;
    let page = nina.get(&format!("/admin/signups/{reference}")).await;
    let shown = page.texts("main .box").join(" ");
    for value in ["666", "Spy", "spy@example.org", OFFICE] {
        assert!(shown.contains(value), "{value} in {shown}");
    }
    nina.press_with(&reference, "settle", &[("contact", "old")]).await;
    let now = "select contact_name || ' ' || contact_phone || ' ' || second_email from signup";
    assert_eq!(site.words(now).await, ["Ada Lovelace +31 30 286 0000 office@example.org"]);
}

#[tokio::test]
async fn taking_a_further_change_back_takes_no_right_to_object_away() {
    let site = Site::open().await.ignoring_mail();
    let (reference, personal, _) = confirmed(&site, &[], ADA).await;
    let (objection, eves) = taken_over(&site, &personal).await;
    let franks = name(&site, &eves, "frank@example.org").await;
    let path = format!("{eves}/contact");
    let mut own = site.get(&path).await.form(&path);
    set(&mut own, "contact_email", EVE);
    let answer = site.post(&path, &pairs(&own)).await;
    assert!(answer.location().ends_with("?done=contact"), "{}", answer.location());
    assert_eq!(site.get(&franks).await.status, 404);
    assert_eq!(site.get(&objection).await.status, 200);
    assert_eq!(site.post(&objection, &[]).await.status, 303);
    let nina = site.reviewer().await;
    let page = nina.get(&format!("/admin/signups/{reference}")).await;
    assert_eq!(page.texts(".box dl.answers dd"), [ADA, EVE], "it is about these two");
    nina.press_with(&reference, "settle", &[("contact", "old")]).await;
    assert_eq!(site.words("select contact_email from signup").await, [ADA]);
}

#[tokio::test]
async fn an_objection_goes_back_to_whom_it_was_taken_from_and_nobody_before() {
    let site = Site::open().await.ignoring_mail();
    let (reference, personal, _) = confirmed(&site, &[], ADA).await;
    let (_, eves) = taken_over(&site, &personal).await;
    // Never confirmed, while Ada's time to object goes by.
    name(&site, &eves, "frank@example.org").await;
    site.pass(SignedDuration::from_hours(24 * 100)).await;
    let grace = name(&site, &eves, "grace@example.org").await;
    site.post(&grace, &[]).await;
    let objection = link(&site.deliver().await, EVE);
    site.post(&objection, &[]).await;
    site.reviewer().await.press_with(&reference, "settle", &[("contact", "old")]).await;
    assert_eq!(site.words("select contact_email from signup").await, [EVE]);
}
