//! Which signups may be merged: the one table of states, and what is in the way besides. Pure.

use crate::signup::{Signup, Status};

/// The table: whether a signup in the first state may take in one in the second. Nothing that is public
/// or confirmed is lost in one that is not.
pub const fn may_take_in(kept: Status, merged: Status) -> bool {
    use Status::{
        Archived, Declined, Member, NeedsInformation, Pledged, ProfileSubmitted, Received,
        Unconfirmed, UnderReview, Withdrawn,
    };
    match kept {
        Unconfirmed => matches!(merged, Unconfirmed),
        Received | UnderReview | NeedsInformation => {
            matches!(merged, Unconfirmed | Received | UnderReview | NeedsInformation | Declined)
        }
        Pledged => matches!(
            merged,
            Unconfirmed | Received | UnderReview | NeedsInformation | Declined | Pledged
        ),
        ProfileSubmitted => matches!(
            merged,
            Unconfirmed
                | Received
                | UnderReview
                | NeedsInformation
                | Declined
                | Pledged
                | ProfileSubmitted
        ),
        Member => !matches!(merged, Withdrawn | Archived),
        Declined | Withdrawn | Archived => false,
    }
}

/// The state in the table: who is asked about a profile is public as before.
const fn standing(signup: &Signup) -> Status {
    match (signup.status, signup.asked_from) {
        (Status::NeedsInformation, Some(Status::ProfileSubmitted)) => Status::ProfileSubmitted,
        (status, _) => status,
    }
}

/// The message that says why one cannot take in the other; `None`: it can.
pub fn obstacle(kept: &Signup, merged: &Signup) -> Option<&'static str> {
    if kept.id == merged.id {
        Some("entry-merge-itself")
    } else if [kept, merged].iter().any(|it| it.is_closed()) {
        Some("entry-merge-closed")
    } else if [kept, merged].iter().any(|it| it.quarantined_at.is_some()) {
        Some("entry-merge-quarantined")
    } else if kept.disowned_at.is_some() || !may_take_in(standing(kept), standing(merged)) {
        Some("entry-merge-states")
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_public_or_confirmed_is_never_merged_into_less() {
        let rows: Vec<String> = Status::ALL
            .into_iter()
            .map(|kept| {
                let merged: Vec<&str> = Status::ALL
                    .into_iter()
                    .filter(|&it| may_take_in(kept, it))
                    .map(Status::as_str)
                    .collect();
                format!("{}: {}", kept.as_str(), merged.join(" "))
            })
            .collect();
        let open = "unconfirmed received under_review needs_information";
        assert_eq!(
            rows,
            [
                "unconfirmed: unconfirmed".to_owned(),
                format!("received: {open} declined"),
                format!("under_review: {open} declined"),
                format!("needs_information: {open} declined"),
                format!("pledged: {open} pledged declined"),
                format!("profile_submitted: {open} pledged profile_submitted declined"),
                format!("member: {open} pledged profile_submitted member declined"),
                "declined: ".to_owned(),
                "withdrawn: ".to_owned(),
                "archived: ".to_owned(),
            ]
        );
    }
}
