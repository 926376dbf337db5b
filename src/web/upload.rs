//! Reading a posted form with a file in it: within limits, each field once, the file last. A file
//! that is too large loses nothing of what was typed before it.

use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;
use multer::{Constraints, Field, Multipart, SizeLimit};

use super::form::{Fields, MAX_LONG_BYTES, MAX_LONG_FIELDS};
use crate::error::{Error, Result};

/// Bytes of a file, at most.
pub const MAX_FILE_BYTES: usize = 6_000_000;

/// Bytes of a whole request, at most: what belongs to no field must not fill the memory either.
const MAX_WHOLE_BYTES: u64 = 12_000_000;

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
        let most = Constraints::new().size_limit(SizeLimit::new().whole_stream(MAX_WHOLE_BYTES));
        let body = request.into_body().into_data_stream();
        let mut form = Multipart::with_constraints(body, boundary, most);
        let mut pairs = Vec::new();
        let mut left = MAX_LONG_BYTES;
        let mut file = Sent::Nothing;
        while let Some(mut field) = form.next_field().await.map_err(|error| broken(&error))? {
            if pairs.len() >= MAX_LONG_FIELDS {
                return Err(Error::TooLarge);
            }
            if field.file_name().is_some() {
                if file != Sent::Nothing {
                    return Err(Error::BadRequest("a field was sent twice"));
                }
                file = match read(&mut field, MAX_FILE_BYTES).await? {
                    Some(bytes) if bytes.is_empty() => Sent::Nothing,
                    Some(bytes) => Sent::Bytes(bytes),
                    // What comes after it is not read any more.
                    None => return Ok(Self { fields: Fields::of(pairs)?, file: Sent::TooLarge }),
                };
                continue;
            }
            let name = field.name().unwrap_or_default().to_owned();
            let value = read(&mut field, left).await?.ok_or(Error::TooLarge)?;
            left -= value.len();
            let value = String::from_utf8(value).map_err(|_| Error::BadRequest("not UTF-8"))?;
            pairs.push((name, value));
        }
        Ok(Self { fields: Fields::of(pairs)?, file })
    }
}

/// The bytes of a field; `None`: there are more than may be.
async fn read(field: &mut Field<'_>, most: usize) -> Result<Option<Vec<u8>>> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await.map_err(|error| broken(&error))? {
        if bytes.len() + chunk.len() > most {
            return Ok(None);
        }
        bytes.extend_from_slice(&chunk);
    }
    Ok(Some(bytes))
}

fn broken(error: &multer::Error) -> Error {
    match error {
        multer::Error::StreamSizeExceeded { .. } => Error::TooLarge,
        _ => Error::BadRequest("the form broke off"),
    }
}
