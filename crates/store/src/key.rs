//! Keys: one per file, wrapped by the desk's key, and the sealing of personal fields with them.

use std::fmt;

use chacha20poly1305::aead::{AeadInOut, KeyInit};
use chacha20poly1305::{Tag, XChaCha20Poly1305, XNonce};
use journal::StreamId;

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
        let cipher = XChaCha20Poly1305::new(&self.0.into());
        let tag = cipher
            .encrypt_inout_detached(&XNonce::from(nonce), aad, (&mut sealed[NONCE..]).into())
            .expect("a sealed text is far below the cipher's 256 GiB");
        sealed.extend_from_slice(&tag);
        sealed
    }

    /// Opens what [`Key::seal`] sealed; `None` when key, place or bytes are not the same.
    pub(crate) fn open(&self, sealed: &[u8], aad: &[u8]) -> Option<Vec<u8>> {
        let (nonce, rest) = sealed.split_first_chunk::<NONCE>()?;
        let (text, tag) = rest.split_last_chunk::<TAG>()?;
        let mut plain = text.to_vec();
        let cipher = XChaCha20Poly1305::new(&self.0.into());
        cipher
            .decrypt_inout_detached(
                &XNonce::from(*nonce),
                aad,
                plain.as_mut_slice().into(),
                &Tag::from(*tag),
            )
            .ok()?;
        Some(plain)
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
