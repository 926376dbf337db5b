//! A decision about a signup: a proposal with its mail until a person releases it. What it is and
//! what releasing does stand here; pages and mails have files of their own.

pub mod decide;
mod decide_page;
mod form;
pub mod proposals;
pub mod release;
pub mod shown;
pub mod store;
mod wording;
pub mod writing;

use sqlx::SqliteConnection;

use super::history::record;
use super::{Event, Signup, Status, find, profile};
use crate::audit;
use crate::error::Result;
use crate::i18n::Locale;
use crate::state::App;
pub use store::Decision;

/// What a signup is decided to become.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(rename_all = "snake_case")]
pub enum Verdict {
    NeedsInformation,
    Pledged,
    Declined,
    Member,
}

impl Verdict {
    pub const ALL: [Self; 4] =
        [Self::Pledged, Self::Member, Self::NeedsInformation, Self::Declined];

    pub const fn status(self) -> Status {
        match self {
            Self::NeedsInformation => Status::NeedsInformation,
            Self::Pledged => Status::Pledged,
            Self::Declined => Status::Declined,
            Self::Member => Status::Member,
        }
    }

    /// The word in addresses and forms.
    pub const fn as_str(self) -> &'static str {
        self.status().as_str()
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.as_str() == word)
    }

    /// The message on the button that leads to it.
    pub const fn label_id(self) -> &'static str {
        match self {
            Self::NeedsInformation => "decide-verdict-needs-information",
            Self::Pledged => "decide-verdict-pledged",
            Self::Declined => "decide-verdict-declined",
            Self::Member => "decide-verdict-member",
        }
    }

    const fn event(self) -> Event {
        match self {
            Self::NeedsInformation => Event::InformationAsked,
            Self::Pledged => Event::Pledged,
            Self::Declined => Event::Declined,
            Self::Member => Event::BecameMember,
        }
    }

    /// Whether it can be decided about this signup now.
    pub fn applies_to(self, signup: &Signup) -> bool {
        signup.status.may_become(self.status())
            && signup.quarantined_at.is_none()
            && signup.disowned_at.is_none()
            && signup.erased_at.is_none()
    }
}

/// Why a signup is declined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    NotLocalGovernment,
    Duplicate,
    AuthorityNotVerified,
    OutOfScope,
    Spam,
}

impl Reason {
    pub const ALL: [Self; 5] = [
        Self::NotLocalGovernment,
        Self::Duplicate,
        Self::AuthorityNotVerified,
        Self::OutOfScope,
        Self::Spam,
    ];

    /// The word in tables, addresses and forms.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotLocalGovernment => "not_local_government",
            Self::Duplicate => "duplicate",
            Self::AuthorityNotVerified => "authority_not_verified",
            Self::OutOfScope => "out_of_scope",
            Self::Spam => "spam",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == word)
    }

    pub const fn label_id(self) -> &'static str {
        match self {
            Self::NotLocalGovernment => "decide-reason-not-local-government",
            Self::Duplicate => "decide-reason-duplicate",
            Self::AuthorityNotVerified => "decide-reason-authority",
            Self::OutOfScope => "decide-reason-scope",
            Self::Spam => "decide-reason-spam",
        }
    }
}

impl Decision {
    /// The mail as it will go out, its personal link masked; empty where none does.
    ///
    /// # Errors
    ///
    /// Only a template that is itself faulty.
    pub fn preview(&self, app: &App, signup: &Signup) -> Result<String> {
        if self.draft.no_mail_because.is_empty() {
            writing::preview(app, signup, &self.draft)
        } else {
            Ok(String::new())
        }
    }
}

/// What is decided and what the mail says.
#[derive(Clone, Debug)]
pub struct Draft {
    pub verdict: Verdict,
    /// Given when it is declined, and only then.
    pub reason: Option<Reason>,
    /// The language of the mail: the applicant's.
    pub locale: Locale,
    pub subject: String,
    /// Paragraphs are parted by empty lines.
    pub body: String,
    /// The reviewer's own words; may be empty.
    pub words: String,
    pub words_locale: Option<Locale>,
    /// Why no mail goes out, for a signup without a contact; else empty.
    pub no_mail_because: String,
}

