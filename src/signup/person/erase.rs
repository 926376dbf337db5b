//! Takes a person out of the store, out of its log and out of the directory of mails. The signups
//! still count; a published local government stays published without its contact.

use sqlx::SqliteConnection;

use super::super::erase::{self, Reach};
use super::super::history::record;
use super::super::tokens::{self, Purpose};
use super::super::{Answers, Event, Signup, Status, import, mail, notices, requests, store};
use super::{Found, look_for, messages};
use crate::audit;
use crate::db::Tx;
use crate::error::Result;
use crate::outbox;
use crate::state::App;

/// What was done.
pub struct Erased {
    /// The signups that knew the person.
    pub references: Vec<String>,
    /// Where the address still stands, table and column: an account of the desk and its log.
    pub left: Vec<String>,
}

/// Erases everything about an address and mails that to it; that mail leaves nothing behind either.
/// `None`: nothing is stored. The audit entry has the references and the reason, never the address.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read or written, or is in use for so long that its log
/// cannot be emptied; then it can be done again.
pub async fn erase(
    app: &App,
    mut tx: Tx,
    email: &str,
    who: Option<i64>,
    reason: &str,
) -> Result<Option<Erased>> {
    let now = app.clock.now_ms();
    let found = look_for(&mut tx, email).await?;
    if found.is_nothing() {
        return Ok(None);
    }
    for signup in &found.contact {
        contact(&mut tx, signup, who, now).await?;
    }
    for signup in &found.second {
        let without = Answers { second_email: String::new(), ..signup.answers.clone() };
        store::update_answers(&mut tx, signup, &without).await?;
        tokens::end(&mut tx, signup.id, Purpose::Second).await?;
        requests::forget_second(&mut tx, signup.id).await?;
        mentions(&mut tx, signup, &found, who, now).await?;
    }
    for signup in &found.earlier {
        mentions(&mut tx, signup, &found, who, now).await?;
    }
    for signup in [&found.contact, &found.second, &found.earlier].into_iter().flatten() {
        notes(&mut tx, signup, &found).await?;
    }
    for id in &found.mails {
        outbox::erase::one(&mut tx, *id).await?;
    }
    for id in &found.messages {
        messages::forget(&mut tx, *id).await?;
    }
    for address in &found.spellings {
        import::forget_drafts_with(&mut tx, address).await?;
    }
    let references = found.references();
    let newest = [&found.contact, &found.second, &found.earlier].into_iter().flatten().last();
    if let Some(signup) = newest {
        mail::erased(&mut tx, app, signup, email).await?;
        notices::erased(&mut tx, app, &references.join(", ")).await?;
    } else if let Some(locale) = found.wrote_in {
        mail::erased_messages(&mut tx, app, app.catalogue.locale(locale), email).await?;
        notices::erased_messages(&mut tx, app).await?;
    }
    let subject = format!("{} {reason}", references.join(" "));
    audit::record(&mut tx, who, audit::Event::PersonErased, subject.trim(), now).await?;
    tx.commit().await?;
    app.mail_queued.notify_one();
    outbox::erase::files(app).await?;
    app.db.forget_traces().await?;
    let left = outbox::traces::left(app, &found.spellings).await?;
    Ok(Some(Erased { references, left }))
}

/// A signup whose contact the person is. One that is not public ends with it.
async fn contact(
    db: &mut SqliteConnection,
    signup: &Signup,
    who: Option<i64>,
    now: i64,
) -> Result<()> {
    if signup.is_public() {
        return erase::signup(db, signup, Reach::Contact, who, now).await;
    }
    let to = Status::Withdrawn;
    if !signup.status.may_become(to) {
        return erase::signup(db, signup, Reach::Everything, who, now).await;
    }
    store::set_status(db, signup, to, now).await?;
    let ended = Signup { status: to, ..signup.clone() };
    erase::signup(db, &ended, Reach::Everything, who, now).await
}

/// Changes what staff noted about a whole record, where it has an address: the condition stands once.
macro_rules! noted {
    ($change:literal, $whole:expr, $address:expr) => {
        sqlx::query!(
            $change
                + r#" where signup_id in (select part_id from signup_part where whole_id = ?1)
                    and instr(lower(note), lower(?2))"#,
            $whole,
            $address
        )
    };
}

/// What staff noted about the whole record that a signup is part of, where it has the address.
async fn notes(db: &mut SqliteConnection, signup: &Signup, found: &Found) -> Result<()> {
    let whole = signup.merged_into.unwrap_or(signup.id);
    for address in &found.spellings {
        noted!("update signup_history set note = ''", whole, address).execute(&mut *db).await?;
        noted!("delete from signup_note", whole, address).execute(&mut *db).await?;
    }
    Ok(())
}

/// A signup that only mentions the person: what it says of them goes.
async fn mentions(
    db: &mut SqliteConnection,
    signup: &Signup,
    found: &Found,
    who: Option<i64>,
    now: i64,
) -> Result<()> {
    let id = signup.id;
    // Names and telephone numbers stand beside the addresses in revisions and changes of contact.
    sqlx::query!(
        "delete from signup_revision where signup_id = ?
           and (field like 'contact!_%' escape '!' or field = 'second_email')",
        id
    )
    .execute(&mut *db)
    .await?;
    for address in &found.spellings {
        let change = sqlx::query!(
            "delete from signup_contact_change where signup_id = ?1 and ?2 in (old_email, new_email)",
            id,
            address
        )
        .execute(&mut *db)
        .await?;
        // With the change its links end: nobody is left who could object, or take over.
        if change.rows_affected() > 0 {
            tokens::end(db, id, Purpose::Object).await?;
            tokens::end(db, id, Purpose::Takeover).await?;
        }
        sqlx::query!(
            "update signup_repeat set answers = '{}' where signup_id = ? and instr(answers, ?)",
            id,
            address
        )
        .execute(&mut *db)
        .await?;
        sqlx::query!(
            "delete from signup_proposal where signup_id = ? and instr(answers, ?)",
            id,
            address
        )
        .execute(&mut *db)
        .await?;
        sqlx::query!(
            "update signup_decision set subject = '', body = '', words = ''
             where signup_id = ?1 and released_at is not null
               and (instr(subject, ?2) or instr(body, ?2) or instr(words, ?2))",
            id,
            address
        )
        .execute(&mut *db)
        .await?;
        outbox::erase::naming(db, id, address).await?;
    }
    record(db, id, who, Event::Erased, signup.status, "", now).await
}
