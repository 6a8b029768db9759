//! The options of a long run.

use super::read_options;

#[test]
fn options_in_any_order() {
    assert_eq!(read_options(10, 1, &[]).unwrap(), (10, 1));
    assert_eq!(read_options(10, 1, &["--seed", "7", "--rounds", "3"]).unwrap(), (3, 7));
}

#[test]
fn an_unknown_option_is_named() {
    let error = read_options(10, 1, &["--fast"]).unwrap_err();
    assert_eq!(error.to_string(), "--fast: only --rounds N and --seed N");
    let error = read_options(10, 1, &["--rounds", "many"]).unwrap_err();
    assert_eq!(error.to_string(), "--rounds many: a whole number");
}