/// Why a proposal cannot be released.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It was released or discarded before.
    Settled,
    /// The signup has changed since.
    Stale,
    /// The signup has reached a state from which nothing leads there.
    Impossible,
    /// Something is missing in the profile that would be published.
    Incomplete,
}

/// Whether the verdict would publish a profile in which something is missing.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn lacks_profile(
    db: &mut SqliteConnection,
    signup: &Signup,
    verdict: Verdict,
) -> Result<bool> {
    Ok(verdict == Verdict::Member && profile::is_incomplete(db, signup.id).await?)
}

/// Keeps a proposal; it takes the place of one that is there. The signup must be one that the
/// verdict applies to.
///
/// # Errors
///
/// `Internal` where it does not apply, `Unavailable` as any statement.
pub async fn propose(
    db: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    draft: &Draft,
    account_id: i64,
) -> Result<Decision> {
    if !draft.verdict.applies_to(signup) {
        return Err(anyhow::anyhow!("this cannot be decided now").into());
    }
    let now = app.clock.now_ms();
    if let Some(older) = store::open_of(db, signup.id).await? {
        store::discard(db, older.id, account_id, now).await?;
    }
    super::store::touch(db, signup.id).await?;
    super::store::care_if_nobody(db, signup.id, account_id).await?;
    let id = store::insert(db, signup, draft, account_id, now).await?;
    let (who, event) = (Some(account_id), Event::DecisionProposed);
    record(db, signup.id, who, event, signup.status, "", now).await?;
    audit::record(db, who, audit::Event::DecisionProposed, &signup.reference, now).await?;
    let kept = store::by_id(db, id).await?;
    Ok(kept.ok_or_else(|| anyhow::anyhow!("a proposal was stored but cannot be read"))?)
}

/// Releases a proposal: state, publication, history, mail and audit entry at once.
///
/// # Errors
///
/// `Unavailable` as any statement; that it is refused is no error.
pub async fn release(
    db: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    decision: &Decision,
    account_id: i64,
) -> Result<std::result::Result<(), Refusal>> {
    let verdict = decision.draft.verdict;
    if decision.is_settled() {
        return Ok(Err(Refusal::Settled));
    }
    if !verdict.applies_to(signup) {
        return Ok(Err(Refusal::Impossible));
    }
    if decision.seen_version != signup.version {
        return Ok(Err(Refusal::Stale));
    }
    if lacks_profile(db, signup, verdict).await? {
        return Ok(Err(Refusal::Incomplete));
    }
    let (now, who) = (app.clock.now_ms(), Some(account_id));
    super::store::set_status(db, signup, verdict.status(), now).await?;
    store::release(db, decision.id, account_id, now).await?;
    if verdict == Verdict::Member {
        profile::store::accept(db, signup.id, now).await?;
    }
    record(db, signup.id, who, verdict.event(), verdict.status(), "", now).await?;
    audit::record(db, who, audit::Event::DecisionReleased, &signup.reference, now).await?;
    if decision.draft.no_mail_because.is_empty() {
        let decided = find::by_id(db, signup.id).await?;
        let decided = decided.ok_or_else(|| anyhow::anyhow!("a signup is gone"))?;
        writing::send(db, app, &decided, decision).await?;
    }
    Ok(Ok(()))
}

/// Discards a proposal: the signup stays as it is.
///
/// # Errors
///
/// `Unavailable` as any statement.
pub async fn discard(
    db: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    decision: &Decision,
    account_id: i64,
) -> Result<()> {
    if decision.is_settled() {
        return Ok(());
    }
    let (now, who) = (app.clock.now_ms(), Some(account_id));
    store::discard(db, decision.id, account_id, now).await?;
    super::store::touch(db, signup.id).await?;
    record(db, signup.id, who, Event::DecisionDiscarded, signup.status, "", now).await?;
    audit::record(db, who, audit::Event::DecisionDiscarded, &signup.reference, now).await
}
