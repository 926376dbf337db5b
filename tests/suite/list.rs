//! The full list on the desk: search, filters, order, pages, all in the address.

use human_rights_cities::run::do_what_is_due;
use human_rights_cities::verbs::Role;

use crate::site::{Desk, Site};

/// The names on the list at this address, from the top.
async fn names(desk: &Desk<'_>, query: &str) -> Vec<String> {
    let page = desk.get(&format!("/admin/signups?{query}")).await;
    assert_eq!(page.status, 200, "{query}");
    page.texts("tbody td:first-child a")
}

/// Five local governments that differ in all that can be filtered by.
async fn five(site: &Site) {
    let signups = [
        ("Prefeitura de São Paulo", "", "BR", "municipality", "pt", "a@example.org"),
        ("İzmir Büyükşehir Belediyesi", "", "TR", "metropolitan", "tr", "b@example.org"),
        ("광주광역시", "Gwangju", "KR", "municipality", "ko", "c@example.org"),
        ("Diputació de Barcelona", "", "ES", "province", "ca", "d@example.org"),
        ("Gemeente Utrecht", "", "NL", "municipality", "nl", "e@example.org"),
    ];
    for (name, latin, country, kind, locale, email) in signups {
        site.join_with(&[
            ("government_name", name),
            ("latin_name", latin),
            ("country", country),
            ("kind", kind),
            ("correspondence_locale", locale),
            ("contact_email", email),
            ("region", ""),
            ("website", ""),
        ])
        .await;
        site.app.clock.advance(jiff::SignedDuration::from_secs(1));
    }
}

#[tokio::test]
async fn the_search_looks_through_all_that_was_typed_without_accents() {
    let site = Site::open().await.ignoring_mail();
    five(&site).await;
    site.join_with(&[
        ("government_name", "Ville de Grigny"),
        ("website", "https://www.grigny91.example"),
        ("leader_name", "Zoë Dupont"),
        ("leader_office", "Maire"),
        ("contact_role", "Chargée de mission"),
        ("contact_phone", "+33 1 23 45"),
        ("message", "Nous avons un plan ÉGALITÉ."),
    ])
    .await;
    let nina = site.staff(Role::Reader).await;
    for words in [
        "grigny91",
        "zoe",
        "maire",
        "CHARGEE",
        "+33+1",
        "plan+egalite",
        "egalite+zoe",
        "ada+grigny",
    ] {
        let words = words.replace("+33", "%2B33");
        assert_eq!(names(&nina, &format!("q={words}")).await, ["Ville de Grigny"], "{words}");
    }
    assert_eq!(names(&nina, "q=SAO+paulo").await, ["Prefeitura de São Paulo"]);
    assert_eq!(names(&nina, "q=izmir").await, ["İzmir Büyükşehir Belediyesi"]);
    assert_eq!(names(&nina, "q=gwangju").await, ["광주광역시"]);
    assert_eq!(names(&nina, "q=nous+avons+un+plan+egalite").await.len(), 1);
    assert_eq!(names(&nina, "q=nous+avons+un+egalite+plan").await.len(), 0);
    assert_eq!(names(&nina, "q=%25").await.len(), 0);
    assert_eq!(names(&nina, "").await.len(), 6);
    assert_eq!(site.count("select count(*) from audit where event = 'signups_listed'").await, 15);
}

#[tokio::test]
async fn what_was_decided_today_is_found_by_when_it_was_decided() {
    let site = Site::open().await.ignoring_mail();
    let mut nina = site.staff(Role::Reviewer).await;
    let references = site.received_from(["Arnhem", "Breda", "Castricum"]).await;
    nina.decide(&references[0], "pledged").await;
    site.pass(jiff::SignedDuration::from_hours(25)).await;
    nina.sign_in().await;
    nina.decide(&references[1], "declined").await;
    nina.propose(&references[2], "pledged").await;
    assert_eq!(names(&nina, "decided=day").await, ["Breda"]);
    assert_eq!(names(&nina, "decided=day&state=pledged").await.len(), 0);
    assert_eq!(names(&nina, "decided=week&sort=government").await, ["Arnhem", "Breda"]);
    assert_eq!(names(&nina, "decided=year").await.len(), 3);
    let page = nina.get("/admin/signups?decided=day").await;
    assert_eq!(page.texts(".active li"), ["Remove filter: Decision: In the last 24 hours"]);
}

#[tokio::test]
async fn what_an_older_program_stored_is_found_after_the_next_look() {
    let site = Site::open().await.ignoring_mail();
    five(&site).await;
    site.sql("update signup set search_text = ''").await;
    site.sql("update signup set erased_at = 1 where country = 'ES'").await;
    let nina = site.staff(Role::Reader).await;
    assert_eq!(names(&nina, "q=utrecht").await.len(), 0);
    do_what_is_due(&site.app).await.expect("a store");
    assert_eq!(names(&nina, "q=utrecht").await, ["Gemeente Utrecht"]);
    assert_eq!(site.count("select count(*) from signup where search_text = ''").await, 1);
}

