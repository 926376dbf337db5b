//! `/{locale}/campaign`: what the campaign is, its waves and how to take part.

use human_rights_cities::i18n::Locale;

use crate::site::Site;

#[tokio::test]
async fn the_campaign_is_explained_in_thirteen_languages() {
    let site = Site::open().await;
    let mut descriptions = Vec::new();
    for locale in Locale::ALL {
        let code = locale.code();
        let page = site.get(&format!("/{code}/campaign")).await;
        assert_eq!(page.status, 200);
        assert_eq!(page.attributes("html", "lang"), [locale.tag()]);
        assert_eq!(page.texts(".about ol:first-of-type > li").len(), 4, "aims and steps");
        assert_eq!(page.texts(".about h3").len(), page.texts(".about h3 + p").len());
        let links = page.attributes(".about li a, .about p a", "href");
        let expected = ["join", "profile-questions", "privacy"];
        assert_eq!(links, expected.map(|path| format!("/{code}/{path}")));
        assert_eq!(
            page.attributes("header nav a[aria-current=page]", "href"),
            [format!("/{code}/campaign")]
        );
        descriptions.extend(page.attributes("meta[name=description]", "content"));
    }
    descriptions.sort();
    descriptions.dedup();
    assert_eq!(descriptions.len(), 13);
}

#[tokio::test]
async fn the_waves_come_from_the_store_with_their_dates() {
    let site = Site::open().await;
    let page = site.get("/en/campaign").await;
    let rows = page.texts("tbody tr");
    assert_eq!(
        rows,
        [
            "Wave 4—25 June 2026",
            "Wave 39 October 2024date to be announced",
            "Wave 217 October 2023date to be announced",
            "Wave 1February 202215 September 2022",
        ]
    );
    assert_eq!(page.text(".way h2"), "The next wave has not opened yet");

    site.sql("insert into wave (number, opens_on) values (5, '2026-11-01'), (6, '2027-02')").await;
    let page = site.get("/en/campaign").await;
    assert_eq!(
        page.texts("tbody tr")[..2],
        ["Wave 6February 2027date to be announced", "Wave 51 November 2026date to be announced",]
    );
    assert_eq!(page.text(".way h2"), "Wave 5 is open");
    assert_eq!(page.attributes(".way a.button", "href"), ["/en/join"]);
    let page = site.get("/ar/campaign").await;
    assert_eq!(page.texts("tbody tr td")[2], "1 نوفمبر 2026");
    for locale in Locale::ALL {
        let page = site.get(&format!("/{}/campaign", locale.code())).await;
        let closings = page.texts("tbody tr td:nth-child(3)");
        let open = site.app.catalogue.locale(locale).t("campaign-wave-unannounced").plain();
        assert_eq!((&closings[3], &closings[4]), (&open, &open), "{}", locale.code());
        assert_eq!(page.texts("tbody tr td:nth-child(2)")[2], "—", "an unknown opening");
    }
}

#[tokio::test]
async fn a_campaign_that_has_ended_invites_nobody() {
    let site = Site::with(&["--campaign-end", "2026-11-01"], None).await;
    let page = site.get("/en/campaign").await;
    assert_eq!(page.text(".way h2"), "The campaign has ended");
    assert!(page.attributes(".way a.button", "href").is_empty());
}
