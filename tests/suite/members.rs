//! `/{locale}/members`: pledges and members on the map and in the list.

use axum::body::Body;
use axum::http::Method;
use jiff::SignedDuration;

use crate::site::{Answer, Site, request};

impl Site {
    /// Publishes the local government with this name at once, as a pledge or a member.
    pub async fn publish(&self, name: &str, country: &str, status: &str) -> i64 {
        let email = format!("{country}{}@example.org", name.len()).to_lowercase();
        let changes = [
            ("government_name", name),
            ("country", country),
            ("contact_email", &email),
            ("region", ""),
        ];
        let reference = self.join_with(&changes).await;
        let mut tx = self.app.db.begin().await.expect("the writer");
        let number = sqlx::query_scalar(
            "update signup set status = ?1, wave = 1, pledged_on = '2022-02',
                member_on = iif(?1 = 'member', '2023-05-04', null),
                number = (select coalesce(max(number), 0) + 1 from signup)
             where reference = ?2 returning number",
        )
        .bind(status)
        .bind(&reference)
        .fetch_one(&mut *tx)
        .await
        .expect("a number");
        tx.commit().await.expect("a commit");
        number
    }

    /// Publishes five thousand at once.
    pub async fn import_thousands(&self) {
        self.run(&many(1, 5000)).await;
    }

    /// A site with four of the first pledges and members.
    async fn with_four() -> Self {
        let site = Self::open().await.ignoring_mail();
        site.publish("Stadt Wien", "AT", "member").await;
        site.publish("Gemeente Utrecht", "NL", "member").await;
        site.publish("광주광역시", "KR", "pledged").await;
        site.publish("Ajuntament de Barcelona", "ES", "profile_submitted").await;
        site
    }
}

/// A statement that publishes pledges with these numbers, all in one place.
fn many(first: usize, last: usize) -> String {
    format!(
        "with recursive n (i) as (select {first} union all select i + 1 from n where i < {last})
         insert into signup (reference, status, origin, form_id, created_at, status_since,
            letter_hash, privacy_version, government_name, latin_name, kind, country, region,
            website, leader_name, leader_office, contact_name, contact_role, contact_email,
            contact_phone, second_email, correspondence_locale, message, search_text, mailbox,
            government_key, number, latitude, longitude)
         select 'HRC-' || i, 'pledged', 'import', i, 0, 0, '', '', 'City ' || i, '', 'municipality',
            'NL', '', '', '', '', '', '', '', '', '', 'en', '', '', '', '', i, 52, 5 from n"
    )
}

/// A statement that publishes this many in ninety countries, half of them members.
fn over_the_world(count: usize) -> String {
    many(1, count)
        .replace("'NL'", &format!("substr('{}', i % 90 * 2 + 1, 2)", NINETY.concat()))
        .replace("'pledged'", "iif(i % 2, 'member', 'pledged')")
        .replace("i, 52, 5 from", "i, i * 37 % 1200 / 10.0 - 50, i * 101 % 3500 / 10.0 - 175 from")
}

const NINETY: [&str; 90] = [
    "AD", "AE", "AL", "AM", "AO", "AR", "AT", "AU", "AZ", "BA", "BD", "BE", "BF", "BG", "BJ", "BO",
    "BR", "BW", "CA", "CD", "CH", "CI", "CL", "CM", "CN", "CO", "CR", "CU", "CY", "CZ", "DE", "DK",
    "DO", "DZ", "EC", "EE", "EG", "ES", "ET", "FI", "FR", "GA", "GB", "GE", "GH", "GR", "GT", "HN",
    "HR", "HT", "HU", "ID", "IE", "IL", "IN", "IQ", "IT", "JM", "JO", "JP", "KE", "KH", "KR", "LA",
    "LB", "LK", "LT", "LV", "MA", "MG", "ML", "MX", "MY", "MZ", "NE", "NG", "NL", "NO", "NP", "NZ",
    "PA", "PE", "PH", "PL", "PS", "PT", "RO", "SN", "TR", "ZA",
];

/// The names in the list.
fn names(page: &Answer) -> Vec<String> {
    page.texts(".entries > li > a")
}

