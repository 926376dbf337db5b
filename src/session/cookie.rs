//! The cookies of the desk: their names, how they are set and read.

use axum::http::header::COOKIE;
use axum::http::{HeaderMap, HeaderValue};

use crate::error::Result;
use crate::state::App;

/// The cookies of the desk.
#[derive(Clone, Copy)]
pub enum Cookie {
    Session,
    Browser,
    /// Recovery codes on their way from the set-up to the page that shows them once.
    Codes,
}

impl Cookie {
    /// Bound to this host and to TLS; on loopback over plain http neither is possible.
    const fn name(self, https: bool) -> &'static str {
        match (self, https) {
            (Self::Session, true) => "__Host-session",
            (Self::Session, false) => "session",
            (Self::Browser, true) => "__Host-browser",
            (Self::Browser, false) => "browser",
            (Self::Codes, true) => "__Host-codes",
            (Self::Codes, false) => "codes",
        }
    }
}

/// The header that sets the cookie; `more` are further attributes.
pub fn set(app: &App, cookie: Cookie, value: &str, more: &str) -> Result<HeaderValue> {
    let https = app.settings.is_https();
    let (name, secure) = (cookie.name(https), if https { "; Secure" } else { "" });
    let cookie = format!("{name}={value}; Path=/; HttpOnly; SameSite=Lax{secure}{more}");
    Ok(HeaderValue::from_str(&cookie).map_err(anyhow::Error::from)?)
}

/// The token in a cookie.
pub fn get(app: &App, cookie: Cookie, headers: &HeaderMap) -> Option<String> {
    values(app, cookie, headers).find(|value| crate::token::is_well_formed(value))
}

/// Every value that the browser has for a cookie.
pub fn values(app: &App, cookie: Cookie, headers: &HeaderMap) -> impl Iterator<Item = String> {
    let name = cookie.name(app.settings.is_https());
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok())
        .flat_map(|value| value.split(';'))
        .filter_map(|pair| pair.trim().split_once('='))
        .filter(move |(key, _)| *key == name)
        .map(|(_, value)| value.to_owned())
}
