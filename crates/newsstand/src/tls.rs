//! TLS with the operator's own certificate.

use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    #[error("cannot read the certificate `{0}`: {1}; give a PEM file with the whole chain")]
    Certificate(PathBuf, String),
    #[error("cannot read the key `{0}`: {1}; give the certificate's private key as PEM")]
    Key(PathBuf, String),
    #[error("certificate and key do not fit together: {0}")]
    Pair(#[from] rustls::Error),
}

/// Reads a PEM chain and key; offers HTTP/2 and HTTP/1.1.
pub fn tls(certificate: &Path, key: &Path) -> Result<Arc<ServerConfig>, TlsError> {
    let bad_certificate = |e: rustls::pki_types::pem::Error| TlsError::Certificate(certificate.to_owned(), e.to_string());
    let chain = CertificateDer::pem_file_iter(certificate).map_err(bad_certificate)?.collect::<Result<Vec<_>, _>>().map_err(bad_certificate)?;
    if chain.is_empty() {
        return Err(TlsError::Certificate(certificate.to_owned(), "it holds no certificate".into()));
    }
    let key = PrivateKeyDer::from_pem_file(key).map_err(|e| TlsError::Key(key.to_owned(), e.to_string()))?;
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions()?.with_no_client_auth().with_single_cert(chain, key)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}
