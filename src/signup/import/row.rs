//! A list of members, checked row by row: all faults at once, each by line and column. Pure.

use std::collections::HashMap;

use jiff::civil;

use super::cells::{Record, records};
use super::check::Row;
use super::fault::{Fault, MOST_FAULTS};
use super::{COLUMNS, MOST_ROWS, NEEDED};
use crate::signup::store::government_key;
use crate::signup::{Answers, Status};
use crate::text::fold;

/// A member as the list has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// Its first line in the file.
    pub line: usize,
    pub answers: Answers,
    /// [`Status::Pledged`] or [`Status::Member`].
    pub level: Status,
    pub wave: Option<i64>,
    /// A day, a month or a year.
    pub joined_on: Option<String>,
    /// Latitude and longitude.
    pub place: Option<(f64, f64)>,
    /// The key: the page on which the membership was announced.
    pub source_url: String,
}

/// The members of a list, or everything that is wrong with it.
pub fn members(list: &[u8], waves: &[i64], today: civil::Date) -> Result<Vec<Member>, Vec<Fault>> {
    let list = list.strip_prefix(b"\xef\xbb\xbf").unwrap_or(list);
    if [&b"PK"[..], b"\xff\xfe", b"\xfe\xff"].iter().any(|start| list.starts_with(start)) {
        return Err(vec![Fault::new(1, "", "manage-fault-not-csv", "")]);
    }
    let text = String::from_utf8_lossy(list);
    let (records, mut faults) = records(&text);
    let mut records = records.into_iter();
    let Some(first) = records.next() else {
        return Err(vec![Fault::new(1, "", "manage-fault-empty", "")]);
    };
    let names: Vec<String> =
        first.cells.iter().map(|cell| cell.text.trim().to_lowercase()).collect();
    for fault in &mut faults {
        let number = fault.column.parse::<usize>().ok();
        fault.column = number.and_then(|it| names.get(it)).cloned().unwrap_or_default();
    }
    check_names(first.line, &names, &mut faults);
    let records: Vec<Record> = records.collect();
    if records.is_empty() && faults.is_empty() {
        faults.push(Fault::new(first.line, "", "manage-fault-no-rows", ""));
    }
    if let Some(extra) = records.get(MOST_ROWS) {
        faults.push(Fault::new(extra.line, "", "manage-fault-rows", &MOST_ROWS.to_string()));
    }
    let checked = Row { names: &names, waves, today, cells: &[], line: 0, faults: &mut faults };
    let members = all(&records, checked);
    if faults.is_empty() {
        return Ok(members);
    }
    faults.sort_by_key(|fault| (fault.line, names.iter().position(|name| *name == fault.column)));
    faults.truncate(MOST_FAULTS);
    Err(faults)
}

fn check_names(line: usize, names: &[String], faults: &mut Vec<Fault>) {
    for (at, name) in names.iter().enumerate().take(MOST_FAULTS) {
        if names[..at].contains(name) {
            faults.push(Fault::new(line, name, "manage-fault-column-twice", name));
        } else if !COLUMNS.contains(&name.as_str()) {
            faults.push(Fault::new(line, name, "manage-fault-column-unknown", name));
        }
    }
    for needed in NEEDED.iter().filter(|needed| !names.iter().any(|name| name == *needed)) {
        faults.push(Fault::new(line, needed, "manage-fault-column-missing", needed));
    }
}

/// Checks every row, and that none stands twice.
fn all<'a>(records: &'a [Record], mut row: Row<'a>) -> Vec<Member> {
    let mut sources: HashMap<String, usize> = HashMap::new();
    let mut governments: HashMap<String, usize> = HashMap::new();
    let mut members = Vec::new();
    for record in records.iter().take(MOST_ROWS) {
        (row.cells, row.line) = (&record.cells, record.line);
        if record.cells.len() != row.names.len() {
            let counts = format!("{} / {}", record.cells.len(), row.names.len());
            row.faults.push(Fault::new(record.line, "", "manage-fault-cells", &counts));
            continue;
        }
        let member = row.member();
        if !member.source_url.is_empty()
            && let Some(line) = sources.insert(member.source_url.clone(), member.line)
        {
            row.fault("source_url", "manage-fault-source-twice", &line.to_string());
        }
        let answers = &member.answers;
        let key =
            format!("{} {} {}", government_key(answers), answers.country, fold(&answers.region));
        if !answers.government_name.is_empty()
            && let Some(line) = governments.insert(key, member.line)
        {
            row.fault("name", "manage-fault-name-twice", &line.to_string());
        }
        members.push(member);
    }
    members
}
