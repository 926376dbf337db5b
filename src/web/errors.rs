//! Turns errors into pages in the reader's language, and logs their causes, once.

use askama::Template;
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};

use crate::error::{Error, Failed};
use crate::i18n::{L10n, Locale};
use crate::state::App;
use crate::web::again::SentForm;
use crate::web::page::{Page, Reader, Section, html, split_locale};
use crate::web::request::RequestId;

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    page: Page,
    text: String,
    request_id: Option<String>,
    /// A new link from a mail can be asked for.
    lost_link: bool,
    /// What was sent, to be sent again.
    again: Option<SentForm>,
    at_desk: bool,
}

/// Every address that is none of the site's.
pub async fn not_found() -> Error {
    Error::NotFound
}

/// Renders an error page for every response that failed without a page of its own.
pub async fn render(State(app): State<App>, request: Request, next: Next) -> Response {
    let uri = request.uri().clone();
    let accepted = request.headers().get(ACCEPT_LANGUAGE).cloned();
    let id = request.extensions().get::<RequestId>().cloned();
    let response = next.run(request).await;
    let status = response.status();
    let failed = response.extensions().get::<Failed>().cloned();
    let again = response.extensions().get::<SentForm>().cloned();
    if let Some(Failed(error)) = &failed {
        log(error);
        if matches!(**error, Error::SignInRequired) {
            return Redirect::to("/admin/sign-in?why=needed").into_response();
        }
    }
    let bare = !response
        .headers()
        .get(CONTENT_TYPE)
        .is_some_and(|content_type| content_type.as_bytes().starts_with(b"text/html"));
    if failed.is_none() && !(bare && (status.is_client_error() || status.is_server_error())) {
        return response;
    }
    let l = app.catalogue.locale(best_locale(&uri, accepted.as_ref()));
    let dead_link = failed.is_some_and(|Failed(error)| matches!(*error, Error::DeadLink));
    let mut rendered = page(&app, l, &uri, status, dead_link, (id.map(|id| id.0), again));
    *rendered.status_mut() = status;
    // What the answer said of itself stays, but for the body that is replaced.
    for (name, value) in response.headers() {
        if !matches!(*name, CONTENT_TYPE | CONTENT_LENGTH) {
            rendered.headers_mut().insert(name, value.clone());
        }
    }
    if status == StatusCode::SERVICE_UNAVAILABLE {
        rendered.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("60"));
    }
    rendered
}

fn log(error: &Error) {
    match error {
        Error::Internal(cause) => tracing::error!("internal error: {cause:#}"),
        Error::Unavailable(cause) => tracing::warn!("the store is unavailable: {cause}"),
        other => tracing::debug!("refused: {other}"),
    }
}

/// The language in the address, or the best one for the browser.
fn best_locale(uri: &Uri, accepted: Option<&HeaderValue>) -> Locale {
    let offered: &[Locale] =
        if uri.path().starts_with("/admin") { &Locale::DESK } else { &Locale::ALL };
    split_locale(uri.path()).map_or_else(
        || Locale::negotiate(accepted.and_then(|value| value.to_str().ok()), offered),
        |(locale, _)| locale,
    )
}

fn page(
    app: &App,
    l: L10n,
    uri: &Uri,
    status: StatusCode,
    dead_link: bool,
    (id, again): (Option<String>, Option<SentForm>),
) -> Response {
    let (title, text) = match status {
        _ if dead_link => ("signup-link-title", "signup-link-text"),
        StatusCode::NOT_FOUND => ("site-error-not-found", "site-error-not-found-text"),
        StatusCode::FORBIDDEN => ("site-error-forbidden", "site-error-forbidden-text"),
        StatusCode::PAYLOAD_TOO_LARGE | StatusCode::URI_TOO_LONG => {
            ("site-error-too-large", "site-error-too-large-text")
        }
        StatusCode::TOO_MANY_REQUESTS => ("site-error-too-many", "site-error-too-many-text"),
        StatusCode::SERVICE_UNAVAILABLE if again.as_ref().is_some_and(SentForm::has_answers) => {
            ("site-error-unavailable", "site-again-text")
        }
        StatusCode::SERVICE_UNAVAILABLE => {
            ("site-error-unavailable", "site-error-unavailable-text")
        }
        status if status.is_client_error() => {
            ("site-error-bad-request", "site-error-bad-request-text")
        }
        _ => ("site-error-internal", "site-error-internal-text"),
    };
    let known = split_locale(uri.path()).is_some();
    let reader = Reader {
        l,
        path: if known && (dead_link || status != StatusCode::NOT_FOUND) {
            split_locale(uri.path()).map_or("/", |(_, path)| path).to_owned()
        } else {
            "/".to_owned()
        },
        query: String::new(),
    };
    let page = ErrorPage {
        page: Page::new(app, &reader, Section::Elsewhere, &l.t(title)).noindex(),
        text: l.t(text).plain(),
        lost_link: dead_link,
        again,
        at_desk: uri.path().starts_with("/admin"),
        request_id: id.filter(|_| status.is_server_error()),
    };
    html(&page).map_or_else(
        |_| StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        IntoResponse::into_response,
    )
}
