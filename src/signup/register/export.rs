//! `/admin/signups.csv` and `.xlsx`: what the filters show, for a spreadsheet, without contacts.

use axum::extract::State;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Redirect, Response};
use sqlx::SqliteConnection;

use super::cells::{Sheet, Table, table};
use super::filter::Filter;
use super::xlsx::MOST_ROWS;
use super::{csv, matching, xlsx};
use crate::audit::{self, Event};
use crate::error::Result;
use crate::session::Staff;
use crate::state::App;

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
    let table = table(&mut reader, app, staff.l, Sheet::Signups, filter).await?;
    drop(reader);
    let mut tx = app.db.begin().await?;
    let (subject, now) = (format!("{} {}", kind.ending(), table.rows.len()), app.clock.now_ms());
    audit::record(&mut tx, Some(staff.account_id), Event::SignupsExported, &subject, now).await?;
    tx.commit().await?;
    file(app, Sheet::Signups, kind, table).await
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

/// Writes the file beside the threads that answer requests.
pub async fn file(app: &App, sheet: Sheet, kind: Kind, table: Table) -> Result<Response> {
    let written = tokio::task::spawn_blocking(move || match kind {
        Kind::Csv => csv::bytes(&table),
        Kind::Xlsx => xlsx::bytes(&table, sheet.name()),
    });
    let bytes = written.await.map_err(anyhow::Error::from)??;
    let day = app.settings.timezone.to_datetime(app.clock.now()).date();
    let name = format!("attachment; filename=\"{}-{day}.{}\"", sheet.name(), kind.ending());
    let headers = [(CONTENT_TYPE, kind.content_type().to_owned()), (CONTENT_DISPOSITION, name)];
    Ok((headers, bytes).into_response())
}
