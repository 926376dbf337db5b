//! How the site is found and shared: titles, descriptions, pictures, the sitemap.

use std::collections::BTreeSet;

use human_rights_cities::i18n::Locale;
use serde_json::{Value, json};

use crate::site::{Answer, BASE, Site};

/// Every address that the sitemap names, with those of its translations.
fn entries(xml: &str) -> Vec<(String, Vec<String>)> {
    let inside = |text: &str, from: &str, to: &str| {
        let start = text.find(from).expect("a beginning") + from.len();
        let end = text[start..].find(to).expect("an end") + start;
        text[start..end].to_owned()
    };
    xml.split("<url>")
        .skip(1)
        .map(|entry| {
            let others = entry.split("href=\"").skip(1);
            let others = others.map(|part| part.split('"').next().unwrap_or_default().to_owned());
            (inside(entry, "<loc>", "</loc>"), others.collect())
        })
        .collect()
}

impl Site {
    /// The paths of the sitemaps, as the index names them.
    async fn sitemaps(&self) -> Vec<String> {
        let index = self.get("/sitemap.xml").await;
        assert_eq!(index.header("content-type"), "application/xml; charset=utf-8");
        let parts = index.body.split("<loc>").skip(1).filter_map(|part| part.split('<').next());
        parts.map(|it| it.strip_prefix(BASE).expect("a path").to_owned()).collect()
    }

    /// All that they name.
    async fn in_sitemaps(&self) -> Vec<(String, Vec<String>)> {
        let mut all = Vec::new();
        for path in self.sitemaps().await {
            all.extend(entries(&self.get(&path).await.body));
        }
        all
    }
}

#[tokio::test]
async fn robots_are_led_to_every_public_page_in_every_language() {
    let site = Site::open().await.ignoring_mail();
    site.join_with(&[("government_name", "São Paulo, cidade")]).await;
    site.sql("update signup set status = 'pledged', number = 7").await;
    let robots = site.get("/robots.txt").await;
    assert!(robots.body.contains(&format!("Sitemap: {BASE}/sitemap.xml\n")), "{}", robots.body);
    let entries = site.in_sitemaps().await;
    assert_eq!(entries.len(), 13 * (10 + 1));
    for (address, others) in &entries {
        assert_eq!(others.len(), Locale::ALL.len() + 1, "and one for all other languages");
        assert!(others.contains(address));
        let page = site.get(address.strip_prefix(BASE).expect("a path")).await;
        assert_eq!(
            (page.status, page.attributes("link[rel=canonical]", "href")),
            (200, vec![address.clone()])
        );
        assert_eq!(page.attributes("link[rel=alternate][hreflang]", "href"), *others);
        assert_eq!(page.attributes("meta[name=robots]", "content"), Vec::<String>::new());
    }
}

#[tokio::test]
async fn sitemaps_stay_small_however_many_take_part() {
    let site = Site::open().await.ignoring_mail();
    site.import_thousands().await;
    let sitemaps = site.sitemaps().await;
    assert_eq!(sitemaps.len(), 13 * (1 + 5));
    assert_eq!(sitemaps[1..3], ["/id/sitemap.xml?part=1", "/id/sitemap.xml?part=2"]);
    let last = site.get("/ko/sitemap.xml?part=5").await;
    assert!(last.body.len() < 5_000_000, "{} bytes", last.body.len());
    let listed = entries(&last.body);
    assert_eq!(listed.len(), 1000);
    assert_eq!(listed[999].0, format!("{BASE}/ko/members/5000-city-5000"));
    for nothing in ["part=6", "part=0", "part=-1", "part=9223372036854775807"] {
        assert_eq!(site.get(&format!("/ko/sitemap.xml?{nothing}")).await.status, 404, "{nothing}");
    }
    site.sql("update publication_change set at = 1700000000").await;
    let part = site.get("/fr/sitemap.xml?part=2").await;
    assert_eq!(part.header("last-modified"), "Tue, 14 Nov 2023 22:13:20 GMT");
    for (name, value) in [
        ("if-modified-since", part.header("last-modified")),
        ("if-none-match", part.header("etag")),
    ] {
        assert_eq!(site.ask("/fr/sitemap.xml?part=2", name, value).await.status, 304, "{name}");
    }
}

#[tokio::test]
async fn every_page_says_for_itself_what_it_is_about() {
    let site = Site::open().await;
    let entries = site.in_sitemaps().await;
    let (mut titles, mut descriptions) = (BTreeSet::new(), BTreeSet::new());
    for (address, _) in &entries {
        let page = site.get(address.strip_prefix(BASE).expect("a path")).await;
        let meta = |name: &str| page.attributes(&format!("meta[{name}]"), "content").concat();
        assert_eq!(meta("property='og:description'"), meta("name=description"), "{address}");
        assert_eq!(meta("property='og:url'"), *address);
        assert_eq!(meta("name='twitter:card'"), "summary_large_image");
        assert!(!meta("property='og:image:alt'").is_empty());
        titles.insert((page.attributes("html", "lang"), page.text("title")));
        descriptions.insert((page.attributes("html", "lang"), meta("name=description")));
    }
    assert_eq!((titles.len(), descriptions.len()), (entries.len(), entries.len()));
}

