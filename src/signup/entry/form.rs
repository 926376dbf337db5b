//! What staff say of a signup that came by mail or on paper: how and when it came, whether the address
//! is known to be the sender's, what the sender agreed to. Pure.

use jiff::civil;

use crate::i18n::PRIVACY_VERSION;
use crate::signup::Answers;
use crate::signup::form::JoinForm;
use crate::signup::problem::{Problem, of_optional_reason};
use crate::web::form::Fields;

/// How a signup comes that staff enter, by its word in the form.
pub const CAME_BY: [(&str, &str); 3] =
    [("mail", "entry-came-mail"), ("paper", "entry-came-paper"), ("other", "entry-came-other")];

/// What is known of the contact's address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verified {
    /// Staff know that it is the sender's, and say how.
    ByHand,
    /// Nobody knows yet: it is asked to confirm itself, as after the form.
    NotYet,
    /// There is none. Staff say how they know the sender; decisions go without mail.
    NoAddress,
}

impl Verified {
    pub const ALL: [Self; 3] = [Self::ByHand, Self::NotYet, Self::NoAddress];

    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ByHand => "hand",
            Self::NotYet => "ask",
            Self::NoAddress => "none",
        }
    }

    pub const fn label_id(self) -> &'static str {
        match self {
            Self::ByHand => "entry-verified-hand",
            Self::NotYet => "entry-verified-ask",
            Self::NoAddress => "entry-verified-none",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.as_str() == word)
    }
}

/// A signup as staff entered it, checked.
#[derive(Debug, PartialEq, Eq)]
pub struct Entry {
    pub answers: Answers,
    /// One of [`CAME_BY`].
    pub came_by: String,
    pub arrived_on: civil::Date,
    pub verified: Verified,
    /// How the address or the sender was verified; empty while that is open.
    pub how: String,
    pub remark: String,
    /// The privacy notice that the sender had before them; empty: not known which.
    pub privacy_version: String,
}

/// The versions of the privacy notice, the newest first.
pub fn privacy_versions() -> Vec<String> {
    let newest: u32 = PRIVACY_VERSION.parse().unwrap_or_default();
    (1..=newest).rev().map(|version| version.to_string()).collect()
}

/// The days on which a signup can have come that is entered today.
#[derive(Clone, Copy, Debug)]
pub struct Days {
    pub today: civil::Date,
    /// The campaign's last day.
    pub last: civil::Date,
}

/// The entry, or everything that is wrong with it.
///
/// # Errors
///
/// All problems at once.
pub fn validate(form: &JoinForm, sent: &Fields, days: Days) -> Result<Entry, Vec<Problem>> {
    let verified = Verified::from_word(sent.get("verified"));
    let has_address = verified != Some(Verified::NoAddress);
    let (answers, mut problems) = match form.validate_entry(has_address) {
        Ok(answers) => (Some(answers), Vec::new()),
        Err(problems) => (None, problems),
    };
    // The form speaks to the applicant; these two are about what the applicant has sent.
    for (field, id) in
        [("authorised", "entry-error-authorised"), ("privacy", "entry-error-privacy")]
    {
        problems
            .iter_mut()
            .filter(|it| it.field == field)
            .for_each(|it| *it = Problem::says(field, id));
    }
    let mut wrong = |is: bool, field, id| {
        if is {
            problems.push(Problem::says(field, id));
        }
    };
    let came_by = sent.get("came_by");
    wrong(!CAME_BY.iter().any(|(word, _)| *word == came_by), "came_by", "entry-error-came");
    let day: Option<civil::Date> = sent.get("arrived_on").trim().parse().ok();
    let day = day.filter(|day| (1900..=9999).contains(&day.year()));
    wrong(day.is_none(), "arrived_on", "entry-error-arrived");
    wrong(day.is_some_and(|day| day > days.today), "arrived_on", "entry-error-arrived-future");
    wrong(day.is_some_and(|day| day > days.last), "arrived_on", "entry-error-arrived-ended");
    wrong(verified.is_none(), "verified", "entry-error-verified");
    let typed = !sent.line("contact_email").is_empty();
    wrong(typed && !has_address, "contact_email", "entry-error-address");
    let second = !sent.line("second_email").is_empty();
    wrong(second && !has_address, "second_email", "entry-error-second-address");
    let how = sent.line("how");
    let open = verified.is_none_or(|it| it == Verified::NotYet);
    wrong(how.is_empty() && !open, "how", "entry-error-how");
    let version = sent.get("privacy_version");
    let known = version == "unknown" || privacy_versions().iter().any(|it| it == version);
    wrong(!known, "privacy_version", "entry-error-privacy-version");
    problems.extend(of_optional_reason(("how", "entry-how"), &sent.line("how")));
    problems.extend(of_optional_reason(("remark", "entry-remark"), &sent.line("remark")));
    match (answers, day, verified) {
        (Some(answers), Some(arrived_on), Some(verified)) if problems.is_empty() => Ok(Entry {
            answers,
            came_by: came_by.to_owned(),
            arrived_on,
            verified,
            how,
            remark: sent.line("remark"),
            privacy_version: if version == "unknown" { String::new() } else { version.to_owned() },
        }),
        _ => Err(problems),
    }
}
