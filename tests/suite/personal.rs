//! What a local government does on its personal page: correct, withdraw.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use crate::site::{SECRETARIAT, Site};

/// Utrecht's confirmed signup: its reference and the path of its personal page.
async fn utrecht(site: &Site) -> (String, String) {
    let reference = site.join("ada@example.org").await;
    let link = site.deliver_mail_to("ada@example.org").await.link();
    site.post(&link, &[]).await;
    let personal = site.deliver_only_mail("ada@example.org").await.link();
    (reference, personal)
}

/// What the form on the correction page would send, with some answers changed.
async fn correction<'a>(
    site: &Site,
    personal: &str,
    changes: &[(&'a str, &'a str)],
) -> Vec<(String, String)> {
    let page = site.get(&format!("{personal}/correct")).await;
    assert_eq!(page.status, 200);
    let mut fields: Vec<(String, String)> = [
        "version",
        "government_name",
        "latin_name",
        "region",
        "website",
        "population",
        "leader_name",
        "leader_office",
    ]
    .iter()
    .map(|name| ((*name).to_owned(), page.field(name)))
    .collect();
    let chosen = page.attributes("#country option[selected]", "value").remove(0);
    fields.push(("country".to_owned(), chosen));
    fields
        .push(("kind".to_owned(), page.attributes("input[name=kind][checked]", "value").remove(0)));
    fields.push(("message".to_owned(), page.text("#message")));
    for (name, value) in changes {
        fields.retain(|(field, _)| field != name);
        fields.push(((*name).to_owned(), (*value).to_owned()));
    }
    fields
}

async fn send(site: &Site, personal: &str, fields: &[(String, String)]) -> crate::site::Answer {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(a, b)| (a.as_str(), b.as_str())).collect();
    site.post(&format!("{personal}/correct"), &fields).await
}

#[tokio::test]
async fn corrections_before_the_decision_count_at_once() {
    let site = Site::open().await;
    let (reference, personal) = utrecht(&site).await;
    let unchanged = correction(&site, &personal, &[]).await;
    assert!(send(&site, &personal, &unchanged).await.location().ends_with("?done=unchanged"));
    assert_eq!(site.deliver().await.len(), 0);

    let wrong = correction(&site, &personal, &[("population", "many"), ("region", "Midden")]).await;
    let page = send(&site, &personal, &wrong).await;
    assert_eq!((page.status, page.field("region")), (422, "Midden".to_owned()));

    let right = correction(
        &site,
        &personal,
        &[("population", "٣٧٤٬٤١١"), ("region", "Midden"), ("contact_email", "eve@example.org")],
    )
    .await;
    assert!(send(&site, &personal, &right).await.location().ends_with("?done=corrected"));
    let mails = site.deliver().await;
    assert_eq!(
        mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(),
        ["ada@example.org", SECRETARIAT]
    );
    assert!(site.get(&personal).await.texts(".answers dd").contains(&"Midden".to_owned()));
    let desk = site.staff(Role::Reader).await;
    let page = desk.get(&format!("/admin/signups/{reference}")).await;
    assert!(page.body.contains("Midden") && page.body.contains("Answers corrected"));
    assert_eq!(site.count("select count(*) from signup_revision").await, 1, "the region alone");
}

#[tokio::test]
async fn corrections_come_back_while_the_store_is_locked() {
    let site = Site::open().await;
    let (_, personal) = utrecht(&site).await;
    let fields = correction(&site, &personal, &[("region", "Zuid")]).await;
    let path = site.directory().join(human_rights_cities::db::FILE_NAME);
    let mut other = SqliteConnectOptions::new().filename(path).connect().await.expect("a store");
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.expect("a lock");
    let page = send(&site, &personal, &fields).await;
    assert_eq!((page.status, page.field("region")), (503, "Zuid".to_owned()));
    sqlx::query("ROLLBACK").execute(&mut other).await.expect("the end of the lock");
    assert_eq!(send(&site, &personal, &fields).await.status, 303);
    assert_eq!(site.deliver().await.len(), 2);
}

#[tokio::test]
async fn a_stale_correction_is_shown_beside_the_newer_answers() {
    let site = Site::open().await;
    let (_, personal) = utrecht(&site).await;
    let first = correction(&site, &personal, &[("region", "Noord")]).await;
    let second = correction(&site, &personal, &[("region", "Zuid")]).await;
    send(&site, &personal, &first).await;
    let page = send(&site, &personal, &second).await;
    assert_eq!(page.status, 409);
    assert_eq!(page.field("region"), "Zuid", "nothing typed is lost");
    assert!(page.texts(".answers dd").contains(&"Noord".to_owned()));
    assert_eq!(site.count("select count(*) from signup where region = 'Noord'").await, 1);
    site.deliver().await;
}

#[tokio::test]
async fn corrections_of_a_public_signup_wait_for_the_secretariat() {
    let site = Site::open().await;
    let (reference, personal) = utrecht(&site).await;
    site.sql("update signup set status = 'pledged', number = 1").await;
    for (region, decision) in [("Noord", "discard"), ("Zuid", "accept")] {
        let fields = correction(&site, &personal, &[("region", region)]).await;
        assert!(send(&site, &personal, &fields).await.location().ends_with("?done=proposed"));
        assert_eq!(site.deliver().await.len(), 2);
        site.pass(SignedDuration::from_mins(11)).await;
        assert_eq!(site.count("select count(*) from signup where region = 'Utrecht'").await, 1);
        assert_eq!(
            correction(&site, &personal, &[])
                .await
                .iter()
                .filter(|(_, value)| value == region)
                .count(),
            1,
            "the form goes on from the proposal"
        );
        let desk = site.staff(Role::Reviewer).await;
        let path = format!("/admin/signups/{reference}");
        let version = desk.get(&path).await.attributes("input[name=version]", "value").remove(0);
        let answer = desk.post(&format!("{path}/{decision}"), &[("version", &version)]).await;
        assert_eq!(answer.status, 303);
        assert_eq!(
            desk.post(&format!("{path}/{decision}"), &[("version", &version)]).await.status,
            409
        );
    }
    assert_eq!(site.count("select count(*) from signup where region = 'Zuid'").await, 1);
    assert_eq!(site.count("select count(*) from signup_proposal").await, 0);
}

#[tokio::test]
async fn withdrawing_asks_first_and_tells_both_sides_once() {
    let site = Site::open().await;
    let (reference, personal) = utrecht(&site).await;
    site.sql("update signup set status = 'pledged', number = 1").await;
    assert_eq!(site.count("select pledges from campaign_count").await, 1);
    let page = site.get(&format!("{personal}/withdraw")).await;
    assert_eq!(page.reference(), reference);
    assert_eq!(
        site.count("select pledges from campaign_count").await,
        1,
        "looking changes nothing"
    );
    for _ in 0..3 {
        assert_eq!(site.post(&format!("{personal}/withdraw"), &[]).await.location(), personal);
    }
    assert_eq!(site.count("select pledges from campaign_count").await, 0);
    let mails = site.deliver().await;
    assert_eq!(
        mails.iter().map(|mail| mail.to.as_str()).collect::<Vec<_>>(),
        ["ada@example.org", SECRETARIAT]
    );
    let page = site.get(&personal).await;
    assert!(page.body.contains("Withdrawn"));
    assert!(page.attributes("main a.button", "href").is_empty(), "nothing is left to do");
    assert_eq!(site.get(&format!("{personal}/correct")).await.location(), personal);
    let again = site.join("ada@example.org").await;
    assert_ne!(again, reference, "a new expression of interest is a new signup");
    site.deliver().await;
}
