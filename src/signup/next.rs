//! What the personal page says of the way ahead: where the signup stands on it, what happens next
//! and by when.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Span, ToSpan};

use super::{Signup, Status};
use crate::error::Result;
use crate::i18n::L10n;
use crate::state::App;
use crate::waves::{self, Standing};

/// A step on the way to becoming a member.
pub struct Step {
    pub label: String,
    pub progress: Progress,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    Done,
    Now,
    Ahead,
}

/// What happens next, and by when.
///
/// # Errors
///
/// `Unavailable` when the store cannot be read.
pub async fn lines(app: &App, l: L10n, signup: &Signup) -> Result<Vec<String>> {
    let mut lines = vec![l.t(next_id(signup.status)).plain()];
    let has_profile_to_come = matches!(signup.status, Status::Pledged | Status::ProfileSubmitted);
    if !has_profile_to_come && !signup.is_asked_about_profile() {
        return Ok(lines);
    }
    if let Standing::Open(wave) = waves::standing(app).await?
        && let Some(day) = wave.closes_on
    {
        lines.push(l.t("profile-next-wave").with("date", l.date(day)).plain());
    }
    let today = TimeZone::UTC.to_datetime(app.clock.now()).date();
    if signup.status == Status::Pledged
        && let Some(day) = next_reminder(signup.pledged_on.as_deref(), today)
    {
        lines.push(l.t("profile-next-reminder").with("date", l.date(day)).plain());
    }
    Ok(lines)
}

/// The day of the next reminder of the profile: 30, 60 and 90 days after the pledge.
fn next_reminder(pledged_on: Option<&str>, today: Date) -> Option<Date> {
    let pledged: Date = pledged_on?.parse().ok()?;
    let after = |days: i32| -> Option<Date> {
        let span: Span = days.days();
        pledged.checked_add(span).ok()
    };
    [30, 60, 90].into_iter().filter_map(after).find(|day| *day > today)
}

const fn next_id(status: Status) -> &'static str {
    match status {
        Status::Unconfirmed => "signup-next-unconfirmed",
        Status::Received => "signup-next-received",
        Status::UnderReview => "signup-next-under-review",
        Status::NeedsInformation => "profile-next-needs-information",
        Status::Pledged => "profile-next-pledged",
        Status::ProfileSubmitted => "signup-next-profile-submitted",
        Status::Member => "signup-next-member",
        Status::Declined => "signup-next-declined",
        Status::Withdrawn => "signup-next-withdrawn",
        Status::Archived => "signup-next-archived",
    }
}

/// The way to becoming a member; empty for a signup that has left it.
pub fn steps(l: L10n, signup: &Signup) -> Vec<Step> {
    let done = match signup.status {
        Status::Unconfirmed => 1,
        Status::NeedsInformation if signup.is_public() => 4,
        Status::Received | Status::UnderReview | Status::NeedsInformation => 2,
        Status::Pledged | Status::ProfileSubmitted => 4,
        Status::Member => 5,
        Status::Declined | Status::Withdrawn | Status::Archived => return Vec::new(),
    };
    [
        "signup-step-sent",
        "signup-step-confirmed",
        "signup-step-review",
        "signup-step-pledged",
        "signup-step-member",
    ]
    .into_iter()
    .enumerate()
    .map(|(index, label)| {
        let progress = match index.cmp(&done) {
            std::cmp::Ordering::Less => Progress::Done,
            std::cmp::Ordering::Equal => Progress::Now,
            std::cmp::Ordering::Greater => Progress::Ahead,
        };
        Step { label: l.t(label).plain(), progress }
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::next_reminder;

    #[test]
    fn the_next_reminder_is_the_first_that_is_still_to_come() {
        for (today, next) in [
            (date(2026, 11, 23), Some(date(2026, 12, 23))),
            (date(2026, 12, 23), Some(date(2027, 1, 22))),
            (date(2027, 2, 1), Some(date(2027, 2, 21))),
            (date(2027, 3, 1), None),
        ] {
            assert_eq!(next_reminder(Some("2026-11-23"), today), next, "{today}");
        }
        assert_eq!(next_reminder(Some("2019"), date(2026, 11, 23)), None, "only a year is known");
        assert_eq!(next_reminder(None, date(2026, 11, 23)), None);
    }
}
