//! `/admin/account`: everybody's own account: language, password, codes, sessions.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use sqlx::SqliteConnection;

use super::attempt::Refused;
use super::{account, attempt, password, recovery_codes};
use crate::audit::{self, Event};
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::session::list::{self, Open};
use crate::session::{self, Staff};
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
            "password" => Some("admin-account-password-done"),
            "role" => Some("admin-accounts-role-done"),
            "code" => Some("admin-account-code-done"),
            "sessions" => Some("admin-sessions-done"),
            "recovered" => Some("admin-recovery-used"),
            _ => None,
        }
    }
}

/// What is wrong with one of the forms, field by field, as messages.
#[derive(Default)]
pub struct Problems {
    pub old_password: Option<&'static str>,
    pub new_password: Option<&'static str>,
    /// Password and code before new recovery codes.
    pub recovery: Refused,
    /// The password before sessions are ended.
    pub sessions: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "admin/account.html")]
struct OwnPage {
    page: DeskPage,
    email: String,
    role_id: &'static str,
    codes_left: i64,
    sessions: Vec<Open>,
    /// The old and the new password; password and code for new recovery codes; the password for
    /// ending sessions.
    fields: [Field; 5],
}

/// A password that is typed.
pub fn password_field(
    name: &'static str,
    label: String,
    autocomplete: &'static str,
    problem: Option<String>,
) -> Field {
    let control = Control::Line { kind: "password", autocomplete, ltr: true };
    Field::new(name, label, "", control).error(problem)
}

/// A one-time code that is typed.
pub fn code_field(name: &'static str, label: String, problem: Option<String>) -> Field {
    let control = Control::Line { kind: "text", autocomplete: "one-time-code", ltr: true };
    Field::new(name, label, "", control).error(problem)
}

/// Shows the account.
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Query(query): Query<Done>,
) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let mut page = own_page(&mut db, &app, &staff, &Problems::default()).await?;
    page.page.done = query.message_id().map(|id| staff.l.t(id).plain());
    Ok(html(&page)?.into_response())
}

/// The page again with what is wrong, all fields of passwords empty.
pub async fn refuse(app: &App, staff: &Staff, problems: &Problems) -> Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let page = own_page(&mut db, app, staff, problems).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
}

async fn own_page(
    db: &mut SqliteConnection,
    app: &App,
    staff: &Staff,
    problems: &Problems,
) -> Result<OwnPage> {
    let l = staff.l;
    let title = l.t("admin-account-title");
    let mut page = DeskPage::new(app, staff, DeskSection::Elsewhere, &title);
    let words = |id: Option<&'static str>| id.map(|id| l.t(id).plain());
    let fields = [
        password_field(
            "old_password",
            l.t("admin-account-password-old").plain(),
            "current-password",
            words(problems.old_password),
        ),
        password_field(
            "new_password",
            l.t("admin-invitation-password").plain(),
            "new-password",
            words(problems.new_password),
        )
        .hint(l.t("admin-invitation-password-hint").plain()),
        password_field(
            "password",
            l.t("admin-account-password-now").plain(),
            "current-password",
            words(problems.recovery.password),
        ),
        code_field("code", l.t("admin-sign-in-code").plain(), words(problems.recovery.code))
            .hint(l.t("admin-sign-in-code-hint").plain()),
        password_field(
            "sessions_password",
            l.t("admin-account-password-now").plain(),
            "current-password",
            words(problems.sessions),
        )
        .hint(l.t("admin-sessions-password-hint").plain()),
    ];
    page.has_errors = fields.iter().any(|field| field.error.is_some());
    let now = app.clock.now_ms();
    Ok(OwnPage {
        page,
        email: staff.email.clone(),
        role_id: staff.role.label_id(),
        codes_left: recovery_codes::left(db, staff.account_id).await?,
        sessions: list::of_account(db, staff, staff.account_id, now).await?,
        fields,
    })
}

/// Changes the password; the other sessions end, and this one begins anew.
pub async fn change_password(
    State(app): State<App>,
    staff: Staff,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    let typed = fields.get("new_password");
    let objection = password::objection(&app, typed, &staff.email).await?;
    let again = attempt::again(&app, &headers, &staff, fields.get("old_password"), None).await?;
    let (Ok(account), None) = (&again, objection) else {
        let old_password = again.err().and_then(|refused| refused.password);
        let problems = Problems { old_password, new_password: objection, ..Problems::default() };
        return refuse(&app, &staff, &problems).await;
    };
    let hash = password::hash(&app, typed).await?;
    let mut tx = staff.begin(&app).await?;
    if !account::set_password(&mut tx, account, &hash).await? {
        let old_password = Refused::WRONG_PASSWORD.password;
        return refuse(&app, &staff, &Problems { old_password, ..Problems::default() }).await;
    }
    let cookie = session::renew(&mut tx, &app, &staff).await?;
    let (who, now) = (Some(staff.account_id), app.clock.now_ms());
    audit::record(&mut tx, who, Event::PasswordChanged, "", now).await?;
    tx.commit().await?;
    Ok(([(SET_COOKIE, cookie)], Redirect::to("/admin/account?done=password")).into_response())
}

/// Ends one of the own sessions, or all others; this one goes on under another secret.
pub async fn end_sessions(
    State(app): State<App>,
    staff: Staff,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    let typed = fields.get("sessions_password");
    if let Err(refused) = attempt::again(&app, &headers, &staff, typed, None).await? {
        let problems = Problems { sessions: refused.password, ..Problems::default() };
        return refuse(&app, &staff, &problems).await;
    }
    let mut tx = staff.begin(&app).await?;
    let handle = fields.get("session");
    if list::end(&mut tx, &staff, staff.account_id, handle).await? > 0 {
        let (who, now) = (Some(staff.account_id), app.clock.now_ms());
        audit::record(&mut tx, who, Event::SessionsEnded, &staff.email, now).await?;
    }
    let cookie = session::rotate(&mut tx, &app, &staff).await?;
    tx.commit().await?;
    Ok(([(SET_COOKIE, cookie)], Redirect::to("/admin/account?done=sessions")).into_response())
}
