//! `/` and `/{locale}/`: the invitation letter.

use axum::body::Body;
use axum::http::Method;
use human_rights_cities::i18n::Locale;
use jiff::SignedDuration;

use crate::site::{Site, request};

/// The messages of a Fluent file as text: `id` and what it says, elements taken away.
fn messages(file: &str) -> Vec<(String, String)> {
    file.lines()
        .filter_map(|line| line.split_once(" = "))
        .filter(|(id, _)| id.starts_with("letter-"))
        .map(|(id, text)| {
            let html = scraper::Html::parse_fragment(text);
            (id.to_owned(), html.root_element().text().collect::<String>())
        })
        .collect()
}

#[tokio::test]
async fn the_indonesian_letter_is_shown_word_for_word() {
    let site = Site::open().await;
    let page = site.get("/id/").await;
    let mut shown =
        page.texts(".letter > h1, .letter > p:not(.kicker, .note), .letter > footer > p");
    for (id, text) in messages(include_str!("../../locales/id/letter.ftl")) {
        if id == "letter-supported-by" {
            continue; // its logos are lost; shown once the secretariat has entered supporters
        }
        let text = text.replace("{ $email }", "cisdpl@uclg.org");
        assert_eq!(shown.remove(0), text.trim(), "{id}");
    }
    assert!(shown.is_empty(), "{shown:?}");
}

#[tokio::test]
async fn the_letter_is_shown_in_thirteen_languages() {
    let site = Site::open().await;
    for locale in Locale::ALL {
        let page = site.get(&format!("/{}/", locale.code())).await;
        assert_eq!(page.status, 200);
        assert_eq!(page.attributes("html", "lang"), [locale.tag()]);
        assert_eq!(page.attributes("html", "dir"), [locale.dir()]);
        assert_eq!(page.attributes("link[rel=alternate]", "hreflang").len(), 14);
        let canonical = format!("http://localhost:3000/{}/", locale.code());
        assert_eq!(page.attributes("link[rel=canonical]", "href"), [canonical]);
        let file = std::fs::read_to_string(format!("locales/{}/letter.ftl", locale.code()));
        let title = messages(&file.expect("a letter")).remove(0).1;
        assert_eq!(page.text("h1"), title.replace('\u{a0}', " "), "{locale:?}");
    }
}

#[tokio::test]
async fn the_best_language_is_chosen_at_the_door() {
    let site = Site::open().await;
    for (accepted, path) in [("ar-EG,en;q=0.5", "/ar/"), ("xx", "/en/"), ("zh-CN", "/zh/")] {
        let request = request(Method::GET, "/").header("accept-language", accepted);
        let answer = site.send(request.body(Body::empty()).expect("a request")).await;
        assert_eq!((answer.status, answer.location().as_str()), (307, path));
        assert_eq!(answer.header("vary"), "Accept-Language");
    }
    assert_eq!(site.get("/ko").await.location(), "/ko/");
}

#[tokio::test]
async fn a_draft_says_so_and_leads_to_the_original() {
    let site = Site::open().await;
    let draft = site.get("/fr/").await;
    assert_eq!(draft.attributes(".note a", "href"), ["/id/"]);
    let original = site.get("/id/").await;
    assert_eq!(original.text(".note"), "Ini adalah teks asli surat undangan.");
}

#[tokio::test]
async fn two_languages_stand_side_by_side() {
    let site = Site::open().await;
    let page = site.get("/id/?with=ar").await;
    assert_eq!(page.attributes(".pair p.title", "lang"), ["ar"]);
    assert_eq!(page.attributes(".pair p.title", "dir"), ["rtl"]);
    assert_eq!(page.texts(".pair").len(), 16);
    let switch = page.attributes(".lang a[hreflang=fr]", "href");
    assert_eq!(switch, ["/fr/?with=ar"]);
    for same in ["/id/?with=id", "/id/?with=xx", "/id/?with="] {
        assert!(site.get(same).await.texts(".pair").is_empty(), "{same}");
    }
}

#[tokio::test]
async fn links_of_the_letter_lead_where_they_should() {
    let site = Site::open().await;
    let page = site.get("/es/").await;
    assert_eq!(
        page.attributes(".letter > p:not(.note) a", "href"),
        ["https://www.uclg-cisdp.org/", "/es/join", "mailto:secretariat@campaign.example"]
    );
    assert!(page.body.contains("cisdpl@uclg.org"), "the letter's own address is shown");
}

#[tokio::test]
async fn an_unknown_page_is_a_404_in_the_best_language() {
    let site = Site::open().await;
    for (path, accepted, title) in [
        ("/fr/nowhere", "en", "Page introuvable"),
        ("/xx/", "es", "Página no encontrada"),
        ("/nowhere/at/all", "", "Page not found"),
        ("/en/signup/", "", "Page not found"),
    ] {
        let request = request(Method::GET, path).header("accept-language", accepted);
        let answer = site.send(request.body(Body::empty()).expect("a request")).await;
        assert_eq!((answer.status, answer.text("h1").as_str()), (404, title), "{path}");
    }
}

#[tokio::test]
async fn the_language_switch_keeps_the_page() {
    let site = Site::open().await;
    let page = site.get("/en/privacy").await;
    assert_eq!(page.attributes(".lang a[hreflang=ar]", "href"), ["/ar/privacy"]);
}

#[tokio::test]
async fn today_no_wave_is_open_and_the_form_stays_open() {
    let site = Site::open().await;
    assert_eq!(site.get("/en/").await.text(".card h2"), "The next wave has not opened yet");
    assert_eq!(site.get("/en/join").await.texts("form button").len(), 1);
}

#[tokio::test]
async fn a_wave_closes_when_its_day_has_ended_everywhere_on_earth() {
    let site = Site::open().await;
    site.sql(
        "insert into wave (number, opens_on, closes_on) values (5, '2026-11-01', '2026-11-24')",
    )
    .await;
    let page = site.get("/en/").await;
    assert_eq!(page.text(".card h2"), "Wave 5 is open");
    assert_eq!(
        page.texts(".card p")[..2],
        [
            "until 24 November 2026, anywhere on Earth",
            "It closes on 25 November 2026 at 12:00 UTC."
        ]
    );
    site.pass(SignedDuration::from_hours(50)).await; // 25 November, 11:00 UTC
    assert_eq!(site.get("/en/").await.text(".card h2"), "Wave 5 is open");
    site.pass(SignedDuration::from_hours(1)).await;
    assert_eq!(site.get("/en/").await.text(".card h2"), "The next wave has not opened yet");
}

#[tokio::test]
async fn a_wave_of_unknown_end_says_so_and_one_to_come_is_not_open() {
    let site = Site::open().await;
    site.sql("insert into wave (number, opens_on, closes_on) values (5, '2026-11-23', null), (6, '2026-11-24', null)").await;
    let page = site.get("/en/").await;
    assert_eq!(page.text(".card h2"), "Wave 5 is open");
    assert_eq!(page.texts(".card p")[0], "Closing date to be announced");
}
