//! The whole route table, and what surrounds every request.

use axum::Router;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{get, post};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;

use crate::admin::{accounts, audit, kept, mail, own, own_access, person};
use crate::admin::{document, invitation, logo, manage, outbox, sign_in, supporter, wave};
use crate::desk::failed;
use crate::error::Error;
use crate::signup::amend;
use crate::signup::decision::{decide, proposals, release as decision_release};
use crate::signup::import::page as import;
use crate::signup::numbers;
use crate::signup::person as person_data;
use crate::signup::register::{contacts, export, list};
use crate::signup::resend;
use crate::signup::work::lists;
use crate::signup::{
    accept, apart, care, confirm, contact, correct, entry, join, keep, lost, merge, moves,
    personal, place, review, second, settle, takeover, withdraw,
};
use crate::signup::{answer, profile};
use crate::state::App;
use crate::tell::{messages, write};
use crate::web::{again, assets, errors, headers, origin, request, validated};
use crate::{ask, campaign, download, letter, members, notice, ops};

/// The site as one service.
pub fn router(app: App) -> Router {
    // From the inside out: what is added last sees a request first.
    Router::new()
        .merge(public())
        .merge(members_pages())
        .merge(personal_pages(&app).layer(from_fn(headers::private)))
        .merge(join_form())
        .merge(tell_form())
        .merge(desk(&app).layer(from_fn(headers::private)))
        .fallback(errors::not_found)
        .layer(from_fn_with_state(app.clone(), request::finish_changes))
        .layer(CatchPanicLayer::custom(|_: Box<dyn std::any::Any + Send>| {
            axum::response::IntoResponse::into_response(Error::Internal(anyhow::anyhow!(
                "a handler panicked"
            )))
        }))
        .layer(from_fn_with_state(app.clone(), failed::render))
        .layer(from_fn_with_state(app.clone(), errors::render))
        .layer(CompressionLayer::new())
        .layer(from_fn_with_state(app.clone(), origin::check_host))
        .layer(from_fn_with_state(app.clone(), headers::add))
        .layer(from_fn(request::trace))
        .with_state(app)
}

/// What everybody reads. A page is asked for each time and sent if it has changed.
fn public() -> Router<App> {
    pages()
        .route_layer(from_fn(validated::only_if_changed))
        .route("/static/{name}", get(assets::show))
        .route("/healthz", get(ops::healthz))
        .route("/robots.txt", get(ops::robots))
        .route("/.well-known/security.txt", get(ops::security_txt))
}

fn pages() -> Router<App> {
    Router::new()
        .route("/", get(letter::choose))
        .route("/{locale}", get(letter::add_slash))
        .route("/{locale}/", get(letter::show))
        .route("/{locale}/campaign", get(campaign::show))
        .route("/{locale}/ask", get(ask::show))
        .route("/{locale}/privacy", get(notice::privacy))
        .route("/{locale}/accessibility", get(notice::accessibility))
        .route("/{locale}/profile-questions", get(profile::questions::show))
        .route("/documents/{file}", get(download::show))
        .route("/supporters/{file}", get(letter::logo::show))
}

/// Pledges and members; what is shown is always what is published now.
fn members_pages() -> Router<App> {
    Router::new()
        .route("/{locale}/members", get(members::list::show))
        .route("/{locale}/members/{entry}", get(members::show::show))
        .route("/{locale}/members/{entry}/certificate", get(members::certificate::show))
        .route("/{locale}/open-data", get(members::open_data::describe))
        .route("/sitemap.xml", get(members::sitemap::index))
        .route("/{locale}/sitemap.xml", get(members::sitemap::show))
        .route("/members/{number}/badge.svg", get(members::badge::show))
        .route("/members/{number}/{name}", get(members::file::show))
        .merge(open_data())
        .route_layer(from_fn(validated::only_if_changed))
}

/// A foreign page's post is answered by the form itself, with the reader's words in it.
fn join_form() -> Router<App> {
    Router::new().route("/{locale}/join", get(join::show).post(join::submit))
}

