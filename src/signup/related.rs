//! The other signups that a signup's page on the desk names.

use sqlx::SqliteConnection;

use super::apart::{self, Apart};
use super::duplicates::{self, Duplicate};
use super::{Signup, find};
use crate::error::Result;

/// Others that may be, or have become, the same record.
pub struct Related {
    /// They may be of the same local government, or have its address or website.
    duplicates: Vec<Duplicate>,
    /// They were such, and a reviewer has said that they are not.
    pub apart: Vec<Apart>,
    /// The signup that took this one in.
    pub whole: Option<Signup>,
    /// What was merged into this one.
    pub parts: Vec<Signup>,
}

impl Related {
    pub async fn read(db: &mut SqliteConnection, signup: &Signup) -> Result<Self> {
        let parts = find::merged_into(db, signup.id).await?;
        Ok(Self {
            duplicates: duplicates::of(db, signup.id).await?,
            apart: apart::of(db, signup.id).await?,
            whole: match signup.merged_into {
                Some(id) => find::by_id(db, id).await?,
                None => None,
            },
            parts: find::by_ids(db, &parts).await?,
        })
    }

    pub fn likely(&self) -> impl Iterator<Item = &Duplicate> {
        self.duplicates.iter().filter(|it| it.is_likely())
    }

    /// Those that have only an address or a website in common with it.
    pub fn kin(&self) -> impl Iterator<Item = &Duplicate> {
        self.duplicates.iter().filter(|it| !it.is_likely())
    }
}
