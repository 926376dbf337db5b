//! What tests ask of the store itself.

use super::Site;

impl Site {
    /// Runs a statement on the store, for what no page can do yet.
    pub async fn sql(&self, statement: &'static str) {
        self.run(statement).await;
    }

    /// [`Site::sql`] for a statement with values in it.
    pub async fn run(&self, statement: &str) {
        let mut tx = self.app.db.begin().await.expect("the writer");
        let statement = sqlx::AssertSqlSafe(statement.to_owned());
        sqlx::query(statement).execute(&mut *tx).await.expect("a statement");
        tx.commit().await.expect("a commit");
    }

    /// Every value in the store, table by table.
    pub async fn contents(&self) -> Vec<String> {
        let columns: Vec<(String, String)> = sqlx::query_as(
            "select tables.name, group_concat('quote(\"' || columns.name || '\")', ' || '' '' || ')
             from sqlite_schema tables, pragma_table_info(tables.name) columns
             where tables.type = 'table' group by tables.name order by tables.name",
        )
        .fetch_all(self.app.db.readers())
        .await
        .expect("the tables");
        let mut contents = Vec::new();
        for (table, columns) in columns {
            let statement = format!("select '{table}: ' || {columns} from {table}");
            let rows =
                sqlx::query_scalar(sqlx::AssertSqlSafe(statement)).fetch_all(self.app.db.readers());
            contents.extend(rows.await.expect("rows"));
        }
        contents
    }

    /// A number from the store.
    pub async fn count(&self, statement: &'static str) -> i64 {
        sqlx::query_scalar(statement).fetch_one(self.app.db.readers()).await.expect("a number")
    }

    /// Words from the store.
    pub async fn words(&self, statement: &'static str) -> Vec<String> {
        sqlx::query_scalar(statement).fetch_all(self.app.db.readers()).await.expect("words")
    }
}
