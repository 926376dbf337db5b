//! What somebody signed in may do.

use axum::extract::FromRequestParts;
use axum::http::request::Parts;

use super::Staff;
use crate::error::{Error, Result};
use crate::state::App;

/// What somebody may do on the desk; each role may do what the ones before it may.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, sqlx::Type, clap::ValueEnum)]
#[sqlx(rename_all = "snake_case")]
pub enum Role {
    /// Sees.
    Reader,
    /// Also decides and writes.
    Reviewer,
    /// Also manages accounts, waves, supporters and documents.
    Administrator,
}

impl Role {
    pub const ALL: [Self; 3] = [Self::Reader, Self::Reviewer, Self::Administrator];

    /// The word in tables and forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reader => "reader",
            Self::Reviewer => "reviewer",
            Self::Administrator => "administrator",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }

    /// The message that names the role.
    pub const fn label_id(self) -> &'static str {
        match self {
            Self::Reader => "admin-role-reader",
            Self::Reviewer => "admin-role-reviewer",
            Self::Administrator => "admin-role-administrator",
        }
    }
}

/// An administrator who is signed in. A handler with a file takes it: nobody else's body is read.
pub struct Administrator(pub Staff);

impl FromRequestParts<App> for Administrator {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self> {
        let staff = Staff::from_request_parts(parts, app).await?;
        staff.require(Role::Administrator)?;
        Ok(Self(staff))
    }
}
