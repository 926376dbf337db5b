//! Takes personal data out of every table that has some of a signup. What remains: reference, dates
//! and events, kind and country for the numbers, and of a published signup what the public sees.

use sqlx::SqliteConnection;

use super::history::record;
use super::{Answers, Event, Signup, apart, duplicates, find, store};
use crate::error::Result;
use crate::outbox;

/// How much is taken away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Everything that somebody typed.
    Everything,
    /// The contact and all that is not public; the local government stays on the public pages.
    Contact,
}

/// Tables whose rows stay, emptied or as they are; rows of all others that belong to a signup go.
const KEPT: [&str; 9] = [
    "mail",
    "profile",
    "profile_file",
    "profile_translation",
    "signup_decision",
    "signup_history",
    "signup_profile_reminder",
    "signup_repeat",
    // Made anew of what is left.
    "signup_trait",
];

/// Erases a signup, and what was merged into it.
pub async fn signup(
    db: &mut SqliteConnection,
    signup: &Signup,
    reach: Reach,
    who: Option<i64>,
    now: i64,
) -> Result<()> {
    row(db, signup, reach, now).await?;
    around(db, signup, reach, now).await?;
    record(db, signup.id, who, Event::Erased, signup.status, "", now).await?;
    for id in find::merged_into(db, signup.id).await? {
        if let Some(merged) = find::by_id(db, id).await?.filter(|it| it.erased_at.is_none()) {
            row(db, &merged, Reach::Everything, now).await?;
            around(db, &merged, Reach::Everything, now).await?;
            record(db, id, who, Event::Erased, merged.status, "", now).await?;
        }
    }
    Ok(())
}

/// The signup's own row. Its form cannot be sent again for it.
async fn row(db: &mut SqliteConnection, signup: &Signup, reach: Reach, now: i64) -> Result<()> {
    let old = signup.answers.clone();
    // A mayor who is the contact, too, is one person.
    let same = old.leader_name == old.contact_name;
    let leader_name = if same { String::new() } else { old.leader_name };
    let without_contact = Answers {
        leader_name,
        contact_name: String::new(),
        contact_role: String::new(),
        contact_email: String::new(),
        contact_phone: String::new(),
        second_email: String::new(),
        message: String::new(),
        ..old
    };
    let left = match reach {
        Reach::Contact => without_contact,
        Reach::Everything => Answers {
            government_name: String::new(),
            latin_name: String::new(),
            region: String::new(),
            website: String::new(),
            population: None,
            leader_name: String::new(),
            leader_office: String::new(),
            ..without_contact
        },
    };
    if reach == Reach::Everything {
        sqlx::query!(
            "update signup set erased_at = ?, form_id = 'erased-' || reference,
                 placed_by = '', latitude = null, longitude = null
             where id = ?",
            now,
            signup.id
        )
        .execute(&mut *db)
        .await?;
    }
    store::update_answers(db, signup, &left).await?;
    sqlx::query!(
        "update signup set mailbox = '', noticed_at = coalesce(noticed_at, ?2),
             government_key = iif(government_name = '', '', government_key)
         where id = ?1",
        signup.id,
        now
    )
    .execute(&mut *db)
    .await?;
    duplicates::refresh(db, signup.id).await
}

/// All other tables.
async fn around(db: &mut SqliteConnection, signup: &Signup, reach: Reach, now: i64) -> Result<()> {
    let id = signup.id;
    unname(db, signup).await?;
    outbox::erase::about_signup(db, id, &signup.reference).await?;
    sqlx::query!("update signup_history set note = '' where signup_id = ? and note <> ''", id)
        .execute(&mut *db)
        .await?;
    sqlx::query!(
        "update signup_decision set subject = '', body = '', words = '', no_mail_because = '',
             discarded_at = iif(released_at is null, coalesce(discarded_at, ?2), null)
         where signup_id = ?1",
        id,
        now
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!("update signup_repeat set answers = '{}' where signup_id = ?", id)
        .execute(&mut *db)
        .await?;
    profile(db, id, reach).await?;
    if reach == Reach::Everything {
        apart::forget(db, id).await?;
    }
    for table in tables_of_signups(db).await? {
        // Its name comes from the schema.
        let statement = sqlx::AssertSqlSafe(format!("delete from {table} where signup_id = ?"));
        sqlx::query(statement).bind(id).execute(&mut *db).await?;
    }
    Ok(())
}

/// A digest that is not sent yet is taken back; the next one names what else stood in it.
async fn unname(db: &mut SqliteConnection, signup: &Signup) -> Result<()> {
    sqlx::query!(
        "update signup set noticed_at = null
         where id <> ?1 and erased_at is null and exists (
             select 1 from mail
             where kind = 'digest' and status in ('queued', 'failed')
               and instr(body, ?2) > 0 and instr(body, reference) > 0)",
        signup.id,
        signup.reference
    )
    .execute(db)
    .await?;
    Ok(())
}

/// Drafts, and files that the public does not see; or all of it.
async fn profile(db: &mut SqliteConnection, id: i64, reach: Reach) -> Result<()> {
    let all = reach == Reach::Everything;
    sqlx::query!("delete from profile where signup_id = ? and (stage = 'draft' or ?)", id, all)
        .execute(&mut *db)
        .await?;
    // A decision that was accepted but is not for the public.
    sqlx::query!(
        "update profile set decision_id = null
         where signup_id = ? and not coalesce(answers ->> 'decision_public', 0)",
        id
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!(
        "delete from profile_file where signup_id = ?1
           and id not in (select picture_id from profile
                          where signup_id = ?1 and picture_id is not null
                          union select decision_id from profile
                          where signup_id = ?1 and decision_id is not null)",
        id
    )
    .execute(&mut *db)
    .await?;
    sqlx::query!("delete from profile_translation where signup_id = ? and ?", id, all)
        .execute(db)
        .await?;
    Ok(())
}

/// Every table with rows of signups that are not kept, also one that was added later.
async fn tables_of_signups(db: &mut SqliteConnection) -> Result<Vec<String>> {
    let mut tables: Vec<String> = sqlx::query_scalar(
        "select tables.name from sqlite_schema tables, pragma_table_info(tables.name) columns
         where tables.type = 'table' and columns.name = 'signup_id'",
    )
    .fetch_all(db)
    .await?;
    tables.retain(|name| !KEPT.contains(&name.as_str()));
    Ok(tables)
}