#[tokio::test]
async fn every_filter_works_alone_and_with_others() {
    let site = Site::open().await.ignoring_mail();
    five(&site).await;
    site.sql("update signup set status = 'received', wave = 2 where country = 'KR'").await;
    site.sql("update signup set quarantined_at = 1 where country = 'TR'").await;
    site.sql("update signup set disowned_at = 1 where country = 'BR'").await;
    site.sql("update signup set origin = 'import', status = 'member', number = 1, member_on = '2022' where country = 'ES'").await;
    site.sql("update signup set created_at = created_at - 864000000 where country = 'ES'").await;
    site.sql("update signup_trait set value = 'alike', shared = 1 where reason = 'name' and signup_id in (select id from signup where country in ('KR', 'NL'))").await;
    let nina = site.staff(Role::Reviewer).await;
    site.sql("update signup set reviewer_id = 1 where country = 'NL'").await;
    let (sao, izmir, gwangju, barcelona, utrecht) = (
        "Prefeitura de São Paulo",
        "İzmir Büyükşehir Belediyesi",
        "광주광역시",
        "Diputació de Barcelona",
        "Gemeente Utrecht",
    );
    for (query, expected) in [
        ("state=received", vec![gwangju]),
        ("state=member", vec![barcelona]),
        ("country=NL", vec![utrecht]),
        ("country=FR", vec![]),
        ("country=none", vec![]),
        ("section=europe", vec![utrecht, barcelona]),
        ("section=latin_america", vec![sao]),
        ("section=middle_east_west_asia", vec![izmir]),
        ("kind=province", vec![barcelona]),
        ("wave=2", vec![gwangju]),
        ("wave=none", vec![utrecht, izmir, sao, barcelona]),
        ("language=tr", vec![izmir]),
        ("reviewer=1", vec![utrecht]),
        ("reviewer=none", vec![gwangju, izmir, sao, barcelona]),
        ("reviewer=77", vec![]),
        ("age=week", vec![utrecht, gwangju, izmir, sao]),
        ("age=month", vec![utrecht, gwangju, izmir, sao, barcelona]),
        ("age=older", vec![]),
        ("origin=import", vec![barcelona]),
        ("origin=staff", vec![]),
        ("flag=quarantined", vec![izmir]),
        ("flag=disowned", vec![sao]),
        ("flag=duplicate", vec![utrecht, gwangju]),
        ("flag=public", vec![barcelona]),
        ("flag=erased", vec![]),
        ("kind=municipality&state=unconfirmed", vec![utrecht, sao]),
        ("kind=municipality&state=unconfirmed&q=paulo&language=pt&age=week", vec![sao]),
        ("kind=municipality&country=ES", vec![]),
    ] {
        assert_eq!(names(&nina, query).await, expected, "{query}");
    }
}

#[tokio::test]
async fn the_filters_in_force_are_named_and_cleared_one_by_one() {
    let site = Site::open().await.ignoring_mail();
    five(&site).await;
    let nina = site.staff(Role::Reader).await;
    let page = nina.get("/admin/signups?kind=municipality&q=e&wave=9&sort=-country&page=7").await;
    assert_eq!(page.texts(".active li bdi"), ["e", "Municipality", "9"]);
    assert_eq!(
        page.attributes(".active li a", "href")[1],
        "/admin/signups?q=e&wave=9&sort=-country"
    );
    assert_eq!(page.attributes(".active p a", "href"), ["/admin/signups"]);
    assert_eq!(page.attributes("details", "open").len(), 1, "a folded field is in use");
    assert_eq!(page.attributes("#kind option[selected]", "value"), ["municipality"]);
    assert_eq!(page.field("q"), "e");
    assert_eq!(page.field("sort"), "-country");
    let page = nina.get("/admin/signups").await;
    assert!(page.texts(".active").is_empty());
    assert!(page.attributes("details", "open").is_empty());
}

