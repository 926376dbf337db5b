//! `/members.json`, `.csv`, `.geojson`, `.atom`: what is published, for programs.

use axum::body::Body;
use axum::http::Method;
use serde_json::Value;

use crate::site::{Answer, Site, request};

impl Site {
    async fn with_two() -> Self {
        let site = Self::open().await.ignoring_mail();
        site.publish("Stadt Wien", "AT", "member").await;
        site.publish("=HYPERLINK(\"x\")", "NL", "pledged").await;
        site
    }

    async fn json(&self, path: &str) -> Value {
        serde_json::from_str(&self.get(path).await.body).expect("JSON")
    }

    /// Asks with one more header.
    pub async fn ask(&self, path: &str, header: &str, value: &str) -> Answer {
        let request = request(Method::GET, path).header(header, value);
        self.send(request.body(Body::empty()).expect("a request")).await
    }
}

/// Whether the value is as the schema has it; knows the words that this schema uses.
fn check(value: &Value, schema: &Value, root: &Value, at: &str) {
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.strip_prefix("#/$defs/").expect("a definition");
        return check(value, &root["$defs"][name], root, at);
    }
    for word in schema.as_object().expect("an object").keys() {
        let known = [
            "$schema",
            "$defs",
            "title",
            "description",
            "format",
            "type",
            "required",
            "pattern",
            "additionalProperties",
            "properties",
            "items",
            "const",
            "enum",
            "minimum",
            "maximum",
        ];
        assert!(known.contains(&word.as_str()), "the test does not know {word}");
    }
    let own = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_i64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let fits = |word: &Value| word == own || (word == "number" && own == "integer");
    match &schema["type"] {
        Value::Null => {}
        Value::Array(types) => assert!(types.iter().any(fits), "{at} is {own}"),
        one => assert!(fits(one), "{at} is {own}"),
    }
    if let Some(values) = schema["enum"].as_array() {
        assert!(values.contains(value), "{at}: {value}");
    }
    if !schema["const"].is_null() {
        assert_eq!(&schema["const"], value, "{at}");
    }
    if let Some(number) = value.as_f64() {
        assert!(schema["minimum"].as_f64().is_none_or(|least| number >= least), "{at}");
        assert!(schema["maximum"].as_f64().is_none_or(|most| number <= most), "{at}");
    }
    for item in value.as_array().into_iter().flatten() {
        check(item, &schema["items"], root, &format!("{at}[]"));
    }
    if let Some(fields) = value.as_object() {
        for name in schema["required"].as_array().into_iter().flatten() {
            assert!(fields.contains_key(name.as_str().expect("a name")), "{at}.{name} is missing");
        }
        for (name, field) in fields {
            let schema = &schema["properties"][name];
            assert!(!schema.is_null(), "{at}.{name} is not in the schema");
            check(field, schema, root, &format!("{at}.{name}"));
        }
    }
}

#[tokio::test]
async fn the_list_is_as_its_schema_says() {
    let site = Site::with_two().await;
    let (data, schema) =
        (site.json("/members.json").await, site.json("/members.schema.json").await);
    check(&data, &schema, &schema, "members.json");
    let wien = &data["members"][0];
    assert_eq!((&wien["name"], &wien["level"]), (&"Stadt Wien".into(), &"member".into()));
    assert_eq!((&wien["latitude"], &wien["member_on"]), (&48.208.into(), &"2023-05-04".into()));
    assert_eq!(wien["page"], "http://localhost:3000/en/members/1-stadt-wien");
    let page = site.get("/en/members/1-stadt-wien").await;
    assert_eq!((page.status, page.text("h1").as_str()), (200, "Stadt Wien"));
}

#[tokio::test]
async fn nothing_personal_is_in_it_but_who_leads() {
    let site = Site::with_two().await;
    for path in ["/members.json", "/members.csv", "/members.geojson", "/members.atom"] {
        let body = site.get(path).await.body;
        for private in
            ["Ada Lovelace", "example.org/", "@example.org", "+31 30", "human rights plan"]
        {
            assert!(!body.contains(private), "{path} has {private}");
        }
    }
    assert_eq!(site.json("/members.json").await["members"][0]["leader_name"], "Bo Voorbeeld");
}

#[tokio::test]
async fn a_spreadsheet_evaluates_no_cell() {
    let site = Site::with_two().await;
    site.publish("Foo;=1+1", "NL", "pledged").await;
    let csv = site.get("/members.csv").await;
    assert_eq!(csv.header("content-type"), "text/csv; charset=utf-8; header=present");
    let text = csv.body.strip_prefix('\u{feff}').expect("a byte order mark");
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
    assert_eq!((&rows[0][2], &rows[1][2]), ("Stadt Wien", "'=HYPERLINK(\"x\")"));
    assert_eq!(&rows[2][2], "Foo;'=1+1", "spreadsheets of some languages split here");
    assert_eq!(rows[0].len(), 19);
}

