//! `/admin/signups`: the list of signups with state, country, age and search.

use askama::Template;
use axum::extract::{Query, State};
use axum::response::{Html, Redirect};
use serde::Deserialize;

use super::{Signup, Status, find};
use crate::audit::{self, Event};
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::session::Staff;
use crate::state::App;
use crate::text::fold;
use crate::web::page::html;

/// Signups on a page of the list.
const PAGE: i64 = 50;

/// What the address says of which signups to show.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    q: String,
    state: String,
    page: i64,
}

#[derive(Template)]
#[template(path = "signup/list.html")]
struct ListPage {
    page: DeskPage,
    filter: Filter,
    count: i64,
    pages: i64,
    signups: Vec<Signup>,
}

impl ListPage {
    /// The same list at another page.
    fn at(&self, number: i64) -> String {
        let query = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("q", &self.filter.q)
            .append_pair("state", &self.filter.state)
            .append_pair("page", &number.to_string())
            .finish();
        format!("/admin/signups?{query}")
    }

    fn is_unfiltered(&self) -> bool {
        self.filter.q.is_empty() && self.filter.state.is_empty()
    }
}

/// `/admin/`: to the list.
pub async fn to_list(_: Staff) -> Redirect {
    Redirect::to("/admin/signups")
}

/// Shows the list; that somebody saw it is recorded.
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Query(mut filter): Query<Filter>,
) -> Result<Html<String>> {
    if !Status::ALL.iter().any(|status| status.as_str() == filter.state) {
        filter.state.clear();
    }
    filter.page = filter.page.clamp(1, 1_000_000);
    let words = fold(filter.q.trim());
    let mut tx = app.db.begin().await?;
    let offset = (filter.page - 1) * PAGE;
    let (signups, count) = find::found(&mut tx, &filter.state, &words, PAGE, offset).await?;
    let now = app.clock.now_ms();
    audit::record(&mut tx, Some(staff.account_id), Event::SignupsListed, "", now).await?;
    tx.commit().await?;
    let title = staff.l.t("admin-signups-title");
    html(&ListPage {
        page: DeskPage::new(&app, &staff, DeskSection::Signups, &title),
        filter,
        count,
        pages: (count + PAGE - 1) / PAGE,
        signups,
    })
}
