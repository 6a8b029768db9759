//! Keys: one per file, wrapped by the desk's key, and the sealing of personal fields with them.

use std::fmt;

use chacha20::{R20, hchacha};
use journal::StreamId;
use ring::aead::{Aad, CHACHA20_POLY1305, LessSafeKey, Nonce, UnboundKey};

use crate::hex;

/// Where chance comes from. `auricle` passes the system's, tests and the simulator a seeded one.
pub trait Entropy: Send + Sync {
    /// Fills `bytes` with chance.
    fn fill(&self, bytes: &mut [u8]);
}

/// Bytes of a nonce, in front of every sealed blob.
const NONCE: usize = 24;
/// Bytes of the tag at the end of every sealed blob.
const TAG: usize = 16;

/// The key that wraps the files' keys. It lives outside the database and is backed up apart.
#[derive(Clone)]
pub struct DeskKey([u8; 32]);

impl DeskKey {
    /// The key of these bytes.
    #[must_use]
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The key of the text in its file: 64 hexadecimal digits, and around them blanks or line ends.
    #[must_use]
    pub fn from_text(text: &str) -> Option<Self> {
        hex::bytes(text.trim()).map(Self)
    }

    /// Whether it is the same key.
    pub(crate) fn is(&self, other: &Self) -> bool {
        blake3::hash(&self.0) == blake3::hash(&other.0)
    }

    /// A key for one use of the desk's own, told apart by `context`.
    pub(crate) fn derive(&self, context: &str) -> Key {
        Key(blake3::derive_key(context, &self.0))
    }

    /// Wraps a file's key, bound to its stream and id.
    pub(crate) fn wrap(&self, key: &Key, of: StreamId, id: u64, entropy: &dyn Entropy) -> Vec<u8> {
        Key(self.0).seal(&key.0, wrap_aad(of, id).as_bytes(), entropy)
    }

    /// Unwraps a file's key; `None` when this desk key did not wrap it.
    pub(crate) fn unwrap(&self, wrapped: &[u8], of: StreamId, id: u64) -> Option<Key> {
        let bytes = Key(self.0).open(wrapped, wrap_aad(of, id).as_bytes())?;
        Some(Key(bytes.try_into().ok()?))
    }
}

impl Drop for DeskKey {
    fn drop(&mut self) {
        forget(&mut self.0);
    }
}

impl fmt::Debug for DeskKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DeskKey(..)")
    }
}

/// A key that seals: a file's, or one derived from the desk's. Held only while it is used.
pub(crate) struct Key([u8; 32]);

impl Key {
    /// A new key.
    pub(crate) fn draw(entropy: &dyn Entropy) -> Self {
        let mut bytes = [0; 32];
        entropy.fill(&mut bytes);
        Self(bytes)
    }

    /// Its bytes, for a use that is not sealing.
    pub(crate) fn bytes(&self) -> [u8; 32] {
        self.0
    }

    /// Seals `plain`: nonce, ciphertext, tag.
    pub(crate) fn seal(&self, plain: &[u8], aad: &[u8], entropy: &dyn Entropy) -> Vec<u8> {
        let mut nonce = [0; NONCE];
        entropy.fill(&mut nonce);
        let mut sealed = Vec::with_capacity(NONCE + plain.len() + TAG);
        sealed.extend_from_slice(&nonce);
        sealed.extend_from_slice(plain);
        let (cipher, nonce) = self.cipher(&nonce);
        let tag = cipher
            .seal_in_place_separate_tag(nonce, Aad::from(aad), &mut sealed[NONCE..])
            .expect("a sealed text is far below the cipher's 256 GiB");
        sealed.extend_from_slice(tag.as_ref());
        sealed
    }

    /// Opens what [`Key::seal`] sealed; `None` when key, place or bytes are not the same.
    pub(crate) fn open(&self, sealed: &[u8], aad: &[u8]) -> Option<Vec<u8>> {
        let (nonce, rest) = sealed.split_first_chunk::<NONCE>()?;
        let (cipher, nonce) = self.cipher(nonce);
        let mut plain = rest.to_vec();
        let text = cipher.open_in_place(nonce, Aad::from(aad), &mut plain).ok()?.len();
        plain.truncate(text);
        Some(plain)
    }

    /// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha-03, 2.3): the first 16 bytes of the nonce make a
    /// key of their own, under which the last 8 are the nonce of the IETF's cipher (RFC 8439).
    fn cipher(&self, nonce: &[u8; NONCE]) -> (LessSafeKey, Nonce) {
        let (first, last) = nonce.split_at(16);
        let first: &[u8; 16] = first.try_into().expect("the nonce was split at 16");
        let mut key: [u8; 32] = hchacha::<R20>(&self.0.into(), &(*first).into()).into();
        let cipher = UnboundKey::new(&CHACHA20_POLY1305, &key).expect("the key has 32 bytes");
        forget(&mut key);
        let mut short = [0; 12];
        short[4..].copy_from_slice(last);
        (LessSafeKey::new(cipher), Nonce::assume_unique_for_key(short))
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        forget(&mut self.0);
    }
}

/// Overwrites a key in a way that the optimiser does not see through.
fn forget(bytes: &mut [u8; 32]) {
    bytes.fill(0);
    std::hint::black_box(bytes);
}

fn wrap_aad(of: StreamId, id: u64) -> String {
    format!("key {of} {id}")
}

#[cfg(test)]
mod tests;
