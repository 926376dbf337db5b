//! What becomes of one proposal: a person releases it, or discards it.

use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::{Refusal, store};
use crate::error::Result;
use crate::session::Staff;
use crate::signup::review::{back_in, open, stale};
use crate::signup::within::{Within, query};
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
    let released = if seen {
        super::release(&mut tx, &app, &signup, &decision, account).await?
    } else {
        Err(Refusal::Stale)
    };
    match released {
        Ok(()) => {}
        // The form of the decision says what is in the way.
        Err(Refusal::Incomplete) => {
            let list = query(Within::read(fields.get("list")).as_ref(), "&");
            let form = format!("/admin/signups/{reference}/decide?verdict=member{list}");
            return Ok(Redirect::to(&form).into_response());
        }
        Err(_) => return stale(tx, &app, &staff, signup, &fields).await,
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
