//! The rules of ARCHITECTURE.md that a compiler does not know.

use std::fs;
use std::path::{Path, PathBuf};

/// The modules from the trunk down to the ground; imports point down this list.
const LAYERS: [(&str, &[&str]); 4] = [
    (
        "trunk",
        &[
            "main",
            "lib",
            "doctor",
            "backup",
            "importing",
            "run",
            "verbs",
            "progress",
            "app",
            "server",
        ],
    ),
    (
        "features",
        &[
            "letter", "download", "campaign", "ask", "tell", "notice", "members", "signup",
            "admin", "ops",
        ],
    ),
    (
        "services",
        &[
            "desk",
            "session",
            "supporters",
            "web",
            "outbox",
            "audit",
            "documents",
            "waves",
            "places",
        ],
    ),
    (
        "ground",
        &[
            "state",
            "config",
            "db",
            "i18n",
            "error",
            "clock",
            "address",
            "network",
            "public_address",
            "text",
            "themes",
            "token",
        ],
    ),
];

/// The files below a folder whose names end so.
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == ending) {
                found.push(path);
            }
        }
    }
    assert!(!found.is_empty(), "{folder}");
    found
}

/// The module at the top that a file belongs to: `src/web/page.rs` is `web`.
fn module(path: &Path) -> String {
    let inner = path.strip_prefix("src").expect("a source file");
    let first = inner.components().next().expect("a name").as_os_str().to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

/// Layer and place of a module in the list.
fn place(module: &str) -> (usize, usize) {
    let mut number = 0;
    for (layer, (_, modules)) in LAYERS.iter().enumerate() {
        for known in *modules {
            if *known == module {
                return (layer, number);
            }
            number += 1;
        }
    }
    panic!("{module} has no place in the list of layers");
}

/// The modules at the top that a source text names by `crate::`.
fn imports(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for part in text.split("crate::").skip(1) {
        if let Some(group) = part.strip_prefix('{') {
            let group = group.split("};").next().unwrap_or_default();
            found.extend(
                group.split(',').map(|it| it.trim().split("::").next().unwrap_or("").to_owned()),
            );
        } else {
            found.push(part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
        }
    }
    let modules: Vec<&str> =
        LAYERS.iter().flat_map(|(_, modules)| modules.iter().copied()).collect();
    found.retain(|name| modules.contains(&name.as_str()));
    found
}

#[test]
fn imports_point_down_and_features_never_sideways() {
    for path in files("src", "rs") {
        let own = module(&path);
        let (layer, number) = place(&own);
        for import in imports(&fs::read_to_string(&path).expect("a source file")) {
            let (other_layer, other) = place(&import);
            let sideways = layer == other_layer && LAYERS[layer].0 == "features" && own != import;
            assert!(other >= number && !sideways, "{} imports {import}", path.display());
        }
    }
}

#[test]
fn every_module_has_a_place_and_every_place_a_module() {
    let here: Vec<String> = files("src", "rs").iter().map(|path| module(path)).collect();
    for (_, modules) in LAYERS {
        for name in modules {
            assert!(here.iter().any(|it| it == name), "{name} is gone");
        }
    }
}

#[test]
fn files_stay_readable() {
    for (folder, ending, most) in [
        ("src", "rs", 300),
        ("tests", "rs", 300),
        ("templates", "html", 80),
        ("migrations", "sql", 300),
    ] {
        for path in files(folder, ending) {
            let lines = fs::read_to_string(&path).expect("a file").lines().count();
            assert!(lines <= most, "{} has {lines} lines", path.display());
        }
    }
}

#[test]
fn every_source_file_says_what_lives_in_it() {
    for path in files("src", "rs") {
        let text = fs::read_to_string(&path).expect("a source file");
        assert!(text.starts_with("//! "), "{}", path.display());
    }
}

#[test]
fn only_the_outbox_speaks_smtp_and_only_tokens_draw_randomness() {
    for path in files("src", "rs") {
        let text = fs::read_to_string(&path).expect("a source file");
        let own = module(&path);
        assert!(own == "outbox" || !text.contains("lettre"), "{}", path.display());
        assert!(own == "token" || !text.contains("getrandom"), "{}", path.display());
    }
}

#[test]
fn every_event_of_the_audit_log_has_a_label() {
    let source = fs::read_to_string("src/audit.rs").expect("the audit");
    let body = source.split("pub enum Event {").nth(1).and_then(|it| it.split('}').next());
    let labels = fs::read_to_string("src/audit/label.rs").expect("the labels");
    for name in body.expect("the events").split(',').map(str::trim).filter(|it| !it.is_empty()) {
        let name = name.lines().last().unwrap_or_default().trim();
        let mut word = String::new();
        for c in name.chars() {
            if c.is_uppercase() && !word.is_empty() {
                word.push('_');
            }
            word.extend(c.to_lowercase());
        }
        assert!(labels.contains(&format!("(\"{word}\",")), "{name} has no label");
    }
}
