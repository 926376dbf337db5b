//! The sample members of `sources/members-sample.csv`, imported: where they stand, and by which words
//! they are found.

use std::path::Path;

use human_rights_cities::importing;
use jiff::SignedDuration;
use serde_json::{Value, json};

use crate::site::Site;

const SAMPLE: &str = "sources/members-sample.csv";

/// A row of the sample with coordinates.
struct Row {
    name: String,
    latitude: f64,
    longitude: f64,
}

/// The rows that have coordinates, and the names of the others.
fn rows() -> (Vec<Row>, Vec<String>) {
    let mut reader = csv::Reader::from_path(SAMPLE).expect("the sample");
    let headers = reader.headers().expect("headers").clone();
    let column = |name| headers.iter().position(|it| it == name).expect("a column");
    let (name, latitude, longitude) = (column("name"), column("latitude"), column("longitude"));
    let (mut placed, mut others) = (Vec::new(), Vec::new());
    for row in reader.records() {
        let row = row.expect("a row");
        match (row[latitude].parse(), row[longitude].parse()) {
            (Ok(latitude), Ok(longitude)) => {
                placed.push(Row { name: row[name].to_owned(), latitude, longitude });
            }
            _ => others.push(row[name].to_owned()),
        }
    }
    (placed, others)
}

async fn imported() -> Site {
    let site = Site::open().await;
    importing::run(&site.app, Path::new(SAMPLE), false).await.expect("an import");
    site.pass(SignedDuration::from_secs(5)).await;
    site
}

async fn json(site: &Site, path: &str) -> Value {
    serde_json::from_str(&site.get(path).await.body).expect("JSON")
}

/// The one object of a list with this name.
fn named<'a>(list: &'a Value, name: &str, at: &str) -> &'a Value {
    let all = list.as_array().expect("a list");
    let mut found = all.iter().filter(|it| it.pointer(at) == Some(&json!(name)));
    let one = found.next().unwrap_or_else(|| panic!("{name} is missing"));
    assert!(found.next().is_none(), "{name} is there twice");
    one
}

#[tokio::test]
async fn each_of_the_sixteen_with_a_place_stands_where_the_list_has_it() {
    let site = imported().await;
    let (placed, others) = rows();
    assert_eq!((placed.len(), others.len()), (16, 2));
    let data = json(&site, "/members.json").await;
    let map = json(&site, "/members.geojson").await;
    assert_eq!(map["features"].as_array().map(Vec::len), Some(16));
    for Row { name, latitude, longitude } in &placed {
        let member = named(&data["members"], name, "/name");
        assert_eq!(
            (&member["latitude"], &member["longitude"]),
            (&json!(latitude), &json!(longitude)),
            "{name}"
        );
        let feature = named(&map["features"], name, "/properties/name");
        assert_eq!(feature["geometry"]["coordinates"], json!([longitude, latitude]), "{name}");
        assert_eq!(feature["id"], member["number"], "{name}");
    }
    for name in &others {
        let member = named(&data["members"], name, "/name");
        assert_eq!((&member["latitude"], &member["longitude"]), (&Value::Null, &Value::Null));
    }
}

#[tokio::test]
async fn known_places_lie_where_the_map_should_have_them() {
    let site = imported().await;
    let data = json(&site, "/members.json").await;
    // As computed by hand for the projection of the outline.
    for (name, x, y) in [
        ("Utrecht", 486.8, 63.4),
        ("광주광역시", 793.6, 116.2),
        ("Ciudad de México", 202.4, 171.4),
        ("Montevideo", 329.6, 369.6),
    ] {
        let number = &named(&data["members"], name, "/name")["number"];
        let page = site.get(&format!("/en/members/{number}")).await;
        let page = site.get(&page.location()).await;
        let at = |name| page.attributes("svg.map circle.member", name).concat().parse::<f64>();
        let (left, top) = (at("cx").expect("a number"), at("cy").expect("a number"));
        assert!((left - x).abs() < 0.1 && (top - y).abs() < 0.1, "{name}: {left} {top}");
    }
}

#[tokio::test]
async fn without_coordinates_the_gazetteer_finds_them_within_some_kilometres() {
    let site = Site::open().await;
    let mut list = csv::Reader::from_path(SAMPLE).expect("the sample");
    let file = site.directory().join("names.csv");
    let mut names = csv::Writer::from_path(&file).expect("a list");
    names.write_record(list.headers().expect("headers")).expect("a row");
    for row in list.records() {
        let row = row.expect("a row");
        let without =
            row.iter().enumerate().map(|(at, cell)| if matches!(at, 9 | 10) { "" } else { cell });
        names.write_record(without).expect("a row");
    }
    drop(names);
    importing::run(&site.app, &file, false).await.expect("an import");
    site.pass(SignedDuration::from_secs(5)).await;
    let data = json(&site, "/members.json").await;
    for Row { name, latitude, longitude } in rows().0 {
        let member = named(&data["members"], &name, "/name");
        let far = |field: &str, known: f64| member[field].as_f64().map(|it| (it - known).abs());
        let (north, east) = (far("latitude", latitude), far("longitude", longitude));
        let is_near = |far: Option<f64>| far.is_some_and(|far| far < 0.1);
        assert!(is_near(north) && is_near(east), "{name}: {north:?} {east:?}");
    }
}

#[tokio::test]
async fn vienna_is_found_by_its_name_in_any_language() {
    let site = imported().await;
    for words in ["Wien", "Viena", "%EB%B9%84%EC%97%94%EB%82%98", "vienna"] {
        for locale in ["en", "ko", "ar"] {
            let page = site.get(&format!("/{locale}/members?q={words}")).await;
            assert_eq!(page.texts(".entries > li > a"), ["Wien"], "{locale} {words}");
        }
    }
}
