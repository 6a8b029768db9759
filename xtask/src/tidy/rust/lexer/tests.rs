//! Source with every kind of quote and comment.

use expect_test::{Expect, expect};

use super::split;

fn check(source: &str, expected: &Expect) {
    let parts = split(source);
    let lines = |text: &str| text.matches('\n').count();
    assert_eq!(lines(&parts.code), lines(source), "lines of code stay where they are");
    assert_eq!(lines(&parts.comments), lines(source), "so do comments");
    let trimmed = |text: &str| text.lines().map(str::trim).collect::<Vec<_>>().join("\n");
    expected.assert_eq(&format!("{}\n=====\n{}\n", trimmed(&parts.code), trimmed(&parts.comments)));
}

#[test]
fn comments_nest_and_strings_hide_them() {
    check(
        "let a = \"// no\"; // yes\n/* one /* two */ three\n*/ let b = 1;\n",
        &expect![[r#"
            let a = "";

            let b = 1;
            =====
            // yes
            /* one /* two */ three
            */
        "#]],
    );
}

#[test]
fn quotes_of_every_kind() {
    check(
        "f(r#\"a \" b\"#, b\"c\\\"\", br\"d\", '\"', '\\'', b'\\\\', \"two\nlines\");\n",
        &expect![[r#"
            f("", b"", "", "", "", b"", ""
            );
            =====


        "#]],
    );
}

#[test]
fn lifetimes_and_names_are_code() {
    check(
        "fn f<'a>(for_: &'a str, r: u8) -> &'static str { over\"\" }",
        &expect![[r#"
            fn f<'a>(for_: &'a str, r: u8) -> &'static str { over"" }
            =====

        "#]],
    );
}

#[test]
fn what_never_closes_ends_with_the_file() {
    for source in ["\"abc\\", "r#\"abc\"", "/* a /* b */", "'\\", "'", "r", "// a"] {
        split(source);
    }
}