#[tokio::test]
async fn nobody_is_shown_yet_and_the_page_says_so() {
    let site = Site::open().await;
    let page = site.get("/en/members").await;
    assert_eq!(page.status, 200);
    assert_eq!(page.text("h1"), "Who takes part");
    assert_eq!(page.texts(".goals span"), ["0 of 10", "0 of 100", "0 of 1000"]);
    assert_eq!(page.attributes("main a.button", "href"), ["/en/join"]);
    assert!(page.texts("svg.map a").is_empty());
}

#[tokio::test]
async fn pledges_and_members_are_on_the_map_and_in_the_list() {
    let site = Site::with_four().await;
    let page = site.get("/en/members").await;
    let listed = ["Ajuntament de Barcelona", "Gemeente Utrecht", "Stadt Wien", "광주광역시"];
    assert_eq!(names(&page), listed);
    assert_eq!(page.texts(".entries .where")[..2], ["Spain", "Netherlands"]);
    let levels = [
        "Pledge · February 2022",
        "Member · 4 May 2023",
        "Member · 4 May 2023",
        "Pledge · February 2022",
    ];
    assert_eq!(page.texts(".entries .level"), levels);
    assert_eq!(page.texts(".goals span"), ["4 of 10", "4 of 100", "4 of 1000"]);
    assert_eq!(page.text(".band .counts"), "2 members 2 pledges");
    assert_eq!(
        page.texts("svg.map title"),
        [
            "Ajuntament de Barcelona, Spain",
            "2 local governments, among them Gemeente Utrecht",
            "광주광역시, South Korea"
        ]
    );
}

#[tokio::test]
async fn only_what_is_published_is_shown() {
    let site = Site::open().await.ignoring_mail();
    site.join("ada@example.org").await;
    for status in ["withdrawn", "archived", "received"] {
        site.publish(status, "NL", status).await;
    }
    assert!(names(&site.get("/en/members").await).is_empty());
}

#[tokio::test]
async fn places_are_found_in_any_language_and_script() {
    let site = Site::with_four().await;
    for (words, name) in [
        ("Wien", "Stadt Wien"),
        ("vienna", "Stadt Wien"),
        ("VIENA", "Stadt Wien"),
        ("%EB%B9%84%EC%97%94%EB%82%98", "Stadt Wien"), // 비엔나
        ("%D8%A3%D9%88%D8%AA%D8%B1%D8%AE%D8%AA", "Gemeente Utrecht"), // أوترخت
        ("%D0%91%D0%B0%D1%80%D1%81%D0%B5%D0%BB%D0%BE%D0%BD%D0%B0", "Ajuntament de Barcelona"), // Барселона
        ("gwangju", "광주광역시"),
        ("korea+gwang", "광주광역시"),
        ("netherlands", "Gemeente Utrecht"),
    ] {
        let page = site.get(&format!("/en/members?q={words}")).await;
        assert_eq!(names(&page), [name], "{words}");
    }
    let none = site.get("/en/members?q=atlantis").await;
    assert!(names(&none).is_empty());
    assert_eq!(none.text("h2#list"), "0 local governments");
    assert_eq!(none.field("q"), "atlantis");
}

#[tokio::test]
async fn filters_stand_in_the_address_and_what_is_unknown_finds_nothing() {
    let site = Site::with_four().await;
    for (query, found) in [
        ("country=NL", 1),
        ("section=europe", 3),
        ("section=asia_pacific", 1),
        ("kind=municipality", 4),
        ("kind=region", 0),
        ("level=member", 2),
        ("level=pledge&section=europe", 1),
        ("wave=1", 4),
        ("wave=2", 0),
        ("page=99", 4),
        ("page=-1&sort=joined", 4),
        ("area=nonsense&page=x", 4),
        ("country=%00", 0),
    ] {
        let page = site.get(&format!("/fr/members?{query}")).await;
        assert_eq!((page.status, names(&page).len()), (200, found), "{query}");
    }
    let page = site.get("/en/members?country=NL").await;
    assert_eq!(page.attributes("#country option[selected]", "value"), ["NL"]);
    assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"]);
    let newest = names(&site.get("/en/members?sort=joined").await);
    assert_eq!(newest[..2], ["Gemeente Utrecht", "Stadt Wien"]);
}

