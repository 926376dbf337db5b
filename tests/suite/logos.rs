//! The logos of the letter's supporters: entered on the desk, shown with the letter.

use axum::body::Body;
use axum::http::Method;
use human_rights_cities::i18n::Locale;
use human_rights_cities::verbs::Role;
use image::{ImageFormat, Rgba, RgbaImage};
use sqlx::ConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;

use crate::profile_files::{bomb, encoded, photo};
use crate::site::{Answer, Desk, Site, request};

const PATH: &str = "/admin/supporters/1";

/// A see-through PNG picture of this size.
fn logo(width: u32, height: u32) -> Vec<u8> {
    encoded(RgbaImage::from_pixel(width, height, Rgba([10, 40, 110, 128])), ImageFormat::Png)
}

/// An administrator and one supporter.
async fn supported(site: &Site) -> Desk<'_> {
    let nina = site.staff(Role::Administrator).await;
    let fields = [("name", "Metropolis & Co"), ("website", "https://m.example"), ("position", "1")];
    assert_eq!(nina.post("/admin/supporters", &fields).await.status, 303);
    nina
}

async fn send(desk: &Desk<'_>, version: &str, file: &[u8]) -> Answer {
    desk.upload(&format!("{PATH}/logo"), &[("version", version)], file).await
}

fn image(letter: &Answer, attribute: &str) -> Vec<String> {
    letter.attributes(".supporters img", attribute)
}

#[tokio::test]
async fn a_logo_stands_with_the_letter_in_all_languages_under_its_supporters_name() {
    let site = Site::open().await;
    let nina = supported(&site).await;
    assert_eq!(site.get("/en/").await.texts(".supporters li"), ["Metropolis & Co"]);
    let saved = send(&nina, "1", &logo(1280, 320)).await;
    assert_eq!(saved.location(), "/admin/supporters?done=logo", "{}", saved.body);
    let told = nina.get(&saved.location()).await;
    assert!(told.body.contains("The logo is saved"), "{}", told.body);
    for locale in Locale::ALL {
        let letter = site.get(&format!("/{}/", locale.code())).await;
        assert_eq!(image(&letter, "alt"), ["Metropolis & Co"]);
        assert_eq!(
            (image(&letter, "width"), image(&letter, "height")),
            ([640.to_string()].into(), [160.to_string()].into())
        );
        assert_eq!(letter.attributes(".supporters a:has(img)", "href"), ["https://m.example"]);
    }
    let first = image(&site.get("/en/").await, "src").remove(0);
    assert_eq!(nina.get(PATH).await.attributes(".logo img", "src").concat(), first);
    // Sent twice by a double click it is there once; a page that is older than the logo is told so.
    assert_eq!(send(&nina, "1", &logo(1280, 320)).await.status, 303);
    let stale = send(&nina, "1", &photo()).await;
    assert_eq!((stale.status, stale.texts("[role=alert] p").len()), (409, 1));
    assert_eq!(send(&nina, "2", &photo()).await.status, 303);
    let second = image(&site.get("/ar/").await, "src").remove(0);
    assert!(first.contains(".png") && second.contains(".jpg"), "{first} {second}");
    assert_eq!(site.get(&first).await.status, 404, "another logo took its place");
    assert_eq!(site.get(&second).await.status, 200);
    assert_eq!(nina.post(&format!("{PATH}/logo/delete"), &[("version", "2")]).await.status, 409);
    for _ in 0..2 {
        let gone = nina.post(&format!("{PATH}/logo/delete"), &[("version", "3")]).await;
        assert_eq!(gone.location(), "/admin/supporters?done=logo-deleted");
    }
    assert_eq!(site.get(&second).await.status, 404);
    assert_eq!(site.get("/ko/").await.texts(".supporters li"), ["Metropolis & Co"]);
    let audit = "select subject from audit where event = 'supporter_changed' order by id";
    assert_eq!(site.words(audit).await, ["saved", "logo", "logo", "logo-deleted"]);
}

#[tokio::test]
async fn a_logo_goes_with_its_supporter() {
    let site = Site::open().await;
    let nina = supported(&site).await;
    send(&nina, "1", &logo(40, 40)).await;
    let src = image(&site.get("/en/").await, "src").remove(0);
    assert_eq!(nina.post(&format!("{PATH}/delete"), &[("version", "2")]).await.status, 303);
    assert_eq!(site.get(&src).await.status, 404);
    assert_eq!(site.count("select count(*) from supporter_logo").await, 0);
}

