//! The accounts of a store that a backup takes the place of: what was closed in it since the backup stays
//! closed. Nothing is opened by it: the store may have been replaced because somebody got into it.

use std::collections::HashSet;

use sqlx::SqliteConnection;

use super::people;
use crate::audit::{self, Event};
use crate::error::Result;
use crate::session::Role;

/// An account and what opens it.
struct Account {
    id: i64,
    email: String,
    role: Role,
    password_hash: Option<String>,
    totp_secret: Option<Vec<u8>>,
    totp_step: i64,
    disabled_at: Option<i64>,
}

/// All accounts, and the hashes of what else lets somebody in.
pub struct Ways {
    accounts: Vec<Account>,
    hashes: HashSet<Vec<u8>>,
}

/// Reads the accounts of a store.
///
/// # Errors
///
/// A store that cannot be read, or that an older program has left.
pub async fn read(db: &mut SqliteConnection) -> Result<Ways> {
    let accounts = sqlx::query_as!(
        Account,
        r#"select id as "id!", email, role as "role: Role", password_hash, totp_secret, totp_step,
               disabled_at
           from account"#
    )
    .fetch_all(&mut *db)
    .await?;
    let hashes = sqlx::query_scalar!(
        r#"select hash as "hash!: Vec<u8>" from invitation union select hash from recovery_code
           union select hash from known_browser"#
    )
    .fetch_all(db)
    .await?;
    Ok(Ways { accounts, hashes: hashes.into_iter().collect() })
}

/// Closes in a restored store what was closed in the former one; says what.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn close_again(
    db: &mut SqliteConnection,
    former: &Ways,
    now: i64,
) -> Result<Vec<String>> {
    let (restored, mut said) = (read(&mut *db).await?, Vec::new());
    for hash in restored.hashes.difference(&former.hashes) {
        sqlx::query!("delete from invitation where hash = ?", hash).execute(&mut *db).await?;
        sqlx::query!("delete from recovery_code where hash = ?", hash).execute(&mut *db).await?;
        sqlx::query!("delete from known_browser where hash = ?", hash).execute(&mut *db).await?;
    }
    for account in &restored.accounts {
        let is_it = |it: &&Account| it.id == account.id && it.email == account.email;
        if let Some(before) = former.accounts.iter().find(is_it) {
            let closed = close(&mut *db, account, before, now).await?;
            for (event, words) in closed {
                audit::record(db, None, event, &account.email, now).await?;
                said.push(format!("{}: {words}", account.email));
            }
        }
    }
    Ok(said)
}

/// Closes what one account has more than it had.
async fn close(
    db: &mut SqliteConnection,
    account: &Account,
    before: &Account,
    now: i64,
) -> Result<Vec<(Event, String)>> {
    let (id, step, mut closed) = (account.id, before.totp_step, Vec::new());
    sqlx::query!("update account set totp_step = max(totp_step, ?) where id = ?", step, id)
        .execute(&mut *db)
        .await?;
    if before.role < account.role {
        people::set_role(db, id, before.role).await?;
        closed.push((Event::RoleChanged, format!("{} again", before.role.as_str())));
    }
    let same =
        account.password_hash == before.password_hash && account.totp_secret == before.totp_secret;
    if account.disabled_at.is_some() {
        return Ok(closed);
    }
    if before.disabled_at.is_some() {
        people::disable(db, id, now).await?;
        closed.push((Event::AccountDisabled, "closed again".to_owned()));
    } else if !same {
        people::lock(db, id).await?;
        let words =
            "password or one-time code had changed; the old ones count no more: `admin reset`";
        closed.push((Event::AccountReset, words.to_owned()));
    }
    Ok(closed)
}
