//! What a reviewer does with corrections that a public signup proposes: accept or discard them.

use axum::extract::{Path, State};
use axum::response::Response;

use super::history::record;
use super::review::{back_in, begin, noted};
use super::{Event, proposal, revision, store};
use crate::audit;
use crate::error::Result;
use crate::session::Staff;
use crate::state::App;
use crate::web::form::Fields;

/// The proposed answers take the place of the public ones.
pub async fn accept(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let (mut tx, signup) = match begin(&app, &staff, &reference, &fields).await? {
        Ok(begun) => begun,
        Err(stale) => return Ok(stale),
    };
    let proposed = proposal::of(&mut tx, &signup).await?.filter(|_| signup.is_public());
    if let Some(answers) = proposed {
        let (now, who) = (app.clock.now_ms(), Some(staff.account_id));
        revision::keep(&mut tx, signup.id, who, &signup.answers, &answers, now).await?;
        store::update_answers(&mut tx, &signup, &answers).await?;
        proposal::remove(&mut tx, signup.id).await?;
        record(&mut tx, signup.id, who, Event::ProposalAccepted, signup.status, "", now).await?;
        noted(&mut tx, &app, &staff, audit::Event::ProposalAccepted, &reference).await?;
        tx.commit().await?;
    }
    Ok(back_in(&reference, "accepted", &fields))
}

/// The public answers stay as they are.
pub async fn discard(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let (mut tx, signup) = match begin(&app, &staff, &reference, &fields).await? {
        Ok(begun) => begun,
        Err(stale) => return Ok(stale),
    };
    if proposal::of(&mut tx, &signup).await?.is_some() {
        let (now, who) = (app.clock.now_ms(), Some(staff.account_id));
        proposal::remove(&mut tx, signup.id).await?;
        store::touch(&mut tx, signup.id).await?;
        record(&mut tx, signup.id, who, Event::ProposalDiscarded, signup.status, "", now).await?;
        noted(&mut tx, &app, &staff, audit::Event::ProposalDiscarded, &reference).await?;
        tx.commit().await?;
    }
    Ok(back_in(&reference, "discarded", &fields))
}
