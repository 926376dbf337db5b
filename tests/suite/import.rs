//! Members that are older than the site: from a list, by the desk and by the command line.

use axum::body::Body;
use axum::http::Method;
use human_rights_cities::importing;
use human_rights_cities::verbs::Role;
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use crate::site::{Answer, BASE, Desk, Site, request};

const HEADER: &str = "name,kind,country,region,level,wave,joined_on,website,latitude,longitude,\
                      contact_email,source_url";

/// Sends a list to the desk as a file.
async fn send(site: &Site, desk: &Desk<'_>, list: &[u8]) -> Answer {
    let mut body = b"--edge\r\nContent-Disposition: form-data; name=\"list\"\r\n\r\n\r\n--edge\r\n\
        Content-Disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n\r\n"
        .to_vec();
    body.extend_from_slice(list);
    body.extend_from_slice(b"\r\n--edge--\r\n");
    let sent = request(Method::POST, "/admin/import")
        .header("origin", BASE)
        .header("cookie", &desk.cookie)
        .header("content-type", "multipart/form-data; boundary=edge")
        .body(Body::from(body));
    site.send(sent.expect("a request")).await
}

/// Sends a list that is in order, and takes it.
async fn import(site: &Site, desk: &Desk<'_>, list: &str) -> Answer {
    let looked = send(site, desk, list.as_bytes()).await;
    assert_eq!(looked.status, 303, "{:?}", faults(&looked));
    desk.post(&looked.location(), &[]).await
}

fn faults(page: &Answer) -> Vec<String> {
    page.texts(".faults li")
}

fn lines(rows: &[&str]) -> String {
    format!("{HEADER}\n{}\n", rows.join("\n"))
}

const GWANGJU: &str =
    "광주광역시,municipality,KR,,member,1,2022-09,,35.155,126.916,,https://a.example/gwangju";
const GRIGNY: &str = "Grigny,municipality,FR,,pledge,,2023,grigny.example,,,maire@grigny.example,https://a.example/grigny";
const CITIES: &str = "Red de Ciudades,network,,,pledge,2,2023-10-18,,,,,https://a.example/red";

#[tokio::test]
async fn the_sample_list_is_imported_by_the_command_line_and_twice_is_once() {
    let site = Site::open().await;
    let file = std::path::Path::new("sources/members-sample.csv");
    importing::run(&site.app, file, true).await.expect("a dry run");
    assert_eq!(site.count("select count(*) from signup").await, 0);
    for _ in 0..2 {
        importing::run(&site.app, file, false).await.expect("an import");
        assert_eq!(site.count("select count(*) from signup where origin = 'import'").await, 18);
        assert_eq!(site.count("select members * 100 + pledges from campaign_count").await, 1503);
        let placed = "select count(*) from signup where placed_by = 'import'";
        assert_eq!(site.count(placed).await, 16);
        assert_eq!(
            site.count("select max(number) * 100 + count(distinct number) from signup").await,
            1818
        );
        assert_eq!(
            site.count("select count(*) from audit where event = 'members_imported'").await,
            1
        );
    }
    let letter = site.get("/en/").await;
    assert_eq!(letter.texts(".counts b"), ["15", "3"]);
    assert!(site.deliver().await.is_empty());
}

#[tokio::test]
async fn a_list_is_shown_first_and_then_taken_without_being_sent_again() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    let list = format!("\u{feff}{}", lines(&[GWANGJU, GRIGNY, CITIES]).replace('\n', "\r\n"));
    let sent = send(&site, &nina, list.as_bytes()).await;
    assert_eq!(sent.status, 303, "{:?}", faults(&sent));
    let look = nina.get(&sent.location()).await;
    assert_eq!(look.texts("tbody tr td:nth-child(2)"), ["광주광역시", "Grigny", "Red de Ciudades"]);
    assert_eq!(look.texts("tbody tr td:last-child"), ["New", "New", "New"]);
    assert_eq!(site.count("select count(*) from signup").await, 0, "a look stores nothing");
    let taken = nina.post(&sent.location(), &[]).await;
    assert_eq!(taken.location(), "/admin/import?imported=3");
    let done = nina.get(&taken.location()).await;
    assert_eq!(done.text("[role=status]"), "3 rows have been imported and are public.");
    let again = nina.post(&sent.location(), &[]).await;
    assert_eq!((again.status, again.location().as_str()), (303, "/admin/import"));
    assert_eq!(site.count("select count(*) from signup").await, 3);
    assert_eq!(site.count("select count(*) from import_draft").await, 0);
    let rows: Vec<(i64, String, String, String, String, String)> = sqlx::query_as(
        "select number, government_name, status, coalesce(pledged_on, '') || '/' || coalesce(member_on, ''),
            correspondence_locale, website || '/' || contact_email from signup order by number",
    )
    .fetch_all(site.app.db.readers())
    .await
    .expect("rows");
    let row = |number, name: &str, status: &str, days: &str, locale: &str, more: &str| {
        let text = |it: &str| it.to_owned();
        (number, text(name), text(status), text(days), text(locale), text(more))
    };
    assert_eq!(
        rows,
        [
            row(1, "광주광역시", "member", "/2022-09", "ko", "/"),
            row(
                2,
                "Grigny",
                "pledged",
                "2023/",
                "fr",
                "https://grigny.example/maire@grigny.example"
            ),
            row(3, "Red de Ciudades", "pledged", "2023-10-18/", "en", "/"),
        ]
    );
    site.pass(jiff::SignedDuration::from_hours(24 * 100)).await;
    let waves = "select count(*) from signup where wave is null";
    assert_eq!(site.count(waves).await, 1, "it joins no wave by itself");
    let reminded = site.deliver().await;
    assert!(
        reminded.iter().all(|mail| mail.to == "maire@grigny.example"),
        "only who has a contact"
    );
}

