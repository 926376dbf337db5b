//! The page of two signups side by side: what differs, which can be kept, what will come of it.

use askama::Template;
use axum::response::{IntoResponse, Response};
use sqlx::SqliteConnection;

use super::{is_same_person, obstacle, store};
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::i18n::L10n;
use crate::session::Staff;
use crate::signup::answers::{label_id, shown};
use crate::signup::problem::{Problem, REASON_MAX};
use crate::signup::situation::Situation;
use crate::signup::within::{self, Within};
use crate::signup::{Signup, find};
use crate::state::App;
use crate::web::fields::{Choice, Control, Field};
use crate::web::form::Fields;
use crate::web::page::html;

/// What a reviewer typed.
#[derive(Default)]
pub struct Typed {
    /// The reference of the other signup.
    pub with: String,
    /// The reference of the one that is kept.
    pub kept: String,
    pub why: String,
    /// The list in which the signup is looked at.
    pub list: Option<Within>,
}

impl Typed {
    pub fn read(fields: &Fields) -> Self {
        let (with, kept) = (fields.line("with").to_uppercase(), fields.line("kept"));
        Self { with, kept, why: fields.line("why"), list: Within::read(fields.get("list")) }
    }
}

/// What both say of one thing.
struct Row {
    label: String,
    one: String,
    other: String,
}

/// Both signups and what can become of them.
struct Both {
    other: Signup,
    differing: Vec<Row>,
    same: Vec<Row>,
    /// Why they cannot be merged either way.
    obstacle: Option<&'static str>,
    /// What merging does, as messages.
    effects: Vec<&'static str>,
    fields: [Field; 2],
}

#[derive(Template)]
#[template(path = "signup/merge.html")]
pub struct MergePage {
    page: DeskPage,
    one: Signup,
    situation: Situation,
    with: Field,
    both: Option<Both>,
    list: Option<Within>,
}

impl MergePage {
    fn fields(&self) -> impl Iterator<Item = &Field> {
        let of_both = self.both.iter().flat_map(|both| &both.fields);
        std::iter::once(&self.with).filter(|_| self.both.is_none()).chain(of_both)
    }

    /// The references of those that are shown.
    pub fn references(&self) -> impl Iterator<Item = &str> {
        let other = self.both.iter().map(|both| both.other.reference.as_str());
        std::iter::once(self.one.reference.as_str()).chain(other)
    }

    /// What follows the signup's address, so that it is shown in its list again.
    fn list_query(&self) -> String {
        within::query(self.list.as_ref(), "?")
    }

    pub fn answer(&self) -> Result<Response> {
        Ok((self.situation.status(), html(self)?).into_response())
    }
}

/// Reads what the page shows; nothing of what the signups say when the store cannot be written.
pub async fn page(
    db: &mut SqliteConnection,
    app: &App,
    staff: &Staff,
    (reference, typed): (&str, &Typed),
    problems: &[Problem],
    situation: Situation,
) -> Result<MergePage> {
    let one = find::named(db, reference).await?;
    let other = find::by_reference(db, &typed.with).await?;
    let l = staff.l;
    let mut page = DeskPage::new(app, staff, DeskSection::Signups, &l.t("entry-merge-title"));
    let asked = !typed.with.is_empty() || situation == Situation::Wrong;
    let unknown = other.is_none() && asked;
    let situation = if unknown { Situation::Wrong } else { situation };
    page.has_errors = unknown || !problems.is_empty();
    let with = Field::line("with", l.t("entry-merge-with").plain(), &typed.with)
        .hint(l.t("entry-merge-with-hint").plain())
        .error(unknown.then(|| l.t("entry-merge-unknown").plain()));
    let both = match other {
        Some(other) => {
            let when = (situation, app.clock.now_ms());
            Some(both(db, &page, (&one, other), typed, problems, when).await?)
        }
        None => None,
    };
    Ok(MergePage { page, one, situation, with, both, list: typed.list.clone() })
}

