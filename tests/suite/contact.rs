//! Staff of town halls change: another contact person, and what if the change is not right.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::site::{Answer, SECRETARIAT, Site, pairs, set};

/// Utrecht's confirmed signup: its reference and the path of its personal page.
async fn utrecht(site: &Site) -> (String, String) {
    let reference = site.join("ada@example.org").await;
    let link = site.deliver_mail_to("ada@example.org").await.link();
    site.post(&link, &[]).await;
    let personal = site.deliver_only_mail("ada@example.org").await.link();
    site.pass(SignedDuration::from_hours(48)).await;
    (reference, personal)
}

async fn name_contact(site: &Site, personal: &str, email: &str, name: &str) -> Answer {
    let page = site.get(&format!("{personal}/contact")).await;
    let version = page.field("version");
    let fields = [
        ("version", version.as_str()),
        ("contact_name", name),
        ("contact_role", "Secretary"),
        ("contact_email", email),
        ("contact_phone", ""),
        ("second_email", ""),
        ("correspondence_locale", "en"),
    ];
    site.post(&format!("{personal}/contact"), &fields).await
}

#[tokio::test]
async fn a_new_address_counts_once_it_has_confirmed_itself() {
    let site = Site::open().await;
    let (reference, personal) = utrecht(&site).await;
    let answer = name_contact(&site, &personal, "eve@example.org", "Eve").await;
    assert!(answer.location().ends_with("?done=asked"), "{}", answer.location());
    let asked = site.deliver_only_mail("eve@example.org").await;
    assert!(!asked.text.contains("Utrecht") && !asked.text.contains("Ada"));
    let page = site.get(&personal).await;
    assert!(page.body.contains("New address, not confirmed yet"));
    assert!(
        page.texts(".answers dd").contains(&"ada@example.org".to_owned()),
        "the old one counts"
    );

    assert_eq!(site.get(&asked.link()).await.status, 200);
    for _ in 0..2 {
        assert_eq!(site.post(&asked.link(), &[]).await.status, 303);
    }
    let mut mails = site.deliver().await;
    mails.sort_by(|a, b| a.to.cmp(&b.to));
    assert_eq!(
        mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(),
        ["ada@example.org", "eve@example.org"]
    );
    assert_eq!(site.get(&personal).await.status, 404, "the old link has ended");
    assert_eq!(site.get(&mails[1].link()).await.reference(), reference);
    assert!(mails[0].link().starts_with("/en/object/"));
}

#[tokio::test]
async fn the_old_contact_objects_and_the_secretariat_settles_it() {
    let site = Site::open().await;
    for (keep, left) in [("old", "ada@example.org"), ("new", "eve@example.org")] {
        site.sql("update signup set status = 'archived', mailbox = '', government_key = ''").await;
        let (reference, personal) = utrecht(&site).await;
        name_contact(&site, &personal, "eve@example.org", "Eve").await;
        let asked = site.deliver_only_mail("eve@example.org").await;
        site.post(&asked.link(), &[]).await;
        let mails = site.deliver().await;
        let link = |to: &str| mails.iter().find(|mail| mail.to == to).expect("a mail").link();
        let (objection, eves) = (link("ada@example.org"), link("eve@example.org"));
        for _ in 0..2 {
            site.post(&objection, &[]).await;
        }
        site.deliver_only_mail(SECRETARIAT).await;
        let page = site.get(&eves).await;
        assert!(page.body.contains("A change of the contact person has been objected to"));
        for change in ["correct", "contact", "withdraw"] {
            assert_eq!(site.get(&format!("{eves}/{change}")).await.location(), eves, "{change}");
            assert_eq!(
                site.post(&format!("{eves}/{change}"), &[]).await.location(),
                eves,
                "{change}"
            );
        }
        let desk = site.staff(Role::Reviewer).await;
        let path = format!("/admin/signups/{reference}");
        let version = desk.get(&path).await.field("version");
        let fields = [("version", version.as_str()), ("contact", keep)];
        assert_eq!(desk.post(&format!("{path}/settle"), &fields).await.status, 303);
        let settled = site.deliver_only_mail(left).await;
        assert_eq!(site.get(&settled.link()).await.reference(), reference);
        assert_eq!(site.get(&eves).await.status, 404);
    }
}

