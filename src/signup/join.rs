//! `/{locale}/join`: the form, what happens when it is sent, and the receipt page.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};
use sqlx::SqliteConnection;

use super::find;
use super::form::JoinForm;
use super::history::record;
use super::join_page::{JoinPage, Notice};
use super::known::{self, Known};
use super::requests::{self, Reason};
use super::store::{self, NewSignup};
use super::{Answers, Event, Origin, Signup, Status, notices, tokens};
use crate::error::{Error, Result};
use crate::i18n::{PRIVACY_VERSION, letter_hash};
use crate::network::Deed;
use crate::outbox;
use crate::state::App;
use crate::token;
use crate::waves::{self, Standing};
use crate::web::client::Client;
use crate::web::form::Fields;
use crate::web::origin::{self, Sender};
use crate::web::page::{Page, Reader, Section, html};
use crate::web::request::in_steps;

const DAY_MS: i64 = 86_400_000;

/// Shows the empty form.
pub async fn show(State(app): State<App>, reader: Reader) -> Result<Html<String>> {
    let form = JoinForm::empty(reader.l.locale)?;
    let notice = match waves::standing(&app).await? {
        Standing::Open(_) => None,
        Standing::Between => Some(Notice::BetweenWaves),
        Standing::Ended => Some(Notice::Closed),
    };
    html(&JoinPage::new(&app, &reader, &form, &[], notice))
}

