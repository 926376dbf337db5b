//! A person's data: exported and erased on request.

use std::fs;

use human_rights_cities::outbox::transport::Transport;
use human_rights_cities::outbox::worker;
use human_rights_cities::verbs::{self, Role};
use jiff::SignedDuration;

use crate::retention::join;
use crate::site::{SECRETARIAT, Site};

const CONTACT: &str = "zqmarker@example.org";

/// Where a word stands in the files of the site, in any case.
pub fn traces(site: &Site, word: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![site.directory().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = fs::read(&path).expect("a file").to_ascii_lowercase();
            let count = bytes.windows(word.len()).filter(|part| *part == word.as_bytes()).count();
            if count > 0 {
                found.push(format!("{}: {count}", path.display()));
            }
        }
    }
    found
}

/// A signup whose every field and every path has the mark in it; returns reference and number.
async fn everywhere(site: &Site) -> String {
    let reference = join(site, &[]).await;
    // The same form again, a form in quarantine, and one with the address as the second.
    join(site, &[("form_id", ""), ("message", "Repeat zqmarker")]).await;
    join(site, &[("form_id", ""), ("contact_fax", "zqmarker"), ("region", "zqmarker B")]).await;
    let mails = site.deliver().await;
    let confirm = mails.iter().find(|mail| mail.to == CONTACT).expect("a mail").link();
    site.post(&confirm, &[]).await;
    let mails = site.deliver().await;
    let second = mails.iter().find(|mail| mail.to.starts_with("second.")).expect("a mail").link();
    site.post(&second, &[]).await;
    let personal = mails.iter().find(|it| it.to == CONTACT).expect("a receipt").link();
    // Corrected, and another contact named.
    let version = site.get(&format!("{personal}/correct")).await.field("version");
    let fields = [
        ("version", version.as_str()),
        ("government_name", "Gemeente zqmarker two"),
        ("kind", "municipality"),
        ("country", "NL"),
        ("leader_name", "Bo zqmarker"),
        ("leader_office", "Office zqmarker"),
        ("message", "Corrected zqmarker"),
    ];
    assert_eq!(site.post(&format!("{personal}/correct"), &fields).await.status, 303);
    let version = site.get(&format!("{personal}/contact")).await.field("version");
    let fields = [
        ("version", version.as_str()),
        ("contact_name", "Eve zqmarker"),
        ("contact_role", "Role zqmarker"),
        ("contact_email", "eve.zqmarker@example.org"),
        ("contact_phone", ""),
        ("second_email", "second.zqmarker@example.org"),
        ("correspondence_locale", "en"),
    ];
    assert_eq!(site.post(&format!("{personal}/contact"), &fields).await.status, 303);
    let nina = site.staff(Role::Reviewer).await;
    nina.get(&format!("/admin/signups/{reference}")).await;
    for statement in [
        "insert into message (form_id, created_at, locale, body, email)
         values ('m1', 1, 'en', 'From me, zqmarker', 'ZQMarker@example.org'),
                ('m2', 1, 'en', 'Ask zqmarker@example.org', '')",
        "insert into import_draft (account_id, at, list) values (1, 1, 'a,zqmarker@example.org')",
        "insert into signup_note (signup_id, at, account_id, note) values (1, 1, 1, 'zqmarker')",
        "insert into signup_history (signup_id, at, event, status, note)
         values (1, 1, 'confirmed_by_hand', 'received', 'called zqmarker')",
        "insert into signup_decision (signup_id, verdict, made_at, made_by, locale, subject, body, words)
         values (1, 'pledged', 1, 1, 'en', 'S zqmarker', 'B zqmarker', 'W zqmarker')",
        "insert into signup_proposal (signup_id, at, answers) values (1, 1, '{\"message\": \"zqmarker\"}')",
        "insert into profile_file (signup_id, kind, media_type, bytes, at)
         values (1, 'decision', 'application/pdf', 'zqmarker', 1)",
        "insert into profile (signup_id, stage, answers, saved_at, decision_id)
         values (1, 'draft', '{\"essential\": \"zqmarker\"}', 1, 1)",
    ] {
        site.run(&statement.replace("'zqmarker', 1)", "cast('zqmarker' as blob), 1)")).await;
    }
    site.deliver().await;
    reference
}

