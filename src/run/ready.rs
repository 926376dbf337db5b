//! Telling the service manager that the site serves. What makes it ready stands in `run`.

use std::env;
use std::io;
use std::os::unix::net::UnixDatagram;

/// Tells whoever started the site and waits for it (`Type=notify` of systemd); started by hand it has
/// nobody to tell.
pub fn tell() {
    let Some(socket) = env::var_os("NOTIFY_SOCKET") else { return };
    let told: io::Result<usize> =
        UnixDatagram::unbound().and_then(|line| line.send_to(b"READY=1", &socket));
    if let Err(error) = told {
        tracing::warn!("the service manager cannot be told that the site is ready: {error}");
    }
}
