//! A table as XLSX: text as text, numbers as numbers, dates as dates; exact, and nothing evaluated.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::cells::{Cell, Table};

/// The rows of a sheet, at most: more are for CSV.
pub const MOST_ROWS: i64 = 20_000;

/// The bytes of the file; `name` is the sheet's.
///
/// # Errors
///
/// Never with texts as long as the store allows.
pub fn bytes(table: &Table, name: &str) -> anyhow::Result<Vec<u8>> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    let bold = Format::new().set_bold();
    let time = Format::new().set_num_format("yyyy-mm-dd hh:mm:ss");
    let day = Format::new().set_num_format("yyyy-mm-dd");
    sheet.set_name(name)?;
    sheet.set_freeze_panes(1, 1)?;
    for (column, header) in (0u16..).zip(&table.headers) {
        sheet.write_string_with_format(0, column, *header, &bold)?;
        sheet.set_column_width(column, 18)?;
    }
    for (row, cells) in (1u32..).zip(&table.rows) {
        for (column, cell) in (0u16..).zip(cells) {
            match cell {
                Cell::Text(text) if text.is_empty() => continue,
                Cell::Text(text) => sheet.write_string(row, column, text)?,
                #[expect(clippy::cast_precision_loss, reason = "below ten billion")]
                Cell::Number(number) => sheet.write_number(row, column, *number as f64)?,
                Cell::Time(at) => {
                    let date = ExcelDateTime::parse_from_str(&at.to_string())?;
                    sheet.write_datetime_with_format(row, column, &date, &time)?
                }
                Cell::Day(at) => {
                    let date = ExcelDateTime::parse_from_str(&at.to_string())?;
                    sheet.write_datetime_with_format(row, column, &date, &day)?
                }
            };
        }
    }
    Ok(workbook.save_to_buffer()?)
}
