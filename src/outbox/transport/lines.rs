//! A TCP stream that gives away one line at a time, for a connection that turns into TLS later.
//! It knows nothing of SMTP.

use std::{
    io,
    net::SocketAddr,
    pin::Pin,
    task::{Context, Poll, ready},
};

use lettre::transport::smtp::client::AsyncTokioStream;
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    net::TcpStream,
};

/// A read ends behind the first line feed. lettre keeps what it has read ahead when STARTTLS turns
/// the stream into TLS, and would take replies that somebody slipped in before for the server's
/// own; here they stay in the socket and break the handshake.
#[derive(Debug)]
pub(super) struct LineByLine(pub(super) TcpStream);

impl AsyncRead for LineByLine {
    fn poll_read(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        buf: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let mut bytes = [0; 1024];
        let room = buf.remaining().min(bytes.len());
        let mut ahead = ReadBuf::new(&mut bytes[..room]);
        ready!(self.0.poll_peek(cx, &mut ahead))?;
        let seen = ahead.filled();
        let line = seen.iter().position(|&byte| byte == b'\n').map_or(seen.len(), |at| at + 1);
        let mut line = ReadBuf::new(&mut bytes[..line]);
        ready!(Pin::new(&mut self.0).poll_read(cx, &mut line))?;
        buf.put_slice(line.filled());
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for LineByLine {
    fn poll_write(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}

impl AsyncTokioStream for LineByLine {
    fn peer_addr(&self) -> io::Result<SocketAddr> {
        self.0.peer_addr()
    }
}
