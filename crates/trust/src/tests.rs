//! A machine without authorities.

use expect_test::expect;
use tokio_rustls::rustls::pki_types::CertificateDer;

use super::trusting;

#[test]
fn who_trusts_nobody_says_so() {
    let garbled = || vec![CertificateDer::from(vec![0x30, 0x03, 0x02, 0x01, 0x07])];
    let nobody = trusting(garbled(), None::<&String>).unwrap_err();
    expect![[r#"this machine trusts nobody (no certificate was found); install the certificates of the authorities (`ca-certificates`), or name a file with them in SSL_CERT_FILE"#]]
    .assert_eq(&nobody.to_string());
    let nobody = trusting(Vec::new(), Some(&"could not open /no/such.pem")).unwrap_err();
    assert!(
        nobody.to_string().contains("trusts nobody (could not open /no/such.pem);"),
        "{nobody}"
    );
}
