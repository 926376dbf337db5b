//! Every statement on the public views.

use sqlx::SqliteConnection;

use super::entry::{Entry, Level};
use crate::error::Result;

/// Reads entries by a condition: the columns stand once.
macro_rules! entries {
    ($condition:literal $(, $argument:expr)*) => {
        sqlx::query_as!(
            Entry,
            r#"select publication.number as "number!", level as "level!: Level",
                government_name as "government_name!", latin_name as "latin_name!", kind as "kind!",
                country as "country!", section as "section!: String", region as "region!",
                website as "website!", population, leader_name as "leader_name!",
                leader_office as "leader_office!", wave, pledged_on, member_on, latitude, longitude,
                place_search as "place_search!", changed_at as "changed_at!",
                coalesce(answers ->> 'themes', '') as "themes!: String"
            from publication
                left join published_profile on published_profile.number = publication.number "#
                + $condition
            $(, $argument)*
        )
    };
}

/// All pledges and members, by their number.
pub async fn all(db: &mut SqliteConnection) -> Result<Vec<Entry>> {
    Ok(entries!("order by publication.number").fetch_all(db).await?)
}
