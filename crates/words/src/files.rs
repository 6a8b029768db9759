//! The files under `words/`, listed once. A new topic is one line here and a file a language.

use locale::Language;

/// Name and text of each file of a language.
macro_rules! files {
    ($language:literal) => {
        files!($language:
            "screen/agenda", "screen/api", "screen/command", "screen/common", "screen/desk", "screen/document", "screen/guide",
            "screen/import", "screen/merge", "screen/outcome", "screen/programs", "screen/fault",
            "screen/sheet", "screen/sign-in", "screen/team", "screen/timeline", "screen/users", "screen/why",
            "customer/guide", "customer/library", "customer/read-back", "customer/refused")
    };
    ($language:literal: $($name:literal),+) => {
        &[$((
            $name,
            include_str!(concat!("../../../words/", $language, "/", $name, ".ftl")),
        )),+]
    };
}

/// The files of `language`.
pub(crate) fn of(language: Language) -> &'static [(&'static str, &'static str)] {
    match language {
        Language::English => files!("en"),
        Language::Latvian => files!("lv"),
        Language::Dutch => files!("nl"),
        Language::Polish => files!("pl"),
        Language::Russian => files!("ru"),
        Language::Czech => files!("cs"),
    }
}