#[tokio::test]
async fn everything_wrong_with_a_list_is_named_at_once_and_nothing_stored() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    let long = "x".repeat(201);
    let long_row = format!("{long},municipality,FR,,pledge,,,,,,,https://a.example/long");
    let list = lines(&[
        GRIGNY,
        ",town,,,maybe,x,2022-13,nowhere,95,,ada at home,page",
        "Ghent,municipality,XX,,pledge,9,2099,https://x.example,50,200,josé@x.example,",
        "Lyon,municipality,FR,\"a\nb\",pledge,0,15.9.2022,,a,1,,https://a.example/grigny",
        "Grigny,municipality,FR,,member,,,,,,,https://a.example/other",
        &long_row,
        "Turin,municipality,IT,pledge",
        "Pau,municipality,FR,a \"b\" c,pledge,,,,,,,https://a.example/pau",
        "Nice,municipality,FR,\"a\" b,pledge,,,,,,,https://a.example/nice",
        "Metz,municipality,FR,\"open,pledge,,,,,,,https://a.example/metz",
    ]);
    let page = send(&site, &nina, list.as_bytes()).await;
    assert_eq!(page.status, 422);
    let found = faults(&page);
    let expected = [
        "Line 3, name Must not be empty",
        "Line 3, kind Must be one of these words: municipality, metropolitan, province, region, network, other",
        "Line 3, country Must not be empty",
        "Line 3, level Must be one of these words: pledge, member",
        "Line 3, wave There is no such wave: x",
        "Line 3, joined_on Not a day, month or year such as 2022-09-15, 2022-09 or 2022: 2022-13",
        "Line 3, website Not the address of a website: nowhere",
        "Line 3, latitude Must be a number of degrees between −90 and 90",
        "Line 3, longitude Latitude and longitude belong together; one is missing",
        "Line 3, contact_email Not an e-mail address: ada at home",
        "Line 3, source_url Not the address of a page: page",
        "Line 4, country Not a country code of ISO 3166-1: XX",
        "Line 4, wave There is no such wave: 9",
        "Line 4, joined_on Lies in the future: 2099",
        "Line 4, longitude Must be a number of degrees between −180 and 180",
        "Line 4, contact_email Mail servers refuse letters with accents before the @: josé@x.example",
        "Line 4, source_url Must not be empty",
        "Line 5, region There are characters that cannot be shown, such as line breaks",
        "Line 6, wave There is no such wave: 0",
        "Line 6, joined_on Not a day, month or year such as 2022-09-15, 2022-09 or 2022: 15.9.2022",
        "Line 6, latitude Must be a number of degrees between −90 and 90",
        "Line 6, source_url Stands in line 2 already",
        "Line 7, name The same local government stands in line 2 already",
        "Line 8, name More than 200 characters",
        "Line 9 The line has another number of cells than the first line: 4 / 12",
        "Line 10, region A quotation mark stands inside the cell; put the whole cell in quotation marks and write the inner ones twice",
        "Line 11, region Text follows the closing quotation mark",
        "Line 12 The line has another number of cells than the first line: 4 / 12",
        "Line 12, region A quotation mark is opened and never closed",
    ];
    assert_eq!(found, expected);
    assert_eq!(page.text("textarea"), list.split_whitespace().collect::<Vec<_>>().join(" "));
    assert_eq!(page.text(".summary h2"), "29 faults in the list; nothing has been stored");
    assert_eq!(site.count("select count(*) from signup").await, 0);
    assert_eq!(site.count("select count(*) from import_draft").await, 0);
    let file = site.directory().join("list.csv");
    std::fs::write(&file, &list).expect("a file");
    let error = importing::run(&site.app, &file, false).await.expect_err("faults");
    assert!(error.to_string().ends_with("29 faults; nothing was imported"), "{error}");
}

