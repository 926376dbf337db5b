//! Sessions: what ends them, who may end them, and what changes of the own account do to them.

use human_rights_cities::verbs::Role;
use totp_rs::Secret;

use crate::site::{BASE, Desk, Site, code, desk_password, form, pair};

/// The same person in a second browser.
async fn elsewhere(nina: &mut Desk<'_>) -> String {
    let first = nina.cookie.clone();
    nina.sign_in().await;
    std::mem::replace(&mut nina.cookie, first)
}

async fn opens(nina: &Desk<'_>, cookie: &str) -> bool {
    nina.with(cookie).get("/admin/account").await.status == 200
}

#[tokio::test]
async fn a_new_password_ends_the_other_sessions_and_renews_this_one() {
    let site = Site::open().await;
    let mut nina = site.staff(Role::Reader).await;
    let other = elsewhere(&mut nina).await;
    let (old, new) = (desk_password(), "orchard beneath the viaduct");
    for (typed, chosen, errors) in
        [("wrong horse", new, 1), (old, "short", 1), ("", "passwordpassword", 2)]
    {
        let fields = [("old_password", typed), ("new_password", chosen)];
        let page = nina.post("/admin/account/password", &fields).await;
        assert_eq!((page.status, page.texts(".summary a").len()), (422, errors));
        assert!(!page.body.contains("value=\"wrong") && !page.body.contains(chosen));
    }
    let before = nina.cookie.clone();
    let answer =
        nina.post("/admin/account/password", &[("old_password", old), ("new_password", new)]).await;
    assert_eq!(answer.location(), "/admin/account?done=password");
    let after = pair(&answer);
    for (cookie, works) in [(&other, false), (&before, false), (&after, true)] {
        assert_eq!(opens(&nina, cookie).await, works);
    }
    site.app.clock.advance(jiff::SignedDuration::from_secs(30));
    assert_eq!(nina.try_to_sign_in(&nina.email, old, &nina.code()).await.status, 422);
    assert_eq!(nina.try_to_sign_in(&nina.email, new, &nina.code()).await.status, 303);
}

#[tokio::test]
async fn a_new_key_for_codes_is_confirmed_by_one_and_ends_the_old() {
    let site = Site::open().await;
    let mut nina = site.staff(Role::Reader).await;
    let other = elsewhere(&mut nina).await;
    let secret = nina.get("/admin/account/code").await.field("secret");
    let bytes = Secret::try_from_base32(&secret).expect("base 32").as_ref().to_vec();
    let shown = code(&site.app, &bytes);
    site.app.clock.advance(jiff::SignedDuration::from_secs(30));
    let (shown_before, old) = (shown, nina.code());
    let shown = code(&site.app, &bytes);
    assert_ne!(shown, shown_before);
    for (password, code, old_code, error) in [
        ("", shown.as_str(), old.as_str(), "Enter the password with which you sign in now"),
        (
            desk_password(),
            "000000",
            &old,
            "Enter the six digits that the app shows now. If they are refused again, check the \
             clock of your phone",
        ),
        (
            desk_password(),
            &shown,
            "000000",
            "Enter the six digits that the app shows now, or a recovery code. Each works once: \
             after signing in, wait for the next",
        ),
    ] {
        let key = ("secret", secret.as_str());
        let fields = [key, ("password", password), ("code", code), ("old_code", old_code)];
        let page = nina.post("/admin/account/code", &fields).await;
        assert_eq!((page.status, page.texts(".summary a")), (422, vec![error.to_owned()]));
        assert_eq!(page.field("secret"), secret, "the key stays the same");
    }
    let password = ("password", desk_password());
    let fields = [("secret", secret.as_str()), password, ("code", &shown), ("old_code", &old)];
    let answer = nina.post("/admin/account/code", &fields).await;
    assert_eq!(answer.location(), "/admin/account?done=code");
    assert!(!opens(&nina, &other).await && opens(&nina, &pair(&answer)).await);
    site.app.clock.advance(jiff::SignedDuration::from_secs(30));
    assert_eq!(nina.try_to_sign_in(&nina.email, desk_password(), &nina.code()).await.status, 422);
    let next = code(&site.app, &bytes);
    assert_eq!(nina.try_to_sign_in(&nina.email, desk_password(), &next).await.status, 303);
    let tampered = [("secret", "AAAA"), ("password", desk_password()), ("code", &shown)];
    assert_eq!(nina.with(&pair(&answer)).post("/admin/account/code", &tampered).await.status, 400);
}

