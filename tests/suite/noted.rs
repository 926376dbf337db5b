//! What gives data away gives no link away with it.

use human_rights_cities::verbs::Role;

use crate::site::Site;

#[tokio::test]
async fn an_export_opens_nothing_that_a_mail_is_still_to_open() {
    let site = Site::open().await.ignoring_mail();
    let reference = site.join("ada@example.org").await;
    let nina = site.staff(Role::Administrator).await;
    let bytes = site.words("select hex(raw) from mail where kind = 'confirm'").await;
    assert_eq!(bytes.len(), 1);
    let export = nina.get(&format!("/admin/signups/{reference}/person.json")).await;
    assert!(!export.body.contains(&bytes[0]), "the bytes hold the link");
    let data: serde_json::Value = serde_json::from_str(&export.body).expect("JSON");
    for mails in [&data["mails"], &data["signups"][0]["mail"]] {
        for mail in mails.as_array().expect("mails") {
            assert!(mail.get("raw").is_none(), "{mail}");
        }
        assert!(mails.to_string().contains("/confirm/…"), "its text stays");
    }
}
