//! `/{locale}/signup/{token}/profile/{step}`: one step of the profile. Saving keeps whatever is
//! typed; what is missing is said when the profile is sent.

use axum::extract::{FromRequest, Path, Query, Request, State};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use sqlx::SqliteConnection;

use super::answers::Draft;
use super::edit_page::{EditPage, Situation, Typed, Wrong};
use super::files::{self, Checked};
use super::problem::problems;
use super::step::Step;
use super::store;
use super::values::{Values, fingerprint};
use crate::error::{Error, Result};
use crate::signup::tokens::Purpose;
use crate::signup::{Signup, contact_change, find, personal};
use crate::state::App;
use crate::web::form::LongFields;
use crate::web::page::{Reader, html};
use crate::web::upload::{Sent, Upload};

/// How the page was reached.
#[derive(Default, Deserialize)]
pub struct From {
    /// From the list of what is missing: the fields say it too.
    check: Option<String>,
}

/// Shows a step with what has been written so far.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Path((_, token, step)): Path<(String, String, String)>,
    Query(from): Query<From>,
) -> Result<Response> {
    let step = Step::from_word(&step).ok_or(Error::NotFound)?;
    let mut db = app.db.readers().acquire().await?;
    let signup = find::by_token(&mut db, Purpose::Personal, &token, app.clock.now_ms()).await?;
    if !may_write(&mut db, &signup).await? {
        return Ok(Redirect::to(&overview(&reader, &token)).into_response());
    }
    let draft = store::draft(&mut db, signup.id).await?.written;
    let mut wrong = Wrong::default();
    if from.check.is_some() {
        wrong.problems = problems(&draft);
    }
    let page = EditPage::saved(&app, &reader, &token, step, (&draft, &wrong));
    Ok(html(&page)?.into_response())
}

/// Whether the local government may write its profile now.
pub async fn may_write(db: &mut SqliteConnection, signup: &Signup) -> Result<bool> {
    Ok(signup.may_write_profile() && contact_change::lets_correct(db, signup).await?)
}

/// The address of the list of steps.
pub fn overview(reader: &Reader, token: &str) -> String {
    format!("/{}/signup/{token}/profile", reader.l.code())
}

/// A step as it was sent.
struct Edit {
    step: Step,
    values: Values,
    /// What the form was filled with; see [`fingerprint`].
    version: String,
    file: std::result::Result<Option<Checked>, &'static str>,
    /// A file that came with a form that was not saved.
    kept: Option<i64>,
    removes_file: bool,
    /// Sent by the language menu: nothing is saved but a file, which no page can give back.
    switches: bool,
}

/// What became of it.
enum Outcome {
    Saved,
    /// The profile cannot be written any more.
    Closed,
    /// Shown again: with the draft as it is now.
    Again(Box<Draft>, Wrong),
}

/// Saves a step. Whatever is in the way, what was typed comes back on the page.
pub async fn save(
    State(app): State<App>,
    reader: Reader,
    Path((_, token, step)): Path<(String, String, String)>,
    request: Request,
) -> Result<Response> {
    let step = Step::from_word(&step).ok_or(Error::NotFound)?;
    // First whose form it is, and whether it can be taken: others send no files.
    let mut db = app.db.readers().acquire().await?;
    let signup = find::by_token(&mut db, Purpose::Personal, &token, app.clock.now_ms()).await?;
    if !may_write(&mut db, &signup).await? {
        return Ok(personal::back(&reader, &token, ""));
    }
    let before = store::draft(&mut db, signup.id).await?.written;
    drop(db);
    let Upload { fields, file } = if step.has_file() {
        Upload::from_request(request, &()).await?
    } else {
        let fields = LongFields::from_request(request, &()).await?.0;
        Upload { fields, file: Sent::Nothing }
    };
    let edit = Edit {
        step,
        values: Values::typed(step, &fields),
        version: fields.get("version").to_owned(),
        file: files::checked(&app, step, file).await?,
        kept: fields.get("kept").parse().ok(),
        removes_file: !fields.get("remove").is_empty(),
        switches: reader.switches(),
    };
    if edit.switches && matches!(edit.file, Ok(None)) {
        let wrong = Wrong { situation: Situation::Switched, kept: edit.kept, ..Wrong::default() };
        return again(&app, &reader, &token, &edit, (&before, &wrong));
    }
    let (draft, wrong) = match take(&app, &token, &edit).await {
        Ok(Outcome::Saved) => return Ok(onwards(&reader, &token, step, fields.get("then"))),
        Ok(Outcome::Closed) => return Ok(personal::back(&reader, &token, "")),
        Ok(Outcome::Again(draft, wrong)) => (*draft, wrong),
        Err(Error::Unavailable(cause)) => {
            tracing::warn!("a profile could not be saved: {cause}");
            let file = matches!(edit.file, Ok(Some(_))).then_some("profile-file-again");
            let (situation, problems) = (Situation::Unavailable, Vec::new());
            (before, Wrong { situation, problems, file, kept: edit.kept })
        }
        Err(error) => return Err(error),
    };
    again(&app, &reader, &token, &edit, (&draft, &wrong))
}

