//! Every statement that reads the table of signups.

use std::collections::HashMap;

use sqlx::SqliteConnection;

use super::tokens::Purpose;
use super::{Answers, Origin, Signup, Status};
use crate::error::{Error, Result};
use crate::i18n::Locale;

/// Reads signups by a condition: the columns stand once.
macro_rules! signups {
    ($condition:literal $(, $argument:expr)*) => {
        sqlx::query_as!(
            Row,
            r#"select id as "id!", reference, version, status as "status: Status",
                origin as "origin: Origin", asked_from as "asked_from: Status", created_at, status_since,
                quarantined_at, disowned_at, kept_at, erased_at, reviewer_id, merged_into, wave,
                came_by, arrived_on, letter_locale as "letter_locale: Locale", privacy_version, number, pledged_on,
                member_on, second_confirmed_at, government_name, latin_name, kind, country, region, website,
                population, leader_name, leader_office, contact_name, contact_role, contact_email,
                contact_phone, second_email,
                correspondence_locale as "correspondence_locale: Locale", message
            from signup "# + $condition
            $(, $argument)*
        )
    };
}

mod due;

pub use due::*;

/// A row as the table has it.
struct Row {
    id: i64,
    reference: String,
    version: i64,
    status: Status,
    origin: Origin,
    asked_from: Option<Status>,
    created_at: i64,
    status_since: i64,
    quarantined_at: Option<i64>,
    disowned_at: Option<i64>,
    kept_at: Option<i64>,
    erased_at: Option<i64>,
    reviewer_id: Option<i64>,
    merged_into: Option<i64>,
    wave: Option<i64>,
    came_by: String,
    arrived_on: Option<String>,
    letter_locale: Option<Locale>,
    privacy_version: String,
    number: Option<i64>,
    pledged_on: Option<String>,
    member_on: Option<String>,
    second_confirmed_at: Option<i64>,
    government_name: String,
    latin_name: String,
    kind: String,
    country: String,
    region: String,
    website: String,
    population: Option<i64>,
    leader_name: String,
    leader_office: String,
    contact_name: String,
    contact_role: String,
    contact_email: String,
    contact_phone: String,
    second_email: String,
    correspondence_locale: Locale,
    message: String,
}

impl From<Row> for Signup {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            reference: row.reference,
            version: row.version,
            status: row.status,
            origin: row.origin,
            asked_from: row.asked_from,
            created_at: row.created_at,
            status_since: row.status_since,
            quarantined_at: row.quarantined_at,
            disowned_at: row.disowned_at,
            kept_at: row.kept_at,
            erased_at: row.erased_at,
            reviewer_id: row.reviewer_id,
            merged_into: row.merged_into,
            wave: row.wave,
            came_by: row.came_by,
            arrived_on: row.arrived_on,
            letter_locale: row.letter_locale,
            privacy_version: row.privacy_version,
            number: row.number,
            pledged_on: row.pledged_on,
            member_on: row.member_on,
            second_confirmed_at: row.second_confirmed_at,
            answers: Answers {
                government_name: row.government_name,
                latin_name: row.latin_name,
                kind: row.kind,
                country: row.country,
                region: row.region,
                website: row.website,
                population: row.population,
                leader_name: row.leader_name,
                leader_office: row.leader_office,
                contact_name: row.contact_name,
                contact_role: row.contact_role,
                contact_email: row.contact_email,
                contact_phone: row.contact_phone,
                second_email: row.second_email,
                correspondence_locale: row.correspondence_locale,
                message: row.message,
            },
        }
    }
}

pub async fn by_form_id(db: &mut SqliteConnection, form_id: &str) -> Result<Option<Signup>> {
    let row = signups!("where form_id = ?", form_id).fetch_optional(db).await?;
    Ok(row.map(Signup::from))
}

pub async fn by_reference(db: &mut SqliteConnection, reference: &str) -> Result<Option<Signup>> {
    let row = signups!("where reference = ?", reference).fetch_optional(db).await?;
    Ok(row.map(Signup::from))
}

