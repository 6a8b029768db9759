//! Posting a message: the name is looked up, its numbers are looked at, and one is told.

use std::io::Error;
use std::net::SocketAddr;
use std::time::Duration;

use calendar::Timestamp;
use http_body_util::Full;
use hyper::body::Bytes;
use hyper::client::conn::http1;
use hyper::header::{CONTENT_TYPE, HOST, USER_AGENT};
use hyper::{Method, Request, StatusCode};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use trust::Nobody;

use super::{Endpoint, signature};

/// How long a message may take from the lookup of the name to the status of the answer.
const TIME: Duration = Duration::from_secs(15);

/// Why a message was not taken.
#[derive(Debug, thiserror::Error)]
pub enum Unsent {
    /// The name stands for no number.
    #[error("the name stands for no number")]
    NoAddress,
    /// It stands for numbers of one's own network alone.
    #[error("the name stands for numbers of a private network")]
    Private,
    /// Nobody listens there.
    #[error("nobody could be reached")]
    Connection(#[source] Error),
    /// Whoever listens could not show who they are.
    #[error("whoever listens could not show who they are")]
    Tls(#[source] Error),
    /// The connection broke.
    #[error("the connection broke")]
    Broken(#[source] hyper::Error),
    /// No answer came in time.
    #[error("no answer came in time")]
    Late,
    /// The answer was none of the 2xx.
    #[error("the answer was {0}")]
    Status(u16),
}

impl Unsent {
    /// The word by which it is kept: a status in figures, or `late`, `private` …
    #[must_use]
    pub fn word(&self) -> String {
        match self {
            Self::NoAddress => "no-address".to_owned(),
            Self::Private => "private".to_owned(),
            Self::Connection(_) => "connection".to_owned(),
            Self::Tls(_) => "tls".to_owned(),
            Self::Broken(_) => "broken".to_owned(),
            Self::Late => "late".to_owned(),
            Self::Status(status) => status.to_string(),
        }
    }
}

/// Posts messages. A clone is another handle on the same.
#[derive(Clone)]
pub struct Sender {
    /// Where this machine trusts nobody, every message over TLS says so.
    tls: Result<TlsConnector, Nobody>,
    inside: bool,
}

impl std::fmt::Debug for Sender {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sender").field("inside", &self.inside).finish_non_exhaustive()
    }
}

impl Sender {
    /// A sender that trusts whom this machine trusts. `inside`: it may also reach numbers of one's
    /// own network, and this machine without encryption.
    #[must_use]
    pub fn new(inside: bool) -> Self {
        Self { tls: trust::client().map(TlsConnector::from), inside }
    }

    /// Posts a message under its id. A redirection is not followed: it is an answer like another.
    ///
    /// # Errors
    /// [`Unsent`]; whoever was told may have seen it all the same.
    pub async fn send(
        &self,
        endpoint: &Endpoint,
        secret: &[u8; 32],
        id: &str,
        sent: Timestamp,
        body: &str,
    ) -> Result<(), Unsent> {
        let told = self.tell(endpoint, request(endpoint, secret, id, sent, body));
        tokio::time::timeout(TIME, told).await.map_err(|_| Unsent::Late)?
    }

    async fn tell(&self, endpoint: &Endpoint, request: Request<Full<Bytes>>) -> Result<(), Unsent> {
        let stream = self.connect(endpoint).await?;
        let status = if endpoint.is_https {
            let name = ServerName::try_from(endpoint.host.clone());
            let name = name.map_err(|_| Unsent::NoAddress)?;
            let tls =
                self.tls.as_ref().map_err(|nobody| Unsent::Tls(Error::other(nobody.clone())))?;
            let stream = tls.connect(name, stream).await.map_err(Unsent::Tls)?;
            post(stream, request).await?
        } else {
            post(stream, request).await?
        };
        if status.is_success() { Ok(()) } else { Err(Unsent::Status(status.as_u16())) }
    }

    /// A connection to the first number of the host that may be reached.
    async fn connect(&self, endpoint: &Endpoint) -> Result<TcpStream, Unsent> {
        let place = (endpoint.host.as_str(), endpoint.port);
        let found = tokio::net::lookup_host(place).await.map_err(|_| Unsent::NoAddress)?;
        let found: Vec<SocketAddr> = found.collect();
        if found.is_empty() {
            return Err(Unsent::NoAddress);
        }
        let mut last = Unsent::Private;
        for address in found {
            if !endpoint.may_reach(address.ip(), self.inside) {
                continue;
            }
            match TcpStream::connect(address).await {
                Ok(stream) => return Ok(stream),
                Err(error) => last = Unsent::Connection(error),
            }
        }
        Err(last)
    }
}

fn request(
    endpoint: &Endpoint,
    secret: &[u8; 32],
    id: &str,
    sent: Timestamp,
    body: &str,
) -> Request<Full<Bytes>> {
    Request::builder()
        .method(Method::POST)
        .uri(endpoint.target.as_str())
        .header(HOST, endpoint.authority.as_str())
        .header(USER_AGENT, concat!("Auricle/", env!("CARGO_PKG_VERSION")))
        .header(CONTENT_TYPE, "application/json")
        .header("webhook-id", id)
        .header("webhook-timestamp", sent.as_second())
        .header("webhook-signature", signature(secret, id, sent, body))
        .body(Full::new(Bytes::from(body.to_owned())))
        .expect("what was parsed as an address, and plain ASCII, makes a request")
}

/// Posts over a stream, and gives the status of the answer; what else it says is not read.
async fn post<S>(stream: S, request: Request<Full<Bytes>>) -> Result<StatusCode, Unsent>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) =
        http1::handshake(TokioIo::new(stream)).await.map_err(Unsent::Broken)?;
    let talking = tokio::spawn(connection);
    let answer = sender.send_request(request).await.map_err(Unsent::Broken);
    talking.abort();
    Ok(answer?.status())
}
