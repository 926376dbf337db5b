//! The frame of the desk's pages: language, who is signed in, times in the desk's time zone.

pub mod failed;

use jiff::Timestamp;

use crate::i18n::{L10n, Locale, Message};
use crate::session::{Role, Staff};
use crate::state::App;
use crate::web::assets::{ADDRESSES, Addresses};

/// Which entry of the desk's navigation a page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeskSection {
    Work,
    Signups,
    Messages,
    Mail,
    Numbers,
    Audit,
    Manage,
    Elsewhere,
}

/// What the frame of a desk page needs; every desk page's struct has one.
pub struct DeskPage {
    pub l: L10n,
    pub title: String,
    pub section: DeskSection,
    /// Who is signed in, if anybody is.
    pub email: Option<String>,
    /// Where they come back to after a change of language.
    pub at: String,
    /// Whether the audit log and the pages for managing the site are open to them.
    pub is_administrator: bool,
    pub has_errors: bool,
    /// Said above the page: what has just been done.
    pub done: Option<String>,
    pub files: &'static Addresses,
    zone: jiff::tz::TimeZone,
    now: i64,
}

impl DeskPage {
    pub fn new(app: &App, staff: &Staff, section: DeskSection, title: &Message<'_>) -> Self {
        Self {
            email: Some(staff.email.clone()),
            at: staff.at.clone(),
            is_administrator: staff.role >= Role::Administrator,
            ..Self::signed_out(app, staff.l, section, title)
        }
    }

    /// For pages before signing in.
    pub fn signed_out(app: &App, l: L10n, section: DeskSection, title: &Message<'_>) -> Self {
        Self {
            l,
            title: title.plain(),
            section,
            email: None,
            at: String::new(),
            is_administrator: false,
            has_errors: false,
            done: None,
            files: &ADDRESSES,
            zone: app.settings.timezone.clone(),
            now: app.clock.now_ms(),
        }
    }

    /// The title of the browser's tab.
    pub fn tab_title(&self) -> String {
        let title = self
            .l
            .t("site-tab-title")
            .with("page", self.title.clone())
            .with("site", self.l.t("admin-title").plain())
            .plain();
        if self.has_errors {
            format!("{} {title}", self.l.t("site-error-prefix").plain())
        } else {
            title
        }
    }

    /// A date and a time of day; `ms` since 1970.
    pub fn time(&self, ms: i64) -> String {
        let at = Timestamp::from_millisecond(ms).unwrap_or(Timestamp::UNIX_EPOCH);
        let at = self.zone.to_datetime(at);
        format!("{}, {:02}:{:02}", self.l.date(at.date()), at.hour(), at.minute())
    }

    /// The time for `datetime` attributes.
    pub fn machine_time(&self, ms: i64) -> String {
        let at = Timestamp::from_millisecond(ms).unwrap_or(Timestamp::UNIX_EPOCH);
        self.zone.to_offset(at).to_datetime(at).to_string()
    }

    /// How many days ago.
    pub fn age(&self, ms: i64) -> String {
        let days = (self.now - ms).max(0) / 86_400_000;
        self.l.t("admin-age-days").with("count", days).plain()
    }

    /// The desk's languages.
    pub fn languages(&self) -> [(Locale, String); 3] {
        Locale::DESK.map(|locale| (locale, self.l.t(locale.name_id()).plain()))
    }
}
