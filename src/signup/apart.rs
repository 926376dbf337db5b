//! "These two are not the same": a reviewer has compared two likely duplicates. The pair is named as
//! such no more, until somebody takes that back. Owns `signup_apart`.

use axum::extract::{Path, State};
use axum::response::Response;
use sqlx::SqliteConnection;

use super::history::record;
use super::review::{back_in, noted, open};
use super::{Event, Signup, find};
use crate::audit;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::session::Staff;
use crate::state::App;
use crate::web::form::Fields;

/// That another signup is of another local government.
pub struct Apart {
    pub reference: String,
    pub government_name: String,
    /// Who said so, and when.
    pub account: String,
    pub at: i64,
}

/// The signups that are said not to be the same as this one.
pub async fn of(db: &mut SqliteConnection, signup_id: i64) -> Result<Vec<Apart>> {
    Ok(sqlx::query_as!(
        Apart,
        r#"select reference, government_name, account.email as account, at
           from (select other_id as id, at, account_id from signup_apart where one_id = ?1
                 union all
                 select one_id, at, account_id from signup_apart where other_id = ?1) pair
               join signup on signup.id = pair.id
               join account on account.id = pair.account_id
           order by at desc, pair.id"#,
        signup_id
    )
    .fetch_all(db)
    .await?)
}

/// What was said of a signup goes with it.
pub async fn forget(db: &mut SqliteConnection, signup_id: i64) -> Result<()> {
    sqlx::query!("delete from signup_apart where one_id = ?1 or other_id = ?1", signup_id)
        .execute(db)
        .await?;
    Ok(())
}

/// False: it stood there already.
async fn add(
    db: &mut SqliteConnection,
    (one, other): (i64, i64),
    account_id: i64,
    now: i64,
) -> Result<bool> {
    let added = sqlx::query!(
        "insert into signup_apart (one_id, other_id, at, account_id)
         values (min(?1, ?2), max(?1, ?2), ?3, ?4) on conflict do nothing",
        one,
        other,
        now,
        account_id
    )
    .execute(db)
    .await?;
    Ok(added.rows_affected() == 1)
}

/// False: there was nothing to take back.
async fn remove(db: &mut SqliteConnection, (one, other): (i64, i64)) -> Result<bool> {
    let removed = sqlx::query!(
        "delete from signup_apart where one_id = min(?1, ?2) and other_id = max(?1, ?2)",
        one,
        other
    )
    .execute(db)
    .await?;
    Ok(removed.rows_affected() == 1)
}

/// Tells two signups apart, once. No version is asked for: it changes neither of the two.
pub async fn tell(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let (mut tx, pair) = both(&app, &staff, &reference, &fields).await?;
    // The page says why: a closed one is nobody's duplicate, and what is said of it would stay.
    if pair.iter().any(Signup::is_closed) {
        return Ok(back_in(&reference, "", &fields));
    }
    if add(&mut tx, (pair[0].id, pair[1].id), staff.account_id, app.clock.now_ms()).await? {
        let audited = audit::Event::SignupsToldApart;
        told(&mut tx, &app, &staff, &pair, Event::ToldApart, audited).await?;
        tx.commit().await?;
    }
    Ok(back_in(&reference, "apart", &fields))
}

/// Takes that back: what they have in common counts again.
pub async fn take_back(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    let (mut tx, pair) = both(&app, &staff, &reference, &fields).await?;
    if remove(&mut tx, (pair[0].id, pair[1].id)).await? {
        let audited = audit::Event::ApartTakenBack;
        told(&mut tx, &app, &staff, &pair, Event::ApartTakenBack, audited).await?;
        tx.commit().await?;
    }
    Ok(back_in(&reference, "apart-back", &fields))
}

/// The signup of the page and the other one that its form names.
async fn both(
    app: &App,
    staff: &Staff,
    reference: &str,
    fields: &Fields,
) -> Result<(Tx, [Signup; 2])> {
    let (mut tx, one) = open(app, staff, reference).await?;
    let other = find::by_reference(&mut tx, fields.get("other")).await?;
    let other = other.filter(|other| other.id != one.id);
    Ok((tx, [one, other.ok_or(Error::BadRequest("no other signup"))?]))
}

/// Writes it into the history of both, each naming the other.
async fn told(
    db: &mut SqliteConnection,
    app: &App,
    staff: &Staff,
    [one, other]: &[Signup; 2],
    event: Event,
    audited: audit::Event,
) -> Result<()> {
    let (now, who) = (app.clock.now_ms(), Some(staff.account_id));
    for (signup, beside) in [(one, other), (other, one)] {
        record(db, signup.id, who, event, signup.status, &beside.reference, now).await?;
    }
    noted(db, app, staff, audited, &format!("{} {}", one.reference, other.reference)).await
}
