//! A table as CSV: UTF-8 with a byte order mark, ISO dates, nothing that a spreadsheet evaluates.

use super::cells::{Cell, Row};
use crate::web::csv::harmless;

/// What comes before the rows: the byte order mark and the names of the columns.
///
/// # Errors
///
/// Never with names of ours.
pub fn head(headers: &[&str]) -> anyhow::Result<Vec<u8>> {
    let mut writer = writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(headers)?;
    finished(writer)
}

/// The bytes of some rows.
///
/// # Errors
///
/// Never with rows that are equally long.
pub fn bytes(rows: &[Row]) -> anyhow::Result<Vec<u8>> {
    let mut writer = writer(Vec::new());
    for row in rows {
        writer.write_record(row.iter().map(written))?;
    }
    finished(writer)
}

fn writer(begun: Vec<u8>) -> csv::Writer<Vec<u8>> {
    csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(begun)
}

fn finished(writer: csv::Writer<Vec<u8>>) -> anyhow::Result<Vec<u8>> {
    writer.into_inner().map_err(|error| anyhow::anyhow!("csv: {error}"))
}

fn written(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => harmless(text),
        Cell::Number(number) => number.to_string(),
        Cell::Time(time) => format!("{time}Z"),
        Cell::Day(day) => day.to_string(),
    }
}
