//! Every statement behind the numbers: sums over what is public, and how long decisions took.

use sqlx::SqliteConnection;

use crate::error::Result;

/// Pledges and members that have something in common.
pub struct Group {
    /// The chart that it belongs to.
    pub chart: String,
    /// What it is, as the table has it; empty: not known.
    pub word: String,
    pub pledges: i64,
    pub members: i64,
}

/// How many reached their levels in the same months.
pub struct Level {
    pub is_member: bool,
    /// The month of the pledge and of the membership, perhaps only the year; empty: not known.
    pub pledged: String,
    pub member: String,
    pub count: i64,
}

/// How long one signup waited for its first decision.
pub struct Wait {
    /// 0: none.
    pub wave: i64,
    pub ms: i64,
}

/// What is counted, chart by chart, in one pass over what is public: a signup's row is wide.
pub async fn groups(db: &mut SqliteConnection) -> Result<Vec<Group>> {
    Ok(sqlx::query_as!(
        Group,
        r#"with public as materialized (
               select level = 'member' as member, section, publication.country as country,
                   publication.kind as kind, coalesce(publication.wave, '') as wave,
                   correspondence_locale as language
               from publication join signup on signup.id = signup_id
           ), counted as (
               select 'section' as chart, section as word, member from public
               union all select 'country', country, member from public
               union all select 'kind', kind, member from public
               union all select 'wave', wave, member from public
               union all select 'language', language, member from public
           )
           select chart as "chart!: String", cast(word as text) as "word!: String",
               count(*) filter (where not member) as "pledges!: i64",
               count(*) filter (where member) as "members!: i64"
           from counted group by 1, 2 order by 1, count(*) desc, 2"#
    )
    .fetch_all(db)
    .await?)
}

/// In which months those that are public now reached their levels.
pub async fn levels(db: &mut SqliteConnection) -> Result<Vec<Level>> {
    Ok(sqlx::query_as!(
        Level,
        r#"select level = 'member' as "is_member!: bool",
               coalesce(substr(pledged_on, 1, 7), '') as "pledged!: String",
               coalesce(substr(member_on, 1, 7), '') as "member!: String",
               count(*) as "count!: i64"
           from publication group by 1, 2, 3"#
    )
    .fetch_all(db)
    .await?)
}

/// From the first time a signup was received to the first time it was accepted or declined.
pub async fn waits(db: &mut SqliteConnection) -> Result<Vec<Wait>> {
    Ok(sqlx::query_as!(
        Wait,
        r#"with received as (
               select signup_id, min(at) as at from signup_history
               where status = 'received' group by signup_id
           ), decided as (
               select signup_id, min(at) as at from signup_history
               where status in ('pledged', 'declined') group by signup_id
           )
           select coalesce(wave, 0) as "wave!: i64", decided.at - received.at as "ms!: i64"
           from decided join received on received.signup_id = decided.signup_id
           join signup on signup.id = decided.signup_id
           where decided.at >= received.at and merged_into is null"#
    )
    .fetch_all(db)
    .await?)
}
