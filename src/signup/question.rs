//! What the secretariat asked, and what the local government answered. Owns `signup_answer`.

use sqlx::SqliteConnection;

use crate::error::Result;

/// A request for information, as it went out by mail.
pub struct Question {
    pub id: i64,
    pub locale: String,
    pub body: String,
    pub words: String,
    pub words_locale: String,
}

/// An answer to one.
pub struct Answer {
    pub at: i64,
    /// What a reviewer had asked in their own words.
    pub asked: String,
    pub text: String,
}

impl Question {
    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        paragraphs(&self.body)
    }

    /// What a reviewer added.
    pub fn own_words(&self) -> impl Iterator<Item = &str> {
        paragraphs(&self.words)
    }
}

fn paragraphs(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty())
}

/// The newest request that was released.
pub async fn of(db: &mut SqliteConnection, signup_id: i64) -> Result<Option<Question>> {
    Ok(sqlx::query_as!(
        Question,
        "select id, locale, body, words, words_locale from signup_decision
         where signup_id = ? and verdict = 'needs_information' and released_at is not null
         order by released_at desc, id desc limit 1",
        signup_id
    )
    .fetch_optional(db)
    .await?)
}

/// Keeps an answer.
pub async fn answered(
    db: &mut SqliteConnection,
    signup_id: i64,
    question: Option<i64>,
    answer: &str,
    now: i64,
) -> Result<()> {
    sqlx::query!(
        "insert into signup_answer (signup_id, decision_id, at, answer) values (?, ?, ?, ?)",
        signup_id,
        question,
        now,
        answer
    )
    .execute(db)
    .await?;
    Ok(())
}

/// The answers of a signup and of what was merged into it, the newest first.
pub async fn answers(db: &mut SqliteConnection, signup_id: i64) -> Result<Vec<Answer>> {
    Ok(sqlx::query_as!(
        Answer,
        r#"select at, coalesce(words, '') as "asked!: String", answer as text
           from signup_part join signup_answer on signup_answer.signup_id = part_id
           left join signup_decision on signup_decision.id = decision_id
           where whole_id = ? order by signup_answer.id desc"#,
        signup_id
    )
    .fetch_all(db)
    .await?)
}
