//! `/{locale}/signup/{token}`: the personal page of a local government: where its signup stands,
//! what happens next, its answers.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use serde::Deserialize;

use super::answers::{AnswerRow, rows};
use super::tokens::Purpose;
use super::{Answers, Status, contact_change, find, proposal};
use crate::error::Result;
use crate::i18n::L10n;
use crate::state::App;
use crate::web::page::{Page, Reader, Section, html};

#[derive(Template)]
#[template(path = "signup/personal.html")]
struct PersonalPage {
    page: Page,
    reference: String,
    state: String,
    next: String,
    sent_on: String,
    steps: Vec<Step>,
    answers: Vec<AnswerRow>,
    /// Corrections that wait for the secretariat.
    waiting: Vec<AnswerRow>,
    done: Option<String>,
    /// The new contact address that has not confirmed itself yet.
    new_contact: Option<String>,
    /// The second address while it has not confirmed itself.
    second_waiting: Option<String>,
    frozen: bool,
    may_correct: bool,
    may_withdraw: bool,
    address: String,
}

/// What has just been done, in the address that a change leads back to.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Done {
    done: String,
}

impl Done {
    fn message_id(&self) -> Option<&'static str> {
        match self.done.as_str() {
            "corrected" => Some("signup-corrected"),
            "proposed" => Some("signup-proposed"),
            "contact" => Some("signup-contact-saved"),
            "asked" => Some("signup-contact-asked"),
            "unchanged" => Some("signup-unchanged"),
            _ => None,
        }
    }
}

/// A step on the way to becoming a member.
struct Step {
    label: String,
    progress: Progress,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Progress {
    Done,
    Now,
    Ahead,
}

/// Shows the page to whoever has the link.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Path((_, token)): Path<(String, String)>,
    Query(query): Query<Done>,
) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let now = app.clock.now_ms();
    let signup = find::by_token(&mut db, Purpose::Personal, &token, now).await?;
    let proposed = proposal::of(&mut db, &signup).await?;
    let change = contact_change::of(&mut db, signup.id).await?;
    let frozen = change.as_ref().is_some_and(|it| it.objected_at.is_some());
    let l = reader.l;
    let second = &signup.answers.second_email;
    let waits = !second.is_empty() && signup.second_confirmed_at.is_none();
    let sent = Timestamp::from_millisecond(signup.created_at).unwrap_or(Timestamp::UNIX_EPOCH);
    let page = PersonalPage {
        page: Page::new(&app, &reader, Section::Elsewhere, &l.t("signup-title")).noindex(),
        reference: signup.reference,
        state: l.t(signup.status.label_id()).plain(),
        next: l.t(next_id(signup.status)).plain(),
        sent_on: l.date(app.settings.timezone.to_datetime(sent).date()),
        steps: steps(signup.status)
            .into_iter()
            .map(|(label, progress)| Step { label: l.t(label).plain(), progress })
            .collect(),
        answers: rows(l, &signup.answers),
        waiting: proposed
            .map(|proposed| changes(l, &signup.answers, &proposed))
            .unwrap_or_default(),
        done: query.message_id().map(|id| l.t(id).plain()),
        may_correct: !frozen && signup.status.may_be_corrected(),
        may_withdraw: !frozen && signup.status.may_become(Status::Withdrawn),
        frozen,
        second_waiting: waits.then(|| second.clone()),
        new_contact: change.filter(|it| it.confirmed_at.is_none()).map(|it| it.new_email),
        address: format!("/{}/signup/{token}", l.code()),
    };
    Ok(html(&page)?.into_response())
}

/// Back to the personal page, which says what was done; `done` is empty when nothing was.
pub fn back(reader: &Reader, token: &str, done: &str) -> Response {
    let query = if done.is_empty() { String::new() } else { format!("?done={done}") };
    Redirect::to(&format!("/{}/signup/{token}{query}", reader.l.code())).into_response()
}

/// The answers that differ from the ones before, as they would be.
fn changes(l: L10n, before: &Answers, after: &Answers) -> Vec<AnswerRow> {
    let old = rows(l, before);
    let is_new = |row: &AnswerRow| {
        !old.iter().any(|other| other.label == row.label && other.value == row.value)
    };
    rows(l, after).into_iter().filter(is_new).collect()
}

const fn next_id(status: Status) -> &'static str {
    match status {
        Status::Unconfirmed => "signup-next-unconfirmed",
        Status::Received => "signup-next-received",
        Status::UnderReview => "signup-next-under-review",
        Status::NeedsInformation => "signup-next-needs-information",
        Status::Pledged => "signup-next-pledged",
        Status::ProfileSubmitted => "signup-next-profile-submitted",
        Status::Member => "signup-next-member",
        Status::Declined => "signup-next-declined",
        Status::Withdrawn => "signup-next-withdrawn",
        Status::Archived => "signup-next-archived",
    }
}

/// The way to becoming a member; empty for a signup that has left it.
fn steps(status: Status) -> Vec<(&'static str, Progress)> {
    let done = match status {
        Status::Unconfirmed => 1,
        Status::Received | Status::UnderReview | Status::NeedsInformation => 2,
        Status::Pledged | Status::ProfileSubmitted => 4,
        Status::Member => 5,
        Status::Declined | Status::Withdrawn | Status::Archived => return Vec::new(),
    };
    [
        "signup-step-sent",
        "signup-step-confirmed",
        "signup-step-review",
        "signup-step-pledged",
        "signup-step-member",
    ]
    .into_iter()
    .enumerate()
    .map(|(index, label)| {
        let progress = match index.cmp(&done) {
            std::cmp::Ordering::Less => Progress::Done,
            std::cmp::Ordering::Equal => Progress::Now,
            std::cmp::Ordering::Greater => Progress::Ahead,
        };
        (label, progress)
    })
    .collect()
}
