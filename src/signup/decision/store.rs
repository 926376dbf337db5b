//! Every statement on the table of decisions.

use sqlx::SqliteConnection;

use super::{Draft, Reason, Verdict};
use crate::error::{Error, Result};
use crate::i18n::Locale;
use crate::signup::Signup;
use crate::web::form::Fields;

/// A decision as it is stored: a proposal, or what became of it.
#[derive(Clone, Debug)]
pub struct Decision {
    pub id: i64,
    pub reference: String,
    pub made_at: i64,
    /// Whose proposal it is.
    pub made_by: String,
    /// The signup's version that the proposal was made for.
    pub seen_version: i64,
    pub released_at: Option<i64>,
    pub discarded_at: Option<i64>,
    pub draft: Draft,
}

impl Decision {
    /// Whether it is no longer a proposal.
    pub const fn is_settled(&self) -> bool {
        self.released_at.is_some() || self.discarded_at.is_some()
    }

    /// Whether the signup has changed since, so that it must be looked at again.
    pub fn is_stale(&self, signup: &Signup) -> bool {
        self.seen_version != signup.version || !self.draft.verdict.applies_to(signup)
    }
}

/// Reads decisions by a condition: the columns stand once.
macro_rules! decisions {
    ($condition:literal $(, $argument:expr)*) => {
        sqlx::query_as!(
            Row,
            r#"select signup_decision.id, signup.reference, made_at, account.email as made_by,
                seen_version, released_at, discarded_at, verdict as "verdict: Verdict", reason,
                signup_decision.locale as "locale: Locale", subject, body, words, words_locale, no_mail_because
            from signup_decision join signup on signup.id = signup_id
                join account on account.id = made_by "# + $condition
            $(, $argument)*
        )
    };
}

/// A row as the table has it.
struct Row {
    id: i64,
    reference: String,
    made_at: i64,
    made_by: String,
    seen_version: i64,
    released_at: Option<i64>,
    discarded_at: Option<i64>,
    verdict: Verdict,
    reason: String,
    locale: Locale,
    subject: String,
    body: String,
    words: String,
    words_locale: String,
    no_mail_because: String,
}

impl From<Row> for Decision {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            reference: row.reference,
            made_at: row.made_at,
            made_by: row.made_by,
            seen_version: row.seen_version,
            released_at: row.released_at,
            discarded_at: row.discarded_at,
            draft: Draft {
                verdict: row.verdict,
                reason: Reason::from_word(&row.reason),
                locale: row.locale,
                subject: row.subject,
                body: row.body,
                words: row.words,
                words_locale: Locale::from_code(&row.words_locale),
                no_mail_because: row.no_mail_because,
            },
        }
    }
}

/// Stores a proposal for the version of the signup that follows.
pub async fn insert(
    db: &mut SqliteConnection,
    signup: &Signup,
    draft: &Draft,
    account_id: i64,
    now: i64,
) -> Result<i64> {
    let reason = draft.reason.map_or("", Reason::as_str);
    let words_locale = draft.words_locale.map_or("", Locale::code);
    let seen_version = signup.version + 1;
    let inserted = sqlx::query!(
        "insert into signup_decision (signup_id, verdict, reason, made_at, made_by, locale, subject,
             body, words, words_locale, no_mail_because, seen_version)
         values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        signup.id,
        draft.verdict,
        reason,
        now,
        account_id,
        draft.locale,
        draft.subject,
        draft.body,
        draft.words,
        words_locale,
        draft.no_mail_because,
        seen_version
    )
    .execute(db)
    .await?;
    Ok(inserted.last_insert_rowid())
}

pub async fn by_id(db: &mut SqliteConnection, id: i64) -> Result<Option<Decision>> {
    let row = decisions!("where signup_decision.id = ?", id).fetch_optional(db).await?;
    Ok(row.map(Decision::from))
}

/// The proposal of a signup, if there is one.
pub async fn open_of(db: &mut SqliteConnection, signup_id: i64) -> Result<Option<Decision>> {
    let row = decisions!(
        "where signup_id = ? and released_at is null and discarded_at is null",
        signup_id
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(Decision::from))
}

/// The newest decision that declined a signup.
pub async fn last_declined(db: &mut SqliteConnection, signup_id: i64) -> Result<Option<Decision>> {
    let row = decisions!(
        "where signup_id = ? and verdict = 'declined' and released_at is not null
         order by released_at desc, signup_decision.id desc limit 1",
        signup_id
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(Decision::from))
}

/// The decision about a signup that this mail told its contact, the last that did.
pub async fn told_by(
    db: &mut SqliteConnection,
    signup_id: i64,
    mail_id: i64,
) -> Result<Option<Decision>> {
    let row = decisions!("where signup_id = ? and mail_id = ?", signup_id, mail_id)
        .fetch_optional(db)
        .await?;
    Ok(row.map(Decision::from))
}

/// Keeps which mail told the contact of a decision, the newest if it was sent once more.
pub async fn set_mail(db: &mut SqliteConnection, id: i64, mail_id: i64) -> Result<()> {
    sqlx::query!("update signup_decision set mail_id = ? where id = ?", mail_id, id)
        .execute(db)
        .await?;
    Ok(())
}

/// Proposals that wait to be released, somebody's own before the others', each the oldest first.
pub async fn open(
    db: &mut SqliteConnection,
    account_id: i64,
    limit: i64,
    offset: i64,
) -> Result<Vec<Decision>> {
    let rows = decisions!(
        "where released_at is null and discarded_at is null
         order by made_by <> ?, signup_decision.id limit ? offset ?",
        account_id,
        limit,
        offset
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Decision::from).collect())
}

/// The signups of all of them, in that order.
pub async fn open_signups(db: &mut SqliteConnection, account_id: i64) -> Result<Vec<i64>> {
    Ok(sqlx::query_scalar!(
        "select signup_id from signup_decision where released_at is null and discarded_at is null
         order by made_by <> ?, id",
        account_id
    )
    .fetch_all(db)
    .await?)
}

pub async fn release(db: &mut SqliteConnection, id: i64, account_id: i64, now: i64) -> Result<()> {
    sqlx::query!(
        "update signup_decision set released_at = ?, released_by = ? where id = ?",
        now,
        account_id,
        id
    )
    .execute(db)
    .await?;
    Ok(())
}

pub async fn discard(db: &mut SqliteConnection, id: i64, account_id: i64, now: i64) -> Result<()> {
    sqlx::query!(
        "update signup_decision set discarded_at = ?, discarded_by = ? where id = ?",
        now,
        account_id,
        id
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The decision about this signup that a form names.
///
/// # Errors
///
/// `NotFound` where it names none.
pub async fn sent(db: &mut SqliteConnection, fields: &Fields, reference: &str) -> Result<Decision> {
    let id = fields.get("decision").parse().map_err(|_| Error::NotFound)?;
    let decision = by_id(db, id).await?.filter(|it| it.reference == reference);
    decision.ok_or(Error::NotFound)
}
