//! How many clients, and how slow: the numbers and the reasons for them.
//! The limits on a request's head are constants in `connection`.

use std::{fs, time::Duration};

use tracing::warn;

/// How many clients are served at once, and how slow each of them may be.
///
/// With the default values a client that crawls through every stage of its request is closed
/// within 30 seconds of connecting, and a shutdown is over within 10.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Connections at once. When they are all taken, a newcomer gets the place of the connection
    /// whose latest request began the longest ago: whoever holds connections cannot keep others
    /// out. There is no limit for each address, since behind a reverse proxy all come from one.
    ///
    /// [`serve`](super::serve) goes lower if the process may not open that many files. Raising
    /// that limit is left to the service manager: 12,288 are enough for the default.
    pub connections: usize,
    /// From the connection to the first byte.
    pub first_byte: Duration,
    /// From the first byte to the end of the request's head. After an answer it runs from the end
    /// of that answer, so that it limits an idle connection too: a reverse proxy that keeps
    /// connections has to let go of them earlier.
    pub headers: Duration,
    /// A body that has not ended must bring [`rate`](Self::rate) in each span of this length, so
    /// a stalled one is closed after at most two. The answer is 408.
    pub body: Duration,
    /// The same for a client that does not take its answer.
    pub write: Duration,
    /// Bytes a second, below which a client is slow.
    pub rate: u32,
    /// How long a connection closed by us goes on reading what it throws away. A client that is
    /// still sending could not read the answer otherwise.
    pub linger: Duration,
    /// From the shutdown to the moment the remaining connections are cut.
    pub drain: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            connections: 12_000,
            first_byte: Duration::from_secs(4),
            headers: Duration::from_secs(10),
            body: Duration::from_secs(7),
            write: Duration::from_secs(10),
            rate: 1024,
            linger: Duration::from_secs(1),
            drain: Duration::from_secs(8),
        }
    }
}

/// `wanted`, or fewer where the process may not open so many files.
pub(super) fn affordable(wanted: usize) -> usize {
    let files = fs::read_to_string("/proc/self/limits").ok().and_then(|limits| open_files(&limits));
    let Some(files) = files else { return wanted };
    // The database, mail and the log need some.
    let fits = files - (files / 2).min(256);
    if fits < wanted {
        warn!(wanted, fits, files, "too few open files allowed for the connections wanted");
    }
    wanted.min(fits)
}

/// The soft limit in the kernel's table of limits; none if it is unlimited.
fn open_files(limits: &str) -> Option<usize> {
    let row = limits.lines().find_map(|line| line.strip_prefix("Max open files"))?;
    row.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Limits, open_files};

    #[test]
    fn the_defaults_close_the_slow_in_30_seconds_and_shut_down_in_10() {
        let limits = Limits::default();
        let slowest = limits.first_byte + limits.headers + 2 * limits.body + limits.linger;
        assert!(slowest < Duration::from_secs(30), "{slowest:?}");
        assert!(2 * limits.write < Duration::from_secs(30));
        assert!(limits.drain < Duration::from_secs(10));
    }

    #[test]
    fn the_soft_limit_of_open_files_is_read() {
        let table = "Limit            Soft Limit  Hard Limit  Units\n\
                     Max open files   1024        524288      files\n";
        assert_eq!(open_files(table), Some(1024));
        assert_eq!(open_files("Max open files   unlimited  unlimited  files"), None);
        assert_eq!(open_files(""), None);
    }
}
