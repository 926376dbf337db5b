//! Serving the site: what is opened, what runs beside the requests, how it stops.

mod ready;

use std::time::Duration;

use anyhow::Context;
use tokio::net::TcpListener;
use tokio::time::{Instant, timeout_at};

use crate::admin::by_command;
use crate::clock::Clock;
use crate::config::Settings;
use crate::db::{Db, DirectoryLock};
use crate::error::Result;
use crate::i18n::Catalogue;
use crate::outbox::transport::{Smtp, Transport};
use crate::outbox::worker;
use crate::progress::say;
use crate::server::{self, Limits, serve};
use crate::signup::due::{attach_to_wave, remind};
use crate::signup::duplicates::refresh_changed;
use crate::signup::import::forget_old_drafts;
use crate::signup::notices::queue_due_digest;
use crate::signup::placed::match_waiting;
use crate::signup::requests::send_waiting;
use crate::signup::search::refold_emptied;
use crate::signup::{remind_profile, retention};
use crate::state::App;
use crate::tell;

/// From the signal to the end, at most: the connections are drained in it, then what changes
/// something and the mail at hand are finished.
const STOP: Duration = Duration::from_millis(9300);

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
    // Who connects from now on is answered, if only in a moment.
    ready::tell();
    let worker = tokio::spawn(worker::run(app.clone(), transport));
    let timekeeper = tokio::spawn(keep_time(app.clone()));
    let stopper = tokio::spawn({
        let stopping = app.stopping.clone();
        async move {
            stop.await;
            tracing::info!("stopping");
            stopping.cancel();
            Instant::now() + STOP
        }
    });
    let stopping = || app.stopping.clone().cancelled_owned();
    let ops_limits = Limits { connections: 100, ..Limits::default() };
    let ops = tokio::spawn(serve(ops, crate::ops::router(app.clone()), ops_limits, stopping()));
    serve(site, crate::app::router(app.clone()), Limits::default(), stopping()).await;
    let deadline = stopper.await?;
    app.changes.close();
    // A mail server that hangs must not hold up the stop: its mail is queued again at the start.
    let finished = async { tokio::join!(app.changes.wait(), worker).1 };
    if timeout_at(deadline, finished).await.is_err() {
        tracing::warn!("something was still under way");
    }
    timekeeper.abort();
    ops.abort();
    app.db.close().await;
    tracing::info!("stopped");
    Ok(())
}

fn listen(address: std::net::SocketAddr, setting: &str) -> anyhow::Result<TcpListener> {
    server::listen(address).with_context(|| format!("{setting}: cannot use {address}"))
}

/// Does once what has become due by now.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read or written; the next look tries again.
pub async fn do_what_is_due(app: &App) -> Result<()> {
    attach_to_wave(app).await?;
    send_waiting(app).await?;
    remind(app).await?;
    remind_profile::remind(app).await?;
    retention::daily(app).await?;
    match_waiting(app).await?;
    refresh_changed(app).await?;
    forget_old_drafts(app).await?;
    refold_emptied(app).await?;
    queue_due_digest(app).await?;
    tell::due::erase(app).await?;
    Ok(())
}

/// Does what becomes due with time.
async fn keep_time(app: App) {
    loop {
        if let Err(error) = do_what_is_due(&app).await {
            tracing::warn!("what is due has to wait: {error}");
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
    if !by_command::has_administrator(app).await? {
        say("There is no administrator yet. To make the first one:");
        say("  human-rights-cities admin add --email you@example.org");
        say("  (from the sources: cargo run -- admin add --email you@example.org)");
    }
    Ok(())
}
