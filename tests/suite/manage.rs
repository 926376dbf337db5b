//! What administrators look after: waves and the letter's supporters.

use human_rights_cities::i18n::Locale;
use human_rights_cities::verbs::Role;
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use crate::site::{Answer, Site};

fn errors(page: &Answer) -> Vec<String> {
    page.texts(".summary li")
}

fn wave<'a>(number: &'a str, opens_on: &'a str, closes_on: &'a str) -> [(&'a str, &'a str); 3] {
    [("number", number), ("opens_on", opens_on), ("closes_on", closes_on)]
}

/// The same with the version that was seen.
fn seen<'a>(version: &'a str, fields: [(&'a str, &'a str); 3]) -> [(&'a str, &'a str); 4] {
    let [one, two, three] = fields;
    [("version", version), one, two, three]
}

#[tokio::test]
async fn a_wave_that_is_added_opens_on_the_pages_at_once() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Administrator).await;
    assert_eq!(site.get("/en/").await.text(".way h2"), "The next wave has not opened yet");
    let page = nina.get("/admin/waves").await;
    let numbers = page.texts("tbody td:first-child");
    assert_eq!(numbers, ["Wave 4", "Wave 3", "Wave 2", "Wave 1"]);
    assert_eq!(page.field("number"), "5", "the next one is proposed");
    let added = nina.post("/admin/waves", &wave("5", "2026-11", "2027-03-31")).await;
    assert_eq!(added.location(), "/admin/waves?done=saved");
    assert_eq!(nina.get(&added.location()).await.text("[role=status]"), "The wave is saved.");
    assert_eq!(site.get("/en/").await.text(".way h2"), "Wave 5 is open");
    site.join("ada@example.org").await;
    assert_eq!(site.count("select wave from signup").await, 5);
    let changed = seen("1", wave("5", "2026-11-02", "2026-11-20"));
    assert_eq!(nina.post("/admin/waves/5", &changed).await.status, 303);
    assert_eq!(site.get("/en/").await.text(".way h2"), "The next wave has not opened yet");
    let audit = "select count(*) from audit where event = 'wave_changed' and subject = '5'";
    assert_eq!(site.count(audit).await, 2);
}

#[tokio::test]
async fn waves_follow_each_other_and_do_not_overlap() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    let order = |number: i64| {
        format!(
            "These dates do not go with wave {number}: waves follow each other by their numbers \
             and do not overlap"
        )
    };
    for (sent, expected) in [
        (wave("", "", ""), vec!["Enter a number from 1 to 999".to_owned()]),
        (wave("0", "", ""), vec!["Enter a number from 1 to 999".to_owned()]),
        (wave("4", "", ""), vec!["There is a wave 4 already".to_owned()]),
        (
            wave("5", "15.3.2027", "2027-02-30"),
            vec![
                "Enter a day such as 2027-03-15, a month such as 2027-03, or nothing".to_owned(),
                "Enter a day such as 2027-09-30, or nothing".to_owned(),
            ],
        ),
        (wave("5", "2027-03-15", "2027-03-14"), vec!["It cannot close before it opens".to_owned()]),
        (wave("5", "2026-06-25", ""), vec![order(4)]),
        (wave("5", "2026-05", "2027-01-01"), vec![order(4)]),
        (wave("6", "", "2026-06-24"), vec![order(4)]),
    ] {
        let page = nina.post("/admin/waves", &sent).await;
        assert_eq!(page.status, 422, "{sent:?}");
        assert_eq!(errors(&page), expected, "{sent:?}");
        assert_eq!(page.field("opens_on"), sent[1].1, "nothing typed is lost");
    }
    assert_eq!(site.count("select count(*) from wave").await, 4);
}

#[tokio::test]
async fn two_people_who_change_a_wave_see_each_other() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Administrator).await;
    let first = seen("1", wave("4", "2026-02-01", "2026-06-25"));
    assert_eq!(nina.post("/admin/waves/4", &first).await.status, 303);
    let second = seen("1", wave("4", "2026-03", "2026-06-25"));
    let page = nina.post("/admin/waves/4", &second).await;
    assert_eq!(page.status, 409);
    assert_eq!(page.texts("[role=alert] dd")[0], "1 February 2026", "how it is now");
    assert_eq!(page.field("opens_on"), "2026-03", "what was typed");
    assert_eq!(site.count("select count(*) from wave where opens_on = '2026-02-01'").await, 1);
    let again = seen("2", wave("4", "2026-03", "2026-06-25"));
    assert_eq!(nina.post("/admin/waves/4", &again).await.status, 303);
    let stale = nina.post("/admin/waves/4/delete", &[("version", "1")]).await;
    assert_eq!((stale.status, site.count("select count(*) from wave").await), (409, 4));
}

#[tokio::test]
async fn a_wave_with_signups_keeps_its_number_and_stays() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Administrator).await;
    nina.post("/admin/waves", &wave("5", "2026-11-01", "")).await;
    site.join("ada@example.org").await;
    let page = nina.post("/admin/waves/5/delete", &[("version", "1")]).await;
    assert_eq!(page.status, 409);
    let page = nina.post("/admin/waves/5", &seen("1", wave("6", "2026-11-01", ""))).await;
    assert_eq!(
        (page.status, errors(&page)),
        (422, vec!["Expressions of interest belong to this wave, so its number stays".to_owned()])
    );
    assert_eq!(nina.post("/admin/waves/4/delete", &[("version", "1")]).await.status, 303);
    assert_eq!(nina.get("/admin/waves/4").await.status, 404);
}

