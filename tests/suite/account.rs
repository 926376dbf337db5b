//! Accounts of the desk: invitations, signing in and out, guessing.

use human_rights_cities::verbs::{self, Role};
use jiff::SignedDuration;

use crate::site::{BASE, Site, desk_password, form};

#[tokio::test]
async fn an_invitation_sets_up_an_account_once() {
    let site = Site::open().await;
    let link = verbs::invitation(&site.app, "Nina@Desk.example", Role::Administrator).await;
    let path = link.expect("a link").strip_prefix(BASE).expect("a path").to_owned();
    let page = site.get(&path).await;
    let secret = page.field("secret");
    let fields = [("secret", secret.as_str()), ("password", "short"), ("code", "000000")];
    let wrong = site.post(&path, &fields).await;
    assert_eq!(wrong.status, 422);
    assert_eq!(
        wrong.texts(".summary a"),
        [
            "Enter a password of at least 15 characters",
            "Enter the six digits that the app shows now. If they are refused again, check the \
             clock of your phone",
        ]
    );
    assert_eq!(wrong.field("secret"), secret, "the key stays the same");

    let mut nina = site.set_up("nina@desk.example", Role::Administrator).await;
    assert_eq!(site.get(&path).await.status, 404, "a newer invitation ends the older");
    assert_eq!(nina.sign_in().await.location(), "/admin/");
    assert_eq!(nina.get("/admin/signups").await.status, 200);
}

#[tokio::test]
async fn a_code_counts_once_and_the_cookie_only_while_signed_in() {
    let site = Site::open().await;
    let mut nina = site.set_up("nina@desk.example", Role::Reader).await;
    let answer = nina.sign_in().await;
    let cookie = answer.header("set-cookie");
    assert!(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), "{cookie}");
    let (email, code) = (nina.email.clone(), nina.code());
    let again = nina.try_to_sign_in(&email, desk_password(), &code).await;
    assert_eq!(again.status, 422, "the code has been used");
    assert_eq!(nina.post("/admin/sign-out", &[]).await.status, 303);
    assert_eq!(nina.get("/admin/signups").await.location(), "/admin/sign-in?why=needed");
}

#[tokio::test]
async fn a_session_ends_when_it_is_idle_old_or_its_account_disabled() {
    let site = Site::open().await;
    let mut nina = site.set_up("nina@desk.example", Role::Reader).await;
    nina.sign_in().await;
    for _ in 0..13 {
        assert_eq!(nina.get("/admin/signups").await.status, 200);
        site.pass(SignedDuration::from_mins(55)).await;
    }
    site.pass(SignedDuration::from_mins(10)).await;
    assert_eq!(nina.get("/admin/signups").await.status, 303, "after twelve hours");
    nina.sign_in().await;
    site.pass(SignedDuration::from_mins(61)).await;
    assert_eq!(nina.get("/admin/signups").await.status, 303, "after an idle hour");
    nina.sign_in().await;
    verbs::admin_disable(&site.app, "nina@desk.example").await.expect("an account");
    assert_eq!(nina.get("/admin/signups").await.status, 303, "disabled");
    assert_eq!(nina.sign_in().await.status, 422);
}

#[tokio::test]
async fn unknown_accounts_answer_like_known_ones_and_guessing_ends() {
    let site = Site::open().await;
    let nina = site.set_up("nina@desk.example", Role::Reader).await;
    let wrong = "wrong horse battery";
    let known = nina.try_to_sign_in("nina@desk.example", wrong, "123456").await;
    let unknown = nina.try_to_sign_in("nobody@desk.example", wrong, "123456").await;
    assert_eq!((known.status, unknown.status), (422, 422));
    assert_eq!(known.body.replace("nina", "nobody"), unknown.body);
    for email in ["nina@desk.example", "nobody@desk.example"] {
        for _ in 0..19 {
            assert_eq!(nina.try_to_sign_in(email, wrong, "123456").await.status, 422);
        }
        assert_eq!(nina.try_to_sign_in(email, wrong, "123456").await.status, 429);
    }
    let right = nina.try_to_sign_in("nina@desk.example", desk_password(), &nina.code()).await;
    assert_eq!(right.status, 429);
    site.pass(SignedDuration::from_mins(16)).await;
    let right = nina.try_to_sign_in("nina@desk.example", desk_password(), &nina.code()).await;
    assert_eq!(right.status, 303);
}

