//! The forms of a page as somebody fills them in.

use axum::body::Body;
use axum::http::{HeaderValue, Method, Request};
use scraper::{ElementRef, Selector};

use super::{Answer, BASE, form, pairs, request};

/// A form of a page, filled in.
#[derive(Clone)]
pub struct Filled {
    pub action: String,
    multipart: bool,
    pub fields: Vec<(String, String)>,
    /// What somebody typed into it.
    pub typed: Vec<(String, String)>,
}

fn css(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}

/// What somebody may type into a field, unlike anything else on the page.
fn typing(control: ElementRef<'_>, name: &str, at: usize) -> Option<String> {
    let kind = control.attr("type").unwrap_or("text");
    let number = format!("{}", 4711 + at);
    Some(match (control.value().name(), kind, name) {
        ("textarea", ..) => format!("Typed <{number}> & kept\nin two lines"),
        ("input", "text", "population" | "latitude" | "longitude") => number[2..].to_owned(),
        ("input", "text", name) if name.ends_with("-year") => "1848".to_owned(),
        ("input", "text", "website") | ("input", "url", _) => format!("https://{number}.example"),
        ("input", "text", _) => format!("Typed <{number}> & kept"),
        ("input", "email", _) => format!("typed{number}@example.org"),
        _ => return None,
    })
}

/// Every form on a page, filled in wherever something can be typed, ticked or chosen.
pub fn forms(page: &Answer, path: &str) -> Vec<Filled> {
    assert_eq!(page.status, 200, "{path}: {}", page.body);
    let (html, controls) = (page.html(), css("input[name], textarea[name], select[name]"));
    let (chosen, some) = (css("option[selected]:not([value=''])"), css("option:not([value=''])"));
    let forms: Vec<_> = html.select(&css("main form[method=post], form#answers")).collect();
    let mut filled = Vec::new();
    for (number, form) in forms.into_iter().enumerate() {
        let (mut fields, mut typed) = (Vec::new(), Vec::new());
        for (at, control) in form.select(&controls).enumerate() {
            let name = control.attr("name").unwrap_or_default().to_owned();
            let kind = control.attr("type").unwrap_or_default();
            let again = kind == "radio" && fields.iter().any(|(other, _)| *other == name);
            if kind == "file" || again {
                continue;
            }
            if name != "contact_fax"
                && let Some(text) = typing(control, &name, number * 100 + at)
            {
                typed.push((name.clone(), text.clone()));
                fields.push((name, text));
                continue;
            }
            let chosen = control.select(&chosen).next().or_else(|| control.select(&some).next());
            let value = chosen.unwrap_or(control).attr("value").unwrap_or_default();
            fields.push((name, value.to_owned()));
        }
        filled.push(Filled {
            action: form.attr("action").unwrap_or(path).to_owned(),
            multipart: form.attr("enctype") == Some("multipart/form-data"),
            fields,
            typed,
        });
    }
    assert!(!filled.is_empty(), "no form on {path}");
    filled
}

impl Filled {
    /// The form as a browser sends it.
    pub fn sent(&self, cookie: &str) -> Request<Body> {
        send(self, cookie)
    }
}

fn send(filled: &Filled, cookie: &str) -> Request<Body> {
    let mut sent = if filled.multipart {
        let part = |(name, value): &(String, String)| {
            format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
        };
        let body: Vec<String> = filled.fields.iter().map(part).collect();
        request(Method::POST, &filled.action)
            .header("origin", BASE)
            .header("content-type", "multipart/form-data; boundary=x")
            .body(Body::from(format!("{}--x--\r\n", body.concat())))
            .expect("a request")
    } else {
        form(&filled.action, &pairs(&filled.fields), BASE)
    };
    sent.headers_mut().insert("cookie", HeaderValue::from_str(cookie).expect("a cookie"));
    sent
}
