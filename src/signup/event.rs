//! What can happen to a signup, as its history names it.

/// Something that happened to a signup, as its history names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::Type)]
#[sqlx(rename_all = "snake_case")]
pub enum Event {
    Submitted,
    Repeated,
    Updated,
    Confirmed,
    ConfirmedByHand,
    Disowned,
    Undisowned,
    Quarantined,
    Released,
    Corrected,
    Proposed,
    ProposalAccepted,
    ProposalDiscarded,
    Withdrawn,
    ContactChanged,
    ContactConfirmed,
    ContactObjected,
    ContactSettled,
    Reminded,
    JoinedWave,
    Placed,
    ProfileReminded,
    SecondConfirmed,
    SecondDisowned,
    Imported,
    Answered,
    ProfileSubmitted,
    ProfileCorrected,
    Translated,
    Kept,
    Erased,
}

impl Event {
    /// Whether the site did it by itself.
    pub const fn is_the_sites(self) -> bool {
        matches!(self, Self::Reminded | Self::JoinedWave | Self::ProfileReminded | Self::Erased)
    }

    pub const fn label_id(self) -> &'static str {
        match self {
            Self::Submitted => "admin-event-submitted",
            Self::Repeated => "admin-event-repeated",
            Self::Updated => "admin-event-updated",
            Self::Confirmed => "admin-event-confirmed",
            Self::ConfirmedByHand => "admin-event-confirmed-by-hand",
            Self::Disowned => "admin-event-disowned",
            Self::Undisowned => "admin-event-undisowned",
            Self::Quarantined => "admin-event-quarantined",
            Self::Released => "admin-event-released",
            Self::Corrected => "admin-event-corrected",
            Self::Proposed => "admin-event-proposed",
            Self::ProposalAccepted => "admin-proposal-accepted",
            Self::ProposalDiscarded => "admin-proposal-discarded",
            Self::Withdrawn => "admin-event-withdrawn",
            Self::ContactChanged => "admin-event-contact-changed",
            Self::ContactConfirmed => "admin-event-contact-confirmed",
            Self::ContactObjected => "admin-event-contact-objected",
            Self::ContactSettled => "admin-event-contact-settled",
            Self::Reminded => "admin-event-reminded",
            Self::JoinedWave => "admin-event-joined-wave",
            Self::Placed => "place-event",
            Self::ProfileReminded => "admin-event-profile-reminded",
            Self::SecondConfirmed => "admin-event-second-confirmed",
            Self::SecondDisowned => "admin-event-second-disowned",
            Self::Imported => "manage-event-imported",
            Self::Answered => "decide-event-answered",
            Self::ProfileSubmitted => "decide-event-profile-submitted",
            Self::ProfileCorrected => "decide-event-profile-corrected",
            Self::Translated => "decide-event-translated",
            Self::Kept => "admin-event-kept",
            Self::Erased => "admin-event-erased",
        }
    }
}
