//! The secretariat's desk: who gets in, what it shows, what can be done.

use axum::body::Body;
use axum::http::Method;
use human_rights_cities::verbs::Role;

use crate::site::{BASE, Site, form, request};

/// The addresses of the desk, as the route table has them.
fn addresses() -> Vec<(Method, String)> {
    let table = std::fs::read_to_string("src/app.rs").expect("the route table");
    let desk = table.split("fn desk(").nth(1).expect("the desk's routes");
    let mut found = Vec::new();
    for route in desk.split(".route(").skip(1) {
        let path = route.split('"').nth(1).expect("a path");
        let path = path.replace("{reference}", "HRC-000000").replace("{id}", "1");
        let path = path.replace("{token}", "aaaaaaaaaaaaaaaaaaaaaaaaaa");
        if route.contains("get(") {
            found.push((Method::GET, path.clone()));
        }
        if route.contains("post(") {
            found.push((Method::POST, path));
        }
    }
    assert!(found.len() > 15, "{found:?}");
    found
}

#[tokio::test]
async fn nothing_of_the_desk_opens_to_somebody_who_is_not_signed_in() {
    let site = Site::open().await.ignoring_mail();
    site.join("ada@example.org").await;
    let open = ["/admin/sign-in", "/admin/welcome", "/admin/invitation/aaaaaaaaaaaaaaaaaaaaaaaaaa"];
    for (method, path) in addresses() {
        if open.contains(&path.as_str()) {
            continue;
        }
        for cookie in ["", "session=aaaaaaaaaaaaaaaaaaaaaaaaaa", "session=", "session=\u{1}"] {
            let mut sent = if method == Method::POST {
                form(&path, &[("version", "1"), ("how", "x")], BASE)
            } else {
                request(Method::GET, &path).body(Body::empty()).expect("a request")
            };
            if let Ok(value) = cookie.parse() {
                sent.headers_mut().insert("cookie", value);
            }
            let answer = site.send(sent).await;
            assert_eq!(answer.location(), "/admin/sign-in?why=needed", "{method} {path}");
            assert!(!answer.body.contains("Utrecht"));
        }
    }
    assert_eq!(site.count("select count(*) from signup where version <> 1").await, 0);
}

#[tokio::test]
async fn the_desk_changes_nothing_for_a_page_of_another_site() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    for (method, path) in addresses().into_iter().filter(|(method, _)| method == Method::POST) {
        for origin in ["https://evil.example", "null", ""] {
            let mut sent = form(&path, &[("version", "1")], BASE);
            sent.headers_mut().insert("cookie", nina.cookie.parse().expect("a cookie"));
            match origin {
                "" => drop(sent.headers_mut().remove("origin")),
                other => drop(sent.headers_mut().insert("origin", other.parse().expect("a value"))),
            }
            assert_eq!(site.send(sent).await.status, 403, "{method} {path} {origin}");
        }
    }
    assert_eq!(nina.get("/admin/signups").await.status, 200, "still signed in");
}

#[tokio::test]
async fn a_reader_sees_and_changes_nothing() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.join("ada@example.org").await;
    let reader = site.staff(Role::Reader).await;
    let path = format!("/admin/signups/{reference}");
    let page = reader.get(&path).await;
    assert_eq!(page.status, 200);
    assert!(page.attributes("main form", "action").is_empty());
    for change in ["confirm", "undisown", "release"] {
        let fields = [("version", "1"), ("how", "called"), ("email", "x@example.org")];
        assert_eq!(reader.post(&format!("{path}/{change}"), &fields).await.status, 403);
    }
    for change in
        ["/admin/mail/hold", "/admin/mail/release", "/admin/mail/retry", "/admin/mail/1/retry"]
    {
        assert_eq!(reader.post(change, &[]).await.status, 403, "{change}");
    }
    assert_eq!(site.count("select count(*) from signup where version <> 1").await, 0);
    assert_eq!(site.count("select count(*) from outbox where state <> 'open'").await, 0);
}

#[tokio::test]
async fn an_address_is_confirmed_by_hand_and_corrected_first() {
    let site = Site::open().await;
    let reference = site.join("typo@example.org").await;
    let old = site.deliver_mail_to("typo@example.org").await.link();
    let nina = site.staff(Role::Reviewer).await;
    let path = format!("/admin/signups/{reference}");
    let version = nina.get(&path).await.field("version");
    let fields = [("version", version.as_str()), ("how", ""), ("email", "ada@example.org")];
    let page = nina.post(&format!("{path}/confirm"), &fields).await;
    assert_eq!(page.status, 422);
    assert_eq!(page.field("email"), "ada@example.org");
    let fields = [
        ("version", version.as_str()),
        ("how", "called the town hall"),
        ("email", "ada@example.org"),
    ];
    assert_eq!(nina.post(&format!("{path}/confirm"), &fields).await.status, 303);
    let receipt = site.deliver_only_mail("ada@example.org").await;
    assert_eq!(site.get(&receipt.link()).await.status, 200);
    assert_eq!(site.get(&old).await.status, 404, "the mistyped address opens nothing");
    let page = nina.get(&path).await;
    assert!(page.texts(".history li").iter().any(|line| line.contains("called the town hall")));
    assert_eq!(page.texts("#how").len(), 0, "it is confirmed only once");

    let stale = nina.post(&format!("{path}/confirm"), &fields).await;
    assert_eq!(stale.status, 409, "somebody else was quicker");
}

#[tokio::test]
async fn the_desk_speaks_three_languages() {
    let site = Site::open().await;
    let nina = site.staff(Role::Reader).await;
    for (locale, title) in [
        ("fr", "Manifestations d’intérêt"),
        ("es", "Manifestaciones de interés"),
        ("en", "Signups"),
    ] {
        let fields = [("locale", locale), ("back", "/admin/signups")];
        assert_eq!(nina.post("/admin/language", &fields).await.location(), "/admin/signups");
        let page = nina.get("/admin/signups").await;
        assert_eq!(page.attributes("html", "lang"), [locale]);
        assert_eq!(page.text("h1"), title);
    }
    let fields = [("locale", "ko"), ("back", "https://evil.example/admin/")];
    assert_eq!(nina.post("/admin/language", &fields).await.location(), "/admin/signups");
}

#[tokio::test]
async fn the_outbox_is_read_held_and_let_go_on() {
    let site = Site::open().await;
    let nina = site.staff(Role::Reviewer).await;
    nina.post("/admin/mail/hold", &[]).await;
    site.join("ada@example.org").await;
    assert_eq!(site.deliver().await.len(), 0);
    let page = nina.get("/admin/mail").await;
    assert_eq!(page.texts("tbody tr").len(), 2);
    assert!(page.body.contains("The queue is held"));
    let mail = page.attributes("tbody td:first-child a:first-child", "href")[1].clone();
    let page = nina.get(&mail).await;
    assert!(page.text("pre").contains("http://localhost:3000/en/confirm/…"));
    nina.post("/admin/mail/release", &[]).await;
    assert_eq!(site.deliver().await.len(), 2);
}
