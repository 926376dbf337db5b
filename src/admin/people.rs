//! The accounts as administrators look after them: who there is, and what opens or closes a way in.

use sqlx::SqliteConnection;

use super::{guesses, recovery_codes};
use crate::error::Result;
use crate::i18n::Locale;
use crate::session::{self, Role};

/// Somebody who has an account.
pub struct Person {
    pub id: i64,
    pub email: String,
    pub role: Role,
    pub created_at: i64,
    pub signed_in_at: Option<i64>,
    pub disabled_at: Option<i64>,
    /// Has a password and a one-time code.
    pub is_set_up: bool,
    /// When the link that sets the account up ends, if there is one.
    pub invited_until: Option<i64>,
}

impl Person {
    /// The message that names the state.
    pub const fn state_id(&self) -> &'static str {
        match (self.disabled_at, self.is_set_up) {
            (Some(_), _) => "admin-account-state-disabled",
            (None, true) => "admin-account-state-open",
            (None, false) => "admin-account-state-invited",
        }
    }
}

/// Reads people by a condition: the columns stand once.
macro_rules! people {
    ($condition:literal $(, $argument:expr)*) => {
        sqlx::query_as!(
            Person,
            r#"select id as "id!", email, role as "role: Role", created_at, signed_in_at, disabled_at,
                password_hash is not null as "is_set_up!: bool", expires_at as "invited_until?"
            from account left join invitation on account_id = id "# + $condition
            $(, $argument)*
        )
    };
}

/// Everybody, those who get in before the others.
pub async fn all(db: &mut SqliteConnection) -> Result<Vec<Person>> {
    Ok(people!("order by disabled_at is not null, email").fetch_all(db).await?)
}

pub async fn get(db: &mut SqliteConnection, id: i64) -> Result<Option<Person>> {
    Ok(people!("where id = ?", id).fetch_optional(db).await?)
}

/// Makes an account that nobody can sign in to yet. `None`: the address has one.
pub async fn add(
    db: &mut SqliteConnection,
    email: &str,
    role: Role,
    locale: Locale,
    now: i64,
) -> Result<Option<i64>> {
    Ok(sqlx::query_scalar!(
        r#"insert into account (email, role, locale, created_at) values (?, ?, ?, ?)
           on conflict (email) do nothing returning id as "id!""#,
        email,
        role,
        locale,
        now
    )
    .fetch_optional(db)
    .await?)
}

/// Whether somebody else can sign in as an administrator: the last one stays.
pub async fn has_another_administrator(db: &mut SqliteConnection, id: i64) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select 1 from account where role = 'administrator' and id <> ?
           and password_hash is not null and disabled_at is null) as "any!: bool""#,
        id
    )
    .fetch_one(db)
    .await?)
}

/// Gives another role; it counts at the next request. False: it was the account's already.
pub async fn set_role(db: &mut SqliteConnection, id: i64, role: Role) -> Result<bool> {
    let set = sqlx::query!("update account set role = ?1 where id = ?2 and role <> ?1", role, id)
        .execute(db)
        .await?;
    Ok(set.rows_affected() == 1)
}

/// Closes an account: nothing that opened it counts any more.
pub async fn disable(db: &mut SqliteConnection, id: i64, now: i64) -> Result<()> {
    lock(db, id).await?;
    sqlx::query!("update account set disabled_at = coalesce(disabled_at, ?) where id = ?", now, id)
        .execute(db)
        .await?;
    Ok(())
}

/// Opens a closed account again; its owner needs a new link.
pub async fn enable(db: &mut SqliteConnection, id: i64) -> Result<()> {
    sqlx::query!("update account set disabled_at = null where id = ?", id).execute(db).await?;
    Ok(())
}

/// Takes away all that opens an account: password, codes, links, sessions, known browsers.
pub async fn lock(db: &mut SqliteConnection, id: i64) -> Result<()> {
    sqlx::query!("update account set password_hash = null, totp_secret = null where id = ?", id)
        .execute(&mut *db)
        .await?;
    sqlx::query!("delete from invitation where account_id = ?", id).execute(&mut *db).await?;
    recovery_codes::forget(db, id).await?;
    guesses::forget_browsers(db, id).await?;
    session::end_all(db, id).await
}
