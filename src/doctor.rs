//! `doctor`: looks at everything that the site needs.

use std::path::Path;

use anyhow::bail;

use crate::admin::by_command;
use crate::outbox::{ledger, queue};
use crate::progress::say;
use crate::run::transport;
use crate::state::App;

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
pub async fn run(app: &App, json: bool) -> anyhow::Result<()> {
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
    add(
        "data directory",
        check_directory(&settings.data_dir).map_err(|error| format!("{error:#}")),
    );
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
        match by_command::has_administrator(app).await {
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
        Ok::<_, crate::error::Error>((queue::state(&mut db).await?, ledger::counts(&mut db).await?))
    };
    let (state, counts) = read.await.map_err(|error| error.to_string())?;
    let numbers =
        format!("{} waiting, {} sent, {} failed", counts.queued, counts.sent, counts.failed);
    if state.state == "open" && counts.failed == 0 {
        Ok(numbers)
    } else {
        Err(format!("{}; {numbers}; {}", state.state, state.reason))
    }
}
