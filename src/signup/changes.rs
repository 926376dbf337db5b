//! Values before and after a change, as the desk lists them, label by label.

use super::Answers;
use super::answers::label_id;
use super::revision::Revision;
use crate::i18n::L10n;

/// A value before and after a change, or a proposed one.
pub struct Changed {
    pub label: String,
    pub before: String,
    pub after: String,
}

/// A value that changed, with its label.
pub fn changed(l: L10n, revision: Revision) -> Changed {
    let label = l.t(label_id(&revision.field)).plain();
    Changed { label, before: revision.before, after: revision.after }
}

/// The answers that differ, with their labels.
pub fn differences(l: L10n, before: &Answers, after: &Answers) -> Vec<Changed> {
    before
        .fields()
        .into_iter()
        .zip(after.fields())
        .filter(|((_, before), (_, after))| before != after)
        .map(|((field, before), (_, after))| {
            let label = l.t(label_id(field)).plain();
            Changed { label, before, after }
        })
        .collect()
}
