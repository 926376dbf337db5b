//! A table as XLSX: text as text, numbers as numbers, dates as dates; exact, and nothing evaluated.

use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};

use super::cells::{Cell, Row};

/// The rows of a sheet, at most: more are for CSV.
pub const MOST_ROWS: i64 = 20_000;

/// A file that is being written, row by row.
pub struct Book {
    workbook: Workbook,
    rows: u32,
    time: Format,
    day: Format,
}

impl Book {
    /// A file with one sheet of this name, and the names of its columns.
    ///
    /// # Errors
    ///
    /// Never with names of ours.
    pub fn begin(name: &str, headers: &[&str]) -> anyhow::Result<Self> {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        let bold = Format::new().set_bold();
        sheet.set_name(name)?;
        sheet.set_freeze_panes(1, 1)?;
        for (column, header) in (0u16..).zip(headers) {
            sheet.write_string_with_format(0, column, *header, &bold)?;
            sheet.set_column_width(column, 18)?;
        }
        let time = Format::new().set_num_format("yyyy-mm-dd hh:mm:ss");
        let day = Format::new().set_num_format("yyyy-mm-dd");
        Ok(Self { workbook, rows: 0, time, day })
    }

    /// # Errors
    ///
    /// Never with texts as long as the store allows.
    pub fn add(&mut self, rows: &[Row]) -> anyhow::Result<()> {
        let sheet = self.workbook.worksheet_from_index(0)?;
        for cells in rows {
            self.rows += 1;
            for (column, cell) in (0u16..).zip(cells) {
                let row = self.rows;
                match cell {
                    Cell::Text(text) if text.is_empty() => continue,
                    Cell::Text(text) => sheet.write_string(row, column, text)?,
                    #[expect(clippy::cast_precision_loss, reason = "below ten billion")]
                    Cell::Number(number) => sheet.write_number(row, column, *number as f64)?,
                    Cell::Time(at) => {
                        let date = ExcelDateTime::parse_from_str(&at.to_string())?;
                        sheet.write_datetime_with_format(row, column, &date, &self.time)?
                    }
                    Cell::Day(at) => {
                        let date = ExcelDateTime::parse_from_str(&at.to_string())?;
                        sheet.write_datetime_with_format(row, column, &date, &self.day)?
                    }
                };
            }
        }
        Ok(())
    }

    /// The bytes of the file.
    ///
    /// # Errors
    ///
    /// Never with what could be added.
    pub fn finish(mut self) -> anyhow::Result<Vec<u8>> {
        Ok(self.workbook.save_to_buffer()?)
    }
}
