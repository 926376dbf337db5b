//! The entries of the audit log that match, the newest first, and what they can be filtered by.

use sqlx::SqliteConnection;

use crate::error::Result;

/// An entry as people read it.
pub struct Entry {
    pub at: i64,
    /// The address of the account; `None`: nobody was signed in.
    pub account: Option<String>,
    /// The event's word.
    pub event: String,
    pub subject: String,
}

/// What to look for; empty: everything.
#[derive(Default)]
pub struct Wanted<'a> {
    pub event: &'a str,
    /// 0: nobody was signed in.
    pub account: Option<i64>,
    /// Milliseconds since 1970: from the first until before the second.
    pub from: i64,
    pub before: i64,
    /// In the subject, in any case of ASCII letters.
    pub text: &'a str,
}

/// The entries that match, the newest first.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read.
pub async fn entries(
    db: &mut SqliteConnection,
    wanted: &Wanted<'_>,
    limit: i64,
    offset: i64,
) -> Result<Vec<Entry>> {
    let text = wanted.text.to_lowercase();
    Ok(sqlx::query_as!(
        Entry,
        r#"select at, account.email as "account?", event, subject
           from audit left join account on account.id = account_id
           where (?1 = '' or event = ?1)
             and (?2 is null or coalesce(account_id, 0) = ?2)
             and at >= ?3 and at < ?4
             and instr(lower(subject), ?5)
           order by audit.id desc limit ?6 offset ?7"#,
        wanted.event,
        wanted.account,
        wanted.from,
        wanted.before,
        text,
        limit,
        offset
    )
    .fetch_all(db)
    .await?)
}

/// The words of the events that have happened.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read.
pub async fn events(db: &mut SqliteConnection) -> Result<Vec<String>> {
    Ok(sqlx::query_scalar!("select distinct event from audit").fetch_all(db).await?)
}

/// The accounts of which there are entries, by address.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read.
pub async fn accounts(db: &mut SqliteConnection) -> Result<Vec<(i64, String)>> {
    Ok(sqlx::query!(
        "select id, email from account
         where exists (select 1 from audit where account_id = account.id) order by email"
    )
    .fetch_all(db)
    .await?
    .into_iter()
    .map(|row| (row.id, row.email))
    .collect())
}
