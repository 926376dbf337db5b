//! Every statement on the table of messages.

use sqlx::SqliteConnection;

use super::form::Message;
use crate::error::Result;
use crate::i18n::Locale;

/// A message to be kept.
pub struct NewMessage<'a> {
    pub form_id: &'a str,
    pub about: Option<i64>,
    pub locale: Locale,
    pub message: &'a Message,
    pub quarantined: bool,
}

/// A message as the desk shows it.
#[derive(Clone, Debug)]
pub struct Entry {
    pub id: i64,
    pub created_at: i64,
    pub about: Option<i64>,
    pub government_name: String,
    pub reference: String,
    pub locale: Locale,
    pub body: String,
    pub email: String,
    pub quarantined_at: Option<i64>,
    pub done_at: Option<i64>,
}

impl Entry {
    /// The state by which it is listed.
    pub const fn state(&self) -> &'static str {
        match (self.done_at, self.quarantined_at) {
            (Some(_), _) => "done",
            (None, Some(_)) => "quarantine",
            (None, None) => "open",
        }
    }
}

/// What became of a message.
pub enum Kept {
    New(i64),
    /// It was done, and its form came again with other words.
    Reopened(i64),
    /// Somebody has still to see to it, or has seen to just these words.
    Known,
}

/// Keeps a message. The same form sent again changes its words; if they were seen to, it comes anew.
pub async fn keep(db: &mut SqliteConnection, new: &NewMessage<'_>, now: i64) -> Result<Kept> {
    let (body, email) = (new.message.body.as_str(), new.message.email.as_str());
    let quarantined_at = new.quarantined.then_some(now);
    let known = sqlx::query!(
        r#"select id as "id!", done_at, body = ? and email = ? as "same!: bool"
           from message where form_id = ?"#,
        body,
        email,
        new.form_id
    )
    .fetch_optional(&mut *db)
    .await?;
    if let Some(old) = known {
        if old.same {
            return Ok(Kept::Known);
        }
        sqlx::query!(
            "update message set body = ?1, email = ?2,
                 created_at = iif(done_at is null, created_at, ?3),
                 quarantined_at = iif(done_at is null, quarantined_at, ?4),
                 done_at = null, done_by = null
             where id = ?5",
            body,
            email,
            now,
            quarantined_at,
            old.id
        )
        .execute(db)
        .await?;
        return Ok(if old.done_at.is_some() { Kept::Reopened(old.id) } else { Kept::Known });
    }
    let id = sqlx::query_scalar!(
        r#"insert into message (form_id, created_at, about, locale, body, email, quarantined_at)
           values (?, ?, ?, ?, ?, ?, ?) returning id as "id!""#,
        new.form_id,
        now,
        new.about,
        new.locale,
        body,
        email,
        quarantined_at
    )
    .fetch_one(db)
    .await?;
    Ok(Kept::New(id))
}

/// Whether the sender of a form left an address for an answer; `None` for an unknown form.
pub async fn wants_answer(db: &mut SqliteConnection, form_id: &str) -> Result<Option<bool>> {
    Ok(sqlx::query_scalar!(
        r#"select email <> '' as "answered!: bool" from message where form_id = ?"#,
        form_id
    )
    .fetch_optional(db)
    .await?)
}

/// The name of a pledge or member that is public.
pub async fn public_name(db: &mut SqliteConnection, number: i64) -> Result<Option<String>> {
    Ok(sqlx::query_scalar!("select government_name from publication where number = ?", number)
        .fetch_optional(db)
        .await?)
}

/// Messages open, done or in quarantine, the newest first.
pub async fn list(
    db: &mut SqliteConnection,
    state: &str,
    limit: i64,
    offset: i64,
) -> Result<Vec<Entry>> {
    Ok(sqlx::query_as!(
        Entry,
        r#"select id as "id!", created_at, about, government_name as "government_name!: String",
                  reference as "reference!: String", locale as "locale: Locale", body, email,
                  quarantined_at, done_at
           from message_entry
           where case ? when 'done' then done_at is not null
                        when 'quarantine' then done_at is null and quarantined_at is not null
                        else done_at is null and quarantined_at is null end
           order by id desc limit ? offset ?"#,
        state,
        limit,
        offset
    )
    .fetch_all(db)
    .await?)
}

/// One message.
pub async fn get(db: &mut SqliteConnection, id: i64) -> Result<Option<Entry>> {
    Ok(sqlx::query_as!(
        Entry,
        r#"select id as "id!", created_at, about, government_name as "government_name!: String",
                  reference as "reference!: String", locale as "locale: Locale", body, email,
                  quarantined_at, done_at
           from message_entry where id = ?"#,
        id
    )
    .fetch_optional(db)
    .await?)
}

/// Marks a message as done or as open again; whether that changed something.
pub async fn set_done(
    db: &mut SqliteConnection,
    id: i64,
    done: Option<(i64, i64)>,
) -> Result<bool> {
    let (at, by) = done.unzip();
    let changed = sqlx::query!(
        "update message set done_at = ?1, done_by = ?2
         where id = ?3 and (done_at is null) <> (?1 is null)",
        at,
        by,
        id
    )
    .execute(db)
    .await?;
    Ok(changed.rows_affected() == 1)
}

/// The message to look at after one of a state: the next older, else the newest; and how many stand
/// before it in the list.
pub async fn after(db: &mut SqliteConnection, state: &str, id: i64) -> Result<Option<(i64, i64)>> {
    let next = sqlx::query!(
        r#"with listed as (
               select id, row_number() over (order by id desc) - 1 as place from message
               where case ?1 when 'done' then done_at is not null
                             when 'quarantine' then done_at is null and quarantined_at is not null
                             else done_at is null and quarantined_at is null end
           )
           select id as "id!: i64", place as "place!: i64" from listed
           order by id > ?2, id desc limit 1"#,
        state,
        id
    )
    .fetch_optional(db)
    .await?;
    Ok(next.map(|row| (row.id, row.place)))
}

/// Takes a message out of quarantine; whether it was there.
pub async fn release(db: &mut SqliteConnection, id: i64) -> Result<bool> {
    let changed = sqlx::query!(
        "update message set quarantined_at = null where id = ? and quarantined_at is not null",
        id
    )
    .execute(db)
    .await?;
    Ok(changed.rows_affected() == 1)
}

/// Whether there are messages to be erased.
pub async fn is_any_older(
    db: &mut SqliteConnection,
    done_before: i64,
    quarantined_before: i64,
) -> Result<bool> {
    Ok(sqlx::query_scalar!(
        r#"select exists (select 1 from message where done_at < ? or quarantined_at < ?)
           as "any!: bool""#,
        done_before,
        quarantined_before
    )
    .fetch_one(db)
    .await?)
}

/// Deletes the messages that were done, or put into quarantine, before these times; how many.
pub async fn erase(
    db: &mut SqliteConnection,
    done_before: i64,
    quarantined_before: i64,
) -> Result<u64> {
    let erased = sqlx::query!(
        "delete from message where done_at < ? or quarantined_at < ?",
        done_before,
        quarantined_before
    )
    .execute(db)
    .await?;
    Ok(erased.rows_affected())
}
