//! Chance from a seed: the same seed gives the same world, on every machine.

use std::sync::{Mutex, MutexGuard};

use store::Entropy;

/// A stream of drawn numbers: xoshiro256** (Blackman and Vigna, 2018), seeded by splitmix64.
#[derive(Clone, Debug)]
pub struct Chance([u64; 4]);

fn splitmix(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut z = *state;
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

impl Chance {
    /// The stream of this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut state = seed;
        Self([(); 4].map(|()| splitmix(&mut state)))
    }

    /// A stream of its own for the part of the world named by `label`.
    #[must_use]
    pub fn fork(&self, label: u64) -> Self {
        Self::new(self.0[0] ^ label.wrapping_mul(0x2545_f491_4f6c_dd1d))
    }

    /// The next 64 bits.
    pub fn draw(&mut self) -> u64 {
        let [a, b, c, d] = &mut self.0;
        let drawn = b.wrapping_mul(5).rotate_left(7).wrapping_mul(9);
        let shifted = *b << 17;
        *c ^= *a;
        *d ^= *b;
        *b ^= *c;
        *a ^= *d;
        *c ^= shifted;
        *d = d.rotate_left(45);
        drawn
    }

    /// A number below `end`; 0 where `end` is 0.
    pub fn below(&mut self, end: usize) -> usize {
        let wide = u128::from(self.draw()) * (end as u128);
        usize::try_from(wide >> 64).expect("the product's upper half is below `end`")
    }

    /// A number from `low` to `high`, both possible.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = usize::try_from(high - low).unwrap_or(0) + 1;
        low + i64::try_from(self.below(span)).unwrap_or(0)
    }

    /// A number of days from `low` to `high`, both possible.
    pub fn days(&mut self, low: i32, high: i32) -> i32 {
        i32::try_from(self.between(low.into(), high.into())).unwrap_or(low)
    }

    /// True in `per_mille` of a thousand draws.
    pub fn once_in(&mut self, per_mille: u32) -> bool {
        self.below(1_000) < per_mille as usize
    }

    /// One of these, which must not be empty.
    pub fn pick<'a, T>(&mut self, among: &'a [T]) -> &'a T {
        &among[self.below(among.len())]
    }

    /// One of these by their weights.
    pub fn weighed<T: Copy>(&mut self, among: &[(u32, T)]) -> T {
        let whole: u32 = among.iter().map(|(weight, _)| weight).sum();
        let mut left = u32::try_from(self.below(whole as usize)).unwrap_or(0);
        for (weight, one) in among {
            if left < *weight {
                return *one;
            }
            left -= weight;
        }
        among[0].1
    }
}

/// The store's entropy, from the seed.
#[derive(Debug)]
pub struct Seeded(Mutex<Chance>);

impl Seeded {
    /// Entropy of this seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(Mutex::new(Chance::new(seed)))
    }

    fn chance(&self) -> MutexGuard<'_, Chance> {
        self.0.lock().expect("no thread panics while it draws")
    }
}

impl Entropy for Seeded {
    fn fill(&self, bytes: &mut [u8]) {
        let mut chance = self.chance();
        for chunk in bytes.chunks_mut(8) {
            let drawn = chance.draw().to_le_bytes();
            chunk.copy_from_slice(&drawn[..chunk.len()]);
        }
    }
}
