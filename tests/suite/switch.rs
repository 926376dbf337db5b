//! Choosing another language keeps the page and what was typed on it.

use jiff::SignedDuration;

use crate::site::{Answer, Site, answers};

/// Where the language menu sends the form for this language.
fn switch(page: &Answer, locale: &str) -> String {
    let to = page.attributes(&format!(".lang button[form=answers][lang|={locale}]"), "formaction");
    assert_eq!(to.len(), 1, "{}", page.body);
    to[0].clone()
}

#[tokio::test]
async fn the_join_form_comes_back_in_every_language_with_what_was_typed_and_nothing_is_stored() {
    let site = Site::open().await;
    let mut page = site.get("/en/join").await;
    assert_eq!(page.texts(".lang li").len(), 13);
    let form_id = page.field("form_id");
    let fields = answers(&[
        ("form_id", &form_id),
        ("kind", "network"),
        ("country", "IT"),
        ("government_name", "  Città \"<b>\" "),
        ("contact_email", "not an address"),
        ("population", "many"),
        ("message", "Line one\r\nline two"),
        ("contact_fax", "trap"),
        ("privacy", ""),
    ]);
    let fields: Vec<_> = fields.into_iter().filter(|(name, _)| *name != "privacy").collect();
    for locale in ["ar", "zh", "fr", "en"] {
        page = site.post(&switch(&page, locale), &fields).await;
        assert_eq!((page.status, page.texts(".summary").len()), (200, 0), "no errors yet");
        for name in ["form_id", "government_name", "contact_email", "population", "contact_fax"] {
            let typed = fields.iter().find(|(field, _)| *field == name).expect(name).1;
            assert_eq!(page.field(name), typed, "{name}");
        }
        let picked = |selector| page.attributes(selector, "value");
        assert_eq!(picked("input[type=radio][checked]"), ["network"]);
        assert_eq!(picked("option[selected]"), ["IT", "en"], "typed answers are not changed");
        assert_eq!(page.attributes("input[type=checkbox][checked]", "name"), ["authorised"]);
        assert!(page.body.contains("Line one\r\nline two"), "the message");
        assert_eq!(page.attributes("form#answers", "action"), [format!("/{locale}/join")]);
    }
    assert_eq!(site.count("select count(*) from signup").await, 0);
}

#[tokio::test]
async fn an_empty_form_takes_the_language_of_its_page_for_mails() {
    let site = Site::open().await;
    let page = site.get("/en/join").await;
    let fields = [("correspondence_locale", "en"), ("form_id", &page.field("form_id"))];
    let page = site.post(&switch(&page, "tr"), &fields).await;
    assert_eq!(page.attributes("option[selected]", "value"), ["tr"]);
}

#[tokio::test]
async fn enter_in_a_field_sends_the_form_where_it_belongs() {
    let site = Site::open().await;
    let page = site.get("/ko/join").await;
    let html = page.html();
    let buttons = scraper::Selector::parse("[type=submit]").expect("a selector");
    let first = html.select(&buttons).next().expect("a button");
    assert_eq!((first.attr("formaction"), first.attr("form")), (None, Some("answers")));
}

#[tokio::test]
async fn corrections_and_a_new_contact_are_kept_with_the_version_they_began_from() {
    let site = Site::open().await.ignoring_mail();
    site.join("ada@example.org").await;
    let link = site.deliver_mail_to("ada@example.org").await.link();
    site.post(&link, &[]).await;
    let personal = site.deliver_only_mail("ada@example.org").await.link();
    site.pass(SignedDuration::from_hours(30)).await;
    let page = site.get(&format!("{personal}/correct")).await;
    let version = page.field("version");
    let mut fields = answers(&[("government_name", "Stad Utrecht"), ("kind", "other")]);
    fields.push(("version", &version));
    // Somebody else changes the signup meanwhile.
    site.run("update signup set version = version + 1").await;
    let page = site.post(&switch(&page, "es"), &fields).await;
    assert_eq!((page.status, page.field("version")), (200, version.clone()));
    assert_eq!(page.field("government_name"), "Stad Utrecht");
    let stale = site.post(&format!("{}/correct", personal.replace("/en/", "/es/")), &fields).await;
    assert_eq!(stale.status, 409);

    let page = site.get(&format!("{personal}/contact")).await;
    let page = site.post(&switch(&page, "de"), &[("contact_name", "Eve"), ("version", "1")]).await;
    assert_eq!((page.field("contact_name"), page.field("version")), ("Eve".into(), "1".into()));
    assert_eq!(site.count("select count(*) from signup where contact_name = 'Eve'").await, 0);
}

#[tokio::test]
async fn the_page_for_a_lost_link_keeps_the_address_and_other_pages_keep_their_links() {
    let site = Site::open().await;
    let page = site.get("/en/signup").await;
    let page = site.post(&switch(&page, "pt"), &[("email", "ada@")]).await;
    assert_eq!((page.field("email").as_str(), page.texts(".summary").len()), ("ada@", 0));
    assert_eq!(site.get("/en/privacy").await.attributes(".lang button", "form").len(), 0);
}
