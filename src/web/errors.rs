//! Turns errors into pages in the reader's language, and logs their causes, once.

use askama::Template;
use axum::extract::{Request, State};
use axum::http::header::{ACCEPT_LANGUAGE, CONTENT_LENGTH, CONTENT_TYPE, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode, Uri};
use axum::middleware::Next;
use axum::response::{Html, IntoResponse, Redirect, Response};

use crate::error::{Error, Failed, Result};
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

/// What became of a request that failed without a page of its own.
pub struct Failure {
    pub status: StatusCode,
    error: Option<Failed>,
    /// What was sent, to be sent again.
    pub again: Option<SentForm>,
}

impl Failure {
    /// `None`: the response has a page.
    pub fn of(response: &Response) -> Option<Self> {
        let (status, headers) = (response.status(), response.headers());
        let error = response.extensions().get::<Failed>().cloned();
        let bare = !headers
            .get(CONTENT_TYPE)
            .is_some_and(|content_type| content_type.as_bytes().starts_with(b"text/html"));
        let fails = status.is_client_error() || status.is_server_error();
        let again = response.extensions().get::<SentForm>().cloned();
        (error.is_some() || bare && fails).then_some(Self { status, error, again })
    }

    fn error(&self) -> Option<&Error> {
        self.error.as_ref().map(|Failed(error)| &**error)
    }

    pub fn needs_sign_in(&self) -> bool {
        matches!(self.error(), Some(Error::SignInRequired))
    }

    fn is_dead_link(&self) -> bool {
        matches!(self.error(), Some(Error::DeadLink))
    }

    /// The messages that say what happened and what can be done.
    pub fn sentences(&self) -> (&'static str, &'static str) {
        match self.status {
            _ if self.is_dead_link() => ("signup-link-title", "signup-link-text"),
            StatusCode::NOT_FOUND => ("site-error-not-found", "site-error-not-found-text"),
            StatusCode::FORBIDDEN => ("site-error-forbidden", "site-error-forbidden-text"),
            StatusCode::PAYLOAD_TOO_LARGE | StatusCode::URI_TOO_LONG => {
                ("site-error-too-large", "site-error-too-large-text")
            }
            StatusCode::TOO_MANY_REQUESTS => ("site-error-too-many", "site-error-too-many-text"),
            StatusCode::SERVICE_UNAVAILABLE
                if self.again.as_ref().is_some_and(SentForm::has_answers) =>
            {
                ("site-error-unavailable", "site-again-text")
            }
            StatusCode::SERVICE_UNAVAILABLE => {
                ("site-error-unavailable", "site-error-unavailable-text")
            }
            status if status.is_client_error() => {
                ("site-error-bad-request", "site-error-bad-request-text")
            }
            _ => ("site-error-internal", "site-error-internal-text"),
        }
    }

    /// The response with this page; what it said of itself stays, but for the body that is replaced.
    /// The cause is logged.
    pub fn answer(&self, response: &Response, page: Result<Html<String>>) -> Response {
        if let Some(error) = self.error() {
            log(error);
        }
        let mut rendered = page.map_or_else(
            |_| StatusCode::INTERNAL_SERVER_ERROR.into_response(),
            IntoResponse::into_response,
        );
        *rendered.status_mut() = self.status;
        for (name, value) in response.headers() {
            if !matches!(*name, CONTENT_TYPE | CONTENT_LENGTH) {
                rendered.headers_mut().insert(name, value.clone());
            }
        }
        if self.status == StatusCode::SERVICE_UNAVAILABLE {
            rendered.headers_mut().insert(RETRY_AFTER, HeaderValue::from_static("60"));
        }
        rendered
    }
}

/// Renders an error page for every response that failed without a page of its own.
pub async fn render(State(app): State<App>, request: Request, next: Next) -> Response {
    let uri = request.uri().clone();
    let accepted = request.headers().get(ACCEPT_LANGUAGE).cloned();
    let id = request.extensions().get::<RequestId>().cloned();
    let response = next.run(request).await;
    let Some(failure) = Failure::of(&response) else { return response };
    if failure.needs_sign_in() {
        return Redirect::to("/admin/sign-in?why=needed").into_response();
    }
    let l = app.catalogue.locale(best_locale(&uri, accepted.as_ref()));
    failure.answer(&response, page(&app, l, &uri, &failure, id))
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
    failure: &Failure,
    id: Option<RequestId>,
) -> Result<Html<String>> {
    let (title, text) = failure.sentences();
    let known = split_locale(uri.path()).is_some();
    let reader = Reader {
        l,
        path: if known && (failure.is_dead_link() || failure.status != StatusCode::NOT_FOUND) {
            split_locale(uri.path()).map_or("/", |(_, path)| path).to_owned()
        } else {
            "/".to_owned()
        },
        query: String::new(),
    };
    html(&ErrorPage {
        page: Page::new(app, &reader, Section::Elsewhere, &l.t(title)).noindex(),
        text: l.t(text).plain(),
        lost_link: failure.is_dead_link(),
        again: failure.again.clone(),
        at_desk: uri.path().starts_with("/admin"),
        request_id: id.map(|id| id.0).filter(|_| failure.status.is_server_error()),
    })
}
