//! Translations of published answers, each a row with its author and date. Owns
//! `profile_translation`.

use sqlx::SqliteConnection;

use crate::error::Result;

/// A translation of an answer.
pub struct Translation {
    /// The answer's name, such as `essential` or `initiatives.0.title`.
    pub field: String,
    pub text: String,
    /// Who wrote it, and when.
    pub account: String,
    pub at: i64,
}

/// The translations into a language.
pub async fn of(
    db: &mut SqliteConnection,
    signup_id: i64,
    locale: &str,
) -> Result<Vec<Translation>> {
    Ok(sqlx::query_as!(
        Translation,
        "select field, translation as text, account.email as account, at
         from profile_translation join account on account.id = account_id
         where signup_id = ? and profile_translation.locale = ?",
        signup_id,
        locale
    )
    .fetch_all(db)
    .await?)
}

/// How many answers are translated into each language.
pub async fn counts(db: &mut SqliteConnection, signup_id: i64) -> Result<Vec<(String, i64)>> {
    let rows = sqlx::query!(
        r#"select locale as "locale!", count(*) as "count!: i64" from profile_translation
           where signup_id = ? group by locale order by locale"#,
        signup_id
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(|row| (row.locale, row.count)).collect())
}

/// Keeps a translation, or takes it away when it is empty.
pub async fn keep(
    db: &mut SqliteConnection,
    signup_id: i64,
    (field, locale): (&str, &str),
    text: &str,
    (account_id, now): (i64, i64),
) -> Result<()> {
    if text.is_empty() {
        sqlx::query!(
            "delete from profile_translation where signup_id = ? and field = ? and locale = ?",
            signup_id,
            field,
            locale
        )
        .execute(db)
        .await?;
        return Ok(());
    }
    sqlx::query!(
        "insert into profile_translation (signup_id, field, locale, translation, account_id, at)
         values (?1, ?2, ?3, ?4, ?5, ?6)
         on conflict (signup_id, field, locale)
         do update set translation = ?4, account_id = ?5, at = ?6",
        signup_id,
        field,
        locale,
        text,
        account_id,
        now
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Takes the translations of an answer away: it is not the same any more.
pub async fn forget(db: &mut SqliteConnection, signup_id: i64, field: &str) -> Result<()> {
    sqlx::query!(
        "delete from profile_translation where signup_id = ? and field = ?",
        signup_id,
        field
    )
    .execute(db)
    .await?;
    Ok(())
}
