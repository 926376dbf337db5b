//! What a process that died leaves to the next one: everything that was acknowledged.

use human_rights_cities::verbs::Role;

use crate::site::{Site, pairs};

#[tokio::test]
async fn a_proposal_outlives_the_process_and_its_mail_goes_out_once() {
    let site = Site::open().await;
    let reference = site.received("ada@example.org").await;
    let nina = site.staff(Role::Reviewer).await;
    let words = [("then", "propose"), ("words", "See you in Gwangju."), ("words_locale", "en")];
    assert_eq!(nina.send_decision(&reference, "pledged", &words).await.status, 303);
    let cookie = nina.cookie.clone();

    let site = site.reopen().await;
    assert_eq!(site.count("select count(*) from publication").await, 0);
    let otto = site.staff(Role::Administrator).await;
    assert_eq!(otto.with(&cookie).get("/admin/account").await.status, 200, "still signed in");
    let page = otto.get("/admin/proposals").await;
    assert!(page.text(".mailtext").contains("See you in Gwangju."));
    let ticked: Vec<(String, String)> = page
        .attributes("input[type=checkbox]", "name")
        .into_iter()
        .zip(page.attributes("input[type=checkbox]", "value"))
        .collect();
    let released = otto.post("/admin/proposals", &pairs(&ticked)).await;
    assert_eq!(released.location(), "/admin/proposals?released=1&refused=0");

    let site = site.reopen().await;
    assert_eq!(site.count("select count(*) from publication").await, 1);
    let mail = site.deliver_only_mail("ada@example.org").await;
    assert!(mail.text.contains("See you in Gwangju."));
    let site = site.reopen().await;
    assert_eq!(site.deliver().await.len(), 0);
}
