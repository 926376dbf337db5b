//! What is published as JSON, CSV, `GeoJSON` and Atom: the same fields everywhere, by number.

use std::cmp::Reverse;

use askama::Template;
use jiff::Timestamp;
use serde_json::{Value, json};

use super::entry::Entry;
use super::fields::FIELDS;
use super::open_data::LICENCE;
use crate::error::Result;
use crate::i18n::Locale;
use crate::state::App;
use crate::web::csv::inert;

/// Entries of the feed, at most.
const NEWEST: usize = 100;

/// What there is to write.
pub struct Data<'a> {
    pub app: &'a App,
    /// The site's address.
    pub base: &'a str,
    pub entries: &'a [Entry],
    /// Seconds since 1970.
    pub changed_at: i64,
}

impl Data<'_> {
    fn page(&self, entry: &Entry) -> String {
        format!("{}/en/members/{}", self.base, entry.address())
    }

    fn time(seconds: i64) -> String {
        Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH).to_string()
    }

    /// The feed's time.
    fn changed(&self) -> String {
        Self::time(self.changed_at)
    }

    fn title(&self) -> String {
        self.app.catalogue.locale(Locale::En).t("site-name").plain()
    }

    fn fields(&self, entry: &Entry) -> Value {
        let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        json!({
            "number": entry.number,
            "level": entry.level.as_str(),
            "name": entry.government_name,
            "latin_name": given(&entry.latin_name),
            "kind": entry.kind,
            "country": given(&entry.country),
            "section": given(&entry.section),
            "region": given(&entry.region),
            "website": given(&entry.website),
            "population": entry.population,
            "leader_name": given(&entry.leader_name),
            "leader_office": given(&entry.leader_office),
            "wave": entry.wave,
            "pledged_on": entry.pledged_on,
            "member_on": entry.member_on,
            "latitude": entry.latitude,
            "longitude": entry.longitude,
            "themes": themes(entry),
            "page": self.page(entry),
        })
    }
}

fn themes(entry: &Entry) -> Vec<String> {
    serde_json::from_str(&entry.themes).unwrap_or_default()
}

pub fn json(data: &Data<'_>) -> Result<String> {
    let members: Vec<Value> = data.entries.iter().map(|entry| data.fields(entry)).collect();
    let whole = json!({
        "$schema": format!("{}/members.schema.json", data.base),
        "title": data.title(),
        "licence": LICENCE,
        "changed_at": data.changed(),
        "members": members,
    });
    Ok(serde_json::to_string(&whole).map_err(anyhow::Error::from)?)
}

pub fn geojson(data: &Data<'_>) -> Result<String> {
    let features: Vec<Value> = data
        .entries
        .iter()
        .filter_map(|entry| Some((entry, entry.longitude?, entry.latitude?)))
        .map(|(entry, longitude, latitude)| {
            json!({
                "type": "Feature",
                "id": entry.number,
                "geometry": { "type": "Point", "coordinates": [longitude, latitude] },
                "properties": data.fields(entry),
            })
        })
        .collect();
    let whole = json!({ "type": "FeatureCollection", "licence": LICENCE, "features": features });
    Ok(serde_json::to_string(&whole).map_err(anyhow::Error::from)?)
}

/// The columns are the fields, in their order.
pub fn csv(data: &Data<'_>) -> Result<String> {
    let mut writer = csv::Writer::from_writer("\u{feff}".as_bytes().to_vec());
    let columns = FIELDS.map(|field| field.name);
    writer.write_record(columns).map_err(anyhow::Error::from)?;
    for entry in data.entries {
        let fields = data.fields(entry);
        let cells = columns.map(|column| match &fields[column] {
            Value::String(text) => inert(text),
            Value::Null => String::new(),
            Value::Array(_) => inert(&themes(entry).join(" ")),
            other => other.to_string(),
        });
        writer.write_record(cells).map_err(anyhow::Error::from)?;
    }
    let bytes = writer.into_inner().map_err(|error| anyhow::anyhow!("{error}"))?;
    Ok(String::from_utf8(bytes).map_err(anyhow::Error::from)?)
}

#[derive(Template)]
#[template(path = "members/feed.xml")]
struct Feed<'a> {
    data: &'a Data<'a>,
    entries: Vec<&'a Entry>,
}

impl Feed<'_> {
    fn time(entry: &Entry) -> String {
        Data::time(entry.changed_at / 1000)
    }
}

pub fn atom(data: &Data<'_>) -> Result<String> {
    let mut entries: Vec<&Entry> = data.entries.iter().collect();
    entries.sort_by_key(|entry| Reverse(entry.changed_at));
    entries.truncate(NEWEST);
    Ok(Feed { data, entries }.render()?)
}
