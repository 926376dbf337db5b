//! `/admin/signups.csv` and `.xlsx`: what the filters show, for a spreadsheet, without contacts.

use axum::body::{Body, Bytes};
use axum::extract::State;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use futures::stream::poll_fn;
use sqlx::SqliteConnection;
use tokio::sync::mpsc::{Sender, channel};

use super::cells::{Names, Sheet};
use super::filter::Filter;
use super::xlsx::MOST_ROWS;
use super::{csv, matching, xlsx};
use crate::audit::{self, Event};
use crate::error::Result;
use crate::session::Staff;
use crate::state::App;

/// Signups that are read at once.
const PART: usize = 500;
/// Parts that may wait for a slow reader.
const BEHIND: usize = 2;

/// The kinds of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Csv,
    Xlsx,
}

impl Kind {
    /// The ending of the file's name.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    const fn content_type(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }
}

/// The file as CSV; that somebody took it is recorded.
pub async fn csv(State(app): State<App>, staff: Staff, filter: Filter) -> Result<Response> {
    signups(&app, &staff, &filter, Kind::Csv).await
}

/// The file as XLSX; that somebody took it is recorded.
pub async fn xlsx(State(app): State<App>, staff: Staff, filter: Filter) -> Result<Response> {
    signups(&app, &staff, &filter, Kind::Xlsx).await
}

async fn signups(app: &App, staff: &Staff, filter: &Filter, kind: Kind) -> Result<Response> {
    let mut reader = app.db.readers().acquire().await?;
    if !fits(&mut reader, app, filter, kind).await? {
        // The list says why there is no such file.
        return Ok(Redirect::to(&filter.only_filters().behind("/admin/signups")).into_response());
    }
    let now = app.clock.now_ms();
    let ids = matching::found(&mut reader, staff.l, filter, now).await?;
    drop(reader);
    let mut tx = staff.begin(app).await?;
    let subject = format!("{} {}", kind.ending(), ids.len());
    audit::record(&mut tx, Some(staff.account_id), Event::SignupsExported, &subject, now).await?;
    tx.commit().await?;
    file(app, Sheet::Signups, kind, ids).await
}

/// Whether the file holds as many rows as the filters show.
pub async fn fits(
    db: &mut SqliteConnection,
    app: &App,
    filter: &Filter,
    kind: Kind,
) -> Result<bool> {
    Ok(kind == Kind::Csv || matching::count(db, filter, app.clock.now_ms()).await? <= MOST_ROWS)
}

/// The file with these signups: a CSV goes out while it is written, an XLSX once it is whole.
pub async fn file(app: &App, sheet: Sheet, kind: Kind, ids: Vec<i64>) -> Result<Response> {
    let names = Names::read(&mut *app.db.readers().acquire().await?, app).await?;
    let day = app.settings.timezone.to_datetime(app.clock.now()).date();
    let name = format!("attachment; filename=\"{}-{day}.{}\"", sheet.name(), kind.ending());
    let headers = [(CONTENT_TYPE, kind.content_type().to_owned()), (CONTENT_DISPOSITION, name)];
    let body = match kind {
        Kind::Csv => {
            let (sender, mut parts) = channel(BEHIND);
            tokio::spawn(stream(app.clone(), sheet, names, ids, sender));
            Body::from_stream(poll_fn(move |context| parts.poll_recv(context)))
        }
        Kind::Xlsx => Body::from(book(app, sheet, &names, &ids).await?),
    };
    Ok((headers, body).into_response())
}

/// Sends the file part by part; one that cannot be read to its end breaks off, so that nobody takes
/// it for whole. A slow reader holds no connection of the store.
async fn stream(
    app: App,
    sheet: Sheet,
    names: Names,
    ids: Vec<i64>,
    sender: Sender<Result<Bytes>>,
) {
    let sent = async {
        let mut part = csv::head(&sheet.headers())?;
        for ids in ids.chunks(PART) {
            let mut db = app.db.readers().acquire().await?;
            part.extend(csv::bytes(&names.rows(&mut db, sheet, ids).await?)?);
            drop(db);
            if sender.send(Ok(std::mem::take(&mut part).into())).await.is_err() {
                return Ok(()); // nobody reads on
            }
        }
        if !part.is_empty() && sender.send(Ok(part.into())).await.is_err() {
            tracing::debug!("nobody reads the file");
        }
        Ok(())
    };
    if let Err(error) = sent.await {
        tracing::warn!("an export breaks off: {error}");
        if sender.send(Err(error)).await.is_err() {
            tracing::debug!("nobody reads the file");
        }
    }
}

/// The bytes of the workbook, packed beside the threads that answer requests.
async fn book(app: &App, sheet: Sheet, names: &Names, ids: &[i64]) -> Result<Vec<u8>> {
    let mut book = xlsx::Book::begin(sheet.name(), &sheet.headers())?;
    let mut db = app.db.readers().acquire().await?;
    for ids in ids.chunks(PART) {
        book.add(&names.rows(&mut db, sheet, ids).await?)?;
    }
    drop(db);
    let packed = tokio::task::spawn_blocking(|| book.finish());
    Ok(packed.await.map_err(anyhow::Error::from)??)
}
