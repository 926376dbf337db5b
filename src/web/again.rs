//! What somebody sent while the store could not be written: it comes back with the page that says so,
//! to be sent again by a button. Never files, never passwords. Pages whose form has long answers do
//! better and show the form itself, by `or_page`.

use axum::body::{Body, HttpBody};
use axum::extract::Request;
use axum::http::Method;
use axum::middleware::Next;
use axum::response::Response;

use super::form::{Fields, MAX_LONG_BYTES, MAX_LONG_FIELDS, is_form, whole};
use crate::error::{Error, Failed, Result};

/// A form as it was sent.
#[derive(Clone, Debug)]
pub struct SentForm {
    /// Where it goes.
    pub to: String,
    pub fields: Vec<(String, String)>,
}

impl SentForm {
    /// Whether somebody typed or chose something.
    pub fn has_answers(&self) -> bool {
        self.fields.iter().any(|(name, value)| name != "version" && !value.is_empty())
    }
}

/// Remembers a form until it is answered.
pub async fn remember(request: Request, next: Next) -> Result<Response> {
    let (parts, body) = request.into_parts();
    if parts.method != Method::POST || !is_form(&parts.headers) {
        return Ok(next.run(Request::from_parts(parts, body)).await);
    }
    if body.size_hint().lower() > MAX_LONG_BYTES as u64 {
        return Err(Error::TooLarge);
    }
    let to = parts.uri.path_and_query().map_or("", |it| it.as_str()).to_owned();
    // Whether it says how long it is or not: who sends it is asked when all of it is there.
    let body = whole(body, MAX_LONG_BYTES).await?;
    let request = Request::from_parts(parts, Body::from(body.clone()));
    let mut response = next.run(request).await;
    let failed = response.extensions().get::<Failed>();
    if failed.is_some_and(|Failed(error)| matches!(**error, Error::Unavailable(_)))
        && let Ok(text) = std::str::from_utf8(&body)
        && let Ok(fields) = Fields::parse(text, MAX_LONG_FIELDS)
        && !fields.pairs().any(|(name, _)| is_secret(name))
    {
        let mut fields: Vec<_> =
            fields.pairs().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        fields.sort();
        response.extensions_mut().insert(SentForm { to, fields });
    }
    Ok(response)
}

/// Does a change; where the store cannot be written, the page with its form comes instead, with what was
/// typed. Neither is begun before it is needed.
///
/// # Errors
///
/// Whatever else keeps the change from being made, and what keeps the page from being shown.
pub async fn or_page(
    change: impl Future<Output = Result<Response>>,
    page: impl Future<Output = Result<Response>>,
) -> Result<Response> {
    match change.await {
        Err(Error::Unavailable(cause)) => {
            tracing::warn!("what was sent comes back: {cause}");
            page.await
        }
        answer => answer,
    }
}

fn is_secret(name: &str) -> bool {
    name.contains("password") || matches!(name, "code" | "secret")
}
