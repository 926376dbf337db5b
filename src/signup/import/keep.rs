//! The statements of the import on the table of signups: what is there already, and what is added.

use sqlx::SqliteConnection;

use super::row::Member;
use crate::address::mailbox;
use crate::error::Result;
use crate::signup::Status;
use crate::signup::search;
use crate::signup::store::government_key;
use crate::token::Token;

/// A signup that came from a list, as far as a list says anything about it.
pub struct Imported {
    pub reference: String,
    pub status: Status,
    pub government_name: String,
    pub latin_name: String,
    pub kind: String,
    pub country: String,
    pub region: String,
    pub website: String,
    pub wave: Option<i64>,
    pub pledged_on: Option<String>,
    pub member_on: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub contact_email: String,
}

/// The signup with this source.
pub async fn imported(db: &mut SqliteConnection, source_url: &str) -> Result<Option<Imported>> {
    Ok(sqlx::query_as!(
        Imported,
        r#"select reference, status as "status: Status", government_name, latin_name, kind, country,
               region, website, wave, pledged_on, member_on, latitude, longitude, contact_email
           from signup where source_url = ? and source_url <> ''"#,
        source_url
    )
    .fetch_optional(db)
    .await?)
}

/// The numbers of all waves.
pub async fn waves(db: &mut SqliteConnection) -> Result<Vec<i64>> {
    Ok(sqlx::query_scalar!("select number from wave order by number").fetch_all(db).await?)
}

/// Stores a member under this reference, with the next public number; returns its id. Nobody is
/// told of it: no notice names it, and there was no form.
pub async fn insert(
    db: &mut SqliteConnection,
    member: &Member,
    reference: &str,
    like: Option<&str>,
    now: i64,
) -> Result<i64> {
    let (answers, form) = (&member.answers, Token::random()?);
    let (form_id, search) = (form.as_str(), search::text(reference, answers));
    let key = government_key(answers);
    let mailbox = if answers.contact_email.is_empty() {
        String::new()
    } else {
        mailbox(&answers.contact_email)
    };
    let is_member = member.level == Status::Member;
    let pledged_on = member.joined_on.as_deref().filter(|_| !is_member);
    let member_on = member.joined_on.as_deref().filter(|_| is_member);
    let (latitude, longitude) = member.place.unzip();
    let placed_by = if member.place.is_some() { "import" } else { "" };
    Ok(sqlx::query_scalar!(
        r#"insert into signup (reference, status, origin, form_id, created_at, status_since,
            noticed_at, wave, letter_hash, privacy_version, government_name, latin_name, kind,
            country, region, website, leader_name, leader_office, contact_name, contact_role,
            contact_email, contact_phone, second_email, correspondence_locale, message,
            search_text, mailbox, government_key, duplicate_of, number, pledged_on, member_on,
            latitude, longitude, placed_by, source_url)
           values (?1, ?2, 'import', ?3, ?4, ?4, ?4, ?5, '', '', ?6, ?7, ?8, ?9, ?10, ?11, '', '',
            '', '', ?12, '', '', ?13, '', ?14, ?15, ?16,
            (select id from signup where reference = ?17),
            (select coalesce(max(number), 0) + 1 from signup), ?18, ?19, ?20, ?21, ?22, ?23)
           returning id as "id!""#,
        reference,
        member.level,
        form_id,
        now,
        member.wave,
        answers.government_name,
        answers.latin_name,
        answers.kind,
        answers.country,
        answers.region,
        answers.website,
        answers.contact_email,
        answers.correspondence_locale,
        search,
        mailbox,
        key,
        like,
        pledged_on,
        member_on,
        latitude,
        longitude,
        placed_by,
        member.source_url
    )
    .fetch_one(db)
    .await?)
}
