//! `/admin/sign-in` and `/admin/sign-out`. Unknown, disabled and known accounts get the same
//! answer after the same work.

use askama::Template;
use axum::extract::{Query, State};
use axum::http::header::{ACCEPT_LANGUAGE, SET_COOKIE};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{AppendHeaders, IntoResponse, Redirect, Response};
use serde::Deserialize;
use totp_rs::{Builder, Totp};

use super::account::{self, Account};
use super::password;
use crate::audit::{self, Event};
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::i18n::{L10n, Locale};
use crate::session::{self, Staff};
use crate::state::App;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;
use crate::web::page::html;

#[derive(Template)]
#[template(path = "admin/sign_in.html")]
struct SignInPage {
    page: DeskPage,
    problem: Option<String>,
    fields: [Field; 3],
}

/// The desk's language before anybody has signed in.
pub fn visitor(app: &App, headers: &HeaderMap) -> L10n {
    let accepted = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    app.catalogue.locale(Locale::negotiate(accepted, &Locale::DESK))
}

/// Why somebody is here, in the address that led them.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Why {
    why: String,
}

/// Shows the form.
pub async fn show(
    State(app): State<App>,
    headers: HeaderMap,
    Query(query): Query<Why>,
) -> Result<Response> {
    let l = visitor(&app, &headers);
    let mut page = page(&app, l, "", None);
    page.page.done = match query.why.as_str() {
        "needed" => Some(l.t("admin-sign-in-needed").plain()),
        "signed-out" => Some(l.t("admin-signed-out").plain()),
        _ => None,
    };
    Ok(html(&page)?.into_response())
}

fn page(app: &App, l: L10n, email: &str, problem: Option<&'static str>) -> SignInPage {
    let title = l.t("admin-sign-in-title");
    let mut page = DeskPage::signed_out(app, l, DeskSection::Elsewhere, &title);
    page.has_errors = problem.is_some();
    let control = |kind, autocomplete| Control::Line { kind, autocomplete, ltr: true };
    SignInPage {
        page,
        problem: problem.map(|id| l.t(id).plain()),
        fields: [
            Field::new(
                "email",
                l.t("admin-sign-in-email").plain(),
                email,
                control("email", "username"),
            ),
            Field::new(
                "password",
                l.t("admin-sign-in-password").plain(),
                "",
                control("password", "current-password"),
            ),
            Field::new(
                "code",
                l.t("admin-sign-in-code").plain(),
                "",
                control("text", "one-time-code"),
            )
            .hint(l.t("admin-sign-in-code-hint").plain()),
        ],
    }
}

/// Signs in.
pub async fn submit(
    State(app): State<App>,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    let l = visitor(&app, &headers);
    let email = fields.line("email");
    let again = |status: StatusCode, problem| -> Result<Response> {
        Ok((status, html(&page(&app, l, &email, Some(problem)))?).into_response())
    };
    let now = app.clock.now_ms();
    let mut tx = app.db.begin().await?;
    let browser = session::browser(&app, &headers);
    let guesser = account::guesser(&mut tx, &email, browser.as_deref()).await?;
    if !account::may_guess(&mut tx, &guesser, now).await? {
        return again(StatusCode::TOO_MANY_REQUESTS, "admin-sign-in-waited");
    }
    let found = account::by_email(&mut tx, &email).await?.filter(|it| it.disabled_at.is_none());
    tx.commit().await?;
    let stored = found.as_ref().and_then(|account| account.password_hash.clone());
    let known = password::verify(&app, fields.get("password"), stored).await?;
    let step = found.as_ref().and_then(|account| code_step(account, fields.get("code"), now));
    let mut tx = app.db.begin().await?;
    if let (true, Some(account), Some(step)) = (known, &found, step)
        && account::use_code(&mut tx, account, step).await?
    {
        account::forget_guesses(&mut tx, &guesser).await?;
        let cookie = session::begin(&mut tx, &app, account.id).await?;
        let browser = account::remember_browser(&mut tx, account.id, now).await?;
        audit::record(&mut tx, Some(account.id), Event::SignedIn, "", now).await?;
        tx.commit().await?;
        let cookies =
            [(SET_COOKIE, cookie), (SET_COOKIE, session::browser_cookie(&app, &browser)?)];
        return Ok((AppendHeaders(cookies), Redirect::to("/admin/signups")).into_response());
    }
    let whose = found.map(|account| account.id);
    audit::record(&mut tx, whose, Event::SignInFailed, "", now).await?;
    tx.commit().await?;
    again(StatusCode::UNPROCESSABLE_ENTITY, "admin-sign-in-failed")
}

/// The time step whose code this is, if it is one.
fn code_step(account: &Account, code: &str, now: i64) -> Option<i64> {
    let totp = totp(account.totp_secret.as_deref()?, &account.email).ok()?;
    let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let seconds = u64::try_from(now / 1000).ok()?;
    let step = totp.check(&digits, seconds)?;
    i64::try_from(step).ok().filter(|step| *step > account.totp_step)
}

/// The time-based one-time codes of a secret: six digits, thirty seconds, as every app has them.
///
/// # Errors
///
/// A secret shorter than 16 bytes, an address that the app's link cannot hold.
pub fn totp(secret: &[u8], email: &str) -> anyhow::Result<Totp> {
    Builder::new()
        .with_secret(secret.to_vec())
        .with_account_name(email.replace(':', "-"))
        .with_issuer(Some("Human Rights Cities"))
        .build()
        .map_err(|error| anyhow::anyhow!("one-time code: {error}"))
}

/// Signs out, from any number of tabs.
pub async fn sign_out(State(app): State<App>, staff: Staff) -> Result<Response> {
    let mut tx = app.db.begin().await?;
    let cookie = session::end(&mut tx, &app, &staff).await?;
    audit::record(&mut tx, Some(staff.account_id), Event::SignedOut, "", app.clock.now_ms())
        .await?;
    tx.commit().await?;
    Ok(([(SET_COOKIE, cookie)], Redirect::to("/admin/sign-in?why=signed-out")).into_response())
}

/// Changes the desk's language for somebody signed in.
pub async fn set_language(
    State(app): State<App>,
    staff: Staff,
    fields: Fields,
) -> Result<Response> {
    if let Some(locale) =
        Locale::from_code(fields.get("locale")).filter(|it| Locale::DESK.contains(it))
    {
        let mut tx = app.db.begin().await?;
        account::set_locale(&mut tx, staff.account_id, locale).await?;
        tx.commit().await?;
    }
    let back = fields.get("back");
    let ours = back.starts_with("/admin/") && back.bytes().all(|byte| byte.is_ascii_graphic());
    let back = if ours { back } else { "/admin/signups" };
    Ok(Redirect::to(back).into_response())
}
