//! The verbs that look after personal data: `person` and `retention`.

use std::io::Write;

use anyhow::bail;

use crate::progress::{Progress, say};
use crate::signup::{person, retention};
use crate::state::App;

/// `person export`: everything stored about an address, as JSON on standard output.
///
/// # Errors
///
/// When nothing is stored about it, or the store cannot be read or written.
pub async fn person_export(app: &App, email: &str) -> anyhow::Result<()> {
    let email = address(email)?;
    let Some(data) = person::export(app, app.db.begin().await?, &email, None).await? else {
        bail!("nothing is stored about this address");
    };
    let text = serde_json::to_string_pretty(&data)?;
    writeln!(std::io::stdout(), "{text}")?;
    Ok(())
}

/// `person erase`: takes the person out of the store, its log and the mail files.
///
/// # Errors
///
/// When nothing is stored about the address, or something of it had to be left.
pub async fn person_erase(app: &App, email: &str) -> anyhow::Result<()> {
    let email = address(email)?;
    let Some(erased) = person::erase(app, app.db.begin().await?, &email, None, "").await? else {
        bail!("nothing is stored about this address");
    };
    if erased.references.is_empty() {
        say("Erased from mails and messages.");
    } else {
        say(&format!("Erased from {}.", erased.references.join(", ")));
        say(
            "A confirmation goes to the address; once it is delivered nothing is kept of it either.",
        );
    }
    if !erased.left.is_empty() {
        bail!(
            "the address still stands in {}: it is an account of the desk's, or staff wrote it there",
            erased.left.join(", ")
        );
    }
    Ok(())
}

fn address(email: &str) -> anyhow::Result<String> {
    let Ok(address) = crate::address::parse(email) else { bail!("--email: not an e-mail address") };
    Ok(address.as_str().to_owned())
}

/// `retention`: erases what is no longer kept, or says what it would erase.
///
/// # Errors
///
/// A store that cannot be read or written.
pub async fn retention(app: &App, dry_run: bool) -> anyhow::Result<()> {
    let progress = Progress::begin();
    retention::run(app, dry_run, |step, done, all| {
        let title = step.title();
        if dry_run {
            say(&format!("{title}: {all} to erase"));
        } else if done == all {
            progress.end();
            say(&format!("{title}: {all} erased"));
        } else {
            progress.part(title, count(done), count(all));
        }
    })
    .await?;
    Ok(())
}

fn count(rows: usize) -> u64 {
    u64::try_from(rows).unwrap_or(u64::MAX)
}
