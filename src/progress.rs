//! How far a long command has come: one line that changes on a terminal, a line for each step
//! elsewhere.

use std::io::{self, IsTerminal, Write as _};

/// Tells whoever started a command what it is doing.
pub struct Progress {
    terminal: bool,
}

impl Progress {
    pub fn begin() -> Self {
        Self { terminal: io::stdout().is_terminal() }
    }

    /// A step that begins.
    pub fn step(&self, what: &str) {
        if self.terminal { draw(what) } else { say(what) }
    }

    /// How much of a step is done; only a terminal shows it.
    pub fn part(&self, what: &str, done: u64, all: u64) {
        if self.terminal {
            let percent = (done.min(all) * 100).checked_div(all).unwrap_or(100);
            draw(&format!("{what} {percent} %"));
        }
    }

    /// Takes the line away; what comes next stands in its place.
    pub fn end(&self) {
        if self.terminal {
            draw("");
        }
    }
}

fn draw(what: &str) {
    let mut out = io::stdout();
    if write!(out, "\r\x1b[2K{what}").and_then(|()| out.flush()).is_err() {
        tracing::debug!("nobody reads the output");
    }
}

/// A line for a person; a closed output is nobody's loss.
pub fn say(line: &str) {
    if writeln!(io::stdout(), "{line}").is_err() {
        tracing::debug!("nobody reads the output");
    }
}
