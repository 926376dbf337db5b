//! `/admin/signups/{reference}`: one signup on the desk, and what a reviewer does with it.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use sqlx::SqliteConnection;

use super::history::record;
use super::problem::of_reason;
use super::requests::Reason;
use super::review_page::{Typed, page};
use super::within::{Within, query};
use super::{
    Answers, Event, Signup, Status, find, mail, notices, requests, revision, second, store, tokens,
};
use crate::address;
use crate::audit;
use crate::db::Tx;
use crate::error::Result;
use crate::i18n::L10n;
use crate::outbox;
use crate::session::{Role, Staff};
use crate::state::App;
use crate::web::form::Fields;
use crate::web::page::html;

/// What has just been done, in the address that a change leads back to.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Done {
    #[serde(rename = "done")]
    what: String,
    /// The list in which the signup is looked at.
    list: String,
}

impl Done {
    /// What a form of the signup sends along from here.
    pub fn fields(&self) -> Fields {
        let mut fields = Fields::default();
        fields.set("list", &self.list);
        fields
    }

    /// What is said of it, `signup` being as it has become.
    fn said(&self, l: L10n, signup: &Signup) -> Option<String> {
        let email = &signup.answers.contact_email;
        match self.what.as_str() {
            "decided" if email.is_empty() => Some(l.t("decide-done-decided-unsent").plain()),
            "decided" => Some(l.t("decide-done-decided").with("email", email.as_str()).plain()),
            _ => self.message_id().map(|id| l.t(id).plain()),
        }
    }

    fn message_id(&self) -> Option<&'static str> {
        match self.what.as_str() {
            "confirmed" => Some("admin-confirm-done"),
            "undisowned" => Some("admin-undisown-done"),
            "translated" => Some("decide-translate-saved"),
            "placed" => Some("place-done"),
            "erased" => Some("admin-erase-done"),
            "erased-but" => Some("admin-erase-done-but"),
            "kept" => Some("admin-keep-done"),
            "released" => Some("admin-release-done"),
            "accepted" => Some("admin-proposal-accepted"),
            "settled" => Some("admin-objection-settled"),
            "discarded" => Some("admin-proposal-discarded"),
            "proposed" => Some("decide-done-proposed"),
            "undone" => Some("decide-done-undone"),
            "settled-before" => Some("decide-done-settled-before"),
            "taken" => Some("decide-done-taken"),
            "moved" => Some("decide-done-moved"),
            "noted" => Some("decide-done-noted"),
            "amended" => Some("decide-done-amended"),
            "contact-replaced" => Some("decide-done-contact"),
            "given" => Some("decide-done-given"),
            "entered" => Some("entry-done"),
            "merged" => Some("entry-merge-done"),
            "apart" => Some("entry-apart-done"),
            "apart-back" => Some("entry-apart-done-back"),
            _ => None,
        }
    }
}

/// Shows the signup; that somebody saw it is recorded.
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    Query(query): Query<Done>,
) -> Result<Response> {
    let mut tx = staff.begin(&app).await?;
    let signup = find::named(&mut tx, &reference).await?;
    let typed = Typed::fresh(&signup, Within::read(&query.list));
    let said = query.said(staff.l, &signup);
    let mut page = page(&mut tx, &app, &staff, signup, Some(typed)).await?;
    page.page.done = said;
    noted(&mut tx, &app, &staff, audit::Event::SignupViewed, &reference).await?;
    tx.commit().await?;
    Ok(html(&page)?.into_response())
}

pub async fn noted(
    db: &mut SqliteConnection,
    app: &App,
    staff: &Staff,
    event: audit::Event,
    reference: &str,
) -> Result<()> {
    audit::record(db, Some(staff.account_id), event, reference, app.clock.now_ms()).await
}

/// Begins a reviewer's change of a signup, whatever its version.
pub async fn open(app: &App, staff: &Staff, reference: &str) -> Result<(Tx, Signup)> {
    staff.require(Role::Reviewer)?;
    let mut tx = staff.begin(app).await?;
    let signup = find::named(&mut tx, reference).await?;
    Ok((tx, signup))
}

/// Begins a change of a signup, if it still is as the reviewer saw it; or answers with how it is.
pub async fn begin(
    app: &App,
    staff: &Staff,
    reference: &str,
    fields: &Fields,
) -> Result<std::result::Result<(Tx, Signup), Response>> {
    let (tx, signup) = open(app, staff, reference).await?;
    if signup.is_closed() {
        return Ok(Err(back_in(reference, "", fields)));
    }
    if fields.get("version") == signup.version.to_string() {
        return Ok(Ok((tx, signup)));
    }
    Ok(Err(stale(tx, app, staff, signup, fields).await?))
}

/// The signup as it is now, for somebody who saw an older version.
pub async fn stale(
    mut tx: Tx,
    app: &App,
    staff: &Staff,
    signup: Signup,
    fields: &Fields,
) -> Result<Response> {
    let reference = signup.reference.clone();
    let typed = Typed::read(fields, &signup);
    let mut page = page(&mut tx, app, staff, signup, Some(typed)).await?;
    page.stale = true;
    noted(&mut tx, app, staff, audit::Event::SignupViewed, &reference).await?;
    tx.commit().await?;
    Ok((StatusCode::CONFLICT, html(&page)?).into_response())
}

