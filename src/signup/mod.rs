//! A signup: one local government's expression of interest and all that follows from it.
//! Its states and the one table of transitions stand here; each step of its life has its file.

pub mod accept;
pub mod amend;
pub mod answer;
mod answers;
pub mod apart;
pub mod care;
mod changes;
pub mod confirm;
pub mod contact;
mod contact_change;
pub mod correct;
mod correct_page;
pub mod decision;
pub mod due;
pub mod duplicates;
pub mod entry;
mod erase;
mod event;
mod find;
mod form;
pub mod former;
mod history;
pub mod import;
pub mod join;
mod join_page;
pub mod keep;
mod known;
mod link;
mod link_page;
pub mod lost;
mod mail;
pub mod merge;
pub mod moves;
mod next;
mod note;
pub mod notices;
pub mod numbers;
pub mod person;
pub mod personal;
pub mod place;
pub mod placed;
mod problem;
pub mod profile;
mod proposal;
mod question;
pub mod register;
mod related;
pub mod remind_profile;
pub mod requests;
pub mod resend;
pub mod retention;
pub mod review;
mod review_page;
mod revision;
pub mod search;
pub mod second;
pub mod settle;
mod situation;
mod store;
pub mod takeover;
mod tokens;
pub mod withdraw;
mod within;
pub mod work;

pub use answers::Answers;
pub use event::Event;

use crate::i18n::Locale;

/// Where a signup stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(rename_all = "snake_case")]
pub enum Status {
    Unconfirmed,
    Received,
    UnderReview,
    NeedsInformation,
    Pledged,
    ProfileSubmitted,
    Member,
    Declined,
    Withdrawn,
    Archived,
}

impl Status {
    pub const ALL: [Self; 10] = [
        Self::Unconfirmed,
        Self::Received,
        Self::UnderReview,
        Self::NeedsInformation,
        Self::Pledged,
        Self::ProfileSubmitted,
        Self::Member,
        Self::Declined,
        Self::Withdrawn,
        Self::Archived,
    ];

    /// The word in tables and addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Unconfirmed => "unconfirmed",
            Self::Received => "received",
            Self::UnderReview => "under_review",
            Self::NeedsInformation => "needs_information",
            Self::Pledged => "pledged",
            Self::ProfileSubmitted => "profile_submitted",
            Self::Member => "member",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
            Self::Archived => "archived",
        }
    }

    /// The message that names the state.
    pub const fn label_id(self) -> &'static str {
        match self {
            Self::Unconfirmed => "site-state-unconfirmed",
            Self::Received => "site-state-received",
            Self::UnderReview => "site-state-under-review",
            Self::NeedsInformation => "site-state-needs-information",
            Self::Pledged => "site-state-pledged",
            Self::ProfileSubmitted => "site-state-profile-submitted",
            Self::Member => "site-state-member",
            Self::Declined => "site-state-declined",
            Self::Withdrawn => "site-state-withdrawn",
            Self::Archived => "site-state-archived",
        }
    }

    /// Whether the state by itself is public; see [`Signup::is_public`].
    const fn is_public(self) -> bool {
        matches!(self, Self::Pledged | Self::ProfileSubmitted | Self::Member)
    }

    /// Whether the local government can correct its answers; what is public waits for the
    /// secretariat.
    pub const fn may_be_corrected(self) -> bool {
        !matches!(self, Self::Declined | Self::Withdrawn | Self::Archived)
    }

    /// The table of transitions.
    pub const fn may_become(self, to: Self) -> bool {
        use Status::{
            Archived, Declined, Member, NeedsInformation, Pledged, ProfileSubmitted, Received,
            Unconfirmed, UnderReview, Withdrawn,
        };
        match self {
            Unconfirmed => matches!(to, Received | Withdrawn),
            Received => {
                matches!(to, UnderReview | Pledged | Declined | NeedsInformation | Withdrawn)
            }
            UnderReview => matches!(to, Pledged | Declined | NeedsInformation | Withdrawn),
            NeedsInformation => matches!(to, Received | UnderReview | ProfileSubmitted | Withdrawn),
            Pledged => matches!(to, ProfileSubmitted | Archived | Withdrawn),
            ProfileSubmitted => matches!(to, Member | NeedsInformation | Withdrawn),
            Member => matches!(to, Archived | Withdrawn),
            Declined => matches!(to, UnderReview | Withdrawn),
            Withdrawn | Archived => false,
        }
    }
}

