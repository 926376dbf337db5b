//! Everything in the store as text, but for what looking leaves behind.

use sqlx::{AssertSqlSafe, Row};

use crate::site::Site;

/// Entries of the audit, the last use of sessions and the count of guesses change without a form.
const EXCEPT: [&str; 3] = ["audit", "sign_in_attempt", "sqlite_sequence"];

/// What has changed when nothing has.
pub const NOTHING: [String; 0] = [];

/// The rows of all tables, in order.
pub struct Dump(Vec<String>);

impl Dump {
    /// The rows that were added since an earlier look, or are gone.
    pub fn since(&self, before: &Self) -> Vec<String> {
        let new = self.0.iter().filter(|row| before.0.binary_search(row).is_err());
        let gone = before.0.iter().filter(|row| self.0.binary_search(row).is_err());
        new.map(|row| format!("+ {row}")).chain(gone.map(|row| format!("- {row}"))).collect()
    }
}

/// Every row of every table.
pub async fn dump(site: &Site) -> Dump {
    let tables = site
        .words("select name from sqlite_master where type = 'table' order by name")
        .await
        .into_iter()
        .filter(|name| !EXCEPT.contains(&name.as_str()) && !name.contains("_search_"));
    let mut rows = Vec::new();
    for table in tables {
        let query = format!("select name from pragma_table_info('{table}') order by cid");
        let columns: Vec<String> = sqlx::query_scalar(AssertSqlSafe(query))
            .fetch_all(site.app.db.readers())
            .await
            .expect("columns");
        let columns = columns.iter().filter(|name| *name != "last_used_at");
        let quoted: Vec<String> = columns.map(|name| format!("quote(\"{name}\")")).collect();
        let query = format!("select {} as row from \"{table}\"", quoted.join(" || ', ' || "));
        let found =
            sqlx::query(AssertSqlSafe(query)).fetch_all(site.app.db.readers()).await.expect("rows");
        rows.extend(found.iter().map(|row| format!("{table}: {}", row.get::<String, _>(0))));
    }
    rows.sort();
    Dump(rows)
}
