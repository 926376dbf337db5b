//! `/admin/signups.csv`: all signups for a spreadsheet that evaluates nothing.

use axum::extract::State;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;

use super::{Signup, find};
use crate::audit::{self, Event};
use crate::error::Result;
use crate::i18n::Locale;
use crate::session::Staff;
use crate::state::App;

/// The columns; their names never change with the language.
const HEADERS: [&str; 25] = [
    "reference",
    "status",
    "sent_at",
    "quarantined",
    "disowned",
    "wave",
    "letter_locale",
    "privacy_version",
    "government_name",
    "latin_name",
    "kind",
    "country",
    "region",
    "website",
    "population",
    "leader_name",
    "leader_office",
    "contact_name",
    "contact_role",
    "contact_email",
    "contact_phone",
    "second_email",
    "correspondence_locale",
    "message",
    "version",
];

/// The file, in UTF-8 with a byte order mark; that somebody took it is recorded.
pub async fn csv(State(app): State<App>, staff: Staff) -> Result<Response> {
    let mut tx = app.db.begin().await?;
    let signups = find::all(&mut tx).await?;
    let now = app.clock.now_ms();
    audit::record(&mut tx, Some(staff.account_id), Event::SignupsExported, "csv", now).await?;
    tx.commit().await?;
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(HEADERS).map_err(anyhow::Error::from)?;
    for signup in &signups {
        writer
            .write_record(cells(signup).iter().map(|cell| harmless(cell)))
            .map_err(anyhow::Error::from)?;
    }
    let body = writer.into_inner().map_err(|error| anyhow::anyhow!("csv: {error}"))?;
    let day = app.settings.timezone.to_datetime(app.clock.now()).date();
    let headers = [
        (CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()),
        (CONTENT_DISPOSITION, format!("attachment; filename=\"signups-{day}.csv\"")),
    ];
    Ok((headers, body).into_response())
}

fn cells(signup: &Signup) -> [String; 25] {
    let answers = signup.answers.clone();
    let sent = Timestamp::from_millisecond(signup.created_at).unwrap_or(Timestamp::UNIX_EPOCH);
    let yes = |is: bool| if is { "yes" } else { "" }.to_owned();
    [
        signup.reference.clone(),
        signup.status.as_str().to_owned(),
        format!("{sent:.0}"),
        yes(signup.quarantined_at.is_some()),
        yes(signup.disowned_at.is_some()),
        signup.wave.map_or_else(String::new, |wave| wave.to_string()),
        signup.letter_locale.map_or("", Locale::code).to_owned(),
        signup.privacy_version.clone(),
        answers.government_name,
        answers.latin_name,
        answers.kind,
        answers.country,
        answers.region,
        answers.website,
        answers.population.map_or_else(String::new, |number| number.to_string()),
        answers.leader_name,
        answers.leader_office,
        answers.contact_name,
        answers.contact_role,
        answers.contact_email,
        answers.contact_phone,
        answers.second_email,
        answers.correspondence_locale.code().to_owned(),
        answers.message,
        signup.version.to_string(),
    ]
}

/// An apostrophe before what a spreadsheet would take for a formula, also behind every character
/// at which some spreadsheet splits a cell. An import takes it away.
fn harmless(cell: &str) -> String {
    let mut safe = String::with_capacity(cell.len());
    let mut begins = true;
    for c in cell.chars() {
        if begins && matches!(c, '=' | '+' | '-' | '@' | '\'' | '＝' | '＋' | '－' | '＠') {
            safe.push('\'');
        }
        safe.push(c);
        begins = match c {
            ';' | ',' | '|' | '\t' | '\r' | '\n' => true,
            ' ' | '"' => begins,
            _ => false,
        };
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn no_cell_is_a_formula() {
        for (cell, exported) in [
            ("+49 30 1234", "'+49 30 1234"),
            ("=1+1", "'=1+1"),
            ("-5", "'-5"),
            ("@SUM(A1)", "'@SUM(A1)"),
            ("'quoted", "''quoted"),
            ("L’Alfàs del Pi", "L’Alfàs del Pi"),
            ("Foo;=1+1;", "Foo;'=1+1;"),
            ("hello\n \"=1+1\"", "hello\n \"'=1+1\""),
            ("a-b, c=d", "a-b, c=d"),
            ("", ""),
        ] {
            assert_eq!(harmless(cell), exported);
        }
    }
}
