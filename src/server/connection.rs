//! One connection from its first byte to its end, and what each request passes before the router.
//! What the router answers, and how connections are accepted, lies elsewhere.

use std::{
    convert::Infallible,
    error::Error,
    net::SocketAddr,
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use axum::{
    Router,
    body::Body,
    extract::ConnectInfo,
    http::{HeaderValue, Request, Response, StatusCode, header::CONNECTION},
};
use hyper::{body::Incoming, server::conn::http1, service::service_fn};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{net::TcpStream, time::timeout};
use tokio_util::sync::CancellationToken;
use tower::ServiceExt;
use tracing::debug;

use super::{Limits, pace::PacedBody, seats::Seat, stream::PacedStream};

const HEADERS: usize = 64;
const HEAD_BYTES: usize = 16 * 1024;
const BUFFER_BYTES: usize = 64 * 1024;
const URL_BYTES: usize = 4 * 1024;

/// What all connections share.
pub(super) struct Shared {
    router: Router,
    limits: Limits,
    http: http1::Builder,
    closing: CancellationToken,
}

impl Shared {
    /// Once `closing` is cancelled, each connection ends with the request it is at.
    pub(super) fn new(router: Router, limits: Limits, closing: CancellationToken) -> Self {
        let mut http = http1::Builder::new();
        http.timer(TokioTimer::new())
            .header_read_timeout(limits.headers)
            .max_headers(HEADERS)
            .max_header_size(HEAD_BYTES)
            .max_buf_size(BUFFER_BYTES);
        Self { router, limits, http, closing }
    }

    /// Serves the connection until either side ends it or its seat is given away.
    pub(super) async fn attend(self: Arc<Self>, stream: TcpStream, peer: SocketAddr, seat: Seat) {
        tokio::select! {
            end = self.converse(stream, peer, &seat) => {
                if let Err(error) = end {
                    debug!(error, "connection closed");
                }
            }
            () = seat.lost() => debug!("connection closed in favour of a newer one"),
        }
    }

    async fn converse(
        &self,
        stream: TcpStream,
        peer: SocketAddr,
        seat: &Seat,
    ) -> Result<(), Box<dyn Error + Send + Sync>> {
        stream.set_nodelay(true)?;
        // Before hyper gets it: a silent client then costs no buffer.
        let mut byte = [0];
        tokio::select! {
            biased;
            peeked = timeout(self.limits.first_byte, stream.peek(&mut byte)) => drop(peeked??),
            () = self.closing.cancelled() => return Ok(()),
        }

        let service = service_fn(|request| {
            seat.renew();
            self.answer(request, peer)
        });
        let stream = TokioIo::new(PacedStream::new(stream, &self.limits));
        let mut talk = pin!(self.http.serve_connection(stream, service));
        tokio::select! {
            end = &mut talk => return Ok(end?),
            () = self.closing.cancelled() => talk.as_mut().graceful_shutdown(),
        }
        Ok(talk.await?)
    }

    async fn answer(
        &self,
        mut request: Request<Incoming>,
        peer: SocketAddr,
    ) -> Result<Response<Body>, Infallible> {
        let url = request.uri().path_and_query();
        if url.is_some_and(|url| url.as_str().len() > URL_BYTES) {
            return Ok(refusal(StatusCode::URI_TOO_LONG));
        }
        request.extensions_mut().insert(ConnectInfo(peer));
        let stalled = Arc::new(AtomicBool::new(false));
        let request = request.map(|body| PacedBody::new(body, &self.limits, Arc::clone(&stalled)));
        let response = self.router.clone().oneshot(request).await?;
        if stalled.load(Ordering::Relaxed) {
            return Ok(refusal(StatusCode::REQUEST_TIMEOUT));
        }
        Ok(response)
    }
}

/// A short answer outside the site's pages, after which the connection ends.
fn refusal(status: StatusCode) -> Response<Body> {
    let reason = status.canonical_reason().unwrap_or_default();
    let mut response = Response::new(Body::from(format!("{reason}\n")));
    *response.status_mut() = status;
    crate::web::headers::protect(response.headers_mut());
    let close = HeaderValue::from_static("close");
    response.headers_mut().insert(CONNECTION, close);
    response
}
