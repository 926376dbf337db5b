//! `/admin/`: all work lists with their first rows; `/admin/work/{list}`: one of them whole.

use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::{Html, IntoResponse, Redirect, Response};
use serde::Deserialize;

use super::List;
use super::store::{self, Item, Messages};
use crate::audit::{self, Event};
use crate::desk::{DeskPage, DeskSection};
use crate::error::{Error, Result};
use crate::session::Staff;
use crate::state::App;
use crate::web::page::html;

/// Rows of each list on the first page.
const FIRST: i64 = 5;
/// Rows on a page of a whole list.
const PAGE: i64 = 50;

/// A list with some of its rows.
struct Shown {
    list: List,
    count: i64,
    oldest: Option<i64>,
    items: Vec<Item>,
}

impl Shown {
    /// Whether the list holds more than is shown.
    fn has_more(&self) -> bool {
        usize::try_from(self.count).is_ok_and(|count| count > self.items.len())
    }
}

#[derive(Template)]
#[template(path = "signup/work/lists.html")]
struct WorkPage {
    page: DeskPage,
    lists: Vec<Shown>,
    may_write: bool,
    messages: Vec<Messages>,
}

#[derive(Template)]
#[template(path = "signup/work/list.html")]
struct ListPage {
    page: DeskPage,
    shown: Shown,
    number: i64,
    pages: i64,
}

impl ListPage {
    /// The same list at another page.
    fn at(&self, number: i64) -> String {
        format!("{}?page={number}", self.shown.list.address())
    }
}

/// Which page of a list.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Place {
    page: i64,
}

/// `/admin`: to the desk's first page.
pub async fn to_work(_: Staff) -> Redirect {
    Redirect::to("/admin/")
}

/// The desk's first page.
pub async fn show(State(app): State<App>, staff: Staff) -> Result<Html<String>> {
    let (mut tx, now) = (staff.begin(&app).await?, app.clock.now_ms());
    let mut lists = Vec::new();
    for list in List::ALL {
        let extent = store::extent(&mut tx, list, now).await?;
        let items = store::items(&mut tx, list, now, FIRST, 0).await?;
        lists.push(Shown { list, count: extent.count, oldest: extent.oldest, items });
    }
    let messages = store::messages(&mut tx).await?;
    audit::record(&mut tx, Some(staff.account_id), Event::SignupsListed, "", now).await?;
    tx.commit().await?;
    let page = DeskPage::new(&app, &staff, DeskSection::Work, &staff.l.t("decide-work-title"));
    html(&WorkPage { page, lists, may_write: staff.may_write(), messages })
}

/// One list, page by page.
pub async fn show_one(
    State(app): State<App>,
    staff: Staff,
    Path(word): Path<String>,
    Query(place): Query<Place>,
) -> Result<Response> {
    let list = List::from_word(&word).ok_or(Error::NotFound)?;
    if list == List::Proposals {
        return Ok(Redirect::to(&list.address()).into_response());
    }
    let number = place.page.clamp(1, 1_000_000);
    let (mut tx, now) = (staff.begin(&app).await?, app.clock.now_ms());
    let extent = store::extent(&mut tx, list, now).await?;
    let items = store::items(&mut tx, list, now, PAGE, (number - 1) * PAGE).await?;
    audit::record(&mut tx, Some(staff.account_id), Event::SignupsListed, &word, now).await?;
    tx.commit().await?;
    let page = DeskPage::new(&app, &staff, DeskSection::Work, &staff.l.t(list.label_id()));
    let pages = (extent.count + PAGE - 1) / PAGE;
    let shown = Shown { list, count: extent.count, oldest: extent.oldest, items };
    Ok(html(&ListPage { page, shown, number, pages })?.into_response())
}
