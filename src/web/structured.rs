//! What a page says of itself for programs: words of schema.org as JSON in a block of data, which
//! browsers neither show nor run.

use std::fmt;

use askama::filters::HtmlSafe;
use serde_json::{Value, json};

use crate::i18n::L10n;
use crate::web::page::Page;

/// The committee that runs the campaign.
pub const COMMITTEE: &str = "https://www.uclg-cisdp.org/";

/// The block of a page; templates write it as it is.
pub struct DataBlock(String);

impl DataBlock {
    /// What is null is not known, and left out. No name in it can end the block.
    pub fn new(mut things: Vec<Value>) -> Self {
        things.iter_mut().for_each(leave_out_unknown);
        let text = json!({ "@context": "https://schema.org", "@graph": things }).to_string();
        Self(text.replace('<', "\\u003c").replace('>', "\\u003e").replace('&', "\\u0026"))
    }
}

impl fmt::Display for DataBlock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for DataBlock {}

fn leave_out_unknown(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.retain(|_, field| !field.is_null());
            fields.values_mut().for_each(leave_out_unknown);
        }
        Value::Array(items) => items.iter_mut().for_each(leave_out_unknown),
        _ => {}
    }
}

/// The committee, as who publishes something.
pub fn committee(l: L10n) -> Value {
    let name = l.t("site-footer-committee").plain();
    json!({ "@type": "Organization", "@id": COMMITTEE, "name": name, "url": COMMITTEE })
}

/// The way to a page from the top: the names and paths of those above it.
pub fn trail(page: &Page, above: &[(String, String)]) -> Value {
    let own = (page.title.clone(), page.canonical());
    let above = above.iter().map(|(name, path)| (name.clone(), page.absolute(path)));
    let steps: Vec<Value> = above
        .chain([own])
        .zip(1..)
        .map(|((name, address), position)| {
            json!({ "@type": "ListItem", "position": position, "name": name, "item": address })
        })
        .collect();
    json!({ "@type": "BreadcrumbList", "itemListElement": steps })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_end_the_block() {
        let name = "</script><!-- & \u{2028}\"";
        let block = DataBlock::new(vec![json!({ "name": name, "image": null })]).to_string();
        assert!(!block.contains(['<', '>', '&']), "{block}");
        let read: Value = serde_json::from_str(&block).unwrap_or_default();
        assert_eq!(read["@graph"], json!([{ "name": name }]));
    }
}
