//! Recovery codes: ten for an account, each counts once instead of a one-time code. Owns the table
//! `recovery_code`, which holds their hashes.

use sqlx::SqliteConnection;

use crate::error::Result;
use crate::token;

/// Codes in a set.
const CODES: usize = 10;
/// Letters and digits of a code; they are random enough for a plain hash.
const LENGTH: usize = 24;

/// The letters and digits of something that looks like a code, however it was typed.
pub fn parse(typed: &str) -> Option<String> {
    let code: String = typed
        .chars()
        .filter(|c| !c.is_whitespace() && !matches!(c, '-' | '‐' | '–'))
        .map(|c| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect();
    (code.len() == LENGTH && code.bytes().all(|byte| byte.is_ascii_alphanumeric())).then_some(code)
}

/// Gives an account new codes in place of the old ones; returns them as their owner keeps them.
pub async fn renew(db: &mut SqliteConnection, account_id: i64) -> Result<Vec<String>> {
    forget(db, account_id).await?;
    let mut codes = Vec::with_capacity(CODES);
    for _ in 0..CODES {
        let code = token::legible_code()?;
        let hash = token::hash(&parse(&code).unwrap_or_default());
        sqlx::query!(
            "insert into recovery_code (hash, account_id) values (?, ?)",
            hash,
            account_id
        )
        .execute(&mut *db)
        .await?;
        codes.push(code);
    }
    Ok(codes)
}

/// How many codes an account has left.
pub async fn left(db: &mut SqliteConnection, account_id: i64) -> Result<i64> {
    Ok(sqlx::query_scalar!("select count(*) from recovery_code where account_id = ?", account_id)
        .fetch_one(db)
        .await?)
}

/// Uses a code up. False: the account has none like it, or another was quicker.
pub async fn use_up(db: &mut SqliteConnection, account_id: i64, code: &str) -> Result<bool> {
    let hash = token::hash(code);
    let used = sqlx::query!(
        "delete from recovery_code where account_id = ? and hash = ?",
        account_id,
        hash
    )
    .execute(db)
    .await?;
    Ok(used.rows_affected() == 1)
}

/// Takes the codes of an account away.
pub async fn forget(db: &mut SqliteConnection, account_id: i64) -> Result<()> {
    sqlx::query!("delete from recovery_code where account_id = ?", account_id).execute(db).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        for (typed, read) in [
            ("7K3M9Q-ABXZ20-AAAAAA-BBBBBB", Some("7K3M9QABXZ20AAAAAABBBBBB")),
            (" 7k3m9q abxz2o aaaaaa bbbbbb ", Some("7K3M9QABXZ20AAAAAABBBBBB")),
            ("7K3M9Q–ABXZ20–AAAAAA–BBBBB", None),
            ("123456", None),
            ("7K3M9Q-ABXZ20-AAAAAA-BBBBBä", None),
        ] {
            assert_eq!(parse(typed).as_deref(), read, "{typed}");
        }
    }
}
