//! The web hook: one message, signed as Standard Webhooks has it, posted to one address.
//!
//! An address is given by people and reached from inside their network, so it is looked at twice:
//! as it is written, and at the numbers that its name stands for when the message leaves. The
//! connection goes to the very number that was looked at.

mod address;
mod sender;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use calendar::Timestamp;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

pub use address::{Endpoint, UrlWrong, is_public};
pub use sender::{Sender, Unsent};

/// The secret of a hook as libraries for Standard Webhooks take it.
#[must_use]
pub fn secret_text(secret: &[u8; 32]) -> String {
    format!("whsec_{}", STANDARD.encode(secret))
}

/// The signature over a message: its id, when it is sent, and its body.
#[must_use]
pub fn signature(secret: &[u8; 32], id: &str, sent: Timestamp, body: &str) -> String {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret).expect("HMAC takes a key of any length");
    mac.update(format!("{id}.{}.{body}", sent.as_second()).as_bytes());
    format!("v1,{}", STANDARD.encode(mac.finalize().into_bytes()))
}

#[cfg(test)]
mod tests;