#[tokio::test]
async fn the_list_is_sorted_by_every_column_both_ways() {
    let site = Site::open().await.ignoring_mail();
    five(&site).await;
    site.sql("update signup set wave = id % 3 + 1").await;
    let nina = site.staff(Role::Reader).await;
    let page = nina.get("/admin/signups").await;
    assert_eq!(page.attributes("th", "aria-sort"), ["ascending"], "the newest first");
    let columns = page.attributes("th a", "href");
    assert_eq!(columns.len(), 9);
    for column in &columns {
        let page = nina.get(column).await;
        let sorted = page.attributes("th", "aria-sort");
        assert!(
            sorted == ["ascending"] || column.ends_with("sort=-age#found"),
            "{column}: {sorted:?}"
        );
        assert_eq!(page.texts("tbody tr").len(), 5);
    }
    let first = async |query: &str| names(&nina, query).await[0].clone();
    assert_eq!(first("sort=government").await, "Diputació de Barcelona");
    assert_eq!(first("sort=-government").await, "광주광역시");
    assert_eq!(first("sort=country").await, "Prefeitura de São Paulo");
    assert_eq!(first("sort=-country").await, "İzmir Büyükşehir Belediyesi");
    assert_eq!(first("sort=-age").await, "Prefeitura de São Paulo");
    assert_eq!(first("sort=-kind").await, "Diputació de Barcelona");
    assert_eq!(first("sort=language").await, "Diputació de Barcelona");
    nina.post("/admin/language", &[("locale", "es"), ("back", "/admin/signups")]).await;
    assert_eq!(names(&nina, "sort=country").await[1], "광주광역시", "Corea comes after Brasil");
}

#[tokio::test]
async fn pages_and_the_sheet_for_printing_show_the_same_signups() {
    let site = Site::open().await.ignoring_mail();
    let joined = site.join("ada@example.org").await;
    site.sql("with recursive n(i) as (values (1) union all select i + 1 from n where i < 119) insert into signup (reference, status, origin, form_id, created_at, status_since, letter_hash, privacy_version, government_name, latin_name, kind, country, region, website, leader_name, leader_office, contact_name, contact_role, contact_email, contact_phone, second_email, correspondence_locale, message, search_text, mailbox, government_key) select 'HRC-' || i, status, origin, 'f' || i, created_at, status_since, '', '1', 'City ' || i, '', kind, 'FR', '', '', 'x', 'x', 'x', 'x', 'x@example.org', '', '', 'fr', '', 'city ' || i, '', 'm:city' || i from n, signup").await;
    let nina = site.staff(Role::Reader).await;
    let mut all = Vec::new();
    for number in 1..=3 {
        all.extend(names(&nina, &format!("page={number}")).await);
    }
    assert_eq!(all.len(), 120);
    assert_eq!(all[119], "Gemeente Utrecht", "of the same age: the last entered first");
    assert_eq!(names(&nina, "page=4000").await, all[100..], "no page behind the last");
    assert_eq!(names(&nina, "print=1").await, all);
    assert_eq!(names(&nina, "print=1&country=NL").await, ["Gemeente Utrecht"]);
    let page = nina.get("/admin/signups?page=2&country=FR").await;
    let links = page.attributes(".pages a", "href");
    assert_eq!(links, ["/admin/signups?country=FR", "/admin/signups?country=FR&page=3"]);
    assert_eq!(names(&nina, &format!("q={}", joined.to_lowercase())).await.len(), 1);
}

#[tokio::test]
async fn an_erased_signup_shows_only_when_it_is_asked_for() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.join("ada@example.org").await;
    site.sql("update signup set erased_at = 1, government_name = '', search_text = '', contact_name = ''").await;
    let nina = site.staff(Role::Reader).await;
    assert!(names(&nina, "").await.is_empty());
    assert!(names(&nina, "q=a").await.is_empty());
    assert_eq!(names(&nina, "flag=erased").await, ["Personal data erased"]);
    let page = nina.get("/admin/signups?flag=erased").await;
    assert_eq!(page.text("tbody td:last-child"), reference);
}

#[tokio::test]
async fn no_address_of_the_list_breaks_it() {
    let site = Site::open().await.ignoring_mail();
    five(&site).await;
    let nina = site.staff(Role::Reviewer).await;
    let long = "a".repeat(6000);
    for query in [
        "page=0",
        "page=-1",
        "page=9223372036854775807",
        "page=99999999999999999999",
        "page=x",
        "state=%27%3B+drop+table+signup%3B--",
        "sort=id",
        "sort=--age",
        "sort=-",
        "q=%FF%FE",
        "q=%00",
        "q=a%00b",
        "q=%27%22%3C%3E",
        "q=%",
        "q",
        "&&&=",
        "wave=-9223372036854775808",
        "reviewer=9223372036854775807",
        "country=xx",
        "age=1e9",
        "q=a&q=b&state=&state=member",
        "print=2",
        "flag=%F0%9F%98%80",
        "q=%E2%80%AE%D8%A8",
        &format!("q={long}"),
        "q=a+b+c+d+e+f+g+h",
        "kind[]=x&kind[$ne]=y",
    ] {
        for path in ["signups", "signups.csv", "signups.xlsx", "signups/contacts"] {
            let answer = nina.get_bytes(&format!("/admin/{path}?{query}")).await;
            assert_eq!(answer.0, 200, "{path}?{query}");
        }
    }
    assert_eq!(
        names(&nina, "page=-1&sort=id&state=x").await.len(),
        5,
        "what means nothing is not there"
    );
    let page = nina.get("/admin/signups?q=%22%3E%3Cscript%3E").await;
    assert!(!page.body.contains("<script>"));
}
