//! The lines and cells of a CSV file, and what is wrong with its form. Strict: what a program would
//! have to guess is a fault, by line and column. Pure.

use std::iter::Peekable;
use std::str::Chars;

use super::MOST_ROWS;
use super::fault::{Fault, MOST_FAULTS};

/// A line of the table, which may have several lines in the file.
pub struct Record {
    /// Its first line in the file, counted from 1.
    pub line: usize,
    pub cells: Vec<Cell>,
}

/// A cell and the line on which it begins.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Cell {
    pub line: usize,
    pub text: String,
}

/// The lines of the file that are not empty, as far as a list may go; their faults have the number of the column in place of
/// its name, counted from 0.
pub fn records(text: &str) -> (Vec<Record>, Vec<Fault>) {
    let mut reader = Reader {
        rest: text.chars().peekable(),
        separator: separator(text),
        line: 1,
        faults: Vec::new(),
    };
    let mut records = Vec::new();
    // A heading, the rows, and one more by which it is seen that there are too many.
    while reader.rest.peek().is_some()
        && records.len() < MOST_ROWS + 2
        && reader.faults.len() < MOST_FAULTS
    {
        let record = reader.record();
        if record.cells.iter().any(|cell| !cell.text.trim().is_empty()) {
            records.push(record);
        }
    }
    (records, reader.faults)
}

/// The separator of the first line: comma, semicolon or tab, whichever stands there most.
fn separator(text: &str) -> char {
    let first = text.lines().next().unwrap_or_default();
    [';', '\t'].into_iter().fold(',', |best, other| {
        if first.matches(other).count() > first.matches(best).count() { other } else { best }
    })
}

struct Reader<'a> {
    rest: Peekable<Chars<'a>>,
    separator: char,
    line: usize,
    faults: Vec<Fault>,
}

impl Reader<'_> {
    fn record(&mut self) -> Record {
        let mut record = Record { line: self.line, cells: Vec::new() };
        loop {
            let column = record.cells.len();
            let cell = if self.rest.next_if_eq(&'"').is_some() {
                self.quoted(column)
            } else {
                self.bare(column)
            };
            record.cells.push(cell);
            if self.rest.next_if_eq(&self.separator).is_none() {
                break;
            }
        }
        self.end_of_line();
        record
    }

    /// A cell up to the separator or the end of the line.
    fn bare(&mut self, column: usize) -> Cell {
        let separator = self.separator;
        let mut text = String::new();
        while let Some(c) = self.rest.next_if(|&c| c != separator && c != '\n' && c != '\r') {
            text.push(c);
        }
        if text.contains('"') {
            self.fault(self.line, column, "manage-fault-stray-quote");
        }
        Cell { line: self.line, text: as_typed(&text) }
    }

    /// A cell behind its opening quotation mark.
    fn quoted(&mut self, column: usize) -> Cell {
        let (line, mut text) = (self.line, String::new());
        loop {
            match self.rest.next() {
                Some('"') if self.rest.next_if_eq(&'"').is_some() => text.push('"'),
                Some('"') => break,
                Some('\r') if self.rest.peek() == Some(&'\n') => {}
                Some(c) => {
                    self.line += usize::from(c == '\n');
                    text.push(c);
                }
                None => {
                    self.fault(line, column, "manage-fault-open-quote");
                    break;
                }
            }
        }
        let after = self.bare(column);
        if !after.text.trim().is_empty() && !after.text.contains('"') {
            self.fault(after.line, column, "manage-fault-after-quote");
        }
        Cell { line, text: as_typed(&text) }
    }

    fn end_of_line(&mut self) {
        let returned = self.rest.next_if_eq(&'\r').is_some();
        if self.rest.next_if_eq(&'\n').is_some() || returned {
            self.line += 1;
        }
    }

    fn fault(&mut self, line: usize, column: usize, id: &'static str) {
        self.faults.push(Fault::new(line, &column.to_string(), id, ""));
    }
}

/// A cell without the apostrophes that an export puts before what a spreadsheet would evaluate.
/// Others stay: the town is called 's-Hertogenbosch.
fn as_typed(cell: &str) -> String {
    let mut typed = String::with_capacity(cell.len());
    let mut chars = cell.chars().peekable();
    let mut begins = true;
    while let Some(c) = chars.next() {
        let guards =
            |next: &char| matches!(next, '=' | '+' | '-' | '@' | '\'' | '＝' | '＋' | '－' | '＠');
        let guarded = if begins && c == '\'' { chars.next_if(guards) } else { None };
        let c = guarded.unwrap_or(c);
        typed.push(c);
        begins = match c {
            ';' | ',' | '|' | '\t' | '\r' | '\n' => true,
            ' ' | '"' => begins,
            _ => false,
        };
    }
    typed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<Vec<String>> {
        let (records, faults) = records(text);
        assert_eq!(faults, [], "{text}");
        let cells = |record: Record| record.cells.into_iter().map(|cell| cell.text).collect();
        records.into_iter().map(cells).collect()
    }

    #[test]
    fn tables_are_read_whatever_program_wrote_them() {
        for text in [
            "a,b\n1,\"x, \"\"y\"\"\nz\"\n",
            "a,b\r\n1,\"x, \"\"y\"\"\r\nz\"\r\n",
            "a;b\n\n1;\"x, \"\"y\"\"\nz\"\n;\n",
            "a\tb\r1\t\"x, \"\"y\"\"\nz\"",
        ] {
            assert_eq!(texts(text), [["a", "b"], ["1", "x, \"y\"\nz"]], "{text:?}");
        }
    }

    #[test]
    fn what_would_have_to_be_guessed_is_a_fault() {
        for (text, line, column, id) in [
            ("a,b\n1,x \"y\" z\n", 2, "1", "manage-fault-stray-quote"),
            ("a,b\n\"1\" 2,x\n", 2, "0", "manage-fault-after-quote"),
            ("a,b\n1,2\n3,\"x\n4,5\n", 3, "1", "manage-fault-open-quote"),
        ] {
            assert_eq!(records(text).1, [Fault::new(line, column, id, "")], "{text:?}");
        }
    }

    #[test]
    fn what_is_no_list_is_not_read_to_its_end() {
        assert_eq!(records(&"x\"\n".repeat(100_000)).1.len(), MOST_FAULTS);
        assert_eq!(records(&"x\n".repeat(100_000)).0.len(), MOST_ROWS + 2);
    }

    #[test]
    fn the_apostrophes_of_an_export_are_taken_away() {
        for (cell, typed) in [
            ("'+49 30 1234", "+49 30 1234"),
            ("'=1+1", "=1+1"),
            ("''quoted", "'quoted"),
            ("'s-Hertogenbosch", "'s-Hertogenbosch"),
            ("L'Alfàs del Pi", "L'Alfàs del Pi"),
            ("Foo;'=1+1;", "Foo;=1+1;"),
            ("hello\n \"'=1+1\"", "hello\n \"=1+1\""),
        ] {
            assert_eq!(as_typed(cell), typed);
        }
    }
}
