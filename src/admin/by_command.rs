//! What the command line does with accounts.

use super::{account, people};
use crate::audit::{self, Event};
use crate::error::Result;
use crate::session::{self, Role};
use crate::state::App;

/// Makes an account, or invites the owner of one again, and returns the link that sets it up.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn invite(app: &App, email: &str, role: Role) -> Result<String> {
    let (email, now) = (email.to_lowercase(), app.clock.now_ms());
    let mut tx = app.db.begin().await?;
    let locale = app.settings.secretariat_locale;
    let id = match account::by_email(&mut tx, &email).await? {
        Some(known) => known.id,
        None => people::add(&mut tx, &email, role, locale, now)
            .await?
            .ok_or_else(|| anyhow::anyhow!("the account is there and is not"))?,
    };
    if people::set_role(&mut tx, id, role).await? {
        session::end_all(&mut tx, id).await?;
    }
    people::enable(&mut tx, id).await?;
    let link = account::invite(&mut tx, app, id).await?;
    audit::record(&mut tx, None, Event::AccountInvited, &email, now).await?;
    tx.commit().await?;
    Ok(link)
}

/// Closes an account; its sessions end at once. False: there is none with this address.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn disable(app: &App, email: &str) -> Result<bool> {
    let (email, now) = (email.to_lowercase(), app.clock.now_ms());
    let mut tx = app.db.begin().await?;
    let Some(account) = account::by_email(&mut tx, &email).await? else { return Ok(false) };
    people::disable(&mut tx, account.id, now).await?;
    audit::record(&mut tx, None, Event::AccountDisabled, &email, now).await?;
    tx.commit().await?;
    Ok(true)
}

/// Takes password and code away from an account, ends its sessions and invites its owner again.
/// `None`: there is no such account, or it is closed.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn reset(app: &App, email: &str) -> Result<Option<String>> {
    let (email, now) = (email.to_lowercase(), app.clock.now_ms());
    let mut tx = app.db.begin().await?;
    let account = account::by_email(&mut tx, &email).await?.filter(|it| it.disabled_at.is_none());
    let Some(account) = account else { return Ok(None) };
    people::lock(&mut tx, account.id).await?;
    let link = account::invite(&mut tx, app, account.id).await?;
    audit::record(&mut tx, None, Event::AccountReset, &email, now).await?;
    tx.commit().await?;
    Ok(Some(link))
}

/// Whether anybody can sign in as an administrator.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn has_administrator(app: &App) -> Result<bool> {
    let mut db = app.db.readers().acquire().await?;
    people::has_another_administrator(&mut db, 0).await
}
