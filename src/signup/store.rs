//! Every statement that writes the table of signups, but for the import (import/keep.rs).

use jiff::Timestamp;
use jiff::tz::TimeZone;
use sqlx::SqliteConnection;

use super::find::by_reference;
use super::{Answers, Origin, Signup, Status, duplicates, placed, search};
use crate::address::mailbox;
use crate::error::Result;
use crate::i18n::Locale;
use crate::outbox::{self, Kind};
use crate::text::fold;

mod marks;

pub use marks::*;

/// A signup about to be stored: the answers and what the applicant had before them.
pub struct NewSignup<'a> {
    pub form_id: &'a str,
    /// The reference that the form was given before; `None`: a new one.
    pub reference: Option<String>,
    /// An older signup of the same local government from another mailbox.
    pub duplicate_of: Option<i64>,
    pub quarantined: bool,
    pub origin: Origin,
    /// The letter's language; `None`: not known, since it did not come by the form.
    pub letter_locale: Option<Locale>,
    pub letter_hash: String,
    pub privacy_version: &'a str,
    pub wave: Option<i64>,
    pub answers: &'a Answers,
}

/// Stores a new signup and gives it a reference of its own.
pub async fn insert(db: &mut SqliteConnection, new: &NewSignup<'_>, now: i64) -> Result<Signup> {
    let reference = match &new.reference {
        Some(reference) => reference.clone(),
        None => unused_reference(db).await?,
    };
    let quarantined_at = new.quarantined.then_some(now);
    let (answers, search) = (new.answers, search::text(&reference, new.answers));
    let (mailbox, key) = (mailbox(&answers.contact_email), government_key(answers));
    sqlx::query!(
        "insert into signup (reference, status, origin, form_id, created_at, status_since,
            quarantined_at, wave, letter_locale, letter_hash, privacy_version, government_name, latin_name, kind,
            country, region, website, population, leader_name, leader_office, contact_name,
            contact_role, contact_email, contact_phone, second_email, correspondence_locale,
            message, search_text, mailbox, government_key, duplicate_of)
         values (?, 'unconfirmed', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            ?, ?, ?, ?, ?, ?)",
        reference,
        new.origin,
        new.form_id,
        now,
        now,
        quarantined_at,
        new.wave,
        new.letter_locale,
        new.letter_hash,
        new.privacy_version,
        answers.government_name,
        answers.latin_name,
        answers.kind,
        answers.country,
        answers.region,
        answers.website,
        answers.population,
        answers.leader_name,
        answers.leader_office,
        answers.contact_name,
        answers.contact_role,
        answers.contact_email,
        answers.contact_phone,
        answers.second_email,
        answers.correspondence_locale,
        answers.message,
        search,
        mailbox,
        key,
        new.duplicate_of
    )
    .execute(&mut *db)
    .await?;
    let stored = by_reference(&mut *db, &reference).await?;
    if let Some(signup) = &stored {
        placed::match_place(db, signup.id, answers).await?;
        duplicates::refresh(db, signup.id).await?;
    }
    Ok(stored.ok_or_else(|| anyhow::anyhow!("a signup was stored but cannot be read"))?)
}

/// Replaces the answers of a signup. Another second address is not confirmed.
pub async fn update_answers(
    db: &mut SqliteConnection,
    signup: &Signup,
    answers: &Answers,
) -> Result<()> {
    let search = search::text(&signup.reference, answers);
    let (mailbox, key) = (mailbox(&answers.contact_email), government_key(answers));
    sqlx::query!(
        "update signup set version = version + 1, government_name = ?, latin_name = ?, kind = ?,
            country = ?, region = ?, website = ?, population = ?, leader_name = ?,
            leader_office = ?, contact_name = ?, contact_role = ?, contact_email = ?,
            contact_phone = ?, second_email = ?, correspondence_locale = ?, message = ?,
            search_text = ?, mailbox = ?, government_key = ?,
            second_confirmed_at = iif(second_email = ?, second_confirmed_at, null)
         where id = ?",
        answers.government_name,
        answers.latin_name,
        answers.kind,
        answers.country,
        answers.region,
        answers.website,
        answers.population,
        answers.leader_name,
        answers.leader_office,
        answers.contact_name,
        answers.contact_role,
        answers.contact_email,
        answers.contact_phone,
        answers.second_email,
        answers.correspondence_locale,
        answers.message,
        search,
        mailbox,
        key,
        answers.second_email,
        signup.id
    )
    .execute(&mut *db)
    .await?;
    placed::match_place(db, signup.id, answers).await?;
    duplicates::refresh(db, signup.id).await
}

/// Notes that something about a signup has changed, so that an older edit is refused.
pub async fn touch(db: &mut SqliteConnection, id: i64) -> Result<()> {
    sqlx::query!("update signup set version = version + 1 where id = ?", id).execute(db).await?;
    Ok(())
}

