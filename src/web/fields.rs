//! The fields of a form as a page shows them: label, hint, what was typed, what is wrong with it.

use crate::i18n::Markup;

/// One field with its label.
pub struct Field {
    /// The name in the form; also the element's id.
    pub name: &'static str,
    pub label: String,
    pub hint: Option<String>,
    pub value: String,
    pub error: Option<String>,
    pub optional: bool,
    pub control: Control,
}

/// What the reader types into, or chooses from.
pub enum Control {
    Line {
        /// The input's `type`.
        kind: &'static str,
        autocomplete: &'static str,
        /// Always left to right: addresses, numbers.
        ltr: bool,
    },
    Paragraphs,
    Select(Vec<Choice>),
    Radios(Vec<Choice>),
    /// Several boxes to tick, each a control of its own: the field's name and the choice's value
    /// with a hyphen between them. The field's value has the ticked ones, parted by spaces.
    Ticks(Vec<Choice>),
    /// A file from the reader's device, of these media types.
    File(&'static str),
    /// A box to tick; its label may hold a link.
    Tick(Markup),
}

/// One of several answers.
pub struct Choice {
    pub value: String,
    pub label: String,
    /// The label's language, where it is not the page's.
    pub lang: Option<&'static str>,
}

impl Field {
    /// A line of text that needs an answer.
    pub fn line(name: &'static str, label: String, value: &str) -> Self {
        Self::new(
            name,
            label,
            value,
            Control::Line { kind: "text", autocomplete: "off", ltr: false },
        )
    }

    pub fn new(name: &'static str, label: String, value: &str, control: Control) -> Self {
        Self {
            name,
            label,
            hint: None,
            value: value.to_owned(),
            error: None,
            optional: false,
            control,
        }
    }

    #[must_use]
    pub fn hint(mut self, hint: String) -> Self {
        self.hint = Some(hint);
        self
    }

    #[must_use]
    pub fn optional(mut self) -> Self {
        self.optional = true;
        self
    }

    #[must_use]
    pub fn error(mut self, error: Option<String>) -> Self {
        self.error = error;
        self
    }

    /// Whether the box is ticked.
    pub fn is_ticked(&self) -> bool {
        !self.value.is_empty()
    }

    /// Whether one of several boxes is ticked.
    pub fn has(&self, word: &str) -> bool {
        self.value.split(' ').any(|chosen| chosen == word)
    }

    /// Where a link in the error summary leads: the first control of the field.
    pub fn target(&self) -> String {
        match &self.control {
            Control::Radios(choices) | Control::Ticks(choices) => match choices.first() {
                Some(first) => format!("{}-{}", self.name, first.value),
                None => self.name.to_owned(),
            },
            _ => self.name.to_owned(),
        }
    }

    /// The ids of hint and error for `aria-describedby`; empty where there are none.
    pub fn described_by(&self) -> String {
        let mut ids = Vec::new();
        if self.hint.is_some() {
            ids.push(format!("{}-hint", self.name));
        }
        if self.error.is_some() {
            ids.push(format!("{}-error", self.name));
        }
        ids.join(" ")
    }
}
