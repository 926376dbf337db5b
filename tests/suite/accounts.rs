//! Accounts as administrators look after them.

use human_rights_cities::verbs::Role;

use crate::site::{BASE, Site, pair};

#[tokio::test]
async fn an_administrator_invites_somebody_by_a_link_that_is_shown_once() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    for (email, role, error) in [
        (
            "nobody",
            "reader",
            "Enter an e-mail address in the correct format, such as name@example.org",
        ),
        (
            "administrator@desk.example",
            "reader",
            "Enter an address that has no account yet. For one \
          that has, open the account and make a new link",
        ),
    ] {
        let page = nina.post("/admin/accounts", &[("email", email), ("role", role)]).await;
        assert_eq!((page.status, page.texts(".summary a")), (422, vec![error.to_owned()]));
        assert_eq!(page.field("email"), email);
    }
    let fields = [("email", "Otto@Desk.example"), ("role", "reviewer")];
    let page = nina.post("/admin/accounts", &fields).await;
    let path = page.text("code.link").strip_prefix(BASE).expect("a link").to_owned();
    assert_eq!(site.get(&path).await.status, 200);
    let list = nina.get("/admin/accounts").await;
    assert!(!list.body.contains(&path), "shown once");
    assert_eq!(
        list.texts("tbody tr")[1],
        "otto@desk.example Reviewer: also decides and writes Invited, not set up yet never"
    );
    site.pass(jiff::SignedDuration::from_hours(7 * 24)).await;
    assert_eq!(site.get(&path).await.status, 404, "after seven days");
}

#[tokio::test]
async fn a_role_counts_at_once_and_the_last_administrator_stays() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    let mut otto = site.staff(Role::Reviewer).await;
    for (change, fields) in [("role", vec![("role", "reviewer")]), ("disable", vec![])] {
        let page = nina.post(&format!("/admin/accounts/1/{change}"), &fields).await;
        assert_eq!(page.status, 409, "{change}");
        assert!(page.text("[role=alert]").contains("the last account"));
    }
    assert_eq!(otto.get("/admin/accounts").await.status, 403);
    assert_eq!(otto.post("/admin/accounts/2/role", &[("role", "administrator")]).await.status, 403);
    nina.post("/admin/accounts/2/role", &[("role", "administrator")]).await;
    assert_eq!(otto.get("/admin/accounts").await.status, 303, "the old session has ended");
    otto.sign_in().await;
    assert_eq!(otto.get("/admin/accounts").await.status, 200);
    let same = nina.post("/admin/accounts/2/role", &[("role", "administrator")]).await;
    assert_eq!(same.location(), "/admin/accounts/2?done=same-role");
    assert_eq!(otto.get("/admin/accounts").await.status, 200, "nothing has changed");
    let own = nina.post("/admin/accounts/1/role", &[("role", "reader")]).await;
    assert_eq!(own.location(), "/admin/account?done=role");
    assert_eq!(nina.get("/admin/account").await.status, 303, "the old cookie opens nothing");
    let nina = nina.with(&pair(&own));
    assert_eq!(nina.get("/admin/account").await.status, 200);
    assert_eq!(nina.get("/admin/accounts").await.status, 403);
    assert_eq!(nina.post("/admin/accounts/2/disable", &[]).await.status, 403);
    assert_eq!(otto.post("/admin/accounts/2/disable", &[]).await.status, 409);
}

#[tokio::test]
async fn of_two_administrators_who_close_each_other_one_stays() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    let mut otto = site.set_up("otto@desk.example", Role::Administrator).await;
    otto.sign_in().await;
    let (first, second) = tokio::join!(
        nina.post("/admin/accounts/2/disable", &[]),
        otto.post("/admin/accounts/1/disable", &[]),
    );
    assert!(first.status != second.status || first.location() != second.location());
    let open =
        "select count(*) from account where disabled_at is null and password_hash is not null";
    assert_eq!(site.count(open).await, 1);
}

#[tokio::test]
async fn a_closed_account_opens_by_a_new_link_only() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    let mut otto = site.staff(Role::Reviewer).await;
    nina.post("/admin/accounts/2/disable", &[]).await;
    assert_eq!(otto.get("/admin/signups").await.status, 303);
    assert_eq!(otto.sign_in().await.status, 422);
    let code = otto.codes[0].clone();
    assert_eq!(otto.try_to_sign_in(&otto.email, "correct horse battery", &code).await.status, 422);
    assert_eq!(nina.post("/admin/accounts/2/reset", &[]).await.status, 403, "closed");
    nina.post("/admin/accounts/2/enable", &[]).await;
    assert_eq!(otto.sign_in().await.status, 422, "the old password counts no more");
    let page = nina.post("/admin/accounts/2/reset", &[]).await;
    assert!(page.text("code.link").starts_with(BASE));
    assert_eq!(nina.post("/admin/accounts/1/reset", &[]).await.status, 403, "one's own");
    assert_eq!(nina.get("/admin/accounts/99").await.status, 404);
}

#[tokio::test]
async fn an_administrator_ends_the_sessions_of_an_account() {
    let site = Site::open().await;
    let nina = site.staff(Role::Administrator).await;
    let otto = site.staff(Role::Reviewer).await;
    let page = nina.get("/admin/accounts/2").await;
    let handle = page.attributes(".history button", "value")[0].clone();
    nina.post("/admin/accounts/2/sessions", &[("session", &handle)]).await;
    assert_eq!(otto.get("/admin/account").await.status, 303);
    nina.post("/admin/accounts/1/sessions", &[("session", "")]).await;
    assert_eq!(nina.get("/admin/account").await.status, 200, "the one that asks stays");
    let events = "select event from audit where account_id = 1 order by id";
    assert_eq!(
        site.words(events).await,
        ["account_set_up", "signed_in", "account_viewed", "sessions_ended", "sessions_ended"]
    );
}