/// Moves a signup along the table of transitions. What is published gets its public number, once,
/// and the day of its level; what information is asked for remembers where that was.
pub async fn set_status(
    db: &mut SqliteConnection,
    signup: &Signup,
    to: Status,
    now: i64,
) -> Result<()> {
    let leads_back = signup.asked_from.is_none_or(|from| to == from || to == Status::Withdrawn);
    if !signup.status.may_become(to) || !leads_back {
        let from = signup.status.as_str();
        return Err(anyhow::anyhow!("{from} cannot become {}", to.as_str()).into());
    }
    if signup.status == Status::Pledged {
        outbox::take_back(db, Kind::ProfileReminder, signup.id).await?;
    }
    let asked_from = (to == Status::NeedsInformation).then_some(signup.status);
    sqlx::query!(
        "update signup set status = ?, status_since = ?, asked_from = ?, version = version + 1
         where id = ?",
        to,
        now,
        asked_from,
        signup.id
    )
    .execute(&mut *db)
    .await?;
    if matches!(to, Status::Pledged | Status::Member) {
        publish(db, signup.id, to, now).await?;
    }
    Ok(())
}

/// Gives a signup its public number, if it has none, and the day of its new level.
async fn publish(db: &mut SqliteConnection, id: i64, level: Status, now: i64) -> Result<()> {
    let day = Timestamp::from_millisecond(now).unwrap_or(Timestamp::UNIX_EPOCH);
    let day = TimeZone::UTC.to_datetime(day).date().to_string();
    sqlx::query!(
        "update signup set
            number = coalesce(number, (select coalesce(max(number), 0) + 1 from signup)),
            pledged_on = iif(?1 = 'pledged', ?2, pledged_on),
            member_on = iif(?1 = 'member', ?2, member_on)
         where id = ?3",
        level,
        day,
        id
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Replaces the address of the contact person.
pub async fn set_contact_email(db: &mut SqliteConnection, id: i64, email: &str) -> Result<()> {
    let mailbox = mailbox(email);
    sqlx::query!(
        "update signup set contact_email = ?, mailbox = ?, search_text = '', version = version + 1
         where id = ?",
        email,
        mailbox,
        id
    )
    .execute(&mut *db)
    .await?;
    search::refold(db, id).await?;
    duplicates::refresh(db, id).await
}

/// Stores what the desk's search looks through.
pub async fn set_search_text(db: &mut SqliteConnection, id: i64, text: &str) -> Result<()> {
    sqlx::query!("update signup set search_text = ? where id = ?", text, id).execute(db).await?;
    Ok(())
}

/// Notes when the owner of the mailbox said "it was not me"; `None` undoes it.
pub async fn set_disowned(db: &mut SqliteConnection, id: i64, at: Option<i64>) -> Result<()> {
    sqlx::query!("update signup set disowned_at = ?, version = version + 1 where id = ?", at, id)
        .execute(db)
        .await?;
    Ok(())
}

/// Notes who takes care of a signup; an edit of its answers is not stale by it.
pub async fn set_reviewer(db: &mut SqliteConnection, id: i64, account: Option<i64>) -> Result<()> {
    sqlx::query!("update signup set reviewer_id = ? where id = ?", account, id).execute(db).await?;
    Ok(())
}

/// Whoever decides about a signup that nobody takes care of takes care of it.
pub async fn care_if_nobody(db: &mut SqliteConnection, id: i64, account: i64) -> Result<()> {
    sqlx::query!(
        "update signup set reviewer_id = ? where id = ? and reviewer_id is null",
        account,
        id
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Takes a signup out of quarantine.
pub async fn release(db: &mut SqliteConnection, id: i64) -> Result<()> {
    sqlx::query!("update signup set quarantined_at = null, version = version + 1 where id = ?", id)
        .execute(db)
        .await?;
    Ok(())
}

/// Attaches a signup to a wave, unless it belongs to one.
pub async fn set_wave(db: &mut SqliteConnection, id: i64, wave: i64) -> Result<bool> {
    let set = sqlx::query!("update signup set wave = ? where id = ? and wave is null", wave, id)
        .execute(db)
        .await?;
    Ok(set.rows_affected() == 1)
}

/// A reference that nothing has yet.
pub async fn unused_reference(db: &mut SqliteConnection) -> Result<String> {
    loop {
        let reference = crate::token::reference()?;
        let taken = sqlx::query_scalar!(
            r#"select 1 as "taken!: i64" from signup where reference = ?1
               union all select 1 from signup_repeat where reference = ?1"#,
            reference
        )
        .fetch_optional(&mut *db)
        .await?;
        if taken.is_none() {
            return Ok(reference);
        }
    }
}

/// What two spellings of a local government's name have in common, and its kind: the city of
/// Barcelona is not the province.
pub fn government_key(answers: &Answers) -> String {
    let folded = fold(&answers.government_name);
    let letters: String =
        folded.chars().filter(|c| !c.is_whitespace() && !c.is_ascii_punctuation()).collect();
    let name = if letters.is_empty() { folded } else { letters };
    format!("{}:{name}", answers.kind)
}
