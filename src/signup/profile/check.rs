//! `/{locale}/signup/{token}/profile/check`: the whole profile for reading, and the button that
//! sends it to the secretariat.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::edit::may_write;
use super::problem::{Problem, problems};
use super::store::{self, Profile};
use super::view::{Part, parts};
use crate::error::{Error, Result};
use crate::i18n::L10n;
use crate::signup::history::record;
use crate::signup::tokens::Purpose;
use crate::signup::{Event, Signup, Status, find, mail, notices, personal, store as signups};
use crate::state::App;
use crate::web::form::Fields;
use crate::web::page::{Page, Reader, Section, html};

#[derive(Template)]
#[template(path = "profile/check.html")]
struct CheckPage {
    page: Page,
    personal: String,
    parts: Vec<Part>,
    version: i64,
    /// What to know in this state.
    text: String,
    note: Option<String>,
    problems: Vec<Missing>,
    may_write: bool,
    may_send: bool,
    /// The answer to the secretariat sends the profile too.
    asked: bool,
}

/// A problem and the field that it leads to.
struct Missing {
    message: String,
    href: String,
}

/// Shows the profile as it would be sent.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let signup = find::by_token(&mut db, Purpose::Personal, &token, app.clock.now_ms()).await?;
    if !signup.has_profile() {
        return Ok(personal::back(&reader, &token, ""));
    }
    let profile = store::draft(&mut db, signup.id).await?;
    let may_write = may_write(&mut db, &signup).await?;
    let page = page(&app, &reader, &token, (&signup, &profile), may_write);
    Ok(html(&page)?.into_response())
}

fn page(
    app: &App,
    reader: &Reader,
    token: &str,
    (signup, profile): (&Signup, &Profile),
    may_write: bool,
) -> CheckPage {
    let l = reader.l;
    let personal = format!("/{}/signup/{token}", l.code());
    let waits = profile.submitted_at.is_some();
    let text = match signup.status {
        Status::Member if waits => "profile-correction-waiting",
        Status::Member => "profile-send-correction-text",
        Status::ProfileSubmitted => "profile-waiting",
        _ => "profile-send-text",
    };
    CheckPage {
        page: Page::new(app, reader, Section::Elsewhere, &l.t("profile-step-check")).noindex(),
        parts: parts(l, &profile.written, &format!("{personal}/profile/files")),
        personal,
        version: profile.version,
        text: l.t(text).plain(),
        note: None,
        problems: Vec::new(),
        may_write,
        may_send: may_write && !(signup.status == Status::Member && waits),
        asked: signup.is_asked_about_profile(),
    }
}

fn missing(l: L10n, personal: &str, problem: &Problem) -> Missing {
    let (step, field) = (problem.step.as_str(), problem.field.name);
    Missing {
        message: problem.message(l),
        href: format!("{personal}/profile/{step}?check#{field}"),
    }
}

/// Sends the profile, if nothing is missing; a member's waits while the old one stays public.
pub async fn send(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    let now = app.clock.now_ms();
    let mut tx = app.db.begin().await?;
    let signup = find::by_token(&mut tx, Purpose::Personal, &token, now).await?;
    let profile = store::draft(&mut tx, signup.id).await?;
    let is_member = signup.status == Status::Member;
    if !may_write(&mut tx, &signup).await? || is_member && profile.submitted_at.is_some() {
        return Ok(personal::back(&reader, &token, ""));
    }
    if signup.is_asked_about_profile() {
        let answer = format!("/{}/signup/{token}/answer", reader.l.code());
        return Ok(Redirect::to(&answer).into_response());
    }
    let mut page = page(&app, &reader, &token, (&signup, &profile), true);
    let problems = problems(&profile.written);
    if !problems.is_empty() {
        page.problems = problems.iter().map(|it| missing(reader.l, &page.personal, it)).collect();
        page.page.has_errors = true;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response());
    }
    if fields.get("version") != profile.version.to_string() {
        page.note = Some(reader.l.t("profile-stale-whole").plain());
        return Ok((StatusCode::CONFLICT, html(&page)?).into_response());
    }
    let published = store::published(&mut tx, signup.id).await?;
    if published.is_some_and(|it| it.written == profile.written) {
        return Ok(personal::back(&reader, &token, "unchanged"));
    }
    store::submit(&mut tx, signup.id, now).await?;
    let event = if is_member {
        signups::touch(&mut tx, signup.id).await?;
        Event::ProfileCorrected
    } else {
        signups::set_status(&mut tx, &signup, Status::ProfileSubmitted, now).await?;
        Event::ProfileSubmitted
    };
    let status = if is_member { Status::Member } else { Status::ProfileSubmitted };
    record(&mut tx, signup.id, None, event, status, "", now).await?;
    let text = if is_member { "profile-mail-correction-text" } else { "profile-mail-sent-text" };
    mail::profile(&mut tx, &app, &signup, text).await?;
    notices::changed(&mut tx, &app, &signup, &notices::PROFILE).await?;
    tx.commit().await.map_err(Error::from)?;
    app.mail_queued.notify_one();
    Ok(personal::back(&reader, &token, "sent"))
}