async fn both(
    db: &mut SqliteConnection,
    page: &DeskPage,
    (one, other): (&Signup, Signup),
    typed: &Typed,
    problems: &[Problem],
    (situation, now): (Situation, i64),
) -> Result<Both> {
    let l = page.l;
    let rows = match situation {
        Situation::Unavailable => Vec::new(),
        Situation::Fresh | Situation::Wrong | Situation::Stale => {
            rows(db, page, one, &other).await?
        }
    };
    let forth = obstacle(db, one, &other, now).await?;
    let back = obstacle(db, &other, one, now).await?;
    let possible: Vec<&Signup> = [(one, forth), (&other, back)]
        .into_iter()
        .filter(|it| it.1.is_none())
        .map(|it| it.0)
        .collect();
    // The one that got further, or else the older, unless something was chosen.
    let usual = match possible.as_slice() {
        [first, second] if second.created_at < first.created_at => Some(second),
        [first, ..] => Some(first),
        [] => None,
    };
    let kept = if typed.kept.is_empty() {
        usual.map(|it| it.reference.clone()).unwrap_or_default()
    } else {
        typed.kept.clone()
    };
    let choices = possible.iter().map(|it| Choice {
        value: it.reference.clone(),
        label: format!("{} · {}", it.reference, it.title()),
        lang: None,
    });
    let error = |name| {
        let problem = problems.iter().find(|problem| problem.field == name);
        problem.map(|problem| problem.message(l))
    };
    let control = Control::Radios(choices.collect());
    let fields = [
        Field::new("kept", l.t("entry-merge-kept").plain(), &kept, control).error(error("kept")),
        Field::line("why", l.t("decide-why").plain(), &typed.why)
            .hint(l.t("decide-why-hint").with("max", REASON_MAX).plain())
            .error(error("why")),
    ];
    let (differing, same) = rows
        .into_iter()
        .filter(|row| !(row.one.is_empty() && row.other.is_empty()))
        .partition(|row| row.one != row.other);
    let obstacle = if possible.is_empty() { forth } else { None };
    let effects = effects(one, &other);
    Ok(Both { other, differing, same, obstacle, effects, fields })
}

/// What merging does: what is true of any two, and what of these.
fn effects(one: &Signup, other: &Signup) -> Vec<&'static str> {
    let mut effects = vec!["entry-merge-record", "entry-merge-first", "entry-merge-profile"];
    effects.push(if is_same_person(one, other) {
        "entry-merge-same-person"
    } else {
        "entry-merge-other-person"
    });
    if [one, other].iter().any(|it| it.answers.contact_email.is_empty()) {
        effects.push("entry-merge-no-contact");
    }
    if one.number.is_some() && other.number.is_some() {
        effects.push("entry-merge-number");
    }
    effects.push("entry-merge-proposals");
    effects
}

async fn rows(
    db: &mut SqliteConnection,
    page: &DeskPage,
    one: &Signup,
    other: &Signup,
) -> Result<Vec<Row>> {
    let l = page.l;
    let (of_one, of_other) = (facts(db, page, one).await?, facts(db, page, other).await?);
    let mut rows: Vec<Row> = of_one
        .into_iter()
        .zip(of_other)
        .map(|((label, one), (_, other))| Row { label: l.t(label).plain(), one, other })
        .collect();
    for ((field, _), (before, after)) in one
        .answers
        .fields()
        .into_iter()
        .zip(shown(l, &one.answers).into_iter().zip(shown(l, &other.answers)))
    {
        rows.push(Row { label: l.t(label_id(field)).plain(), one: before, other: after });
    }
    Ok(rows)
}

/// What is known of a signup besides its answers.
async fn facts(
    db: &mut SqliteConnection,
    page: &DeskPage,
    signup: &Signup,
) -> Result<[(&'static str, String); 10]> {
    let l = page.l;
    let extent = store::extent(db, signup.id).await?;
    let profile = store::has_profile(db, signup.id).await?;
    let merged = find::merged_into(db, signup.id).await?.len();
    let count = |number: i64| l.number(number);
    let day =
        |day: &Option<String>| day.as_deref().map(|day| l.day_or_month(day)).unwrap_or_default();
    Ok([
        ("admin-signups-state", l.t(signup.status.label_id()).plain()),
        ("admin-signups-sent", page.time(signup.created_at)),
        ("admin-signup-wave", signup.wave.map(count).unwrap_or_default()),
        ("entry-merge-public-number", signup.number.map(count).unwrap_or_default()),
        ("site-state-pledged", day(&signup.pledged_on)),
        ("site-state-member", day(&signup.member_on)),
        ("entry-merge-profile-label", yes(l, profile)),
        ("admin-signup-mails", count(extent.mails)),
        ("decide-notes", count(extent.notes)),
        ("entry-merge-before", count(i64::try_from(merged).unwrap_or_default())),
    ])
}

fn yes(l: L10n, is: bool) -> String {
    l.t(if is { "entry-merge-profile-some" } else { "entry-merge-profile-none" }).plain()
}
