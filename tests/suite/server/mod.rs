//! What clients that are slow, silent, greedy or gone can do to the server: nothing to others.
//! Raw sockets against a small router; what the site answers is told elsewhere.

mod limits;
mod shutdown;
mod slow_clients;

use std::{io, net::SocketAddr, time::Duration};

use anyhow::{Context, Result};
use axum::{
    Router,
    body::Bytes,
    extract::ConnectInfo,
    routing::{get, post},
};
use human_rights_cities::server::{Limits, listen, serve};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    sync::oneshot,
    task::JoinHandle,
    time::{sleep, timeout},
};

const SPAN: Duration = Duration::from_millis(300);
/// Longer than any limit of `strict`, shorter than any of `patient`.
const SOON: Duration = Duration::from_secs(3);
const LARGE: usize = 64 * 1024 * 1024;
/// The connection ends with the answer.
const ONE_REQUEST: &str = "GET / HTTP/1.0\r\nHost: site\r\n\r\n";

/// Every limit in force soon.
fn strict() -> Limits {
    Limits {
        connections: 100,
        first_byte: SPAN,
        headers: SPAN,
        body: SPAN,
        write: SPAN,
        linger: SPAN,
        ..Limits::default()
    }
}

/// No limit in force soon, except for the shutdown.
fn patient() -> Limits {
    let long = Duration::from_mins(1);
    Limits {
        first_byte: long,
        headers: long,
        body: long,
        write: long,
        linger: SPAN * 3,
        drain: SPAN * 2,
        ..strict()
    }
}

struct Server {
    address: SocketAddr,
    stop: oneshot::Sender<()>,
    end: JoinHandle<()>,
}

impl Server {
    fn start(limits: Limits) -> Result<Self> {
        let router = Router::new()
            .route("/", get(async || "hello"))
            .route(
                "/address",
                get(async |ConnectInfo(peer): ConnectInfo<SocketAddr>| peer.to_string()),
            )
            .route("/large", get(async || Bytes::from(vec![b'a'; LARGE])))
            .route("/length", post(async |body: Bytes| body.len().to_string()))
            .route("/panic", get(panics))
            .route("/slow", get(answers_late));
        let listener = listen(SocketAddr::from(([127, 0, 0, 1], 0)))?;
        let address = listener.local_addr()?;
        let (stop, stopped) = oneshot::channel();
        let end = tokio::spawn(serve(listener, router, limits, async {
            stopped.await.ok();
        }));
        Ok(Self { address, stop, end })
    }

    /// A connection on which so much of a request was sent.
    async fn send(&self, start: &str) -> Result<TcpStream> {
        let mut stream = TcpStream::connect(self.address).await?;
        stream.write_all(start.as_bytes()).await?;
        Ok(stream)
    }

    /// All that is answered until the server closes the connection.
    async fn ask(&self, request: &str) -> Result<String> {
        until_closed(self.send(request).await?).await
    }

    async fn stop(self) -> Result<()> {
        self.stop.send(()).ok().context("the server had ended")?;
        Ok(timeout(SOON, self.end).await??)
    }
}

async fn panics() {
    panic!("as the test wants it");
}

async fn answers_late() -> &'static str {
    sleep(SPAN).await;
    "at last"
}

fn get_request(path: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: site\r\n\r\n")
}

/// The head for `length` bytes, and the start of them.
fn post_request(length: usize, start: &str) -> String {
    format!("POST /length HTTP/1.1\r\nHost: site\r\nContent-Length: {length}\r\n\r\n{start}")
}

/// Everything the server sends until it closes the connection, politely or not.
async fn until_closed(mut stream: impl AsyncRead + Unpin) -> Result<String> {
    let mut answer = Vec::new();
    let end = timeout(SOON, stream.read_to_end(&mut answer)).await;
    match end.context("the connection stayed open")? {
        Err(error) if error.kind() != io::ErrorKind::ConnectionReset => Err(error.into()),
        _ => Ok(String::from_utf8(answer)?),
    }
}

fn status(answer: &str) -> &str {
    let line = answer.lines().next().unwrap_or_default();
    line.strip_prefix("HTTP/1.1 ").or(line.strip_prefix("HTTP/1.0 ")).unwrap_or(line)
}
