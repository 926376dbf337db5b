//! Cells of a CSV file that no spreadsheet evaluates.

/// A cell that no spreadsheet evaluates, and that an import reads as it was.
pub fn harmless(cell: &str) -> String {
    guarded(cell, |c| c == '\'' || begins_formula(c))
}

/// A cell that no spreadsheet evaluates, for programs that take nothing away again.
pub fn inert(cell: &str) -> String {
    guarded(cell, begins_formula)
}

const fn begins_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠')
}

/// An apostrophe before what begins a cell and must not, also behind every character at which some
/// spreadsheet splits a cell.
fn guarded(cell: &str, needs: impl Fn(char) -> bool) -> String {
    let mut safe = String::with_capacity(cell.len());
    let mut begins = true;
    for c in cell.chars() {
        if begins && needs(c) {
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
    use super::{harmless, inert};

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
        assert_eq!(inert("'s-Hertogenbosch"), "'s-Hertogenbosch");
        assert_eq!(inert("Foo;=1+1"), "Foo;'=1+1");
    }
}
