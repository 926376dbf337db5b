//! Everything stored about a person, as JSON.

use serde_json::{Value, json};
use sqlx::SqliteConnection;

use super::super::Signup;
use super::look_for;
use crate::audit;
use crate::db::Tx;
use crate::error::Result;
use crate::state::App;

/// All that the store has about an address: as contact the whole signup, as second or earlier
/// address only what is about it, the mails to it, and an account of the desk. `None`: nothing.
/// That it was exported is recorded, under the signups' references.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read or written.
pub async fn export(app: &App, mut tx: Tx, email: &str, who: Option<i64>) -> Result<Option<Value>> {
    let found = look_for(&mut tx, email).await?;
    let account = account(&mut tx, email).await?;
    if found.is_nothing() && account.is_null() {
        return Ok(None);
    }
    let mut signups = Vec::new();
    for signup in &found.contact {
        signups.push(whole(&mut tx, signup).await?);
    }
    for signup in &found.second {
        signups.push(json!({
            "reference": signup.reference,
            "role": "second",
            "second_email": signup.answers.second_email,
            "second_confirmed_at": signup.second_confirmed_at,
        }));
    }
    for signup in &found.earlier {
        signups.push(earlier(&mut tx, signup, &found.spellings).await?);
    }
    let mut mails = Vec::new();
    for id in &found.mails {
        mails.extend(rows(&mut tx, "mail", "id", *id).await?);
    }
    let mut messages = Vec::new();
    for id in &found.messages {
        messages.extend(rows(&mut tx, "message", "id", *id).await?);
    }
    let references = found.references().join(" ");
    audit::record(&mut tx, who, audit::Event::PersonExported, &references, app.clock.now_ms())
        .await?;
    tx.commit().await?;
    Ok(Some(json!({
        "email": email,
        "exported_at": app.clock.now().to_string(),
        "signups": signups,
        "mails": mails,
        "messages": messages,
        "account": account,
    })))
}

/// A signup with the rows of every table that belong to it, also of one that was added later.
async fn whole(db: &mut SqliteConnection, signup: &Signup) -> Result<Value> {
    let mut value = json!({
        "reference": signup.reference,
        "role": "contact",
        "signup": rows(db, "signup", "id", signup.id).await?.pop(),
    });
    let tables: Vec<String> = sqlx::query_scalar(
        "select tables.name from sqlite_schema tables, pragma_table_info(tables.name) columns
         where tables.type = 'table' and columns.name = 'signup_id' order by tables.name",
    )
    .fetch_all(&mut *db)
    .await?;
    for table in tables {
        let rows = rows(db, &table, "signup_id", signup.id).await?;
        if !rows.is_empty() {
            value[&table] = Value::Array(rows);
        }
    }
    Ok(value)
}

/// What a signup says of an address that it has no longer, or not yet.
async fn earlier(db: &mut SqliteConnection, signup: &Signup, own: &[String]) -> Result<Value> {
    let mut value = json!({ "reference": signup.reference, "role": "earlier" });
    for table in ["signup_contact_change", "signup_revision", "signup_repeat", "signup_proposal"] {
        let mut rows = rows(db, table, "signup_id", signup.id).await?;
        rows.retain(|row| own.iter().any(|address| row.to_string().contains(address.as_str())));
        if !rows.is_empty() {
            value[table] = Value::Array(rows);
        }
    }
    Ok(value)
}

async fn account(db: &mut SqliteConnection, email: &str) -> Result<Value> {
    let email = email.to_lowercase();
    let account: Option<(i64, String, String, String, i64, Option<i64>)> = sqlx::query_as(
        "select id, email, role, locale, created_at, disabled_at from account where email = ?",
    )
    .bind(email)
    .fetch_optional(&mut *db)
    .await?;
    let Some((id, email, role, locale, created_at, disabled_at)) = account else {
        return Ok(Value::Null);
    };
    Ok(json!({
        "email": email,
        "role": role,
        "locale": locale,
        "created_at": created_at,
        "disabled_at": disabled_at,
        "audit": rows(db, "audit", "account_id", id).await?,
    }))
}

/// Rows of a table as objects by the names of the columns; bytes in hexadecimal. Table and column
/// come from the schema or from here. A mail's bytes stay out: they hold the links, and whoever reads
/// an export must not open what they open. Its text stands beside them, the links masked.
async fn rows(
    db: &mut SqliteConnection,
    table: &str,
    column: &str,
    value: i64,
) -> Result<Vec<Value>> {
    let columns: String = sqlx::query_scalar(
        "select group_concat('''' || name || ''', iif(typeof(\"' || name || '\") = ''blob'', hex(\"'
             || name || '\"), \"' || name || '\")', ', ') from pragma_table_info(?1)
         where not (?1 = 'mail' and name = 'raw')",
    )
    .bind(table)
    .fetch_one(&mut *db)
    .await?;
    let statement = format!("select json_object({columns}) from {table} where {column} = ?");
    let rows: Vec<String> =
        sqlx::query_scalar(sqlx::AssertSqlSafe(statement)).bind(value).fetch_all(db).await?;
    let rows = rows.iter().map(|row| serde_json::from_str(row)).collect::<Result<_, _>>();
    Ok(rows.map_err(anyhow::Error::from)?)
}
