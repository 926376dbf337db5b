//! `/admin/manage`: the way to what is done now and then, by who may do it.

use askama::Template;
use axum::extract::State;
use axum::response::Html;

use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::session::{Role, Staff};
use crate::state::App;
use crate::web::page::html;

#[derive(Template)]
#[template(path = "admin/manage.html")]
struct ManagePage {
    page: DeskPage,
    tasks: Vec<Task>,
}

/// A page of the desk and what is done there, as messages.
#[derive(Clone, Copy)]
struct Task {
    path: &'static str,
    title: &'static str,
    text: &'static str,
    role: Role,
}

const TASKS: [Task; 5] = [
    Task {
        path: "/admin/accounts",
        title: "admin-accounts-title",
        text: "admin-accounts-about",
        role: Role::Administrator,
    },
    Task {
        path: "/admin/waves",
        title: "manage-waves-title",
        text: "manage-waves-about",
        role: Role::Administrator,
    },
    Task {
        path: "/admin/supporters",
        title: "manage-supporters-title",
        text: "manage-supporters-about",
        role: Role::Administrator,
    },
    Task {
        path: "/admin/documents",
        title: "manage-documents-title",
        text: "manage-documents-about",
        role: Role::Administrator,
    },
    Task {
        path: "/admin/import",
        title: "manage-import-title",
        text: "manage-import-about",
        role: Role::Administrator,
    },
];

/// Shows what concerns whoever is signed in.
pub async fn show(State(app): State<App>, staff: Staff) -> Result<Html<String>> {
    html(&ManagePage {
        page: DeskPage::new(&app, &staff, DeskSection::Manage, &staff.l.t("manage-title")),
        tasks: TASKS.into_iter().filter(|task| staff.role >= task.role).collect(),
    })
}
