//! What the list can be filtered by: the choices of each field, and which are chosen.

use std::collections::HashMap;

use sqlx::SqliteConnection;

use super::filter::{AGES, DECIDED, FLAGS, Filter, NONE, ORIGINS, SECTIONS};
use crate::error::Result;
use crate::i18n::{L10n, Locale};
use crate::signup::{KINDS, Status};

/// A field of the form of filters.
pub struct Select {
    pub name: &'static str,
    pub label: String,
    pub choices: Vec<Choice>,
}

pub struct Choice {
    pub value: String,
    pub label: String,
    pub chosen: bool,
}

impl Select {
    fn new(
        filter: &Filter,
        (name, label): (&'static str, String),
        choices: impl IntoIterator<Item = (String, String)>,
    ) -> Self {
        let wanted = filter.get(name);
        let mut choices: Vec<Choice> = choices
            .into_iter()
            .map(|(value, label)| Choice { chosen: value == wanted, value, label })
            .collect();
        // A link may ask for what no signup has: it is said all the same.
        if !wanted.is_empty() && !choices.iter().any(|choice| choice.chosen) {
            let value = wanted.to_owned();
            choices.push(Choice { label: value.clone(), value, chosen: true });
        }
        Self { name, label, choices }
    }

    /// The label of what is chosen.
    pub fn chosen(&self) -> Option<&str> {
        self.choices.iter().find(|choice| choice.chosen).map(|choice| choice.label.as_str())
    }
}

/// What the store knows of that the choices name.
pub struct Known {
    countries: Vec<String>,
    waves: Vec<i64>,
    /// Those who may decide, and those who did; by their id.
    pub accounts: HashMap<i64, String>,
    reviewers: Vec<i64>,
}

impl Known {
    pub async fn read(db: &mut SqliteConnection) -> Result<Self> {
        let countries =
            sqlx::query_scalar!("select distinct country from signup").fetch_all(&mut *db).await?;
        let waves = sqlx::query_scalar!("select number from wave order by number")
            .fetch_all(&mut *db)
            .await?;
        let accounts = sqlx::query!(
            r#"select id, email,
                   (role <> 'reader' and disabled_at is null)
                       or id in (select reviewer_id from signup) as "reviews!: bool"
               from account order by email"#
        )
        .fetch_all(db)
        .await?;
        Ok(Self {
            countries,
            waves,
            reviewers: accounts.iter().filter(|it| it.reviews).map(|it| it.id).collect(),
            accounts: accounts.into_iter().map(|it| (it.id, it.email)).collect(),
        })
    }

    /// The e-mail address of the signup's reviewer.
    pub fn reviewer(&self, id: Option<i64>) -> &str {
        id.and_then(|id| self.accounts.get(&id)).map_or("", String::as_str)
    }
}

/// The fields of the form, but for the search.
pub fn selects(l: L10n, filter: &Filter, known: &Known) -> Vec<Select> {
    let t = |id: &'static str| l.t(id).plain();
    let named = |words: &[(&str, &'static str)]| -> Vec<(String, String)> {
        words.iter().map(|(word, id)| ((*word).to_owned(), t(id))).collect()
    };
    let none = |id: &'static str| [(NONE.to_owned(), t(id))];
    let used = |code: &str| known.countries.iter().any(|it| it == code);
    let countries = l
        .countries()
        .iter()
        .filter(|it| used(it.code) || it.code == filter.get("country"))
        .map(|it| (it.code.to_owned(), it.name.clone()));
    let waves = known.waves.iter().map(|number| (number.to_string(), l.number(*number)));
    let reviewers =
        known.reviewers.iter().map(|id| (id.to_string(), known.reviewer(Some(*id)).to_owned()));
    let select = |name, id, choices: Vec<(String, String)>| {
        Select::new(filter, (name, l.t(id).plain()), choices)
    };
    vec![
        select(
            "state",
            "admin-signups-state",
            Status::ALL.iter().map(|it| (it.as_str().to_owned(), t(it.label_id()))).collect(),
        ),
        select(
            "country",
            "admin-signups-country",
            countries.chain(none("register-no-country")).collect(),
        ),
        select("section", "register-section", named(&SECTIONS)),
        select("kind", "register-kind", named(&KINDS)),
        select("wave", "admin-signup-wave", waves.chain(none("register-no-wave")).collect()),
        select(
            "language",
            "register-language",
            Locale::ALL.map(|it| (it.code().to_owned(), t(it.name_id()))).into(),
        ),
        select(
            "reviewer",
            "register-reviewer",
            reviewers.chain(none("register-no-reviewer")).collect(),
        ),
        select(
            "age",
            "admin-signups-age",
            AGES.map(|(word, id, ..)| (word.to_owned(), t(id))).into(),
        ),
        select(
            "decided",
            "register-decided",
            DECIDED.map(|(word, id, _)| (word.to_owned(), t(id))).into(),
        ),
        select("origin", "register-origin", named(&ORIGINS)),
        select("flag", "register-flag", named(&FLAGS)),
    ]
}
