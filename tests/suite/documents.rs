//! Documents to download from the campaign's page.

use human_rights_cities::verbs::Role;

use crate::site::{Answer, Site};

/// The smallest PDF with this in it.
pub fn pdf(words: &str) -> Vec<u8> {
    let body = format!("%PDF-1.4\n% {words}\n1 0 obj\n<</Type/Catalog>>\nendobj\n");
    let table = "xref\n0 1\n0000000000 65535 f \ntrailer\n<</Root 1 0 R>>";
    format!("{body}{table}\nstartxref\n{}\n%%EOF\n", body.len()).into_bytes()
}

fn errors(page: &Answer) -> Vec<String> {
    page.texts(".summary li")
}

#[tokio::test]
async fn a_document_is_added_read_replaced_and_removed() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    assert!(site.get("/en/campaign").await.texts(".documents").is_empty());
    for (title, locale) in [("Guide de la campagne", "fr"), ("캠페인 안내서", "ko")] {
        let fields = [("title", title), ("locale", locale)];
        let saved = nina.upload("/admin/documents", &fields, &pdf(title)).await;
        assert_eq!(saved.location(), "/admin/documents?done=saved", "{}", saved.body);
    }
    let korean = site.get("/ko/campaign").await;
    assert_eq!(
        korean.texts(".documents li"),
        ["캠페인 안내서 (PDF, 1 kB)", "Guide de la campagne (Français, PDF, 1 kB)"]
    );
    let french = site.get("/fr/campaign").await;
    let links = french.attributes(".documents a", "href");
    assert_eq!(links[0], "/documents/1-guide-de-la-campagne.pdf");
    assert_eq!(french.attributes(".documents a", "lang"), ["fr", "ko"]);
    for link in &links {
        let file = site.get(link).await;
        assert_eq!((file.status, file.header("content-type")), (200, "application/pdf"));
        assert!(file.header("content-disposition").starts_with("attachment; "), "{link}");
        assert_eq!(file.header("content-security-policy"), "default-src 'none'; sandbox");
        assert_eq!(file.header("x-content-type-options"), "nosniff");
    }
    let other = site.get("/documents/1-guide.pdf").await;
    assert_eq!((other.status, other.location()), (308, links[0].clone()));
    let fields = [("version", "1"), ("title", "Le guide"), ("locale", "fr")];
    let path = "/admin/documents/1";
    assert_eq!(nina.upload(path, &fields, b"").await.status, 303);
    let kept = site.get("/documents/1-le-guide.pdf").await.body;
    assert_eq!(kept.into_bytes(), pdf("Guide de la campagne"), "no new file: the old one stays");
    let stale = nina.upload(path, &fields, &pdf("new")).await;
    assert_eq!((stale.status, stale.field("title")), (409, "Le guide".to_owned()));
    let fields = [("version", "2"), ("title", "Le guide"), ("locale", "fr")];
    assert_eq!(nina.upload(path, &fields, &pdf("new")).await.status, 303);
    assert_eq!(site.get("/documents/1-le-guide.pdf").await.body.into_bytes(), pdf("new"));
    let delete = "/admin/documents/1/delete";
    assert_eq!(nina.post(delete, &[("version", "2")]).await.status, 409);
    assert_eq!(nina.post(delete, &[("version", "3")]).await.status, 303);
    assert_eq!(site.get("/documents/1-le-guide.pdf").await.status, 404);
    let audit = "select count(*) from audit where event = 'document_changed'";
    assert_eq!(site.count(audit).await, 5);
}

#[tokio::test]
async fn what_is_no_pdf_is_refused_with_the_title_kept() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    let fields = [("title", "Guide"), ("locale", "fr")];
    let large = vec![b'x'; 6_000_001];
    for (file, expected) in [
        (&b""[..], "Choose a file"),
        (b"<html><script>", "Choose a whole PDF file"),
        (&pdf("cut")[..60], "Choose a whole PDF file"),
        (&large, "Choose a file of at most 6 MB"),
    ] {
        let page = nina.upload("/admin/documents", &fields, file).await;
        assert_eq!((page.status, errors(&page)), (422, vec![expected.to_owned()]));
        assert_eq!(page.field("title"), "Guide");
    }
    let page = nina.upload("/admin/documents", &[], &pdf("x")).await;
    assert_eq!(errors(&page), ["Enter the title", "Choose the language of the document"]);
    let lea = site.staff(Role::Reviewer).await;
    let refused = lea.upload("/admin/documents", &fields, &pdf("x")).await;
    assert_eq!(refused.status, 403);
    assert_eq!(site.count("select count(*) from document").await, 0);
    for path in ["/documents/1-x.pdf", "/documents/x", "/documents/-1.pdf"] {
        assert_eq!(site.get(path).await.status, 404, "{path}");
    }
}

#[tokio::test]
async fn a_document_sent_twice_is_there_once() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    let fields = [("locale", "fr"), ("title", "Guide")];
    for file in [pdf("Guide"), pdf("Guide"), pdf("Another")] {
        let sent = nina.upload("/admin/documents", &fields, &file).await;
        assert_eq!(sent.location(), "/admin/documents?done=saved");
    }
    assert_eq!(site.count("select count(*) from document").await, 2);
}
