//! Signups that may be of the same local government, each with the reasons. What a form does that brings
//! nothing new stands in `known.rs`.

mod traits;

use sqlx::SqliteConnection;

pub use traits::{Reason, refresh, refresh_changed};

use super::{Answers, Signup, find};
use crate::error::Result;

/// Likely duplicates that are shown, at most.
const MOST: i64 = 20;

/// A signup that may be of the same local government.
#[derive(Debug)]
pub struct Duplicate {
    pub signup: Signup,
    /// The strongest first.
    pub reasons: Vec<Reason>,
}

impl Duplicate {
    /// Whether more speaks for it than an address or a website that many may share.
    pub fn is_likely(&self) -> bool {
        self.reasons.iter().any(|reason| reason.is_strong())
    }
}

/// Another signup with something that speaks for it.
struct Row {
    other_id: i64,
    reason: Reason,
}

/// The likely duplicates of a signup, the likeliest first.
pub async fn of(db: &mut SqliteConnection, signup_id: i64) -> Result<Vec<Duplicate>> {
    let rows = sqlx::query_as!(
        Row,
        r#"select other_id as "other_id!", reason as "reason: Reason" from likely_duplicate
           where signup_id = ?1 and other_id in (
               select other_id from likely_duplicate where signup_id = ?1 group by other_id
               order by count(*) filter (where reason in ('mailbox', 'website')) = count(*),
                   min(case reason when 'name' then 0 when 'near_name' then 1 else 2 end),
                   count(distinct reason) desc, other_id
               limit ?2)"#,
        signup_id,
        MOST
    )
    .fetch_all(&mut *db)
    .await?;
    gathered(db, rows).await
}

/// The same for answers that are not stored yet; nothing is known of their place.
pub async fn of_answers(db: &mut SqliteConnection, answers: &Answers) -> Result<Vec<Duplicate>> {
    let wanted = serde_json::to_string(&traits::of(answers, None)).map_err(anyhow::Error::from)?;
    let rows = sqlx::query_as!(
        Row,
        r#"select signup.id as "other_id!", reason as "reason: Reason"
           from json_each(?1) wanted
           join signup_trait on reason = wanted.value ->> 'reason'
               and signup_trait.value = wanted.value ->> 'value'
               and (signup_trait.region = '' or wanted.value ->> 'region' = ''
                    or signup_trait.region = wanted.value ->> 'region')
           join signup on signup.id = signup_id
           where erased_at is null and quarantined_at is null and disowned_at is null
             and status not in ('declined', 'withdrawn', 'archived')
           limit 1000"#,
        wanted
    )
    .fetch_all(&mut *db)
    .await?;
    gathered(db, rows).await
}

async fn gathered(db: &mut SqliteConnection, rows: Vec<Row>) -> Result<Vec<Duplicate>> {
    let mut ids: Vec<i64> = rows.iter().map(|row| row.other_id).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut found: Vec<Duplicate> = find::by_ids(db, &ids)
        .await?
        .into_iter()
        .map(|signup| Duplicate { reasons: reasons(&rows, signup.id), signup })
        .collect();
    found.sort_by_key(|it| (!it.is_likely(), it.reasons.first().copied(), it.signup.id));
    Ok(found)
}

/// What speaks for one of them; of names only the strongest.
fn reasons(rows: &[Row], id: i64) -> Vec<Reason> {
    let mut reasons: Vec<Reason> =
        rows.iter().filter(|row| row.other_id == id).map(|row| row.reason).collect();
    reasons.sort();
    reasons.dedup();
    let of_name = [Reason::Name, Reason::NearName, Reason::Spelling];
    let strongest = reasons.iter().copied().find(|it| of_name.contains(it));
    reasons.retain(|it| !of_name.contains(it) || Some(*it) == strongest);
    reasons
}

/// Which of these signups have likely duplicates.
pub async fn flagged(db: &mut SqliteConnection, ids: &[i64]) -> Result<Vec<i64>> {
    let wanted = serde_json::to_string(ids).map_err(anyhow::Error::from)?;
    Ok(sqlx::query_scalar!(
        r#"select id as "id!" from signup
           where id in (select value from json_each(?))
             and exists (select 1 from flagged_duplicate where signup_id = signup.id)"#,
        wanted
    )
    .fetch_all(db)
    .await?)
}
