//! Who changes something on the desk is asked in its transaction whether they still may: there every one
//! is begun by `Staff::begin`, and nothing that the desk calls begins one of its own.

use std::fs;
use std::path::Path;

use crate::rules::files;

/// Files that know the people of the desk and begin transactions for nobody, and how many: the last use
/// of a session; the one place that asks; signing in.
const FOR_NOBODY: [(&str, usize); 3] =
    [("src/session.rs", 1), ("src/session/still.rs", 1), ("src/admin/attempt.rs", 2)];

const BEGUN: &str = "db.begin()";

/// A function that begins a transaction for nobody.
#[derive(PartialEq, Eq)]
struct Beginner {
    /// The folders and the file around it, from `src`.
    modules: Vec<String>,
    name: String,
    /// Whether other files can call it.
    is_public: bool,
}

fn knows_staff(text: &str) -> bool {
    text.contains("Staff") || text.contains("Administrator(")
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The functions of a text by name, whether they are public, and all that follows up to the next one.
fn functions(text: &str) -> impl Iterator<Item = (String, bool, &str)> {
    let parts: Vec<&str> = text.split("fn ").collect();
    (1..parts.len()).map(move |at| {
        let line = parts[at - 1].lines().last().unwrap_or_default();
        let name = parts[at].chars().take_while(|c| is_word(*c)).collect();
        (name, line.starts_with("pub"), parts[at])
    })
}

/// Whether a file calls the function with the site: by its module, or by a name that it has imported.
fn calls(path: &Path, text: &str, beginner: &Beginner) -> bool {
    let (name, own) = (&beginner.name, modules(path));
    let top = &beginner.modules[1];
    let is_near = own[1] == *top || text.contains(&format!("crate::{top}"));
    let is_own = text.contains(&format!("fn {name}("));
    let calls = [format!("{name}(app"), format!("{name}(&app")];
    calls.iter().flat_map(|call| text.match_indices(call.as_str())).any(|(at, _)| {
        let before = &text[..at];
        if let Some(before) = before.strip_suffix("::") {
            let module = before.rsplit(|c: char| !is_word(c)).next().unwrap_or_default();
            return beginner.modules.iter().any(|it| it == module);
        }
        is_near && !is_own && !before.ends_with(|c: char| is_word(c) || c == '.')
    })
}

fn modules(path: &Path) -> Vec<String> {
    let names = path.components().map(|it| it.as_os_str().to_string_lossy());
    names.map(|it| it.trim_end_matches(".rs").to_owned()).collect()
}

#[test]
fn nobody_changes_anything_on_the_desk_without_being_asked_again_whether_they_may() {
    let sources: Vec<(std::path::PathBuf, String)> = files("src", "rs")
        .into_iter()
        .map(|path| (path.clone(), fs::read_to_string(path).expect("a source file")))
        .collect();
    let (desk, others): (Vec<_>, Vec<_>) = sources.iter().partition(|(_, text)| knows_staff(text));
    for (path, text) in &desk {
        let known = FOR_NOBODY.iter().find(|(known, _)| Path::new(known) == path);
        assert_eq!(
            text.matches(BEGUN).count(),
            known.map_or(0, |(_, count)| *count),
            "{}: on the desk a transaction is begun by `staff.begin`",
            path.display()
        );
    }
    let mut beginners: Vec<Beginner> = Vec::new();
    loop {
        let before = beginners.len();
        for (path, text) in &others {
            for (name, is_public, part) in functions(text) {
                let begins =
                    part.contains(BEGUN) || beginners.iter().any(|it| calls(path, part, it));
                let found = Beginner { modules: modules(path), name, is_public };
                if begins && !beginners.contains(&found) {
                    beginners.push(found);
                }
            }
        }
        if beginners.len() == before {
            break;
        }
    }
    assert!(beginners.len() > 30, "{}", beginners.len());
    for (path, text) in &desk {
        let asks_nobody = beginners.iter().find(|it| it.is_public && calls(path, text, it));
        if let Some(it) = asks_nobody {
            let (path, modules) = (path.display(), it.modules.join("::"));
            panic!("{path} calls {modules}::{}, which asks nobody whether they may", it.name);
        }
    }
}
