//! The campaign in numbers: sums with their charts, at nothing, at one and at many.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::site::{Answer, Site};

/// The rows of the table of one chart.
fn rows(page: &Answer, chart: &str) -> Vec<String> {
    page.texts(&format!("figure[aria-labelledby={chart}] tbody tr"))
}

#[tokio::test]
async fn without_a_pledge_the_page_says_so() {
    let site = Site::open().await.ignoring_mail();
    site.join("ada@example.org").await;
    let nina = site.staff(Role::Reader).await;
    let page = nina.get("/admin/numbers").await;
    assert_eq!(page.status, 200);
    assert_eq!(
        page.text("figure[aria-labelledby=growth] p"),
        "No pledges yet. The charts appear with the first one."
    );
    assert!(page.texts("table").is_empty());
    assert!(page.texts("svg").is_empty());
}

#[tokio::test]
async fn pledges_and_members_are_counted_by_everything() {
    let site = Site::open().await.ignoring_mail();
    for (country, kind, locale) in
        [("NL", "municipality", "nl"), ("NL", "network", "nl"), ("BR", "municipality", "pt")]
    {
        let email = format!("{country}{kind}@example.org");
        let changes = [
            ("government_name", kind),
            ("country", country),
            ("kind", kind),
            ("correspondence_locale", locale),
            ("contact_email", &email),
        ];
        site.join_with(&changes).await;
    }
    site.sql(
        "update signup set number = id, status = 'pledged', pledged_on = '2026-10-05', wave = 3",
    )
    .await;
    site.sql("update signup set status = 'member', member_on = '2026-11-02', wave = null where country = 'BR'").await;
    let nina = site.staff(Role::Reader).await;
    let page = nina.get("/admin/numbers").await;
    assert_eq!(rows(&page, "growth"), ["October 2026 3 0 3", "November 2026 2 1 3"]);
    assert_eq!(rows(&page, "section"), ["Europe 2 0 2", "Latin America 0 1 1"]);
    assert_eq!(rows(&page, "country"), ["Netherlands 2 0 2", "Brazil 0 1 1"]);
    assert_eq!(rows(&page, "kind")[0], "Municipality 1 1 2");
    assert_eq!(rows(&page, "wave"), ["3 2 0 2", "Not given 0 1 1"]);
    assert_eq!(rows(&page, "language"), ["Nederlands 2 0 2", "Português 0 1 1"]);
    let columns = page.attributes(".growth rect", "height");
    assert_eq!(columns, ["60", "20", "40"], "of five: three pledges; one member, two pledges");
    assert_eq!(page.attributes("figure[aria-labelledby=section] rect", "width"), ["100", "50"]);
}

#[tokio::test]
async fn the_time_to_a_decision_is_the_median_of_all() {
    let site = Site::open().await.ignoring_mail();
    for name in ["a", "b", "c"] {
        let email = format!("{name}@example.org");
        site.join_with(&[("government_name", name), ("contact_email", &email)]).await;
    }
    site.sql("insert into signup_history (signup_id, at, event, status) select id, 0, 'confirmed', 'received' from signup").await;
    site.sql("insert into signup_history (signup_id, at, event, status) select id, 86400000 * case id when 1 then 2 when 2 then 4 else 30 end, 'confirmed', 'pledged' from signup").await;
    site.sql("insert into signup_history (signup_id, at, event, status) select id, 86400000 * 90, 'confirmed', 'declined' from signup").await;
    site.sql("update signup set wave = 1 where id = 1").await;
    let nina = site.staff(Role::Reader).await;
    let page = nina.get("/admin/numbers").await;
    let text = "In the middle (median): 4 days of 3 signups that were accepted or declined";
    assert_eq!(page.text("figure[aria-labelledby=waits] p"), text);
    assert_eq!(rows(&page, "waits"), ["Not given 17 days", "1 2 days"]);
}

#[tokio::test]
async fn what_is_no_longer_public_is_not_counted() {
    let site = Site::open().await.ignoring_mail();
    site.join("ada@example.org").await;
    site.sql("update signup set number = 1, status = 'archived', pledged_on = '2026'").await;
    site.app.clock.advance(SignedDuration::from_secs(1));
    let nina = site.staff(Role::Reader).await;
    let page = nina.get("/admin/numbers").await;
    assert!(page.texts("table").is_empty());
    site.sql("update signup set status = 'member'").await;
    let page = nina.get("/admin/numbers").await;
    assert_eq!(
        page.texts("figure[aria-labelledby=growth] tbody tr").last().expect("a row"),
        "November 2026 0 1 1"
    );
}
