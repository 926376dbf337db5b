//! The languages: every message there, used, with the variables and elements of English.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use human_rights_cities::i18n::Locale;

pub const FILES: [&str; 12] = [
    "site",
    "letter",
    "invitation",
    "join",
    "signup",
    "mail",
    "notice",
    "profile",
    "members",
    "campaign",
    "ask",
    "tell",
];
/// The desk's, in fewer languages.
pub const DESK_FILES: [&str; 7] =
    ["admin", "decide", "register", "place", "numbers", "manage", "entry"];

/// What the tests compare of a message.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    variables: BTreeSet<String>,
    /// The elements in it, in any order: languages put them where they need them.
    elements: BTreeSet<String>,
}

fn read(locale: &str, file: &str) -> BTreeMap<String, Shape> {
    let path = format!("locales/{locale}/{file}.ftl");
    let source = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let resource = fluent_syntax::parser::parse(source.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{path}: {errors:?}"));
    let mut messages = BTreeMap::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                assert!(message.attributes.is_empty(), "{path}: attributes are not used");
                let mut shape = Shape::default();
                walk(message.value.as_ref().expect("a value"), &mut shape);
                let twice = messages.insert(message.id.name.to_owned(), shape);
                assert!(twice.is_none(), "{path}: {} stands twice", message.id.name);
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            other => panic!("{path}: {other:?}"),
        }
    }
    messages
}

fn walk(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                for tag in value.split('<').skip(1) {
                    let tag = tag.split('>').next().expect("a tag");
                    shape.elements.insert(tag.to_owned());
                }
            }
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => variable(inline, shape),
                Expression::Select { selector, variants } => {
                    variable(selector, shape);
                    for variant in variants {
                        walk(&variant.value, shape);
                    }
                }
            },
        }
    }
}

fn variable(inline: &InlineExpression<&str>, shape: &mut Shape) {
    match inline {
        InlineExpression::VariableReference { id } => {
            shape.variables.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } => {}
        other => panic!("not allowed in a message: {other:?}"),
    }
}

#[test]
fn every_language_has_every_message_with_the_same_variables_and_elements() {
    for file in FILES {
        let english = read("en", file);
        for locale in Locale::ALL {
            compare(&english, locale, file);
        }
    }
    for file in DESK_FILES {
        let english = read("en", file);
        for locale in Locale::DESK {
            compare(&english, locale, file);
        }
    }
}

fn compare(english: &BTreeMap<String, Shape>, locale: Locale, file: &str) {
    let code = locale.code();
    let other = read(code, file);
    let ids = |messages: &BTreeMap<String, Shape>| messages.keys().cloned().collect::<Vec<_>>();
    assert_eq!(ids(&other), ids(english), "locales/{code}/{file}.ftl");
    for (id, shape) in english {
        assert_eq!(other[id].variables, shape.variables, "{code}: {id}");
        // The original of the letter stands for its translations, which differ in emphasis.
        if file != "letter" {
            assert_eq!(other[id].elements, shape.elements, "{code}: {id}");
        }
        for element in &other[id].elements {
            let name = element.trim_start_matches('/').split(' ').next().expect("a name");
            let allowed = ["strong", "em", "sup", "a"].contains(&name);
            let link = name != "a" || element == "/a" || element.starts_with("a data-l10n-name=");
            assert!(allowed && link, "{code}: {id} has <{element}>");
        }
    }
}

#[test]
fn ids_begin_with_the_name_of_their_file() {
    for file in FILES.iter().chain(&DESK_FILES) {
        for id in read("en", file).keys() {
            assert!(id.starts_with(&format!("{file}-")), "{file}.ftl: {id}");
        }
    }
}

/// Everything in quotation marks in the sources and templates.
fn literals() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut folders = vec![std::path::PathBuf::from("src"), "templates".into()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let text = fs::read_to_string(path).expect("a text");
                found.extend(text.split('"').map(str::to_owned));
            }
        }
    }
    found
}

#[test]
fn ids_used_are_the_ids_of_english() {
    let used = literals();
    let mut known: BTreeSet<String> =
        FILES.iter().chain(&DESK_FILES).flat_map(|file| read("en", file).into_keys()).collect();
    let core = fs::read_to_string("locales/core.ftl").expect("core.ftl");
    known.extend(core.lines().filter_map(|line| Some(line.split_once(" = ")?.0.to_owned())));
    let unused: Vec<&String> = known.iter().filter(|id| !used.contains(*id)).collect();
    assert!(unused.is_empty(), "unused: {unused:?}");
    let is_id = |text: &str| {
        let prefix = text.split('-').next().unwrap_or_default();
        let ours = FILES.contains(&prefix) || DESK_FILES.contains(&prefix) || prefix == "core";
        ours && text.contains('-')
            && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    let missing: Vec<&String> =
        used.iter().filter(|text| is_id(text) && !known.contains(*text)).collect();
    assert!(missing.is_empty(), "missing: {missing:?}");
}

#[test]
fn french_has_a_narrow_space_before_double_punctuation() {
    for file in FILES.iter().chain(&DESK_FILES) {
        let path = format!("locales/fr/{file}.ftl");
        let source = fs::read_to_string(&path).expect("a file");
        for line in source.lines().filter(|line| !line.starts_with('#')) {
            for (before, sign) in line.chars().zip(line.chars().skip(1)) {
                let other_space = before.is_whitespace() && before != '\u{202f}';
                assert!(!(other_space && ";:!?".contains(sign)), "{path}: {line}");
            }
        }
    }
}