fn again(
    app: &App,
    reader: &Reader,
    token: &str,
    edit: &Edit,
    (draft, wrong): (&Draft, &Wrong),
) -> Result<Response> {
    let (values, version) = (&edit.values, edit.version.as_str());
    let typed = Typed { values, version, removes_file: edit.removes_file };
    let page = EditPage::new(app, reader, token, edit.step, (&typed, draft, wrong));
    Ok((wrong.situation.status(), html(&page)?).into_response())
}

/// Where the reader wants to go after saving.
fn onwards(reader: &Reader, token: &str, step: Step, then: &str) -> Response {
    let profile = overview(reader, token);
    let to = match (then, step.next()) {
        ("later", _) => return personal::back(reader, token, "saved"),
        ("more", _) => format!("{profile}/{}", step.as_str()),
        (_, Some(next)) => format!("{profile}/{}", next.as_str()),
        (_, None) => format!("{profile}/check"),
    };
    Redirect::to(&to).into_response()
}

/// One transaction: the draft and its file; or the file alone, kept until the form is right.
async fn take(app: &App, token: &str, edit: &Edit) -> Result<Outcome> {
    let mut tx = app.db.begin().await?;
    let (now, step) = (app.clock.now_ms(), edit.step);
    let signup = find::by_token(&mut tx, Purpose::Personal, token, now).await?;
    if !may_write(&mut tx, &signup).await? {
        return Ok(Outcome::Closed);
    }
    let stored = store::draft(&mut tx, signup.id).await?.written;
    let (file_id, file_problem) = file_of(&mut tx, &signup, edit, &stored, now).await?;
    let kept = file_id.filter(|_| file_id != stored.file_id(step));
    if edit.switches {
        tx.commit().await?;
        let situation = Situation::Switched;
        let wrong = Wrong { problems: Vec::new(), file: file_problem, kept, situation };
        return Ok(Outcome::Again(Box::new(stored), wrong));
    }
    let (written, problems) = match edit.values.put_into(step, &stored) {
        Ok(mut written) => {
            written.set_file(step, file_id);
            (written, Vec::new())
        }
        Err(problems) => (stored.clone(), problems),
    };
    if !problems.is_empty() || file_problem.is_some() {
        tx.commit().await?;
        let wrong = Wrong { problems, file: file_problem, kept, situation: Situation::Fresh };
        return Ok(Outcome::Again(Box::new(stored), wrong));
    }
    if written != stored && edit.version != fingerprint(step, &stored) {
        tx.commit().await?;
        let wrong = Wrong { kept, situation: Situation::Stale, ..Wrong::default() };
        return Ok(Outcome::Again(Box::new(stored), wrong));
    }
    if written != stored {
        store::save(&mut tx, signup.id, &written, now).await?;
    }
    tx.commit().await?;
    Ok(Outcome::Saved)
}

/// The file that the step has after the edit, and what is wrong with the one that was sent.
async fn file_of(
    tx: &mut SqliteConnection,
    signup: &Signup,
    edit: &Edit,
    stored: &Draft,
    now: i64,
) -> Result<(Option<i64>, Option<&'static str>)> {
    let current = stored.file_id(edit.step);
    let when = (edit.step, now);
    match (&edit.file, edit.kept) {
        (Err(problem), _) => Ok((current, Some(*problem))),
        (Ok(Some(file)), _) => {
            Ok((Some(files::keep(tx, signup.id, when, file, current).await?), None))
        }
        (Ok(None), Some(id)) if store::has_file(tx, signup.id, edit.step, id).await? => {
            Ok((Some(id), None))
        }
        (Ok(None), _) if edit.removes_file => Ok((None, None)),
        (Ok(None), Some(_)) => Ok((current, Some("profile-file-again"))),
        (Ok(None), None) => Ok((current, None)),
    }
}
