//! When what is published last changed, and whether a client has it: for what is long to write.

use axum::http::header::{IF_MODIFIED_SINCE, IF_NONE_MATCH, LAST_MODIFIED};
use axum::http::{HeaderMap, HeaderValue};
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use sqlx::SqliteConnection;

use super::read::{self, Change};
use crate::error::Result;

/// The time of the newest change, and what a client said that it has.
pub struct Fresh {
    change: Change,
    /// Whether what the client has is the newest, as far as its time says so.
    pub is_known: bool,
}

impl Fresh {
    pub async fn read(db: &mut SqliteConnection, asked: &HeaderMap) -> Result<Self> {
        let change = read::change(db).await?;
        let has = since(asked).filter(|_| !asked.contains_key(IF_NONE_MATCH));
        let is_known = has.is_some_and(|has| change.at <= has) && change.at < change.now;
        Ok(Self { change, is_known })
    }

    /// Seconds since 1970.
    pub fn changed_at(&self) -> i64 {
        self.change.at
    }

    /// Says the time of the change. One in this very second is not told apart by its time: then
    /// no time is said.
    pub fn say(&self, headers: &mut HeaderMap) -> Result<()> {
        if self.change.at < self.change.now {
            let time = Timestamp::from_second(self.change.at).map_err(anyhow::Error::from)?;
            let text = rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&time);
            let text = HeaderValue::from_str(&text.map_err(anyhow::Error::from)?);
            headers.insert(LAST_MODIFIED, text.map_err(anyhow::Error::from)?);
        }
        Ok(())
    }
}

/// Since when the client has its copy.
fn since(asked: &HeaderMap) -> Option<i64> {
    let text = asked.get(IF_MODIFIED_SINCE)?.to_str().ok()?;
    Some(rfc2822::DateTimeParser::new().parse_timestamp(text).ok()?.as_second())
}
