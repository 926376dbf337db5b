//! `/admin/signups/{reference}/translate?into=…`: the published answers and their translations into
//! one language, side by side.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use sqlx::SqliteConnection;

use super::store;
use super::translation::{self, Translation};
use super::view::{Row, parts};
use crate::audit;
use crate::desk::{DeskPage, DeskSection};
use crate::error::{Error, Result};
use crate::i18n::{direction, is_language};
use crate::session::{Role, Staff};
use crate::signup::history::record;
use crate::signup::review::{back_in, noted};
use crate::signup::within::{self, Within};
use crate::signup::{Event, Signup, find};
use crate::state::App;
use crate::text::nfc;
use crate::token::hex;
use crate::web::again::or_page;
use crate::web::form::{Fields, LongFields};
use crate::web::page::html;

/// Characters of a translation, at most: languages differ in length.
const TRANSLATION_MAX: usize = 6000;

#[derive(Template)]
#[template(path = "profile/translate.html")]
struct TranslatePage {
    page: DeskPage,
    reference: String,
    into: String,
    language: String,
    dir: &'static str,
    rows: Vec<Line>,
    /// Why the page is shown again, as a message.
    note: Option<&'static str>,
    list: Option<Within>,
}

impl TranslatePage {
    /// What follows the signup's address, so that it is shown in its list again.
    fn list_query(&self) -> String {
        within::query(self.list.as_ref(), "?")
    }
}

/// An answer with its translation.
struct Line {
    original: Row,
    text: String,
    /// What the page was made from, so that an edit of others is noticed.
    seen: String,
    /// The translation as it is saved, where the reader's differs.
    theirs: Option<String>,
    author: Option<(String, i64)>,
    too_long: bool,
}

/// The language to translate into, and the list in which the signup is looked at.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Into {
    into: String,
    list: String,
}

/// Shows the answers and what there is of translations.
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    Query(Into { into, list }): Query<Into>,
) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let mut tx = staff.begin(&app).await?;
    let (_, rows) = lines(&mut tx, &staff, &reference, &into).await?;
    noted(&mut tx, &app, &staff, audit::Event::SignupViewed, &reference).await?;
    tx.commit().await?;
    let mut page = page(&app, &staff, (&reference, into), rows, None);
    page.list = Within::read(&list);
    Ok(html(&page)?.into_response())
}

fn page(
    app: &App,
    staff: &Staff,
    (reference, into): (&str, String),
    rows: Vec<Line>,
    note: Option<&'static str>,
) -> TranslatePage {
    let l = staff.l;
    let title = l.t("decide-translate-title");
    let mut page = DeskPage::new(app, staff, DeskSection::Signups, &title);
    page.has_errors = rows.iter().any(|row| row.too_long);
    TranslatePage {
        page,
        reference: reference.to_owned(),
        language: l.language(&into),
        dir: direction(&into),
        into,
        rows,
        note,
        list: None,
    }
}

/// The published answers in words, with their translations.
async fn lines(
    db: &mut SqliteConnection,
    staff: &Staff,
    reference: &str,
    into: &str,
) -> Result<(Signup, Vec<Line>)> {
    let signup = find::named(db, reference).await?;
    let published = store::published(db, signup.id).await?.ok_or(Error::NotFound)?;
    if !is_language(into) {
        return Err(Error::NotFound);
    }
    let translations = translation::of(db, signup.id, into).await?;
    let rows = parts(staff.l, &published.written, "").into_iter().flat_map(|part| part.rows);
    let lines = rows
        .filter(|row| !row.field.is_empty())
        .map(|row| line(row, translations.iter()))
        .collect();
    Ok((signup, lines))
}

