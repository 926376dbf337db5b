//! `/admin/signups`: the list of signups with its search, filters, order and pages.

use std::collections::HashSet;

use askama::Template;
use axum::extract::State;
use axum::response::Html;

use super::choices::{Known, Select, selects};
use super::filter::Filter;
use super::matching;
use super::xlsx::MOST_ROWS;
use crate::audit::{self, Event};
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::session::Staff;
use crate::signup::within::Within;
use crate::signup::{KINDS, Signup, duplicates, find};
use crate::state::App;
use crate::web::page::html;

pub const LIST: &str = "/admin/signups";
/// Signups on a page of the list.
pub const PAGE: i64 = 50;
/// Signups on paper, at most.
const PRINTED: i64 = 1000;
/// Fields that are always shown, beside the search; the others are folded away.
const SHOWN: usize = 3;

#[derive(Template)]
#[template(path = "signup/list.html")]
struct ListPage {
    page: DeskPage,
    filter: Filter,
    selects: Vec<Select>,
    known: Known,
    count: i64,
    pages: i64,
    /// The page that is shown, from 1.
    number: i64,
    signups: Vec<Signup>,
    /// Which of them have likely duplicates.
    duplicates: HashSet<i64>,
    may_write: bool,
}

/// The head of a column.
struct Column {
    label: String,
    /// Where the list is sorted by it, or the other way round.
    href: String,
    /// For `aria-sort`.
    sorted: Option<&'static str>,
}

/// A filter that is in force.
struct Active {
    label: String,
    value: String,
    /// The list without it.
    href: String,
}

impl ListPage {
    /// The same list at another page.
    fn at(&self, number: i64) -> String {
        self.filter.at(number).behind(LIST)
    }

    fn columns(&self) -> Vec<Column> {
        let (by, reversed) = self.filter.sort();
        [
            ("government", "admin-signups-government"),
            ("country", "admin-signups-country"),
            ("kind", "register-kind"),
            ("state", "admin-signups-state"),
            ("wave", "admin-signup-wave"),
            ("language", "register-language"),
            ("reviewer", "register-reviewer"),
            ("age", "admin-signups-age"),
            ("reference", "admin-signups-reference"),
        ]
        .into_iter()
        .map(|(column, id)| {
            let is_sorted = column == by;
            let next =
                if is_sorted && !reversed { format!("-{column}") } else { column.to_owned() };
            Column {
                label: self.page.l.t(id).plain(),
                href: format!("{}#found", self.filter.with("sort", &next).behind(LIST)),
                sorted: is_sorted.then_some(if reversed { "descending" } else { "ascending" }),
            }
        })
        .collect()
    }

    fn active(&self) -> Vec<Active> {
        let l = self.page.l;
        let search = self.filter.value("q").map(|q| Active {
            label: l.t("admin-signups-search").plain(),
            value: q.to_owned(),
            href: self.filter.with("q", "").behind(LIST),
        });
        let chosen = self.selects.iter().filter_map(|select| {
            select.chosen().map(|value| Active {
                label: select.label.clone(),
                value: value.to_owned(),
                href: self.filter.with(select.name, "").behind(LIST),
            })
        });
        search.into_iter().chain(chosen).collect()
    }

    /// Whether one of the fields is in use that stand folded away.
    fn needs_all_fields(&self) -> bool {
        self.selects.iter().skip(SHOWN).any(|select| select.chosen().is_some())
    }

    fn kind(&self, signup: &Signup) -> String {
        let kind = KINDS.iter().find(|(word, _)| *word == signup.answers.kind);
        kind.map_or_else(String::new, |(_, id)| self.page.l.t(id).plain())
    }

    fn fits_xlsx(&self) -> bool {
        self.count <= MOST_ROWS
    }

    /// What the filters show, in another place.
    fn as_filtered(&self, path: &str) -> String {
        self.filter.with("print", "").behind(path)
    }

    /// A signup's page, which leads back here.
    fn opened(&self, signup: &Signup) -> String {
        Within::filtered(&self.filter).of(&signup.reference)
    }

    fn for_print(&self) -> String {
        self.filter.with("print", "1").behind(LIST)
    }
}

/// Shows the list; that somebody saw it is recorded.
pub async fn show(State(app): State<App>, staff: Staff, filter: Filter) -> Result<Html<String>> {
    let now = app.clock.now_ms();
    let mut reader = app.db.readers().acquire().await?;
    let known = Known::read(&mut reader).await?;
    // All their numbers at once: counting them first would look for them twice.
    let all = matching::found(&mut reader, staff.l, &filter, now).await?;
    let count = i64::try_from(all.len()).map_err(anyhow::Error::from)?;
    let pages = (count + PAGE - 1) / PAGE;
    let number = filter.page().clamp(1, pages.max(1));
    let (most, before) =
        if filter.is_for_print() { (PRINTED, 0) } else { (PAGE, (number - 1) * PAGE) };
    let part = |rows: i64| usize::try_from(rows).unwrap_or_default();
    let ids: Vec<i64> = all.into_iter().skip(part(before)).take(part(most)).collect();
    let signups = find::by_ids(&mut reader, &ids).await?;
    let duplicates = duplicates::flagged(&mut reader, &ids).await?.into_iter().collect();
    drop(reader);
    let mut tx = staff.begin(&app).await?;
    audit::record(&mut tx, Some(staff.account_id), Event::SignupsListed, "", now).await?;
    tx.commit().await?;
    let title = staff.l.t("admin-signups-title");
    html(&ListPage {
        page: DeskPage::new(&app, &staff, DeskSection::Signups, &title),
        selects: selects(staff.l, &filter, &known),
        known,
        filter,
        count,
        pages,
        number,
        signups,
        duplicates,
        may_write: staff.may_write(),
    })
}
