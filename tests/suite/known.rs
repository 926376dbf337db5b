//! What is known already, and how much mail one mailbox gets: a stranger learns nothing, and
//! nobody can be drowned.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::site::{SECRETARIAT, Site, answers};

/// Utrecht's signup, confirmed by Ada; returns its reference.
async fn utrecht(site: &Site) -> String {
    let reference = site.join("ada@example.org").await;
    let link = site.deliver_mail_to("ada@example.org").await.link();
    site.post(&link, &[]).await;
    site.deliver_only_mail("ada@example.org").await;
    site.pass(SignedDuration::from_hours(48)).await;
    reference
}

#[tokio::test]
async fn the_same_government_from_the_same_mailbox_gets_a_fresh_link() {
    let site = Site::open().await;
    let reference = utrecht(&site).await;
    let form_id = site.get("/en/join").await.field("form_id");
    let again = [
        ("form_id", form_id.as_str()),
        ("government_name", "GEMEENTE  UTRECHT"),
        ("contact_email", "Ada+new@example.org"),
    ];
    let other = site.join_with(&again).await;
    assert_ne!(reference, other, "a stranger does not learn the reference");
    assert_eq!(site.join_with(&again).await, other, "sent twice it is one answer");
    assert_eq!(site.count("select count(*) from signup").await, 1);
    let mail = site.deliver_only_mail("ada@example.org").await;
    assert!(mail.subject.contains(&reference) && !mail.text.contains(&other));
    assert_eq!(site.get(&mail.link()).await.reference(), reference);
}

#[tokio::test]
async fn the_same_government_from_another_mailbox_is_a_likely_duplicate() {
    let site = Site::open().await;
    utrecht(&site).await;
    site.join("eve@example.org").await;
    assert_eq!(site.count("select count(*) from signup where duplicate_of = 1").await, 1);
    let mut mails = site.deliver().await;
    mails.sort_by(|a, b| a.to.cmp(&b.to));
    assert_eq!(
        mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(),
        ["ada@example.org", "eve@example.org", SECRETARIAT]
    );
    assert!(!mails[0].text.contains("http") && !mails[0].text.contains("eve"));
}

#[tokio::test]
async fn another_government_from_the_same_mailbox_is_an_ordinary_signup() {
    let site = Site::open().await;
    utrecht(&site).await;
    site.join_with(&[("government_name", "Provincie Utrecht")]).await;
    assert_eq!(site.count("select count(*) from signup where duplicate_of is null").await, 2);
    assert_eq!(site.deliver().await.len(), 2);
}

#[tokio::test]
async fn nothing_that_was_sent_again_is_lost() {
    let site = Site::open().await;
    let reference = utrecht(&site).await;
    let form_id = site.get("/en/join").await.field("form_id");
    let repeat = site.join_with(&[("form_id", &form_id), ("leader_name", "Real Leader")]).await;
    site.deliver_only_mail("ada@example.org").await;
    let desk = site.staff(Role::Reader).await;
    let page = desk.get(&format!("/admin/signups/{reference}")).await;
    assert!(page.body.contains("Real Leader"), "the desk shows what the second form said");

    let other = [
        ("form_id", form_id.as_str()),
        ("government_name", "Gemeente Zeist"),
        ("contact_email", "eve@example.org"),
    ];
    assert_eq!(site.join_with(&other).await, repeat, "the same form keeps its reference");
    assert_eq!(
        site.count("select count(*) from signup where government_name = 'Gemeente Zeist'").await,
        1
    );
    assert_eq!(site.count("select count(*) from signup_repeat").await, 0);
    assert_eq!(site.deliver().await.len(), 2);
}

#[tokio::test]
async fn the_city_is_not_the_province_nor_its_namesake_elsewhere() {
    let site = Site::open().await.ignoring_mail();
    for (kind, region) in
        [("municipality", "Utrecht"), ("province", ""), ("municipality", "Limburg")]
    {
        site.join_with(&[("government_name", "Utrecht"), ("kind", kind), ("region", region)]).await;
    }
    assert_eq!(site.count("select count(*) from signup where duplicate_of is null").await, 3);
}

