//! Every statement on the view of what waits on the desk.

use sqlx::SqliteConnection;

use super::List;
use crate::error::Result;

const DAY_MS: i64 = 86_400_000;

/// How many things are in a list, and since when the oldest waits.
pub struct Extent {
    pub count: i64,
    pub oldest: Option<i64>,
}

/// Messages of readers that wait, and since when the oldest does.
pub struct Messages {
    /// `open` or `quarantine`, as in the address of their page.
    pub state: String,
    pub count: i64,
    pub oldest: Option<i64>,
}

impl Messages {
    pub fn label_id(&self) -> &'static str {
        if self.state == "quarantine" { "decide-messages-quarantine" } else { "decide-messages" }
    }
}

pub async fn messages(db: &mut SqliteConnection) -> Result<Vec<Messages>> {
    Ok(sqlx::query_as!(
        Messages,
        r#"select state as "state!: String", count as "count!: i64", oldest as "oldest: i64"
           from message_work"#
    )
    .fetch_all(db)
    .await?)
}

/// A thing in a list.
pub struct Item {
    /// The signup, unless it is a mail about several.
    pub reference: Option<String>,
    pub government_name: Option<String>,
    pub latin_name: Option<String>,
    pub country: Option<String>,
    pub mail_id: Option<i64>,
    pub since: i64,
    /// What has to be done.
    pub why: String,
    /// Who takes care of it.
    pub reviewer: Option<String>,
    /// Whether there are likely duplicates.
    pub is_duplicate: bool,
}

impl Item {
    /// The message that says what has to be done, in a list that holds more than one kind of work.
    pub fn why_id(&self) -> Option<&'static str> {
        match self.why.as_str() {
            "under_review" => Some("site-state-under-review"),
            "profile_submitted" => Some("site-state-profile-submitted"),
            "objection" => Some("admin-objection-title"),
            "correction" => Some("admin-proposal-title"),
            "profile" => Some("decide-why-profile"),
            _ => None,
        }
    }

    /// The name in Latin letters, for those who cannot read the other one.
    pub fn latin(&self) -> Option<&str> {
        self.latin_name.as_deref().filter(|name| !name.is_empty())
    }
}

/// What is newer than this is not in the list yet.
const fn latest(list: List, now: i64) -> i64 {
    match list {
        List::Unconfirmed => now - 20 * DAY_MS,
        _ => i64::MAX,
    }
}

pub async fn extent(db: &mut SqliteConnection, list: List, now: i64) -> Result<Extent> {
    let (word, latest) = (list.as_str(), latest(list, now));
    Ok(sqlx::query_as!(
        Extent,
        r#"select count(*) as "count!: i64", min(since) as "oldest?: i64" from work_item
           where list = ? and since <= ?"#,
        word,
        latest
    )
    .fetch_one(db)
    .await?)
}

/// The things in a list, what waits longest first.
pub async fn items(
    db: &mut SqliteConnection,
    list: List,
    now: i64,
    limit: i64,
    offset: i64,
) -> Result<Vec<Item>> {
    let (word, latest) = (list.as_str(), latest(list, now));
    Ok(sqlx::query_as!(
        Item,
        r#"select reference as "reference?", government_name as "government_name?",
               latin_name as "latin_name?", country as "country?", mail_id as "mail_id: i64", since as "since!: i64",
               why as "why!: String", account.email as "reviewer?",
               exists (select 1 from flagged_duplicate
                       where flagged_duplicate.signup_id = signup.id) as "is_duplicate!: bool"
           from (select * from work_item where list = ? and since <= ?
                 order by since, signup_id, mail_id limit ? offset ?) item
               left join signup on signup.id = signup_id
               left join account on account.id = reviewer_id
           order by since, signup_id, mail_id"#,
        word,
        latest,
        limit,
        offset
    )
    .fetch_all(db)
    .await?)
}

/// The signups of a list in its order; one that waits for two things stands there twice.
pub async fn signups(db: &mut SqliteConnection, list: List, now: i64) -> Result<Vec<i64>> {
    let (word, latest) = (list.as_str(), latest(list, now));
    Ok(sqlx::query_scalar!(
        r#"select signup_id as "signup_id!: i64" from work_item
           where list = ? and since <= ? and signup_id is not null
           order by since, signup_id"#,
        word,
        latest
    )
    .fetch_all(db)
    .await?)
}
