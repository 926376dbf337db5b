//! An account is closed, or gets a lesser role, while something that it sent is still under way: what
//! counts is who may do it at the moment it would be done.

use std::convert::Infallible;
use std::time::Duration;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::CONTENT_LENGTH;
use axum::http::{Method, Request};
use futures::stream;
use human_rights_cities::verbs::{self, Role};

use super::crawl::crawl;
use super::dump::{NOTHING, dump};
use super::{OPEN, gives_nothing_away, is_own, populate, routes};
use crate::documents::pdf;
use crate::site::{Answer, BASE, Desk, Site, form, request};

/// Long enough for a request to come as far as the writer, which somebody else has.
const ON_ITS_WAY: Duration = Duration::from_millis(40);

/// Whether somebody was sent to the page for signing in.
fn is_refused(answer: &Answer) -> bool {
    answer.status == 401 || answer.location() == "/admin/sign-in?why=needed"
}

/// The request with a body of unknown length, before whose end the account is closed.
async fn closed_during(desk: &Desk<'_>, site: &Site, request: Request<Body>) -> Answer {
    let (mut parts, body) = request.into_parts();
    parts.headers.insert("cookie", desk.cookie.parse().expect("a cookie"));
    parts.headers.remove(CONTENT_LENGTH);
    let bytes = to_bytes(body, usize::MAX).await.expect("a body");
    let (first, rest) = (bytes.slice(..40), bytes.slice(40..));
    let (app, email) = (site.app.clone(), desk.email.clone());
    let late = async move {
        verbs::admin_disable(&app, &email).await.expect("an account");
        Ok::<Bytes, Infallible>(rest)
    };
    let pieces = stream::iter([Ok(first)]);
    let body = Body::from_stream(futures::StreamExt::chain(pieces, stream::once(late)));
    site.send(Request::from_parts(parts, body)).await
}

/// A form with a file, the file last.
fn upload(path: &str, fields: &[(&str, &str)], file: &[u8]) -> Request<Body> {
    let head = |name: &str| format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"");
    let typed = fields.iter().map(|(name, value)| format!("{}\r\n\r\n{value}\r\n", head(name)));
    let mut body = typed.collect::<String>().into_bytes();
    body.extend(format!("{}; filename=\"a\"\r\n\r\n", head("file")).into_bytes());
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--edge--\r\n");
    request(Method::POST, path)
        .header("origin", BASE)
        .header("content-type", "multipart/form-data; boundary=edge")
        .body(Body::from(body))
        .expect("a request")
}

#[tokio::test]
async fn what_comes_to_its_end_after_the_account_was_closed_changes_nothing() {
    let site = Site::open().await;
    let invited = [("email", "friend@elsewhere.example"), ("role", "administrator")];
    let guide = [("title", "Guide"), ("locale", "en")];
    let list = b"name,kind,country,wave,joined_on\nNantes,municipality,FR,1,2026-11-20\n";
    for (number, sent) in [
        form("/admin/accounts", &invited, BASE),
        upload("/admin/documents", &guide, &pdf("late")),
        upload("/admin/import", &[], list),
    ]
    .into_iter()
    .enumerate()
    {
        let path = sent.uri().path().to_owned();
        let email = format!("leaver{number}@desk.example");
        let mut leaver = site.set_up(&email, Role::Administrator).await;
        leaver.sign_in().await;
        let answer = closed_during(&leaver, &site, sent).await;
        assert!(is_refused(&answer), "{path}: {} {}", answer.status, answer.body);
    }
    assert_eq!(site.count("select count(*) from account").await, 3, "nobody was invited");
    assert_eq!(site.count("select count(*) from document").await, 0);
    assert_eq!(site.count("select count(*) from import_draft").await, 0);
}

#[tokio::test]
async fn whatever_waits_for_the_store_while_the_account_is_closed_is_not_done() {
    let site = Site::open().await.ignoring_mail();
    let reference = populate(&site).await;
    let nina = site.staff(Role::Administrator).await;
    let routes = routes::all();
    let steps = crawl(&nina, &routes, &reference, |_, _| ()).await;
    let (before, audit) = (dump(&site).await, "select count(*) from audit");
    let entries = site.count(audit).await;
    let mut refused = 0;
    for step in steps.iter().filter(|it| !OPEN.contains(&it.pattern.as_str())) {
        let what = format!("{} {}", step.method, step.path);
        let mut tx = site.app.db.begin().await.expect("the writer");
        let close = "update account set disabled_at = 1";
        sqlx::query(close).execute(&mut *tx).await.expect("a statement");
        let close = async {
            tokio::time::sleep(ON_ITS_WAY).await;
            tx.commit().await.expect("a commit");
        };
        let (answer, ()) = tokio::join!(site.send(step.request(&nina.cookie)), close);
        refused += usize::from(is_refused(&answer));
        gives_nothing_away(step, &answer, "closed meanwhile");
        site.sql("update account set disabled_at = null").await;
        assert_eq!(dump(&site).await.since(&before), NOTHING, "{what}");
        assert_eq!(site.count(audit).await, entries, "{what}");
    }
    assert!(refused > 60, "only {refused} of {} were refused", steps.len());
}

#[tokio::test]
async fn whatever_waits_for_the_store_while_the_role_is_taken_away_is_not_done() {
    let site = Site::open().await.ignoring_mail();
    let reference = populate(&site).await;
    let nina = site.staff(Role::Administrator).await;
    let steps = crawl(&nina, &routes::all(), &reference, |_, _| ()).await;
    let before = dump(&site).await;
    for step in steps.iter().filter(|it| it.method == Method::POST && !is_own(&it.pattern)) {
        let mut tx = site.app.db.begin().await.expect("the writer");
        let lower = "update account set role = 'reader'";
        sqlx::query(lower).execute(&mut *tx).await.expect("a statement");
        let lower = async {
            tokio::time::sleep(ON_ITS_WAY).await;
            tx.commit().await.expect("a commit");
        };
        tokio::join!(site.send(step.request(&nina.cookie)), lower);
        site.sql("update account set role = 'administrator'").await;
        assert_eq!(dump(&site).await.since(&before), NOTHING, "{} {}", step.method, step.path);
    }
}
