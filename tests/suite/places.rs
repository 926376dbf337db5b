//! Where signups are on the map.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::site::{Site, answers, pairs, set};

impl Site {
    /// Where the only signup is: how that is known, the place's name, its latitude.
    async fn place(&self) -> (String, String, Option<f64>) {
        sqlx::query_as("select placed_by, place_name, latitude from signup")
            .fetch_one(self.app.db.readers())
            .await
            .expect("one signup")
    }
}

fn at(by: &str, name: &str, latitude: Option<f64>) -> (String, String, Option<f64>) {
    (by.to_owned(), name.to_owned(), latitude)
}

#[tokio::test]
async fn a_signup_is_on_the_map_as_soon_as_it_is_sent() {
    let site = Site::open().await.ignoring_mail();
    site.join("ada@example.org").await;
    assert_eq!(site.place().await, at("match", "Utrecht", Some(52.091)));
    let search: String = sqlx::query_scalar("select place_search from signup")
        .fetch_one(site.app.db.readers())
        .await
        .expect("names");
    assert!(search.starts_with("utrecht\n") && search.contains("утрехт"), "{search}");
}

#[tokio::test]
async fn what_the_gazetteer_does_not_know_is_nowhere() {
    let site = Site::open().await.ignoring_mail();
    site.join_with(&[("government_name", "Gemeente Nergenshuizen")]).await;
    assert_eq!(site.place().await, at("", "", None));
}

#[tokio::test]
async fn a_corrected_name_moves_the_signup_unless_a_person_has_placed_it() {
    let site = Site::open().await.ignoring_mail();
    site.join("ada@example.org").await;
    let confirm = site.deliver_mail_to("ada@example.org").await.link();
    site.post(&confirm, &[]).await;
    let personal = site.deliver_only_mail("ada@example.org").await.link();
    let correct = format!("{personal}/correct");
    let rename = async |name: &str| {
        let version = site.get(&correct).await.field("version");
        let changes = [("government_name", name), ("version", version.as_str())];
        let answer = site.post(&correct, &answers(&changes)).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
    };
    rename("Gemeente Amersfoort").await;
    assert_eq!(site.place().await, at("match", "Amersfoort", Some(52.155)));
    site.sql("update signup set placed_by = 'hand', latitude = 52, longitude = 5").await;
    rename("Gemeente Groningen").await;
    assert_eq!(site.place().await, at("hand", "Amersfoort", Some(52.0)));
}

#[tokio::test]
async fn signups_that_came_another_way_are_placed_soon() {
    let site = Site::open().await.ignoring_mail();
    site.join_with(&[("government_name", "광주광역시"), ("country", "KR"), ("region", "")]).await;
    let forget = "update signup set matched = 0, placed_by = '', latitude = null,
                      longitude = null, place_name = '', place_search = ''";
    site.sql(forget).await;
    site.pass(SignedDuration::from_secs(5)).await;
    assert_eq!(site.place().await, at("match", "Gwangju", Some(35.155)));
}

#[tokio::test]
async fn an_imported_position_stays_and_gets_the_names_of_its_place() {
    let site = Site::open().await.ignoring_mail();
    site.join("ada@example.org").await;
    site.sql(
        "update signup set matched = 0, placed_by = 'import', latitude = 52.1, longitude = 5.1,
            place_name = ''",
    )
    .await;
    site.pass(SignedDuration::from_secs(5)).await;
    assert_eq!(site.place().await, at("import", "Utrecht", Some(52.1)));
    site.sql(
        "update signup set matched = 0, latitude = 12.1, longitude = -68.9, place_name = '',
            place_search = ''",
    )
    .await;
    site.pass(SignedDuration::from_secs(5)).await;
    assert_eq!(site.place().await, at("import", "", Some(12.1)));
}

#[tokio::test]
async fn the_search_for_a_place_begins_with_a_name_that_finds_it() {
    let site = Site::open().await.ignoring_mail();
    let desk = site.staff(Role::Reviewer).await;
    let reference = site
        .join_with(&[
            ("government_name", "Vīnes pilsēta"),
            ("latin_name", "City of Vienna"),
            ("country", "AT"),
        ])
        .await;
    let path = format!("/admin/signups/{reference}/place");
    let page = desk.get(&path).await;
    assert_eq!(page.field("q"), "vienna");
    assert_eq!(page.texts("main ul button")[0], "Vienna");
    let page = desk.get(&format!("{path}?q=City+of+Vienna")).await;
    let first = page.attributes("main ul button", "value").remove(0);
    assert_eq!(page.texts("main ul button").remove(0), "Vienna");
    let mut fields = page.form(&path);
    set(&mut fields, "choice", &first);
    assert_eq!(desk.post(&path, &pairs(&fields)).await.status, 303);
    assert_eq!(site.place().await, at("hand", "Vienna", Some(48.208)));
}

#[tokio::test]
async fn a_reviewer_sets_the_place_and_the_gazetteer_leaves_it() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.join_with(&[("government_name", "Gemeente Nergenshuizen")]).await;
    let desk = site.staff(Role::Reviewer).await;
    let path = format!("/admin/signups/{reference}/place");
    let page = desk.get(&format!("{path}?q=amersfort")).await;
    let (ids, names) = (page.attributes("main ul button", "value"), page.texts("main ul button"));
    assert_eq!((ids.len(), names[0].as_str()), (1, "Amersfoort"));
    let set = async |fields: &[(&str, &str)]| {
        let version = desk.get(&path).await.attributes("input[name=version]", "value").remove(0);
        let fields = [&[("version", version.as_str())], fields].concat();
        desk.post(&path, &fields).await.status
    };
    assert_eq!(set(&[("q", "amersfort"), ("choice", &ids[0])]).await, 303);
    assert_eq!(site.place().await, at("hand", "Amersfoort", Some(52.155)));
    let coordinates =
        |latitude| [("choice", "coordinates"), ("latitude", latitude), ("longitude", "5,1")];
    assert_eq!(set(&coordinates("52,5")).await, 303);
    assert_eq!(site.place().await, at("hand", "", Some(52.5)));
    for wrong in ["", "91", "north", "NaN", "inf"] {
        assert_eq!(set(&coordinates(wrong)).await, 422, "{wrong}");
    }
    assert_eq!(set(&[("choice", "1")]).await, 422);
    assert_eq!(set(&[("choice", "nowhere")]).await, 303);
    assert_eq!(site.place().await, at("hand", "", None));
    let stale = [("version", "1"), ("choice", "nowhere")];
    assert_eq!(desk.post(&path, &stale).await.status, 409);
    let reader = site.staff(Role::Reader).await;
    assert_eq!(reader.post(&path, &stale).await.status, 403);
    assert_eq!(site.get(&path).await.status, 303);
}
