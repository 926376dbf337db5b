//! Every page and mail in a language of look-alikes: what stays plain was not written in `locales/`,
//! and what was never said stands on a page that nobody has visited here.

mod corners;
mod desk;
mod profile;
mod said;
mod tour;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use crate::locales::{DESK_FILES, FILES};
use crate::site::{Answer, Mail, Site};

/// Every letter a look-alike: a sentence that stays plain does not come from a message.
fn pseudo(text: &str) -> Cow<'_, str> {
    said::note(text);
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

const NOTHING: [&str; 0] = [];

/// Messages that no visit brings out.
const UNSAID: [&str; 3] = [
    // Names of countries are kept by the process: whichever site asks first says it.
    "site-country-ps",
    // Pages over a limit show their form again; this is for one that has none.
    "site-error-too-many",
    // There is no personal link before the confirmation.
    "signup-next-unconfirmed",
];

/// Words that somebody typed, names, and words of dates.
const TYPED: &str = "Huis Stad Dom Zuid Noord City Gemeente Utrecht Ada Lovelace Bo Voorbeeld \
    Burgemeester International relations We have a local human rights plan http https www \
    localhost secretariat campaign example cisdpl uclg org UTC PDF CSV XLSX JPEG PNG \
    Netherlands Morocco South Korea Russia Peru Canada Jordan Dutch Englisch \
    January February March June September October November December May Mai \
    Please send the decision of council Typed kept in two lines taken \
    essential framework joining Because are near Omdat wij dichtbij zijn Wonen \
    administrator reviewer desk";

/// Elements with names, dates, code, and words in other languages.
const PLAIN: &str = "#country, #locale, #desk-language, #into, .date, .printed bdi, .reference, \
    code, .mailtext, script, style, bdi";

/// What a page shows: its text, what its attributes say, and its data for programs.
fn shown(page: &Answer) -> Vec<String> {
    let html = page.html();
    let plain = scraper::Selector::parse(PLAIN).expect("a selector");
    let inside: BTreeSet<_> =
        html.select(&plain).flat_map(|it| it.descendants().map(|node| node.id())).collect();
    let nodes = html.root_element().descendants().filter(|node| !inside.contains(&node.id()));
    let mut shown = Vec::new();
    for node in nodes {
        match node.value() {
            scraper::Node::Text(text) => shown.push(text.text.to_string()),
            scraper::Node::Element(element) => {
                let said = ["alt", "title", "aria-label", "placeholder"];
                shown.extend(said.iter().filter_map(|it| element.attr(it)).map(str::to_owned));
            }
            _ => {}
        }
    }
    shown.extend(page.texts("script").iter().flat_map(|block| said_to_programs(block)));
    shown
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

/// Words of plain letters that nobody typed, but for references, addresses and random ids.
fn plain_words(shown: &[String], typed: &BTreeSet<&str>) -> Vec<String> {
    let texts = shown.iter().flat_map(|text| text.split_whitespace()).filter(|it| !is_made_up(it));
    let words = texts.flat_map(|text| text.split(|c: char| !c.is_ascii_alphabetic()));
    words.filter(|it| it.len() > 2 && !typed.contains(it)).map(str::to_owned).collect()
}

fn is_made_up(text: &str) -> bool {
    let id = text.trim_matches(|c: char| !c.is_ascii());
    let is_random = id.len() > 11 && id.bytes().all(|b| b.is_ascii_hexdigit());
    is_random || ["HRC-", "://", "@"].iter().any(|it| text.contains(it))
}

/// The templates, each with the ids of messages in it.
fn templates() -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![PathBuf::from("templates")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).expect("a template");
            let ids = text.split('"').filter(|it| is_id(it)).map(str::to_owned).collect();
            found.insert(path.display().to_string(), ids);
        }
    }
    found
}

fn is_id(text: &str) -> bool {
    let of_ours = |file: &&&str| text.strip_prefix(**file).is_some_and(|it| it.starts_with('-'));
    FILES.iter().chain(&DESK_FILES).any(|file| of_ours(&file))
        && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

/// Templates of which nothing was said that they alone say.
fn unseen(unsaid: &BTreeSet<String>) -> Vec<String> {
    let templates = templates();
    let alone = |id: &&String| templates.values().filter(|ids| ids.contains(*id)).count() == 1;
    let own = |ids: &BTreeSet<String>| ids.iter().filter(alone).cloned().collect::<BTreeSet<_>>();
    let own = templates.iter().map(|(path, ids)| (path, own(ids)));
    let unseen = own.filter(|(_, ids)| !ids.is_empty() && ids.is_subset(unsaid));
    unseen.map(|(path, _)| path.clone()).collect()
}

#[tokio::test]
async fn nothing_that_readers_are_told_stands_outside_the_languages() {
    let site = Site::with(&[], Some(pseudo)).await.ignoring_mail();
    let (locked, ()) = tokio::join!(corners::locked(), tour::everything(&site));
    desk::everything(&site).await;
    let mut sites = corners::everything().await;
    sites.extend([site, locked]);
    let typed: BTreeSet<&str> = TYPED.split_whitespace().collect();
    for site in &sites {
        for (path, page) in site.pages.as_ref().expect("kept").lock().expect("pages").iter() {
            if page.header("content-type").starts_with("text/html") {
                assert_eq!(plain_words(&shown(page), &typed), NOTHING, "{path}");
            }
        }
        for mail in site.smtp.mails().iter().map(Mail::parse) {
            let words = plain_words(&[mail.subject.clone(), mail.text], &typed);
            assert_eq!(words, NOTHING, "{}", mail.subject);
        }
    }
    let unsaid = |file: &&str| said::unsaid(file);
    let mut readers: BTreeSet<String> = FILES.iter().flat_map(unsaid).collect();
    readers.retain(|id| !UNSAID.contains(&id.as_str()));
    assert!(readers.is_empty(), "visit a page that says these: {readers:?}");
    let all: BTreeSet<String> = FILES.iter().chain(&DESK_FILES).flat_map(unsaid).collect();
    let unseen = unseen(&all);
    assert!(unseen.is_empty(), "visit these: {unseen:?}");
}
