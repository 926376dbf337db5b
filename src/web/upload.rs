//! Reading a posted form with a file in it: within limits, each field once, the file last. A file
//! that is too large loses nothing of what was typed before it.

use std::convert::Infallible;
use std::future::ready;

use axum::body::Body;
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;
use futures::stream;
use http_body_util::BodyExt;
use multer::{Field, Multipart};

use super::form::{Fields, MAX_LONG_BYTES, MAX_LONG_FIELDS};
use crate::error::{Error, Result};

/// Bytes of a file, at most.
pub const MAX_FILE_BYTES: usize = 6_000_000;

/// Bytes of a whole request, at most: the fields, the file and what stands around them.
const MAX_WHOLE_BYTES: usize = MAX_LONG_BYTES + MAX_FILE_BYTES + 100_000;

/// A posted form and its file.
#[derive(Debug, Default)]
pub struct Upload {
    pub fields: Fields,
    pub file: Sent,
}

/// The file of a form.
#[derive(Debug, Default, PartialEq, Eq)]
pub enum Sent {
    #[default]
    Nothing,
    Bytes(Vec<u8>),
    TooLarge,
}

impl<S: Sync> FromRequest<S> for Upload {
    type Rejection = Error;

    async fn from_request(request: Request, _: &S) -> Result<Self> {
        let content_type = request.headers().get(CONTENT_TYPE).and_then(|it| it.to_str().ok());
        let boundary = content_type
            .and_then(|it| multer::parse_boundary(it).ok())
            .ok_or(Error::BadRequest("not a form with a file"))?;
        let (body, whole) = gather(request.into_body(), &format!("--{boundary}")).await?;
        let broken =
            || if whole { Error::BadRequest("the form broke off") } else { Error::TooLarge };
        // In one piece: with each piece that comes, all that is there already is searched again.
        let body = stream::once(ready(Ok::<_, Infallible>(body)));
        let mut form = Multipart::new(body, boundary);
        let mut pairs = Vec::new();
        let mut left = MAX_LONG_BYTES;
        let mut file = Sent::Nothing;
        while let Some(mut field) = form.next_field().await.map_err(|_| broken())? {
            if pairs.len() >= MAX_LONG_FIELDS {
                return Err(Error::TooLarge);
            }
            if field.file_name().is_some() {
                if file != Sent::Nothing {
                    return Err(Error::BadRequest("a field was sent twice"));
                }
                file = match read(&mut field, MAX_FILE_BYTES).await {
                    Ok(Some(bytes)) if bytes.is_empty() => Sent::Nothing,
                    Ok(Some(bytes)) => Sent::Bytes(bytes),
                    Err(_) if whole => return Err(broken()),
                    // What comes after it is not looked at any more.
                    Ok(None) | Err(_) => {
                        return Ok(Self { fields: Fields::of(pairs)?, file: Sent::TooLarge });
                    }
                };
                continue;
            }
            let name = field.name().unwrap_or_default().to_owned();
            let value = read(&mut field, left).await.map_err(|_| broken())?;
            let value = value.ok_or(Error::TooLarge)?;
            left -= value.len();
            let value = String::from_utf8(value).map_err(|_| Error::BadRequest("not UTF-8"))?;
            pairs.push((name, value));
        }
        Ok(Self { fields: Fields::of(pairs)?, file })
    }
}

/// The body as far as it may go, and whether that is all of it. A form begins with its boundary; what
/// begins otherwise is not read on.
async fn gather(mut body: Body, begin: &str) -> Result<(Vec<u8>, bool)> {
    let mut bytes = Vec::new();
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| Error::BadRequest("the body broke off"))?;
        let Some(piece) = frame.data_ref() else { continue };
        bytes.extend_from_slice(piece);
        let known = begin.len().min(bytes.len());
        if bytes[..known] != begin.as_bytes()[..known] {
            return Err(Error::BadRequest("not a form with a file"));
        }
        if bytes.len() > MAX_WHOLE_BYTES {
            return Ok((bytes, false));
        }
    }
    Ok((bytes, true))
}

/// The bytes of a field; `None`: there are more than may be.
async fn read(field: &mut Field<'_>, most: usize) -> multer::Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await? {
        if bytes.len() + chunk.len() > most {
            return Ok(None);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Some(bytes))
}
