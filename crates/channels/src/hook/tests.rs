//! Signatures as others check them, and addresses that must not be reached.

use std::net::IpAddr;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use calendar::Timestamp;

use super::{Endpoint, Sender, Unsent, is_public, secret_text, signature};

/// The example of the Standard Webhooks specification's libraries.
#[test]
fn a_signature_is_as_standard_webhooks_has_it() {
    let id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    let sent = Timestamp::from_second(1_614_265_330).unwrap();
    let body = "{\"test\": 2432232314}";
    let key = STANDARD.decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").unwrap();
    // Their secret is shorter than ours, so the same is computed with it by hand.
    use hmac::{Hmac, KeyInit as _, Mac as _};
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(&key).unwrap();
    mac.update(format!("{id}.{}.{body}", sent.as_second()).as_bytes());
    let known = STANDARD.encode(mac.finalize().into_bytes());
    assert_eq!(known, "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");

    let secret = [7; 32];
    let ours = signature(&secret, id, sent, body);
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(&secret).unwrap();
    mac.update(format!("{id}.1614265330.{body}").as_bytes());
    assert_eq!(ours, format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes())));
    assert_eq!(secret_text(&secret), format!("whsec_{}", STANDARD.encode(secret)));
}

#[test]
fn only_https_and_this_machine_are_addresses() {
    for good in [
        "https://example.com/told",
        "https://example.com",
        "https://example.com:8443/a?b=c",
        "https://[2606:4700::1]/",
        "http://localhost:9000/told",
        "http://127.0.0.1:9000/",
        "http://[::1]/",
        " https://example.com/ ",
    ] {
        assert!(Endpoint::parse(good).is_ok(), "{good}");
    }
    for bad in [
        "",
        "example.com",
        "/told",
        "ftp://example.com/",
        "http://example.com/",
        "http://10.0.0.1/",
        "http://localhost.example.com/",
        "https://",
        "https:///told",
        "https://anna:secret@example.com/",
        "https://example.com:99999/",
        "https://exa mple.com/",
        "file:///etc/passwd",
    ] {
        assert!(Endpoint::parse(bad).is_err(), "{bad}");
    }
}

#[test]
fn numbers_of_private_networks_are_not_public() {
    for address in [
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "127.0.0.1",
        "127.9.9.9",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.51.100.7",
        "203.0.113.7",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:db8::1",
        "2001::1",
        "fc00::1",
        "fd12::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "100::1",
    ] {
        let parsed: IpAddr = address.parse().unwrap();
        assert!(!is_public(parsed), "{address}");
    }
    for address in [
        "1.1.1.1",
        "100.63.0.1",
        "172.32.0.1",
        "192.0.1.1",
        "198.20.0.1",
        "2606:4700::1",
        "2a00:1450::1",
        "2001:4860::8888",
        "::ffff:1.1.1.1",
        "64:ff9b::101:101",
    ] {
        let parsed: IpAddr = address.parse().unwrap();
        assert!(is_public(parsed), "{address}");
    }
}

#[test]
fn a_private_number_is_refused_before_anything_is_sent() {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let listener = std::net::TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let now = Timestamp::from_second(1_800_000_000).unwrap();
    for url in [format!("http://127.0.0.1:{port}/"), format!("https://127.0.0.1:{port}/")] {
        let endpoint = Endpoint::parse(&url).unwrap();
        let sent = runtime.block_on(Sender::new(false).send(&endpoint, &[0; 32], "1", now, "{}"));
        assert!(matches!(sent, Err(Unsent::Private)), "{url}: {sent:?}");
    }
    listener.set_nonblocking(true).unwrap();
    assert!(listener.accept().is_err(), "nobody came");
}
