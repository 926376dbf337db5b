//! The page of one signup on the desk: what it shows and the forms on it.

use askama::Template;
use sqlx::SqliteConnection;

use super::answers::{AnswerRow, rows};
use super::changes::{Changed, changed, differences};
use super::contact_change::{self, ContactChange};
use super::decision::shown::{Proposed, declined_for, waiting};
use super::decision::{Reason, Verdict};
use super::history::{self, Entry};
use super::moves::Move;
use super::note::{self, NOTE_MAX, Note};
use super::place::Whereabouts;
use super::problem::{Problem, REASON_MAX};
use super::profile::review::ProfileReview;
use super::related::Related;
use super::within::{self, Around, Within};
use super::{Signup, Status, amend, entry, keep, known, profile, proposal, revision, settle};
use crate::desk::{DeskPage, DeskSection};
use crate::error::Result;
use crate::i18n::L10n;
use crate::outbox::ledger;
use crate::session::{self, Colleague, Role, Staff};
use crate::state::App;
use crate::web::fields::{Control, Field};
use crate::web::form::Fields;

#[derive(Template)]
#[template(path = "signup/review.html")]
pub struct ReviewPage {
    pub page: DeskPage,
    signup: Signup,
    answers: Vec<AnswerRow>,
    history: Vec<Entry>,
    mails: Vec<ledger::Entry>,
    may_write: bool,
    confirm: Vec<Field>,
    /// Somebody else has changed the signup meanwhile.
    pub stale: bool,
    declined_for: Option<Reason>,
    whereabouts: Whereabouts,
    /// A change of contact that the old contact objects to.
    objection: Option<ContactChange>,
    /// What going back to the old contact takes back besides the address.
    taken_back: Vec<Changed>,
    revisions: Vec<Changed>,
    proposed: Vec<Changed>,
    /// What forms said that were sent again, where it differs.
    repeats: Vec<Vec<Changed>>,
    related: Related,
    profile: ProfileReview,
    /// When it is deleted, since nobody has confirmed the address.
    deletion: Option<i64>,
    /// Whether its contact can be exported and erased by whoever looks at it.
    has_person: bool,
    /// The proposal that waits to be released.
    proposal: Option<Proposed>,
    /// What can be decided now.
    verdicts: Vec<Verdict>,
    moves: Vec<Moving>,
    notes: Vec<Note>,
    note: Field,
    colleagues: Vec<Colleague>,
    /// The list in which the signup was opened, and what comes next in it.
    around: Option<Around>,
}

/// A way that the signup can be sent, with the field for the reason.
struct Moving {
    way: Move,
    field: Field,
}

impl ReviewPage {
    /// The fields of all forms on the page, for the summary of errors.
    fn fields(&self) -> impl Iterator<Item = &Field> {
        let moves = self.moves.iter().map(|it| &it.field);
        self.confirm.iter().chain(moves).chain([&self.note])
    }

    /// The moves that are no answer to what has to be done now.
    fn other_moves(&self) -> impl Iterator<Item = &Moving> {
        self.moves.iter().filter(|it| it.way != Move::Resume)
    }

    fn resume(&self) -> Option<&Moving> {
        self.moves.iter().find(|it| it.way == Move::Resume)
    }

    /// Whether nothing waits for the secretariat.
    fn is_settled(&self) -> bool {
        let set_aside = self.signup.quarantined_at.is_some() || self.signup.disowned_at.is_some();
        let corrected = !self.proposed.is_empty() || !self.profile.changes.is_empty();
        let waits = self.proposal.is_some() || self.objection.is_some() || corrected;
        let open = !self.verdicts.is_empty() || self.resume().is_some();
        !set_aside && !waits && !open && self.signup.status != Status::Unconfirmed
    }

    /// The number of its public page, if it has one.
    fn public_number(&self) -> Option<i64> {
        self.signup.number.filter(|_| self.signup.is_public())
    }

    fn reviewer(&self) -> Option<&Colleague> {
        self.colleagues.iter().find(|it| Some(it.id) == self.signup.reviewer_id)
    }

    /// The message that says how it came, if staff entered it.
    fn came_by(&self) -> Option<&'static str> {
        let way = entry::CAME_BY.iter().find(|(word, _)| *word == self.signup.came_by);
        way.map(|(_, label)| *label)
    }

    /// The reference under which it is merged, by whoever may.
    fn merging(&self) -> &str {
        if self.may_write && !self.signup.is_closed() { &self.signup.reference } else { "" }
    }

    fn has_replaceable_contact(&self) -> bool {
        amend::contact::is_replaceable(&self.signup) && self.objection.is_none()
    }

    fn current_list(&self) -> Option<&Within> {
        self.around.as_ref().map(|around| &around.within)
    }

    /// What follows addresses of pages that belong to the same list.
    fn list_query(&self, before: &str) -> String {
        within::query(self.current_list(), before)
    }
}

/// What a reviewer typed into a form of the page: to confirm an address by hand, to move it, to note
/// something; and the list in which the page was opened.
#[derive(Default)]
pub struct Typed {
    pub how: String,
    pub email: String,
    pub how_problem: Option<Problem>,
    pub email_problem: Option<&'static str>,
    /// Where it should go, without a reason.
    pub way: Option<(Move, Problem)>,
    pub why: String,
    pub note: String,
    pub note_wrong: bool,
    pub list: Option<Within>,
}

