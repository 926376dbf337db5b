//! The accept loop and the limits every connection lives under: how many, how slow, how long.
//! No routes, pages or middleware, and no TLS or HTTP/2: these are the reverse proxy's.

mod connection;
mod limits;
mod pace;
mod seats;
mod stream;

use std::{
    io::{self, ErrorKind},
    net::SocketAddr,
    pin::pin,
    sync::Arc,
    time::Duration,
};

use axum::Router;
use tokio::{
    net::{TcpListener, TcpSocket, TcpStream},
    task::{JoinError, JoinSet},
    time::{sleep, timeout},
};
use tokio_util::sync::CancellationToken;
use tracing::{error, info, warn};

use connection::Shared;
pub use limits::Limits;
use limits::affordable;
use seats::Seats;

/// Connections the kernel keeps until they are accepted; the default of 1024 is short of a rush.
const BACKLOG: u32 = 4096;
/// What the kernel takes of an answer before the client does. Left to itself it takes megabytes,
/// and thousands who ask and do not read exhaust its memory and keep the processor copying.
const SEND_BYTES: u32 = 64 * 1024;

/// A socket on `address` that is fit for [`serve`].
///
/// # Errors
///
/// Where the address is taken, not ours, or not allowed.
pub fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    let socket = match address {
        SocketAddr::V4(_) => TcpSocket::new_v4(),
        SocketAddr::V6(_) => TcpSocket::new_v6(),
    }?;
    // A restart need not wait for the connections of the one before.
    socket.set_reuseaddr(true)?;
    socket.set_send_buffer_size(SEND_BYTES)?;
    socket.bind(address)?;
    socket.listen(BACKLOG)
}

/// Serves `router` until `shutdown` completes and the connections have ended, or were cut.
///
/// Each request carries the peer's address as [`ConnectInfo`](axum::extract::ConnectInfo), an
/// IPv4 address always as such.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    limits: Limits,
    shutdown: impl Future<Output = ()>,
) {
    let drain = limits.drain;
    let seats = Seats::new(affordable(limits.connections));
    let closing = CancellationToken::new();
    let shared = Arc::new(Shared::new(router, limits, closing.clone()));
    let mut clients = JoinSet::new();
    let mut shutdown = pin!(shutdown);

    loop {
        tokio::select! {
            () = &mut shutdown => break,
            Some(end) = clients.join_next() => report(end),
            (stream, peer) = accept(&listener) => {
                clients.spawn(Arc::clone(&shared).attend(stream, peer, seats.take()));
            }
        }
    }

    drop(listener);
    closing.cancel();
    let drained = timeout(drain, async {
        while let Some(end) = clients.join_next().await {
            report(end);
        }
    });
    if drained.await.is_err() {
        info!(left = clients.len(), "cut the connections that did not end");
        clients.shutdown().await;
    }
}

/// The next connection, whatever happens in between.
async fn accept(listener: &TcpListener) -> (TcpStream, SocketAddr) {
    loop {
        match listener.accept().await {
            Ok((stream, peer)) => {
                let ip = peer.ip().to_canonical();
                return (stream, SocketAddr::new(ip, peer.port()));
            }
            Err(error) if is_the_clients(&error) => {}
            Err(error) => {
                // Out of files or memory: it stays so until a connection ends, and asking again
                // at once would only burn the processor.
                warn!(%error, "cannot accept connections");
                sleep(Duration::from_millis(100)).await;
            }
        }
    }
}

fn is_the_clients(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::ConnectionAborted | ErrorKind::ConnectionReset | ErrorKind::ConnectionRefused
    )
}

fn report(end: Result<(), JoinError>) {
    // Not the cause: a panic's message may hold what somebody entered.
    if end.is_err_and(|error| error.is_panic()) {
        error!("a connection ended in a panic");
    }
}
