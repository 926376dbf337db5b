//! `/admin/account/code` and `/admin/account/recovery`: a new key for one-time codes, new recovery
//! codes. Both ask for password and code.

use askama::Template;
use axum::extract::State;
use axum::http::header::SET_COOKIE;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Redirect, Response};

use super::attempt::Refused;
use super::invitation::CodesPage;
use super::one_time::{self, Key};
use super::own::{Problems, code_field, password_field, refuse};
use super::{account, attempt, recovery_codes};
use crate::audit::{self, Event};
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::session::{self, Staff};
use crate::state::App;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;
use crate::web::page::html;

#[derive(Template)]
#[template(path = "admin/account_code.html")]
struct CodePage {
    page: DeskPage,
    key: Key,
    /// The code that the app shows; the password, and a code of the old key.
    fields: [Field; 3],
}

/// Shows a new key.
pub async fn show_code(State(app): State<App>, staff: Staff) -> Result<Response> {
    let key = Key::random(&staff.email)?;
    Ok(html(&code_page(&app, &staff, key, &Refused::default(), None))?.into_response())
}

fn code_page(
    app: &App,
    staff: &Staff,
    key: Key,
    refused: &Refused,
    code: Option<&'static str>,
) -> CodePage {
    let l = staff.l;
    let title = l.t("admin-account-code-title");
    let mut page = DeskPage::new(app, staff, DeskSection::Elsewhere, &title);
    let words = |id: Option<&'static str>| id.map(|id| l.t(id).plain());
    let now = l.t("admin-account-password-now").plain();
    let fields = [
        code_field("code", l.t("admin-invitation-code").plain(), words(code)),
        password_field("password", now, "current-password", words(refused.password)),
        code_field("old_code", l.t("admin-account-code-old").plain(), words(refused.code))
            .hint(l.t("admin-sign-in-code-hint").plain()),
    ];
    page.has_errors = fields.iter().any(|field| field.error.is_some());
    CodePage { page, key, fields }
}

/// Takes the new key from somebody who has the old one or a recovery code; codes of the old one count
/// no more, and the other sessions end.
pub async fn change_code(
    State(app): State<App>,
    staff: Staff,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    let (key, now) = (Key::read(fields.get("secret"), &staff.email)?, app.clock.now_ms());
    let step = one_time::step(key.secret(), fields.get("code"), 0, now);
    let (password, old_code) = (fields.get("password"), Some(fields.get("old_code")));
    let again_page = |key, refused, code| -> Result<Response> {
        let page = code_page(&app, &staff, key, &refused, code);
        Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
    };
    // Asked first: a code of the old key is used up by being checked.
    let Some(step) = step else {
        return again_page(key, Refused::default(), Some("admin-error-code-wrong"));
    };
    let account = match attempt::again(&app, &headers, &staff, password, old_code).await? {
        Ok(account) => account,
        Err(refused) => return again_page(key, refused, None),
    };
    let mut tx = staff.begin(&app).await?;
    if !account::set_totp(&mut tx, &account, key.secret(), step).await? {
        return again_page(key, Refused::WRONG_PASSWORD, None);
    }
    let cookie = session::renew(&mut tx, &app, &staff).await?;
    audit::record(&mut tx, Some(staff.account_id), Event::CodeChanged, "", now).await?;
    tx.commit().await?;
    Ok(([(SET_COOKIE, cookie)], Redirect::to("/admin/account?done=code")).into_response())
}

/// Makes new recovery codes and shows them, once; the old ones count no more, and the session goes on
/// under another secret.
pub async fn make_codes(
    State(app): State<App>,
    staff: Staff,
    headers: HeaderMap,
    fields: Fields,
) -> Result<Response> {
    let (password, code) = (fields.get("password"), Some(fields.get("code")));
    let account = match attempt::again(&app, &headers, &staff, password, code).await? {
        Ok(account) => account,
        Err(recovery) => {
            let problems = Problems { recovery, ..Problems::default() };
            return refuse(&app, &staff, &problems).await;
        }
    };
    let mut tx = staff.begin(&app).await?;
    if !account::is_unchanged(&mut tx, &account).await? {
        let recovery = Refused::WRONG_PASSWORD;
        return refuse(&app, &staff, &Problems { recovery, ..Problems::default() }).await;
    }
    let codes = recovery_codes::renew(&mut tx, account.id).await?;
    let cookie = session::rotate(&mut tx, &app, &staff).await?;
    let (who, now) = (Some(account.id), app.clock.now_ms());
    audit::record(&mut tx, who, Event::RecoveryCodesMade, "", now).await?;
    tx.commit().await?;
    let title = staff.l.t("admin-account-title");
    let page = DeskPage::new(&app, &staff, DeskSection::Elsewhere, &title);
    let page = html(&CodesPage { page, codes, signed_in: true })?;
    Ok(([(SET_COOKIE, cookie)], page).into_response())
}
