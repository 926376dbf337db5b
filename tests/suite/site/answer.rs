//! What the site answered, in the words of a reader.

use axum::body::to_bytes;
use axum::http::HeaderMap;
use axum::response::Response;
use scraper::{Html, Selector};

/// An answer, read to its end.
#[derive(Clone)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub body: String,
}

impl Answer {
    pub async fn read(response: Response) -> Self {
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, usize::MAX).await.expect("a body");
        let body = String::from_utf8_lossy(&bytes).into_owned();
        Self { status: parts.status.as_u16(), headers: parts.headers, body }
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("ASCII"))
    }

    /// Where it redirects to.
    pub fn location(&self) -> String {
        self.header("location").to_owned()
    }

    pub fn html(&self) -> Html {
        Html::parse_document(&self.body)
    }

    /// The text of every element that the selector finds, without the marks of direction.
    pub fn texts(&self, selector: &str) -> Vec<String> {
        self.html().select(&css(selector)).map(|element| plain(element.text())).collect()
    }

    /// The text of the one element that the selector finds.
    pub fn text(&self, selector: &str) -> String {
        let mut texts = self.texts(selector);
        assert_eq!(texts.len(), 1, "{selector} in {}", self.body);
        texts.remove(0)
    }

    /// An attribute of every element that the selector finds.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.html()
            .select(&css(selector))
            .filter_map(|element| element.attr(name).map(str::to_owned))
            .collect()
    }

    /// The reference number on the page.
    pub fn reference(&self) -> String {
        let values = self.attributes("data.reference", "value");
        assert_eq!(values.len(), 1, "one reference in {}", self.body);
        values[0].clone()
    }

    /// What stands in a field of the form.
    pub fn field(&self, name: &str) -> String {
        self.attributes(&format!("input[name={name}]"), "value").remove(0)
    }
}

fn css(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}

fn plain<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    let text: String = parts.collect();
    let text = text.replace(['\u{2068}', '\u{2069}'], "");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
