//! Who may see and change what, for every page and form that the desk has: found by following it,
//! asked as everybody who must not.

mod begun;
pub mod crawl;
mod dump;
mod meanwhile;
pub mod routes;

use axum::http::Method;
use human_rights_cities::verbs::{self, Role};
use jiff::SignedDuration;

use self::crawl::{Step, crawl};
use self::dump::{NOTHING, dump};
use crate::site::{Answer, Site, pair};

/// Stands in every name and address of a signup; no page gives it to somebody without a right to it.
const MARKER: &str = "Qwxyzmark";

/// Open to somebody who is not signed in; they show nothing of anybody.
const OPEN: [&str; 3] = ["/admin/sign-in", "/admin/welcome", "/admin/invitation/{token}"];

/// What everybody with an account may change: their own.
fn is_own(pattern: &str) -> bool {
    let own = ["/admin/language", "/admin/sign-out"];
    pattern.starts_with("/admin/account/") || own.contains(&pattern) || OPEN.contains(&pattern)
}

/// For administrators only.
fn is_for_administrators(pattern: &str) -> bool {
    [
        "/admin/accounts",
        "/admin/import",
        "/admin/audit",
        "/admin/waves",
        "/admin/supporters",
        "/admin/documents",
    ]
    .iter()
    .any(|it| pattern.starts_with(it))
}

/// Signups in several states, marked; returns a reference.
pub async fn populate(site: &Site) -> String {
    let marked = |number: usize, text: &str| format!("{MARKER} {text} {number}");
    let mut last = String::new();
    for number in 0..5 {
        let (name, person) = (marked(number, "Town"), marked(number, "Person"));
        let (email, phone) = (format!("{MARKER}{number}@example.org"), format!("+49 {MARKER}"));
        let mut answers = vec![
            ("government_name", name.as_str()),
            ("leader_name", &person),
            ("contact_name", &person),
            ("contact_email", &email),
            ("message", &person),
            ("contact_phone", &phone),
        ];
        if number == 4 {
            answers.push(("contact_fax", "1"));
        }
        last = site.join_with(&answers).await;
        if number == 1 {
            let mails = site.deliver().await;
            for mail in
                mails.iter().filter(|mail| mail.to.contains('@') && mail.text.contains("/confirm/"))
            {
                site.post(&mail.link(), &[]).await;
            }
        }
    }
    site.smtp.reply_to_recipient(&format!("{MARKER}2@example.org"), "550 5.1.1 unknown");
    site.deliver().await;
    site.sql("update signup set status = 'pledged' where id = 1").await;
    site.sql("insert into supporter (name, website, position) values ('UCLG', '', 1)").await;
    site.sql(
        "insert into supporter_logo (supporter_id, hash, media_type, bytes, width, height)
         values (1, 'abcdefabcdefabcdefabcdef', 'image/png', x'00', 1, 1)",
    )
    .await;
    site.sql("insert into document (locale, title, bytes, at) values ('en', 'Guide', x'00', 1)")
        .await;
    last
}

fn gives_nothing_away(step: &Step, answer: &Answer, who: &str) {
    let body = answer.body.to_lowercase();
    let typed = step.fields.iter().any(|(_, value)| value.contains(MARKER));
    let said = body.contains(&MARKER.to_lowercase()) && !(typed && answer.status == 401);
    assert!(!said, "{who}: {} {} names somebody", step.method, step.path);
    let fails = answer.status >= 500 && answer.status != 503;
    assert!(!fails, "{who}: {} {}: {}", step.method, step.path, answer.status);
}