#[tokio::test]
async fn a_logo_is_harmless_and_kept_by_browsers_for_ever() {
    let site = Site::open().await;
    let nina = supported(&site).await;
    send(&nina, "1", &photo()).await;
    let src = image(&site.get("/en/").await, "src").remove(0);
    let noted = "select count(*) from supporter_logo where instr(bytes, 'Exif') or instr(bytes, 'GPS-SECRET')";
    assert_eq!(site.count(noted).await, 0);
    let file = site.get(&src).await;
    for (name, value) in [
        ("content-type", "image/jpeg"),
        ("cache-control", "public, max-age=31536000, immutable"),
        ("content-security-policy", "default-src 'none'; sandbox"),
        ("cross-origin-resource-policy", "same-origin"),
        ("x-content-type-options", "nosniff"),
    ] {
        assert_eq!(file.header(name), value, "{name}");
    }
    assert!(file.header("content-disposition").starts_with("inline; "));
    let again = request(Method::GET, &src).header("if-none-match", file.header("etag"));
    let again = site.send(again.body(Body::empty()).expect("a request")).await;
    assert_eq!((again.status, again.body.as_str()), (304, ""));
    for path in
        [src.replace(".jpg", ".png"), "/supporters/x".to_owned(), "/supporters/1.jpg".to_owned()]
    {
        assert_eq!(site.get(&path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn what_is_no_picture_is_refused_in_the_words_of_whoever_sent_it() {
    let site = Site::open().await;
    let nina = supported(&site).await;
    let large = vec![b'x'; 6_000_001];
    let too_large = "The picture is larger than 6 MB or 40 million pixels, or a side is longer than 20,000 pixels. Choose a smaller one";
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
    for (file, expected) in [
        (&b""[..], "Choose a file"),
        (svg, "This file cannot be read as a picture. Choose a PNG, JPEG or WebP file"),
        (
            &logo(90, 90)[..60],
            "This file cannot be read as a picture. Choose a PNG, JPEG or WebP file",
        ),
        (&bomb(), too_large),
        (&large, too_large),
    ] {
        let page = send(&nina, "1", file).await;
        assert_eq!((page.status, page.texts(".summary li")), (422, vec![expected.to_owned()]));
        assert_eq!(page.attributes(".summary a", "href"), ["#file"]);
        assert_eq!(page.field("name"), "Metropolis & Co");
    }
    for (locale, expected) in [
        (
            "fr",
            "Ce fichier ne peut pas être lu comme image. Choisissez un fichier PNG, JPEG ou WebP",
        ),
        ("es", "Este archivo no se puede leer como imagen. Elija un archivo PNG, JPEG o WebP"),
    ] {
        nina.post("/admin/language", &[("locale", locale)]).await;
        assert_eq!(send(&nina, "1", svg).await.texts(".summary li"), [expected]);
    }
    let lea = site.staff(Role::Reviewer).await;
    assert_eq!(send(&lea, "1", &logo(9, 9)).await.status, 403);
    assert_eq!(nina.upload("/admin/supporters/7/logo", &[], &logo(9, 9)).await.status, 404);
    assert_eq!(site.count("select count(*) from supporter_logo").await, 0);
}

#[tokio::test]
async fn while_the_store_is_locked_a_logo_is_not_taken_and_the_page_says_so() {
    let site = Site::open().await;
    let nina = supported(&site).await;
    let file = site.directory().join(human_rights_cities::db::FILE_NAME);
    let mut other = SqliteConnectOptions::new().filename(file).connect().await.expect("a store");
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.expect("a lock");
    let page = send(&nina, "1", &logo(40, 40)).await;
    assert_eq!((page.status, page.texts("[role=alert]").len()), (503, 1));
    assert_eq!(page.attributes("input[type=file]", "name"), ["file"]);
    sqlx::query("ROLLBACK").execute(&mut other).await.expect("the end of the lock");
    assert_eq!(send(&nina, "1", &logo(40, 40)).await.status, 303);
}
