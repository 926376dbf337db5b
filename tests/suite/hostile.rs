//! Requests that no browser sends: always a clear refusal, never a failure of the site's.

use axum::body::Body;
use axum::http::{Method, Request};

use crate::site::{BASE, Site, answers, form, request};

#[tokio::test]
async fn only_one_right_host_is_answered() {
    let site = Site::open().await;
    for (hosts, status) in [
        (vec!["localhost:3000"], 200),
        (vec!["127.0.0.1:3000"], 200),
        (vec!["LOCALHOST:3000"], 200),
        (vec![], 400),
        (vec!["localhost:3000", "localhost:3000"], 400),
        (vec!["localhost"], 421),
        (vec!["evil.example"], 421),
        (vec![""], 421),
    ] {
        let mut request = Request::get("/en/");
        for host in &hosts {
            request = request.header("host", *host);
        }
        let answer = site.send(request.body(Body::empty()).expect("a request")).await;
        assert_eq!(answer.status, status, "{hosts:?}");
        assert!(!answer.header("content-security-policy").is_empty());
    }
    let request = request(Method::GET, "http://evil.example/en/");
    let answer = site.send(request.body(Body::empty()).expect("a request")).await;
    assert_eq!(answer.status, 421);
}

#[tokio::test]
async fn damaged_forms_get_a_clear_answer() {
    let site = Site::open().await;
    let urlencoded = "application/x-www-form-urlencoded";
    let many = (0..10_000).map(|number| format!("f{number}=x")).collect::<Vec<_>>().join("&");
    for (content_type, body, status) in [
        (urlencoded, "government_name=%FF".as_bytes().to_vec(), 400),
        (urlencoded, b"government_name=\xff".to_vec(), 400),
        (urlencoded, b"kind=a&kind=b".to_vec(), 400),
        (urlencoded, many.into_bytes(), 413),
        (urlencoded, vec![b'x'; 70_000], 413),
        (urlencoded, Vec::new(), 422),
        (urlencoded, b"&&&==&%00=%00".to_vec(), 422),
        ("application/json", b"{}".to_vec(), 400),
        ("", Vec::new(), 400),
    ] {
        let request = request(Method::POST, "/fr/join")
            .header("origin", BASE)
            .header("content-type", content_type)
            .body(Body::from(body))
            .expect("a request");
        let answer = site.send(request).await;
        assert_eq!(answer.status, status, "{content_type}");
        assert_eq!(answer.attributes("html", "lang"), ["fr"]);
    }
}

#[tokio::test]
async fn what_cannot_be_shown_is_refused_and_the_rest_kept_to_the_letter() {
    let site = Site::open().await.ignoring_mail();
    let marks = ["\u{202a}", "\u{202b}", "\u{202c}", "\u{202d}", "\u{202e}"]
        .map(|mark| format!("Good City {mark}evil"));
    let others = ["a\0b", "a\u{7}b", "a\u{2028}b", "\u{85}a\u{85}b", "a\u{ffff}b", "a\u{fffe}b"];
    for refused in others.into_iter().chain(marks.iter().map(String::as_str)) {
        let page = site.post("/en/join", &answers(&[("government_name", refused)])).await;
        assert_eq!(page.status, 422, "{refused:?}");
    }
    for kept in [
        "<script>alert(1)</script>",
        "{{7*7}} { $email } %s ${x} \\x00 ../../etc/passwd",
        // Letters are joined and parted so in Persian and Hindi; marks of direction stand beside words.
        "می\u{200c}خواهم क्\u{200d}ष \u{200f}عمان\u{200e}",
        "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤",
        "🏳️‍🌈 田中さんにあげて下さい",
        "𐐜 𐐔𐐇𐐝𐐀𐐡𐐇𐐓 \u{feff}x",
        "NULL",
        "'; --",
    ] {
        site.join_with(&[("leader_name", kept), ("government_name", kept)]).await;
        let stored: String = sqlx::query_scalar("select leader_name from signup order by id desc")
            .fetch_one(site.app.db.readers())
            .await
            .expect("a name");
        let composed = icu_normalizer::ComposingNormalizerBorrowed::new_nfc().normalize(kept);
        assert_eq!(stored, composed);
    }
}

