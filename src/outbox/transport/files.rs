//! Mail as `.eml` files, for a site without a mail server. A file is there as a whole or not at all.
//! Only the owner can read it.

use std::{
    fmt::Write as _,
    fs::{self, DirBuilder, File, OpenOptions},
    io::{self, Write as _},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use sha2::{Digest, Sha256};
use tokio::task::spawn_blocking;

use super::{Accepted, Failure, Stage, Verdict};
use crate::outbox::message::{message_id, wire_fault};

/// Longest Message-ID that is a file's name as it stands; the file system ends at 255.
const LONGEST_NAME: usize = 150;

/// The file's name for a Message-ID, with or without its brackets: always the same, and never
/// one that leads elsewhere.
#[must_use]
pub fn file_name(message_id: &str) -> String {
    let id = message_id.trim_start_matches('<').trim_end_matches('>');
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"@._-".contains(&byte);
    if (1..=LONGEST_NAME).contains(&id.len()) && !id.starts_with('.') && id.bytes().all(plain) {
        return format!("{id}.eml");
    }
    let digest = Sha256::digest(id.as_bytes());
    let mut name = String::new();
    for byte in digest {
        // Writing into a string cannot fail.
        write!(name, "{byte:02x}").ok();
    }
    format!("{name}.eml")
}

pub(super) async fn write(directory: PathBuf, bytes: &[u8]) -> Result<Accepted, Failure> {
    if let Some(fault) = wire_fault(bytes) {
        return Err(Failure::here(Stage::Content, Verdict::FailMail, fault));
    }
    let Some(id) = message_id(bytes) else {
        let words = "the mail has no Message-ID";
        return Err(Failure::here(Stage::Content, Verdict::FailMail, words));
    };
    let name = file_name(id);
    let bytes = bytes.to_vec();
    off_the_runtime(move || {
        write_whole(&directory, &name, &bytes)?;
        Ok(Accepted(format!("written to {name}")))
    })
    .await
}

/// Whether files can be written here.
pub(super) async fn check(directory: PathBuf) -> Result<(), Failure> {
    const PROBE: &str = ".check";
    off_the_runtime(move || {
        write_whole(&directory, PROBE, b"")?;
        fs::remove_file(directory.join(PROBE))
    })
    .await
}

/// Any fault of the disk may pass, so the queue waits and no mail is given up.
async fn off_the_runtime<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> Result<T, Failure> {
    spawn_blocking(work)
        .await
        .unwrap_or_else(|error| Err(io::Error::other(error)))
        .map_err(|error| Failure::here(Stage::File, Verdict::RetryQueue, &error.to_string()))
}

fn write_whole(directory: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(directory)?;
    let unfinished = directory.join(format!(".{name}.tmp"));
    let written = write_synced(&unfinished, bytes)
        .and_then(|()| fs::rename(&unfinished, directory.join(name)));
    if written.is_err() {
        // A second fault on the way out would hide the first.
        fs::remove_file(&unfinished).ok();
    }
    written?;
    File::open(directory)?.sync_all()
}

fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A file left behind by a crash may be longer.
    let mut options = OpenOptions::new();
    let mut file = options.write(true).create(true).truncate(true).mode(0o600).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    const MAIL: &[u8] = b"Subject: a\r\nMessage-ID: <a1@example.org>\r\n\r\n.\r\nHello\r\n";

    #[test]
    fn a_name_never_leads_elsewhere() {
        for (id, name) in [
            ("<a-1@example.org>", "a-1@example.org.eml"),
            ("a-1@example.org", "a-1@example.org.eml"),
        ] {
            assert_eq!(file_name(id), name);
        }
        for id in ["", "<>", ".", "..", "../a@b", "a/b@c", "a\0b", "a b", &"a".repeat(200)] {
            let name = file_name(id);
            assert_eq!(name.len(), 68, "{id}");
            assert!(name[..64].bytes().all(|byte| byte.is_ascii_hexdigit()));
        }
        assert_ne!(file_name("a/b@c"), file_name("a:b@c"));
    }

    #[tokio::test]
    async fn a_mail_sent_twice_is_one_file_that_only_its_owner_reads() {
        let parent = tempfile::tempdir().unwrap();
        let directory = parent.path().join("mail");
        for _ in 0..2 {
            let accepted = write(directory.clone(), MAIL).await.unwrap();
            assert_eq!(accepted.0, "written to a1@example.org.eml");
        }
        let files: Vec<_> = fs::read_dir(&directory).unwrap().map(|file| file.unwrap()).collect();
        assert_eq!(files.len(), 1);
        assert_eq!(fs::read(files[0].path()).unwrap(), MAIL);
        let mode = |path: &Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&files[0].path()), mode(&directory)), (0o600, 0o700));
    }

    #[tokio::test]
    async fn a_disk_that_refuses_delays_the_queue() {
        let directory = PathBuf::from("/proc/mail");
        let expected = (Stage::File, Verdict::RetryQueue);
        let failure = write(directory.clone(), MAIL).await.unwrap_err();
        assert_eq!((failure.stage, failure.verdict), expected);
        let failure = check(directory).await.unwrap_err();
        assert_eq!((failure.stage, failure.verdict), expected);
    }

    #[tokio::test]
    async fn a_check_leaves_nothing_behind() {
        let directory = tempfile::tempdir().unwrap();
        check(directory.path().to_owned()).await.unwrap();
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 0);
    }

    #[tokio::test]
    async fn bytes_that_are_no_mail_are_refused() {
        let directory = tempfile::tempdir().unwrap();
        for bytes in
            [&b"Message-ID: <a@b>\n\na\r\n"[..], b"Subject: a\r\n\r\nMessage-ID: <a@b>\r\n"]
        {
            let failure = write(directory.path().to_owned(), bytes).await.unwrap_err();
            assert_eq!((failure.stage, failure.verdict), (Stage::Content, Verdict::FailMail));
        }
        assert_eq!(fs::read_dir(directory.path()).unwrap().count(), 0);
    }
}
