//! Why the page of a change is shown, and with which status.

use axum::http::StatusCode;

/// Why a form is on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Situation {
    Fresh,
    Wrong,
    /// What it is about has changed since the page was opened.
    Stale,
    /// The store could not be written.
    Unavailable,
}

impl Situation {
    pub const fn status(self) -> StatusCode {
        match self {
            Self::Fresh => StatusCode::OK,
            Self::Wrong => StatusCode::UNPROCESSABLE_ENTITY,
            Self::Stale => StatusCode::CONFLICT,
            Self::Unavailable => StatusCode::SERVICE_UNAVAILABLE,
        }
    }
}
