//! `/admin/signups/contacts`: the contacts of what the filters show, for those who say why.

use askama::Template;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};

use super::cells::Sheet;
use super::choices::{Known, selects};
use super::export::{Kind, file, fits};
use super::filter::Filter;
use super::matching;
use super::xlsx::MOST_ROWS;
use crate::audit::{self, Event};
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::session::{Role, Staff};
use crate::state::App;
use crate::text::is_unprintable;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;
use crate::web::page::html;

/// The longest reason, in characters.
const LONGEST: usize = 500;

#[derive(Template)]
#[template(path = "signup/contacts.html")]
struct ContactsPage {
    page: DeskPage,
    count: i64,
    fits_xlsx: bool,
    /// The filters in force, in words.
    filters: Vec<(String, String)>,
    fields: Vec<Field>,
    list: String,
    action: String,
}

/// Asks why.
pub async fn show(State(app): State<App>, staff: Staff, filter: Filter) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    Ok(html(&page(&app, &staff, &filter, "", None).await?)?.into_response())
}

/// Gives the file and records who took it and why.
pub async fn export(
    State(app): State<App>,
    staff: Staff,
    filter: Filter,
    fields: Fields,
) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let why = fields.line("why").replace(is_unprintable, " ");
    let problem = match why.chars().count() {
        0 => Some("register-error-why-missing"),
        length if length > LONGEST => Some("register-error-why-long"),
        _ => None,
    };
    if problem.is_some() {
        let page = page(&app, &staff, &filter, &why, problem).await?;
        return Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response());
    }
    let kind = if fields.get("as") == Kind::Xlsx.ending() { Kind::Xlsx } else { Kind::Csv };
    let mut reader = app.db.readers().acquire().await?;
    if !fits(&mut reader, &app, &filter, kind).await? {
        let address = filter.only_filters().behind("/admin/signups/contacts");
        return Ok(Redirect::to(&address).into_response());
    }
    let now = app.clock.now_ms();
    let ids = matching::found(&mut reader, staff.l, &filter, now).await?;
    drop(reader);
    let mut tx = staff.begin(&app).await?;
    let subject = format!("{} {}: {why}", kind.ending(), ids.len());
    let who = Some(staff.account_id);
    audit::record(&mut tx, who, Event::ContactsExported, &subject, now).await?;
    tx.commit().await?;
    file(&app, Sheet::Contacts, kind, ids).await
}

async fn page(
    app: &App,
    staff: &Staff,
    filter: &Filter,
    why: &str,
    problem: Option<&'static str>,
) -> Result<ContactsPage> {
    let l = staff.l;
    let filter = filter.only_filters();
    let mut reader = app.db.readers().acquire().await?;
    let known = Known::read(&mut reader).await?;
    let count = matching::count(&mut reader, &filter, app.clock.now_ms()).await?;
    let search = filter.value("q").map(|q| (l.t("admin-signups-search").plain(), q.to_owned()));
    let chosen = selects(l, &filter, &known)
        .into_iter()
        .filter_map(|it| it.chosen().map(|value| (it.label.clone(), value.to_owned())))
        .collect::<Vec<_>>();
    let mut page = DeskPage::new(app, staff, DeskSection::Signups, &l.t("register-contacts-title"));
    page.has_errors = problem.is_some();
    Ok(ContactsPage {
        page,
        count,
        fits_xlsx: count <= MOST_ROWS,
        filters: search.into_iter().chain(chosen).collect(),
        fields: vec![
            Field::line("why", l.t("register-contacts-why").plain(), why)
                .hint(l.t("register-contacts-why-hint").with("max", LONGEST).plain())
                .error(problem.map(|id| l.t(id).plain())),
        ],
        list: filter.behind("/admin/signups"),
        action: filter.behind("/admin/signups/contacts"),
    })
}