#[tokio::test]
async fn the_letter_names_its_supporters_in_their_order() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    assert!(site.get("/en/").await.texts(".supporters").is_empty());
    for (name, website, position) in
        [("Ville de Genève", "www.geneve.example", "2"), ("광주광역시", "", "1")]
    {
        let sent = [("name", name), ("website", website), ("position", position)];
        let saved = nina.post("/admin/supporters", &sent).await;
        assert_eq!(saved.location(), "/admin/supporters?done=saved");
    }
    for locale in Locale::ALL {
        let letter = site.get(&format!("/{}/", locale.code())).await;
        assert_eq!(letter.texts(".supporters li"), ["광주광역시", "Ville de Genève"]);
        assert_eq!(letter.attributes(".supporters a", "href"), ["https://www.geneve.example"]);
    }
    assert_eq!(site.get("/en/").await.text(".supporters p"), "Supported by:");
    let change =
        |version, name| [("version", version), ("name", name), ("website", ""), ("position", "1")];
    let path = "/admin/supporters/2";
    assert_eq!(nina.post(path, &change("1", "Gwangju")).await.status, 303);
    let stale = nina.post(path, &change("1", "광주")).await;
    assert_eq!((stale.status, stale.field("name")), (409, "광주".to_owned()));
    assert_eq!(stale.texts("[role=alert] dd")[0], "Gwangju");
    assert_eq!(nina.post("/admin/supporters/1/delete", &[("version", "1")]).await.status, 303);
    assert_eq!(site.get("/ar/").await.texts(".supporters li"), ["Gwangju"]);
    let audit = "select count(*) from audit where event = 'supporter_changed'";
    assert_eq!(site.count(audit).await, 4);
}

#[tokio::test]
async fn a_supporter_is_checked() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    let long = "x".repeat(201);
    let good = [("name", "Genève"), ("website", ""), ("position", "1")];
    assert_eq!(nina.post("/admin/supporters", &good).await.status, 303);
    for (name, website, position, expected) in [
        (
            "",
            "javascript:alert(1)",
            "0",
            vec![
                "Enter the name",
                "Enter a web address such as https://www.example.org, or nothing",
                "Enter a number from 1 to 999",
            ],
        ),
        (&long, "", "2", vec!["Enter a name of at most 200 characters in one line"]),
        ("Genève", "", "2", vec!["This supporter is in the list already"]),
    ] {
        let sent = [("name", name), ("website", website), ("position", position)];
        let page = nina.post("/admin/supporters", &sent).await;
        assert_eq!(
            (page.status, errors(&page)),
            (422, expected.iter().map(|it| (*it).to_owned()).collect())
        );
        assert_eq!(page.field("website"), website);
    }
}

#[tokio::test]
async fn what_was_typed_comes_back_while_the_store_is_locked() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    let path = site.directory().join(human_rights_cities::db::FILE_NAME);
    let mut other = SqliteConnectOptions::new().filename(path).connect().await.expect("a store");
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.expect("a lock");
    let page = nina.post("/admin/waves", &wave("5", "2027-03", "")).await;
    assert_eq!((page.status, page.field("opens_on")), (503, "2027-03".to_owned()));
}

#[tokio::test]
async fn only_administrators_look_after_the_site() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    let links = nina.get("/admin/manage").await.attributes("main dt a", "href");
    for path in &links {
        assert_eq!(nina.get(path).await.status, 200, "{path}");
    }
    let lea = site.staff(Role::Reviewer).await;
    for path in ["/admin/waves", "/admin/waves/4", "/admin/supporters", "/admin/import"] {
        assert_eq!(lea.get(path).await.status, 403, "{path}");
    }
    for path in ["/admin/waves", "/admin/waves/4", "/admin/waves/4/delete", "/admin/supporters"] {
        assert_eq!(lea.post(path, &seen("1", wave("4", "", ""))).await.status, 403, "{path}");
    }
    assert_eq!(site.count("select count(*) from wave where version = 1").await, 4);
}

#[tokio::test]
async fn a_wave_or_a_supporter_sent_twice_is_there_once() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    let supporter = [("name", "UCLG"), ("website", "https://uclg.org"), ("position", "1")];
    for _ in 0..2 {
        let added = nina.post("/admin/waves", &wave("5", "2026-11", "2027-03-31")).await;
        assert_eq!(added.location(), "/admin/waves?done=saved");
        let added = nina.post("/admin/supporters", &supporter).await;
        assert_eq!(added.location(), "/admin/supporters?done=saved");
    }
    assert_eq!(nina.post("/admin/waves", &wave("5", "2026-12", "")).await.status, 422);
    let there =
        "select (select count(*) from wave where number = 5) + 10 * count(*) from supporter";
    assert_eq!(site.count(there).await, 11);
    let told = "select count(*) from audit where event in ('wave_changed', 'supporter_changed')";
    assert_eq!(site.count(told).await, 2);
}
