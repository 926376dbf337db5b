//! For operators: whether the site lives, whether it is ready, a few numbers; and `robots.txt`.

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use jiff::SignedDuration;

use crate::i18n::Locale;
use crate::outbox::{ledger, queue};
use crate::state::App;

/// The service on the operators' own address.
pub fn router(app: App) -> Router {
    Router::new()
        .route("/healthz", get(healthz))
        .route("/readyz", get(readyz))
        .route("/metrics", get(metrics))
        .with_state(app)
}

/// The process answers.
pub async fn healthz() -> &'static str {
    "ok\n"
}

/// Nothing on the desk or behind a personal link is for search engines.
pub async fn robots(State(app): State<App>) -> String {
    let sitemap = app.settings.link("/sitemap.xml");
    format!("User-agent: *\nDisallow: /admin/\n\nSitemap: {sitemap}\n")
}

/// Whom to tell of a weakness (RFC 9116); valid for a year from each reading.
pub async fn security_txt(State(app): State<App>) -> String {
    let expires = app.clock.now() + SignedDuration::from_hours(24 * 365);
    let languages = Locale::ALL.map(Locale::tag).join(", ");
    format!(
        "Contact: mailto:{}\nExpires: {expires:.0}\nPreferred-Languages: {languages}\n\
         Canonical: {}\n",
        app.settings.secretariat_email(),
        app.settings.link("/.well-known/security.txt"),
    )
}

/// The store can be read.
async fn readyz(State(app): State<App>) -> Response {
    match sqlx::query_scalar!("select count(*) from outbox").fetch_one(app.db.readers()).await {
        Ok(_) => "ready\n".into_response(),
        Err(error) => {
            tracing::warn!("not ready: {error}");
            (StatusCode::SERVICE_UNAVAILABLE, "the store cannot be read\n").into_response()
        }
    }
}

/// Counts in the text format of Prometheus.
async fn metrics(State(app): State<App>) -> crate::error::Result<Response> {
    let mut db = app.db.readers().acquire().await?;
    let signups = sqlx::query_scalar!("select count(*) from signup where merged_into is null")
        .fetch_one(&mut *db)
        .await?;
    let mails = ledger::counts(&mut db).await?;
    let held = i32::from(queue::state(&mut db).await?.state != "open");
    let text = format!(
        "# TYPE hrc_signups gauge\nhrc_signups {signups}\n\
         # TYPE hrc_mails gauge\nhrc_mails{{state=\"queued\"}} {}\nhrc_mails{{state=\"sent\"}} {}\n\
         hrc_mails{{state=\"failed\"}} {}\n\
         # TYPE hrc_mail_queue_stands_still gauge\nhrc_mail_queue_stands_still {held}\n",
        mails.queued, mails.sent, mails.failed
    );
    Ok(([(CONTENT_TYPE, "text/plain; version=0.0.4")], text).into_response())
}