fn line<'a>(original: Row, mut translations: impl Iterator<Item = &'a Translation>) -> Line {
    let translation = translations.find(|it| it.field == original.field);
    let text = translation.map(|it| it.text.clone()).unwrap_or_default();
    let seen = format!("{}\n{}\n{text}", original.field, original.value);
    Line {
        original,
        seen: hex(&Sha256::digest(seen.as_bytes())[..8]),
        text,
        theirs: None,
        author: translation.map(|it| (it.account.clone(), it.at)),
        too_long: false,
    }
}

/// Saves the translations that were changed; where others have changed the same meanwhile, nothing
/// is saved and both are shown.
pub async fn save(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    Query(Into { into, .. }): Query<Into>,
    LongFields(fields): LongFields,
) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let again = |status: StatusCode, rows, note| {
        let mut page = page(&app, &staff, (&reference, into.clone()), rows, note);
        page.list = Within::read(fields.get("list"));
        html(&page).map(|page| (status, page).into_response())
    };
    let change = async {
        match take(&app, &staff, &reference, &into, &fields).await? {
            None => Ok(back_in(&reference, "translated", &fields)),
            Some(rows) if rows.iter().any(|row| row.theirs.is_some()) => {
                again(StatusCode::CONFLICT, rows, Some("decide-translate-stale"))
            }
            Some(rows) => again(StatusCode::UNPROCESSABLE_ENTITY, rows, None),
        }
    };
    let page = async {
        let mut db = app.db.readers().acquire().await?;
        let (_, rows) = lines(&mut db, &staff, &reference, &into).await?;
        let rows = rows.into_iter().map(|row| unsaved(row, &fields)).collect();
        again(StatusCode::SERVICE_UNAVAILABLE, rows, Some("decide-unavailable"))
    };
    or_page(change, page).await
}

/// One transaction: the translations that were changed, history, audit; or the lines of which some
/// cannot be saved.
async fn take(
    app: &App,
    staff: &Staff,
    reference: &str,
    into: &str,
    fields: &Fields,
) -> Result<Option<Vec<Line>>> {
    let mut tx = staff.begin(app).await?;
    let (signup, rows) = lines(&mut tx, staff, reference, into).await?;
    let rows: Vec<Line> = rows.into_iter().map(|row| typed(row, fields)).collect();
    if rows.iter().any(|row| row.theirs.is_some() || row.too_long) {
        return Ok(Some(rows));
    }
    let now = app.clock.now_ms();
    let changed: Vec<&Line> = rows.iter().filter(|row| row.author.is_none()).collect();
    for row in &changed {
        let (what, who) = ((row.original.field.as_str(), into), (staff.account_id, now));
        translation::keep(&mut tx, signup.id, what, &row.text, who).await?;
    }
    if !changed.is_empty() {
        let (who, event) = (Some(staff.account_id), Event::Translated);
        record(&mut tx, signup.id, who, event, signup.status, into, now).await?;
        noted(&mut tx, app, staff, audit::Event::ProfileTranslated, reference).await?;
    }
    tx.commit().await?;
    Ok(None)
}

/// The line with what was typed, still made from what its page was made from: what others have
/// saved since is noticed when it is sent again.
fn unsaved(row: Line, fields: &Fields) -> Line {
    let seen = fields.get(&format!("seen.{}", row.original.field)).to_owned();
    if seen.is_empty() {
        return row;
    }
    Line { text: fields.get(&row.original.field).to_owned(), seen, author: None, ..row }
}

/// The line with what was typed; one that stays as it is, or was not on the
/// page, keeps its author; a changed one has none.
fn typed(mut row: Line, fields: &Fields) -> Line {
    let field = &row.original.field;
    let text = nfc(fields.get(field).replace("\r\n", "\n").replace('\r', "\n").trim());
    let seen = fields.get(&format!("seen.{field}"));
    if text == row.text || seen.is_empty() {
        row.author = Some(row.author.unwrap_or_default());
        return row;
    }
    row.too_long = text.chars().count() > TRANSLATION_MAX;
    if seen != row.seen {
        row.theirs = Some(row.text);
    }
    row.text = text;
    row.author = None;
    row
}
