//! Passwords: how long, how kept, and those given for one use.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Params, PasswordHasher as _, PasswordVerifier as _, Version};
use store::Entropy;

use super::UserFault;

/// The fewest characters of a password (a house figure, above the 8 of NIST SP 800-63B-4 for a
/// second factor and short of its 15, because guessing is throttled).
pub const PASSWORD_CHARS_MIN: usize = 12;
/// No password needs more; what is hashed stays bounded.
const PASSWORD_BYTES_MAX: usize = 256;

/// Argon2id with 19 MiB, two passes, one lane: the least that the OWASP Password Storage Cheat
/// Sheet asks for.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;
const SALT_BYTES: usize = 16;

/// Letters and figures that are not taken for each other; one stands twice, so that five bits
/// choose among them.
const PLAIN: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz23456789k";
/// A password for one use: four groups of four, 79 bits.
const GROUPS: usize = 4;

pub(super) fn check(password: &str) -> Result<(), UserFault> {
    if password.chars().count() < PASSWORD_CHARS_MIN {
        Err(UserFault::PasswordShort)
    } else if PASSWORD_BYTES_MAX < password.len() {
        Err(UserFault::PasswordLong)
    } else {
        Ok(())
    }
}

pub(super) fn for_one_use(chance: &dyn Entropy) -> String {
    let mut bytes = [0; GROUPS * 4];
    chance.fill(&mut bytes);
    let groups = bytes.chunks(4).map(|group| {
        group.iter().map(|byte| char::from(PLAIN[usize::from(byte & 31)])).collect::<String>()
    });
    groups.collect::<Vec<_>>().join("-")
}

fn hasher() -> Argon2<'static> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).expect("our figures are in range");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// The PHC string of a password under a salt of its own.
pub(super) fn hash(password: &str, chance: &dyn Entropy) -> String {
    let mut salt = [0; SALT_BYTES];
    chance.fill(&mut salt);
    let hash = hasher().hash_password_with_salt(password.as_bytes(), &salt);
    hash.expect("a password of bounded length and a salt of 16 bytes can be hashed").to_string()
}

/// Whether the password is the one of the PHC string. Takes as long where there is none, so that
/// the time does not tell who works here.
pub(super) fn verify(password: &str, phc: Option<&str>) -> bool {
    let password = &password.as_bytes()[..password.len().min(PASSWORD_BYTES_MAX + 1)];
    let Some(known) = phc.and_then(|phc| PasswordHash::new(phc).ok()) else {
        let hash = hasher().hash_password_with_salt(password, &[0; SALT_BYTES]);
        std::hint::black_box(hash.is_ok());
        return false;
    };
    hasher().verify_password(password, &known).is_ok()
}
