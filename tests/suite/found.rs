//! How the site is found and shared: titles, descriptions, pictures, the sitemap.

use std::collections::BTreeSet;

use human_rights_cities::i18n::Locale;

use crate::site::{BASE, Site};

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

#[tokio::test]
async fn robots_are_led_to_every_public_page_in_every_language() {
    let site = Site::open().await.ignoring_mail();
    site.join_with(&[("government_name", "São Paulo, cidade")]).await;
    site.sql("update signup set status = 'pledged', number = 7").await;
    let robots = site.get("/robots.txt").await;
    assert!(robots.body.contains(&format!("Sitemap: {BASE}/sitemap.xml\n")), "{}", robots.body);
    let sitemap = site.get("/sitemap.xml").await;
    assert_eq!(sitemap.header("content-type"), "application/xml; charset=utf-8");
    let entries = entries(&sitemap.body);
    assert_eq!(entries.len(), 13 * 10 + 1);
    for (address, others) in &entries {
        assert_eq!(others.len(), Locale::ALL.len());
        assert!(others.contains(address));
        let page = site.get(address.strip_prefix(BASE).expect("a path")).await;
        assert_eq!(
            (page.status, page.attributes("link[rel=canonical]", "href")),
            (200, vec![address.clone()])
        );
        assert_eq!(page.attributes("meta[name=robots]", "content"), Vec::<String>::new());
    }
}

#[tokio::test]
async fn every_page_says_for_itself_what_it_is_about() {
    let site = Site::open().await;
    let entries = entries(&site.get("/sitemap.xml").await.body);
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
