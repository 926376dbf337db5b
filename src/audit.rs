//! Who saw or changed what, and when; never the values. Owns its append-only table.

pub mod label;
pub mod search;

use sqlx::SqliteConnection;

use crate::error::{Error, Result};

/// What can be told of afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(rename_all = "snake_case")]
pub enum Event {
    AccountInvited,
    AccountSetUp,
    AccountDisabled,
    AccountReset,
    AccountEnabled,
    RoleChanged,
    SessionsEnded,
    AccountsListed,
    AccountViewed,
    PasswordChanged,
    PasswordRefused,
    CodeChanged,
    RecoveryCodesMade,
    RecoveryCodeUsed,
    SignedIn,
    SignInFailed,
    SignInsStrayed,
    SignedOut,
    SignupsListed,
    SignupViewed,
    SignupsExported,
    ContactsExported,
    AuditViewed,
    SignupConfirmed,
    SignupUndisowned,
    SignupReleased,
    SignupPlaced,
    ProposalAccepted,
    ProposalDiscarded,
    ContactSettled,
    ProfileTranslated,
    MailsListed,
    MailViewed,
    MailRetried,
    MailsHeld,
    MailsReleased,
    MembersImported,
    StoreCopied,
    StoreRestored,
    WaveChanged,
    SupporterChanged,
    DocumentChanged,
    MailResent,
    MailSettled,
    SignupKept,
    RetentionErased,
    PersonExported,
    PersonErased,
    MessagesListed,
    MessageDone,
    MessageReopened,
    MessageReleased,
    DecisionsListed,
    DecisionProposed,
    DecisionReleased,
    DecisionDiscarded,
    SignupMoved,
    NoteAdded,
    ReviewerChanged,
    AnswersAmended,
    ContactReplaced,
    SignupEntered,
    SignupsMerged,
    SignupsToldApart,
    ApartTakenBack,
}

/// Adds an entry; a page with personal data is not shown unless its entry is written.
///
/// # Errors
///
/// `Unavailable` when it cannot be written, whatever the cause.
pub async fn record(
    db: &mut SqliteConnection,
    account_id: Option<i64>,
    event: Event,
    subject: &str,
    now: i64,
) -> Result<()> {
    sqlx::query!(
        "insert into audit (at, account_id, event, subject) values (?, ?, ?, ?)",
        now,
        account_id,
        event,
        subject
    )
    .execute(db)
    .await
    .map_err(Error::Unavailable)?;
    Ok(())
}

/// The numbers of older entries.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn older_than(db: &mut SqliteConnection, before: i64) -> Result<Vec<i64>> {
    Ok(sqlx::query_scalar!(r#"select id as "id!" from audit where at <= ? order by id"#, before)
        .fetch_all(db)
        .await?)
}

/// Takes entries away; the table lets only those go that are 24 months older than the newest.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn forget(db: &mut SqliteConnection, entries: &[i64]) -> Result<()> {
    for id in entries {
        sqlx::query!("delete from audit where id = ?", id).execute(&mut *db).await?;
    }
    Ok(())
}