#[tokio::test]
async fn going_back_to_the_old_contact_takes_everything_of_the_challenger_away() {
    let site = Site::open().await.ignoring_mail();
    let both = [("contact_email", "ada@example.org"), ("second_email", "office@example.org")];
    let reference = site.join_with(&both).await;
    let confirm = site.deliver_mail_to("ada@example.org").await.link();
    site.post(&confirm, &[]).await;
    let mails = site.deliver().await;
    let link = |to: &str| mails.iter().find(|mail| mail.to == to).expect("a mail").link();
    site.post(&link("office@example.org"), &[]).await;
    let path = format!("{}/contact", link("ada@example.org"));
    site.pass(SignedDuration::from_hours(48)).await;

    // Somebody with Ada's link names themselves, another second address, another language.
    let mut fields = site.get(&path).await.form(&path);
    for (name, value) in [
        ("contact_name", "Eve"),
        ("contact_phone", "666"),
        ("contact_email", "eve@example.org"),
        ("second_email", "mallory@example.org"),
        ("correspondence_locale", "de"),
    ] {
        set(&mut fields, name, value);
    }
    assert!(site.post(&path, &pairs(&fields)).await.location().ends_with("?done=asked"));
    for mail in site.deliver().await {
        if ["eve@example.org", "mallory@example.org"].contains(&mail.to.as_str()) {
            site.post(&mail.link(), &[]).await;
        }
    }
    let confirmed = "select count(*) from signup where second_confirmed_at is not null
                     and (contact_email, second_email) = ('eve@example.org', 'mallory@example.org')";
    assert_eq!(site.count(confirmed).await, 1);
    let objection = site.deliver().await.into_iter().find(|mail| mail.to == "ada@example.org");
    site.post(&objection.expect("a way to object").link(), &[]).await;
    site.deliver().await;

    site.reviewer().await.press_with(&reference, "settle", &[("contact", "old")]).await;
    let now = site.words(
        "select contact_name || ' ' || contact_phone || ' ' || contact_email || ' ' || second_email
             || ' ' || correspondence_locale || ' ' || (second_confirmed_at is null) from signup",
    );
    let before = "Ada Lovelace +31 30 286 0000 ada@example.org office@example.org en 1";
    assert_eq!(now.await, [before]);
    let mut told: Vec<_> = site.deliver().await.iter().map(|mail| mail.to.clone()).collect();
    told.sort();
    assert_eq!(told, ["ada@example.org", "office@example.org"], "the second is asked anew");
    // Nothing that follows reaches the challenger.
    let desk = site.reviewer().await;
    assert_eq!(desk.decide(&reference, "pledged").await.status, 303);
    let told: Vec<_> = site.deliver().await.iter().map(|mail| mail.to.clone()).collect();
    assert_eq!(told, ["ada@example.org"]);
}

#[tokio::test]
async fn a_link_to_an_address_named_earlier_confirms_nothing() {
    let site = Site::open().await;
    let (_, personal) = utrecht(&site).await;
    name_contact(&site, &personal, "wrong@example.org", "Eve").await;
    let wrong = site.deliver_only_mail("wrong@example.org").await;
    name_contact(&site, &personal, "eve@example.org", "Eve").await;
    site.deliver_only_mail("eve@example.org").await;
    assert_eq!(site.post(&wrong.link(), &[]).await.status, 404);
    assert_eq!(
        site.count("select count(*) from signup where contact_email = 'ada@example.org'").await,
        1
    );
    for _ in 0..3 {
        let answer = name_contact(&site, &personal, "eve@example.org", "Eve").await;
        assert!(answer.location().ends_with("?done=unchanged"), "{}", answer.location());
    }
    assert_eq!(site.deliver().await.len(), 0, "a mailbox is not drowned by this way either");
}

