//! Sealing gives what the standard's example gives, and opens nothing that was touched.

use super::{Entropy, Key};

/// The nonce of the example.
struct Nonce;

impl Entropy for Nonce {
    fn fill(&self, bytes: &mut [u8]) {
        for (byte, value) in bytes.iter_mut().zip(0x40..) {
            *byte = value;
        }
    }
}

fn example() -> (Key, &'static [u8], [u8; 12]) {
    let key = std::array::from_fn(|at| 0x80 + u8::try_from(at).expect("a key has 32 bytes"));
    let plain = b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for \
                  the future, sunscreen would be it.";
    let aad = [0x50, 0x51, 0x52, 0x53, 0xc0, 0xc1, 0xc2, 0xc3, 0xc4, 0xc5, 0xc6, 0xc7];
    (Key(key), plain, aad)
}

/// draft-irtf-cfrg-xchacha-03, A.3.1.
#[test]
fn seals_as_the_standard_says() {
    let (key, plain, aad) = example();
    let sealed = key.seal(plain, &aad, &Nonce);
    let expected = "404142434445464748494a4b4c4d4e4f5051525354555657\
         bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb\
         731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452\
         2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9\
         21f9664c97637da9768812f615c68b13b52e\
         c0875924c1c7987947deafd8780acf49";
    assert_eq!(crate::hex::text(&sealed), expected);
    assert_eq!(key.open(&sealed, &aad).as_deref(), Some(plain));
}

#[test]
fn what_was_touched_does_not_open() {
    let (key, plain, aad) = example();
    let sealed = key.seal(plain, &aad, &Nonce);
    for at in 0..sealed.len() {
        let mut touched = sealed.clone();
        touched[at] ^= 1;
        assert_eq!(key.open(&touched, &aad), None, "byte {at}");
        assert_eq!(key.open(&sealed[..at], &aad), None, "cut at {at}");
    }
    assert_eq!(key.open(&sealed, b"another place"), None);
}
