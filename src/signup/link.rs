//! Buttons in mails that open a page by a token, in the contact's language.

use sqlx::SqliteConnection;

use super::Signup;
use super::mail::language;
use super::tokens::{self, Purpose};
use crate::error::Result;
use crate::outbox::Button;
use crate::state::App;

/// A button that leads to a page with a new token, masked in the ledger.
pub async fn link(
    db: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    purpose: Purpose,
    label: &'static str,
) -> Result<Button> {
    let token = tokens::issue(db, signup.id, purpose, app.clock.now_ms()).await?;
    let masked = masked_link(app, signup, purpose);
    let url = masked.replace('…', token.as_str());
    Ok(button(app, signup, label, url, masked))
}

/// The address of a page behind a token, without the token.
pub fn masked_link(app: &App, signup: &Signup, purpose: Purpose) -> String {
    app.settings.link(&format!("/{}/{}/…", language(app, signup).code(), purpose.page()))
}

/// A button in the contact's language.
pub fn button(
    app: &App,
    signup: &Signup,
    label: &'static str,
    url: String,
    masked: String,
) -> Button {
    let l = language(app, signup);
    Button { label: l.t(label).plain(), url, masked, hint: l.t("mail-link-hint").plain() }
}
