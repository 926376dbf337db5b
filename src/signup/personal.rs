//! `/{locale}/signup/{token}`: the personal page of a local government: where its signup stands,
//! what happens next, its answers.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use jiff::Timestamp;
use serde::Deserialize;
use sqlx::SqliteConnection;

use super::answers::{AnswerRow, rows};
use super::next::{self, Progress, Step};
use super::profile::overview::Progress as Written;
use super::question::{self, Question};
use super::tokens::Purpose;
use super::{Answers, Signup, Status, contact_change, find, profile, proposal};
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
    next: Vec<String>,
    /// What the secretariat waits to be told.
    question: Option<Question>,
    profile: Option<ProfileBox>,
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
    /// Where the secretariat is answered.
    answer: Option<String>,
    may_correct: bool,
    may_withdraw: bool,
    address: String,
}

/// How far the profile has come, and what can be done with it.
struct ProfileBox {
    written: Written,
    action: String,
    may_write: bool,
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
            "saved" => Some("profile-saved"),
            "sent" => Some("profile-sent"),
            "sent-again" => Some("profile-correction-waiting"),
            "answered" => Some("profile-answer-sent"),
            "unchanged" => Some("signup-unchanged"),
            _ => None,
        }
    }
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
        reference: signup.reference.clone(),
        state: l.t(signup.status.label_id()).plain(),
        next: next::lines(&app, l, &signup).await?,
        question: match signup.status {
            Status::NeedsInformation => question::of(&mut db, signup.id).await?,
            _ => None,
        },
        answer: (!frozen && signup.status == Status::NeedsInformation)
            .then(|| format!("/{}/signup/{token}/answer", l.code())),
        profile: profile_box(&mut db, l, &signup, frozen).await?,
        sent_on: l.date(app.settings.timezone.to_datetime(sent).date()),
        steps: next::steps(l, &signup),
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

async fn profile_box(
    db: &mut SqliteConnection,
    l: L10n,
    signup: &Signup,
    frozen: bool,
) -> Result<Option<ProfileBox>> {
    if !signup.has_profile() {
        return Ok(None);
    }
    let may_write = !frozen && signup.may_write_profile();
    let draft = profile::store::draft(db, signup.id).await?;
    let published = profile::store::published(db, signup.id).await?.is_some();
    let action = match signup.status {
        _ if !may_write => "profile-read",
        Status::NeedsInformation => "profile-correct",
        _ if published => "profile-correct",
        _ => "profile-complete",
    };
    let (written, action) = (Written::of(l, &draft.written), l.t(action).plain());
    Ok(Some(ProfileBox { written, action, may_write }))
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
