//! Choosing another language keeps the page and what was typed on it.

use jiff::SignedDuration;

use crate::answer::ask;
use crate::profile::{pledged, save};
use crate::site::{Answer, Site, answers, pairs, set};

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

#[tokio::test]
async fn a_step_of_the_profile_comes_back_in_every_language_and_nothing_is_saved() {
    let site = Site::open().await;
    let (_, personal) = pledged(&site).await;
    let path = format!("{personal}/profile/questions");
    let mut page = site.get(&path).await;
    let version = page.field("version");
    save(&site, &personal, "questions", &[("essential", "A colleague was faster.")]).await;
    let mut fields = page.form(&path);
    set(&mut fields, "locale", "ca");
    set(&mut fields, "essential", "Line one\r\nline two");
    set(&mut fields, "joining", &"é".repeat(3001));
    for locale in ["ar", "zh", "fr", "en"] {
        page = site.post(&switch(&page, locale), &pairs(&fields)).await;
        assert_eq!((page.status, page.texts(".summary").len()), (200, 0), "no errors yet");
        assert_eq!(page.field("version"), version, "what others saved is not forgotten");
        assert_eq!(page.attributes("option[selected]", "value"), ["ca"]);
        let action = page.attributes("form#answers", "action").remove(0);
        assert_eq!(action, path.replace("/en/", &format!("/{locale}/")));
        let mut kept = page.form(&action);
        kept.sort();
        fields.sort();
        let lines = |fields: &[(String, String)]| format!("{fields:?}").replace("\\r", "");
        assert_eq!(lines(&kept), lines(&fields));
    }
    assert_eq!(site.count("select version from profile").await, 1, "nothing was saved");
    set(&mut fields, "joining", "Together");
    assert_eq!(site.post(&path, &pairs(&fields)).await.status, 409, "the colleague's is shown");

    let path = format!("{personal}/profile/initiatives");
    let page = site.get(&path).await;
    let mut fields = page.form(&path);
    for (name, value) in [
        ("initiative-1-title", "Housing first"),
        ("initiative-1-year", "soon"),
        ("initiative-1-themes-housing", "on"),
        ("initiative-2-link", "example.org/x"),
    ] {
        set(&mut fields, name, value);
    }
    let page = site.post(&switch(&page, "ko"), &pairs(&fields)).await;
    assert_eq!(page.field("initiative-1-year"), "soon");
    assert_eq!(page.field("initiative-2-link"), "example.org/x");
    assert_eq!(
        page.attributes("[type=checkbox][checked]", "name"),
        ["initiative-1-themes-housing"]
    );
}

#[tokio::test]
async fn an_answer_comes_back_in_every_language_and_still_meets_its_own_question() {
    let site = Site::open().await;
    let reference = site.received("ada@example.org").await;
    let personal = ask(&site, &reference, "Which council?").await;
    let path = format!("{personal}/answer");
    let page = site.get(&path).await;
    let mut fields = page.form(&path);
    set(&mut fields, "answer", "The city council\nof March");
    let page = site.post(&switch(&page, "ar"), &pairs(&fields)).await;
    assert_eq!((page.status, page.text("#answer")), (200, "The city council of March".into()));
    // Another question takes the place of the one that was read.
    site.reviewer().await.press_with(&reference, "resume", &[("why", "Called")]).await;
    ask(&site, &reference, "And when?").await;
    let page = site.post(&switch(&page, "de"), &pairs(&fields)).await;
    assert_eq!(page.form(&page.attributes("form#answers", "action")[0]), fields);
    let german = path.replace("/en/", "/de/");
    assert_eq!(site.post(&german, &pairs(&fields)).await.status, 409);
    assert_eq!(site.count("select count(*) from signup_answer").await, 0);
}

#[tokio::test]
async fn a_message_and_the_names_in_a_letter_are_kept_as_well() {
    let site = Site::open().await;
    let page = site.get("/en/tell").await;
    let mut fields = page.form("/en/tell");
    set(&mut fields, "body", "We are missing\nsince March");
    set(&mut fields, "email", "ada@");
    let page = site.post(&switch(&page, "zh"), &pairs(&fields)).await;
    assert_eq!((page.status, page.texts(".summary").len()), (200, 0));
    let mut kept = page.form("/zh/tell");
    kept.sort();
    fields.sort();
    assert_eq!(kept, fields);
    assert_eq!(site.count("select count(*) from message").await, 0);

    // A form whose answers go into the address: it takes the place of the menu's own query.
    let page = site.get("/en/ask?name=Utrecht&sender=Ada&in=nl&from=en").await;
    let to = switch(&page, "tr");
    let page = site.get(&to.replace("?switch", "?name=Utrecht&sender=Ada&in=nl&from=en")).await;
    assert_eq!((page.field("name"), page.field("sender")), ("Utrecht".into(), "Ada".into()));
    assert_eq!(page.attributes("option[selected]", "value"), ["nl"]);
    let untouched = site.get("/tr/ask?name=&sender=&place=&in=en&from=en").await;
    assert_eq!(untouched.attributes("option[selected]", "value"), ["tr"]);
}