/// Where a signup came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(rename_all = "snake_case")]
pub enum Origin {
    /// The form of the site.
    Form,
    /// Mail or paper, entered by staff.
    Staff,
    /// A list of members from before this software.
    Import,
}

/// The kinds of local government, by their word in the form.
pub const KINDS: [(&str, &str); 6] = [
    ("municipality", "site-kind-municipality"),
    ("metropolitan", "site-kind-metropolitan"),
    ("province", "site-kind-province"),
    ("region", "site-kind-region"),
    ("network", "site-kind-network"),
    ("other", "site-kind-other"),
];

/// A signup as it is stored.
#[derive(Clone, Debug)]
pub struct Signup {
    pub id: i64,
    pub reference: String,
    pub version: i64,
    pub status: Status,
    pub origin: Origin,
    /// The state from which information was asked for.
    pub asked_from: Option<Status>,
    /// Milliseconds since 1970, like all times here.
    pub created_at: i64,
    /// When it came into its state.
    pub status_since: i64,
    pub quarantined_at: Option<i64>,
    pub disowned_at: Option<i64>,
    /// When a reviewer said that it is kept although its address is not confirmed.
    pub kept_at: Option<i64>,
    /// When the personal data was erased.
    pub erased_at: Option<i64>,
    /// Who takes care of it on the desk.
    pub reviewer_id: Option<i64>,
    /// The signup that took this one in; this one is closed.
    pub merged_into: Option<i64>,
    pub wave: Option<i64>,
    /// How it came that staff entered, one of [`entry::CAME_BY`]; else empty.
    pub came_by: String,
    /// The day on which that came.
    pub arrived_on: Option<String>,
    /// Not known of signups that did not come by the form.
    pub letter_locale: Option<Locale>,
    pub privacy_version: String,
    /// Its number on the public pages, given at the first publication.
    pub number: Option<i64>,
    /// The days of its levels; of older members perhaps only the month or year.
    pub pledged_on: Option<String>,
    pub member_on: Option<String>,
    /// When the second address was confirmed: it gets copies from then on.
    pub second_confirmed_at: Option<i64>,
    pub answers: Answers,
}

impl Signup {
    /// Whether the public sees it: from the pledge until it leaves, also while information about
    /// its profile is asked for.
    pub fn is_public(&self) -> bool {
        self.status.is_public()
            || self.status == Status::NeedsInformation
                && self.asked_from == Some(Status::ProfileSubmitted)
    }

    /// Whether nothing can be changed any more: it is erased, or part of another.
    pub const fn is_closed(&self) -> bool {
        self.erased_at.is_some() || self.merged_into.is_some()
    }

    /// What the desk calls it: its name, or its reference once that is erased.
    pub fn title(&self) -> &str {
        if self.answers.government_name.is_empty() {
            &self.reference
        } else {
            &self.answers.government_name
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Status;

    #[test]
    fn the_table_of_transitions_is_the_products() {
        let ways: Vec<String> = Status::ALL
            .into_iter()
            .map(|from| {
                let to: Vec<&str> = Status::ALL
                    .into_iter()
                    .filter(|&to| from.may_become(to))
                    .map(Status::as_str)
                    .collect();
                format!("{}: {}", from.as_str(), to.join(" "))
            })
            .collect();
        assert_eq!(
            ways,
            [
                "unconfirmed: received withdrawn",
                "received: under_review needs_information pledged declined withdrawn",
                "under_review: needs_information pledged declined withdrawn",
                "needs_information: received under_review profile_submitted withdrawn",
                "pledged: profile_submitted withdrawn archived",
                "profile_submitted: needs_information member withdrawn",
                "member: withdrawn archived",
                "declined: under_review withdrawn",
                "withdrawn: ",
                "archived: ",
            ]
        );
    }
}
