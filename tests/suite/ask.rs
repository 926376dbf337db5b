//! `/{locale}/ask`: the letter to the mayor and the motion for the council.

use human_rights_cities::i18n::Locale;

use crate::site::Site;

/// What a `mailto:` address opens: subject and body.
fn opened(address: &str) -> (String, String) {
    let query = address.strip_prefix("mailto:?").expect("an address");
    assert!(!query.contains('+'), "mail programs do not take + for a space");
    let pairs: Vec<(String, String)> =
        url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    assert_eq!([pairs[0].0.as_str(), pairs[1].0.as_str()], ["subject", "body"]);
    (pairs[0].1.clone(), pairs[1].1.clone())
}

#[tokio::test]
async fn letter_and_motion_stand_in_thirteen_languages() {
    let site = Site::open().await;
    for locale in Locale::ALL {
        let code = locale.code();
        let page = site.get(&format!("/{code}/ask")).await;
        assert_eq!(page.status, 200);
        assert_eq!(page.texts(".model .letter").len(), 2);
        for text in page.texts(".model .letter") {
            assert!(text.contains(&format!("http://localhost:3000/{code}/campaign")), "{text}");
            assert!(text.contains('[') && text.contains("1000"), "{text}");
        }
        let selected = page.attributes("#in option[selected]", "value");
        assert_eq!(selected, [code]);
    }
}

#[tokio::test]
async fn names_are_put_in_and_mailed_as_they_were_typed() {
    let site = Site::open().await;
    let page = site
        .get("/en/ask?name=Villa+%26+%3Cb%3EEl%3C%2Fb%3E&sender=Ada+%22L%22&place=%E5%85%89%E5%B7%9E")
        .await;
    assert_eq!(page.status, 200);
    assert!(page.attributes(".model b", "class").is_empty() && !page.body.contains("<b>El</b>"));
    let letter = page.texts(".model .letter").remove(0);
    assert!(letter.starts_with("Ada \"L\" 光州 23 November 2026 To the Mayor Villa & <b>El</b> "));
    assert!(letter.ends_with("Yours sincerely, Ada \"L\""), "{letter}");
    assert_eq!(page.field("name"), "Villa & <b>El</b>");
    let addresses = page.attributes(".model a", "href");
    let (subject, body) = opened(&addresses[0]);
    let campaign =
        "joining the campaign “10, 100, 1000 Human Rights Cities and Territories by 2030”";
    assert_eq!(subject, format!("Villa & <b>El</b>: {campaign}"));
    assert!(body.starts_with("Ada \"L\"\r\n光州\r\n\r\n23 November 2026\r\n\r\nTo the Mayor"));
    assert!(!body.contains('\u{2068}'), "no marks of direction in mails");
    assert!(opened(&addresses[1]).1.starts_with("Motion: joining the campaign"));
}

#[tokio::test]
async fn the_letter_may_be_in_another_language_than_the_page() {
    let site = Site::open().await;
    let page = site.get("/fr/ask?in=ar&name=%D8%B1%D8%A7%D9%85+%D8%A7%D9%84%D9%84%D9%87").await;
    assert_eq!(page.attributes("html", "lang"), ["fr"]);
    assert_eq!(page.attributes(".model .letter", "lang"), ["ar", "ar"]);
    assert_eq!(page.attributes(".model .letter", "dir"), ["rtl", "rtl"]);
    assert!(page.texts(".model .letter")[0].contains("http://localhost:3000/ar/campaign"));
    let other = site.get("/fr/ask?in=xx").await;
    assert_eq!(other.attributes(".model .letter", "lang"), ["fr", "fr"]);
}

#[tokio::test]
async fn names_that_are_too_long_come_back_with_what_is_wrong() {
    let site = Site::open().await;
    let long = "x".repeat(101);
    let page = site.get(&format!("/en/ask?name={long}&sender=a%0Ab&place=Here")).await;
    assert_eq!(page.status, 422);
    assert_eq!(
        page.texts(".summary a"),
        [
            "Name of the local government: use at most 100 characters",
            "Your name: remove characters that cannot be shown, such as line breaks or control characters"
        ]
    );
    assert_eq!((page.field("name"), page.field("place")), (long, "Here".to_owned()));
    assert!(page.texts(".model").is_empty());
}

#[tokio::test]
async fn nobody_is_asked_to_join_a_campaign_that_has_ended() {
    let site = Site::with(&["--campaign-end", "2026-11-01"], None).await;
    let page = site.get("/en/ask").await;
    assert!(page.text(".note").starts_with("The campaign has ended"));
    assert!(page.texts("form, .model").is_empty());
}
