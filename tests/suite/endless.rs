//! Forms with a file that nobody needs to read, or that never come to an end.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::body::Body;
use axum::http::Method;
use human_rights_cities::verbs::Role;

use crate::profile::pledged;
use crate::site::{BASE, Site, request};

const BOUNDARY: &str = "----what-browsers-write";

/// Sends a body that begins so and never ends; returns the status and how many bytes were taken of it.
async fn endless(site: &Site, path: &str, cookie: &str, begin: &str) -> (u16, usize) {
    let taken = Arc::new(AtomicUsize::new(0));
    let counted = taken.clone();
    let begin = begin.to_owned();
    let rest = axum::body::Bytes::from_static(&[b'x'; 16_000]);
    let pieces = std::iter::once(begin.into()).chain(std::iter::repeat(rest)).map(move |piece| {
        counted.fetch_add(piece.len(), Ordering::Relaxed);
        Ok::<axum::body::Bytes, std::io::Error>(piece)
    });
    let request = request(Method::POST, path)
        .header("origin", BASE)
        .header("cookie", cookie)
        .header("content-type", format!("multipart/form-data; boundary={BOUNDARY}"))
        .body(Body::from_stream(futures::stream::iter(pieces)))
        .expect("a request");
    let status = site.send(request).await.status;
    (status, taken.load(Ordering::Relaxed))
}

#[tokio::test]
async fn a_form_without_end_fills_no_memory() {
    let site = Site::open().await;
    let (_, personal) = pledged(&site).await;
    let path = format!("{personal}/profile/picture");
    let boundary = format!("--{BOUNDARY}\r\n");
    let field = format!("{boundary}Content-Disposition: form-data; name=\"picture_alt\"\r\n\r\n");
    for begin in [&boundary, &field] {
        let (status, taken) = endless(&site, &path, "", begin).await;
        assert_eq!(status, 413, "{begin}");
        assert!(taken < 8_000_000, "{taken}: {begin}");
    }
}

#[tokio::test]
async fn a_form_that_does_not_begin_with_its_boundary_is_not_read_on() {
    let site = Site::open().await;
    let (_, personal) = pledged(&site).await;
    let (status, taken) = endless(&site, &format!("{personal}/profile/picture"), "", "x").await;
    assert_eq!(status, 400);
    assert!(taken < 20_000, "{taken}");
}

#[tokio::test]
async fn nothing_is_read_of_strangers_and_of_those_who_may_not_write() {
    let site = Site::open().await.ignoring_mail();
    site.join("ada@example.org").await;
    let confirm = site.deliver_mail_to("ada@example.org").await.link();
    site.post(&confirm, &[]).await;
    let personal = site.deliver_mail_to("ada@example.org").await.link();
    let nina = site.staff(Role::Reviewer).await;
    let begin = format!("--{BOUNDARY}\r\n");
    for (path, cookie, status) in [
        (format!("/en/signup/{}/profile/picture", "a".repeat(26)), "", 404),
        // It has not pledged yet.
        (format!("{personal}/profile/picture"), "", 303),
        (format!("{personal}/profile/decision"), "", 303),
        ("/admin/documents".to_owned(), &*nina.cookie, 403),
        ("/admin/documents/1".to_owned(), &*nina.cookie, 403),
        ("/admin/supporters/1/logo".to_owned(), &*nina.cookie, 403),
        ("/admin/import".to_owned(), &*nina.cookie, 403),
    ] {
        assert_eq!(endless(&site, &path, cookie, &begin).await, (status, 0), "{path}");
    }
}
