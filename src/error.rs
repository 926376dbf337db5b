//! The ways in which a request can fail. Invalid input is none of them: it is the form again.
//! A middleware renders them (see `web::errors`); a cause is logged there and never shown.

use axum::response::{IntoResponse, Response};

/// Why a request gets no page of its own.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("not found")]
    NotFound,
    /// A link from a mail that is old, used, cut off or unknown: nobody learns which.
    #[error("the link opens nothing")]
    DeadLink,
    #[error("the request cannot be read: {0}")]
    BadRequest(&'static str),
    #[error("the request is too large")]
    TooLarge,
    #[error("sign-in required")]
    SignInRequired,
    #[error("forbidden: {0}")]
    Forbidden(&'static str),
    #[error("too many requests")]
    TooManyRequests,
    /// The store cannot be read or written now; it will pass without a restart.
    #[error("unavailable: {0}")]
    Unavailable(#[source] sqlx::Error),
    #[error("internal: {0:#}")]
    Internal(#[from] anyhow::Error),
}

/// What a handler gives back.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        if passes(&error) { Self::Unavailable(error) } else { Self::Internal(error.into()) }
    }
}

impl From<askama::Error> for Error {
    fn from(error: askama::Error) -> Self {
        Self::Internal(error.into())
    }
}

/// SQLite's primary result codes for a store that is locked, full, read-only or out of order: BUSY,
/// LOCKED, NOMEM, READONLY, IOERR, CORRUPT, FULL, CANTOPEN, PROTOCOL, NOTADB
/// (<https://sqlite.org/rescode.html>).
const PASSING_CODES: [i32; 10] = [5, 6, 7, 8, 10, 11, 13, 14, 15, 26];

fn passes(error: &sqlx::Error) -> bool {
    match error {
        sqlx::Error::PoolTimedOut | sqlx::Error::Io(_) => true,
        sqlx::Error::Database(database) => database
            .code()
            .and_then(|code| code.parse::<i32>().ok())
            .is_some_and(|extended| PASSING_CODES.contains(&(extended & 0xff))),
        _ => false,
    }
}

/// The error itself, for the middleware that renders it.
#[derive(Clone)]
pub struct Failed(pub std::sync::Arc<Error>);

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Failed(std::sync::Arc::new(self)));
        response
    }
}

impl Error {
    /// The status code that the reader's browser gets.
    pub const fn status(&self) -> axum::http::StatusCode {
        use axum::http::StatusCode;
        match self {
            Self::NotFound | Self::DeadLink => StatusCode::NOT_FOUND,
            Self::BadRequest(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::SignInRequired => StatusCode::UNAUTHORIZED,
            Self::Forbidden(_) => StatusCode::FORBIDDEN,
            Self::TooManyRequests => StatusCode::TOO_MANY_REQUESTS,
            Self::Unavailable(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}
