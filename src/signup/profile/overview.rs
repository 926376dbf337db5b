//! `/{locale}/signup/{token}/profile`: the steps of the profile and how far each has come.

use askama::Template;
use axum::extract::{Path, State};
use axum::response::{IntoResponse, Redirect, Response};

use super::answers::Draft;
use super::edit::may_write;
use super::problem::{Problem, problems};
use super::step::Step;
use super::store::{self, Profile};
use super::values::Values;
use crate::error::Result;
use crate::i18n::L10n;
use crate::signup::tokens::Purpose;
use crate::signup::{Signup, Status, find, personal};
use crate::state::App;
use crate::web::page::{Page, Reader, Section, html};

#[derive(Template)]
#[template(path = "profile/overview.html")]
struct OverviewPage {
    page: Page,
    personal: String,
    progress: Progress,
    /// What to know in this state.
    text: String,
    waits: bool,
}

/// How far the profile has come.
pub struct Progress {
    pub tasks: Vec<Task>,
    /// Required answers that are given and good, of all.
    pub given: usize,
    pub required: usize,
}

/// A step with its state.
pub struct Task {
    pub step: Step,
    pub title: String,
    pub state: String,
    pub optional: bool,
    pub done: bool,
}

impl Progress {
    pub fn of(l: L10n, draft: &Draft) -> Self {
        let problems = problems(draft);
        let required: Vec<&str> = Step::ALL
            .into_iter()
            .flat_map(Step::fields)
            .filter(|field| field.required)
            .map(|field| field.name)
            .collect();
        let wrong = |name: &&&str| problems.iter().any(|problem| problem.field.name == **name);
        Self {
            given: required.len() - required.iter().filter(wrong).count(),
            required: required.len(),
            tasks: Step::ALL.into_iter().map(|step| task(l, step, draft, &problems)).collect(),
        }
    }
}

fn task(l: L10n, step: Step, draft: &Draft, problems: &[Problem]) -> Task {
    let empty = Values::of(step, draft) == Values::of(step, &Draft::default())
        && draft.file_id(step).is_none();
    let done = !empty && !problems.iter().any(|problem| problem.step == step);
    let state = match (empty, done) {
        (true, _) => "profile-state-empty",
        (false, false) => "profile-state-begun",
        (false, true) => "profile-state-done",
    };
    Task {
        step,
        title: l.t(step.title_id()).plain(),
        state: l.t(state).plain(),
        optional: step != Step::Questions,
        done,
    }
}

/// Shows the steps; a profile that is being read is shown as it was sent.
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
    let l = reader.l;
    if !may_write(&mut db, &signup).await? {
        let check = format!("/{}/signup/{token}/profile/check", l.code());
        return Ok(Redirect::to(&check).into_response());
    }
    let profile = store::draft(&mut db, signup.id).await?;
    let published = store::published(&mut db, signup.id).await?.is_some();
    let page = OverviewPage {
        page: Page::new(&app, &reader, Section::Elsewhere, &l.t("profile-title")).noindex(),
        personal: format!("/{}/signup/{token}", l.code()),
        progress: Progress::of(l, &profile.written),
        text: l.t(text_id(&signup, &profile, published)).plain(),
        waits: profile.submitted_at.is_some() && signup.status == Status::Member,
    };
    Ok(html(&page)?.into_response())
}

fn text_id(signup: &Signup, profile: &Profile, published: bool) -> &'static str {
    match signup.status {
        Status::Member if profile.submitted_at.is_some() => "profile-correction-waiting",
        Status::Member if published => "profile-member-text",
        _ => "profile-intro",
    }
}
