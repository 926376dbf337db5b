//! `/admin/signups/{reference}/decide`: a decision with its mail, prepared by a reviewer; kept as a
//! proposal, or released at once.

use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::decide_page::{DecidePage, Situation};
use super::form::DecisionForm;
use super::{Draft, Reason, Refusal, Verdict, lacks_profile, propose, release, store};
use crate::audit;
use crate::error::{Error, Result};
use crate::session::{Role, Staff};
use crate::signup::problem::Problem;
use crate::signup::review::{back_in, back_to, noted, open};
use crate::signup::within::Within;
use crate::signup::{Signup, find};
use crate::state::App;
use crate::web::again::or_page;
use crate::web::form::Fields;
use crate::web::page::html;

/// What is to be decided, in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Choice {
    verdict: String,
    reason: String,
    /// The list in which the signup is looked at.
    list: String,
}

/// Shows the form: the proposal that waits, or a new one in the site's words.
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    Query(choice): Query<Choice>,
) -> Result<Response> {
    let (mut tx, signup) = open(&app, &staff, &reference).await?;
    let kept = store::open_of(&mut tx, signup.id).await?;
    let verdict = Verdict::from_word(&choice.verdict)
        .or_else(|| kept.as_ref().map(|kept| kept.draft.verdict))
        .filter(|verdict| verdict.applies_to(&signup));
    let list = Within::read(&choice.list);
    let Some(verdict) = verdict else { return Ok(back_to(&reference, "", list.as_ref())) };
    let kept = kept.filter(|kept| {
        kept.draft.verdict == verdict
            && (choice.reason.is_empty()
                || kept.draft.reason.is_some_and(|it| it.as_str() == choice.reason))
    });
    let mut form = if let Some(kept) = kept {
        DecisionForm::of(&kept.draft, &signup)
    } else {
        let l = app.catalogue.locale(signup.answers.correspondence_locale);
        let reason = Reason::from_word(&choice.reason).filter(|_| verdict == Verdict::Declined);
        DecisionForm::fresh(l, &signup, verdict, reason)
    };
    form.list = list;
    let lacks = lacks_profile(&mut tx, &signup, verdict).await?;
    let situation = if lacks { Situation::Incomplete } else { Situation::Fresh };
    let page = DecidePage::read(&mut tx, &app, &staff, signup, &form, &[], situation).await?;
    noted(&mut tx, &app, &staff, audit::Event::SignupViewed, &reference).await?;
    tx.commit().await?;
    Ok(html(&page)?.into_response())
}

/// Keeps the proposal, and releases it where that was asked for. Whatever is in the way, what was
/// typed comes back on the page.
pub async fn submit(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let mut db = app.db.readers().acquire().await?;
    let signup = find::named(&mut db, &reference).await?;
    drop(db);
    let verdict = Verdict::from_word(fields.get("verdict"))
        .ok_or(Error::BadRequest("no verdict was sent"))?;
    let form = DecisionForm::read(&fields, &signup, verdict);
    if form.reason.is_none() && verdict == Verdict::Declined {
        return Err(Error::BadRequest("no reason was sent"));
    }
    let draft = match form.validate() {
        Ok(draft) => draft,
        Err(problems) => {
            let (status, situation) = (StatusCode::UNPROCESSABLE_ENTITY, Situation::Fresh);
            return again(&app, &staff, &reference, &form, &problems, (status, situation)).await;
        }
    };
    let at_once = fields.get("then") == "release";
    let change = async {
        let outcome = match take(&app, &staff, &reference, fields.get("version"), &draft, at_once)
            .await?
        {
            Ok(()) if at_once => return Ok(back_in(&reference, "decided", &fields)),
            Ok(()) => return Ok(back_in(&reference, "proposed", &fields)),
            Err(Refusal::Incomplete) => (StatusCode::UNPROCESSABLE_ENTITY, Situation::Incomplete),
            Err(_) => (StatusCode::CONFLICT, Situation::Stale),
        };
        again(&app, &staff, &reference, &form, &[], outcome).await
    };
    let page = async {
        let mut db = app.db.readers().acquire().await?;
        let situation = Situation::Unavailable;
        let page = DecidePage::read(&mut db, &app, &staff, signup, &form, &[], situation).await?;
        Ok((StatusCode::SERVICE_UNAVAILABLE, html(&page)?).into_response())
    };
    or_page(change, page).await
}

/// One transaction for everything; or what is in the way.
async fn take(
    app: &App,
    staff: &Staff,
    reference: &str,
    version: &str,
    draft: &Draft,
    at_once: bool,
) -> Result<std::result::Result<(), Refusal>> {
    let (mut tx, signup) = open(app, staff, reference).await?;
    if version != signup.version.to_string() || !draft.verdict.applies_to(&signup) {
        return Ok(Err(Refusal::Stale));
    }
    if lacks_profile(&mut tx, &signup, draft.verdict).await? {
        return Ok(Err(Refusal::Incomplete));
    }
    let decision = propose(&mut tx, app, &signup, draft, staff.account_id).await?;
    if at_once {
        let signup = Signup { version: decision.seen_version, ..signup };
        let released = release(&mut tx, app, &signup, &decision, staff.account_id).await?;
        if released.is_err() {
            return Ok(released);
        }
    }
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(Ok(()))
}

/// The form again, with what was typed and the signup as it is now.
async fn again(
    app: &App,
    staff: &Staff,
    reference: &str,
    form: &DecisionForm,
    problems: &[Problem],
    (status, situation): (StatusCode, Situation),
) -> Result<Response> {
    let (mut tx, signup) = open(app, staff, reference).await?;
    let page = DecidePage::read(&mut tx, app, staff, signup, form, problems, situation).await?;
    noted(&mut tx, app, staff, audit::Event::SignupViewed, reference).await?;
    tx.commit().await?;
    Ok((status, html(&page)?).into_response())
}
