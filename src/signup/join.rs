//! `/{locale}/join`: the form, what happens when it is sent, and the receipt page.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{Html, IntoResponse, Redirect, Response};

use super::find;
use super::form::JoinForm;
use super::history::record;
use super::join_page::{JoinPage, Notice};
use super::store::{self, NewSignup};
use super::{Answers, Event, Status, mail, tokens};
use crate::error::{Error, Result};
use crate::i18n::{PRIVACY_VERSION, letter_hash};
use crate::outbox;
use crate::state::App;
use crate::waves::{self, Standing};
use crate::web::form::Fields;
use crate::web::origin::{self, Sender};
use crate::web::page::{Page, Reader, Section, html};

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
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    let form = JoinForm::read(fields)?;
    let again = |status: StatusCode, notice: Notice| -> Result<Response> {
        let page = html(&JoinPage::new(&app, &reader, &form, &[], Some(notice)))?;
        Ok((status, page).into_response())
    };
    if origin::sender(&app, &headers) == Sender::Foreign {
        return again(StatusCode::FORBIDDEN, Notice::Foreign);
    }
    let answers = match form.validate() {
        Ok(answers) => answers,
        Err(problems) => {
            let page = html(&JoinPage::new(&app, &reader, &form, &problems, None))?;
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    match take(&app, &reader, &form, &answers).await {
        Ok(Taken::Saved) => {
            let receipt = format!("/{}/join/{}", reader.l.code(), form.form_id);
            Ok(Redirect::to(&receipt).into_response())
        }
        Ok(Taken::AlreadyConfirmed) => again(StatusCode::CONFLICT, Notice::AlreadyConfirmed),
        Ok(Taken::Ended) => again(StatusCode::FORBIDDEN, Notice::Ended),
        Err(Error::Unavailable(cause)) => {
            tracing::warn!("a form could not be saved: {cause}");
            again(StatusCode::SERVICE_UNAVAILABLE, Notice::Unavailable)
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
    let wave = match waves::standing(app).await? {
        Standing::Ended => return Ok(Taken::Ended),
        Standing::Open(wave) => Some(wave.number),
        Standing::Between => None,
    };
    let now = app.clock.now_ms();
    let mut tx = app.db.begin().await?;
    if let Some(old) = find::by_form_id(&mut tx, &form.form_id).await? {
        if old.answers == *answers {
            return Ok(Taken::Saved);
        }
        if old.status != Status::Unconfirmed || old.disowned_at.is_some() {
            return Ok(Taken::AlreadyConfirmed);
        }
        store::update_answers(&mut tx, &old, answers).await?;
        record(&mut tx, old.id, None, Event::Updated, old.status, "", now).await?;
        let moved = old.answers.contact_email != answers.contact_email;
        if moved && old.quarantined_at.is_none() {
            tokens::end_all(&mut tx, old.id).await?;
            outbox::withdraw(&mut tx, old.id, &old.answers.contact_email).await?;
            let changed = super::Signup { answers: answers.clone(), ..old };
            mail::ask_to_confirm(&mut tx, app, &changed).await?;
        }
    } else {
        let new = NewSignup {
            form_id: &form.form_id,
            quarantined: !form.trap.is_empty(),
            letter_locale: reader.l.locale,
            letter_hash: letter_hash(reader.l.locale),
            privacy_version: PRIVACY_VERSION,
            wave,
            answers,
        };
        let signup = store::insert(&mut tx, &new, now).await?;
        record(&mut tx, signup.id, None, Event::Submitted, signup.status, "", now).await?;
        if new.quarantined {
            record(&mut tx, signup.id, None, Event::Quarantined, signup.status, "", now).await?;
        } else {
            mail::ask_to_confirm(&mut tx, app, &signup).await?;
            mail::notify_secretariat(&mut tx, app, &signup).await?;
        }
    }
    tx.commit().await?;
    app.mail_queued.notify_one();
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
    let mut db = app.db.readers().acquire().await?;
    let signup = find::by_form_id(&mut db, &form_id).await?.ok_or(Error::NotFound)?;
    let title = reader.l.t("join-receipt-title");
    html(&ReceiptPage {
        page: Page::new(&app, &reader, Section::Join, &title).noindex(),
        reference: signup.reference,
        confirmed: signup.status != Status::Unconfirmed,
    })
}
