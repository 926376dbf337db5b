//! What the page of a signup shows of decisions: the proposal that waits, why it was declined.

use sqlx::SqliteConnection;

use super::{Decision, Reason, store};
use crate::error::Result;
use crate::i18n::L10n;
use crate::signup::changes::{Changed, changed};
use crate::signup::{Signup, Status, revision};
use crate::state::App;

/// A proposal with its mail as it will go out.
pub struct Proposed {
    pub decision: Decision,
    pub mail: String,
    pub stale: bool,
    /// Answers that have changed since.
    pub since: Vec<Changed>,
}

/// The proposal that waits, and what has changed since.
pub async fn waiting(
    db: &mut SqliteConnection,
    app: &App,
    l: L10n,
    signup: &Signup,
) -> Result<Option<Proposed>> {
    let Some(decision) = store::open_of(db, signup.id).await? else { return Ok(None) };
    let since = revision::since(db, signup.id, decision.made_at).await?;
    Ok(Some(Proposed {
        mail: decision.preview(app, signup)?,
        stale: decision.is_stale(signup),
        since: since.into_iter().map(|it| changed(l, it)).collect(),
        decision,
    }))
}

/// Why a declined signup was declined.
pub async fn declined_for(db: &mut SqliteConnection, signup: &Signup) -> Result<Option<Reason>> {
    if signup.status != Status::Declined {
        return Ok(None);
    }
    let decision = store::last_declined(db, signup.id).await?;
    Ok(decision.and_then(|it| it.draft.reason))
}
