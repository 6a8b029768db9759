//! The stylesheet, the small script and the mark, served as fixed bytes under a name that changes with them.

use std::sync::LazyLock;

/// One fixed file and how it is to be served.
#[derive(Clone, Copy, Debug)]
pub struct Asset {
    /// For the `Content-Type` header.
    pub content_type: &'static str,
    /// What is sent.
    pub bytes: &'static [u8],
}

struct Named {
    url: String,
    asset: Asset,
}

static STYLE: LazyLock<Named> = LazyLock::new(|| {
    named("desk", "css", "text/css; charset=utf-8", include_bytes!("../assets/desk.css"))
});
static SCRIPT: LazyLock<Named> = LazyLock::new(|| {
    named("desk", "js", "text/javascript; charset=utf-8", include_bytes!("../assets/desk.js"))
});
static MARK: LazyLock<Named> =
    LazyLock::new(|| named("mark", "svg", "image/svg+xml", include_bytes!("../assets/mark.svg")));

fn named(stem: &str, ending: &str, content_type: &'static str, bytes: &'static [u8]) -> Named {
    let url = format!("/assets/{stem}.{:016x}.{ending}", fingerprint(bytes));
    Named { url, asset: Asset { content_type, bytes } }
}

/// FNV-1a: it only has to change when the bytes do, since nobody chooses them but us.
fn fingerprint(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// The fixed file under `path` (`/assets/desk.<hash>.css`), which may be kept for ever.
#[must_use]
pub fn asset(path: &str) -> Option<Asset> {
    [&STYLE, &SCRIPT, &MARK].into_iter().find(|one| one.url == path).map(|one| one.asset)
}

/// Where the stylesheet is.
#[must_use]
pub fn style_url() -> &'static str {
    &STYLE.url
}

/// Where the script is.
#[must_use]
pub fn script_url() -> &'static str {
    &SCRIPT.url
}

/// Where the mark is.
#[must_use]
pub fn mark_url() -> &'static str {
    &MARK.url
}
