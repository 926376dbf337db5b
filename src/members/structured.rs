//! What the pages of pledges and members say of themselves for programs, in words of schema.org.

use serde_json::{Value, json};

use super::entry::{Entry, Level};
use super::open_data::LICENCE;
use super::profile::Picture;
use crate::web::page::Page;
use crate::web::structured::{DataBlock, committee, trail};

/// The list: those on this page of it, of so many; the first has this place in the whole.
pub fn list(page: &Page, entries: &[Entry], found: i64, first: usize) -> DataBlock {
    let item = |(entry, position): (&Entry, usize)| {
        let address = page.absolute(&entry.path(page.l));
        let name = &entry.government_name;
        json!({ "@type": "ListItem", "position": position, "name": name, "url": address })
    };
    let items: Vec<Value> = entries.iter().zip(first..).map(item).collect();
    DataBlock::new(vec![json!({
        "@type": "CollectionPage",
        "name": page.title,
        "description": page.description,
        "url": page.canonical(),
        "inLanguage": page.l.locale.tag(),
        "mainEntity": { "@type": "ItemList", "numberOfItems": found, "itemListElement": items },
    })])
}

/// One local government and the way to its page.
pub fn one(page: &Page, entry: &Entry, picture: Option<&Picture>) -> DataBlock {
    let is_government = !matches!(entry.kind.as_str(), "network" | "other");
    let kind = if is_government { "GovernmentOrganization" } else { "Organization" };
    let address = (!entry.country.is_empty() || !entry.region.is_empty()).then(|| {
        json!({
            "@type": "PostalAddress",
            "addressCountry": given(&entry.country),
            "addressRegion": given(&entry.region),
        })
    });
    let geo = entry.latitude.zip(entry.longitude).map(|(latitude, longitude)| {
        let place = json!({
            "@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude
        });
        json!({ "@type": "Place", "geo": place })
    });
    let campaign = (entry.level == Level::Member).then(|| {
        let (name, address) = (page.l.t("site-name").plain(), page.absolute(&page.local("/")));
        json!({ "@type": "Organization", "name": name, "url": address })
    });
    let image = picture
        .map(|picture| page.absolute(&format!("/members/{}/{}", entry.number, picture.name)));
    let government = json!({
        "@type": kind,
        "name": entry.government_name,
        "alternateName": given(&entry.latin_name),
        "url": given(&entry.website),
        "mainEntityOfPage": page.canonical(),
        "image": image,
        "address": address,
        "location": geo,
        "memberOf": campaign,
    });
    let above = (page.l.t("members-title").plain(), page.local("/members"));
    DataBlock::new(vec![government, trail(page, &[above])])
}

/// The open data in all its formats.
pub fn data(page: &Page) -> DataBlock {
    let file = |(name, media_type): (&str, &str)| {
        let address = page.absolute(&format!("/members.{name}"));
        json!({ "@type": "DataDownload", "encodingFormat": media_type, "contentUrl": address })
    };
    DataBlock::new(vec![json!({
        "@type": "Dataset",
        "name": page.l.t("members-title").plain(),
        "description": page.l.t("members-description").plain(),
        "url": page.canonical(),
        "license": LICENCE,
        "isAccessibleForFree": true,
        "creator": committee(page.l),
        "distribution": FILES.map(file),
    })])
}

const FILES: [(&str, &str); 4] = [
    ("json", "application/json"),
    ("csv", "text/csv"),
    ("geojson", "application/geo+json"),
    ("atom", "application/atom+xml"),
];

fn given(text: &str) -> Option<&str> {
    (!text.is_empty()).then_some(text)
}
