//! The addresses of the desk as the route table has them.

use axum::http::Method;

/// An address of the desk with its methods, such as `/admin/mail/{id}`.
#[derive(Debug)]
pub struct Route {
    pub pattern: String,
    pub methods: Vec<Method>,
}

/// Every route of the desk in `src/app.rs`.
pub fn all() -> Vec<Route> {
    let table = std::fs::read_to_string("src/app.rs").expect("the route table");
    let mut found = Vec::new();
    for entry in table.split(".route(").skip(1) {
        let Some(pattern) = entry.split('"').nth(1).filter(|path| path.starts_with("/admin"))
        else {
            continue;
        };
        let entry = entry.split(".layer(").next().unwrap_or_default();
        let methods = [("get(", Method::GET), ("post(", Method::POST)];
        let methods = methods.into_iter().filter(|(word, _)| entry.contains(word));
        let methods: Vec<Method> = methods.map(|(_, method)| method).collect();
        assert!(!methods.is_empty(), "{pattern} has methods that this test does not know");
        found.push(Route { pattern: pattern.to_owned(), methods });
    }
    assert!(found.len() > 30, "{found:?}");
    found
}

/// The route that answers at a path: the one with the most words of its own.
pub fn of<'a>(routes: &'a [Route], path: &str) -> Option<&'a Route> {
    let path = path.split(['?', '#']).next().unwrap_or_default();
    routes
        .iter()
        .filter(|route| matches(&route.pattern, path))
        .min_by_key(|route| route.pattern.matches('{').count())
}

fn matches(pattern: &str, path: &str) -> bool {
    let (pattern, path): (Vec<&str>, Vec<&str>) =
        (pattern.split('/').collect(), path.split('/').collect());
    pattern.len() == path.len()
        && pattern.iter().zip(path).all(|(one, other)| *one == other || one.starts_with('{'))
}

/// A path of the route for somebody who has only seen the table.
pub fn guessed(route: &Route, reference: &str) -> String {
    route
        .pattern
        .split('/')
        .map(|part| match part {
            "{reference}" => reference,
            "{token}" => "aaaaaaaaaaaaaaaaaaaaaaaaaa",
            "{locale}" => "en",
            other if other.starts_with('{') => "1",
            other => other,
        })
        .collect::<Vec<_>>()
        .join("/")
}
