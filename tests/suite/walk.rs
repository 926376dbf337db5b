//! Each work list walked from its first signup to its last by what is done with each, without going back.

use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::site::{Answer, Desk, Site, pairs, set};

const TOWNS: [&str; 3] = ["Atown", "Btown", "Ctown"];

/// Three signups that wait in a list.
async fn fill(site: &Site, nina: &Desk<'_>, list: &str) {
    for name in TOWNS {
        let email = format!("{}@example.org", name.to_lowercase());
        let mut answers = vec![("government_name", name), ("contact_email", &email)];
        match list {
            "quarantine" => {
                answers.push(("contact_fax", "yes"));
                site.join_with(&answers).await;
            }
            "unconfirmed" => {
                site.join_with(&answers).await;
            }
            _ => {
                let reference = site.received_with(&answers).await;
                let answer = match list {
                    "ours" => nina.press(&reference, "take").await,
                    "theirs" => nina.decide(&reference, "needs_information").await,
                    "pledged" => nina.decide(&reference, "pledged").await,
                    _ => continue,
                };
                assert_eq!(answer.status, 303, "{list}: {}", answer.body);
            }
        }
    }
}

/// Does what is to be done on the page of a signup in a list.
async fn act(nina: &Desk<'_>, page: &Answer, path: &str, action: &str) -> Answer {
    let to = format!("{path}/{action}");
    let mut fields = match page.attributes(".now .inline a", "href").into_iter().next() {
        Some(decide) if action == "decide" => nina.get(&decide).await.form(&to),
        _ => page.form(&to),
    };
    if action == "decide" {
        set(&mut fields, "then", "release");
    } else if ["resume", "archive"].contains(&action) {
        set(&mut fields, "why", "They rang and said so");
    }
    nina.post(&to, &pairs(&fields)).await
}

#[tokio::test]
async fn what_is_done_with_each_leads_to_the_next_until_the_list_is_empty() {
    for (list, action) in [
        ("new", "decide"),
        ("ours", "decide"),
        ("theirs", "resume"),
        ("pledged", "archive"),
        ("quarantine", "release"),
        ("unconfirmed", "keep"),
    ] {
        let site = Site::open().await.ignoring_mail();
        let mut nina = site.staff(Role::Reviewer).await;
        fill(&site, &nina, list).await;
        if list == "unconfirmed" {
            site.deliver().await;
            site.pass(SignedDuration::from_hours(21 * 24)).await;
            nina.sign_in().await;
        }
        let whole = format!("/admin/work/{list}");
        let mut path = nina.get(&whole).await.attributes("tbody a", "href").remove(0);
        for (number, name) in TOWNS.into_iter().enumerate() {
            let page = nina.get(&path).await;
            assert_eq!(page.text("h1"), name, "{list}");
            let case = path.split('?').next().expect("a path");
            let answer = act(&nina, &page, case, action).await;
            assert_eq!(answer.status, 303, "{list}: {}", answer.body);
            let page = nina.get(&answer.location()).await;
            assert_eq!(page.texts("[role=status]").len(), 1, "{list}: it says what was done");
            let left = nina.get(&whole).await.texts("tbody tr").len();
            assert_eq!(left, 2 - number, "{list}");
            match page.attributes("nav.pages a[rel=next]", "href").into_iter().next() {
                Some(next) => path = next,
                None => assert_eq!(number, 2, "{list} ends here"),
            }
        }
    }
}

#[tokio::test]
async fn proposals_are_released_one_after_the_other_until_none_waits() {
    let site = Site::open().await.ignoring_mail();
    let nina = site.staff(Role::Reviewer).await;
    for name in TOWNS {
        let email = format!("{}@example.org", name.to_lowercase());
        let answers = [("government_name", name), ("contact_email", email.as_str())];
        nina.propose(&site.received_with(&answers).await, "pledged").await;
    }
    for left in (0..3).rev() {
        let page = nina.get("/admin/proposals").await;
        let mut fields = page.form("/admin/proposals");
        let first = page.attributes("[name^=release-]", "name").remove(0);
        fields.retain(|(name, _)| !name.starts_with("release-") || *name == first);
        if !fields.iter().any(|(name, _)| *name == first) {
            let value = page.attributes(&format!("[name={first}]"), "value").remove(0);
            fields.push((first, value));
        }
        let answer = nina.post("/admin/proposals", &pairs(&fields)).await;
        let page = nina.get(&answer.location()).await;
        assert_eq!(page.texts("[name^=release-]").len(), left);
        assert_eq!(page.texts("[role=status]").len(), 1);
    }
    assert_eq!(site.count("select count(*) from publication").await, 3);
}
