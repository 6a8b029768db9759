//! Signatures of the desk: Ed25519 (RFC 8032), under a key that is derived from the desk's, so that
//! nothing further is to be kept.

use ring::signature::{ED25519, Ed25519KeyPair, KeyPair as _, UnparsedPublicKey};

use crate::DeskKey;

/// What signs.
pub(crate) struct SigningKey(Ed25519KeyPair);

impl SigningKey {
    pub(crate) fn of(key: &DeskKey) -> Self {
        let seed = key.derive("auricle 2026-11-22 seal of the day").bytes();
        Self(Ed25519KeyPair::from_seed_unchecked(&seed).expect("the seed has 32 bytes"))
    }

    /// The public key, under which anybody can check.
    pub(crate) fn public(&self) -> [u8; 32] {
        self.0.public_key().as_ref().try_into().expect("a public key has 32 bytes")
    }

    pub(crate) fn sign(&self, says: &[u8]) -> [u8; 64] {
        self.0.sign(says).as_ref().try_into().expect("a signature has 64 bytes")
    }
}

/// Whether the owner of this public key signed what is said.
pub(crate) fn is_signed(by: &[u8; 32], says: &[u8], signature: &[u8; 64]) -> bool {
    UnparsedPublicKey::new(&ED25519, by).verify(says, signature).is_ok()
}