#[tokio::test]
async fn every_page_of_the_desk_is_closed_to_those_who_must_not_see_it() {
    let site = Site::open().await.ignoring_mail();
    let reference = populate(&site).await;
    let nina = site.staff(Role::Administrator).await;
    let reviewer = site.staff(Role::Reviewer).await;
    let reader = site.staff(Role::Reader).await;
    let routes = routes::all();
    let before = dump(&site).await;
    let steps = crawl(&nina, &routes, &reference, |step, page| {
        let quiet = step.pattern.contains("{token}") || page.status == 404 || page.status == 303;
        assert!(quiet || page.status == 200, "{}: {}", step.path, page.status);
        for (header, value) in [
            ("cache-control", "no-store"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("x-content-type-options", "nosniff"),
            ("x-robots-tag", "noindex"),
            ("referrer-policy", "same-origin"),
        ] {
            assert_eq!(page.header(header), value, "{}: {header}", step.path);
        }
        let policy = page.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'"), "{}: {policy}", step.path);
        assert!(!policy.contains("unsafe") && !policy.contains("script-src"), "{policy}");
    })
    .await;
    assert_eq!(dump(&site).await.since(&before), NOTHING, "looking changes nothing");
    for route in &routes {
        for method in &route.methods {
            let visited =
                steps.iter().any(|it| it.pattern == route.pattern && it.method == *method);
            assert!(visited, "{method} {} was never asked", route.pattern);
        }
    }

    verbs::invitation(&site.app, "closed@desk.example", Role::Administrator).await.expect("a link");
    let mut closed = site.set_up("closed@desk.example", Role::Administrator).await;
    let closed = pair(&closed.sign_in().await);
    verbs::admin_disable(&site.app, "closed@desk.example").await.expect("an account");
    let mut signed_out = site.set_up("out@desk.example", Role::Administrator).await;
    let signed_out_cookie = pair(&signed_out.sign_in().await);
    signed_out.post("/admin/sign-out", &[]).await;
    let other_site = Site::open().await;
    let foreign = other_site.staff(Role::Administrator).await.cookie.clone();
    let before = dump(&site).await;
    for (who, cookie) in [
        ("nobody", ""),
        ("forged", "session=aaaaaaaaaaaaaaaaaaaaaaaaaa"),
        ("damaged", "session=; session=%00; __Host-session=x"),
        ("foreign", &foreign),
        ("signed out", &signed_out_cookie),
        ("closed", &closed),
    ] {
        for step in steps.iter().filter(|step| !OPEN.contains(&step.pattern.as_str())) {
            let answer = site.send(step.request(cookie)).await;
            gives_nothing_away(step, &answer, who);
            let refused = answer.location() == "/admin/sign-in?why=needed" || answer.status == 401;
            assert!(refused, "{who}: {} {}: {}", step.method, step.path, answer.status);
        }
        assert_eq!(dump(&site).await.since(&before), NOTHING, "{who}");
    }

    for (who, desk) in [("reader", &reader), ("reviewer", &reviewer)] {
        for step in steps.iter().filter(|step| !is_own(&step.pattern)) {
            let closed = is_for_administrators(&step.pattern);
            let changes = step.method == Method::POST && who == "reader";
            if !closed && !changes {
                continue;
            }
            let before = dump(&site).await;
            let answer = site.send(step.request(&desk.cookie)).await;
            assert!(answer.status < 500, "{who}: {} {}", step.path, answer.status);
            assert_eq!(
                dump(&site).await.since(&before),
                NOTHING,
                "{who}: {} {}",
                step.method,
                step.path
            );
            if closed {
                gives_nothing_away(step, &answer, who);
                assert_eq!(answer.status, 403, "{who}: {} {}", step.method, step.path);
            }
        }
    }

    site.pass(SignedDuration::from_mins(61)).await;
    let before = dump(&site).await;
    for step in steps.iter().filter(|step| !OPEN.contains(&step.pattern.as_str())) {
        let answer = site.send(step.request(&nina.cookie)).await;
        gives_nothing_away(step, &answer, "ended");
        let refused = answer.location() == "/admin/sign-in?why=needed" || answer.status == 401;
        assert!(refused, "ended: {} {}: {}", step.method, step.path, answer.status);
    }
    assert_eq!(dump(&site).await.since(&before), NOTHING, "ended");
}

#[tokio::test]
async fn pages_with_personal_data_stay_closed_while_the_audit_cannot_be_written() {
    let site = Site::open().await.ignoring_mail();
    let reference = populate(&site).await;
    let nina = site.staff(Role::Administrator).await;
    let routes = routes::all();
    let steps = crawl(&nina, &routes, &reference, |_, _| ()).await;
    site.sql(
        "create trigger audit_is_full before insert on audit
         begin select raise(abort, 'the audit cannot be written'); end",
    )
    .await;
    let mut closed = 0;
    for step in steps.iter().filter(|step| step.method == Method::GET) {
        let page = site.send(step.request(&nina.cookie)).await;
        gives_nothing_away(step, &page, "unaudited");
        closed += usize::from(page.status == 503);
    }
    assert!(closed >= 6, "{closed} pages answered 503");
}
