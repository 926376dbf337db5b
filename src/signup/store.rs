//! Every statement on the table of signups.

use sqlx::SqliteConnection;

use super::tokens::Purpose;
use super::{Answers, Signup, Status};
use crate::error::Result;
use crate::i18n::Locale;
use crate::text::fold;

/// A signup about to be stored: the answers and what the applicant had before them.
pub struct NewSignup<'a> {
    pub form_id: &'a str,
    pub quarantined: bool,
    pub letter_locale: Locale,
    pub letter_hash: String,
    pub privacy_version: &'a str,
    pub wave: Option<i64>,
    pub answers: &'a Answers,
}

/// Reads signups by a condition: the columns stand once.
macro_rules! signups {
    ($condition:literal $(, $argument:expr)*) => {
        sqlx::query_as!(
            Row,
            r#"select id, reference, version, status as "status: Status", created_at,
                quarantined_at, disowned_at, wave, letter_locale as "letter_locale: Locale",
                privacy_version, government_name, latin_name, kind, country, region, website,
                population, leader_name, leader_office, contact_name, contact_role, contact_email,
                contact_phone, second_email,
                correspondence_locale as "correspondence_locale: Locale", message
            from signup "# + $condition
            $(, $argument)*
        )
    };
}

/// A row as the table has it.
struct Row {
    id: i64,
    reference: String,
    version: i64,
    status: Status,
    created_at: i64,
    quarantined_at: Option<i64>,
    disowned_at: Option<i64>,
    wave: Option<i64>,
    letter_locale: Locale,
    privacy_version: String,
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
            created_at: row.created_at,
            quarantined_at: row.quarantined_at,
            disowned_at: row.disowned_at,
            wave: row.wave,
            letter_locale: row.letter_locale,
            privacy_version: row.privacy_version,
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

/// The signup that a token opens, if it has this purpose and has not ended.
pub async fn by_token(
    db: &mut SqliteConnection,
    purpose: Purpose,
    token: &str,
    now: i64,
) -> Result<Option<Signup>> {
    let hash = crate::token::hash(token);
    let row = signups!(
        "where id = (select signup_id from signup_token
                     where hash = ? and purpose = ? and expires_at > ?)",
        hash,
        purpose,
        now
    )
    .fetch_optional(db)
    .await?;
    Ok(row.map(Signup::from))
}

/// Signups that the secretariat has not been told of yet, the oldest first.
pub async fn unnoticed(db: &mut SqliteConnection) -> Result<Vec<Signup>> {
    let rows = signups!("where noticed_at is null and quarantined_at is null order by id")
        .fetch_all(db)
        .await?;
    Ok(rows.into_iter().map(Signup::from).collect())
}

/// All signups, the oldest first.
pub async fn all(db: &mut SqliteConnection) -> Result<Vec<Signup>> {
    let rows = signups!("order by id").fetch_all(db).await?;
    Ok(rows.into_iter().map(Signup::from).collect())
}

/// Signups in a state (empty: any) that have the folded words in them (empty: any), the newest
/// first, and how many there are in all.
pub async fn found(
    db: &mut SqliteConnection,
    status: &str,
    words: &str,
    limit: i64,
    offset: i64,
) -> Result<(Vec<Signup>, i64)> {
    let rows = signups!(
        "where (?1 = '' or status = ?1) and (?2 = '' or instr(search_text, ?2) > 0)
         order by id desc limit ?3 offset ?4",
        status,
        words,
        limit,
        offset
    )
    .fetch_all(&mut *db)
    .await?;
    let count = sqlx::query_scalar!(
        "select count(*) from signup
         where (?1 = '' or status = ?1) and (?2 = '' or instr(search_text, ?2) > 0)",
        status,
        words
    )
    .fetch_one(db)
    .await?;
    Ok((rows.into_iter().map(Signup::from).collect(), count))
}