#[tokio::test]
async fn name_and_language_change_at_once() {
    let site = Site::open().await;
    let (_, personal) = utrecht(&site).await;
    let answer = name_contact(&site, &personal, "ada@example.org", "Eve Nieuw").await;
    assert!(answer.location().ends_with("?done=contact"));
    assert!(site.get(&personal).await.texts(".answers dd").contains(&"Eve Nieuw".to_owned()));
    let wrong = name_contact(&site, &personal, "ada@", "").await;
    assert_eq!((wrong.status, wrong.texts(".summary a").len()), (422, 2));
    assert_eq!(site.deliver().await.len(), 0);
}

#[tokio::test]
async fn a_mistyped_address_is_taken_back_by_naming_ones_own() {
    let site = Site::open().await;
    let (_, personal) = utrecht(&site).await;
    name_contact(&site, &personal, "stranger@example.org", "Ada").await;
    let stranger = site.deliver_only_mail("stranger@example.org").await.link();
    let before = site.words("select group_concat(event) from signup_history").await;
    let answer = name_contact(&site, &personal, "ada@example.org", "Ada").await;
    assert!(answer.location().ends_with("?done=contact"), "{}", answer.location());
    for _ in 0..2 {
        assert_eq!(site.get(&stranger).await.status, 404);
        assert_eq!(site.post(&stranger, &[]).await.status, 404);
    }
    assert_eq!(site.words("select contact_email from signup").await, ["ada@example.org"]);
    assert!(!site.get(&personal).await.body.contains("New address, not confirmed yet"));
    let after = site.words("select group_concat(event) from signup_history").await;
    assert_eq!(after, [format!("{},contact_changed", before[0])]);
    let answer = name_contact(&site, &personal, "ada@example.org", "Ada").await;
    assert!(answer.location().ends_with("?done=unchanged"), "{}", answer.location());
}

#[tokio::test]
async fn a_telephone_number_changes_while_a_new_address_waits() {
    let site = Site::open().await;
    let (_, personal) = utrecht(&site).await;
    name_contact(&site, &personal, "eve@example.org", "Eve").await;
    let link = site.deliver_only_mail("eve@example.org").await.link();
    let path = format!("{personal}/contact");
    let mut fields = site.get(&path).await.form(&path);
    set(&mut fields, "contact_phone", "+31 30 286 0001");
    let answer = site.post(&path, &pairs(&fields)).await;
    assert!(answer.location().ends_with("?done=contact"), "{}", answer.location());
    assert_eq!(site.deliver().await.len(), 0, "she has been asked a moment ago");
    let now = "select contact_email || ' ' || contact_phone from signup";
    assert_eq!(site.words(now).await, ["ada@example.org +31 30 286 0001"]);
    let fields = site.get(&path).await.form(&path);
    let answer = site.post(&path, &pairs(&fields)).await;
    assert!(answer.location().ends_with("?done=unchanged"), "{}", answer.location());
    assert_eq!(site.post(&link, &[]).await.status, 303);
    assert_eq!(site.words(now).await, ["eve@example.org +31 30 286 0001"]);
    let told: Vec<_> = site.deliver().await.iter().map(|mail| mail.to.clone()).collect();
    assert_eq!(told, ["ada@example.org", "eve@example.org"]);
}

#[tokio::test]
async fn an_address_that_is_named_no_longer_gets_no_mail_that_still_waits() {
    let site = Site::open().await;
    let (_, personal) = utrecht(&site).await;
    name_contact(&site, &personal, "typo@example.org", "Eve").await;
    name_contact(&site, &personal, "eve@example.org", "Eve").await;
    site.deliver_only_mail("eve@example.org").await;
    name_contact(&site, &personal, "frank@example.org", "Eve").await;
    name_contact(&site, &personal, "ada@example.org", "Eve").await;
    assert_eq!(site.deliver().await.len(), 0);
}
