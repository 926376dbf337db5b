//! What somebody types while their session ends is not lost.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::site::{Answer, BASE, Desk, Site, desk_password, form};

const HOW: &str = "rang them\nand asked <Bo>, “mayor”";

/// Sends a form with the browser's cookies.
async fn send(site: &Site, cookies: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
    let mut sent = form(path, fields, BASE);
    sent.headers_mut().insert("cookie", cookies.parse().expect("cookies"));
    site.send(sent).await
}

/// All fields of the form on the page for signing in, filled in.
pub async fn sign_in(site: &Site, page: &Answer, who: &mut Desk<'_>) -> Answer {
    site.app.clock.advance(SignedDuration::from_secs(30));
    let (email, code) = (who.email.clone(), who.code());
    let mut fields: Vec<(String, String)> = page
        .attributes("main input[type=hidden]", "name")
        .into_iter()
        .zip(page.attributes("main input[type=hidden]", "value"))
        .collect();
    for (name, value) in [("email", &*email), ("password", desk_password()), ("code", &*code)] {
        fields.push((name.to_owned(), value.to_owned()));
    }
    let fields: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    site.post("/admin/sign-in", &fields).await
}

#[tokio::test]
async fn a_form_whose_session_has_ended_is_sent_again_after_signing_in() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.join("ada@example.org").await;
    let mut nina = site.staff(Role::Reviewer).await;
    let path = format!("/admin/signups/{reference}/confirm");
    site.pass(SignedDuration::from_mins(61)).await;
    let fields = [("version", "1"), ("how", HOW), ("email", "ada@example.org")];
    let page = nina.post(&path, &fields).await;
    assert_eq!((page.status, page.header("cache-control")), (401, "no-store"));
    assert_eq!(page.field("kept-how"), HOW);
    assert!(!page.body.contains("Utrecht") && !page.body.contains(&nina.email));
    let wrong = nina.try_to_sign_in("x@desk.example", "wrong horse battery", "1").await;
    assert_eq!(wrong.status, 422);
    let ready = sign_in(&site, &page, &mut nina).await;
    assert_eq!(ready.status, 200);
    assert_eq!(ready.attributes("main form", "action"), [path.as_str()]);
    assert_eq!(ready.field("how"), HOW);
    let cookie = crate::site::pair(&ready);
    let names = ready.attributes("main input", "name");
    assert_eq!(names, ["email", "how", "version"]);
    let one_line = HOW.replace('\n', " ");
    let fields = [("version", "1"), ("how", one_line.as_str()), ("email", "ada@example.org")];
    assert_eq!(send(&site, &cookie, &path, &fields).await.status, 303);
    assert_eq!(site.count("select count(*) from signup where status = 'received'").await, 1);
}

#[tokio::test]
async fn a_kept_form_is_for_the_account_that_typed_it_only() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.join("ada@example.org").await;
    let nina = site.staff(Role::Reviewer).await;
    let mut otto = site.staff(Role::Administrator).await;
    let path = format!("/admin/signups/{reference}/confirm");
    site.pass(SignedDuration::from_mins(61)).await;
    let page = nina.post(&path, &[("how", HOW)]).await;
    assert_eq!(page.status, 401);
    let answer = sign_in(&site, &page, &mut otto).await;
    assert_eq!((answer.status, answer.location()), (303, "/admin/".to_owned()));
    assert!(!answer.body.contains("asked"));
}

#[tokio::test]
async fn nothing_is_kept_of_strangers_passwords_and_foreign_pages() {
    let site = Site::open().await;
    let nina = site.staff(Role::Reviewer).await;
    site.pass(SignedDuration::from_mins(61)).await;
    for path in ["/admin/account/password", "/admin/sign-out", "/admin/accounts"] {
        let page = nina.post(path, &[("old_password", HOW)]).await;
        assert_eq!(page.location(), "/admin/sign-in?why=needed", "{path}");
    }
    let stranger = site.post("/admin/mail/hold", &[("how", HOW)]).await;
    assert_eq!(stranger.location(), "/admin/sign-in?why=needed");
    let mut foreign = form("/admin/mail/hold", &[("how", HOW)], "https://evil.example");
    foreign.headers_mut().insert("cookie", nina.cookie.parse().expect("a cookie"));
    assert_eq!(site.send(foreign).await.status, 403);
    let long = "x".repeat(300_000);
    assert_eq!(nina.post("/admin/mail/hold", &[("how", &long)]).await.status, 413);
    for to in ["https://evil.example/", "//evil.example", "/en/", "/admin/sign-out", "/admin/ x"] {
        let fields = [("kept_whose", "1"), ("kept_to", to), ("kept-how", HOW), ("email", "x")];
        let page = site.post("/admin/sign-in", &fields).await;
        assert_eq!((page.status, page.body.contains("asked")), (422, false), "{to}");
    }
}

#[tokio::test]
async fn somebody_signed_out_elsewhere_is_known_by_their_browser() {
    let site = Site::open().await;
    let mut nina = site.set_up("nina@desk.example", Role::Reviewer).await;
    let answer = nina.sign_in().await;
    let browser = answer.headers.get_all("set-cookie").iter().nth(1).expect("a second cookie");
    let browser = browser.to_str().expect("ASCII").split(';').next().expect("a pair").to_owned();
    nina.post("/admin/sign-out", &[]).await;
    let page = send(&site, &browser, "/admin/mail/hold", &[("how", HOW)]).await;
    assert_eq!((page.status, page.field("kept-how").as_str()), (401, HOW));
    assert_eq!(site.count("select count(*) from outbox where state = 'held'").await, 0);
}
