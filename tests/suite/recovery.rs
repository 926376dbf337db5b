//! Recovery codes: shown once, each counts once, new ones end the old.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::site::{Site, desk_password, pair};

#[tokio::test]
async fn a_recovery_code_opens_the_account_once_instead_of_a_one_time_code() {
    let site = Site::open().await;
    let nina = site.set_up("nina@desk.example", Role::Reader).await;
    assert_eq!(nina.codes.len(), 10);
    for code in &nina.codes {
        assert_eq!(code.replace('-', "").len(), 24);
    }
    let typed = nina.codes[3].to_lowercase().replace('-', " ");
    for code in [nina.codes[7].as_str(), typed.as_str()] {
        let answer = nina.try_to_sign_in("nina@desk.example", desk_password(), code).await;
        assert_eq!(answer.location(), "/admin/account?done=recovered");
        let again = nina.try_to_sign_in("nina@desk.example", desk_password(), code).await;
        assert_eq!(again.status, 422, "it has been used");
    }
    let wrong = nina.try_to_sign_in("nina@desk.example", "wrong horse", &nina.codes[0]).await;
    assert_eq!(wrong.status, 422);
    let used = site.count("select count(*) from audit where event = 'recovery_code_used'").await;
    assert_eq!((used, site.count("select count(*) from recovery_code").await), (2, 8));
}

#[tokio::test]
async fn the_codes_are_shown_once_and_new_ones_end_the_old() {
    let site = Site::open().await;
    let mut nina = site.set_up("nina@desk.example", Role::Reader).await;
    let welcome = nina.get("/admin/welcome").await;
    assert_eq!(welcome.texts(".codes li").len(), 0, "not without the set-up");
    nina.sign_in().await;
    let refused = nina.post("/admin/account/recovery", &[("password", "wrong horse")]).await;
    assert_eq!((refused.status, refused.texts(".codes li").len()), (422, 0));
    assert_eq!(refused.texts(".summary a"), ["Enter the password with which you sign in now"]);
    let used = nina.code();
    for code in [&used, ""] {
        let fields = [("password", desk_password()), ("code", code)];
        let refused = nina.post("/admin/account/recovery", &fields).await;
        assert_eq!((refused.status, refused.texts(".codes li").len()), (422, 0));
    }
    site.app.clock.advance(SignedDuration::from_secs(30));
    let fields = [("password", desk_password()), ("code", &nina.code())];
    let made = nina.post("/admin/account/recovery", &fields).await;
    let codes = made.texts(".codes li");
    let before = std::mem::replace(&mut nina.cookie, pair(&made));
    assert_eq!(nina.with(&before).get("/admin/account").await.status, 303, "a new secret");
    assert_eq!((made.status, codes.len(), made.header("cache-control")), (200, 10, "no-store"));
    let page = nina.get("/admin/account").await;
    assert!(page.texts("main p").contains(&"10 codes left".to_owned()));
    assert!(!page.body.contains(&codes[0]));
    let old = nina.try_to_sign_in("nina@desk.example", desk_password(), &nina.codes[0]).await;
    let new = nina.try_to_sign_in("nina@desk.example", desk_password(), &codes[0]).await;
    assert_eq!((old.status, new.status), (422, 303));
}

#[tokio::test]
async fn guesses_at_recovery_codes_and_at_the_own_password_are_counted() {
    let site = Site::open().await;
    let mut nina = site.set_up("nina@desk.example", Role::Reader).await;
    nina.sign_in().await;
    for _ in 0..10 {
        let code = "AAAAAA-AAAAAA-AAAAAA-AAAAAA";
        let answer = nina.try_to_sign_in("nina@desk.example", desk_password(), code).await;
        assert_eq!(answer.status, 422);
        let wrong = nina.post("/admin/account/recovery", &[("password", "wrong horse")]).await;
        assert_eq!(wrong.status, 422);
    }
    let right = nina.try_to_sign_in("nina@desk.example", desk_password(), &nina.codes[0]).await;
    assert_eq!(right.status, 429);
    let fields = [("old_password", desk_password()), ("new_password", "another horse staple")];
    let waits = nina.post("/admin/account/password", &fields).await;
    assert_eq!((waits.status, waits.texts(".summary a").len()), (422, 1));
    site.pass(SignedDuration::from_mins(16)).await;
    let right = nina.try_to_sign_in("nina@desk.example", desk_password(), &nina.codes[0]).await;
    assert_eq!(right.status, 303);
}

#[tokio::test]
async fn signing_in_does_not_give_strangers_new_guesses() {
    let site = Site::open().await;
    let mut nina = site.set_up("nina@desk.example", Role::Reader).await;
    for _ in 0..19 {
        nina.try_to_sign_in("nina@desk.example", "wrong horse battery", "123456").await;
    }
    assert_eq!(nina.sign_in().await.status, 303);
    let last = nina.try_to_sign_in("nina@desk.example", "wrong horse battery", "123456").await;
    let over = nina.try_to_sign_in("nina@desk.example", "wrong horse battery", "123456").await;
    assert_eq!((last.status, over.status), (422, 429));
}