/// Pages whose address holds a token or a form's id.
fn personal_pages(app: &App) -> Router<App> {
    Router::new()
        .route("/{locale}/join/{form_id}", get(join::receipt))
        .route("/{locale}/signup", get(lost::show).post(lost::submit))
        .route("/{locale}/confirm/{token}", get(confirm::show).post(confirm::confirm))
        .route("/{locale}/confirm/{token}/disown", post(confirm::disown))
        .route("/{locale}/signup/{token}", get(personal::show))
        .route("/{locale}/signup/{token}/correct", get(correct::show).post(correct::submit))
        .route("/{locale}/signup/{token}/contact", get(contact::show).post(contact::submit))
        .route("/{locale}/contact/{token}", get(takeover::show_takeover).post(takeover::take_over))
        .route("/{locale}/object/{token}", get(takeover::show_objection).post(takeover::object))
        .route("/{locale}/second/{token}", get(second::show).post(second::confirm))
        .route("/{locale}/second/{token}/disown", post(second::disown))
        .route("/{locale}/signup/{token}/withdraw", get(withdraw::show).post(withdraw::submit))
        .merge(profile_pages())
        .layer(from_fn(again::remember))
        .layer(from_fn_with_state(app.clone(), origin::refuse_foreign))
}

/// What a local government writes after the pledge, and its answer to a question.
fn profile_pages() -> Router<App> {
    Router::new()
        .route("/{locale}/signup/{token}/answer", get(answer::show).post(answer::submit))
        .route("/{locale}/signup/{token}/profile", get(profile::overview::show))
        .route(
            "/{locale}/signup/{token}/profile/check",
            get(profile::check::show).post(profile::check::send),
        )
        .route("/{locale}/signup/{token}/profile/files/{id}", get(profile::files::show))
        .route(
            "/{locale}/signup/{token}/profile/{step}",
            get(profile::edit::show).post(profile::edit::save),
        )
}

/// What the desk does with a profile.
fn profile_desk() -> Router<App> {
    Router::new()
        .route("/admin/signups/{reference}/files/{id}", get(profile::review::file))
        .route("/admin/signups/{reference}/profile/accept", post(profile::review::accept))
        .route("/admin/signups/{reference}/profile/discard", post(profile::review::discard))
        .route(
            "/admin/signups/{reference}/translate",
            get(profile::translate::show).post(profile::translate::save),
        )
}

/// What is published, for programs; pages of other sites may ask for it.
fn open_data() -> Router<App> {
    use members::open_data::{atom, csv, geojson, json, preflight, schema};
    Router::new()
        .route("/members.json", get(json).options(preflight))
        .route("/members.csv", get(csv).options(preflight))
        .route("/members.geojson", get(geojson).options(preflight))
        .route("/members.atom", get(atom).options(preflight))
        .route("/members.schema.json", get(schema).options(preflight))
}

/// Like the join form; the receipt's address holds the form's id.
fn tell_form() -> Router<App> {
    Router::new().route("/{locale}/tell", get(write::show).post(write::submit)).merge(
        Router::new()
            .route("/{locale}/tell/{form_id}", get(write::receipt))
            .layer(from_fn(headers::private)),
    )
}

