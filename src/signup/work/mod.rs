//! The work lists of the desk: what waits for whom, and what comes next in a list.

pub mod lists;
pub mod store;

/// A list of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    New,
    Ours,
    Theirs,
    Pledged,
    Proposals,
    Failed,
    Quarantine,
    Unconfirmed,
}

impl List {
    /// In the order of the page: what to look at first.
    pub const ALL: [Self; 8] = [
        Self::New,
        Self::Ours,
        Self::Proposals,
        Self::Theirs,
        Self::Pledged,
        Self::Failed,
        Self::Quarantine,
        Self::Unconfirmed,
    ];

    /// The word in addresses and in the view.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Ours => "ours",
            Self::Theirs => "theirs",
            Self::Pledged => "pledged",
            Self::Proposals => "proposals",
            Self::Failed => "failed",
            Self::Quarantine => "quarantine",
            Self::Unconfirmed => "unconfirmed",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.as_str() == word)
    }

    pub const fn label_id(self) -> &'static str {
        match self {
            Self::New => "decide-list-new",
            Self::Ours => "decide-list-ours",
            Self::Theirs => "decide-list-theirs",
            Self::Pledged => "decide-list-pledged",
            Self::Proposals => "decide-list-proposals",
            Self::Failed => "decide-list-failed",
            Self::Quarantine => "decide-list-quarantine",
            Self::Unconfirmed => "decide-list-unconfirmed",
        }
    }

    /// The message that says what is in it.
    pub const fn text_id(self) -> &'static str {
        match self {
            Self::New => "decide-list-new-text",
            Self::Ours => "decide-list-ours-text",
            Self::Theirs => "decide-list-theirs-text",
            Self::Pledged => "decide-list-pledged-text",
            Self::Proposals => "decide-proposals-text",
            Self::Failed => "decide-list-failed-text",
            Self::Quarantine => "decide-list-quarantine-text",
            Self::Unconfirmed => "decide-list-unconfirmed-text",
        }
    }

    /// The page with the whole list.
    pub fn address(self) -> String {
        match self {
            Self::Proposals => "/admin/proposals".to_owned(),
            other => format!("/admin/work/{}", other.as_str()),
        }
    }
}