#[tokio::test]
async fn a_file_that_is_no_list_is_named_so() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    nina.post("/admin/language", &[("locale", "fr")]).await;
    let twice = "name,name,kind,cuntry,level,source_url\nA,A,other,FR,pledge,https://a.example/a\n";
    let latin =
        b"name,kind,country,level,source_url\nMor\xf3n,other,AR,pledge,https://a.example/m\n";
    for (list, expected) in [
        (&b""[..], vec!["Ligne 1 La liste est vide"]),
        (HEADER.as_bytes(), vec!["Ligne 1 Il y a des colonnes, mais aucune ligne"]),
        (
            twice.as_bytes(),
            vec![
                "Ligne 1, name La colonne « name » figure deux fois",
                "Ligne 1, cuntry Il n’existe pas de colonne « cuntry »",
                "Ligne 1, country La colonne « country » manque",
            ],
        ),
        (
            &latin[..],
            vec![
                "Ligne 2, name Des lettres ont été perdues, car le fichier n’est pas en UTF-8 : Mor\u{fffd}n",
            ],
        ),
        (
            b"PK\x03\x04",
            vec![
                "Ligne 1 Ce n’est pas un fichier CSV en UTF-8. Enregistrez le tableau au format « CSV UTF-8 » et envoyez ce fichier",
            ],
        ),
    ] {
        let page = send(&site, &nina, list).await;
        assert_eq!(page.status, 422);
        let mut found = faults(&page);
        found.sort_by_key(|fault| expected.iter().position(|it| it == fault));
        assert_eq!(found, expected);
    }
}

#[tokio::test]
async fn what_is_there_already_stays_as_it_is() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Administrator).await;
    let utrecht = site.join("ada@example.org").await;
    import(&site, &nina, &lines(&[GWANGJU])).await;
    let changed = GWANGJU
        .replace(",member,1,", ",member,2,")
        .replace(",,35.155,", ",gwangju.example,35.155,");
    let new = "Gemeente Utrecht,municipality,NL,,member,1,,,,,,https://a.example/utrecht";
    let sent = send(&site, &nina, lines(&[&changed, new, GRIGNY]).as_bytes()).await;
    let look = nina.get(&sent.location()).await;
    let gwangju = look.attributes("tbody tr:first-child a", "href").remove(0);
    let gwangju = gwangju.rsplit('/').next().expect("a reference");
    assert_eq!(
        look.texts("tbody tr td:last-child"),
        [
            format!("There already, but different {gwangju} wave, website"),
            format!("New Perhaps the same local government: {utrecht}"),
            "New".to_owned(),
        ]
    );
    nina.post(&sent.location(), &[]).await;
    assert_eq!(site.count("select count(*) from signup").await, 4);
    let old = "select count(*) from signup where wave = 1 and website = '' and version = 1 and number = 1";
    assert_eq!(site.count(old).await, 1);
    let like =
        "select count(*) from signup where duplicate_of = 1 and government_key like '%utrecht'";
    assert_eq!(site.count(like).await, 1);
}

#[tokio::test]
async fn only_administrators_import_and_nobody_sees_the_list_of_another() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    let sent = send(&site, &nina, lines(&[GRIGNY]).as_bytes()).await;
    for role in [Role::Reader, Role::Reviewer] {
        let other = site.staff(role).await;
        assert_eq!(other.get("/admin/import").await.status, 403);
        assert_eq!(send(&site, &other, lines(&[GRIGNY]).as_bytes()).await.status, 403);
        assert_eq!(other.get(&sent.location()).await.status, 403);
        assert_eq!(other.post(&sent.location(), &[]).await.status, 403);
        assert_eq!(other.get("/admin/manage").await.attributes("main dt a", "href").len(), 0);
    }
    let mut omar = site.set_up("omar@desk.example", Role::Administrator).await;
    omar.sign_in().await;
    assert_eq!(omar.get(&sent.location()).await.status, 404);
    omar.post(&sent.location(), &[]).await;
    assert_eq!(site.count("select count(*) from signup").await, 0);
    site.pass(jiff::SignedDuration::from_hours(25)).await;
    assert_eq!(site.count("select count(*) from import_draft").await, 0, "lists are forgotten");
}

#[tokio::test]
async fn a_list_comes_back_while_the_store_is_locked() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    let path = site.directory().join(human_rights_cities::db::FILE_NAME);
    let mut other = SqliteConnectOptions::new().filename(path).connect().await.expect("a store");
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.expect("a lock");
    let page = send(&site, &nina, lines(&[GRIGNY]).as_bytes()).await;
    assert_eq!(page.status, 503);
    assert!(page.text("textarea").ends_with(GRIGNY), "{}", page.body);
}
