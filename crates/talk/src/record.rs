//! The record of an answer: how the talks ended in which it was used, and how much of that is sure.

/// How often an answer was used, and what came of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// Talks in which it was used.
    pub used: u64,
    /// Of these, those that ended in a commitment.
    pub committed: u64,
    /// Of these, those whose promises are all judged.
    pub judged: u64,
    /// Of these, those whose promises were all kept.
    pub kept: u64,
}

/// A share in hundredths, as far as it can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// Not less than this.
    pub low: u64,
    /// Not more than this.
    pub high: u64,
}

/// Of fewer than these no share is told.
const TELLING: u64 = 20;
/// Beyond these the figures are told of so many: they no longer change.
const COUNTED_MOST: u64 = 1_000_000_000;
/// 1.96, the normal deviate of 95 of a hundred, in hundredths.
const Z: u128 = 196;
/// What figures are multiplied by while they are worked with.
const SCALE: u128 = 1_000_000;

/// Between what the share of `some` among `all` lies with a confidence of 95 %, `low` rounded down
/// and `high` up; `None` while they are too few to say.
///
/// The score interval of E. B. Wilson, "Probable inference, the law of succession, and statistical
/// inference", Journal of the American Statistical Association 22 (1927), pp. 209-212: it is honest
/// where few were counted, and at either end, where the usual one is not.
#[must_use]
pub fn share(some: u64, all: u64) -> Option<Share> {
    if all < TELLING {
        return None;
    }
    let all = all.min(COUNTED_MOST);
    let (k, n) = (u128::from(some.min(all)), u128::from(all));
    // (2k + z² ± z √(z² + 4k(n - k)/n)) / 2(n + z²), each part times a million.
    let z2 = Z * Z * SCALE / 10_000;
    let root = ((z2 * n + 4 * SCALE * k * (n - k)) * SCALE / n).isqrt();
    let (middle, half) = (2 * k * SCALE + z2, Z * root / 100);
    let whole = 2 * (n * SCALE + z2);
    let hundredths = |part: u128| u64::try_from(part).unwrap_or(100).min(100);
    Some(Share {
        low: hundredths(100 * middle.saturating_sub(half) / whole),
        high: hundredths((100 * (middle + half)).div_ceil(whole)),
    })
}
