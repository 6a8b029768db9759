//! The engine around the targets: libFuzzer, which makes new bytes out of those that ran code that
//! no others did. `FUZZ_TARGET` names the target; all arguments are libFuzzer's.

#![no_main]
#![expect(clippy::disallowed_types, reason = "the engine's macro opens files of its own")]

use std::sync::LazyLock;

static TARGET: LazyLock<fn(&[u8])> = LazyLock::new(|| {
    #[expect(clippy::disallowed_methods, reason = "the arguments are all libFuzzer's")]
    let name = std::env::var("FUZZ_TARGET").expect("FUZZ_TARGET names the target");
    fuzz::target(&name).expect("FUZZ_TARGET names a target")
});

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| TARGET(bytes));