#[tokio::test]
async fn a_crowded_place_of_the_map_leads_to_its_part() {
    let site = Site::with_four().await;
    site.publish("Commune de Huy", "BE", "pledged").await;
    let page = site.get("/en/members").await;
    let crowded = page.attributes("svg.map a", "href").into_iter().find(|it| it.contains("area="));
    let crowded = crowded.expect("a crowded place").replace("#map", "");
    let part = site.get(&crowded).await;
    assert_eq!(
        names(&part),
        ["Ajuntament de Barcelona", "Commune de Huy", "Gemeente Utrecht", "Stadt Wien"]
    );
    assert!(part.attributes("svg.map a", "href").len() > 1, "{}", part.body);
    assert_eq!(part.attributes("input[name=area]", "value").len(), 1);
    let whole = part.attributes("p.note a", "href");
    assert_eq!(whole, ["/en/members#list"]);
}

#[tokio::test]
async fn sixty_fit_on_a_page_and_the_map_shows_all() {
    let site = Site::open().await.ignoring_mail();
    site.publish("Gemeente Utrecht", "NL", "member").await;
    site.run(&many(2, 130)).await;
    let first = site.get("/en/members").await;
    assert_eq!((names(&first).len(), first.text(".pages span").as_str()), (60, "Page 1 of 3"));
    assert_eq!(first.attributes(".pages a", "href"), ["/en/members?page=2#list"]);
    assert_eq!(names(&site.get("/en/members?page=3").await).len(), 10);
    assert_eq!(first.texts("svg.map text"), ["130"]);
    assert_eq!(first.texts(".goals span"), ["10 of 10", "100 of 100", "130 of 1000"]);
}

#[tokio::test]
async fn however_many_take_part_the_list_has_all_and_the_map_is_not_crowded() {
    for count in [0, 1, 18, 1000, 5000] {
        let site = Site::open().await.ignoring_mail();
        if count > 0 {
            site.run(&over_the_world(count)).await;
        }
        let page = site.get("/ar/members").await;
        assert_eq!((page.status, names(&page).len()), (200, count.min(60)), "{count}");
        let last = format!("/en/members?page={}", count.div_ceil(60));
        let rest = if count == 0 { 0 } else { (count - 1) % 60 + 1 };
        assert_eq!(names(&site.get(&last).await).len(), rest, "{count}");
        let countries = page.attributes("#country option", "value").len() - 1;
        assert_eq!(countries, count.min(90), "{count}");
        let number = |name| -> Vec<f64> {
            let found = page.attributes("svg.map .hit", name).into_iter();
            found.map(|it| it.parse().expect("a number")).collect()
        };
        let dots: Vec<(f64, f64)> = number("cx").into_iter().zip(number("cy")).collect();
        let several: Vec<usize> =
            page.texts("svg.map text").iter().map(|it| it.parse().expect("a number")).collect();
        let shown = several.iter().sum::<usize>() + dots.len() - several.len();
        assert_eq!(shown, count, "all are on the map");
        let is_whole = |at: &(f64, f64)| (16.0..=984.0).contains(&at.0) && at.1 <= 471.0;
        assert!(dots.iter().all(is_whole), "cut off at the edge");
        for (at, one) in dots.iter().enumerate() {
            for other in &dots[at + 1..] {
                let apart = (one.0 - other.0).hypot(one.1 - other.1);
                assert!(apart > 31.9, "{count}: {one:?} {other:?}");
            }
        }
    }
}

#[tokio::test]
async fn what_was_released_is_shown_at_once_whatever_is_kept() {
    let site = Site::with_four().await;
    let first = site.get("/en/members").await;
    assert_eq!(first.header("cache-control"), "no-cache");
    let tag = first.header("etag").to_owned();
    let again = async || {
        let request = request(Method::GET, "/en/members").header("if-none-match", &tag);
        site.send(request.body(Body::empty()).expect("a request")).await
    };
    let same = again().await;
    assert_eq!((same.status, same.body.as_str(), same.header("etag")), (304, "", tag.as_str()));
    site.publish("Commune de Huy", "BE", "pledged").await;
    let newer = again().await;
    assert_eq!((newer.status, names(&newer).len()), (200, 5));
    site.sql("update signup set status = 'withdrawn' where country = 'BE'").await;
    site.pass(SignedDuration::from_secs(5)).await;
    assert_eq!(names(&site.get("/en/members").await).len(), 4);
}