#[tokio::test]
async fn the_picture_for_sharing_is_there_and_light() {
    let site = Site::open().await;
    let page = site.get("/en/").await;
    let picture = page.attributes("meta[property='og:image']", "content").remove(0);
    let touch = page.attributes("link[rel=apple-touch-icon]", "href").remove(0);
    for (path, width, height, most) in [
        (picture.strip_prefix(BASE).expect("a path"), 1200_u32, 630_u32, 100_000),
        (touch.as_str(), 180, 180, 20_000),
    ] {
        let answer = site.send_raw(path).await;
        assert_eq!(answer.status(), 200);
        let bytes = axum::body::to_bytes(answer.into_body(), usize::MAX).await.expect("a picture");
        assert!(bytes.len() <= most, "{path}: {} bytes", bytes.len());
        assert_eq!(bytes[1..4], *b"PNG");
        assert_eq!(bytes[16..20], width.to_be_bytes());
        assert_eq!(bytes[20..24], height.to_be_bytes());
    }
}

/// What a page says of itself for programs.
fn said(page: &Answer) -> Vec<Value> {
    let blocks = page.body.split("<script type=\"application/ld+json\">").skip(1);
    let blocks = blocks.map(|it| it.split("</script>").next().expect("an end of the block"));
    let read = |text: &str| serde_json::from_str::<Value>(text).expect("JSON");
    let graphs = blocks.map(read).map(|mut block| {
        assert_eq!(block["@context"], "https://schema.org");
        block["@graph"].take()
    });
    graphs.flat_map(|graph| graph.as_array().cloned().expect("a list")).collect()
}

#[tokio::test]
async fn search_engines_learn_whose_site_it_is_and_what_the_data_are() {
    let site = Site::open().await;
    for locale in Locale::ALL {
        let code = locale.code();
        let letter = said(&site.get(&format!("/{code}/")).await);
        assert_eq!(letter.len(), 1, "{code}");
        assert_eq!(
            (&letter[0]["@type"], &letter[0]["inLanguage"]),
            (&json!("WebSite"), &json!(locale.tag()))
        );
        assert_eq!(letter[0]["publisher"]["url"], "https://www.uclg-cisdp.org/");
        let page = site.get(&format!("/{code}/open-data")).await;
        let data = said(&page);
        assert_eq!(data[0]["@type"], "Dataset");
        assert_eq!(data[0]["license"], "https://creativecommons.org/licenses/by/4.0/");
        let files = data[0]["distribution"].as_array().cloned().expect("files");
        assert_eq!(files.len(), 4);
        for file in files {
            let path = file["contentUrl"].as_str().and_then(|it| it.strip_prefix(BASE));
            let sent = site.get(path.expect("a path")).await;
            let media_type = file["encodingFormat"].as_str().expect("a type");
            assert!(sent.header("content-type").starts_with(media_type), "{media_type}");
        }
    }
}

#[tokio::test]
async fn search_engines_learn_who_takes_part_and_where() {
    let site = Site::open().await.ignoring_mail();
    let name = "</script><script>alert(1)</script> & <!-- Utrecht";
    site.publish(name, "NL", "member").await;
    site.publish("Stadt Wien", "AT", "pledged").await;
    let list = said(&site.get("/en/members").await);
    assert_eq!(
        (&list[0]["@type"], &list[0]["mainEntity"]["numberOfItems"]),
        (&json!("CollectionPage"), &json!(2))
    );
    let items = &list[0]["mainEntity"]["itemListElement"];
    assert_eq!((&items[0]["name"], &items[1]["position"]), (&json!(name), &json!(2)));
    assert_eq!(items[1]["url"], format!("{BASE}/en/members/2-stadt-wien"));
    let path = site.get("/en/members/1").await.location();
    let page = site.get(&path).await;
    assert_eq!(page.body.matches("<script").count(), 1, "only the block of data");
    let one = said(&page);
    assert_eq!(
        (&one[0]["@type"], &one[0]["name"]),
        (&json!("GovernmentOrganization"), &json!(name))
    );
    assert_eq!(one[0]["address"]["addressCountry"], "NL");
    assert!(one[0]["memberOf"].is_object());
    assert_eq!(one[1]["@type"], "BreadcrumbList");
    assert_eq!(one[1]["itemListElement"][0]["item"], format!("{BASE}/en/members"));
    let pledge = said(&site.get("/ar/members/2-stadt-wien").await);
    let place = json!({ "@type": "GeoCoordinates", "latitude": 48.208, "longitude": 16.372 });
    assert_eq!((&pledge[0]["location"]["geo"], &pledge[0]["memberOf"]), (&place, &json!(null)));
    for kept_out in
        ["/en/members?q=Wien", "/en/members/1/certificate", "/en/members/99", "/en/join"]
    {
        assert!(said(&site.get(kept_out).await).is_empty(), "{kept_out}");
    }
}