#[tokio::test]
async fn maps_and_feeds_get_theirs() {
    let site = Site::with_two().await;
    let map = site.json("/members.geojson").await;
    assert_eq!(map["type"], "FeatureCollection");
    assert_eq!(map["features"].as_array().map(Vec::len), Some(1), "only what has a place");
    assert_eq!(map["features"][0]["geometry"]["coordinates"], serde_json::json!([16.372, 48.208]));
    let feed = site.get("/members.atom").await;
    assert_eq!(feed.header("content-type"), "application/atom+xml");
    assert_eq!(feed.body.matches("<entry>").count(), 2);
    assert!(feed.body.contains("<id>http://localhost:3000/members/1</id>"), "{}", feed.body);
}

#[tokio::test]
async fn other_sites_may_read_it_and_pages_stay_closed() {
    let site = Site::with_two().await;
    for path in [
        "/members.json",
        "/members.csv",
        "/members.geojson",
        "/members.atom",
        "/members.schema.json",
    ] {
        let answer = site.get(path).await;
        assert_eq!(answer.header("access-control-allow-origin"), "*", "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "cross-origin", "{path}");
        assert_eq!(answer.header("cache-control"), "no-cache", "{path}");
        assert!(answer.header("etag").starts_with("W/"), "{path}");
    }
    let page = site.get("/en/members").await;
    assert_eq!(page.header("cross-origin-resource-policy"), "same-origin");
    assert_eq!(page.header("access-control-allow-origin"), "");
}

#[tokio::test]
async fn what_a_program_has_already_is_not_sent_again() {
    let site = Site::with_two().await;
    let tag = site.get("/members.json").await.header("etag").to_owned();
    assert_eq!(site.ask("/members.json", "if-none-match", &tag).await.status, 304);
    // The change was in this second: its time says nothing yet.
    site.sql("update publication_change set at = unixepoch() + 60").await;
    assert_eq!(site.get("/members.json").await.header("last-modified"), "");
    site.sql("update publication_change set at = 1700000000").await;
    let time = site.get("/members.json").await.header("last-modified").to_owned();
    assert_eq!(time, "Tue, 14 Nov 2023 22:13:20 GMT");
    assert_eq!(site.ask("/members.json", "if-modified-since", &time).await.status, 304);
    let earlier = "Tue, 14 Nov 2023 22:13:19 GMT";
    assert_eq!(site.ask("/members.json", "if-modified-since", earlier).await.status, 200);
    site.sql("update signup set status = 'withdrawn' where number = 1").await;
    assert_eq!(site.ask("/members.json", "if-modified-since", &time).await.status, 200);
    assert_eq!(site.ask("/members.json", "if-none-match", &tag).await.status, 200);
    assert_eq!(site.json("/members.json").await["members"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn a_change_while_the_clock_is_set_back_is_heard_of() {
    let site = Site::with_two().await;
    // Published by a clock that went ahead; a program fetched it then, and the clock was set back.
    site.sql("update publication_change set at = unixepoch() + 100").await;
    let has = site.count("select at from publication_change").await;
    site.sql("update signup set status = 'withdrawn' where number = 1").await;
    // The same again when the clock has caught up.
    site.sql("update publication_change set at = at - 1000000").await;
    let time = jiff::Timestamp::from_second(has - 1_000_000).expect("a time");
    let time = time.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
    assert_eq!(site.ask("/members.json", "if-modified-since", &time).await.status, 200);
}

#[tokio::test]
async fn the_data_is_described_in_every_language_as_the_schema_has_it() {
    let site = Site::open().await;
    let schema = site.json("/members.schema.json").await;
    let member = &schema["$defs"]["member"];
    let names: Vec<&str> =
        member["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let csv = site.get("/members.csv").await.body;
    assert_eq!(csv.trim_start_matches('\u{feff}').trim(), names.join(","));
    for locale in human_rights_cities::i18n::Locale::ALL {
        let page = site.get(&format!("/{}/open-data", locale.code())).await;
        assert_eq!(page.status, 200);
        assert_eq!(page.attributes("main li a", "href").len(), 5);
        assert_eq!(page.texts("tbody th code"), names, "{}", locale.code());
        let empty = site.app.catalogue.locale(locale).t("members-shape-empty").plain();
        for (row, name) in names.iter().enumerate() {
            let field = &member["properties"][name];
            let field = if field["$ref"].is_string() { &schema["$defs"]["day"] } else { field };
            let cell = format!("tbody tr:nth-child({}) td", row + 1);
            assert!(page.texts(&cell).iter().all(|text| !text.is_empty()), "{name}");
            let may_be_empty = field.to_string().contains("null");
            let note = page.texts(&format!("{cell} .quiet"));
            assert_eq!(note, vec![empty.clone(); usize::from(may_be_empty)], "{name}");
            let mut words: Vec<&str> =
                field["enum"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            words.sort_unstable();
            let mut told = page.texts(&format!("{cell}:nth-child(3) code"));
            told.sort_unstable();
            assert!(*name == "themes" || told == words, "{name}: {told:?}");
        }
    }
}
