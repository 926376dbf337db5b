//! The verbs of the command line: serving the site, and looking after it beside the server.

use std::io::Write as _;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, bail};
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::admin::account;
use crate::clock::Clock;
use crate::config::Settings;
use crate::db::{Db, DirectoryLock};
use crate::i18n::Catalogue;
use crate::outbox::transport::{Smtp, Transport};
use crate::outbox::{ledger, worker};
use crate::server::{Limits, serve};
pub use crate::session::Role;
use crate::signup::mail::queue_due_digest;
use crate::state::App;

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
    let site = listen(app.settings.listen, "HRC_LISTEN").await?;
    let ops = listen(app.settings.ops_listen, "HRC_OPS_LISTEN").await?;
    greet(&app, &transport, &site, &ops).await?;
    let stopping = CancellationToken::new();
    let background = [
        tokio::spawn(worker::run(app.clone(), transport)),
        tokio::spawn(keep_time(app.clone())),
    ];
    let stopper = tokio::spawn({
        let stopping = stopping.clone();
        async move {
            stop.await;
            tracing::info!("stopping");
            stopping.cancel();
        }
    });
    let ops_router = crate::ops::router(app.clone());
    let ops_limits = Limits::default();
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

async fn listen(address: std::net::SocketAddr, setting: &str) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| format!("{setting}: cannot use {address}"))
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

/// A line for a person; a closed output is nobody's loss.
fn say(line: &str) {
    if writeln!(std::io::stdout(), "{line}").is_err() {
        tracing::debug!("nobody reads the output");
    }
}

/// `admin add`: prints the link that sets up the account.
///
/// # Errors
///
/// An address that is none, or a store that cannot be written.
pub async fn admin_add(app: &App, email: &str, role: Role) -> anyhow::Result<()> {
    let Ok(address) = crate::address::parse(email) else { bail!("--email: not an e-mail address") };
    let link = account::invite(app, address.as_str(), role).await?;
    say("This link sets the password and the one-time code. It works once, for 7 days.");
    say("It opens the desk: give it to nobody else.");
    say(&link);
    Ok(())
}

/// `admin disable`: closes an account, its sessions with it.
///
/// # Errors
///
/// When there is no such account.
pub async fn admin_disable(app: &App, email: &str) -> anyhow::Result<()> {
    if !account::disable(app, email).await? {
        bail!("there is no account for {email}");
    }
    say(&format!("The account of {email} is closed; its sessions have ended."));
    Ok(())
}

/// `admin reset`: takes password and code away and prints a new link.
///
/// # Errors
///
/// When there is no such account.
pub async fn admin_reset(app: &App, email: &str) -> anyhow::Result<()> {
    let Some(link) = account::reset(app, email).await? else {
        bail!("there is no account for {email}");
    };
    say("The old password and code count no more. This link sets new ones, once, for 7 days:");
    say(&link);
    Ok(())
}

/// `mail status`
///
/// # Errors
///
/// A store that cannot be read.
pub async fn mail_status(app: &App) -> anyhow::Result<()> {
    let mut db = app.db.readers().acquire().await?;
    let (queue, counts) = (ledger::queue(&mut db).await?, ledger::counts(&mut db).await?);
    say(&format!("queue: {}", queue.state));
    if !queue.reason.is_empty() {
        say(&format!("reason: {}", queue.reason));
    }
    say(&format!("waiting: {}, sent: {}, failed: {}", counts.queued, counts.sent, counts.failed));
    Ok(())
}

/// `mail hold`
///
/// # Errors
///
/// A store that cannot be written.
pub async fn mail_hold(app: &App) -> anyhow::Result<()> {
    ledger::hold(app, "held by the command line").await?;
    say("No mail is sent until `mail release`.");
    Ok(())
}

/// `mail release`
///
/// # Errors
///
/// A store that cannot be written.
pub async fn mail_release(app: &App) -> anyhow::Result<()> {
    let mut tx = app.db.begin().await?;
    ledger::release_in(&mut tx).await?;
    tx.commit().await?;
    say("Mails are sent again.");
    Ok(())
}

