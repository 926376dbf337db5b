//! The audit log: who may read it, what it shows, that looking is recorded, that it stays.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::site::Site;

#[tokio::test]
async fn only_administrators_read_the_log() {
    let site = Site::open().await.ignoring_mail();
    for role in [Role::Reader, Role::Reviewer] {
        let nina = site.staff(role).await;
        assert_eq!(nina.get("/admin/audit").await.status, 403);
        assert!(!nina.get("/admin/signups").await.body.contains("/admin/audit"));
    }
    let nina = site.staff(Role::Administrator).await;
    assert_eq!(nina.get("/admin/audit").await.status, 200);
    assert!(nina.get("/admin/signups").await.body.contains("/admin/audit"));
}

#[tokio::test]
async fn looking_at_the_log_is_an_entry_of_its_own() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Administrator).await;
    nina.get("/admin/audit").await;
    let page = nina.get("/admin/audit").await;
    let newest = page.texts("tbody tr:first-child td");
    assert_eq!(newest[1..], ["administrator@desk.example", "Audit log: seen", ""]);
    assert_eq!(site.count("select count(*) from audit where event = 'audit_viewed'").await, 2);
}

#[tokio::test]
async fn the_log_is_searched_and_filtered() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.join("ada@example.org").await;
    let reader = site.staff(Role::Reader).await;
    reader.get(&format!("/admin/signups/{reference}")).await;
    reader.try_to_sign_in("eve@example.org", "a wrong password", "000000").await;
    site.app.clock.advance(SignedDuration::from_hours(48));
    let nina = site.staff(Role::Administrator).await;
    nina.get("/admin/signups.csv").await;
    let found = async |query: &str| {
        nina.get(&format!("/admin/audit?{query}")).await.texts("tbody td:nth-child(3)")
    };
    assert_eq!(found("event=signup_viewed").await, ["Signup: seen"]);
    assert_eq!(found(&format!("q={}", reference.to_lowercase())).await, ["Signup: seen"]);
    assert_eq!(found("event=signups_exported&from=2026-11-25").await, ["Signups: exported"]);
    assert_eq!(found("event=signups_exported&to=2026-11-24").await.len(), 0);
    assert_eq!(found("event=signup_viewed&from=2026-11-23&to=2026-11-23").await.len(), 1);
    assert_eq!(found("event=sign_in_failed&account=0").await, ["Sign-in failed"]);
    let page = nina.get("/admin/audit").await;
    let options = page.attributes("#account option", "value");
    let account = options.iter().find(|id| id.parse::<i64>().is_ok_and(|id| id > 0)).expect("one");
    assert!(found(&format!("account={account}&event=sign_in_failed")).await.is_empty());
    assert!(!found(&format!("account={account}")).await.is_empty());
    let page = nina.get("/admin/audit?event=signup_viewed&from=2026-11-20&q=HRC").await;
    assert_eq!(page.attributes("main option[selected]", "value"), ["signup_viewed"]);
    assert_eq!(page.field("from"), "2026-11-20");
    assert_eq!(page.attributes("tbody a", "href"), [format!("/admin/signups/{reference}")]);
}

#[tokio::test]
async fn the_log_has_pages_and_no_address_breaks_it() {
    let site = Site::open().await.ignoring_mail();
    site.sql("with recursive n(i) as (values (1) union all select i + 1 from n where i < 230) insert into audit (at, event, subject) select i, 'mail_viewed', i from n").await;
    let nina = site.staff(Role::Administrator).await;
    let mut seen = Vec::new();
    for number in 1..=3 {
        let page = nina.get(&format!("/admin/audit?event=mail_viewed&page={number}")).await;
        seen.extend(page.texts("tbody td:last-child"));
        let links = page.attributes(".pages a", "rel");
        let expected: &[&str] = [&["next"][..], &["prev", "next"], &["prev"]][number - 1];
        assert_eq!(links, expected);
    }
    assert_eq!(seen, (1..=230).rev().map(|i| i.to_string()).collect::<Vec<_>>());
    for query in [
        "page=0",
        "page=x",
        "page=99999999999999999999",
        "from=2026-02-30",
        "to=9999-12-31",
        "from=-009999-01-01",
        "event=%27--",
        "account=x",
        "q=%FF%00",
        "account=9223372036854775807",
        "event=a&event=b",
        "&=&",
    ] {
        assert_eq!(nina.get(&format!("/admin/audit?{query}")).await.status, 200, "{query}");
    }
}

#[tokio::test]
async fn nobody_sees_personal_data_while_the_log_cannot_be_written() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.received("ada@example.org").await;
    site.post("/en/tell", &[("body", "Ask Ada"), ("email", "ada@example.org")]).await;
    let nina = site.staff(Role::Administrator).await;
    nina.propose(&reference, "pledged").await;
    let one = format!("/admin/signups/{reference}");
    let of_it = ["", "/amend", "/contact", "/place", "/decide?verdict=pledged", "/erase"];
    let of_it = of_it.map(|page| format!("{one}{page}"));
    let pages = [
        "/admin/",
        "/admin/work/new",
        "/admin/signups",
        "/admin/signups?print=1",
        "/admin/signups.csv",
        "/admin/signups.xlsx",
        "/admin/proposals",
        "/admin/messages",
        "/admin/mail",
        "/admin/mail/1",
        "/admin/accounts",
        "/admin/accounts/1",
        "/admin/audit",
    ];
    let pages: Vec<&str> = pages.into_iter().chain(of_it.iter().map(String::as_str)).collect();
    let shows = |page: &crate::site::Answer| {
        page.body.contains("Ada") || page.body.contains("ada@") || page.body.contains("Utrecht")
    };
    // The last cause lasts: not even a transaction is begun then.
    for (cause, mend) in [
        (
            "create trigger broken before insert on audit begin select raise(abort, 'odd'); end",
            Some("drop trigger broken"),
        ),
        ("pragma query_only = 1", None),
    ] {
        site.run(cause).await;
        for path in &pages {
            let page = nina.get(path).await;
            assert_eq!((page.status, shows(&page)), (503, false), "{cause}: {path}");
            assert_eq!(page.header("retry-after"), "60");
        }
        let fields = [("why", "A meeting"), ("as", "csv")];
        let contacts = nina.post("/admin/signups/contacts", &fields).await;
        assert_eq!((contacts.status, shows(&contacts)), (503, false), "{cause}");
        let Some(mend) = mend else { break };
        site.run(mend).await;
        for path in &pages {
            assert_eq!(nina.get(path).await.status, 200, "{path}");
        }
    }
}

#[tokio::test]
async fn no_entry_is_changed_or_taken_away() {
    let site = Site::open().await.ignoring_mail();
    site.staff(Role::Administrator).await;
    let mut tx = site.app.db.begin().await.expect("the writer");
    for statement in ["update audit set subject = 'x'", "delete from audit"] {
        let refused = sqlx::query(statement).execute(&mut *tx).await.expect_err("refused");
        assert!(refused.to_string().contains("append-only"), "{refused}");
    }
}
