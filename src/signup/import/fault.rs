//! What can be wrong with a list of members, and how to say where it is.

use crate::i18n::L10n;

/// Faults of a list that are looked for and shown, at most: what has more is no list.
pub const MOST_FAULTS: usize = 1000;

/// Something wrong, by line and column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Counted from 1, as text editors do.
    pub line: usize,
    /// The name of the column; empty: the whole line.
    pub column: String,
    /// The message that says it.
    pub id: &'static str,
    /// What stands there, where the message repeats it.
    pub value: String,
}

impl Fault {
    pub fn new(line: usize, column: &str, id: &'static str, value: &str) -> Self {
        let value = value.chars().take(80).collect();
        Self { line, column: column.to_owned(), id, value }
    }

    /// Where it is.
    pub fn place(&self, l: L10n) -> String {
        if self.column.is_empty() {
            l.t("manage-import-line").with("line", self.line).plain()
        } else {
            l.t("manage-import-cell")
                .with("line", self.line)
                .with("column", self.column.clone())
                .plain()
        }
    }

    /// What is wrong.
    pub fn message(&self, l: L10n) -> String {
        l.t(self.id).with("value", self.value.clone()).plain()
    }
}
