//! The files of a profile: what is taken, what is refused, how they are handed out.

use std::io::Cursor;

use axum::body::Body;
use axum::http::Method;
use image::{DynamicImage, ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};

use crate::profile::pledged;
use crate::site::{Answer, BASE, Site, request};

const BOUNDARY: &str = "----what-browsers-write";

/// Sends a step with a file as a browser does: fields first, then the file.
pub async fn upload(site: &Site, path: &str, fields: &[(&str, &str)], file: &[u8]) -> Answer {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend_from_slice(
            format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n"
            )
            .as_bytes(),
        );
    }
    body.extend_from_slice(
        format!("--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x\"\r\nContent-Type: text/html\r\n\r\n")
            .as_bytes(),
    );
    body.extend_from_slice(file);
    body.extend_from_slice(format!("\r\n--{BOUNDARY}--\r\n").as_bytes());
    let request = request(Method::POST, path)
        .header("origin", BASE)
        .header("content-type", format!("multipart/form-data; boundary={BOUNDARY}"))
        .body(Body::from(body))
        .expect("a request");
    site.send(request).await
}

async fn version(site: &Site, path: &str) -> String {
    site.get(path).await.field("version")
}

pub fn encoded(image: impl Into<DynamicImage>, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Vec::new();
    let image: DynamicImage = image.into();
    image.write_to(&mut Cursor::new(&mut bytes), format).expect("a picture");
    bytes
}

/// A picture that lies on its side and says so, and where it was taken.
pub fn photo() -> Vec<u8> {
    let jpeg = encoded(RgbImage::from_pixel(60, 40, Rgb([200, 30, 30])), ImageFormat::Jpeg);
    let tiff = b"II*\0\x08\0\0\0\x02\0\x12\x01\x03\0\x01\0\0\0\x06\0\0\0\x25\x88\x04\0\x01\0\0\0\x26\0\0\0\0\0\0\0\x01\0\x01\0\x02\0\x02\0\0\0N\0\0\0\0\0\0\0GPS-SECRET";
    let mut exif = b"Exif\0\0".to_vec();
    exif.extend_from_slice(tiff);
    let length = u16::try_from(exif.len() + 2).expect("short").to_be_bytes();
    [&jpeg[..2], &[0xff, 0xe1], &length, &exif, &jpeg[2..]].concat()
}

/// A PNG file of a few bytes that says it has 400 million pixels.
pub fn bomb() -> Vec<u8> {
    png_that_says(20_000, 20_000)
}

/// A PNG file of a few bytes that says it is so wide and so high.
fn png_that_says(width: u32, height: u32) -> Vec<u8> {
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let head = [&b"IHDR"[..], &width.to_be_bytes(), &height.to_be_bytes(), &[8, 2, 0, 0, 0]];
    let head = head.concat();
    for chunk in [head, b"IDATx\x9cc\0\0\0\x01\0\x01".to_vec(), b"IEND".to_vec()] {
        png.extend_from_slice(&u32::try_from(chunk.len() - 4).expect("short").to_be_bytes());
        png.extend_from_slice(&chunk);
        png.extend_from_slice(&crc(&chunk).to_be_bytes());
    }
    png
}

fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| {
            if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 }
        })
    })
}

pub fn pdf(trailer: &str) -> Vec<u8> {
    let body = "%PDF-1.4\n1 0 obj\n<</Type/Catalog>>\nendobj\n";
    let table = format!("xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R{trailer}>>\n");
    format!("{body}{table}startxref\n{}\n%%EOF\n", body.len()).into_bytes()
}

