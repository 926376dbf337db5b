//! `/{locale}/members`: pledges and members on a map and, equal to it, in a list.

use std::collections::BTreeSet;

use askama::Template;
use axum::extract::{Query, State};
use axum::response::Html;

use super::entry::Entry;
use super::filter::Filter;
use super::map::Map;
use super::{KINDS, LEVELS, SECTIONS, read, structured};
use crate::error::Result;
use crate::i18n::L10n;
use crate::state::App;
use crate::themes::THEMES;
use crate::web::page::{Page, Reader, Section, html};

/// Entries on a page of the list.
const PAGE: usize = 60;
/// The numbers of the campaign's name.
const GOALS: [i64; 3] = [10, 100, 1000];

#[derive(Template)]
#[template(path = "members/list.html")]
struct ListPage {
    page: Page,
    filter: Filter,
    members: i64,
    pledges: i64,
    goals: Vec<Goal>,
    map: Map,
    choices: Vec<Choice>,
    entries: Vec<Entry>,
    found: i64,
    number: i64,
    pages: i64,
}

/// How far it is to one of the campaign's numbers.
struct Goal {
    number: i64,
    taken: i64,
    /// In hundredths.
    members: i64,
    all: i64,
}

/// A box to choose from: its name in the address, its label, what there is.
struct Choice {
    name: &'static str,
    label: String,
    chosen: String,
    options: Vec<(String, String)>,
}

impl ListPage {
    /// The list at another page.
    fn at(&self, number: i64) -> String {
        format!("{}#list", self.filter.with(self.page.l, "page", &number.to_string()))
    }
}

/// Shows the list, or what of it the address says.
pub async fn show(
    State(app): State<App>,
    reader: Reader,
    Query(filter): Query<Filter>,
) -> Result<Html<String>> {
    let l = reader.l;
    let mut db = app.db.readers().acquire().await?;
    let all = read::all(&mut db).await?;
    drop(db);
    let found = filter.choose(&all, l);
    let pages = found.len().div_ceil(PAGE).max(1);
    let number = filter.page.parse().unwrap_or(1).clamp(1, pages);
    let mut page = Page::new(&app, &reader, Section::Members, &l.t("members-title"));
    page.description = l.t("members-description").plain();
    page.noindex = filter.narrows();
    let members = count(&all, "member");
    let pledges = count(&all, "pledge");
    let (map, first) = (Map::of(&found, &filter, l), (number - 1) * PAGE);
    let count_found = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let entries: Vec<Entry> = found.into_iter().skip(first).take(PAGE).cloned().collect();
    page.data = Some(structured::list(&page, &entries, count_found, first + 1));
    html(&ListPage {
        map,
        choices: choices(&all, &filter, l),
        found: count_found,
        entries,
        goals: GOALS.map(|goal| Goal::of(goal, members, pledges)).into(),
        page,
        filter,
        members,
        pledges,
        number: i64::try_from(number).unwrap_or(1),
        pages: i64::try_from(pages).unwrap_or(1),
    })
}

fn count(entries: &[Entry], level: &str) -> i64 {
    let count = entries.iter().filter(|entry| entry.level.as_str() == level).count();
    i64::try_from(count).unwrap_or(i64::MAX)
}

impl Goal {
    fn of(number: i64, members: i64, pledges: i64) -> Self {
        let taken = (members + pledges).min(number);
        let share = |count: i64| count.min(number) * 100 / number;
        Self { number, taken, members: share(members), all: share(taken) }
    }
}

/// The boxes to choose from, with what occurs in the list.
fn choices(entries: &[Entry], filter: &Filter, l: L10n) -> Vec<Choice> {
    let named = |words: &[(&str, &'static str)], value: fn(&Entry) -> &str| {
        words
            .iter()
            .filter(|(word, _)| entries.iter().any(|entry| value(entry) == *word))
            .map(|(word, label)| ((*word).to_owned(), l.t(label).plain()))
            .collect::<Vec<_>>()
    };
    let countries = l
        .countries()
        .iter()
        .filter(|country| entries.iter().any(|entry| entry.country == country.code))
        .map(|country| (country.code.to_owned(), country.name.clone()));
    let waves: BTreeSet<i64> = entries.iter().filter_map(|entry| entry.wave).collect();
    let waves = waves
        .into_iter()
        .map(|wave| (wave.to_string(), l.t("members-wave").with("number", wave).plain()));
    let themes = THEMES
        .iter()
        .filter(|(word, _)| {
            let word = format!("\"{word}\"");
            entries.iter().any(|it| it.themes.contains(&word))
        })
        .map(|(word, label)| ((*word).to_owned(), l.t(label).plain()))
        .collect();
    let choice = |name, label, chosen: &str, options| Choice {
        name,
        label: l.t(label).plain(),
        chosen: chosen.to_owned(),
        options,
    };
    vec![
        choice("level", "members-level", &filter.level, named(&LEVELS, |it| it.level.as_str())),
        choice("country", "join-country", &filter.country, countries.collect()),
        choice("section", "members-section", &filter.section, named(&SECTIONS, |it| &it.section)),
        choice("kind", "join-kind", &filter.kind, named(&KINDS, |it| &it.kind)),
        choice("theme", "profile-themes", &filter.theme, themes),
        choice("wave", "members-wave-label", &filter.wave, waves.collect()),
    ]
}
