//! The languages: every message there, used, with the variables and elements of English.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use human_rights_cities::i18n::Locale;

use crate::site::{Site, answers};

const FILES: [&str; 12] = [
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
const DESK_FILES: [&str; 7] =
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

/// Every letter a look-alike: a sentence that stays plain does not come from a message.
fn pseudo(text: &str) -> Cow<'_, str> {
    let mut inside = false;
    text.chars()
        .map(|c| {
            match c {
                '<' => inside = true,
                '>' => inside = false,
                _ => {}
            }
            match c {
                'a'..='z' if !inside => char::from_u32(u32::from(c) - 97 + 0x1D5BA).unwrap_or(c),
                'A'..='Z' if !inside => char::from_u32(u32::from(c) - 65 + 0x1D5A0).unwrap_or(c),
                _ => c,
            }
        })
        .collect()
}

/// The names and descriptions in a block of structured data.
fn said_to_programs(block: &str) -> Vec<String> {
    fn read(value: &serde_json::Value, said: &mut Vec<String>) {
        for (key, value) in value.as_object().into_iter().flatten() {
            if let ("name" | "description", Some(text)) = (key.as_str(), value.as_str()) {
                said.push(text.to_owned());
            }
            read(value, said);
        }
        value.as_array().into_iter().flatten().for_each(|value| read(value, said));
    }
    let mut said = Vec::new();
    read(&serde_json::from_str(block).expect("JSON"), &mut said);
    said
}

/// Words of ASCII letters that a page shows, but for names, dates and what somebody typed.
fn plain_words(page: &crate::site::Answer, typed: &str) -> Vec<String> {
    let skip = "#country, #locale, #desk-language, .date, .printed bdi, .reference, code, .mailtext, script";
    let html = page.html();
    let skipped = scraper::Selector::parse(skip).expect("a selector");
    let inside: BTreeSet<_> =
        html.select(&skipped).flat_map(|it| it.descendants().map(|node| node.id())).collect();
    html.root_element()
        .descendants()
        .filter(|node| !inside.contains(&node.id()))
        .filter_map(|node| node.value().as_text().map(|text| text.text.to_string()))
        .chain(page.texts("script").iter().flat_map(|block| said_to_programs(block)))
        .flat_map(|text| {
            text.split(|c: char| !c.is_ascii_alphabetic())
                .filter(|word| word.len() > 2)
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .filter(|word| !typed.contains(word.as_str()) && word != "November" && word != "HRC")
        .collect()
}

#[tokio::test]
async fn no_sentence_for_readers_stands_outside_the_languages() {
    let site = Site::with(&[], Some(pseudo)).await.ignoring_mail();
    let address =
        "localhost http secretariat@campaign.example cisdpl@uclg.org UTC Netherlands campaign";
    let fields = answers(&[]);
    let typed = fields.iter().fold(address.to_owned(), |all, (_, value)| format!("{all} {value}"));
    let sent = site.post("/en/join", &fields).await;
    let mut pages = Vec::new();
    for path in [
        "/en/",
        "/en/?with=ar",
        "/en/join",
        "/en/campaign",
        "/en/ask",
        "/en/tell",
        "/en/ask?in=en&name=Utrecht",
        "/en/privacy",
        "/en/accessibility",
        "/en/profile-questions",
        "/en/members",
        "/en/members?q=x&area=1_1_2_2",
        "/en/open-data",
        "/en/none",
        "/en/signup/x",
        "/admin/sign-in",
        &sent.location(),
    ] {
        pages.push((path.to_owned(), site.get(path).await));
    }
    pages.push(("errors".to_owned(), site.post("/en/join", &[]).await));
    pages.push(("foreign".to_owned(), site.post_from("null", "/en/join", &fields).await));
    let confirm = site.deliver_mail_to("ada@example.org").await.link();
    pages.push(("asked".to_owned(), site.get(&confirm).await));
    site.post(&confirm, &[]).await;
    pages.push(("confirmed".to_owned(), site.get(&confirm).await));
    let personal = site.deliver_only_mail("ada@example.org").await;
    pages.push(("personal".to_owned(), site.get(&personal.link()).await));
    for page in ["correct", "contact", "withdraw"] {
        let path = format!("{}/{page}", personal.link());
        pages.push((path.clone(), site.get(&path).await));
        if page != "withdraw" {
            pages.push((format!("{page} wrong"), site.post(&path, &[]).await));
        }
    }
    for email in ["", "bob@example.org"] {
        pages.push((format!("lost {email}"), site.post("/en/signup", &[("email", email)]).await));
    }
    pages.push(("lost".to_owned(), site.get("/en/signup").await));
    pages.push(("tell wrong".to_owned(), site.post("/en/tell", &[]).await));
    site.sql("update signup set status = 'pledged'").await;
    let profile =
        ["", "/questions", "/approach", "/initiatives", "/exchange", "/decision", "/picture"];
    for path in profile.map(|step| format!("/profile{step}")).iter().chain([&String::new()]) {
        pages.push((path.clone(), site.get(&format!("{}{path}", personal.link())).await));
    }
    let check = format!("{}/profile/check", personal.link());
    pages.push((check.clone(), site.post(&check, &[]).await));
    site.sql("update signup set status = 'needs_information', asked_from = 'received'").await;
    pages.push(("answer".to_owned(), site.get(&format!("{}/answer", personal.link())).await));
    for (path, page) in &pages {
        let words = plain_words(page, &typed);
        assert!(words.is_empty(), "{path}: {words:?}");
    }
}
