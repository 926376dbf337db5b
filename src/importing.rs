//! `members import`: the members that are older than this software, from a CSV file.

use std::path::Path;

use anyhow::{Context, bail};

use crate::i18n::{L10n, Locale};
use crate::progress::{Progress, say};
use crate::signup::Status;
use crate::signup::import::{self, Fate, Planned};
use crate::state::App;

/// Looks at the file, says what becomes of each row, and stores what is new; with `dry_run` it
/// stores nothing.
///
/// # Errors
///
/// A file that cannot be read or has faults, or a store that cannot be written.
pub async fn run(app: &App, file: &Path, dry_run: bool) -> anyhow::Result<()> {
    let l = app.catalogue.locale(Locale::En);
    let progress = Progress::begin();
    progress.step(&format!("Reading {}", file.display()));
    let list = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    progress.step("Comparing it with the store");
    let mut tx = app.db.begin().await?;
    let planned = match import::look(&mut tx, app, &list).await? {
        Ok(planned) => planned,
        Err(faults) => {
            progress.end();
            for fault in &faults {
                say(&format!("{}: {}", fault.place(l), fault.message(l)));
            }
            bail!("{}: {} faults; nothing was imported", file.display(), faults.len());
        }
    };
    if dry_run {
        progress.end();
        tell(l, &planned);
        say("A dry run: nothing was imported.");
        return Ok(());
    }
    progress.step("Storing what is new");
    let taken = import::take(&mut tx, app, None, &planned).await?;
    tx.commit().await?;
    progress.end();
    tell(l, &planned);
    say(&format!("Imported: {taken}."));
    Ok(())
}

/// What becomes of each row.
fn tell(l: L10n, planned: &[Planned]) {
    for Planned { member, fate } in planned {
        let level = if member.level == Status::Member { "member" } else { "pledge" };
        let fate = match fate {
            Fate::New { like: None } => format!("new, {level}"),
            Fate::New { like: Some(reference) } => {
                format!("new, {level}; the same local government perhaps as {reference}")
            }
            Fate::Same(reference) => format!("there already, {reference}"),
            Fate::Differs(reference, columns) => {
                format!("there already, {reference}; left as it is: {}", columns.join(", "))
            }
        };
        let line = l.t("manage-import-line").with("line", member.line).plain();
        say(&format!("{line}: {}: {fate}", member.answers.government_name));
    }
}
