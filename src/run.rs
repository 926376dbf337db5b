//! Serving the site: what is opened, what runs beside the requests, how it stops.

use std::time::Duration;

use anyhow::Context;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::admin::account;
use crate::clock::Clock;
use crate::config::Settings;
use crate::db::{Db, DirectoryLock};
use crate::i18n::Catalogue;
use crate::outbox::transport::{Smtp, Transport};
use crate::outbox::worker;
use crate::server::{self, Limits, serve};
pub use crate::signup::mail::queue_due_digest;
use crate::state::App;
use crate::verbs::say;

/// How often it is looked whether something has become due.
const TICK: Duration = Duration::from_secs(5);

/// Opens the store and the messages: what every verb needs.
///
/// # Errors
///
/// A wrong setting or a store that cannot be opened, in one line.
pub async fn open(settings: Settings, clock: Clock) -> anyhow::Result<App> {
    settings.check().map_err(anyhow::Error::msg)?;
    let db = Db::open(&settings.data_dir).await?;
    let catalogue = Box::leak(Box::new(Catalogue::load(None)?));
    Ok(App::new(settings, db, clock, catalogue))
}

/// Where mail goes by the settings.
///
/// # Errors
///
/// A wrong `HRC_SMTP_URL`, in one line without its password.
pub fn transport(settings: &Settings) -> anyhow::Result<Transport> {
    match &settings.smtp_url {
        Some(url) => Smtp::from_url(url, settings.ssl_cert_file.as_deref())
            .map(Transport::Smtp)
            .map_err(|error| anyhow::anyhow!("HRC_SMTP_URL: {error}")),
        None => Ok(Transport::Files(settings.data_dir.join("mail"))),
    }
}

/// Serves the site until `stop` is done; then what is under way is finished.
///
/// # Errors
///
/// What keeps the site from starting, in one line.
pub async fn serve_site(
    settings: Settings,
    stop: impl Future<Output = ()> + Send + 'static,
) -> anyhow::Result<()> {
    let _lock = DirectoryLock::take(&settings.data_dir)?;
    let app = open(settings, Clock::System).await?;
    let transport = transport(&app.settings)?;
    let site = listen(app.settings.listen, "HRC_LISTEN")?;
    let ops = listen(app.settings.ops_listen, "HRC_OPS_LISTEN")?;
    greet(&app, &transport, &site, &ops).await?;
    let stopping = CancellationToken::new();
    let background =
        [tokio::spawn(worker::run(app.clone(), transport)), tokio::spawn(keep_time(app.clone()))];
    let stopper = tokio::spawn({
        let stopping = stopping.clone();
        async move {
            stop.await;
            tracing::info!("stopping");
            stopping.cancel();
        }
    });
    let ops_router = crate::ops::router(app.clone());
    let ops_limits = Limits { connections: 100, ..Limits::default() };
    let ops = tokio::spawn(serve(ops, ops_router, ops_limits, stopping.clone().cancelled_owned()));
    let router = crate::app::router(app.clone());
    serve(site, router, Limits::default(), stopping.cancelled_owned()).await;
    app.changes.close();
    if tokio::time::timeout(Duration::from_secs(5), app.changes.wait()).await.is_err() {
        tracing::warn!("a change was still under way");
    }
    for task in background.into_iter().chain([stopper, ops]) {
        task.abort();
    }
    app.db.close().await;
    tracing::info!("stopped");
    Ok(())
}

fn listen(address: std::net::SocketAddr, setting: &str) -> anyhow::Result<TcpListener> {
    server::listen(address).with_context(|| format!("{setting}: cannot use {address}"))
}

/// Does what becomes due with time.
async fn keep_time(app: App) {
    loop {
        if let Err(error) = queue_due_digest(&app).await {
            tracing::warn!("the digest has to wait: {error}");
        }
        tokio::time::sleep(TICK).await;
    }
}

/// Tells whoever started the site where everything is.
async fn greet(
    app: &App,
    transport: &Transport,
    site: &TcpListener,
    ops: &TcpListener,
) -> anyhow::Result<()> {
    let settings = &app.settings;
    let data = std::path::absolute(&settings.data_dir)?;
    say(&format!("The site:      {}/ (listening on {})", settings.base(), site.local_addr()?));
    say(&format!("The desk:      {}/admin/", settings.base()));
    say(&format!("For operators: http://{}/readyz and /metrics", ops.local_addr()?));
    say(&format!("Data:          {}", data.join(crate::db::FILE_NAME).display()));
    say(&format!("Mail:          {transport}"));
    if !account::has_administrator(app).await? {
        say("There is no administrator yet. To make the first one:");
        say("  human-rights-cities admin add --email you@example.org");
        say("  (from the sources: cargo run -- admin add --email you@example.org)");
    }
    Ok(())
}
