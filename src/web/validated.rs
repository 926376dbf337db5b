//! Pages that are asked for again and again: an answer that is the one that a client has already
//! is not sent again. The tag is made of the answer itself, so that it never says too much.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{CONTENT_TYPE, ETAG, IF_NONE_MATCH};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use crate::error::Result;
use crate::token::hex;

/// Tags the answer and sends it only if the client has another one.
pub async fn only_if_changed(request: Request, next: Next) -> Result<Response> {
    let reads = matches!(*request.method(), Method::GET | Method::HEAD);
    let asked = request.headers().clone();
    let response = next.run(request).await;
    if !reads || response.status() != StatusCode::OK {
        return Ok(response);
    }
    let (mut parts, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.map_err(anyhow::Error::from)?;
    let tag = format!("\"{}\"", hex(&Sha256::digest(&bytes)[..12]));
    let weak = format!("W/{tag}");
    parts.headers.insert(ETAG, HeaderValue::from_str(&weak).map_err(anyhow::Error::from)?);
    if is_known(&asked, &tag) {
        parts.status = StatusCode::NOT_MODIFIED;
        parts.headers.remove(CONTENT_TYPE);
        return Ok((parts.status, parts.headers).into_response());
    }
    Ok(Response::from_parts(parts, Body::from(bytes)))
}

/// Whether the client has the answer with this tag; that it was compressed makes no difference.
fn is_known(asked: &HeaderMap, tag: &str) -> bool {
    let lists = asked.get_all(IF_NONE_MATCH).iter().filter_map(|list| list.to_str().ok());
    lists
        .flat_map(|list| list.split(','))
        .map(str::trim)
        .any(|one| one == "*" || one.strip_prefix("W/").unwrap_or(one) == tag)
}