#[tokio::test]
async fn no_byte_of_an_erased_person_is_left() {
    let site = Site::open().await.ignoring_mail();
    everywhere(&site).await;
    // Others, so that the pages of the store are full of rows that stay.
    for number in 0..30 {
        let name = format!("City {number}");
        let email = format!("c{number}@example.org");
        site.join_with(&[("government_name", &name), ("contact_email", &email)]).await;
    }
    assert!(!traces(&site, "zqmarker").is_empty());
    verbs::person_erase(&site.app, "ZQmarker@Example.org").await.expect("erased");
    let last = site.deliver().await;
    let last: Vec<_> = last.iter().filter(|mail| mail.to.starts_with("ZQ")).collect();
    assert_eq!(last.len(), 1);
    assert!(last[0].subject.starts_with("Your personal data has been erased (HRC-"));
    assert_eq!(traces(&site, "zqmarker"), Vec::<String>::new());
    assert_eq!(site.count("select count(*) from signup").await, 32, "the count stays");
    assert!(verbs::person_erase(&site.app, CONTACT).await.is_err(), "nothing is stored");
}

/// Whether this process holds its locks on the store, as the system counts them.
#[cfg(target_os = "linux")]
fn is_locked(site: &Site) -> bool {
    use std::os::unix::fs::MetadataExt;
    let store = site.directory().join(human_rights_cities::db::FILE_NAME);
    let file = format!(":{} ", fs::metadata(store).expect("the store").ino());
    let process = format!(" {} ", std::process::id());
    let locks = fs::read_to_string("/proc/locks").expect("the locks of all processes");
    locks.lines().any(|it| it.contains("POSIX") && it.contains(&process) && it.contains(&file))
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn erasing_somebody_leaves_the_store_locked_against_other_programs() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.join("ada@example.org").await;
    site.join("bob@example.org").await;
    site.deliver().await;
    assert!(is_locked(&site));
    verbs::person_erase(&site.app, "bob@example.org").await.expect("erased");
    site.deliver().await;
    assert!(is_locked(&site));
    let nina = site.staff(Role::Administrator).await;
    let path = format!("/admin/signups/{reference}/erase");
    let version = nina.get(&path).await.field("version");
    let fields = [("version", version.as_str()), ("reason", "Asked by mail"), ("sure", "on")];
    let answer = nina.post(&path, &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.body);
    assert!(is_locked(&site));
    site.deliver().await;
    assert!(is_locked(&site));
}

#[tokio::test]
async fn no_mail_that_was_written_to_a_file_is_left_of_an_erased_person() {
    let site = Site::open().await.ignoring_mail();
    let files = Transport::Files(site.directory().join("mail"));
    join(&site, &[]).await;
    worker::send_due(&site.app, &files).await.expect("a store");
    let written = traces(&site, "zqmarker");
    assert!(written.iter().any(|it| it.contains(".eml: ")), "{written:?}");
    verbs::person_erase(&site.app, CONTACT).await.expect("erased");
    worker::send_due(&site.app, &files).await.expect("a store");
    let left = traces(&site, "zqmarker");
    assert!(left.iter().all(|it| it.contains(".eml: ")), "the last mail to them: {left:?}");
    assert!(left.len() <= 1, "{left:?}");
    site.pass(SignedDuration::from_hours(25)).await;
    assert_eq!(traces(&site, "zqmarker"), Vec::<String>::new());
}

#[tokio::test]
async fn a_published_local_government_stays_published_without_its_contact() {
    let site = Site::open().await.ignoring_mail();
    let reference = everywhere(&site).await;
    site.run(
        "update signup set status = 'member', number = 7, government_name = 'Gemeente Utrecht',
         latin_name = '', region = '', website = '', leader_name = 'Bo', leader_office = 'Mayor'
         where id = 1",
    )
    .await;
    // The decision was not for the public.
    site.run(
        "insert into profile (signup_id, stage, answers, saved_at, decision_id)
         values (1, 'published', '{\"essential\": \"public words\", \"decision_public\": false}', 1, 1)",
    )
    .await;
    verbs::person_erase(&site.app, CONTACT).await.expect("erased");
    site.deliver().await;
    assert_eq!(traces(&site, "zqmarker"), Vec::<String>::new());
    let public = "select count(*) from publication where government_name = 'Gemeente Utrecht'";
    assert_eq!(site.count(public).await, 1);
    assert_eq!(site.count("select count(*) from published_profile").await, 1);
    let nina = site.staff(Role::Administrator).await;
    let page = nina.get(&format!("/admin/signups/{reference}")).await;
    assert_eq!(page.text("h1"), "Gemeente Utrecht");
    site.pass(SignedDuration::from_hours(24 * 100)).await;
    assert_eq!(site.deliver().await.iter().filter(|it| it.to.contains("@example.org")).count(), 0);
}