/// The signup that an address names.
///
/// # Errors
///
/// `NotFound` where there is none with this reference.
pub async fn named(db: &mut SqliteConnection, reference: &str) -> Result<Signup> {
    by_reference(db, reference).await?.ok_or(Error::NotFound)
}

pub async fn by_id(db: &mut SqliteConnection, id: i64) -> Result<Option<Signup>> {
    let row = signups!("where id = ?", id).fetch_optional(db).await?;
    Ok(row.map(Signup::from))
}

/// The older signups of a local government that still count, the newest first.
pub async fn of_government(
    db: &mut SqliteConnection,
    country: &str,
    key: &str,
) -> Result<Vec<Signup>> {
    let rows = signups!(
        "where country = ? and government_key = ? and quarantined_at is null
           and disowned_at is null and status not in ('declined', 'withdrawn', 'archived')
         order by id desc",
        country,
        key
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Signup::from).collect())
}

/// The signups of a mailbox that still count, the newest first.
pub async fn of_mailbox(db: &mut SqliteConnection, mailbox: &str) -> Result<Vec<Signup>> {
    let rows = signups!(
        "where mailbox = ? and quarantined_at is null and disowned_at is null
           and status not in ('withdrawn', 'archived')
         order by id desc",
        mailbox
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Signup::from).collect())
}

/// The signup that a token opens for its purpose. A link to confirm works while the signup waits for
/// it, since the mail may have left long after it was written.
///
/// # Errors
///
/// `DeadLink` when there is none any more, or never was.
pub async fn by_token(
    db: &mut SqliteConnection,
    purpose: Purpose,
    token: &str,
    now: i64,
) -> Result<Signup> {
    let hash = crate::token::hash(token);
    let row = signups!(
        "where merged_into is null
           and id = (select signup_id from signup_token join signup asked on asked.id = signup_id
                     where hash = ? and purpose = ?
                       and (expires_at > ? or purpose = 'confirm' and asked.status = 'unconfirmed'
                                              and asked.kept_at is null))",
        hash,
        purpose,
        now
    )
    .fetch_optional(db)
    .await?;
    row.map(Signup::from).ok_or(Error::DeadLink)
}

/// Signups that the secretariat has not been told of yet, the oldest first.
pub async fn unnoticed(db: &mut SqliteConnection) -> Result<Vec<Signup>> {
    let rows = signups!("where noticed_at is null and quarantined_at is null order by id")
        .fetch_all(db)
        .await?;
    Ok(rows.into_iter().map(Signup::from).collect())
}

/// Signups that came between waves and still count.
pub async fn without_wave(db: &mut SqliteConnection) -> Result<Vec<Signup>> {
    let rows = signups!(
        "where wave is null and erased_at is null and origin <> 'import'
         and status not in ('declined', 'withdrawn', 'archived')
         order by id limit 1000"
    )
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Signup::from).collect())
}

/// Signups for which the gazetteer has not been asked yet.
pub async fn unmatched(db: &mut SqliteConnection, limit: i64) -> Result<Vec<Signup>> {
    let rows = signups!("where matched = 0 order by id limit ?", limit).fetch_all(db).await?;
    Ok(rows.into_iter().map(Signup::from).collect())
}

/// The signups with these ids, in their order.
pub async fn by_ids(db: &mut SqliteConnection, ids: &[i64]) -> Result<Vec<Signup>> {
    let wanted = serde_json::to_string(ids).map_err(anyhow::Error::from)?;
    let rows =
        signups!("where id in (select value from json_each(?))", wanted).fetch_all(db).await?;
    let places: HashMap<i64, usize> = ids.iter().copied().zip(0..).collect();
    let mut signups: Vec<Signup> = rows.into_iter().map(Signup::from).collect();
    signups.sort_by_key(|signup| places.get(&signup.id).copied());
    Ok(signups)
}