/// `mail retry`: all mails that wait or have failed are due at once; the server sends them.
///
/// # Errors
///
/// A store that cannot be written.
pub async fn mail_retry(app: &App) -> anyhow::Result<()> {
    let mut tx = app.db.begin().await?;
    let retried = ledger::retry_in(&mut tx, None, app.clock.now_ms()).await?;
    let held = ledger::queue(&mut tx).await?.state == "held";
    tx.commit().await?;
    say(&format!("Due at once: {retried}."));
    if held {
        say("The queue is held: nothing is sent until `mail release`.");
    }
    Ok(())
}

/// What `doctor` found out about one thing.
#[derive(serde::Serialize)]
struct Finding {
    check: &'static str,
    ok: bool,
    detail: String,
}

/// `doctor`: looks at everything that the site needs and says what is wrong.
///
/// # Errors
///
/// When something is.
pub async fn doctor(app: &App, json: bool) -> anyhow::Result<()> {
    let findings = findings(app).await;
    let healthy = findings.iter().all(|finding| finding.ok);
    if json {
        say(&serde_json::to_string_pretty(&findings)?);
    } else {
        for finding in &findings {
            let mark = if finding.ok { "ok   " } else { "WRONG" };
            say(&format!("{mark} {}: {}", finding.check, finding.detail));
        }
    }
    if healthy { Ok(()) } else { bail!("something needs attention") }
}

async fn findings(app: &App) -> Vec<Finding> {
    let settings = &app.settings;
    let mut findings = Vec::new();
    let mut add = |check, outcome: Result<String, String>| {
        let ok = outcome.is_ok();
        let detail = outcome.unwrap_or_else(|error| error);
        findings.push(Finding { check, ok, detail });
    };
    add("store", check_store(app).await.map_err(|error| format!("{error:#}")));
    add("data directory", check_directory(&settings.data_dir).map_err(|error| format!("{error:#}")));
    add(
        "mail server",
        match transport(settings) {
            Ok(transport) => match transport.check().await {
                Ok(()) => Ok(transport.to_string()),
                Err(failure) => Err(format!("{transport}: {failure}")),
            },
            Err(error) => Err(error.to_string()),
        },
    );
    add("mail queue", check_queue(app).await);
    add(
        "administrator",
        match account::has_administrator(app).await {
            Ok(true) => Ok("there is one".to_owned()),
            Ok(false) => Err("there is none: admin add --email …".to_owned()),
            Err(error) => Err(error.to_string()),
        },
    );
    let base = settings.base();
    add(
        "address",
        if settings.is_https() { Ok(base) } else { Ok(format!("{base} (this machine only)")) },
    );
    findings
}

async fn check_store(app: &App) -> anyhow::Result<String> {
    let mut db = app.db.readers().acquire().await?;
    let version: String =
        sqlx::query_scalar!(r#"select sqlite_version() as "version!""#).fetch_one(&mut *db).await?;
    let integrity: Vec<String> =
        sqlx::query_scalar("pragma integrity_check").fetch_all(&mut *db).await?;
    anyhow::ensure!(integrity == ["ok"], "damaged: {}", integrity.join("; "));
    Ok(format!("whole, SQLite {version}"))
}

fn check_directory(data_dir: &Path) -> anyhow::Result<String> {
    use std::os::unix::fs::PermissionsExt as _;
    let path = std::path::absolute(data_dir)?;
    let mode = std::fs::metadata(&path)?.permissions().mode() & 0o777;
    anyhow::ensure!(mode.trailing_zeros() >= 6, "{} is open to other users", path.display());
    Ok(format!("{}, closed to other users", path.display()))
}

async fn check_queue(app: &App) -> Result<String, String> {
    let read = async {
        let mut db = app.db.readers().acquire().await?;
        Ok::<_, crate::error::Error>((
            ledger::queue(&mut db).await?,
            ledger::counts(&mut db).await?,
        ))
    };
    let (queue, counts) = read.await.map_err(|error| error.to_string())?;
    let numbers =
        format!("{} waiting, {} sent, {} failed", counts.queued, counts.sent, counts.failed);
    if queue.state == "open" && counts.failed == 0 {
        Ok(numbers)
    } else {
        Err(format!("{}; {numbers}; {}", queue.state, queue.reason))
    }
}
