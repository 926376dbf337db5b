//! What happens around every request: its id, its line in the log, and changes that a hang-up of
//! the client does not cut short.

use std::time::Duration;

use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderValue, Method};
use axum::middleware::Next;
use axum::response::Response;
use tokio::time::Instant;
use tracing::Instrument;

use crate::error::{Error, Result};
use crate::state::App;
use crate::token::{hex, random_bytes};

/// The id of a request: in its answer's `x-request-id`, in the log, on error pages.
#[derive(Clone, Debug)]
pub struct RequestId(pub String);

/// Gives the request an id and logs how it went: the route, never the address itself, which may
/// hold a token or a name.
pub async fn trace(mut request: Request, next: Next) -> Result<Response> {
    let id = RequestId(hex(&random_bytes::<6>()?));
    request.extensions_mut().insert(id.clone());
    let method = request.method().clone();
    let route = request
        .extensions()
        .get::<MatchedPath>()
        .map_or_else(|| "-".to_owned(), |path| path.as_str().to_owned());
    let span = tracing::info_span!("request", id = %id.0, %method, route);
    let begun = Instant::now();
    let mut response = next.run(request).instrument(span.clone()).await;
    let status = response.status().as_u16();
    let ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
    span.in_scope(|| tracing::info!(status, ms, "answered"));
    if let Ok(id) = HeaderValue::from_str(&id.0) {
        response.headers_mut().insert("x-request-id", id);
    }
    Ok(response)
}

/// Steps of time in which answers are given that must not tell by their speed what is known.
const STEP: Duration = Duration::from_millis(30);

/// Does the work and waits for the end of the step: the few milliseconds by which one case takes
/// longer than the other do not show.
pub async fn in_steps<T>(work: impl Future<Output = T>) -> T {
    let begun = Instant::now();
    let done = work.await;
    let steps = begun.elapsed().as_millis() / STEP.as_millis() + 1;
    let steps = u32::try_from(steps).unwrap_or(u32::MAX);
    tokio::time::sleep_until(begun + STEP.saturating_mul(steps)).await;
    done
}

/// Runs a request that changes something in a task of its own: the change is made whole even if
/// the client hangs up, and a stop of the server waits for it.
pub async fn finish_changes(
    State(app): State<App>,
    request: Request,
    next: Next,
) -> Result<Response> {
    if matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS) {
        return Ok(next.run(request).await);
    }
    let span = tracing::Span::current();
    let change = app.changes.spawn(next.run(request).instrument(span));
    change.await.map_err(|error| Error::Internal(anyhow::anyhow!("a handler panicked: {error}")))
}
