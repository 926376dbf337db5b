//! The mail of a decision: rendered when it is released, shown before as it will go out.

use sqlx::SqliteConnection;

use super::{Decision, Draft, Verdict, store};
use crate::error::Result;
use crate::outbox::{Button, Kind, Link, Text, Words, search};
use crate::public_address::public_address;
use crate::signup::tokens::Purpose;
use crate::signup::{Signup, link, mail};
use crate::state::App;

/// Queues the mail; `signup` is as it has become by the decision.
pub async fn send(
    db: &mut SqliteConnection,
    app: &App,
    signup: &Signup,
    decision: &Decision,
) -> Result<()> {
    let draft = &decision.draft;
    let button = if has_link(draft.verdict) {
        Some(link::link(db, app, signup, Purpose::Personal, "mail-receipt-button").await?)
    } else {
        None
    };
    let text = text(app, signup, draft, button);
    let (kind, subject) = ((Kind::Decision, false), draft.subject.clone());
    mail::with_copy(db, app, signup, kind, subject, text).await?;
    let mail_id = search::newest(db).await?;
    store::set_mail(db, decision.id, mail_id).await
}

/// The mail's text as it will go out, its personal link masked.
pub fn preview(app: &App, signup: &Signup, draft: &Draft) -> Result<String> {
    let button = has_link(draft.verdict).then(|| {
        let masked = link::masked_link(app, signup, Purpose::Personal);
        link::button(app, signup, "mail-receipt-button", masked.clone(), masked)
    });
    let text = text(app, signup, draft, button);
    let l = mail::language(app, signup);
    mail::framed(l, signup, text).masked(l)
}

const fn has_link(verdict: Verdict) -> bool {
    !matches!(verdict, Verdict::Declined)
}

fn text(app: &App, signup: &Signup, draft: &Draft, button: Option<Button>) -> Text {
    let l = app.catalogue.locale(draft.locale);
    let public = matches!(draft.verdict, Verdict::Pledged | Verdict::Member).then(|| {
        let url = public_page(app, signup, l.code());
        let link = Link {
            label: signup.answers.government_name.clone(),
            url: Some(url.clone()),
            masked: url,
        };
        (l.t("mail-public-page").plain(), vec![link])
    });
    Text {
        paragraphs: paragraphs(&draft.body),
        words: draft
            .words_locale
            .filter(|_| !draft.words.is_empty())
            .map(|locale| Words { locale, paragraphs: paragraphs(&draft.words) }),
        button,
        links: public,
        ..Text::default()
    }
}

/// Where the public sees it; before the number is given its place is left open.
fn public_page(app: &App, signup: &Signup, locale: &str) -> String {
    let number = signup.number.map_or_else(|| "…".to_owned(), |number| number.to_string());
    let address = public_address(&number, &signup.answers.government_name);
    app.settings.link(&format!("/{locale}/members/{address}"))
}

/// The paragraphs of a text, parted by empty lines.
fn paragraphs(text: &str) -> Vec<String> {
    let mut found: Vec<String> = vec![String::new()];
    for line in text.lines().map(str::trim_end) {
        let last = found.len() - 1;
        if line.is_empty() {
            if !found[last].is_empty() {
                found.push(String::new());
            }
        } else {
            if !found[last].is_empty() {
                found[last].push('\n');
            }
            found[last].push_str(line);
        }
    }
    found.retain(|paragraph| !paragraph.is_empty());
    found
}

#[cfg(test)]
mod tests {
    use super::paragraphs;

    #[test]
    fn paragraphs_are_parted_by_empty_lines() {
        assert_eq!(paragraphs("\n\none\ntwo \n \n\n\nthree\n"), ["one\ntwo", "three"]);
        assert!(paragraphs(" \n").is_empty());
    }
}
