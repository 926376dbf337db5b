//! A visit of the desk: every page that its pages lead to, and its forms with nothing in them.

use axum::http::Method;
use human_rights_cities::verbs::Role;
use jiff::SignedDuration;

use crate::kept::sign_in;
use crate::roles::crawl::crawl;
use crate::roles::routes;
use crate::site::Site;

/// Visits them on a site with some work on it.
pub async fn everything(site: &Site) {
    let mut nina = site.staff(Role::Administrator).await;
    let reference = site.join("pia@example.org").await;
    let steps = crawl(&nina, &routes::all(), &reference, |_, _| ()).await;
    for list in ["new", "ours", "theirs", "pledged", "failed", "quarantine", "unconfirmed"] {
        nina.get(&format!("/admin/work/{list}")).await;
    }
    let own = |path: &str| path.contains("/account/") || path.contains("sign-out");
    for mut step in steps.into_iter().filter(|it| it.method == Method::POST && !own(&it.path)) {
        step.fields.retain(|(name, _)| name == "version");
        site.send(step.request(&nina.cookie)).await;
    }
    site.reviewer().await.get("/admin/manage").await;
    let reference = site.received("kim@example.org").await;
    nina.send_decision(&reference, "pledged", &[("version", "0"), ("then", "propose")]).await;
    site.pass(SignedDuration::from_mins(61)).await;
    let ended = nina.post(&format!("/admin/signups/{reference}/note"), &[("note", "Huis")]).await;
    sign_in(site, &ended, &mut nina).await;
}