#[tokio::test]
async fn own_sessions_are_listed_and_ended_and_those_of_others_are_not() {
    let site = Site::open().await;
    let mut nina = site.staff(Role::Reader).await;
    let stranger = site.staff(Role::Reviewer).await;
    let handles = "select hex(substr(hash, 1, 8)) from session where account_id = 2";
    let foreign = site.words(handles).await.remove(0);
    let (second, third) = (elsewhere(&mut nina).await, elsewhere(&mut nina).await);
    let page = nina.get("/admin/account").await;
    assert_eq!(page.texts(".history li").len(), 3);
    let others = page.attributes(".history button", "value");
    assert_eq!(others.len(), 2, "the own session has no button");
    let wrong = [("session", others[0].as_str()), ("sessions_password", "wrong horse")];
    let refused = nina.post("/admin/account/sessions", &wrong).await;
    assert_eq!(refused.status, 422, "not without the password");
    assert_eq!((opens(&nina, &second).await, opens(&nina, &third).await), (true, true));
    let first = "select min(created_at) from session where account_id = 1";
    let begun = site.count(first).await;
    for (handle, open) in [
        (foreign.as_str(), (true, true)),
        (others[0].as_str(), (true, false)),
        ("", (false, false)),
    ] {
        let before = nina.cookie.clone();
        let fields = [("session", handle), ("sessions_password", desk_password())];
        let answer = nina.post("/admin/account/sessions", &fields).await;
        assert_eq!(answer.status, 303);
        nina.cookie = pair(&answer);
        assert!(!opens(&nina, &before).await, "the session goes on under another secret");
        assert!(opens(&nina, &nina.cookie).await);
        assert_eq!((opens(&nina, &second).await, opens(&nina, &third).await), open);
    }
    assert_eq!(stranger.get("/admin/account").await.status, 200);
    assert_eq!(site.count(first).await, begun, "and ends when it would have");
    let names: Vec<String> = site.words("select name from pragma_table_info('session')").await;
    assert_eq!(names, ["hash", "account_id", "created_at", "last_used_at", "device"], "no address");
}

#[tokio::test]
async fn signing_in_begins_a_new_session_and_ends_the_one_the_browser_had() {
    let site = Site::open().await;
    let nina = site.staff(Role::Reader).await;
    site.app.clock.advance(jiff::SignedDuration::from_secs(30));
    let code = nina.code();
    let fields =
        [("email", nina.email.as_str()), ("password", desk_password()), ("code", code.as_str())];
    let mut sent = form("/admin/sign-in", &fields, BASE);
    sent.headers_mut().insert("cookie", nina.cookie.parse().expect("a cookie"));
    let agent = "Mozilla/5.0 (Windows NT 10.0; rv:145.0) Gecko/20100101 Firefox/145.0";
    sent.headers_mut().insert("user-agent", agent.parse().expect("a header"));
    let answer = site.send(sent).await;
    assert_eq!(answer.status, 303);
    assert_ne!(pair(&answer), nina.cookie);
    assert!(!opens(&nina, &nina.cookie).await && opens(&nina, &pair(&answer)).await);
    let page = nina.with(&pair(&answer)).get("/admin/account").await;
    assert_eq!(page.texts(".history li strong"), ["Firefox, Windows", "This session"]);
}