impl Typed {
    /// The forms as they are before anybody typed.
    pub fn fresh(signup: &Signup, list: Option<Within>) -> Self {
        Self { email: signup.answers.contact_email.clone(), list, ..Self::default() }
    }

    /// What was sent.
    pub fn read(fields: &Fields, signup: &Signup) -> Self {
        let list = Within::read(fields.get("list"));
        let fresh = Self::fresh(signup, list);
        let email = fields.line("email");
        Self {
            how: fields.line("how"),
            email: if email.is_empty() { fresh.email } else { email },
            why: fields.line("why"),
            note: fields.get("note").to_owned(),
            ..Self { email: String::new(), ..fresh }
        }
    }
}

/// Reads what the page shows.
pub async fn page(
    db: &mut SqliteConnection,
    app: &App,
    staff: &Staff,
    signup: Signup,
    form: Option<Typed>,
) -> Result<ReviewPage> {
    let l = staff.l;
    let title = l.t("admin-signups-title");
    let mut page = DeskPage::new(app, staff, DeskSection::Signups, &title);
    page.title = signup.title().to_owned();
    let form = form.unwrap_or_else(|| Typed::fresh(&signup, None));
    page.has_errors = form.how_problem.is_some()
        || form.email_problem.is_some()
        || form.way.is_some()
        || form.note_wrong;
    let (note_hint, note_error) = (
        l.t("decide-note-hint").with("max", NOTE_MAX).plain(),
        form.note_wrong.then(|| l.t("decide-error-note").with("max", NOTE_MAX).plain()),
    );
    let objection = contact_change::of(db, signup.id).await?.filter(|it| it.objected_at.is_some());
    let how_error = form.how_problem.as_ref().map(|problem| problem.message(l));
    let email = Control::Line { kind: "email", autocomplete: "off", ltr: true };
    Ok(ReviewPage {
        page,
        answers: rows(l, &signup.answers),
        history: history::of(db, signup.id).await?,
        mails: ledger::of_signup(db, signup.id).await?,
        may_write: staff.may_write(),
        confirm: vec![
            Field::line("how", l.t("admin-confirm-how").plain(), &form.how)
                .hint(l.t("admin-confirm-how-hint").with("max", REASON_MAX).plain())
                .error(how_error),
            Field::new("email", l.t("admin-confirm-email").plain(), &form.email, email)
                .hint(l.t("admin-confirm-email-hint").plain())
                .error(form.email_problem.map(|id| l.t(id).plain())),
        ],
        stale: false,
        declined_for: declined_for(db, &signup).await?,
        whereabouts: Whereabouts::read(db, signup.id).await?,
        taken_back: settle::taken_back(db, l, &signup, objection.as_ref()).await?,
        objection,
        revisions: revision::of(db, signup.id)
            .await?
            .into_iter()
            .map(|it| changed(l, it))
            .collect(),
        proposed: proposed(db, l, &signup).await?,
        repeats: known::repeats_of(db, signup.id)
            .await?
            .iter()
            .map(|repeat| differences(l, &signup.answers, repeat))
            .filter(|differences| !differences.is_empty())
            .collect(),
        related: Related::read(db, &signup).await?,
        profile: profile::review::read(db, l, &signup).await?,
        has_person: staff.require(Role::Administrator).is_ok()
            && !signup.answers.contact_email.is_empty(),
        deletion: keep::deletion(db, &signup, app.clock.now_ms()).await?,
        proposal: waiting(db, app, l, &signup).await?,
        verdicts: Verdict::ALL.into_iter().filter(|it| it.applies_to(&signup)).collect(),
        moves: Move::possible(&signup).into_iter().map(|way| moving(l, way, &form)).collect(),
        notes: note::of(db, signup.id).await?,
        note: Field::new("note", l.t("decide-note").plain(), &form.note, Control::Paragraphs)
            .hint(note_hint)
            .error(note_error),
        colleagues: session::colleagues(db).await?,
        around: match form.list {
            Some(list) => Some(within::around(db, app, staff, list, signup.id).await?),
            None => None,
        },
        signup,
    })
}

fn moving(l: L10n, way: Move, typed: &Typed) -> Moving {
    let sent = typed.way.as_ref();
    let error = sent.filter(|(it, _)| *it == way).map(|(_, problem)| problem.message(l));
    let value = if sent.is_none_or(|(it, _)| *it == way) { typed.why.as_str() } else { "" };
    let field = Field::line("why", l.t("decide-why").plain(), value)
        .hint(l.t("decide-why-hint").with("max", REASON_MAX).plain())
        .error(error);
    Moving { way, field }
}

/// What the local government proposes to change.
async fn proposed(db: &mut SqliteConnection, l: L10n, signup: &Signup) -> Result<Vec<Changed>> {
    let proposed = proposal::of(db, signup).await?;
    Ok(proposed.map(|it| differences(l, &signup.answers, &it)).unwrap_or_default())
}
