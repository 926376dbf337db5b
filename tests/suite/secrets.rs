//! Addresses that are secrets: masked in the site's log, in the reverse proxy's example, named in the
//! document for operators; every one of the route table.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write;
use std::sync::{Arc, Mutex};

use tracing_subscriber::fmt::MakeWriter;

use crate::site::Site;

const SECRET: &str = "zqsecretzqsecretzqsecretzq";

/// Every route of `src/app.rs` that has a secret in it.
fn routes() -> Vec<String> {
    let table = fs::read_to_string("src/app.rs").expect("the route table");
    let paths = table.split(".route(").skip(1).filter_map(|entry| entry.split('"').nth(1));
    let secret = |path: &&str| path.contains("{token}") || path.contains("{form_id}");
    let routes: Vec<String> = paths.filter(secret).map(str::to_owned).collect();
    assert!(routes.len() > 15, "{routes:?}");
    routes
}

/// The words in addresses after which a secret stands.
fn words() -> BTreeSet<String> {
    let word = |route: String| {
        let parts: Vec<&str> = route.split('/').collect();
        assert!(matches!(parts[3], "{token}" | "{form_id}"), "{route} has its secret elsewhere");
        parts[2].to_owned()
    };
    routes().into_iter().map(word).collect()
}

#[test]
fn the_example_of_the_reverse_proxy_masks_every_secret() {
    let example = fs::read_to_string("deploy/nginx.conf").expect("the example");
    let masked = example.split("(?:").nth(1).and_then(|it| it.split(')').next());
    let masked: BTreeSet<String> =
        masked.expect("the words").split('|').map(str::to_owned).collect();
    assert_eq!(masked, words());
    let format = example.split("log_format").nth(1).and_then(|it| it.split(';').next());
    let format = format.expect("the format of the log");
    assert!(format.contains("$path_to_log"));
    for unmasked in ["$request ", "$request'", "$request_uri", "$uri", "$http_referer", "$args"] {
        assert!(!format.contains(unmasked), "{unmasked} in the log");
    }
}

#[test]
fn the_document_for_operators_names_every_secret() {
    let document = fs::read_to_string("docs/operating.md").expect("the document");
    for word in words() {
        let place = if word == "invitation" {
            "/admin/invitation/…"
        } else {
            &format!("/…/{word}/…")
        };
        assert!(document.contains(&format!("`{place}`")), "{place}");
    }
}

/// What was logged.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("the log").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Log {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

#[tokio::test]
async fn the_log_of_the_site_has_routes_and_no_secret() {
    let site = Site::open().await;
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_writer(log.clone())
        .with_max_level(tracing::Level::TRACE)
        .finish();
    let guard = tracing::subscriber::set_default(subscriber);
    for route in routes() {
        let path = route
            .replace("{locale}", "en")
            .replace("{token}", SECRET)
            .replace("{form_id}", SECRET)
            .replace("{step}", "questions")
            .replace("{id}", "1");
        site.get(&format!("{path}?q={SECRET}")).await;
        site.post(&path, &[("token", SECRET)]).await;
    }
    drop(guard);
    let log = String::from_utf8(log.0.lock().expect("the log").clone()).expect("a text");
    assert!(log.contains("/{locale}/signup/{token}/profile/{step}"), "it has the routes");
    assert!(!log.contains(SECRET), "{log}");
}
