//! Looks whether an address is left anywhere: first in the rows, then byte by byte in the files.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::PathBuf;

use sqlx::SqliteConnection;

use crate::db::FILE_NAME;
use crate::error::Result;
use crate::state::App;

/// Where one of the spellings still stands: table and column. If no row has it but some byte of a
/// file does, the store is written anew.
///
/// # Errors
///
/// `Unavailable` as any statement, `Internal` when bytes are left all the same.
pub async fn left(app: &App, spellings: &[String]) -> Result<Vec<String>> {
    let mut reader = app.db.readers().acquire().await?;
    let rows = in_rows(&mut reader, spellings).await?;
    drop(reader);
    if rows.is_empty() && in_files(app, spellings).await? {
        app.db.write_anew().await?;
        app.db.forget_traces().await?;
        if in_files(app, spellings).await? {
            return Err(anyhow::anyhow!("something of the person is left in the store").into());
        }
    }
    Ok(rows)
}

/// The last mail to the person is still on its way; its row is no trace but the errand.
async fn in_rows(db: &mut SqliteConnection, spellings: &[String]) -> Result<Vec<String>> {
    let columns: Vec<(String, String)> = sqlx::query_as(
        "select tables.name, columns.name
         from sqlite_schema tables, pragma_table_info(tables.name) columns
         where tables.type = 'table' and columns.type in ('TEXT', 'BLOB') order by 1, 2",
    )
    .fetch_all(&mut *db)
    .await?;
    let mut found = Vec::new();
    for (table, column) in columns {
        // Both names come from the schema.
        let statement = format!(
            "select exists (select 1 from \"{table}\"
             where instr(lower(cast(\"{column}\" as text)), lower(?)) {})",
            if table == "mail" { "and kind <> 'erased'" } else { "" }
        );
        for spelling in spellings {
            let there: bool = sqlx::query_scalar(sqlx::AssertSqlSafe(statement.clone()))
                .bind(spelling)
                .fetch_one(&mut *db)
                .await?;
            let name = format!("{table}.{column}");
            if there && !found.contains(&name) {
                found.push(name);
            }
        }
    }
    Ok(found)
}

/// Whether the store, its log or a mail file has one of the spellings in it. While the last mail to
/// the person waits it has, rightly.
async fn in_files(app: &App, spellings: &[String]) -> Result<bool> {
    let waits: bool = sqlx::query_scalar!(
        r#"select exists (select 1 from mail where kind = 'erased' and recipient <> '') as "any!: bool""#
    )
    .fetch_one(app.db.readers())
    .await?;
    if waits {
        return Ok(false);
    }
    let (db, directory) = (app.db.clone(), app.settings.data_dir.clone());
    let needles: Vec<Vec<u8>> = spellings.iter().map(|it| it.clone().into_bytes()).collect();
    let looked = tokio::task::spawn_blocking(move || -> std::io::Result<bool> {
        if has_one(db.file()?, &needles)? {
            return Ok(true);
        }
        // SQLite has no lock on the log, nor anybody on a mail: these may be closed.
        let mut files: Vec<PathBuf> = vec![directory.join(format!("{FILE_NAME}-wal"))];
        if let Ok(mails) = std::fs::read_dir(directory.join("mail")) {
            files.extend(mails.filter_map(|entry| Some(entry.ok()?.path())));
        }
        for file in files.iter().filter(|file| file.is_file()) {
            if has_one(&File::open(file)?, &needles)? {
                return Ok(true);
            }
        }
        Ok(false)
    });
    Ok(looked.await.map_err(anyhow::Error::from)?.map_err(anyhow::Error::from)?)
}

/// Reads a file piece by piece; the pieces overlap by the longest needle.
fn has_one(file: &File, needles: &[Vec<u8>]) -> std::io::Result<bool> {
    const PIECE: usize = 1 << 20;
    let overlap = needles.iter().map(Vec::len).max().unwrap_or_default();
    let mut bytes = Vec::new();
    let mut at = 0;
    loop {
        let kept = bytes.len();
        bytes.resize(kept + PIECE, 0);
        let read = file.read_at(&mut bytes[kept..], at)?;
        bytes.truncate(kept + read);
        at += read as u64;
        if needles.iter().any(|needle| bytes.windows(needle.len()).any(|part| part == needle)) {
            return Ok(true);
        }
        if read == 0 {
            return Ok(false);
        }
        let gone = bytes.len().saturating_sub(overlap);
        bytes.drain(..gone);
    }
}
