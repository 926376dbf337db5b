//! What becomes of one proposal: a person releases it, or discards it.

use axum::extract::{Path, State};
use axum::response::Response;

use super::store;
use crate::error::Result;
use crate::session::Staff;
use crate::signup::review::{back_in, open, stale};
use crate::state::App;
use crate::web::form::Fields;

/// Releases the proposal that the page showed; a second time nothing happens.
pub async fn release(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let (mut tx, signup) = open(&app, &staff, &reference).await?;
    let decision = store::sent(&mut tx, &fields, &reference).await?;
    if decision.is_settled() {
        return Ok(back_in(&reference, "settled-before", &fields));
    }
    let seen = fields.get("version") == signup.version.to_string();
    let account = staff.account_id;
    if !seen || super::release(&mut tx, &app, &signup, &decision, account).await?.is_err() {
        return stale(tx, &app, &staff, signup, &fields).await;
    }
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(back_in(&reference, "decided", &fields))
}

/// Discards the proposal that the page showed.
pub async fn discard(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let (mut tx, signup) = open(&app, &staff, &reference).await?;
    let decision = store::sent(&mut tx, &fields, &reference).await?;
    if decision.is_settled() {
        return Ok(back_in(&reference, "settled-before", &fields));
    }
    super::discard(&mut tx, &app, &signup, &decision, staff.account_id).await?;
    tx.commit().await?;
    Ok(back_in(&reference, "undone", &fields))
}
