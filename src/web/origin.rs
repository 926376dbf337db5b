//! Where a request comes from: one `Host`, the site's own, and no change from another origin.

use axum::extract::{Request, State};
use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::error::{Error, Result};
use crate::state::App;

/// Whose page sent a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sender {
    /// A page of this site.
    Own,
    /// A page of another site.
    Foreign,
    /// The browser did not say: very old ones and programs.
    Unknown,
}

/// Refuses requests without exactly one `Host`, and for other hosts than the site's.
pub async fn check_host(State(app): State<App>, request: Request, next: Next) -> Response {
    let mut hosts = request.headers().get_all(HOST).iter();
    let (Some(host), None) = (hosts.next(), hosts.next()) else {
        return (StatusCode::BAD_REQUEST, "Exactly one Host header is needed.\n").into_response();
    };
    let same = |origin: &String| {
        let own = origin.split_once("://").map_or("", |(_, host)| host);
        host.to_str().is_ok_and(|host| host.eq_ignore_ascii_case(own))
    };
    let absolute = request.uri().authority().is_none_or(|authority| {
        host.to_str().is_ok_and(|host| host.eq_ignore_ascii_case(authority.as_str()))
    });
    if !absolute || !app.settings.origins().iter().any(same) {
        return (StatusCode::MISDIRECTED_REQUEST, "This is not the host you asked for.\n")
            .into_response();
    }
    next.run(request).await
}

/// Refuses changes that another site’s page sends. The join form is not behind it: it gives the
/// reader their answers back.
pub async fn refuse_foreign(
    State(app): State<App>,
    request: Request,
    next: Next,
) -> Result<Response> {
    if changes_something(request.method()) && sender(&app, request.headers()) == Sender::Foreign {
        return Err(Error::Forbidden("sent by another site's page"));
    }
    Ok(next.run(request).await)
}

/// Refuses changes unless a page of this site sends them: for the desk.
pub async fn require_own(State(app): State<App>, request: Request, next: Next) -> Result<Response> {
    if changes_something(request.method()) && sender(&app, request.headers()) != Sender::Own {
        return Err(Error::Forbidden("not sent by a page of this site"));
    }
    Ok(next.run(request).await)
}

/// Whose page sent a request with these headers: `Sec-Fetch-Site` first, then `Origin`.
pub fn sender(app: &App, headers: &HeaderMap) -> Sender {
    if let Some(site) = headers.get("sec-fetch-site") {
        return match site.as_bytes() {
            b"same-origin" | b"none" => Sender::Own,
            _ => Sender::Foreign,
        };
    }
    match headers.get(ORIGIN).map(|origin| origin.to_str()) {
        None => Sender::Unknown,
        Some(Ok(origin)) if app.settings.origins().iter().any(|own| own == origin) => Sender::Own,
        Some(_) => Sender::Foreign,
    }
}

fn changes_something(method: &Method) -> bool {
    !matches!(*method, Method::GET | Method::HEAD | Method::OPTIONS)
}
