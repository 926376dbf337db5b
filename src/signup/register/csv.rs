//! A table as CSV: UTF-8 with a byte order mark, ISO dates, nothing that a spreadsheet evaluates.

use super::cells::{Cell, Table};

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
