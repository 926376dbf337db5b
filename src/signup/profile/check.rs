//! `/{locale}/signup/{token}/profile/check`: the whole profile for reading, and the button that
//! sends it to the secretariat.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use sqlx::SqliteConnection;

use super::edit::may_write;
use super::problem::{Problem, problems};
use super::store::{self, Profile};
use super::view::{Part, parts};
use crate::error::{Error, Result};
use crate::i18n::L10n;
use crate::outbox::{self, Kind};
use crate::signup::history::record;
use crate::signup::tokens::Purpose;
use crate::signup::{Event, Signup, Status, find, mail, notices, personal, store as signups};
use crate::state::App;
use crate::web::form::Fields;
use crate::web::page::{Page, Reader, Section, html};

/// From the mails about one correction of a member's profile to those about the next, at least.
const PAUSE_MS: i64 = 10 * 60_000;

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

/// What became of sending it.
enum Outcome {
    /// Sent, or nothing to be sent; the word for the page that follows.
    Done(&'static str),
    /// The answer to the secretariat sends it.
    Asked,
    /// Shown again.
    Again(StatusCode, Box<CheckPage>),
}

/// Sends the profile, if nothing is missing; a member's waits while the old one stays public.
pub async fn send(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    let (status, page) = match take(&app, &reader, &token, fields.get("version")).await {
        Ok(Outcome::Done(done)) => return Ok(personal::back(&reader, &token, done)),
        Ok(Outcome::Asked) => {
            let answer = format!("/{}/signup/{token}/answer", reader.l.code());
            return Ok(Redirect::to(&answer).into_response());
        }
        Ok(Outcome::Again(status, page)) => (status, page),
        Err(Error::Unavailable(cause)) => {
            tracing::warn!("a profile could not be sent: {cause}");
            let mut db = app.db.readers().acquire().await?;
            let now = app.clock.now_ms();
            let signup = find::by_token(&mut db, Purpose::Personal, &token, now).await?;
            let profile = store::draft(&mut db, signup.id).await?;
            let mut page = page(&app, &reader, &token, (&signup, &profile), true);
            page.note = Some(reader.l.t("profile-send-unavailable").plain());
            // What others have written since must be seen before it is sent.
            page.version = fields.get("version").parse().unwrap_or_default();
            (StatusCode::SERVICE_UNAVAILABLE, Box::new(page))
        }
        Err(error) => return Err(error),
    };
    Ok((status, html(&*page)?).into_response())
}

/// One transaction: the profile, its history, its mails.
async fn take(app: &App, reader: &Reader, token: &str, version: &str) -> Result<Outcome> {
    let now = app.clock.now_ms();
    let mut tx = app.db.begin().await?;
    let signup = find::by_token(&mut tx, Purpose::Personal, token, now).await?;
    let profile = store::draft(&mut tx, signup.id).await?;
    let is_member = signup.status == Status::Member;
    if !may_write(&mut tx, &signup).await? || is_member && profile.submitted_at.is_some() {
        return Ok(Outcome::Done(""));
    }
    if signup.is_asked_about_profile() {
        return Ok(Outcome::Asked);
    }
    let mut page = Box::new(page(app, reader, token, (&signup, &profile), true));
    let problems = problems(&profile.written);
    if !problems.is_empty() {
        page.problems = problems.iter().map(|it| missing(reader.l, &page.personal, it)).collect();
        page.page.has_errors = true;
        return Ok(Outcome::Again(StatusCode::UNPROCESSABLE_ENTITY, page));
    }
    if version != profile.version.to_string() {
        page.note = Some(reader.l.t("profile-stale-whole").plain());
        return Ok(Outcome::Again(StatusCode::CONFLICT, page));
    }
    let published = store::published(&mut tx, signup.id).await?;
    if published.is_some_and(|it| it.written == profile.written) {
        return Ok(Outcome::Done("unchanged"));
    }
    let done = hand_in(&mut tx, app, &signup).await?;
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(Outcome::Done(done))
}

/// Gives the word for the page that follows.
async fn hand_in(tx: &mut SqliteConnection, app: &App, signup: &Signup) -> Result<&'static str> {
    let now = app.clock.now_ms();
    let since = signup.status_since.max(now - PAUSE_MS);
    let lately = outbox::was_queued(tx, Kind::Profile, signup.id, since).await?;
    store::submit(tx, signup.id, now).await?;
    let (status, event, text) = if signup.status == Status::Member {
        signups::touch(tx, signup.id).await?;
        (Status::Member, Event::ProfileCorrected, "profile-mail-correction-text")
    } else {
        signups::set_status(tx, signup, Status::ProfileSubmitted, now).await?;
        (Status::ProfileSubmitted, Event::ProfileSubmitted, "profile-mail-sent-text")
    };
    record(tx, signup.id, None, event, status, "", now).await?;
    // A member that corrects again and again is told once, and so is the secretariat: the desk has it all.
    if status == Status::Member && lately {
        return Ok("sent-again");
    }
    mail::profile(tx, app, signup, text).await?;
    notices::changed(tx, app, signup, &notices::PROFILE).await?;
    Ok("sent")
}
