//! Whether somebody gets in: password and one-time or recovery code, the same work for everybody.

use axum::http::{HeaderMap, HeaderValue};
use sqlx::SqliteConnection;

use super::account::{self, Account};
use super::{guesses, one_time, password, recovery_codes};
use crate::audit::{self, Event};
use crate::error::Result;
use crate::session;
use crate::state::App;
use crate::web::form::Fields;

/// What became of an attempt to sign in.
pub enum Outcome {
    TooMany,
    Wrong,
    In(SignedIn),
}

/// Somebody who has just signed in.
pub struct SignedIn {
    pub account_id: i64,
    /// The cookies of session and browser.
    pub cookies: [HeaderValue; 2],
    pub by_recovery_code: bool,
}

/// Why somebody who is signed in may not change what opens the account, field by field, as messages.
#[derive(Default)]
pub struct Refused {
    pub password: Option<&'static str>,
    pub code: Option<&'static str>,
}

impl Refused {
    pub const WRONG_PASSWORD: Self =
        Self { password: Some("admin-account-password-wrong"), code: None };
    const WRONG_CODE: Self = Self { password: None, code: Some("admin-account-code-wrong") };
    const TOO_MANY: Self = Self { password: Some("admin-sign-in-waited"), code: None };
}

/// The second factor, once it is right.
enum Second {
    /// The time step of a one-time code.
    Step(i64),
    /// What looks like a recovery code; using it up tells.
    Recovery(String),
}

/// Signs in with `email`, `password` and `code`.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn sign_in(app: &App, headers: &HeaderMap, fields: &Fields) -> Result<Outcome> {
    let (email, now) = (fields.line("email"), app.clock.now_ms());
    let mut tx = app.db.begin().await?;
    let browser = session::browser(app, headers);
    let guesser = guesses::guesser(&mut tx, &email, browser.as_deref()).await?;
    if !guesses::may_guess(&mut tx, &guesser, now).await? {
        return Ok(Outcome::TooMany);
    }
    let found = account::by_email(&mut tx, &email).await?.filter(|it| it.disabled_at.is_none());
    tx.commit().await?;
    let stored = found.as_ref().and_then(|account| account.password_hash.clone());
    let known = password::verify(app, fields.get("password"), stored).await?;
    let second = second(found.as_ref(), fields.get("code"), now);
    let mut tx = app.db.begin().await?;
    if let (true, Some(account), Some(second)) = (known, &found, second)
        && use_up(&mut tx, account, &second).await?
    {
        guesses::was_right(&mut tx, &guesser).await?;
        let by_recovery_code = matches!(second, Second::Recovery(_));
        session::end_former(&mut tx, app, headers).await?;
        let device = session::device::name(headers);
        let cookie = session::begin(&mut tx, app, account.id, &device).await?;
        let browser = guesses::remember_browser(&mut tx, account.id, now).await?;
        account::signed_in(&mut tx, account.id, now).await?;
        if by_recovery_code {
            let (who, event) = (Some(account.id), Event::RecoveryCodeUsed);
            audit::record(&mut tx, who, event, "", now).await?;
        }
        audit::record(&mut tx, Some(account.id), Event::SignedIn, "", now).await?;
        tx.commit().await?;
        let cookies = [cookie, session::browser_cookie(app, &browser)?];
        return Ok(Outcome::In(SignedIn { account_id: account.id, cookies, by_recovery_code }));
    }
    record_failure(&mut tx, found.as_ref(), now).await?;
    tx.commit().await?;
    Ok(Outcome::Wrong)
}

/// Tells of a failure: each one of an account, whose guesses are limited; those for addresses that
/// have none only as many times as the number of their digits grows.
async fn record_failure(
    db: &mut SqliteConnection,
    account: Option<&Account>,
    now: i64,
) -> Result<()> {
    if let Some(account) = account {
        return audit::record(db, Some(account.id), Event::SignInFailed, "", now).await;
    }
    match guesses::stray(db, now).await? {
        Some(1) => audit::record(db, None, Event::SignInFailed, "", now).await,
        Some(many) => audit::record(db, None, Event::SignInsStrayed, &many.to_string(), now).await,
        None => Ok(()),
    }
}

/// Reads the second factor.
fn second(account: Option<&Account>, typed: &str, now: i64) -> Option<Second> {
    if let Some(code) = recovery_codes::parse(typed) {
        return Some(Second::Recovery(code));
    }
    let secret = account.and_then(|it| it.totp_secret.as_deref());
    let used = account.map_or(0, |it| it.totp_step);
    let step = one_time::step(secret.unwrap_or(&[0; 20]), typed, used, now);
    secret.and(step).map(Second::Step)
}

/// Uses the second factor up. False: another was quicker, or the account has changed meanwhile.
async fn use_up(db: &mut SqliteConnection, account: &Account, second: &Second) -> Result<bool> {
    match second {
        Second::Step(step) => account::use_code(db, account, *step).await,
        Second::Recovery(code) => Ok(account::is_unchanged(db, account).await?
            && recovery_codes::use_up(db, account.id, code).await?),
    }
}

/// Checks the password of somebody signed in, and where it is asked for the one-time or a recovery
/// code, as a guess like any other; the account, or why not.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn again(
    app: &App,
    headers: &HeaderMap,
    staff: &session::Staff,
    password: &str,
    code: Option<&str>,
) -> Result<std::result::Result<Account, Refused>> {
    let now = app.clock.now_ms();
    let mut tx = staff.begin(app).await?;
    let browser = session::browser(app, headers);
    let guesser = guesses::guesser(&mut tx, &staff.email, browser.as_deref()).await?;
    if !guesses::may_guess(&mut tx, &guesser, now).await? {
        return Ok(Err(Refused::TOO_MANY));
    }
    let account = account::by_id(&mut tx, staff.account_id).await?;
    tx.commit().await?;
    let stored = account.as_ref().and_then(|account| account.password_hash.clone());
    let right = password::verify(app, password, stored).await?;
    let mut tx = staff.begin(app).await?;
    let answer = match account {
        Some(account) if right && has_code(&mut tx, &account, code, now).await? => {
            guesses::was_right(&mut tx, &guesser).await?;
            Ok(account)
        }
        _ => {
            let (who, event) = (Some(staff.account_id), Event::PasswordRefused);
            audit::record(&mut tx, who, event, "", now).await?;
            Err(if right { Refused::WRONG_CODE } else { Refused::WRONG_PASSWORD })
        }
    };
    tx.commit().await?;
    Ok(answer)
}

/// Whether the code is right where one is asked for; it is used up.
async fn has_code(
    db: &mut SqliteConnection,
    account: &Account,
    code: Option<&str>,
    now: i64,
) -> Result<bool> {
    let Some(typed) = code else { return Ok(true) };
    let Some(second) = second(Some(account), typed, now) else { return Ok(false) };
    let right = use_up(db, account, &second).await?;
    if right && matches!(second, Second::Recovery(_)) {
        audit::record(db, Some(account.id), Event::RecoveryCodeUsed, "", now).await?;
    }
    Ok(right)
}