/// Confirms the address by hand, corrected first if need be, and queues the receipt.
pub async fn confirm(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let (mut tx, signup) = match begin(&app, &staff, &reference, &fields).await? {
        Ok(begun) => begun,
        Err(stale) => return Ok(stale),
    };
    let form = Typed {
        how: fields.line("how"),
        email: fields.line("email"),
        how_problem: of_reason(
            ("how", "admin-confirm-how"),
            &fields.line("how"),
            "admin-error-how-missing",
        ),
        email_problem: address::parse(fields.get("email"))
            .err()
            .map(|_| "join-error-contact-email-invalid"),
        ..Typed::read(&fields, &signup)
    };
    if form.how_problem.is_some() || form.email_problem.is_some() {
        let page = page(&mut tx, &app, &staff, signup, Some(form)).await?;
        noted(&mut tx, &app, &staff, audit::Event::SignupViewed, &reference).await?;
        tx.commit().await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response());
    }
    if !signup.status.may_become(Status::Received) || signup.quarantined_at.is_some() {
        return Ok(back_in(&reference, "", &fields));
    }
    let (to, now) = (Status::Received, app.clock.now_ms());
    let mut confirmed = signup.clone();
    if form.email != signup.answers.contact_email {
        let corrected = Answers { contact_email: form.email.clone(), ..signup.answers.clone() };
        let who = Some(staff.account_id);
        revision::keep(&mut tx, signup.id, who, &signup.answers, &corrected, now).await?;
        store::set_contact_email(&mut tx, signup.id, &form.email).await?;
        tokens::end_all(&mut tx, signup.id).await?;
        requests::forget(&mut tx, signup.id).await?;
        outbox::withdraw(&mut tx, signup.id, &signup.answers.contact_email).await?;
        confirmed.answers.contact_email.clone_from(&form.email);
    }
    requests::forget(&mut tx, signup.id).await?;
    store::set_status(&mut tx, &signup, to, now).await?;
    let (who, event) = (Some(staff.account_id), Event::ConfirmedByHand);
    record(&mut tx, signup.id, who, event, to, &form.how, now).await?;
    noted(&mut tx, &app, &staff, audit::Event::SignupConfirmed, &reference).await?;
    if signup.disowned_at.is_some() {
        store::set_disowned(&mut tx, signup.id, None).await?;
    }
    mail::receipt(&mut tx, &app, &confirmed).await?;
    second::ask(&mut tx, &app, "", &confirmed).await?;
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(back_in(&reference, "confirmed", &fields))
}

/// Undoes "it was not me": the address is asked again.
pub async fn undisown(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let (mut tx, signup) = match begin(&app, &staff, &reference, &fields).await? {
        Ok(begun) => begun,
        Err(stale) => return Ok(stale),
    };
    if signup.disowned_at.is_some() {
        let (now, who) = (app.clock.now_ms(), Some(staff.account_id));
        store::set_disowned(&mut tx, signup.id, None).await?;
        record(&mut tx, signup.id, who, Event::Undisowned, signup.status, "", now).await?;
        noted(&mut tx, &app, &staff, audit::Event::SignupUndisowned, &reference).await?;
        if signup.status == Status::Unconfirmed {
            requests::ask(&mut tx, &app, &signup, Reason::Confirm).await?;
        }
        tx.commit().await?;
        app.mail_queued.notify_one();
    }
    Ok(back_in(&reference, "undisowned", &fields))
}

/// Releases a signup from quarantine: the mails that it would have caused go out now.
pub async fn release(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let (mut tx, signup) = match begin(&app, &staff, &reference, &fields).await? {
        Ok(begun) => begun,
        Err(stale) => return Ok(stale),
    };
    if signup.quarantined_at.is_some() {
        let (now, who) = (app.clock.now_ms(), Some(staff.account_id));
        store::release(&mut tx, signup.id).await?;
        record(&mut tx, signup.id, who, Event::Released, signup.status, "", now).await?;
        noted(&mut tx, &app, &staff, audit::Event::SignupReleased, &reference).await?;
        requests::ask(&mut tx, &app, &signup, Reason::Confirm).await?;
        notices::joined(&mut tx, &app, &signup).await?;
        tx.commit().await?;
        app.mail_queued.notify_one();
    }
    Ok(back_in(&reference, "released", &fields))
}

/// Back to the signup in the list in which it was looked at.
pub fn back_in(reference: &str, done: &str, fields: &Fields) -> Response {
    back_to(reference, done, Within::read(fields.get("list")).as_ref())
}

/// Back to the signup in this list.
pub fn back_to(reference: &str, done: &str, list: Option<&Within>) -> Response {
    let list = query(list, "&");
    Redirect::to(&format!("/admin/signups/{reference}?done={done}{list}")).into_response()
}

/// Back to the signup, which says what was done.
pub fn back(reference: &str, done: &str) -> Response {
    back_to(reference, done, None)
}
