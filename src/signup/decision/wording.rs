//! What the mail of a decision says before a reviewer changes it, in any language of the site.

use super::{Reason, Verdict};
use crate::i18n::L10n;

/// Subject and text of a verdict in a language; the text's paragraphs are parted by empty lines.
pub struct Wording {
    pub subject: String,
    pub body: String,
}

/// The words for a verdict; declining needs its reason to have a text.
pub fn of(l: L10n, verdict: Verdict, reason: Option<Reason>, reference: &str) -> Wording {
    let subject = match verdict {
        Verdict::NeedsInformation => "mail-needs-information-subject",
        Verdict::Pledged => "mail-pledged-subject",
        Verdict::Member => "mail-member-subject",
        Verdict::Declined => "mail-declined-subject",
    };
    let body = match (verdict, reason) {
        (Verdict::NeedsInformation, _) => Some("mail-needs-information-text"),
        (Verdict::Pledged, _) => Some("mail-pledged-text"),
        (Verdict::Member, _) => Some("mail-member-text"),
        (Verdict::Declined, Some(reason)) => Some(declined(reason)),
        (Verdict::Declined, None) => None,
    };
    Wording {
        subject: l.t(subject).with("reference", reference.to_owned()).plain(),
        body: body.map(|id| l.t(id).plain()).unwrap_or_default(),
    }
}

const fn declined(reason: Reason) -> &'static str {
    match reason {
        Reason::NotLocalGovernment => "mail-declined-not-local-government",
        Reason::Duplicate => "mail-declined-duplicate",
        Reason::AuthorityNotVerified => "mail-declined-authority",
        Reason::OutOfScope => "mail-declined-scope",
        Reason::Spam => "mail-declined-spam",
    }
}
