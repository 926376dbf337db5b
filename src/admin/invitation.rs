//! `/admin/invitation/{token}`: the link that sets password and one-time code, used once.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::one_time::{self, Key};
use super::sign_in::visitor;
use super::{account, password, recovery_codes};
use crate::audit::{self, Event};
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::i18n::L10n;
use crate::session;
use crate::state::App;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;
use crate::web::page::html;

#[derive(Template)]
#[template(path = "admin/invitation.html")]
struct InvitationPage {
    page: DeskPage,
    email: String,
    action: String,
    key: Key,
    fields: [Field; 2],
}

#[derive(Template)]
#[template(path = "admin/message.html")]
struct MessagePage {
    page: DeskPage,
    text: String,
}

/// Recovery codes, shown once.
#[derive(Template)]
#[template(path = "admin/codes.html")]
pub struct CodesPage {
    pub page: DeskPage,
    pub codes: Vec<String>,
    pub signed_in: bool,
}

/// What is wrong with the form, field by field, as messages.
#[derive(Default)]
struct Problems {
    password: Option<&'static str>,
    code: Option<&'static str>,
}

/// Shows the form with a new secret for the one-time codes.
pub async fn show(
    State(app): State<App>,
    headers: HeaderMap,
    Path(token): Path<String>,
) -> Result<Response> {
    let l = visitor(&app, &headers);
    let mut db = app.db.readers().acquire().await?;
    let Some(account) = account::by_invitation(&mut db, &token, app.clock.now_ms()).await? else {
        return gone(&app, l);
    };
    let key = Key::random(&account.email)?;
    form(&app, l, &token, &account.email, key, "", &Problems::default())
}

fn gone(app: &App, l: L10n) -> Result<Response> {
    let page = DeskPage::signed_out(app, l, DeskSection::Elsewhere, &l.t("admin-invitation-title"));
    let page = html(&MessagePage { page, text: l.t("admin-invitation-gone").plain() })?;
    Ok((StatusCode::NOT_FOUND, page).into_response())
}

fn form(
    app: &App,
    l: L10n,
    token: &str,
    email: &str,
    key: Key,
    password: &str,
    problems: &Problems,
) -> Result<Response> {
    let title = l.t("admin-invitation-title");
    let mut page = DeskPage::signed_out(app, l, DeskSection::Elsewhere, &title);
    page.has_errors = problems.password.is_some() || problems.code.is_some();
    let status = if page.has_errors { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let control = |kind, autocomplete| Control::Line { kind, autocomplete, ltr: true };
    let page = InvitationPage {
        page,
        email: email.to_owned(),
        action: format!("/admin/invitation/{token}"),
        key,
        fields: [
            Field::new(
                "password",
                l.t("admin-invitation-password").plain(),
                password,
                control("password", "new-password"),
            )
            .hint(l.t("admin-invitation-password-hint").plain())
            .error(problems.password.map(|id| l.t(id).plain())),
            Field::new(
                "code",
                l.t("admin-invitation-code").plain(),
                "",
                control("text", "one-time-code"),
            )
            .error(problems.code.map(|id| l.t(id).plain())),
        ],
    };
    Ok((status, html(&page)?).into_response())
}

/// Sets the account up; the link has then been used.
pub async fn submit(
    State(app): State<App>,
    headers: HeaderMap,
    Path(token): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let l = visitor(&app, &headers);
    let now = app.clock.now_ms();
    let mut db = app.db.readers().acquire().await?;
    let Some(account) = account::by_invitation(&mut db, &token, now).await? else {
        return gone(&app, l);
    };
    drop(db);
    let key = Key::read(fields.get("secret"), &account.email)?;
    let typed = fields.get("password");
    let step = one_time::step(key.secret(), fields.get("code"), 0, now);
    let problems = Problems {
        password: password::objection(&app, typed, &account.email).await?,
        code: step.is_none().then_some("admin-error-code-wrong"),
    };
    let (None, Some(step)) = (problems.password, step) else {
        return form(&app, l, &token, &account.email, key, typed, &problems);
    };
    let hash = password::hash(&app, typed).await?;
    let mut tx = app.db.begin().await?;
    // Asked again inside the transaction: of two at once only the first finds the link unused.
    if account::by_invitation(&mut tx, &token, now).await?.is_none() {
        return gone(&app, l);
    }
    account::set_up(&mut tx, account.id, &hash, key.secret(), step).await?;
    let codes = recovery_codes::renew(&mut tx, account.id).await?;
    audit::record(&mut tx, Some(account.id), Event::AccountSetUp, "", now).await?;
    tx.commit().await?;
    // An answer to a form is shown again by a reload; the codes are shown once, on the page after.
    let cookie = [(SET_COOKIE, session::codes_cookie(&app, &codes)?)];
    Ok((cookie, Redirect::to("/admin/welcome")).into_response())
}

/// After setting up: the recovery codes, once, and on to signing in.
pub async fn welcome(State(app): State<App>, headers: HeaderMap) -> Result<Response> {
    let l = visitor(&app, &headers);
    let title = l.t("admin-invitation-ready");
    let page = DeskPage::signed_out(&app, l, DeskSection::Elsewhere, &title);
    let mut codes = session::codes(&app, &headers);
    codes.retain(|code| recovery_codes::parse(code).is_some());
    if codes.is_empty() {
        let text = l.t("admin-invitation-done").plain();
        return Ok(html(&MessagePage { page, text })?.into_response());
    }
    let cookie = [(SET_COOKIE, session::codes_cookie(&app, &[])?)];
    Ok((cookie, html(&CodesPage { page, codes, signed_in: false })?).into_response())
}
