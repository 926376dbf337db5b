//! `/{locale}/signup/{token}/answer`: the answer to what the secretariat asked. It leads the signup
//! back to where it was.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::history::record;
use super::question::{self, Question};
use super::tokens::Purpose;
use super::{Event, Signup, Status, contact_change, find, mail, notices, personal, profile, store};
use crate::error::{Error, Result};
use crate::state::App;
use crate::text::nfc;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;
use crate::web::page::{Page, Reader, Section, html};

/// Characters of an answer, at most.
const ANSWER_MAX: usize = 3000;

#[derive(Template)]
#[template(path = "signup/answer.html")]
struct AnswerPage {
    page: Page,
    personal: String,
    /// The id of the question, so that an answer does not meet another one.
    asked: String,
    question: Option<Question>,
    about_profile: bool,
    note: Option<String>,
    /// Something is missing in the profile.
    incomplete: bool,
    fields: Vec<Field>,
}

/// Why the form is shown again, with the status of the page.
type Because = (StatusCode, Option<&'static str>);

/// What was sent: the number of the question, and the answer to it.
#[derive(Clone, Copy)]
struct Typed<'a> {
    asked: &'a str,
    answer: &'a str,
}

/// Shows the question and the form.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let signup = find::by_token(&mut db, Purpose::Personal, &token, app.clock.now_ms()).await?;
    if signup.status != Status::NeedsInformation {
        return Ok(personal::back(&reader, &token, ""));
    }
    let question = question::of(&mut db, signup.id).await?;
    page(&app, &reader, &token, (&signup, question), None, (StatusCode::OK, None))
}

fn page(
    app: &App,
    reader: &Reader,
    token: &str,
    (signup, question): (&Signup, Option<Question>),
    typed: Option<Typed<'_>>,
    (status, because): Because,
) -> Result<Response> {
    let l = reader.l;
    let label = l.t("profile-answer-label");
    let error = match (status, because) {
        (StatusCode::UNPROCESSABLE_ENTITY, Some("profile-error-missing")) => {
            Some(l.t("profile-error-missing").with("field", label.plain()).plain())
        }
        (_, Some(id @ ("join-error-too-long" | "join-error-unprintable"))) => {
            let message = l.t(id).with("field", label.plain()).with("max", ANSWER_MAX);
            Some(message.plain())
        }
        _ => None,
    };
    let text = typed.map_or("", |typed| typed.answer);
    let mut frame = Page::new(app, reader, Section::Elsewhere, &l.t("profile-answer-title"));
    frame.has_errors = error.is_some();
    frame.keeps_answers = true;
    // Only who has been shown the newer question answers it.
    let seen = typed.filter(|_| status != StatusCode::CONFLICT);
    let newest = question.as_ref().map_or(0, |it| it.id).to_string();
    let page = AnswerPage {
        page: frame.noindex(),
        personal: format!("/{}/signup/{token}", l.code()),
        asked: seen.map_or(newest, |typed| typed.asked.to_owned()),
        question,
        about_profile: signup.is_asked_about_profile(),
        note: because.filter(|_| error.is_none()).map(|id| l.t(id).plain()),
        incomplete: because == Some("profile-answer-incomplete"),
        fields: vec![
            Field::new("answer", label.plain(), text, Control::Paragraphs)
                .hint(l.t("profile-text-hint").with("max", ANSWER_MAX).plain())
                .error(error),
        ],
    };
    Ok((status, html(&page)?).into_response())
}

/// Takes the answer. Sent again, it changes nothing: the signup no longer waits for it.
pub async fn submit(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
    fields: Fields,
) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let signup = find::by_token(&mut db, Purpose::Personal, &token, app.clock.now_ms()).await?;
    let answer = nfc(fields.get("answer").replace("\r\n", "\n").replace('\r', "\n").trim());
    let typed = Some(Typed { asked: fields.get("asked"), answer: fields.get("answer") });
    if reader.switches() {
        let question = question::of(&mut db, signup.id).await?;
        return page(&app, &reader, &token, (&signup, question), typed, (StatusCode::OK, None));
    }
    let because = match take(&app, &token, fields.get("asked"), &answer).await {
        Ok(None) => return Ok(personal::back(&reader, &token, "answered")),
        Ok(Some(because)) => because,
        Err(Error::Unavailable(cause)) => {
            tracing::warn!("an answer could not be saved: {cause}");
            (StatusCode::SERVICE_UNAVAILABLE, Some("join-unavailable"))
        }
        Err(error) => return Err(error),
    };
    let question = question::of(&mut db, signup.id).await?;
    page(&app, &reader, &token, (&signup, question), typed, because)
}

/// One transaction: the answer, the state that it leads back to, its history, its mails.
async fn take(app: &App, token: &str, asked: &str, answer: &str) -> Result<Option<Because>> {
    const WRONG: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;
    let now = app.clock.now_ms();
    let mut tx = app.db.begin().await?;
    let signup = find::by_token(&mut tx, Purpose::Personal, token, now).await?;
    let waits = signup.status == Status::NeedsInformation;
    let Some(to) = signup.asked_from.filter(|_| waits) else { return Ok(None) };
    if !contact_change::lets_correct(&mut tx, &signup).await? {
        return Ok(Some((WRONG, Some("signup-frozen"))));
    }
    let question = question::of(&mut tx, signup.id).await?.map(|it| it.id);
    if asked != question.unwrap_or(0).to_string() {
        return Ok(Some((StatusCode::CONFLICT, Some("profile-answer-stale"))));
    }
    if answer.is_empty() {
        return Ok(Some((WRONG, Some("profile-error-missing"))));
    }
    if answer.chars().count() > ANSWER_MAX {
        return Ok(Some((WRONG, Some("join-error-too-long"))));
    }
    if answer.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
        return Ok(Some((WRONG, Some("join-error-unprintable"))));
    }
    if to == Status::ProfileSubmitted {
        if profile::is_incomplete(&mut tx, signup.id).await? {
            return Ok(Some((WRONG, Some("profile-answer-incomplete"))));
        }
        profile::store::submit(&mut tx, signup.id, now).await?;
    }
    question::answered(&mut tx, signup.id, question, answer, now).await?;
    store::set_status(&mut tx, &signup, to, now).await?;
    record(&mut tx, signup.id, None, Event::Answered, to, "", now).await?;
    mail::answered(&mut tx, app, &signup).await?;
    notices::changed(&mut tx, app, &signup, &notices::ANSWERED).await?;
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(None)
}
