//! The mail that tells the secretariat of a message: that there is one, never its words.

use sqlx::SqliteConnection;

use super::store;
use crate::error::{Error, Result};
use crate::outbox::{self, Button, Kind, NewMail, Text};
use crate::state::App;

const HOUR_MS: i64 = 60 * 60_000;

/// Notices in a rolling hour, at most; what is over that waits on the desk.
const NOTICES_AN_HOUR: i64 = 10;

/// Tells the secretariat of a message, unless it has heard of many within the hour.
pub async fn arrived(db: &mut SqliteConnection, app: &App, id: i64) -> Result<()> {
    let now = app.clock.now_ms();
    let lately = outbox::queued_between(db, Kind::Message, now - HOUR_MS, now).await?;
    if lately >= NOTICES_AN_HOUR {
        return Ok(());
    }
    let entry = store::get(db, id).await?.ok_or(Error::NotFound)?;
    let l = app.catalogue.locale(app.settings.secretariat_locale);
    let subject = if entry.about.is_some() {
        l.t("admin-message-wrong").with("name", entry.government_name).plain()
    } else {
        l.t("admin-message-missing").plain()
    };
    let mut paragraphs = vec![l.t("admin-message-notice-text").plain()];
    if lately + 1 == NOTICES_AN_HOUR {
        paragraphs.push(l.t("admin-message-notice-last").plain());
    }
    let url = app.settings.link("/admin/messages");
    let text = Text {
        paragraphs,
        button: Some(Button {
            label: l.t("admin-message-notice-button").plain(),
            masked: url.clone(),
            url,
            hint: l.t("mail-link-hint").plain(),
        }),
        closing: vec![l.t("admin-mail-automatic").plain()],
        ..Text::default()
    };
    let mail = NewMail {
        kind: Kind::Message,
        signup_id: None,
        to: app.settings.secretariat_email(),
        unasked: false,
        l,
        subject,
        text,
    };
    outbox::enqueue(db, app, mail).await
}
