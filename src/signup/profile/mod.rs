//! The profile: a local government's answers to the campaign's questions, written step by step on
//! its personal page and published when the secretariat accepts them.

mod answers;
pub mod check;
pub mod edit;
mod edit_page;
pub mod files;
pub mod overview;
mod problem;
pub mod questions;
pub mod review;
mod step;
pub mod store;
pub mod translate;
mod translation;
mod values;
pub mod view;

use problem::problems;

use sqlx::SqliteConnection;

use super::{Signup, Status};
use crate::error::Result;

/// Whether something keeps the profile as it is written from being sent, and so from being published.
pub async fn is_incomplete(db: &mut SqliteConnection, signup_id: i64) -> Result<bool> {
    Ok(!problems(&store::draft(db, signup_id).await?.written).is_empty())
}

impl Signup {
    /// Whether the profile can be written: from the pledge on, but not while it is read. What a
    /// member writes waits for the secretariat.
    pub fn may_write_profile(&self) -> bool {
        matches!(self.status, Status::Pledged | Status::Member) || self.is_asked_about_profile()
    }

    /// Whether the profile can be looked at.
    pub fn has_profile(&self) -> bool {
        self.may_write_profile() || self.status == Status::ProfileSubmitted
    }

    /// Whether the secretariat has asked for information after reading the profile.
    pub fn is_asked_about_profile(&self) -> bool {
        self.status == Status::NeedsInformation && self.asked_from == Some(Status::ProfileSubmitted)
    }
}
