//! `/admin/signups/new`: a signup that came by mail or on paper, entered by staff. With an address that
//! they have verified, or without any, it is received at once; else the address is asked to confirm
//! itself as after the form. Nobody tells the secretariat of what it typed itself.

mod form;
mod page;

use axum::extract::State;
use axum::response::Response;
use sqlx::SqliteConnection;

pub use self::form::CAME_BY;
use self::form::{Days, Entry, Verified, validate};
use self::page::{EntryPage, Situation};
use super::duplicates::{self, Duplicate};
use super::form::JoinForm;
use super::history::record;
use super::known::{self, Known};
use super::requests::{self, Reason};
use super::review::{back, noted};
use super::store::{self, NewSignup};
use super::{Event, Origin, Signup, Status, find, mail, second};
use crate::audit;
use crate::error::Result;
use crate::session::{Role, Staff};
use crate::state::App;
use crate::waves;
use crate::web::again::or_page;
use crate::web::form::Fields;

/// Shows the empty form.
pub async fn show(State(app): State<App>, staff: Staff) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let form = JoinForm::empty(staff.l.locale)?;
    let shown = (&form, &Fields::default());
    EntryPage::new(&app, &staff, shown, &[], Situation::Fresh, Vec::new()).answer()
}

/// Takes the signup, once. Whatever is in the way, what was typed comes back on the page.
pub async fn submit(State(app): State<App>, staff: Staff, fields: Fields) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let form = JoinForm::read(fields.clone(), false)?;
    let again = |problems: &[_], situation, known| {
        EntryPage::new(&app, &staff, (&form, &fields), problems, situation, known).answer()
    };
    let today = app.settings.timezone.to_datetime(app.clock.now()).date();
    let days = Days { today, last: app.settings.campaign_end };
    let entry = match validate(&form, &fields, days) {
        Ok(entry) => entry,
        Err(problems) => return again(&problems, Situation::Wrong, Vec::new()),
    };
    let seen = !fields.get("anyway").is_empty();
    let change = async {
        match take(&app, &staff, &form.form_id, &entry, seen).await? {
            Taken::Entered(reference) => Ok(back(&reference, "entered")),
            Taken::Known(known) => again(&[], Situation::Known, known),
            Taken::SentBefore(signup) => {
                let before = Duplicate { signup: *signup, reasons: Vec::new() };
                again(&[], Situation::SentBefore, vec![before])
            }
        }
    };
    or_page(change, async { again(&[], Situation::Unavailable, Vec::new()) }).await
}

/// What became of a good form.
enum Taken {
    /// The signup has this reference.
    Entered(String),
    /// These are there already, and nobody has said yet that it is to be entered all the same.
    Known(Vec<Duplicate>),
    /// The same form has made this signup, with other answers.
    SentBefore(Box<Signup>),
}

/// One transaction: the signup, its history, its mails, the audit entry.
async fn take(app: &App, staff: &Staff, form_id: &str, entry: &Entry, seen: bool) -> Result<Taken> {
    let mut tx = staff.begin(app).await?;
    if let Some(before) = find::by_form_id(&mut tx, form_id).await? {
        if before.answers == entry.answers {
            return Ok(Taken::Entered(before.reference));
        }
        noted(&mut tx, app, staff, audit::Event::SignupViewed, &before.reference).await?;
        tx.commit().await?;
        return Ok(Taken::SentBefore(Box::new(before)));
    }
    let known = known::look_up(&mut tx, &entry.answers).await?;
    let older = match &known {
        Known::SameMailbox(older) | Known::OtherMailbox(older) => Some(older.id),
        Known::Nothing => None,
    };
    let mut alike = duplicates::of_answers(&mut tx, &entry.answers).await?;
    alike.retain(Duplicate::is_likely);
    if !alike.is_empty() && !seen {
        for it in &alike {
            let event = audit::Event::SignupViewed;
            noted(&mut tx, app, staff, event, &it.signup.reference).await?;
        }
        tx.commit().await?;
        return Ok(Taken::Known(alike));
    }
    let signup = insert(&mut tx, app, form_id, entry, older).await?;
    arrive(&mut tx, app, staff, &signup, entry).await?;
    if let Known::OtherMailbox(older) = known {
        known::tell(&mut tx, app, &older).await?;
    }
    tx.commit().await?;
    app.mail_queued.notify_one();
    Ok(Taken::Entered(signup.reference))
}

/// Stores it with what is known of its way here; it belongs to the wave in which it came.
async fn insert(
    db: &mut SqliteConnection,
    app: &App,
    form_id: &str,
    entry: &Entry,
    duplicate_of: Option<i64>,
) -> Result<Signup> {
    let now = app.clock.now_ms();
    let new = NewSignup {
        form_id,
        reference: None,
        duplicate_of,
        quarantined: false,
        origin: Origin::Staff,
        letter_locale: None,
        letter_hash: String::new(),
        privacy_version: &entry.privacy_version,
        wave: waves::of_day(app, db, entry.arrived_on).await?,
        answers: &entry.answers,
    };
    let signup = store::insert(db, &new, now).await?;
    store::set_entered(db, signup.id, &entry.came_by, entry.arrived_on, now).await?;
    Ok(signup)
}

/// Its history, and the mail that follows from what is known of the address.
async fn arrive(
    db: &mut SqliteConnection,
    app: &App,
    staff: &Staff,
    signup: &Signup,
    entry: &Entry,
) -> Result<()> {
    let (now, who) = (app.clock.now_ms(), Some(staff.account_id));
    record(db, signup.id, who, Event::Entered, signup.status, &entry.remark, now).await?;
    noted(db, app, staff, audit::Event::SignupEntered, &signup.reference).await?;
    if entry.verified == Verified::NotYet {
        return requests::ask(db, app, signup, Reason::Confirm).await;
    }
    let to = Status::Received;
    store::set_status(db, signup, to, now).await?;
    record(db, signup.id, who, Event::ConfirmedByHand, to, &entry.how, now).await?;
    if entry.verified == Verified::ByHand {
        mail::receipt(db, app, signup).await?;
    }
    second::ask(db, app, "", signup).await
}
