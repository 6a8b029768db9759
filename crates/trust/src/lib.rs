//! Whom the desk trusts on the network: whoever this machine trusts, and nobody else.

use std::fmt::Display;
use std::sync::Arc;

use tokio_rustls::rustls::crypto::ring;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// This machine trusts nobody, so nobody can be talked to in secret.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "this machine trusts nobody ({why}); install the certificates of the authorities \
     (`ca-certificates`), or name a file with them in SSL_CERT_FILE"
)]
pub struct Nobody {
    why: String,
}

/// How connections of ours are encrypted: TLS 1.3 or 1.2, to servers that show a certificate of
/// their name from an authority that this machine trusts, or that is in the file that
/// `SSL_CERT_FILE` names. A firm's own authority counts, where the machine knows it.
///
/// # Errors
/// When there is no such authority.
pub fn client() -> Result<Arc<ClientConfig>, Nobody> {
    let read = rustls_native_certs::load_native_certs();
    trusting(read.certs, read.errors.first())
}

fn trusting(
    authorities: Vec<CertificateDer<'static>>,
    error: Option<&impl Display>,
) -> Result<Arc<ClientConfig>, Nobody> {
    let mut roots = RootCertStore::empty();
    // A certificate that cannot be read is one that nobody is known by.
    roots.add_parsable_certificates(authorities);
    if roots.is_empty() {
        let why = error.map_or_else(|| "no certificate was found".to_owned(), ToString::to_string);
        return Err(Nobody { why });
    }
    let config = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("the provider knows the usual versions")
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(Arc::new(config))
}

#[cfg(test)]
mod tests;