/// Stores a new signup and gives it a reference of its own.
pub async fn insert(db: &mut SqliteConnection, new: &NewSignup<'_>, now: i64) -> Result<Signup> {
    let reference = unused_reference(db).await?;
    let quarantined_at = new.quarantined.then_some(now);
    let (answers, search) = (new.answers, search_text(&reference, new.answers));
    sqlx::query!(
        "insert into signup (reference, status, form_id, created_at, status_since, quarantined_at,
            wave, letter_locale, letter_hash, privacy_version, government_name, latin_name, kind,
            country, region, website, population, leader_name, leader_office, contact_name,
            contact_role, contact_email, contact_phone, second_email, correspondence_locale,
            message, search_text)
         values (?, 'unconfirmed', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
            ?, ?, ?)",
        reference,
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
        search
    )
    .execute(&mut *db)
    .await?;
    let stored = by_reference(db, &reference).await?;
    Ok(stored.ok_or_else(|| anyhow::anyhow!("a signup was stored but cannot be read"))?)
}

/// Replaces the answers of a signup.
pub async fn update_answers(
    db: &mut SqliteConnection,
    signup: &Signup,
    answers: &Answers,
) -> Result<()> {
    let search = search_text(&signup.reference, answers);
    sqlx::query!(
        "update signup set version = version + 1, government_name = ?, latin_name = ?, kind = ?,
            country = ?, region = ?, website = ?, population = ?, leader_name = ?,
            leader_office = ?, contact_name = ?, contact_role = ?, contact_email = ?,
            contact_phone = ?, second_email = ?, correspondence_locale = ?, message = ?,
            search_text = ?
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
        signup.id
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Moves a signup along the table of transitions.
pub async fn set_status(
    db: &mut SqliteConnection,
    signup: &Signup,
    to: Status,
    now: i64,
) -> Result<()> {
    if !signup.status.may_become(to) {
        let from = signup.status.as_str();
        return Err(anyhow::anyhow!("{from} cannot become {}", to.as_str()).into());
    }
    sqlx::query!(
        "update signup set status = ?, status_since = ?, version = version + 1 where id = ?",
        to,
        now,
        signup.id
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Replaces the address of the contact person.
pub async fn set_contact_email(db: &mut SqliteConnection, id: i64, email: &str) -> Result<()> {
    sqlx::query!("update signup set contact_email = ?, version = version + 1 where id = ?", email, id)
        .execute(db)
        .await?;
    Ok(())
}

/// Notes when the owner of the mailbox said "it was not me"; `None` undoes it.
pub async fn set_disowned(db: &mut SqliteConnection, id: i64, at: Option<i64>) -> Result<()> {
    sqlx::query!("update signup set disowned_at = ?, version = version + 1 where id = ?", at, id)
        .execute(db)
        .await?;
    Ok(())
}

/// Takes a signup out of quarantine.
pub async fn release(db: &mut SqliteConnection, id: i64) -> Result<()> {
    sqlx::query!(
        "update signup set quarantined_at = null, version = version + 1 where id = ?",
        id
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Notes that a notice or digest to the secretariat names the signup.
pub async fn set_noticed(db: &mut SqliteConnection, id: i64, now: i64) -> Result<()> {
    sqlx::query!("update signup set noticed_at = ? where id = ?", now, id).execute(db).await?;
    Ok(())
}

async fn unused_reference(db: &mut SqliteConnection) -> Result<String> {
    loop {
        let reference = crate::token::reference()?;
        let taken = sqlx::query_scalar!("select 1 from signup where reference = ?", reference)
            .fetch_optional(&mut *db)
            .await?;
        if taken.is_none() {
            return Ok(reference);
        }
    }
}

/// What the desk's search looks through.
fn search_text(reference: &str, answers: &Answers) -> String {
    fold(
        &[
            reference,
            &answers.government_name,
            &answers.latin_name,
            &answers.region,
            &answers.leader_name,
            &answers.contact_name,
            &answers.contact_email,
            &answers.second_email,
        ]
        .join("\n"),
    )
}
