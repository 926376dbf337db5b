//! Pages that are asked for again and again: an answer that is the one that a client has already
//! is not sent again. The tag is made of the answer itself, so that it never says too much.

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{ETAG, IF_NONE_MATCH};
use axum::http::{HeaderValue, Method, StatusCode};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};

use crate::error::Result;
use crate::token::hex;

/// Tags the answer and sends it only if the client has another one.
pub async fn only_if_changed(request: Request, next: Next) -> Result<Response> {
    let is_get = request.method() == Method::GET;
    let known = request.headers().get(IF_NONE_MATCH).cloned();
    let response = next.run(request).await;
    if !is_get || response.status() != StatusCode::OK {
        return Ok(response);
    }
    let (mut parts, body) = response.into_parts();
    let bytes = to_bytes(body, usize::MAX).await.map_err(anyhow::Error::from)?;
    let tag = format!("W/\"{}\"", hex(&Sha256::digest(&bytes)[..12]));
    let is_known = known
        .as_ref()
        .and_then(|known| known.to_str().ok())
        .is_some_and(|known| known.split(',').any(|one| one.trim() == "*" || one.trim() == tag));
    parts.headers.insert(ETAG, HeaderValue::from_str(&tag).map_err(anyhow::Error::from)?);
    if is_known {
        parts.status = StatusCode::NOT_MODIFIED;
        return Ok((parts.status, parts.headers).into_response());
    }
    Ok(Response::from_parts(parts, Body::from(bytes)))
}
