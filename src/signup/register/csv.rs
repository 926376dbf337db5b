//! A table as CSV: UTF-8 with a byte order mark, ISO dates, nothing that a spreadsheet evaluates.

use super::cells::{Cell, Table};
use crate::web::csv::harmless;

/// The bytes of the file.
///
/// # Errors
///
/// Never with a table whose rows are as long as its headers.
pub fn bytes(table: &Table) -> anyhow::Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new()
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(&table.headers)?;
    for row in &table.rows {
        writer.write_record(row.iter().map(written))?;
    }
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