#[tokio::test]
async fn strangers_guessing_do_not_lock_out_a_browser_that_signed_in_before() {
    let site = Site::open().await;
    let mut nina = site.set_up("nina@desk.example", Role::Reader).await;
    let answer = nina.sign_in().await;
    let cookies: Vec<String> = answer
        .headers
        .get_all("set-cookie")
        .iter()
        .map(|it| it.to_str().expect("ASCII").split(';').next().expect("a pair").to_owned())
        .collect();
    let browser = cookies.iter().find(|it| it.starts_with("browser=")).expect("a cookie").clone();
    for _ in 0..25 {
        nina.try_to_sign_in("nina@desk.example", "wrong horse battery", "123456").await;
    }
    site.pass(SignedDuration::from_secs(30)).await;
    let code = nina.code();
    let fields = [("email", "nina@desk.example"), ("password", desk_password()), ("code", &code)];
    assert_eq!(site.post("/admin/sign-in", &fields).await.status, 429);
    let mut sent = form("/admin/sign-in", &fields, BASE);
    sent.headers_mut().insert("cookie", browser.parse().expect("a cookie"));
    assert_eq!(site.send(sent).await.status, 303);
}

#[tokio::test]
async fn a_closed_account_comes_back_by_its_new_link_only() {
    let site = Site::open().await;
    let mut nina = site.set_up("nina@desk.example", Role::Reader).await;
    verbs::admin_disable(&site.app, "nina@desk.example").await.expect("an account");
    assert!(verbs::admin_reset(&site.app, "nina@desk.example").await.is_err());
    verbs::invitation(&site.app, "nina@desk.example", Role::Reader).await.expect("a link");
    assert_eq!(nina.sign_in().await.status, 422, "the old password and code are gone");
}

#[tokio::test]
async fn made_up_addresses_cannot_fill_the_audit_log_and_are_told_of() {
    let site = Site::open().await;
    let nina = site.set_up("nina@desk.example", Role::Reader).await;
    for number in 0..101 {
        let email = format!("nobody{number}@desk.example");
        let answer = nina.try_to_sign_in(&email, "wrong horse battery", "123456").await;
        assert_eq!(answer.status, 422);
    }
    let told = "select event || ' ' || subject from audit where account_id is null and
        event like 'sign_in%' order by id";
    let hour = ["sign_in_failed ", "sign_ins_strayed 10", "sign_ins_strayed 100"];
    assert_eq!(site.words(told).await, hour);
    site.pass(SignedDuration::from_mins(61)).await;
    nina.try_to_sign_in("nobody@desk.example", "wrong horse battery", "123456").await;
    assert_eq!(site.words(told).await.last().expect("an entry"), "sign_in_failed ");
    assert_eq!(site.count("select count(*) from stray_sign_in").await, 1);
    nina.try_to_sign_in("nina@desk.example", "wrong horse battery", "123456").await;
    let known = "select count(*) from audit where account_id = 1 and event = 'sign_in_failed'";
    assert_eq!(site.count(known).await, 1, "those of an account are told one by one");
}

#[tokio::test]
async fn leaked_passwords_and_words_of_the_site_are_refused() {
    let site = Site::open().await;
    let link = verbs::invitation(&site.app, "nina@desk.example", Role::Reader).await;
    let path = link.expect("a link").strip_prefix(BASE).expect("a path").to_owned();
    for password in ["ManchesterUnited", "Human Rights Cities 2030", "nina-desk-nina-desk"] {
        let secret = site.get(&path).await.field("secret");
        let fields = [("secret", secret.as_str()), ("password", password), ("code", "000000")];
        let page = site.post(&path, &fields).await;
        assert_eq!(page.status, 422);
        let wrong = page.texts(".summary a").remove(0);
        assert!(wrong.contains("guess"), "{password}: {wrong}");
    }
}
