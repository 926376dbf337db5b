//! `/admin/accounts/{id}`: one account, and what an administrator changes about it.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::http::header::SET_COOKIE;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::accounts::{link_page, role_field};
use super::people::{self, Person};
use super::{account, recovery_codes};
use crate::audit::{self, Event};
use crate::db::Tx;
use crate::desk::{DeskPage, DeskSection};
use crate::error::{Error, Result};
use crate::session::list::{self, Open};
use crate::session::{self, Role, Staff};
use crate::state::App;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;
use crate::web::page::html;

/// What has just been done, in the address that a change leads back to.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Done {
    done: String,
}

impl Done {
    fn message_id(&self) -> Option<&'static str> {
        match self.done.as_str() {
            "role" => Some("admin-accounts-role-done"),
            "same-role" => Some("admin-accounts-role-same"),
            "disabled" => Some("admin-accounts-disabled"),
            "enabled" => Some("admin-accounts-enabled"),
            "sessions" => Some("admin-sessions-done"),
            _ => None,
        }
    }
}

#[derive(Template)]
#[template(path = "admin/person.html")]
struct PersonPage {
    page: DeskPage,
    person: Person,
    own: bool,
    codes_left: i64,
    sessions: Vec<Open>,
    role: Field,
    problem: Option<String>,
}

/// Shows the account; that somebody looked is recorded.
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<i64>,
    Query(query): Query<Done>,
) -> Result<Response> {
    let (tx, person) = begin(&app, &staff, id).await?;
    let mut page = page(tx, &app, &staff, person, None).await?;
    page.page.done = query.message_id().map(|id| staff.l.t(id).plain());
    Ok(html(&page)?.into_response())
}

/// An administrator's look at an account that there is.
async fn begin(app: &App, staff: &Staff, id: i64) -> Result<(Tx, Person)> {
    staff.require(Role::Administrator)?;
    let mut tx = staff.begin(app).await?;
    let person = people::get(&mut tx, id).await?.ok_or(Error::NotFound)?;
    Ok((tx, person))
}

async fn page(
    mut tx: Tx,
    app: &App,
    staff: &Staff,
    person: Person,
    problem: Option<&'static str>,
) -> Result<PersonPage> {
    let (who, now) = (Some(staff.account_id), app.clock.now_ms());
    let codes_left = recovery_codes::left(&mut tx, person.id).await?;
    let sessions = list::of_account(&mut tx, staff, person.id, now).await?;
    audit::record(&mut tx, who, Event::AccountViewed, &person.email, now).await?;
    tx.commit().await?;
    let l = staff.l;
    let title = l.t("admin-accounts-title");
    let mut page = DeskPage::new(app, staff, DeskSection::Manage, &title);
    page.title.clone_from(&person.email);
    page.has_errors = problem.is_some();
    Ok(PersonPage {
        page,
        own: person.id == staff.account_id,
        codes_left,
        sessions,
        role: role_field(l, person.role.as_str()),
        problem: problem.map(|id| l.t(id).plain()),
        person,
    })
}

/// Commits a change with its entry and leads back to the account.
async fn done(
    mut tx: Tx,
    app: &App,
    staff: &Staff,
    person: &Person,
    event: Event,
    word: &str,
) -> Result<Response> {
    let (who, now) = (Some(staff.account_id), app.clock.now_ms());
    audit::record(&mut tx, who, event, &person.email, now).await?;
    tx.commit().await?;
    Ok(Redirect::to(&format!("/admin/accounts/{}?done={word}", person.id)).into_response())
}

/// Whether the account is the last by which somebody administers.
async fn is_last(tx: &mut Tx, person: &Person) -> Result<bool> {
    Ok(person.role == Role::Administrator
        && person.is_set_up
        && person.disabled_at.is_none()
        && !people::has_another_administrator(tx, person.id).await?)
}

async fn conflict(tx: Tx, app: &App, staff: &Staff, person: Person) -> Result<Response> {
    let page = page(tx, app, staff, person, Some("admin-accounts-last")).await?;
    Ok((StatusCode::CONFLICT, html(&page)?).into_response())
}

/// Gives another role; it counts at once, and the account's sessions end. The own one begins anew.
pub async fn change_role(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<i64>,
    fields: Fields,
) -> Result<Response> {
    let (mut tx, person) = begin(&app, &staff, id).await?;
    let role = Role::from_word(fields.get("role")).ok_or(Error::BadRequest("no such role"))?;
    if role != Role::Administrator && is_last(&mut tx, &person).await? {
        return conflict(tx, &app, &staff, person).await;
    }
    if !people::set_role(&mut tx, id, role).await? {
        return Ok(Redirect::to(&format!("/admin/accounts/{id}?done=same-role")).into_response());
    }
    if id != staff.account_id {
        session::end_all(&mut tx, id).await?;
        return done(tx, &app, &staff, &person, Event::RoleChanged, "role").await;
    }
    let cookie = session::renew(&mut tx, &app, &staff).await?;
    let (who, now) = (Some(staff.account_id), app.clock.now_ms());
    audit::record(&mut tx, who, Event::RoleChanged, &person.email, now).await?;
    tx.commit().await?;
    Ok(([(SET_COOKIE, cookie)], Redirect::to("/admin/account?done=role")).into_response())
}

/// Closes the account.
pub async fn disable(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<i64>,
) -> Result<Response> {
    let (mut tx, person) = begin(&app, &staff, id).await?;
    if is_last(&mut tx, &person).await? {
        return conflict(tx, &app, &staff, person).await;
    }
    people::disable(&mut tx, id, app.clock.now_ms()).await?;
    done(tx, &app, &staff, &person, Event::AccountDisabled, "disabled").await
}

/// Opens a closed account again, by a new link.
pub async fn enable(State(app): State<App>, staff: Staff, Path(id): Path<i64>) -> Result<Response> {
    let (mut tx, person) = begin(&app, &staff, id).await?;
    people::enable(&mut tx, id).await?;
    done(tx, &app, &staff, &person, Event::AccountEnabled, "enabled").await
}

/// Takes password and codes away and shows a new link; one's own are changed on the own account.
pub async fn reset(State(app): State<App>, staff: Staff, Path(id): Path<i64>) -> Result<Response> {
    let (mut tx, person) = begin(&app, &staff, id).await?;
    if person.id == staff.account_id || person.disabled_at.is_some() {
        return Err(Error::Forbidden("not for this account"));
    }
    people::lock(&mut tx, id).await?;
    let link = account::invite(&mut tx, &app, id).await?;
    let (who, now) = (Some(staff.account_id), app.clock.now_ms());
    audit::record(&mut tx, who, Event::AccountReset, &person.email, now).await?;
    tx.commit().await?;
    link_page(&app, &staff, person.email, link)
}

/// Ends one session of the account, or all but the own.
pub async fn end_sessions(
    State(app): State<App>,
    staff: Staff,
    Path(id): Path<i64>,
    fields: Fields,
) -> Result<Response> {
    let (mut tx, person) = begin(&app, &staff, id).await?;
    list::end(&mut tx, &staff, id, fields.get("session")).await?;
    done(tx, &app, &staff, &person, Event::SessionsEnded, "sessions").await
}
