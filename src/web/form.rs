//! Reading a posted form: within limits, in strict UTF-8, each field once.

use std::collections::HashMap;

use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{FromRequest, Request};
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use percent_encoding::percent_decode_str;

use crate::error::{Error, Result};

/// Bytes of a form's body, at most.
const MAX_BYTES: usize = 64 * 1024;
/// Fields of a form, at most.
const MAX_FIELDS: usize = 100;
/// The same of a long form.
pub const MAX_LONG_BYTES: usize = 512 * 1024;
pub const MAX_LONG_FIELDS: usize = 300;

/// The fields of a form by name, as they were sent.
#[derive(Clone, Debug, Default)]
pub struct Fields(HashMap<String, String>);

impl Fields {
    /// The value of the field; empty where it was not sent.
    pub fn get(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    /// The value as [`crate::text::line`] keeps it.
    pub fn line(&self, name: &str) -> String {
        crate::text::line(self.get(name))
    }

    /// The fields whose names begin so, by the rest of their names.
    pub fn beginning_with<'a>(
        &'a self,
        prefix: &'a str,
    ) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0
            .iter()
            .filter_map(move |(name, value)| Some((name.strip_prefix(prefix)?, value.as_str())))
    }

    /// Fills in a field of a form that is about to be shown.
    pub fn set(&mut self, name: &str, value: &str) {
        self.0.insert(name.to_owned(), value.to_owned());
    }

    /// Fields that were read another way.
    ///
    /// # Errors
    ///
    /// `BadRequest` when a name stands twice.
    pub fn of(pairs: Vec<(String, String)>) -> Result<Self> {
        let mut fields = HashMap::with_capacity(pairs.len());
        for (name, value) in pairs {
            if fields.insert(name, value).is_some() {
                return Err(Error::BadRequest("a field was sent twice"));
            }
        }
        Ok(Self(fields))
    }

    /// A form's body, taken apart.
    ///
    /// # Errors
    ///
    /// `TooLarge` and `BadRequest`, as [`Fields::read`].
    pub(super) fn parse(body: &str, most: usize) -> Result<Self> {
        let pairs: Vec<&str> = body.split('&').filter(|pair| !pair.is_empty()).collect();
        if pairs.len() > most {
            return Err(Error::TooLarge);
        }
        let decoded = pairs.into_iter().map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((decode(name)?, decode(value)?))
        });
        Self::of(decoded.collect::<Result<_>>()?)
    }

    /// Every field with its value, in no order.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Reads a form within limits of its own.
    ///
    /// # Errors
    ///
    /// `TooLarge` beyond the limits, `BadRequest` for what is no form.
    pub async fn read(request: Request, bytes: usize, fields: usize) -> Result<Self> {
        if !is_form(request.headers()) {
            return Err(Error::BadRequest("not a form"));
        }
        let body = whole(request.into_body(), bytes).await?;
        let body = std::str::from_utf8(&body).map_err(|_| Error::BadRequest("not UTF-8"))?;
        Self::parse(body, fields)
    }
}

impl<S: Sync> FromRequest<S> for Fields {
    type Rejection = Error;

    async fn from_request(request: Request, _: &S) -> Result<Self> {
        Self::read(request, MAX_BYTES, MAX_FIELDS).await
    }
}

/// The fields of a form with long answers.
#[derive(Debug)]
pub struct LongFields(pub Fields);

impl<S: Sync> FromRequest<S> for LongFields {
    type Rejection = Error;

    async fn from_request(request: Request, _: &S) -> Result<Self> {
        Fields::read(request, MAX_LONG_BYTES, MAX_LONG_FIELDS).await.map(Self)
    }
}

/// A body to its end.
///
/// # Errors
///
/// `TooLarge` for one that is longer, `BadRequest` for one that breaks off.
pub(super) async fn whole(body: Body, most: usize) -> Result<Bytes> {
    to_bytes(body, most).await.map_err(|error| {
        let too_large = std::error::Error::source(&error)
            .is_some_and(<dyn std::error::Error>::is::<http_body_util::LengthLimitError>);
        if too_large { Error::TooLarge } else { Error::BadRequest("the body broke off") }
    })
}

/// Whether the body is a form without files.
pub fn is_form(headers: &HeaderMap) -> bool {
    let content_type = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let media_type = content_type.and_then(|value| value.split(';').next()).map(str::trim);
    media_type.is_some_and(|it| it.eq_ignore_ascii_case("application/x-www-form-urlencoded"))
}

fn decode(text: &str) -> Result<String> {
    let spaced = text.replace('+', " ");
    percent_decode_str(&spaced)
        .decode_utf8()
        .map(std::borrow::Cow::into_owned)
        .map_err(|_| Error::BadRequest("not UTF-8"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_arrive_as_they_were_typed() {
        let fields = Fields::parse("a=S%C3%A3o+Paulo&b=&c=%2B49+1&=x", 4).expect("a form");
        assert_eq!(fields.get("a"), "São Paulo");
        assert_eq!(fields.get("b"), "");
        assert_eq!(fields.get("c"), "+49 1");
        assert_eq!(fields.get("missing"), "");
    }

    #[test]
    fn broken_forms_are_refused() {
        assert!(matches!(Fields::parse("a=%ff", 4), Err(Error::BadRequest(_))));
        assert!(matches!(Fields::parse("a=1&a=2", 4), Err(Error::BadRequest(_))));
        let many = ["a"; 5].join("&");
        assert!(matches!(Fields::parse(&many, 4), Err(Error::TooLarge)));
    }
}
