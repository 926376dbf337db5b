//! Finds every page and form of the desk by following it from page to page.

use std::collections::{BTreeMap, VecDeque};

use axum::body::Body;
use axum::http::{Method, Request};
use scraper::{ElementRef, Selector};

use super::routes::{self, Route};
use crate::site::{Answer, BASE, Desk, form, request};

/// Pages of one route that are looked at; a long list has no more to say.
const PAGES_OF_A_ROUTE: usize = 3;

/// A request of the desk, as one of its pages would send it.
#[derive(Clone, Debug)]
pub struct Step {
    pub pattern: String,
    pub method: Method,
    pub path: String,
    pub fields: Vec<(String, String)>,
    with_file: bool,
}

impl Step {
    fn new(route: &Route, method: Method, path: &str) -> Self {
        let (pattern, path) = (route.pattern.clone(), path.to_owned());
        Self { pattern, method, path, fields: Vec::new(), with_file: false }
    }

    /// The request with these cookies.
    pub fn request(&self, cookie: &str) -> Request<Body> {
        let fields: Vec<(&str, &str)> =
            self.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let mut sent = match self.method {
            Method::POST if self.with_file => multipart(&self.path, &fields),
            Method::POST => form(&self.path, &fields, BASE),
            _ => request(Method::GET, &self.path).body(Body::empty()).expect("a request"),
        };
        if !cookie.is_empty() {
            sent.headers_mut().insert("cookie", cookie.parse().expect("a cookie"));
        }
        sent
    }
}

fn multipart(path: &str, fields: &[(&str, &str)]) -> Request<Body> {
    let part = |(name, value): &(&str, &str)| {
        format!("--part\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    };
    let body = format!("{}--part--\r\n", fields.iter().map(part).collect::<String>());
    request(Method::POST, path)
        .header("origin", BASE)
        .header("content-type", "multipart/form-data; boundary=part")
        .body(Body::from(body))
        .expect("a request")
}

/// Follows the desk's links and collects its forms; every answer is given to `look`. Routes to
/// which no page leads in this state of the site are asked as the table has them.
pub async fn crawl(
    desk: &Desk<'_>,
    routes: &[Route],
    reference: &str,
    look: impl Fn(&Step, &Answer),
) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut waiting: VecDeque<String> = routes
        .iter()
        .filter(|route| route.methods.contains(&Method::GET))
        .map(|route| routes::guessed(route, reference))
        .collect();
    let mut seen: BTreeMap<(String, Method), Vec<String>> = BTreeMap::new();
    while let Some(path) = waiting.pop_front() {
        let Some(route) = routes::of(routes, &path) else { continue };
        if !is_new(&mut seen, route, &Method::GET, &path) {
            continue;
        }
        let step = Step::new(route, Method::GET, &path);
        let page = desk.get(&path).await;
        look(&step, &page);
        steps.push(step);
        if !page.header("content-type").starts_with("text/html") {
            continue;
        }
        waiting.extend(page.attributes("a[href^='/admin'], link[href^='/admin']", "href"));
        for found in forms(&page, routes, &path) {
            if found.method == Method::GET {
                waiting.push_back(found.path);
            } else if let Some(route) = routes::of(routes, &found.path)
                && is_new(&mut seen, route, &Method::POST, &found.path)
            {
                steps.push(found);
            }
        }
    }
    for route in routes {
        for method in &route.methods {
            if !seen.contains_key(&(route.pattern.clone(), method.clone())) {
                let mut step = Step::new(route, method.clone(), &routes::guessed(route, reference));
                step.fields.push(("version".to_owned(), "1".to_owned()));
                steps.push(step);
            }
        }
    }
    steps
}

/// Whether the path is to be looked at; some of each route are enough.
fn is_new(
    seen: &mut BTreeMap<(String, Method), Vec<String>>,
    route: &Route,
    method: &Method,
    path: &str,
) -> bool {
    let paths = seen.entry((route.pattern.clone(), method.clone())).or_default();
    let new = paths.len() < PAGES_OF_A_ROUTE && !paths.iter().any(|it| it == path);
    if new {
        paths.push(path.to_owned());
    }
    new
}

/// The forms of a page, filled in.
fn forms(page: &Answer, routes: &[Route], path: &str) -> Vec<Step> {
    let (all, controls) = (selector("form"), selector("input, select, textarea, button[name]"));
    let html = page.html();
    let found = html.select(&all).filter_map(|form| {
        let action = form.attr("action").unwrap_or(path);
        let route = routes::of(routes, action)?;
        let posts = form.attr("method").is_some_and(|it| it.eq_ignore_ascii_case("post"));
        let mut step = Step::new(route, if posts { Method::POST } else { Method::GET }, action);
        step.with_file = form.attr("enctype") == Some("multipart/form-data");
        for control in form.select(&controls) {
            let Some(name) = control.attr("name") else { continue };
            if !step.fields.iter().any(|(other, _)| other == name) {
                step.fields.push((name.to_owned(), value(&control)));
            }
        }
        Some(step)
    });
    found.collect()
}

/// What stands in a control, or something that somebody might type.
fn value(control: &ElementRef<'_>) -> String {
    let option = selector("option:not([value=''])");
    let chosen = control.select(&option).next().and_then(|it| it.attr("value"));
    match (control.attr("value"), chosen, control.attr("type")) {
        (Some(value), _, _) if !value.is_empty() => value.to_owned(),
        (_, Some(value), _) => value.to_owned(),
        (_, _, Some("email")) => "somebody@desk.example".to_owned(),
        (_, _, Some("checkbox")) => "on".to_owned(),
        (_, _, Some("number")) => "1".to_owned(),
        (_, _, Some("date")) => "2026-12-01".to_owned(),
        _ => "Something that somebody typed here".to_owned(),
    }
}

fn selector(text: &str) -> Selector {
    Selector::parse(text).expect("a selector")
}
