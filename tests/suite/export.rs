//! The exports: what the filters show, for spreadsheets that evaluate nothing; contacts apart.

use std::io::{Cursor, Read};

use human_rights_cities::verbs::Role;

use crate::site::Site;

/// The rows of a CSV file as name and cell.
fn rows(file: &str) -> Vec<Vec<(String, String)>> {
    let text = file.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let headers = reader.headers().expect("headers").clone();
    reader
        .records()
        .map(|row| {
            let row = row.expect("a row");
            headers.iter().zip(row.iter()).map(|(h, c)| (h.to_owned(), c.to_owned())).collect()
        })
        .collect()
}

fn cell<'a>(row: &'a [(String, String)], name: &str) -> &'a str {
    &row.iter().find(|(header, _)| header == name).expect(name).1
}

/// A part of an XLSX file.
fn part(file: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).expect("an archive");
    let mut text = String::new();
    archive.by_name(name).expect("a part").read_to_string(&mut text).expect("UTF-8");
    text
}

const HOSTILE: [(&str, &str); 4] = [
    ("government_name", "Ayuntamiento de L’Alfàs; =1+1"),
    ("leader_name", "=HYPERLINK(\"x\")"),
    ("region", "+49 30"),
    ("message", "one\r\ntwo, \"three\""),
];

#[tokio::test]
async fn the_export_is_for_a_spreadsheet_that_evaluates_nothing() {
    let site = Site::open().await.ignoring_mail();
    site.join_with(&HOSTILE).await;
    let nina = site.staff(Role::Reader).await;
    let file = nina.get("/admin/signups.csv").await;
    assert_eq!(file.header("content-type"), "text/csv; charset=utf-8");
    assert_eq!(
        file.header("content-disposition"),
        "attachment; filename=\"signups-2026-11-23.csv\""
    );
    let rows = rows(&file.body);
    assert_eq!(rows.len(), 1);
    for (name, expected) in [
        ("government_name", "Ayuntamiento de L’Alfàs; '=1+1"),
        ("region", "'+49 30"),
        ("leader_name", "'=HYPERLINK(\"x\")"),
        ("message", "one\ntwo, \"three\""),
        ("population", "374411"),
        ("sent_at", "2026-11-23T09:00:00Z"),
        ("country_name", "Netherlands"),
        ("section", "europe"),
        ("origin", "form"),
        ("quarantined", ""),
    ] {
        assert_eq!(cell(&rows[0], name), expected, "{name}");
    }
    assert!(rows[0].iter().all(|(name, _)| !name.contains("contact") && name != "second_email"));
    assert!(!file.body.contains("ada@example.org"));
}

#[tokio::test]
async fn the_xlsx_is_typed_and_exact() {
    let site = Site::open().await.ignoring_mail();
    site.join_with(&HOSTILE).await;
    site.sql("update signup set member_on = '2026-03-02', pledged_on = '2022'").await;
    let nina = site.staff(Role::Reader).await;
    let (status, file) = nina.get_bytes("/admin/signups.xlsx").await;
    assert_eq!(status, 200);
    let texts = part(&file, "xl/sharedStrings.xml");
    for text in ["Ayuntamiento de L’Alfàs; =1+1", "=HYPERLINK(\"x\")", "+49 30", ">2022<"] {
        assert!(texts.contains(text), "{text} in {texts}");
    }
    let sheet = part(&file, "xl/worksheets/sheet1.xml");
    assert!(!sheet.contains("<f>"), "no formula");
    assert!(sheet.contains("<v>374411</v>"), "a number");
    assert!(sheet.contains("<v>46083</v>"), "a day");
    assert!(sheet.contains("<v>46349.375</v>"), "a time");
    assert!(!texts.contains("ada@example.org"));
}

#[tokio::test]
async fn an_export_has_what_the_filters_show_in_their_order() {
    let site = Site::open().await.ignoring_mail();
    for (name, country) in [("Roma", "IT"), ("Ávila", "ES"), ("Zaragoza", "ES")] {
        let email = format!("{country}{}@example.org", name.len());
        let changes = [("government_name", name), ("country", country), ("contact_email", &email)];
        site.join_with(&changes).await;
    }
    let nina = site.staff(Role::Reader).await;
    let file = nina.get("/admin/signups.csv?country=ES&sort=government&page=9").await;
    let names: Vec<String> =
        rows(&file.body).iter().map(|row| cell(row, "government_name").to_owned()).collect();
    assert_eq!(names, ["Ávila", "Zaragoza"]);
    let page = nina.get("/admin/signups?country=ES&sort=government").await;
    let links = page.attributes(".exports a", "href");
    assert!(links.contains(&"/admin/signups.xlsx?country=ES&sort=government".to_owned()));
    let entries = site
        .count("select count(*) from audit where event = 'signups_exported' and subject = 'csv 2'");
    assert_eq!(entries.await, 1);
}

