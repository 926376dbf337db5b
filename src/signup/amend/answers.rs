//! `/admin/signups/{reference}/amend`: answers corrected by staff, published ones too. They count at
//! once; what changed and why stays with the signup. What the applicant proposes stays as well.

use axum::extract::{Path, Query, State};
use axum::response::Response;

use super::{AmendPage, Words, check_reasons};
use crate::audit;
use crate::error::Result;
use crate::session::{Role, Staff};
use crate::signup::changes::differences;
use crate::signup::form::JoinForm;
use crate::signup::history::record;
use crate::signup::join_page::correctable;
use crate::signup::review::{Done, back_in, noted, open};
use crate::signup::situation::Situation;
use crate::signup::{Answers, Event, Signup, find, proposal, revision, store};
use crate::state::App;
use crate::web::again::or_page;
use crate::web::form::Fields;

const WORDS: Words = Words {
    action: "amend",
    title: "decide-amend-title",
    text: "decide-amend-text",
    sections: correctable,
    reasons: &[("why", "decide-why", "decide-why-hint")],
};

/// Shows the form with the answers.
pub async fn show(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    Query(query): Query<Done>,
) -> Result<Response> {
    let (mut tx, signup) = open(&app, &staff, &reference).await?;
    if signup.is_closed() {
        return Ok(back_in(&reference, "", &query.fields()));
    }
    let proposed = proposal::of(&mut tx, &signup).await?;
    noted(&mut tx, &app, &staff, audit::Event::SignupViewed, &reference).await?;
    tx.commit().await?;
    let form = JoinForm::filled(&signup.answers, &signup.answers);
    let shown = (&signup, &form, &query.fields());
    let mut page = AmendPage::new(&app, &staff, &WORDS, shown, &[], Situation::Fresh);
    page.proposed =
        proposed.map(|it| differences(staff.l, &signup.answers, &it)).unwrap_or_default();
    page.answer()
}

/// Takes the corrections. Whatever is in the way, what was typed comes back on the page.
pub async fn submit(
    State(app): State<App>,
    staff: Staff,
    Path(reference): Path<String>,
    fields: Fields,
) -> Result<Response> {
    staff.require(Role::Reviewer)?;
    let mut db = app.db.readers().acquire().await?;
    let signup = find::named(&mut db, &reference).await?;
    drop(db);
    if signup.is_closed() {
        return Ok(back_in(&reference, "", &fields));
    }
    let form = JoinForm::correction(&fields, &signup.answers);
    let again = |signup: &Signup, problems: &[_], situation| {
        let shown = (signup, &form, &fields);
        AmendPage::new(&app, &staff, &WORDS, shown, problems, situation).answer()
    };
    let (answers, mut problems) = match form.validate_correction(&signup.answers) {
        Ok(answers) => (Some(answers), Vec::new()),
        Err(problems) => (None, problems),
    };
    check_reasons(&WORDS, &fields, &mut problems);
    let Some(answers) = answers.filter(|_| problems.is_empty()) else {
        return again(&signup, &problems, Situation::Wrong);
    };
    let change = async {
        match take(&app, &staff, &reference, &fields, answers).await? {
            None => Ok(back_in(&reference, "amended", &fields)),
            Some(newer) => again(&newer, &[], Situation::Stale),
        }
    };
    or_page(change, async { again(&signup, &[], Situation::Unavailable) }).await
}

/// One transaction: answers, revisions, history, audit; or the newer signup, which is shown.
async fn take(
    app: &App,
    staff: &Staff,
    reference: &str,
    fields: &Fields,
    answers: Answers,
) -> Result<Option<Box<Signup>>> {
    let (mut tx, signup) = open(app, staff, reference).await?;
    if fields.get("version") != signup.version.to_string() {
        noted(&mut tx, app, staff, audit::Event::SignupViewed, reference).await?;
        tx.commit().await?;
        return Ok(Some(Box::new(signup)));
    }
    let answers = answers.with_contact_of(&signup.answers);
    if answers != signup.answers {
        let (now, who) = (app.clock.now_ms(), Some(staff.account_id));
        revision::keep(&mut tx, signup.id, who, &signup.answers, &answers, now).await?;
        store::update_answers(&mut tx, &signup, &answers).await?;
        let (event, why) = (Event::Amended, fields.line("why"));
        record(&mut tx, signup.id, who, event, signup.status, &why, now).await?;
        noted(&mut tx, app, staff, audit::Event::AnswersAmended, reference).await?;
        tx.commit().await?;
    }
    Ok(None)
}
