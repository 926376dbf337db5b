//! What fails on the desk is said in its own frame and in the language of whoever is signed in.

use human_rights_cities::verbs::Role;
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use crate::site::{Answer, Desk, Site};

/// The page stands in the desk's frame, in this language, and nobody keeps it.
fn is_the_desks(page: &Answer, desk: &Desk<'_>, language: &str) {
    assert_eq!(page.attributes("html", "lang"), [language]);
    assert_eq!(page.text("header.site .who"), desk.email);
    assert_eq!(page.attributes("header.site nav a", "href").first().expect("a link"), "/admin/");
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("x-robots-tag"), "noindex");
    assert_eq!(page.texts("h1").len(), 1);
}

#[tokio::test]
async fn every_failure_keeps_the_desks_frame_and_the_language_of_the_account() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.join("ada@example.org").await;
    let nina = site.staff(Role::Reviewer).await;
    nina.post("/admin/language", &[("locale", "fr")]).await;
    for (path, status, title) in [
        ("/admin/nothing", 404, "Page introuvable"),
        ("/admin/signups/HRC-000000", 404, "Page introuvable"),
        ("/admin/mail/7", 404, "Page introuvable"),
        ("/admin/mail/seven", 400, "Cette demande n’a pas pu être lue"),
        ("/admin/accounts", 403, "Cette action n’est pas autorisée"),
    ] {
        let page = nina.get(path).await;
        assert_eq!((page.status, page.text("h1").as_str()), (status, title), "{path}");
        is_the_desks(&page, &nina, "fr");
        assert_eq!(page.attributes("main a.button", "href"), ["/admin/"], "{path}");
    }
    let page = nina.get("/admin/accounts").await;
    assert!(page.text("main").contains("votre rôle"), "{}", page.text("main"));
    let page = nina.post(&format!("/admin/signups/{reference}/apart"), &[]).await;
    assert_eq!(page.status, 400);
    is_the_desks(&page, &nina, "fr");
    let page = nina.get(&format!("/admin/signups/{reference}/take")).await;
    assert_eq!(page.status, 405);
    is_the_desks(&page, &nina, "fr");
    nina.post("/admin/language", &[("locale", "es")]).await;
    is_the_desks(&nina.get("/admin/nothing").await, &nina, "es");
}

#[tokio::test]
async fn what_was_sent_while_the_store_was_locked_comes_back_in_the_desks_frame() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.join("ada@example.org").await;
    let nina = site.staff(Role::Reviewer).await;
    let file = site.directory().join(human_rights_cities::db::FILE_NAME);
    let mut lock = SqliteConnectOptions::new().filename(file).connect().await.expect("the store");
    sqlx::query("begin immediate").execute(&mut lock).await.expect("the lock");
    let path = format!("/admin/signups/{reference}/note");
    let page = nina.post(&path, &[("note", "Rang them")]).await;
    assert_eq!((page.status, page.header("retry-after")), (503, "60"));
    is_the_desks(&page, &nina, "en");
    let again = page.form(&path);
    assert!(again.contains(&("note".to_owned(), "Rang them".to_owned())), "{again:?}");
    sqlx::query("rollback").execute(&mut lock).await.expect("the lock");
}

#[tokio::test]
async fn whoever_is_not_signed_in_learns_nothing_of_the_desk() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Reader).await;
    let signed_in = nina.with(&nina.cookie);
    nina.post("/admin/sign-out", &[]).await;
    let nobody = nina.with("");
    for desk in [&signed_in, &nobody] {
        let page = desk.get("/admin/nothing").await;
        assert_eq!(page.status, 404);
        assert!(page.texts("header.site .who").is_empty() && !page.body.contains(&nina.email));
        assert!(page.attributes("header.site a[href^='/admin']", "href").is_empty());
        let page = desk.get("/admin/signups/HRC-000000").await;
        assert_eq!(page.location(), "/admin/sign-in?why=needed");
    }
    let nina = site.staff(Role::Reviewer).await;
    let page = nina.get("/adminnothing").await;
    assert!(page.status == 404 && !page.body.contains(&nina.email), "it is none of the desk's");
}