fn desk(app: &App) -> Router<App> {
    Router::new()
        .route("/admin", get(lists::to_work))
        .route("/admin/", get(lists::show))
        .route("/admin/sign-in", get(sign_in::show).post(sign_in::submit))
        .route("/admin/sign-out", post(sign_in::sign_out))
        .route("/admin/language", post(sign_in::set_language))
        .route("/admin/invitation/{token}", get(invitation::show).post(invitation::submit))
        .route("/admin/welcome", get(invitation::welcome))
        .route("/admin/account", get(own::show))
        .route("/admin/account/password", post(own::change_password))
        .route("/admin/account/code", get(own_access::show_code).post(own_access::change_code))
        .route("/admin/account/recovery", post(own_access::make_codes))
        .route("/admin/account/sessions", post(own::end_sessions))
        .route("/admin/accounts", get(accounts::show).post(accounts::invite))
        .route("/admin/accounts/{id}", get(person::show))
        .route("/admin/accounts/{id}/role", post(person::change_role))
        .route("/admin/accounts/{id}/disable", post(person::disable))
        .route("/admin/accounts/{id}/enable", post(person::enable))
        .route("/admin/accounts/{id}/reset", post(person::reset))
        .route("/admin/accounts/{id}/sessions", post(person::end_sessions))
        .route("/admin/signups", get(list::show))
        .route("/admin/signups.csv", get(export::csv))
        .route("/admin/signups.xlsx", get(export::xlsx))
        .route("/admin/numbers", get(numbers::show))
        .route("/admin/audit", get(audit::show))
        .route("/admin/signups/contacts", get(contacts::show).post(contacts::export))
        .route("/admin/signups/new", get(entry::show).post(entry::submit))
        .route("/admin/signups/{reference}", get(review::show))
        .route("/admin/signups/{reference}/confirm", post(review::confirm))
        .route("/admin/signups/{reference}/undisown", post(review::undisown))
        .route("/admin/signups/{reference}/person.json", get(person_data::download))
        .route("/admin/signups/{reference}/erase", get(person_data::show).post(person_data::submit))
        .route("/admin/signups/{reference}/keep", post(keep::keep))
        .route("/admin/signups/{reference}/release", post(review::release))
        .route("/admin/signups/{reference}/accept", post(accept::accept))
        .route("/admin/signups/{reference}/discard", post(accept::discard))
        .route("/admin/signups/{reference}/settle", post(settle::settle))
        .route("/admin/manage", get(manage::show))
        .route("/admin/waves", get(wave::list).post(wave::add))
        .route("/admin/waves/{id}", get(wave::show).post(wave::change))
        .route("/admin/waves/{id}/delete", post(wave::delete))
        .route("/admin/supporters", get(supporter::list).post(supporter::add))
        .route("/admin/supporters/{id}", get(supporter::show).post(supporter::change))
        .route("/admin/supporters/{id}/delete", post(supporter::delete))
        .route("/admin/supporters/{id}/logo", post(logo::change))
        .route("/admin/supporters/{id}/logo/delete", post(logo::delete))
        .route("/admin/documents", get(document::list).post(document::add))
        .route("/admin/documents/{id}", get(document::show).post(document::change))
        .route("/admin/documents/{id}/delete", post(document::delete))
        .route("/admin/import", get(import::show).post(import::submit))
        .route("/admin/import/{id}", get(import::show_look).post(import::confirm))
        .route("/admin/signups/{reference}/place", get(place::show).post(place::submit))
        .route("/admin/messages", get(messages::list))
        .route("/admin/messages/{id}/done", post(messages::done))
        .route("/admin/messages/{id}/reopen", post(messages::reopen))
        .route("/admin/messages/{id}/release", post(messages::release))
        .route("/admin/signups/{reference}/decide", get(decide::show).post(decide::submit))
        .route("/admin/signups/{reference}/decide/release", post(decision_release::release))
        .route("/admin/signups/{reference}/decide/discard", post(decision_release::discard))
        .route("/admin/signups/{reference}/take", post(moves::take))
        .route("/admin/signups/{reference}/resume", post(moves::resume))
        .route("/admin/signups/{reference}/reopen", post(moves::reopen))
        .route("/admin/signups/{reference}/archive", post(moves::archive))
        .route(
            "/admin/signups/{reference}/amend",
            get(amend::answers::show).post(amend::answers::submit),
        )
        .route(
            "/admin/signups/{reference}/contact",
            get(amend::contact::show).post(amend::contact::submit),
        )
        .route("/admin/signups/{reference}/merge", get(merge::show).post(merge::submit))
        .route("/admin/signups/{reference}/apart", post(apart::tell))
        .route("/admin/signups/{reference}/apart/undo", post(apart::take_back))
        .route("/admin/signups/{reference}/note", post(care::add_note))
        .route("/admin/signups/{reference}/reviewer", post(care::give))
        .route("/admin/work/{list}", get(lists::show_one))
        .route("/admin/proposals", get(proposals::show).post(proposals::submit))
        .route("/admin/mail", get(outbox::list))
        .route("/admin/mail/retry", post(outbox::retry_all))
        .route("/admin/mail/hold", post(outbox::hold))
        .route("/admin/mail/release", post(outbox::release))
        .route("/admin/mail/{id}", get(mail::show))
        .route("/admin/mail/{id}/retry", post(mail::retry))
        .route("/admin/mail/{id}/settle", post(mail::settle))
        .route("/admin/mail/{id}/resend", post(resend::resend))
        .merge(profile_desk())
        .layer(from_fn(again::remember))
        .layer(from_fn_with_state(app.clone(), kept::keep))
        .layer(from_fn_with_state(app.clone(), origin::require_own))
}