#[tokio::test]
async fn contacts_are_given_to_reviewers_who_say_why() {
    let site = Site::open().await.ignoring_mail();
    site.join_with(&[("contact_name", "-Ada")]).await;
    site.join_with(&[("country", "FR"), ("contact_email", "f@example.org")]).await;
    let reader = site.staff(Role::Reader).await;
    let path = "/admin/signups/contacts?country=NL";
    assert_eq!(reader.get(path).await.status, 403);
    assert_eq!(reader.post(path, &[("why", "x"), ("as", "csv")]).await.status, 403);
    assert!(!reader.get("/admin/signups").await.body.contains("/contacts"));

    let nina = site.staff(Role::Reviewer).await;
    let page = nina.get(path).await;
    assert_eq!(page.texts("main dd"), ["Netherlands"]);
    assert_eq!(page.attributes("main form", "action"), [path]);
    let refused = nina.post(path, &[("why", " "), ("as", "csv")]).await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.texts(".summary a"), ["Say what you need the contacts for"]);
    let long = "x".repeat(501);
    let refused = nina.post(path, &[("why", &long), ("as", "csv")]).await;
    assert_eq!((refused.status, refused.field("why")), (422, long));
    assert_eq!(site.count("select count(*) from audit where event = 'contacts_exported'").await, 0);

    let file = nina.post(path, &[("why", "Forum in Gwangju"), ("as", "csv")]).await;
    let rows = rows(&file.body);
    assert_eq!(rows.len(), 1);
    assert_eq!(cell(&rows[0], "contact_email"), "ada@example.org");
    assert_eq!(cell(&rows[0], "contact_name"), "'-Ada");
    assert_eq!(cell(&rows[0], "contact_phone"), "'+31 30 286 0000");
    let entries = site.count(
        "select count(*) from audit join account on account.id = account_id
         where event = 'contacts_exported' and subject = 'csv 1: Forum in Gwangju'
           and email = 'reviewer@desk.example'",
    );
    assert_eq!(entries.await, 1);
}

#[tokio::test]
async fn without_its_audit_entry_nothing_is_given_away() {
    let site = Site::open().await.ignoring_mail();
    site.join("ada@example.org").await;
    let nina = site.staff(Role::Reviewer).await;
    site.sql("create trigger full before insert on audit begin select raise(abort, 'full'); end")
        .await;
    for path in ["/admin/signups", "/admin/signups.csv", "/admin/signups.xlsx"] {
        let answer = nina.get(path).await;
        assert!(answer.status >= 500 && !answer.body.contains("Utrecht"), "{path}");
    }
    let answer = nina.post("/admin/signups/contacts", &[("why", "x"), ("as", "csv")]).await;
    assert!(answer.status >= 500 && !answer.body.contains("ada@example.org"));
}

#[tokio::test]
async fn a_long_list_comes_in_parts_and_whole() {
    let site = Site::open().await.ignoring_mail();
    site.join("ada@example.org").await;
    let columns =
        site.words("select name from pragma_table_info('signup') where name <> 'id'").await;
    let values = columns.iter().map(|name| match name.as_str() {
        "reference" => "printf('HRC-X%05d', i)".to_owned(),
        "form_id" => "'copy-' || i".to_owned(),
        other => other.to_owned(),
    });
    let values: Vec<String> = values.collect();
    let (columns, values) = (columns.join(", "), values.join(", "));
    site.run(&format!(
        "with recursive n(i) as (values (1) union all select i + 1 from n where i < 1203)
         insert into signup ({columns}) select {values} from signup, n"
    ))
    .await;
    let nina = site.staff(Role::Reader).await;
    let csv = nina.get("/admin/signups.csv?sort=reference").await;
    assert_eq!(csv.body.matches("\r\n").count(), 1205, "the names of the columns and each signup");
    let references = (1..=1203).map(|i| format!("HRC-X{i:05}"));
    let places: Vec<usize> = references.filter_map(|it| csv.body.find(&it)).collect();
    assert!(places.len() == 1203 && places.is_sorted());
    let (status, bytes) = nina.get_bytes("/admin/signups.xlsx").await;
    assert_eq!((status, &bytes[..2]), (200, &b"PK"[..]));
    let told = "select subject from audit where event = 'signups_exported' order by id";
    assert_eq!(site.words(told).await, ["csv 1204", "xlsx 1204"]);
}