#[tokio::test]
async fn an_answer_in_which_nothing_can_be_seen_is_missing() {
    let site = Site::open().await;
    for nothing in
        ["\u{200b}", "\u{3164}", "\u{2800}", " \u{200d}\u{a0}\u{feff} ", "\u{2066}\u{2069}"]
    {
        let names = [("government_name", nothing), ("contact_role", nothing)];
        let page = site.post("/en/join", &answers(&names)).await;
        assert_eq!(
            page.texts(".summary a"),
            ["Enter the name of the local government", "Enter the position of the contact person",],
            "{nothing:?}"
        );
    }
}

#[tokio::test]
async fn what_isolates_a_name_on_our_own_pages_is_dropped_from_a_copied_one() {
    let site = Site::open().await.ignoring_mail();
    site.join_with(&[("government_name", "\u{2068}Good\u{2069} \u{2067}City\u{2066}")]).await;
    assert_eq!(site.words("select government_name from signup").await, ["Good City"]);
}

#[tokio::test]
async fn wrong_methods_and_odd_addresses_are_refused_in_the_readers_language() {
    let site = Site::open().await;
    for (method, path, status) in [
        (Method::POST, "/fr/", 405),
        (Method::DELETE, "/fr/join", 405),
        (Method::GET, "/fr/confirm/x/disown", 405),
        (Method::GET, "/fr/%FF", 404),
        (Method::GET, "/fr/?with=%FF", 200),
        (Method::GET, "/fr/?with=a&with=b", 400),
        (Method::GET, "/fr/join/%00", 404),
    ] {
        let request = request(method.clone(), path).header("origin", BASE);
        let answer = site.send(request.body(Body::empty()).expect("a request")).await;
        assert_eq!(answer.status, status, "{method} {path}");
        assert_eq!(answer.attributes("html", "lang"), ["fr"], "{method} {path}");
    }
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_protect_it() {
    let site = Site::open().await;
    for path in [
        "/",
        "/en/",
        "/en/join",
        "/nowhere",
        "/healthz",
        "/robots.txt",
        "/admin/sign-in",
        "/admin/signups",
        "/static/x",
    ] {
        let answer = site.get(path).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'") && !policy.contains("unsafe"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(answer.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("cross-origin-opener-policy"), "same-origin", "{path}");
        assert_eq!(answer.header("cross-origin-resource-policy"), "same-origin", "{path}");
        assert!(!answer.header("x-request-id").is_empty(), "{path}");
        assert!(answer.header("set-cookie").is_empty(), "{path}");
    }
    for private in ["/admin/sign-in", "/en/signup/x", "/en/confirm/x", "/en/join/x"] {
        assert_eq!(site.get(private).await.header("cache-control"), "no-store", "{private}");
    }
}

#[tokio::test]
async fn a_browser_that_says_nothing_of_its_origin_may_join() {
    let site = Site::open().await;
    let mut sent = form("/en/join", &answers(&[]), BASE);
    sent.headers_mut().remove("origin");
    assert_eq!(site.send(sent).await.status, 303);
    for (number, (header, value, status)) in [
        ("sec-fetch-site", "same-origin", 303),
        ("sec-fetch-site", "none", 303),
        ("sec-fetch-site", "same-site", 403),
        ("sec-fetch-site", "cross-site", 403),
        ("origin", "null", 403),
        ("origin", "http://127.0.0.1:3000", 303),
    ]
    .into_iter()
    .enumerate()
    {
        let email = format!("contact{number}@example.org");
        let name = format!("Town {number}");
        let changes = [("government_name", name.as_str()), ("contact_email", &email)];
        let mut sent = form("/en/join", &answers(&changes), BASE);
        sent.headers_mut().insert(header, value.parse().expect("a value"));
        assert_eq!(site.send(sent).await.status, status, "{header}: {value}");
    }
    assert_eq!(site.deliver().await.len(), 8);
}

#[tokio::test]
async fn what_no_form_has_is_not_read() {
    let site = Site::open().await.ignoring_mail();
    let more = [
        ("status", "member"),
        ("number", "7"),
        ("origin", "staff"),
        ("reviewer_id", "1"),
        ("wave", "3"),
        ("merged_into", "1"),
        ("second_confirmed_at", "1"),
    ];
    site.join_with(&more).await;
    let row = "select concat_ws(' ', status, number, origin, reviewer_id, wave, merged_into,
        second_confirmed_at) from signup";
    assert_eq!(site.words(row).await, ["unconfirmed form"]);
}
