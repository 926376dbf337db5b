//! `/admin/audit`: the audit log as administrators read it. Whoever looks is recorded.

use askama::Template;
use axum::extract::{RawQuery, State};
use axum::response::Html;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::audit::label::label_id;
use crate::audit::search::{self, Entry, Wanted};
use crate::audit::{self, Event};
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::session::{Role, Staff};
use crate::state::App;
use crate::web::page::html;

/// Entries on a page of the log.
const PAGE: i64 = 100;
/// The longest search, in characters.
const LONGEST: usize = 200;
/// The filter for entries of nobody who was signed in.
const NOBODY: &str = "0";

/// What the address says; what means nothing is left out.
#[derive(Default)]
struct Filter {
    q: String,
    event: String,
    account: Option<i64>,
    from: Option<Date>,
    to: Option<Date>,
    page: i64,
}

#[derive(Template)]
#[template(path = "admin/audit.html")]
struct AuditPage {
    page: DeskPage,
    filter: Filter,
    /// The events that there are: word and label.
    events: Vec<(String, String)>,
    accounts: Vec<(i64, String)>,
    entries: Vec<Entry>,
    more: bool,
}

impl AuditPage {
    fn label(&self, event: &str) -> String {
        label_id(event).map_or_else(|| event.to_owned(), |id| self.page.l.t(id).plain())
    }

    /// The same entries at another page.
    fn at(&self, number: i64) -> String {
        let filter = &self.filter;
        let day = |day: Option<Date>| day.map_or_else(String::new, |day| day.to_string());
        let account = filter.account.map_or_else(String::new, |id| id.to_string());
        let pairs = [
            ("q", filter.q.clone()),
            ("event", filter.event.clone()),
            ("account", account),
            ("from", day(filter.from)),
            ("to", day(filter.to)),
            ("page", number.to_string()),
        ];
        let said = pairs.iter().filter(|(_, value)| !value.is_empty());
        let query =
            url::form_urlencoded::Serializer::new(String::new()).extend_pairs(said).finish();
        format!("/admin/audit?{query}")
    }

    fn is_account(&self, id: i64) -> bool {
        self.filter.account == Some(id)
    }
}

impl Filter {
    fn parse(query: &str) -> Self {
        let mut filter = Self { page: 1, ..Self::default() };
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            let value: String = value.trim().chars().take(LONGEST).collect();
            match &*name {
                "q" => filter.q = value,
                "event" if label_id(&value).is_some() => filter.event = value,
                "account" => filter.account = value.parse().ok(),
                "from" => filter.from = value.parse().ok(),
                "to" => filter.to = value.parse().ok(),
                "page" => filter.page = value.parse().unwrap_or(1).clamp(1, 1_000_000),
                _ => {}
            }
        }
        filter
    }

    /// The filter with its days in the desk's time zone.
    fn wanted(&self, zone: &TimeZone) -> Wanted<'_> {
        let start =
            |day: Date| zone.to_timestamp(day.at(0, 0, 0, 0)).map(Timestamp::as_millisecond);
        let next = |day: Date| day.tomorrow().and_then(start);
        Wanted {
            event: &self.event,
            account: self.account,
            from: self.from.and_then(|day| start(day).ok()).unwrap_or(i64::MIN),
            before: self.to.and_then(|day| next(day).ok()).unwrap_or(i64::MAX),
            text: &self.q,
        }
    }
}

/// Shows the log; that somebody saw it is recorded first, and shown the next time.
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    RawQuery(query): RawQuery,
) -> Result<Html<String>> {
    staff.require(Role::Administrator)?;
    let filter = Filter::parse(&query.unwrap_or_default());
    let mut db = app.db.readers().acquire().await?;
    let wanted = filter.wanted(&app.settings.timezone);
    let offset = (filter.page - 1) * PAGE;
    let mut entries = search::entries(&mut db, &wanted, PAGE + 1, offset).await?;
    let more = entries.len() > 100;
    entries.truncate(100);
    let mut events: Vec<(String, String)> = search::events(&mut db)
        .await?
        .into_iter()
        .filter_map(|word| label_id(&word).map(|id| (word, staff.l.t(id).plain())))
        .collect();
    events.sort_by(|a, b| a.1.cmp(&b.1));
    let accounts = search::accounts(&mut db).await?;
    drop(db);
    let mut tx = staff.begin(&app).await?;
    let (who, now) = (Some(staff.account_id), app.clock.now_ms());
    audit::record(&mut tx, who, Event::AuditViewed, "", now).await?;
    tx.commit().await?;
    let title = staff.l.t("register-audit-title");
    html(&AuditPage {
        page: DeskPage::new(&app, &staff, DeskSection::Audit, &title),
        filter,
        events,
        accounts,
        entries,
        more,
    })
}