#[tokio::test]
async fn a_photo_is_kept_upright_and_without_its_place() {
    let site = Site::open().await;
    let (_, personal) = pledged(&site).await;
    let path = format!("{personal}/profile/picture");
    let version = version(&site, &path).await;
    let upright = photo();
    assert!(upright.windows(10).any(|part| part == b"GPS-SECRET"));
    let fields = [("version", version.as_str()), ("picture_alt", "Het stadhuis")];
    assert_eq!(upload(&site, &path, &fields, &upright).await.status, 303);
    assert_eq!(upload(&site, &path, &fields, &upright).await.status, 303, "twice is once");
    assert_eq!(site.count("select count(*) from profile_file").await, 1);
    let turned = "select count(*) from profile_file where (width, height) = (40, 60)";
    assert_eq!(site.count(turned).await, 1, "turned upright");
    let metadata = "select count(*) from profile_file where instr(bytes, 'Exif') or instr(bytes, 'GPS-SECRET')";
    assert_eq!(site.count(metadata).await, 0);
    let page = site.get(&path).await;
    let href = page.attributes("img.picture", "src").remove(0);
    let response = site.send_raw(&href).await;
    let header = |name: &str| response.headers()[name].to_str().expect("ASCII").to_owned();
    assert_eq!(header("content-type"), "image/jpeg");
    assert_eq!(header("x-content-type-options"), "nosniff");
    assert_eq!(header("content-security-policy"), "default-src 'none'; sandbox");
    assert_eq!(header("cross-origin-resource-policy"), "same-origin");
    assert!(header("content-disposition").starts_with("inline"));
    // It can be taken away, and what nobody has any more goes after a few others.
    let version = page.field("version");
    let fields = [("version", version.as_str()), ("remove", "on")];
    assert_eq!(upload(&site, &path, &fields, b"").await.status, 303);
    assert_eq!(site.count("select count(*) from profile where picture_id is not null").await, 0);
}

#[tokio::test]
async fn what_shines_through_stays_so_and_large_pictures_are_scaled_down() {
    let site = Site::open().await;
    let (_, personal) = pledged(&site).await;
    let path = format!("{personal}/profile/picture");
    let glass = encoded(RgbaImage::from_pixel(2000, 500, Rgba([0, 0, 0, 9])), ImageFormat::Png);
    let webp = encoded(RgbImage::new(30, 20), ImageFormat::WebP);
    for (picture, statement) in [
        (
            &glass,
            "select count(*) from profile_file where media_type = 'image/png' and (width, height) = (1600, 400)",
        ),
        (
            &webp,
            "select count(*) from profile_file where media_type = 'image/jpeg' and (width, height) = (30, 20)",
        ),
    ] {
        let version = version(&site, &path).await;
        let answer = upload(&site, &path, &[("version", &version)], picture).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        assert_eq!(site.count(statement).await, 1);
    }
}

#[tokio::test]
async fn files_that_are_not_what_they_should_be_are_refused_and_the_text_stays() {
    let site = Site::open().await;
    let (_, personal) = pledged(&site).await;
    let svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".to_vec();
    let photo = photo();
    let cut = photo[..photo.len() / 2].to_vec();
    let no_picture =
        "Error: This file cannot be read as a picture. Choose a JPEG, PNG or WebP file";
    let large = "Error: The picture is larger than 6 MB or 40 million pixels, or a side is longer than 20,000 pixels. Choose a smaller one";
    let no_pdf = "Error: This file cannot be read as a PDF. Save the document as a PDF again and choose that file";
    let locked =
        "Error: This PDF is protected by a password. Choose a file that everybody can open";
    let heavy = "Error: The PDF is larger than 5 MB. Choose a smaller file";
    let mut big = pdf("");
    big.splice(9..9, vec![b'%'; 5_500_000]);
    for (step, field, file, message) in [
        ("picture", "picture_holder", svg.clone(), no_picture),
        ("picture", "picture_holder", cut, no_picture),
        ("picture", "picture_holder", pdf(""), no_picture),
        ("picture", "picture_holder", bomb(), large),
        ("picture", "picture_holder", png_that_says(20_001, 1), large),
        ("picture", "picture_holder", png_that_says(1, 20_001), large),
        ("picture", "picture_holder", vec![0xff; 7_000_000], large),
        ("decision", "decision_body", svg, no_pdf),
        ("decision", "decision_body", photo, no_pdf),
        ("decision", "decision_body", b"%PDF-1.7 and no more".to_vec(), no_pdf),
        ("decision", "decision_body", pdf("/Encrypt 2 0 R"), locked),
        ("decision", "decision_body", big, heavy),
        ("decision", "decision_body", vec![b'%'; 7_000_000], heavy),
    ] {
        let path = format!("{personal}/profile/{step}");
        let version = version(&site, &path).await;
        let fields = [("version", version.as_str()), (field, "What was typed")];
        let page = upload(&site, &path, &fields, &file).await;
        assert_eq!((page.status, page.text("#file-error")), (422, message.to_owned()));
        assert_eq!(page.field(field), "What was typed");
    }
    assert_eq!(site.count("select count(*) from profile_file").await, 0);
}