/// Takes the form. Whatever is in the way, the answers come back on the page.
pub async fn submit(
    State(app): State<App>,
    reader: Reader,
    client: Client,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    let foreign = origin::sender(&app, &headers) == Sender::Foreign;
    let mut form = JoinForm::read(fields, foreign)?;
    if reader.switches() && !foreign {
        form.turn_to(reader.l.locale);
        return Ok(html(&JoinPage::new(&app, &reader, &form, &[], None))?.into_response());
    }
    let again = |status: StatusCode, notice: Notice| -> Result<Response> {
        let page = html(&JoinPage::new(&app, &reader, &form, &[], Some(notice)))?;
        Ok((status, page).into_response())
    };
    if foreign {
        return again(StatusCode::FORBIDDEN, Notice::Foreign);
    }
    let answers = match form.validate() {
        Ok(answers) => answers,
        Err(problems) => {
            let page = html(&JoinPage::new(&app, &reader, &form, &problems, None))?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    let (now, limit) = (app.clock.now_ms(), app.settings.forms_limit);
    if let Some(minutes) = app.throttle.wait(Deed::Form, client.0, limit, now) {
        let page = again(StatusCode::TOO_MANY_REQUESTS, Notice::TooMany(minutes))?;
        return Ok(([(RETRY_AFTER, (minutes * 60).to_string())], page).into_response());
    }
    match in_steps(take(&app, &reader, &form, &answers)).await {
        Ok(Taken::Saved) => {
            let receipt = format!("/{}/join/{}", reader.l.code(), form.form_id);
            Ok(Redirect::to(&receipt).into_response())
        }
        Ok(Taken::AlreadyConfirmed) => again(StatusCode::CONFLICT, Notice::AlreadyConfirmed),
        Ok(Taken::Ended) => again(StatusCode::FORBIDDEN, Notice::Ended),
        Err(Error::Unavailable(cause)) => {
            tracing::warn!("a form could not be saved: {cause}");
            let page = again(StatusCode::SERVICE_UNAVAILABLE, Notice::Unavailable)?;
            Ok(([(RETRY_AFTER, "60")], page).into_response())
        }
        Err(error) => Err(error),
    }
}

/// What became of a good form.
enum Taken {
    Saved,
    /// The form's signup has been confirmed and its answers are others.
    AlreadyConfirmed,
    /// The campaign is over.
    Ended,
}

/// One transaction: the signup, its history, its mails.
async fn take(app: &App, reader: &Reader, form: &JoinForm, answers: &Answers) -> Result<Taken> {
    let standing = waves::standing(app).await?;
    let mut tx = app.db.begin().await?;
    // What came in time is known whatever the day, so that nobody hears that it was not taken.
    let taken = if let Some(old) = find::by_form_id(&mut tx, &form.form_id).await? {
        sent_again(&mut tx, app, &old, answers).await?
    } else {
        match standing {
            Standing::Ended => after_the_end(&mut tx, app, form, answers).await?,
            Standing::Open(wave) => {
                arrive(&mut tx, app, reader, form, answers, Some(wave.number)).await?
            }
            Standing::Between => arrive(&mut tx, app, reader, form, answers, None).await?,
        }
    };
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(taken)
}

/// The form of a signup once more: what it says now counts until the address is confirmed. On another
/// day its contact is asked anew, since the days in which to confirm run out.
async fn sent_again(
    db: &mut SqliteConnection,
    app: &App,
    old: &Signup,
    answers: &Answers,
) -> Result<Taken> {
    let changed = old.answers != *answers;
    if old.status != Status::Unconfirmed || old.disowned_at.is_some() {
        return Ok(if changed { Taken::AlreadyConfirmed } else { Taken::Saved });
    }
    let now = app.clock.now_ms();
    let waits_since = find::waits_since(db, old.id).await?;
    let mut ask = waits_since.is_some_and(|since| since + DAY_MS <= now);
    if changed {
        store::update_answers(db, old, answers).await?;
        record(db, old.id, None, Event::Updated, old.status, "", now).await?;
    }
    let moved = old.answers.contact_email != answers.contact_email;
    if moved && old.quarantined_at.is_none() {
        tokens::end_all(db, old.id).await?;
        requests::forget(db, old.id).await?;
        outbox::withdraw(db, old.id, &old.answers.contact_email).await?;
        store::set_unreminded(db, old.id).await?;
        ask = true;
    }
    if ask {
        let asked = Signup { answers: answers.clone(), ..old.clone() };
        requests::ask(db, app, &asked, Reason::Confirm).await?;
    }
    Ok(Taken::Saved)
}

/// Nobody can join any more; but a form that brought no signup of its own, and came in time, is kept as
/// it is now, like that of a signup: the answer tells nobody which of the two it was.
async fn after_the_end(
    db: &mut SqliteConnection,
    app: &App,
    form: &JoinForm,
    answers: &Answers,
) -> Result<Taken> {
    let Some(repeat) = known::repeat(db, &form.form_id).await? else { return Ok(Taken::Ended) };
    let (reference, now) = (Some(repeat.reference), app.clock.now_ms());
    known::keep_repeat(db, &form.form_id, reference, repeat.signup_id, answers, now).await?;
    Ok(Taken::Saved)
}

/// A form that is new here: a signup of its own, unless its mailbox has one for the same local
/// government already.
async fn arrive(
    tx: &mut SqliteConnection,
    app: &App,
    reader: &Reader,
    form: &JoinForm,
    answers: &Answers,
    wave: Option<i64>,
) -> Result<Taken> {
    let now = app.clock.now_ms();
    let quarantined = !form.trap.is_empty();
    let repeat = known::repeat(tx, &form.form_id).await?;
    let before = repeat.as_ref().map(|repeat| repeat.signup_id);
    let reference = repeat.map(|repeat| repeat.reference);
    let older = match known::look_up(tx, answers).await? {
        Known::SameMailbox(same) if !quarantined => {
            known::keep_repeat(tx, &form.form_id, reference, same.id, answers, now).await?;
            if before != Some(same.id) {
                record(tx, same.id, None, Event::Repeated, same.status, "", now).await?;
                known::remind(tx, app, &same).await?;
            }
            return Ok(Taken::Saved);
        }
        Known::OtherMailbox(other) => Some(other),
        Known::SameMailbox(_) | Known::Nothing => None,
    };
    known::forget_repeat(tx, &form.form_id).await?;
    let new = NewSignup {
        form_id: &form.form_id,
        reference,
        duplicate_of: older.as_ref().map(|signup| signup.id),
        quarantined,
        origin: Origin::Form,
        letter_locale: Some(reader.l.locale),
        letter_hash: letter_hash(reader.l.locale),
        privacy_version: PRIVACY_VERSION,
        wave,
        answers,
    };
    let signup = store::insert(tx, &new, now).await?;
    record(tx, signup.id, None, Event::Submitted, signup.status, "", now).await?;
    if quarantined {
        record(tx, signup.id, None, Event::Quarantined, signup.status, "", now).await?;
        return Ok(Taken::Saved);
    }
    requests::ask(tx, app, &signup, Reason::Confirm).await?;
    if let Some(older) = older {
        known::tell(tx, app, &older).await?;
    }
    notices::joined(tx, app, &signup).await?;
    Ok(Taken::Saved)
}

#[derive(Template)]
#[template(path = "join/receipt.html")]
struct ReceiptPage {
    page: Page,
    reference: String,
    confirmed: bool,
}

/// The receipt: the reference and what happens next. The form's id in its address is known to
/// the sender alone, and opens nothing else.
pub async fn receipt(
    State(app): State<App>,
    reader: Reader,
    Path((_, form_id)): Path<(String, String)>,
) -> Result<Html<String>> {
    // What stands for it once a signup is erased could be guessed.
    if !token::is_well_formed(&form_id) {
        return Err(Error::NotFound);
    }
    let mut db = app.db.readers().acquire().await?;
    let (reference, confirmed) = match find::by_form_id(&mut db, &form_id).await? {
        Some(signup) => (signup.reference, signup.status != Status::Unconfirmed),
        None => match known::repeat(&mut db, &form_id).await? {
            Some(repeat) => (repeat.reference, false),
            None => return Err(Error::NotFound),
        },
    };
    let title = reader.l.t("join-receipt-title");
    let page = Page::new(&app, &reader, Section::Join, &title).noindex();
    html(&ReceiptPage { page, reference, confirmed })
}