#[tokio::test]
async fn who_only_wrote_a_message_is_exported_erased_and_told_in_the_language_of_it() {
    let site = Site::open().await;
    let form_id = site.get("/de/tell").await.field("form_id");
    let fields = [("form_id", form_id.as_str()), ("body", "It is me"), ("email", CONTACT)];
    assert_eq!(site.post("/de/tell", &fields).await.status, 303);
    // Somebody else names the address later, in another language.
    let names = [("body", "Ask ZQmarker@example.org"), ("email", "bob@example.org")];
    assert_eq!(site.post("/fr/tell", &names).await.status, 303);
    site.deliver().await;
    verbs::person_export(&site.app, "ZQmarker@Example.org").await.expect("exported");
    verbs::person_erase(&site.app, "ZQmarker@Example.org").await.expect("erased");
    let mails = site.deliver().await;
    let told: Vec<_> = mails.iter().map(|mail| (&*mail.to, &*mail.subject)).collect();
    assert_eq!(
        told,
        [
            ("ZQmarker@example.org", "Ihre personenbezogenen Daten wurden gelöscht"),
            (SECRETARIAT, "Personal data erased (a message)"),
        ]
    );
    assert_eq!(traces(&site, "zqmarker"), Vec::<String>::new());
    assert_eq!(site.count("select count(*) from message").await, 0);
}

#[tokio::test]
async fn erasing_a_second_address_leaves_the_contact_alone() {
    let site = Site::open().await.ignoring_mail();
    site.join_with(&[("second_email", "office@example.org")]).await;
    for to in ["ada@example.org", "office@example.org"] {
        let asked = site.deliver_mail_to(to).await.link();
        site.post(&asked, &[]).await;
    }
    site.deliver().await;
    verbs::person_erase(&site.app, "office@example.org").await.expect("erased");
    let mails = site.deliver().await;
    assert_eq!(mails.iter().filter(|mail| mail.to == "office@example.org").count(), 1);
    assert_eq!(traces(&site, "office@example.org"), Vec::<String>::new());
    assert_eq!(site.count("select count(*) from signup where contact_email <> ''").await, 1);
}

#[tokio::test]
async fn an_administrator_exports_and_erases_on_the_desk() {
    let site = Site::open().await.ignoring_mail();
    let reference = everywhere(&site).await;
    let path = format!("/admin/signups/{reference}");
    let reviewer = site.staff(Role::Reviewer).await;
    assert!(!reviewer.get(&path).await.body.contains("person.json"));
    for page in ["person.json", "erase"] {
        assert_eq!(reviewer.get(&format!("{path}/{page}")).await.status, 403);
    }
    let nina = site.staff(Role::Administrator).await;
    let export = nina.get(&format!("{path}/person.json")).await;
    assert_eq!(export.header("content-type"), "application/json");
    let data: serde_json::Value = serde_json::from_str(&export.body).expect("JSON");
    let signup = &data["signups"][0];
    assert_eq!(signup["signup"]["contact_name"], "Eve zqmarker");
    for table in ["signup_note", "signup_revision", "signup_history", "mail", "profile"] {
        assert!(!signup[table].as_array().expect(table).is_empty(), "{table}");
    }
    assert!(!data["mails"].as_array().expect("mails").is_empty());
    assert_eq!(data["messages"].as_array().map(Vec::len), Some(2));

    let version = nina.get(&format!("{path}/erase")).await.field("version");
    let wrong = [("version", version.as_str()), ("reason", "Eve asked by phone")];
    let page = nina.post(&format!("{path}/erase"), &wrong).await;
    assert_eq!((page.status, page.texts(".summary li").len()), (422, 2));
    assert_eq!(page.field("reason"), "Eve asked by phone");
    let stale = [("version", "1"), ("reason", "on request"), ("sure", "on")];
    assert_eq!(nina.post(&format!("{path}/erase"), &stale).await.status, 409);
    let right = [("version", version.as_str()), ("reason", "on request"), ("sure", "on")];
    let done = nina.post(&format!("{path}/erase"), &right).await;
    assert_eq!(done.location(), format!("{path}?done=erased"));
    site.deliver().await;
    assert_eq!(traces(&site, "zqmarker"), Vec::<String>::new());
    let noted = "select count(*) from audit where event in ('person_exported', 'person_erased')";
    assert_eq!(site.count(noted).await, 2);
}

#[tokio::test]
async fn nothing_is_noted_about_somebody_who_was_erased() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.received("ada@example.org").await;
    verbs::person_erase(&site.app, "ada@example.org").await.expect("erased");
    let nina = site.staff(Role::Reviewer).await;
    let path = format!("/admin/signups/{reference}");
    let page = nina.get(&path).await;
    assert_eq!(page.texts("textarea[name=note]").len(), 0);
    assert!(page.texts("main p").iter().any(|it| it.starts_with("Nothing can be noted any more")));
    let answer = nina.post(&format!("{path}/note"), &[("note", "It was Ada")]).await;
    assert_eq!(answer.status, 303);
    assert_eq!(site.count("select count(*) from signup_note").await, 0);
}