#[tokio::test]
async fn a_merged_mail_never_carries_the_links_of_another_address() {
    let site = Site::open().await;
    site.join_with(&[("government_name", "First"), ("contact_email", "info+me@example.org")]).await;
    site.deliver().await;
    for (name, email) in [
        ("Second", "info+me@example.org"),
        ("Third", "info@example.org"),
        ("Fourth", "info+me@example.org"),
    ] {
        site.join_with(&[("government_name", name), ("contact_email", email)]).await;
    }
    site.deliver().await;
    site.pass(SignedDuration::from_mins(11)).await;
    let merged = site.deliver_only_mail("info+me@example.org").await;
    assert_eq!(merged.text.matches("/en/confirm/").count(), 2, "Second and Fourth");
    site.pass(SignedDuration::from_mins(11)).await;
    site.deliver_only_mail("info@example.org").await;
}

#[tokio::test]
async fn the_answer_is_the_same_whatever_is_known() {
    let site = Site::open().await.ignoring_mail();
    let new = receipt(&site, "first@example.org").await;
    let known = receipt(&site, "first@example.org").await;
    let other = receipt(&site, "second@example.org").await;
    assert_eq!(new, known);
    assert_eq!(new, other);
}

/// The receipt page but for reference and form id.
async fn receipt(site: &Site, email: &str) -> String {
    let answer = site.post("/en/join", &answers(&[("contact_email", email)])).await;
    assert_eq!(answer.status, 303);
    let page = site.get(&answer.location()).await;
    let form_id = answer.location().rsplit('/').next().expect("an id").to_owned();
    page.body.replace(&page.reference(), "HRC").replace(&form_id, "ID")
}

#[tokio::test]
async fn the_merged_mail_confirms_each_of_its_signups() {
    let site = Site::open().await;
    for name in ["One", "Two", "Three"] {
        site.join_with(&[("government_name", name)]).await;
    }
    site.deliver().await;
    site.pass(SignedDuration::from_mins(11)).await;
    let merged = site.deliver_only_mail("ada@example.org").await;
    assert_eq!(merged.subject, "Please confirm 2 expressions of interest");
    assert!(!merged.text.contains("Two"), "nothing that somebody typed");
    for link in merged.text.lines().filter_map(|line| line.strip_prefix("http://localhost:3000")) {
        assert_eq!(site.post(link, &[]).await.status, 303);
    }
    assert_eq!(site.count("select count(*) from signup where status = 'received'").await, 2);
    assert_eq!(site.deliver().await.len(), 2, "a receipt each");
}

#[tokio::test]
async fn a_lost_link_is_mailed_again_and_strangers_learn_nothing() {
    let site = Site::open().await;
    let reference = utrecht(&site).await;
    let known = site.post("/fr/signup", &[("email", "ADA@example.org")]).await;
    let unknown = site.post("/fr/signup", &[("email", "nobody@example.org")]).await;
    assert_eq!((known.status, &known.body), (200, &unknown.body));
    let mail = site.deliver_only_mail("ada@example.org").await;
    assert_eq!(site.get(&mail.link()).await.reference(), reference);
    let wrong = site.post("/fr/signup", &[("email", "ada@")]).await;
    assert_eq!((wrong.status, wrong.field("email")), (422, "ada@".to_owned()));
    for _ in 0..20 {
        site.post("/fr/signup", &[("email", "ada@example.org")]).await;
    }
    assert_eq!(site.deliver().await.len(), 0);
    site.pass(SignedDuration::from_mins(11)).await;
    site.deliver_only_mail("ada@example.org").await;
    site.pass(SignedDuration::from_mins(11)).await;
    assert_eq!(site.deliver().await.len(), 0);
}
