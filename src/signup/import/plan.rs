//! What a list would do, row by row: what is new, what is there already, what differs.

use sqlx::SqliteConnection;

use super::keep;
use super::row::Member;
use crate::error::Result;
use crate::signup::store::government_key;
use crate::signup::{Status, find};
use crate::text::fold;

/// A row of the list and what becomes of it.
pub struct Planned {
    pub member: Member,
    pub fate: Fate,
}

/// What becomes of a row.
#[derive(Debug, PartialEq, Eq)]
pub enum Fate {
    /// It is stored; perhaps the local government has a signup already, with this reference.
    New { like: Option<String> },
    /// It has been imported before, and nothing has changed.
    Same(String),
    /// It has been imported before, and these columns are not as they are in the store. The store
    /// stays as it is: people may have corrected it.
    Differs(String, Vec<&'static str>),
}

/// Compares the list with the store.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn plan(db: &mut SqliteConnection, members: Vec<Member>) -> Result<Vec<Planned>> {
    let mut planned = Vec::with_capacity(members.len());
    for member in members {
        let fate = match keep::imported(db, &member.source_url).await? {
            None => Fate::New { like: like(db, &member).await? },
            Some(stored) => {
                let columns = differences(&member, &stored);
                if columns.is_empty() {
                    Fate::Same(stored.reference)
                } else {
                    Fate::Differs(stored.reference, columns)
                }
            }
        };
        planned.push(Planned { member, fate });
    }
    Ok(planned)
}

/// The reference of an older signup of the same local government.
async fn like(db: &mut SqliteConnection, member: &Member) -> Result<Option<String>> {
    let (answers, region) = (&member.answers, fold(&member.answers.region));
    let older = find::of_government(db, &answers.country, &government_key(answers)).await?;
    Ok(older
        .into_iter()
        .find(|signup| {
            let other = fold(&signup.answers.region);
            region.is_empty() || other.is_empty() || region == other
        })
        .map(|signup| signup.reference))
}

fn differences(member: &Member, stored: &keep::Imported) -> Vec<&'static str> {
    let answers = &member.answers;
    let public = stored.status != Status::Withdrawn && stored.status != Status::Archived;
    let same_level =
        public && (stored.status == Status::Member) == (member.level == Status::Member);
    let joined_on =
        if member.level == Status::Member { &stored.member_on } else { &stored.pledged_on };
    let place = stored.latitude.zip(stored.longitude);
    [
        ("name", answers.government_name == stored.government_name),
        ("latin_name", answers.latin_name == stored.latin_name),
        ("kind", answers.kind == stored.kind),
        ("country", answers.country == stored.country),
        ("region", answers.region == stored.region),
        ("level", same_level),
        ("wave", member.wave == stored.wave),
        ("joined_on", member.joined_on == *joined_on),
        ("website", answers.website == stored.website),
        ("latitude", member.place.is_none() || member.place == place),
        ("contact_email", answers.contact_email == stored.contact_email),
    ]
    .into_iter()
    .filter(|(_, same)| !same)
    .map(|(column, _)| column)
    .collect()
}