#[tokio::test]
async fn a_good_file_outlives_a_form_that_is_not_good_yet() {
    let site = Site::open().await;
    let (_, personal) = pledged(&site).await;
    let path = format!("{personal}/profile/decision");
    let version = version(&site, &path).await;
    let long = "x".repeat(201);
    let fields = [("version", version.as_str()), ("decision_body", &long)];
    let page = upload(&site, &path, &fields, &pdf("")).await;
    assert_eq!(page.status, 422);
    let kept = page.field("kept");
    let fields = [
        ("version", version.as_str()),
        ("decision_body", "Raad"),
        ("decision_on", "2026-03-12"),
        ("kept", &kept),
        ("decision_public", "on"),
    ];
    assert_eq!(upload(&site, &path, &fields, b"").await.status, 303);
    let page = site.get(&format!("{personal}/profile/check")).await;
    assert!(page.body.contains("12 March 2026"));
    let href = page.attributes("main a[href*=files]", "href").remove(0);
    let file = site.send_raw(&href).await;
    assert_eq!(file.headers()["content-type"], "application/pdf");
    assert!(
        file.headers()["content-disposition"].to_str().expect("ASCII").starts_with("attachment")
    );
    // Files of others are nobody's to take.
    let stolen = [("version", version.as_str()), ("kept", "999")];
    let page = upload(&site, &path, &stolen, b"").await;
    assert_eq!(page.text("#file-error"), "Error: The file is no longer there: choose it again");
    assert_eq!(site.get(&format!("{personal}/profile/files/999")).await.status, 404);
    let broken = request(Method::POST, &path)
        .header("origin", BASE)
        .header("content-type", "multipart/form-data")
        .body(Body::from("nothing"))
        .expect("a request");
    assert_eq!(site.send(broken).await.status, 400);
}

#[tokio::test]
async fn a_chosen_file_outlives_the_change_of_language_too() {
    let site = Site::open().await;
    let (_, personal) = pledged(&site).await;
    let path = format!("{personal}/profile/picture");
    let german = path.replace("/en/", "/de/");
    let version = version(&site, &path).await;
    let fields = [("version", version.as_str()), ("picture_alt", "Het stadhuis")];
    let page = upload(&site, &format!("{german}?switch"), &fields, &photo()).await;
    assert_eq!((page.status, page.field("picture_alt")), (200, "Het stadhuis".to_owned()));
    assert!(page.text(".note").starts_with("Ihre Datei"), "it is said that the file is kept");
    assert_eq!(site.count("select count(*) from profile").await, 0, "nothing else is saved");
    let kept = page.field("kept");
    let fields = [("version", version.as_str()), ("kept", &kept)];
    let page = upload(&site, &format!("{path}?switch"), &fields, b"").await;
    assert_eq!((page.status, page.field("kept")), (200, kept.clone()), "and once more");
    let fields = [("version", version.as_str()), ("kept", &kept), ("remove", "on")];
    assert_eq!(upload(&site, &path, &fields, b"").await.status, 303);
    let saved = "select count(*) from profile where picture_id is not null";
    assert_eq!(site.count(saved).await, 1, "only a file that was saved before can be removed");
    let page = upload(&site, &format!("{german}?switch"), &[("remove", "on")], b"").await;
    assert_eq!(page.attributes("#remove[checked]", "value"), ["on"]);
    let page = upload(&site, &format!("{german}?switch"), &[], b"no picture").await;
    assert_eq!((page.status, page.texts("#file-error").len()), (200, 1));
}
