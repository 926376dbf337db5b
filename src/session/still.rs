//! Whether somebody may still do what they have asked for, at the moment it is done: a form takes its
//! time to come, and another one may have the writer. Meanwhile an account is closed, or gets a lesser
//! role.

use super::{Staff, read};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::state::App;

impl Staff {
    /// Begins a transaction of theirs. Every change on the desk begins so, and every look that is
    /// recorded: nobody closes an account between this and the commit.
    ///
    /// # Errors
    ///
    /// `SignInRequired` when the session has ended since, `Forbidden` when the role has become a lesser
    /// one, `Unavailable` as [`crate::db::Db::begin`].
    pub async fn begin(&self, app: &App) -> Result<Tx> {
        let mut tx = app.db.begin().await?;
        let (now, _) = read(&mut tx, app, &self.session).await?.ok_or(Error::SignInRequired)?;
        now.require(self.role)?;
        Ok(tx)
    }
}
