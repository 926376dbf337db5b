//! `/admin/invitation/{token}`: the link that sets password and one-time code, used once.

use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};
use qrcode::QrCode;
use qrcode::render::svg;
use totp_rs::Secret;

use super::sign_in::{totp, visitor};
use super::{account, password};
use crate::audit::{self, Event};
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::i18n::L10n;
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
    secret: String,
    qr: String,
    fields: [Field; 2],
}

#[derive(Template)]
#[template(path = "admin/message.html")]
struct MessagePage {
    page: DeskPage,
    text: String,
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
    let secret = crate::token::random_bytes::<20>()?;
    form(&app, l, &token, &account.email, &secret, "", &Problems::default())
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
    secret: &[u8],
    password: &str,
    problems: &Problems,
) -> Result<Response> {
    let title = l.t("admin-invitation-title");
    let mut page = DeskPage::signed_out(app, l, DeskSection::Elsewhere, &title);
    page.has_errors = problems.password.is_some() || problems.code.is_some();
    let status = if page.has_errors { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let control = |kind, autocomplete| Control::Line { kind, autocomplete, ltr: true };
    let url = totp(secret, email)?.to_url().map_err(|error| anyhow::anyhow!("{error}"))?;
    let qr = QrCode::new(url).map_err(anyhow::Error::from)?;
    let page = InvitationPage {
        page,
        email: email.to_owned(),
        action: format!("/admin/invitation/{token}"),
        secret: Secret::from(secret.to_vec()).to_base32(),
        qr: drawing(&qr),
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

/// The code as an element of a page: what stands before it belongs to a file of its own.
fn drawing(qr: &QrCode) -> String {
    let file = qr.render::<svg::Color<'_>>().min_dimensions(200, 200).build();
    file.find("<svg").map_or_else(String::new, |start| file[start..].to_owned())
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
    let secret = Secret::try_from_base32(fields.get("secret"))
        .ok()
        .map(|secret| secret.as_ref().to_vec())
        .filter(|secret| secret.len() == 20);
    let Some(secret) = secret else {
        return Err(crate::error::Error::BadRequest("the key was changed"));
    };
    let typed = fields.get("password");
    let digits: String = fields.get("code").chars().filter(|c| !c.is_whitespace()).collect();
    let seconds = u64::try_from(now / 1000).unwrap_or_default();
    let step = totp(&secret, &account.email)?.check(&digits, seconds);
    let problems = Problems {
        password: password::objection(typed, &account.email),
        code: step.is_none().then_some("admin-error-code-wrong"),
    };
    let (None, Some(step)) = (problems.password, step) else {
        return form(&app, l, &token, &account.email, &secret, typed, &problems);
    };
    let hash = password::hash(&app, typed).await?;
    let mut tx = app.db.begin().await?;
    // Asked again inside the transaction: of two at once only the first finds the link unused.
    if account::by_invitation(&mut tx, &token, now).await?.is_none() {
        return gone(&app, l);
    }
    let step = i64::try_from(step).unwrap_or(i64::MAX);
    account::set_up(&mut tx, account.id, &hash, &secret, step).await?;
    audit::record(&mut tx, Some(account.id), Event::AccountSetUp, "", now).await?;
    tx.commit().await?;
    Ok(Redirect::to("/admin/welcome").into_response())
}

/// After setting up: on to signing in.
pub async fn welcome(State(app): State<App>, headers: HeaderMap) -> Result<Response> {
    let l = visitor(&app, &headers);
    let page =
        DeskPage::signed_out(&app, l, DeskSection::Elsewhere, &l.t("admin-invitation-title"));
    let text = l.t("admin-invitation-done").plain();
    Ok(html(&MessagePage { page, text })?.into_response())
}
