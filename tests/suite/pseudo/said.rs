//! Which messages were asked for: the pieces of their texts are noted as they are changed.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::Mutex;

use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use human_rights_cities::i18n::Locale;

static SAID: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// Notes a piece of a message.
pub fn note(piece: &str) {
    SAID.lock().expect("the pieces").insert(piece.to_owned());
}

fn pieces(pattern: &Pattern<&str>, found: &mut Vec<String>) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => found.push((*value).to_owned()),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    pieces(&variant.value, found);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// The messages of a file, with the pieces of their texts in one language.
fn messages(file: &str, locale: Locale) -> BTreeMap<String, Vec<String>> {
    let Ok(source) = fs::read_to_string(format!("locales/{}/{file}.ftl", locale.code())) else {
        return BTreeMap::new();
    };
    let resource = fluent_syntax::parser::parse(source.as_str()).expect("messages");
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        if let Entry::Message(message) = entry {
            let mut found = Vec::new();
            pieces(message.value.as_ref().expect("a value"), &mut found);
            messages.insert(message.id.name.to_owned(), found);
        }
    }
    messages
}

/// The messages of a file of which nothing was said in any language.
pub fn unsaid(file: &str) -> BTreeSet<String> {
    let said = SAID.lock().expect("the pieces");
    let mut unsaid = messages(file, Locale::En);
    unsaid.retain(|_, pieces| !pieces.is_empty());
    let mut unsaid: BTreeSet<String> = unsaid.into_keys().collect();
    for locale in Locale::ALL {
        for (id, pieces) in messages(file, locale) {
            let longest = pieces.iter().map(String::len).max().unwrap_or_default();
            let telling = |piece: &&String| piece.len() * 2 >= longest;
            if pieces.iter().filter(telling).any(|piece| said.contains(piece)) {
                unsaid.remove(&id);
            }
        }
    }
    unsaid
}
